import t from 'tap'
import { clean } from '../../lib/clean.js'
import { resolveStream, type StreamOptions } from '../../lib/node/options.js'

void t.test('options that are left out have their defaults', (t) => {
  const { format, filter, observer } = resolveStream()
  t.equal(format, 'auto')
  t.match(filter, { mode: 'careful', field: 'text', idField: 'id', urlField: 'url', annotate: false, name: '-' })
  t.strictSame(
    Object.values(observer).filter((told) => told !== undefined),
    [],
  )
  t.end()
})

void t.test('options that are given are taken', (t) => {
  const onVerdict = (): void => undefined
  const given = {
    mode: 'eager',
    field: 'body',
    idField: 'uuid',
    urlField: 'link',
    host: 'ostrel.example',
    folderHost: 'articles',
    annotate: true,
    name: 'in.jsonl',
  } as const
  const { format, filter, observer } = resolveStream({ ...given, format: 'jsonl', onVerdict })
  t.equal(format, 'jsonl')
  t.match(filter, given)
  t.equal(observer.onVerdict, onVerdict)
  t.end()
})

void t.test('options do not change once they are resolved', (t) => {
  const resolved = resolveStream()
  t.ok(Object.isFrozen(resolved))
  t.ok(Object.isFrozen(resolved.filter))
  t.equal(resolveStream().filter.judge, resolved.filter.judge, 'a profile is compiled once')
  t.end()
})

void t.test('a value that an option cannot take is refused by name', (t) => {
  const untyped = (json: string): StreamOptions => JSON.parse(json) as StreamOptions
  t.throws(() => resolveStream(untyped('{"format":"pdf"}')), {
    name: 'ChaffError',
    code: 'CHAFF_OPTION',
    message: 'option format: expected auto, text, jsonl, markdown, csv, tsv, wet, got "pdf"',
  })
  t.throws(() => resolveStream(untyped('{"mode":"reckless"}')), {
    code: 'CHAFF_OPTION',
    message: 'option mode: expected careful, balanced, eager, got "reckless"',
  })
  t.throws(() => clean('', untyped('{"mode":"reckless"}')), { code: 'CHAFF_OPTION' })
  t.end()
})

void t.test('what parts texts is for texts, and an annotation does not take the text’s place', (t) => {
  t.equal(resolveStream({ separator: '\\f' }).format, 'text')
  t.equal(resolveStream({ separator: '\\f', format: 'markdown' }).format, 'markdown')
  t.throws(() => resolveStream({ separator: '---', format: 'jsonl' }), {
    code: 'CHAFF_OPTION',
    message: 'option separator: parts texts, leave it out with the format jsonl',
  })
  for (const field of ['chaff', 'chaff.text']) {
    t.throws(() => resolveStream({ annotate: true, field }), {
      code: 'CHAFF_OPTION',
      message: `option annotate: its field would replace the text in "${field}"`,
    })
  }
  t.equal(resolveStream({ annotate: true, field: 'chaffed' }).filter.field, 'chaffed')
  t.end()
})

void t.test('the longest record is a whole number of bytes', (t) => {
  t.equal(resolveStream({ maxRecord: 1 }).filter.maxRecord, 1)
  for (const maxRecord of [0, -1, 0.5, NaN, Infinity]) {
    t.throws(() => resolveStream({ maxRecord }), {
      code: 'CHAFF_OPTION',
      message: `option maxRecord: expected a whole number from 1, got ${String(maxRecord)}`,
    })
  }
  t.end()
})
