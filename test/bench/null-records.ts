/** The NDJSON pipe without a judgement: split2, JSON.parse, JSON.stringify, and out. */
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import split2 from 'split2'

const pass = new Transform({
  writableObjectMode: true,
  transform: (record: unknown, _encoding, done) => {
    done(null, `${JSON.stringify(record)}\n`)
  },
})
await pipeline(process.stdin, split2(JSON.parse), pass, process.stdout)
