import t from 'tap'
import { clean } from '../../lib/clean.js'
import { isAttributed } from '../../lib/engine/attribution.js'
import { featuresOf } from '../support/tokens.js'

void t.test('a sentence that says whose words it gives is told from others', (t) => {
  for (const text of [
    'Sign up for nothing, she said.',
    '“Subscribe to hens!” the mayor of Orra told a crowd on Monday.',
    'Share it with nobody, says Ada Mirk, ',
    'Nobody reads newsletters, Ada Mirk of Orra warned.',
    'Help us keep reporting, the editor wrote to subscribers in a plea last week.',
    'Cancel anytime, most gyms say.',
    'Melden Sie sich nicht an, sagte der Müller.',
    'Abonnez-vous au silence, dit-elle.',
    'Suscríbase a nada, advirtió la alcaldesa de Orra.',
    'Nie zapisujcie się, powiedziała burmistrz.',
    'Подпишитесь на тишину, сказал мельник.',
    '登録は要らないと話した。',
    '“구독하지 마세요”라고 말했다.',
    '“不用订阅，”磨坊主说。',
    '不必登入，粉屋老闆表示。',
  ])
    t.equal(isAttributed(featuresOf(text)), !text.endsWith(', '), text)
  for (const text of [
    'Sign up for our newsletter.',
    'Sign up, she said that it was free.',
    'The fund paid for this report, and has no say in what we print.',
    'Before she came to the Post, she wrote for a paper on boats.',
    'She said nothing of the newsletter.',
    'Sign up for our newsletter, she said',
    '登録してください。',
    '町長が話した。',
    '如何订阅，见说明。',
    'Spotted an error, or told of one? Write to us, please.',
  ])
    t.notOk(isAttributed(featuresOf(text)), text)
  t.end()
})

void t.test('it stays, whatever rules say of it', (t) => {
  const keeps = (line: string): boolean =>
    clean(`The river rose in the night.\n${line}\nThe mill stood in the water.`, { mode: 'eager' }).verdicts[1]!.keep
  t.notOk(keeps('Sign up for our newsletter.'))
  t.ok(keeps('Sign up for our newsletter, she said.'))
  t.end()
})
