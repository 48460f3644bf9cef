import type { RuleRow } from '../../engine/rules.js'
import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { hi } from './hi.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import { tr } from './tr.js'
import { zh } from './zh.js'

/** The rules of all languages. */
export const all: readonly RuleRow[] = [
  ...[...en, ...de, ...fr, ...es, ...it, ...pt, ...nl],
  ...[...pl, ...ru, ...tr, ...ar, ...hi, ...ja, ...zh, ...ko],
]
