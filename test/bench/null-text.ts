/** The text pipe without a judgement: split2, a transform that lets everything pass, and out. */
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import split2 from 'split2'

const pass = new Transform({
  writableObjectMode: true,
  transform: (line: string, _encoding, done) => {
    done(null, `${line}\n`)
  },
})
await pipeline(process.stdin, split2(), pass, process.stdout)
