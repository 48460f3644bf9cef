/** Reads what a user says stands between documents: a byte, or a line. */

/** A byte, or the test of a line. */
export type Separator =
  { readonly type: 'byte'; readonly byte: number } | { readonly type: 'line'; readonly test: (line: string) => boolean }

const BYTES: Readonly<Record<string, number>> = { '\\f': 0x0c, '\f': 0x0c, '\\0': 0, '\0': 0 }

/** Of a line, `*` stands for anything; blanks at its end and a "\r" do not count. */
export function parseSeparator(text: string): Separator {
  const byte = BYTES[text]
  return byte === undefined ? { type: 'line', test: lineTest(text) } : { type: 'byte', byte }
}

function lineTest(pattern: string): (line: string) => boolean {
  const [head = '', ...rest] = pattern.trimEnd().split('*')
  const tail = rest.pop()
  return (given) => {
    const line = given.trimEnd()
    if (tail === undefined) return line === head
    if (!line.startsWith(head)) return false
    let at = head.length
    for (const part of rest) {
      const found = line.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return line.length >= at + tail.length && line.endsWith(tail)
  }
}
