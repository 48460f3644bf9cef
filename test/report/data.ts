/** What a report holds: collected, embedded, and read again. */
import fc from 'fast-check'
import t from 'tap'
import { cleanText } from '../../lib/engine/clean.js'
import { Judge } from '../../lib/engine/judge.js'
import { MODES } from '../../lib/engine/modes.js'
import type { Profile } from '../../lib/engine/profile.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { rulebook } from '../../lib/profile/rulebook.js'
import { Collector, MAX_TEXT } from '../../lib/report/collector.js'
import { closestCall, distance, outletName } from '../../lib/report/document.js'
import { embed, packDocument, parseDocuments } from '../../lib/report/embed.js'
import { packProfile, unpackProfile } from '../../lib/report/profile.js'
import { CHAFF, FURNITURE, learnedProfile, STORY } from '../support/articles.js'
import { text as anyText } from '../support/documents.js'
import { reportDocument, withVerdicts } from '../support/report.js'

const [A, B] = STORY
const [X] = CHAFF
const kept = { keep: true, kind: undefined, confidence: 0.01, by: [] } as const

void t.test('a document is collected with the verdicts that are worth a look', (t) => {
  const document = reportDocument('a.txt', 'ostrel.example', [A, '', X, '', B].join('\n'))
  t.equal(document.text, [A, '', X, '', B].join('\n'))
  t.match(document, { id: 'a.txt', host: 'ostrel.example', judgedAs: '', lines: 5, removed: { paywall: 1 } })
  t.match(document.verdicts, [
    { line: 2, keep: false, kind: 'paywall' },
    { line: 3, keep: false, by: ['blank'] },
  ])
  t.notOk('url' in document || 'flag' in document)
  t.end()
})

void t.test('the documents of one input do not mix, and say where they come from', (t) => {
  const collector = new Collector('')
  const ending = { file: 'in.jsonl', lines: 1, bytes: 1, bytesRemoved: 0, removed: {} }
  collector.line({ line: 0, ...kept }, 'One.')
  const one = collector.end({
    ...ending,
    id: '1',
    host: 'post.example',
    url: 'https://post.example/1',
    flag: undefined,
  })
  collector.line({ line: 0, ...kept, by: ['guard:long'] }, 'Two.')
  const two = collector.end({ ...ending, id: '2', flag: 'nothing-left' })
  t.match(one, { id: '1', host: 'post.example', url: 'https://post.example/1', text: 'One.', verdicts: [] })
  t.notOk('judgedAs' in one)
  t.match(two, { id: '2', host: '', flag: 'nothing-left', text: 'Two.' })
  t.match(two.verdicts, [{ line: 0, by: ['guard:long'] }])
  t.notOk('judgedAs' in two, 'there is no other outlet that it could be taken for')
  t.end()
})

void t.test('of a text too long for a page the first lines are held', (t) => {
  const ending = { id: 'a', file: 'a', lines: 4, bytes: 1, bytesRemoved: 0, removed: {}, flag: undefined }
  const long = new Collector('')
  const lines = [A, 'x'.repeat(MAX_TEXT), B, X]
  for (const [line, text] of lines.entries()) long.line({ line, ...kept, keep: line < 3 }, text)
  const document = long.end(ending)
  t.equal(document.text, A, 'a line that would fit again is not taken for its neighbour')
  t.strictSame(document.verdicts, [])
  const gap = new Collector('')
  gap.line({ line: 0, ...kept }, A)
  gap.line({ line: 2, ...kept }, B)
  t.equal(gap.end(ending).text, A, 'nor is the one after a line that was passed through unjudged')
  gap.line({ line: 0, ...kept }, B)
  t.equal(gap.end(ending).text, B, 'and the next document begins anew')
  t.end()
})

void t.test('what is embedded comes back, and can end no element', (t) => {
  const hostile = ['</script><script>alert(1)</script>', '<!--', ']]>', '\u2028\u2029', '\0\u202e', '\ud800'].join('\n')
  const document = withVerdicts(hostile.split('\n'), [
    { line: 1, kind: 'ad', confidence: 0.99, by: ['</script>', 'x'] },
    { line: 2, keep: true, confidence: 0.3 },
  ])
  const json = embed([packDocument(document)])
  t.notMatch(json, /</u)
  t.strictSame(parseDocuments(json), [document])
  fc.assert(
    fc.property(anyText, fc.string({ unit: 'binary' }), (text, id) => {
      const any = reportDocument(id, 'ostrel.example', text)
      const embedded = embed([packDocument(any)])
      t.notOk(embedded.includes('<'))
      t.strictSame(parseDocuments(embedded), [any])
    }),
    { numRuns: 40, seed: 3 },
  )
  t.end()
})

void t.test('the closest call is that of the line nearest to the threshold, blanks not heard', (t) => {
  const document = withVerdicts(
    ['a', 'b', 'c', ''],
    [
      { confidence: 0.99 },
      { keep: true, confidence: 0.7 },
      { keep: true, confidence: 0.6 },
      { confidence: 0.949, by: ['blank'] },
    ],
  )
  t.equal(closestCall(document, 'careful'), 0.99)
  t.equal(closestCall(document, 'balanced'), 0.7)
  t.equal(distance(document, 'eager'), 0)
  t.equal(closestCall(withVerdicts(['a'], []), 'careful'), undefined)
  t.equal(distance(withVerdicts(['a'], []), 'careful'), 1)
  t.equal(outletName(''), 'unknown outlet')
  t.equal(outletName('post.example'), 'post.example')
  t.end()
})

void t.test('a page judges by the profile that it takes along as the run did', (t) => {
  const text = [A, X, FURNITURE.ostrel, B, FURNITURE.post].join('\n')
  const profiles: readonly Profile[] = [builtinProfile, rulebook, learnedProfile]
  for (const profile of profiles) {
    const packed = packProfile(profile, new Set(['ostrel.example']))
    const judge = new Judge(unpackProfile(JSON.parse(JSON.stringify(packed)) as typeof packed & object))
    for (const mode of MODES) {
      for (const host of ['ostrel.example', undefined]) {
        const expected = cleanText(new Judge(profile), mode, text, host)
        t.strictSame(cleanText(judge, mode, text, host), expected, `${mode}, ${String(host)}`)
      }
    }
  }
  t.end()
})

void t.test(
  'of fingerprints those of the outlets at hand are taken along, and enough to tell that there are others',
  (t) => {
    const fingerprint = (host: string, key: string) => {
      return { host, key, kind: 'other' as const, documents: 5, leadIn: false }
    }
    const keys = Array.from({ length: 3 }, (_, i) => `key ${String(i)}`)
    const fingerprints = ['', 'a', 'b', 'c', 'd'].flatMap((host) => keys.map((key) => fingerprint(host, key)))
    const packed = packProfile({ ...rulebook, fingerprints }, new Set(['b']))
    const hosts = (packed?.fingerprints ?? []).map(({ host }) => host)
    t.strictSame(hosts, ['', '', '', 'a', 'b', 'b', 'b', 'c'])
    t.ok(packed?.rules.every(({ hit, miss }) => hit === '' && miss === ''))
    const many = Array.from({ length: 100_001 }, (_, i) => fingerprint('a', String(i)))
    t.equal(packProfile({ ...rulebook, fingerprints: many }, new Set(['a'])), undefined, 'too many for a page')
    t.ok(packProfile({ ...rulebook, fingerprints: many }, new Set(['b'])))
    t.end()
  },
)
