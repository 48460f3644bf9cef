import t from 'tap'
import { unglue } from '../../lib/engine/glued.js'

void t.test('words that were run together are parted at capitals and numbers', (t) => {
  const cases: readonly (readonly [string, string])[] = [
    ['ShareSaveComments', 'Share Save Comments'],
    ['Comments14', 'Comments 14'],
    ['0Comments', '0 Comments'],
    ['(Opens in new window)Print', '(Opens in new window) Print'],
    ['PartagerÉcouter', 'Partager Écouter'],
    ['ShareWhatsAppYouTubePrint', 'Share whatsapp youtube Print'],
    ['share on whatsappreddit', 'share on whatsapp reddit'],
  ]
  for (const [text, apart] of cases) t.equal(unglue(text), apart, text)
  t.end()
})

void t.test('a text without seams is not parted, nor a name that is written so', (t) => {
  for (const text of ['', 'Share', 'Save and share', 'WhatsApp', 'Call on YouTube or LinkedIn', '12 NATO ships']) {
    t.equal(unglue(text), undefined, text)
  }
  t.end()
})
