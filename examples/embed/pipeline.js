// One article in, the same article without its boilerplate out; what went is told on standard error.
//   node pipeline.js < article.txt > clean.txt
import { pipeline } from 'node:stream/promises'
import { chaff } from 'chaff'

/** @type {Map<string, number>} */
const gone = new Map()

await pipeline(
  process.stdin,
  chaff({
    onRemoved: ({ kind }) => {
      gone.set(kind, (gone.get(kind) ?? 0) + 1)
    },
  }),
  process.stdout,
)

for (const [kind, lines] of gone) console.error(`${kind}: ${String(lines)}`)
