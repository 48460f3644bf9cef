import t from 'tap'
import { Readable } from 'node:stream'
import { sameSum, Summer } from '../../lib/node/sum.js'

/** The SHA-256 of "abc" (FIPS 180-2, appendix B.1). */
const ABC = { bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }

void t.test('bytes are added up as they pass, and handed on', async (t) => {
  const summer = new Summer()
  const parts: Buffer[] = []
  for await (const part of summer.through(Readable.from([Buffer.from('a'), Buffer.from('bc')]))) parts.push(part)
  t.equal(Buffer.concat(parts).toString(), 'abc')
  t.strictSame(summer.finish(), ABC)
  t.equal(new Summer().finish().bytes, 0)
})

void t.test('sums are the same when both parts are', (t) => {
  t.ok(sameSum(ABC, { ...ABC }))
  t.notOk(sameSum(ABC, { ...ABC, bytes: 4 }))
  t.notOk(sameSum(ABC, { ...ABC, sha256: '' }))
  t.end()
})
