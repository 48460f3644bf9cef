/**
 * The sample articles under corpus/cases: each is cleaned whole, byte by byte and cut at random, by every face, and must
 * come out as an editor would leave it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { chaff, chaffRecords, clean } from '../lib/index.js'
import { byteByByte, feed, feedObjects, randomCuts } from './support/feed.js'
import { ROOT } from './support/root.js'

const CASES = new URL('corpus/cases/', ROOT)
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'tr', 'ar', 'hi', 'ja', 'zh', 'ko']
const PLACES = ['head', 'body', 'end']

const slugs = readdirSync(CASES).sort()

for (const slug of slugs) {
  void t.test(slug, async (t) => {
    const read = (name: string): Buffer => readFileSync(new URL(`${slug}/${name}`, CASES))
    const source = read('source.txt')
    const expected = read('expected.txt')
    const kinds = read('removed.tsv')
      .toString()
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => row.split('\t'))

    const { text, verdicts } = clean(source.toString())
    t.equal(text, expected.toString(), 'the text at hand whole')
    t.equal(clean(text).text, text, 'cleaning twice changes nothing more')
    t.same(await feed(chaff({ format: 'text' }), [source]), expected, 'a stream in one piece')
    t.same(await feed(chaff({ format: 'text' }), byteByByte(source)), expected, 'a stream byte by byte')
    for (const seed of [1, 2, 3]) {
      t.same(await feed(chaff(), randomCuts(source, seed)), expected, `a stream cut at random, ${String(seed)}`)
    }
    const record = { id: slug, text: source.toString(), n: 1 }
    const json = await feed(chaff({ format: 'jsonl' }), [Buffer.from(JSON.stringify(record))])
    t.same(JSON.parse(json.toString()), { ...record, text: expected.toString() }, 'a record of NDJSON')
    t.same(await feedObjects(chaffRecords(), [record]), [{ ...record, text: expected.toString() }], 'a record')

    const lines = source.toString().split('\n')
    for (const [line, kind] of kinds) {
      const n = Number(line)
      if (lines[n]?.trim() !== '') t.equal(verdicts[n]?.kind, kind, `the kind of line ${String(n)}: ${lines[n] ?? ''}`)
    }
  })
}

void t.test('the corpus holds every language in every place, and articles to leave alone', (t) => {
  t.ok(slugs.length >= 40, 'at least 40 cases')
  t.ok(slugs.filter((slug) => slug.includes('-negative-')).length >= 12, 'at least 12 that must come through untouched')
  for (const language of LANGUAGES) {
    const own = slugs.filter((slug) => slug.startsWith(`${language}-`))
    for (const place of PLACES) {
      const inPlace = own.filter((slug) => placesOf(slug).has(place))
      t.ok(inPlace.length > 0, `${language}: something goes at the ${place}`)
    }
  }
  t.end()
})

/** Where lines are removed in a case: before, between, or after the lines that stay. */
function placesOf(slug: string): Set<string> {
  const lines = readFileSync(new URL(`${slug}/source.txt`, CASES), 'utf8').split('\n')
  const removed = new Set(
    readFileSync(new URL(`${slug}/removed.tsv`, CASES), 'utf8')
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => Number(row.split('\t')[0])),
  )
  const kept = [...lines.keys()].filter((n) => !removed.has(n) && lines[n]?.trim() !== '')
  const first = kept[0] ?? 0
  const last = kept.at(-1) ?? 0
  return new Set([...removed].map((n) => (n < first ? 'head' : n > last ? 'end' : 'body')))
}
