/** Pseudo-random numbers from a seed, so that what is drawn by chance is drawn alike each time. */

/** Draws from 0 up to, not including, 1. T. Ettinger's mulberry32, 2017. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
