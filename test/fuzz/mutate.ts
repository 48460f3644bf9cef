/** Makes inputs of inputs. */
import type { Random } from '../support/random.js'

/** The longest input that is made. */
const MAX_LENGTH = 1 << 14

/** Makes an input of one of the corpus: a few changes, each of a kind that finds other mistakes. */
export function mutate(random: Random, corpus: readonly Buffer[], words: readonly Buffer[]): Buffer {
  let bytes: Buffer = Buffer.from(pickLate(random, corpus))
  const changes = 1 + random.below(1 << random.below(5))
  for (let i = 0; i < changes; i++) bytes = change(random, bytes, corpus, words)
  return bytes.subarray(0, MAX_LENGTH)
}

/** What was found last has been tried least. */
function pickLate(random: Random, corpus: readonly Buffer[]): Buffer {
  return random.oneIn(2) ? random.pick(corpus) : random.pick(corpus.slice(-16))
}

function change(random: Random, bytes: Buffer, corpus: readonly Buffer[], words: readonly Buffer[]): Buffer {
  const at = random.below(bytes.length + 1)
  const end = Math.min(bytes.length, at + random.below(1 << random.below(10)))
  const [head, part, tail] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)]
  switch (random.below(9)) {
    case 0:
      return Buffer.concat([head, Buffer.from([random.below(256)]), bytes.subarray(at + 1)])
    case 1:
      return Buffer.concat([head, Buffer.from(random.many(1, 8, () => random.below(256))), bytes.subarray(at)])
    case 2:
      return Buffer.concat([head, tail])
    case 3:
      return Buffer.concat([head, part, part, tail])
    case 4:
      return Buffer.concat([head, random.pick(words), bytes.subarray(at)])
    case 5:
      return Buffer.concat([head, random.pick(words), tail])
    case 6: {
      const other = random.pick(corpus)
      return Buffer.concat([head, other.subarray(random.below(other.length + 1))])
    }
    case 7: {
      const other = random.pick(corpus)
      const from = random.below(other.length + 1)
      return Buffer.concat([head, other.subarray(from, from + random.below(200)), tail])
    }
    default:
      return swapLines(random, bytes)
  }
}

function swapLines(random: Random, bytes: Buffer): Buffer {
  const lines = bytes.toString('latin1').split('\n')
  const [i, j] = [random.below(lines.length), random.below(lines.length)]
  const line = lines[i]!
  lines[i] = lines[j]!
  lines[j] = line
  return Buffer.from(lines.join('\n'), 'latin1')
}
