/**
 * File names as the file system has them: bytes, which need not be UTF-8.
 *
 * A path is a string throughout chaff. A name that is not UTF-8 has each of its bytes from 0x80 as a lone half of a surrogate
 * pair, U+DC80 to U+DCFF, which no other name has (M. v. Löwis, Python's PEP 383, 2009); it goes through JSON as it is.
 */
import { isUtf8 } from 'node:buffer'

const ESCAPE = 0xdc00

/** The name that its bytes spell. */
export function decodeName(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : ESCAPE + byte)).join('')
}

/** A path as the file system takes it. */
export function fsPath(path: string): string | Buffer {
  if (!/[\udc80-\udcff]/u.test(path)) return path
  const parts = Array.from(path, (char) => {
    const code = char.codePointAt(0)! - ESCAPE
    return code >= 0x80 && code <= 0xff ? Buffer.of(code) : Buffer.from(char)
  })
  return Buffer.concat(parts)
}
