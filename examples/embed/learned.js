// Cleans texts of one outlet with what was learned of it before (`chaff learn articles -o site.chaff`).
//   node learned.js site.chaff OUTLET FILE…
import { readFile } from 'node:fs/promises'
import { clean, readProfiles } from 'chaff'

const [file = '', host, ...articles] = process.argv.slice(2)
const profile = await readProfiles([file]) // read once: it is compiled at its first use, and then at hand

for (const article of articles) {
  const { text, verdicts } = clean(await readFile(article, 'utf8'), { profile, host })
  const gone = verdicts.filter(({ keep, by }) => !keep && !by.includes('blank'))
  console.error(`${article}: ${String(gone.length)} lines of boilerplate`)
  process.stdout.write(text)
}
