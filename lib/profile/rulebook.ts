/** The rules that ship with chaff, by language; the built-in profile without the trained model. */
import { NORMALISER_VERSION } from '../engine/normalise.js'
import type { Profile } from '../engine/profile.js'
import { takeForSound } from '../engine/rules.js'
import { all } from './rules/all.js'

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
  rules: takeForSound(all),
}
