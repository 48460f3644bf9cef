import t from 'tap'
import { Checksum, checksum, hash32 } from '../../lib/engine/hash.js'
import { forSeeds } from '../support/random.js'

const M32 = 0xffffffffn

/** What `hash32` says it is, in whole numbers of any size: FNV-1a over UTF-16 units, and the finish of MurmurHash3. */
function reference(text: string): number {
  let h = 0x811c9dc5n
  for (let i = 0; i < text.length; i++) h = ((h ^ BigInt(text.charCodeAt(i))) * 0x01000193n) & M32
  h = ((h ^ (h >> 16n)) * 0x85ebca6bn) & M32
  h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) & M32
  return Number(h ^ (h >> 16n))
}

const LETTERS = 'abcdefghij \0\t<:>äß新\ud83d\udea2\uffff'.split('')

void t.test('a hash is FNV-1a finished as in MurmurHash3: profiles and tallies on disk hang on it', (t) => {
  const wrong: string[] = []
  forSeeds(300, (random) => {
    const text = random.many(0, 40, () => random.pick(LETTERS)).join('')
    if (hash32(text) !== reference(text)) wrong.push(text)
  })
  t.strictSame(wrong, [])
  t.equal(hash32(''), reference(''))
  t.end()
})

void t.test('hashes of alike texts part in every bit, low and high', (t) => {
  const texts = Array.from({ length: 4096 }, (_, i) => `edition ${String(i)}`)
  const hashes = texts.map(hash32)
  t.equal(new Set(hashes).size, texts.length, 'no two of them collide')
  for (let bit = 0; bit < 32; bit++) {
    const set = hashes.filter((hash) => ((hash >>> bit) & 1) === 1).length
    t.ok(set > 1800 && set < 2296, `bit ${String(bit)} is set in about half, got ${String(set)}`)
  }
  t.end()
})

const LINES = ['steady as the river', 'also on the courier', '', 'edition north']

void t.test('a checksum is 64 bits in hexadecimal, whatever the lines', (t) => {
  const sums = [[], [''], ['', ''], LINES, ...Array.from({ length: 500 }, (_, i) => [String(i)])].map(checksum)
  for (const sum of sums) if (!/^[0-9a-f]{16}$/u.test(sum)) t.fail(`expected sixteen digits, got ${sum}`)
  t.equal(new Set(sums).size, sums.length, 'all of them differ')
  t.equal(checksum([...LINES]), checksum(LINES), 'the same lines have the same')
  t.end()
})

void t.test('a checksum tells any change of a line, a swap, a cut and a line more', (t) => {
  const sums = new Set([checksum(LINES)])
  let changes = 0
  const add = (lines: readonly string[]): void => {
    changes++
    sums.add(checksum(lines))
  }
  for (const [i, line] of LINES.entries()) {
    add(LINES.toSpliced(i, 1))
    add(LINES.toSpliced(i, 0, 'one more'))
    for (let j = i + 1; j < LINES.length; j++) add(LINES.with(i, LINES[j]!).with(j, line))
    for (let at = 0; at < line.length; at++) {
      for (let bit = 0; bit < 16; bit++) {
        const unit = String.fromCharCode(line.charCodeAt(at) ^ (1 << bit))
        add(LINES.with(i, line.slice(0, at) + unit + line.slice(at + 1)))
      }
    }
  }
  add([LINES.join('')])
  add(LINES.flatMap((line) => line.split('')))
  t.equal(sums.size, changes + 1)
  t.end()
})

void t.test('a checksum may be read while lines are still being added', (t) => {
  const sum = new Checksum()
  for (let n = 0; n < LINES.length; n++) {
    t.equal(sum.hex, checksum(LINES.slice(0, n)))
    sum.add(LINES[n]!)
  }
  t.end()
})
