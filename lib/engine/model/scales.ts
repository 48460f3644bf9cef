/** Tells values by how many of the thresholds that trees hold them against lie below them. */
import type { Trees } from './trees.js'

/** Of each feature, the thresholds that the trees hold its values against, the lowest first. */
export function scalesOf({ feature, threshold }: Trees, features: number): Float32Array[] {
  const scales = Array.from({ length: features }, () => new Set<number>())
  for (let node = 0; node < feature.length; node++) scales[feature[node]!]?.add(threshold[node]!)
  return scales.map((scale) => Float32Array.from(scale).sort())
}

/** The thresholds of all features. */
export class Scales {
  /** Each feature has as many slots, a power of two: one more than the most thresholds that one has, at least. */
  readonly #bits: number
  /** Past a feature's thresholds stands what no value is above. */
  readonly #slots: Float32Array
  /** Of each feature, half the power of two that is above the number of its thresholds: where the search begins. */
  readonly #halves: Uint8Array

  constructor(scales: readonly Float32Array[]) {
    this.#bits = Math.max(0, ...scales.map(({ length }) => bitsOf(length)))
    this.#slots = new Float32Array(scales.length << this.#bits).fill(Infinity)
    this.#halves = Uint8Array.from(scales, ({ length }) => 2 ** (bitsOf(length) - 1))
    for (const [feature, scale] of scales.entries()) this.#slots.set(scale, feature << this.#bits)
  }

  /** How many thresholds of a feature a value is above; what is no number is above all. */
  placeOf(feature: number, value: number): number {
    return placeIn(this.#slots, feature << this.#bits, this.#halves[feature]!, value)
  }

  /** Writes the places of a row's values, from `at` on in steps of `step`, with the bits of `flip` turned round. */
  place(row: Float32Array, places: Uint8Array, at: number, step: number, flip: number): void {
    const slots = this.#slots
    const halves = this.#halves
    const bits = this.#bits
    for (let feature = 0, to = at; feature < halves.length; feature++, to += step) {
      places[to] = placeIn(slots, feature << bits, halves[feature]!, row[feature]!) ^ flip
    }
  }
}

/** How many thresholds a value is above, of those that begin at `start`; the search steps by `first`, then by half of that. */
function placeIn(slots: Float32Array, start: number, first: number, value: number): number {
  let place = 0
  for (let half = first; half > 0; half >>= 1) {
    place += half & (Number(value <= slots[start + place + half - 1]!) - 1)
  }
  return place
}

/** How many bits a number up to this takes. */
function bitsOf(number: number): number {
  return 32 - Math.clz32(number)
}
