import t from 'tap'
import fc from 'fast-check'
import { decodeName, fsPath } from '../../lib/node/paths.js'

void t.test('a name in UTF-8 is what it says', (t) => {
  for (const name of ['a.txt', 'Žluťoučký 😀', '\ufeff', '\u{10ffff}']) {
    t.equal(decodeName(Buffer.from(name)), name)
    t.equal(fsPath(name), name)
  }
  t.end()
})

void t.test('a name of any bytes comes back, alone and in a path, and goes through JSON', (t) => {
  const name = fc.uint8Array({ minLength: 1, maxLength: 20 }).map((bytes) => Buffer.from(bytes))
  fc.assert(
    fc.property(name, name, (folder, file) => {
      const path = `${decodeName(folder)}/${decodeName(file)}`
      const back = Buffer.from(fsPath(JSON.parse(JSON.stringify(path)) as string))
      return back.equals(Buffer.concat([folder, Buffer.from('/'), file]))
    }),
    { numRuns: 2000, seed: 5 },
  )
  t.strictSame(fsPath(decodeName(Buffer.from('caf\xe9', 'latin1'))), Buffer.from('caf\xe9', 'latin1'))
  t.end()
})

void t.test('halves of pairs that are no bytes are left to the file system', (t) => {
  t.equal(fsPath('a\ud800b'), 'a\ud800b')
  t.strictSame(fsPath('\udc80\udcff\ud800'), Buffer.from([0x80, 0xff, 0xef, 0xbf, 0xbd]))
  t.end()
})
