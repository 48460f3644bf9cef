/** The English rules, joined from one file per kind. */
import type { RuleRow } from '../../engine/rules.js'
import { enAd } from './en-ad.js'
import { enComments } from './en-comments.js'
import { enCookie } from './en-cookie.js'
import { enCopyright } from './en-copyright.js'
import { enDisclaimer } from './en-disclaimer.js'
import { enNav1 } from './en-nav-1.js'
import { enNav2 } from './en-nav-2.js'
import { enNewsletter1 } from './en-newsletter-1.js'
import { enNewsletter2 } from './en-newsletter-2.js'
import { enOther1 } from './en-other-1.js'
import { enOther2 } from './en-other-2.js'
import { enPaywall1 } from './en-paywall-1.js'
import { enPaywall2 } from './en-paywall-2.js'
import { enPaywall3 } from './en-paywall-3.js'
import { enRelated1 } from './en-related-1.js'
import { enRelated2 } from './en-related-2.js'
import { enShare1 } from './en-share-1.js'
import { enShare2 } from './en-share-2.js'

export const en: readonly RuleRow[] = [
  ...enPaywall1,
  ...enPaywall2,
  ...enPaywall3,
  ...enNewsletter1,
  ...enNewsletter2,
  ...enRelated1,
  ...enRelated2,
  ...enShare1,
  ...enShare2,
  ...enAd,
  ...enComments,
  ...enDisclaimer,
  ...enCopyright,
  ...enCookie,
  ...enOther1,
  ...enOther2,
  ...enNav1,
  ...enNav2,
]
