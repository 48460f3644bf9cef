/** What is written in an afternoon instead: lines of fewer than 25 words that hold one of some phrases are left out. */
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import split2 from 'split2'

const PHRASES = [
  /\bsubscrib(?:e|er|ing)\b/iu,
  /\bsign(?:ing)? up\b/iu,
  /\bnewsletters?\b/iu,
  /\blog(?:ged)? ?in\b/iu,
  /\balready a (?:member|subscriber)\b/iu,
  /\bfree (?:articles?|trial)\b/iu,
  /\bcancel any ?time\b/iu,
  /^advertisement$/iu,
  /\bsponsored (?:content|by)\b/iu,
  /\bread (?:more|next|also)\b/iu,
  /\brelated (?:articles?|stories|topics)\b/iu,
  /\bmore from\b/iu,
  /\bin other news\b/iu,
  /\byou may also like\b/iu,
  /\bshare (?:this|on)\b/iu,
  /\bfollow us\b/iu,
  /\b(?:facebook|twitter|whatsapp|instagram)\b/iu,
  /\bclick here\b/iu,
  /\bcontinue reading\b/iu,
  /\ball rights reserved\b/iu,
  /\bcopyright\b|©/iu,
  /\bterms of (?:use|service)\b/iu,
  /\bprivacy policy\b/iu,
  /\bcookies?\b/iu,
  /\bviews expressed\b/iu,
  /\bcomments?\b/iu,
  /\bdownload (?:our|the) app\b/iu,
  /\bscroll (?:down|for)\b/iu,
  /\bsupport our\b/iu,
  /\bdonate\b/iu,
] as const

const filter = new Transform({
  writableObjectMode: true,
  transform: (line: string, _encoding, done) => {
    const isShort = line.split(/\s+/u).length < 25
    if (isShort && PHRASES.some((phrase) => phrase.test(line))) done()
    else done(null, `${line}\n`)
  },
})
await pipeline(process.stdin, split2(), filter, process.stdout)
