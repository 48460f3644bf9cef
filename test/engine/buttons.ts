import t from 'tap'
import { buttonsWitness } from '../../lib/engine/buttons.js'
import { LIKELY, SURE } from '../../lib/engine/evidence.js'
import { look } from '../support/tokens.js'

function weightOf(text: string): number {
  const { features, tokens } = look(text)
  return buttonsWitness(features, tokens)[0]?.weight ?? 0
}

void t.test('a bar of buttons is known, in whatever order, with counters, glued or apart', (t) => {
  for (const text of [
    'Share Save Comments',
    'Comments Share',
    'FacebookX (Twitter)Comment5',
    'BookmarkBookmarkShareWhatsAppTelegramFacebookTwitterEmailLinkedIn',
    'Share on FacebookTweet itPin itWhatsAppTelegramPrint',
    'Share this article: Facebook | X | Email | Copy link | 0 Comments',
    'Teilen Drucken Merken',
    'Partager sur Facebook',
  ]) {
    t.equal(weightOf(text), SURE, text)
  }
  t.end()
})

void t.test('places alone may be a list of companies', (t) => {
  t.equal(weightOf('Facebook; WhatsApp; Instagram'), LIKELY)
  t.end()
})

void t.test('other words, a sentence, a single button or a long line are no bar', (t) => {
  for (const text of [
    'Share prices save banks',
    'Share Save Comments.',
    'Share',
    'Share share',
    '',
    '12 14',
    'Comments 14',
    'Share Save '.repeat(13),
    'ReadMore AboutThis',
    'Share Save desk@ostrel.example',
  ]) {
    t.equal(weightOf(text), 0, text)
  }
  t.end()
})
