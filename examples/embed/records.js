// Articles as objects, from wherever they come to wherever they go, with their field `body` cleaned.
//   node records.js > clean.jsonl
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { chaffRecords } from 'chaff'

/** Stands in for a crawler, a queue or a database cursor: anything that can be iterated. */
async function* articles() {
  yield {
    url: 'https://ostrel-courier.example/bridge',
    body: [
      'The council voted 7 to 2 to close the old bridge on Monday.',
      'Sign up for our newsletter to get the Courier in your inbox',
      '"It is a sad day," said Mayor Ilse Brandt.',
    ].join('\n'),
  }
  yield {
    url: 'https://lindau-review.example/rents',
    body: 'Rents in Lindau rose by a tenth last year, the town said.',
  }
  yield { url: 'https://lindau-review.example/empty', body: null }
}

/** Stands in for a store; it may be slow, and nothing piles up before it. */
const store = new Writable({
  objectMode: true,
  write(article, _encoding, done) {
    process.stdout.write(`${JSON.stringify(article)}\n`, done)
  },
})

await pipeline(
  articles(),
  chaffRecords({
    field: 'body',
    annotate: true, // adds a field `chaff` that tells what went
    onProblem: ({ line, message }) => {
      console.error(`article ${String(line)}: ${message}`)
    },
  }),
  store,
)
