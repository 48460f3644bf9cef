import t from 'tap'
import { ENGLISH, FOREIGN, FUNCTION_WORDS, SPOKEN } from '../../../lib/engine/model/function-words.js'
import { tokenise } from '../../../lib/engine/normalise.js'

void t.test('function words are written as the normaliser writes them, or no text would hold them', (t) => {
  const lost = [...FUNCTION_WORDS, ...FOREIGN].filter((word) => tokenise(word).join(' ') !== word)
  t.strictSame(lost, [])
  t.end()
})

void t.test('running text of each language has many of them, a menu none', (t) => {
  const share = (text: string): number => {
    const tokens = tokenise(text)
    return tokens.filter((token) => FUNCTION_WORDS.has(token)).length / tokens.length
  }
  for (const text of [
    'The hens of the miller were not in the mill when he came by with his cart.',
    'Die Hühner des Müllers waren nicht in der Mühle, als er mit dem Karren kam.',
    'Les poules du meunier ne sont pas dans le moulin quand il passe avec une charrette.',
    'Las gallinas no están en el molino, pero el molinero pasa con un carro por la calle.',
    'Le galline del mugnaio non sono nel mulino e il carro passa per la strada.',
    'As galinhas não foi ao moinho, e o moleiro passa com um carro na rua.',
    'De kippen van de molenaar zijn niet in de molen en hij komt met een kar voorbij.',
    'Kury nie są w młynie i to jest jak co roku.',
    'Курицы не были в мельнице, и это не то, что он из села по дороге нёс.',
    'Tavuk ve bir at için bu yol çok uzun olarak daha da zor gibi.',
  ]) {
    t.ok(share(text) >= 0.3, `${String(share(text))}: ${text}`)
  }
  t.equal(share('News Sport Culture Weather Mühle Archive'), 0)
  t.end()
})

void t.test('those of English are some of them', (t) => {
  t.ok([...ENGLISH].every((word) => FUNCTION_WORDS.has(word) && SPOKEN.has(word)))
  t.notOk(ENGLISH.has('der'))
  t.end()
})
