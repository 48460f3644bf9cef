/** The English rules, one file per kind. */
import type { RuleRow } from '../../engine/rules.js'
import { enAd } from './en/ad.js'
import { enComments } from './en/comments.js'
import { enCookie } from './en/cookie.js'
import { enCopyright } from './en/copyright.js'
import { enDisclaimer } from './en/disclaimer.js'
import { enNav } from './en/nav.js'
import { enNewsletter } from './en/newsletter.js'
import { enOther } from './en/other.js'
import { enPaywall } from './en/paywall.js'
import { enRelated } from './en/related.js'
import { enShare } from './en/share.js'

export const en: readonly RuleRow[] = [
  ...enPaywall,
  ...enNewsletter,
  ...enRelated,
  ...enShare,
  ...enAd,
  ...enComments,
  ...enDisclaimer,
  ...enCopyright,
  ...enCookie,
  ...enNav,
  ...enOther,
]
