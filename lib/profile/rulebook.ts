/** The rules that ship with chaff, by language; the built-in profile without the trained model. */
import { NORMALISER_VERSION } from '../engine/normalise.js'
import type { Profile } from '../engine/profile.js'
import { takeForSound } from '../engine/rules.js'
import { ar } from './rules/ar.js'
import { de } from './rules/de.js'
import { en } from './rules/en.js'
import { es } from './rules/es.js'
import { fr } from './rules/fr.js'
import { hi } from './rules/hi.js'
import { it } from './rules/it.js'
import { ja } from './rules/ja.js'
import { ko } from './rules/ko.js'
import { nl } from './rules/nl.js'
import { pl } from './rules/pl.js'
import { pt } from './rules/pt.js'
import { ru } from './rules/ru.js'
import { tr } from './rules/tr.js'
import { zh } from './rules/zh.js'

/** Second person and possessives of the outlet's own voice. */
const ADDRESS =
  'you your yours yourself our us sie ihr ihre ihren ihnen ihrem dein deine deinen unsere unser unseren uns vous votre vos ' +
  'nos notre tu ton tes usted ustedes tus nuestro nuestra nuestros nuestras tuo tua tuoi voi vostro nostro nostra nostri ' +
  'voce voces seu sua seus nosso nossa nossos nossas je jij jouw uw onze ons ' +
  'twoj twoja twoje twoim ciebie nasz nasza nasze naszej naszych вы вас вам ваш ваша ваше вашу наш наша наши нашу siz sizin size sizi bizim 您'

/** Phrase rules by language. */
export const rulebook: Profile = {
  normaliser: NORMALISER_VERSION,
  address: ADDRESS.split(' '),
  rules: takeForSound([
    ...[...en, ...de, ...fr, ...es, ...it, ...pt, ...nl],
    ...[...pl, ...ru, ...tr, ...ar, ...hi, ...ja, ...zh, ...ko],
  ]),
}
