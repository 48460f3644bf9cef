/** English: paywalls, subscription offers and calls to subscribe (3 of 3). */
import type { RuleRow } from '../../engine/rules.js'

export const enPaywall3: readonly RuleRow[] = [
  {
    id: 'en.paywall.hint-tier',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (smart|super|digital|print|premium|standard|basic|essential|all|total|plus|pro|full|home|complete|ultimate|family|student|individual|corporate|group|gold|silver|best|most|great|web|app|online|lite|starter|unlimited|everyday|the) .. (plan|access|digital|print|premium|plus|saver|essential|bundle|edition|pack|pass|value|popular|delivery|quarterly|monthly|annual|only|subscription|membership|supporter|complete|basic|standard) $',
    max: 4,
    hit: 'Premium Plus',
    miss: 'The premium bundle went unsold last week in Dray.',
  },
  {
    id: 'en.paywall.hint-ad-free',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '(ad free|ad light|fewer ads|no ads|without ads|advertising free|advertisement free|no advertisements|ad lite) ..',
    max: 16,
    hit: 'Ad-free reading on every screen',
    miss: 'The channel was run without sponsors.',
  },
  {
    id: 'en.paywall.hint-devices',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '(across|on|any|all|multiple) (all|your|any|multiple)? .. (devices|device|platforms|smartphone|tablet|phone and tablet|mobile and tablet)',
    max: 18,
    hit: 'Read on all your devices',
    miss: 'Police seized a phone.',
  },
  {
    id: 'en.paywall.hint-epaper',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '(e paper|epaper|e edition|eedition|e newspaper|digital edition|digital replica|replica of|print replica|print edition|digital newspaper|daily digital edition|pdf edition)',
    max: 20,
    hit: 'Digital replica of the daily paper',
    miss: 'The replica was shown at the fair.',
  },
  {
    id: 'en.paywall.hint-exclusive',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ .. (exclusive|premium|unlimited|subscriber only|members only|member exclusive|award winning|in depth|expert|handpicked|curated|complimentary|early|priority|bonus) .. .. (articles|stories|content|newsletters|newsletter|analysis|insights|events|access|interviews|videos|podcasts|coverage|reporting|journalism|offers|features|puzzles|opinion|commentary|briefings|webinars|discounts|reports|recipes|column*)',
    max: 14,
    hit: 'Exclusive newsletters and events',
    miss: 'An exclusive party ended badly.',
  },
  {
    id: 'en.paywall.hint-archive',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '(archive|archives|repository|back issues|back catalogue) .. (of|dating|going|since|to|access|with|from) ..',
    max: 14,
    hit: 'Full archive dating back to 1911',
    miss: 'The archivist retired.',
  },
  {
    id: 'en.paywall.hint-archive-word',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ .. .. (archive|archives|games|puzzles|crossword|crosswords|recipes|cooking|sudoku|podcasts|newsletters|events|magazine|audio|apps|commenting|games and more) .. .. $',
    max: 6,
    hit: 'Daily crosswords',
    miss: 'He sat in the archive of the duke for all of that winter.',
  },
  {
    id: 'en.paywall.hint-inbox',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '(your inbox|your email|to your door|home delivery|delivered to|on the go|gift articles|share articles|bonus subscription|bonus account|audio articles|listen to articles|games and|comment on stories|save articles|bookmark)',
    max: 18,
    hit: 'Home delivery of the print edition',
    miss: 'She left by the door.',
  },
  {
    id: 'en.paywall.hint-complimentary',
    kind: 'paywall',
    strength: 'hint',
    phrase: '(complimentary|included|including|free) (access|subscription|digital|membership) (to|with|for|of) ..',
    max: 14,
    hit: 'Complimentary access to our recipe site',
    miss: 'The subscription list was short.',
  },
  {
    id: 'en.paywall.hint-insight',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (insights|analysis|news|market|markets|opinion|business|sport|sports|politics|stories|coverage|reporting|journalism|in depth|daily|weekly|breaking|trusted|independent|quality|original|deep|investigations) .. .. .. (insight|insights|analysis|more|expert|experts|editors|journalists|access|day|updates|alerts|coverage|reporting|newsletters|dives|stories) .. $',
    max: 14,
    hit: 'Market analysis by our editors and experts',
    miss: 'News of the fire spread slowly.',
  },
  {
    id: 'en.paywall.limit-hit',
    kind: 'paywall',
    strength: 'sure',
    phrase: "^ (you've|you have) (reached|hit|exceeded) (your|the) .. limit .. $",
    max: 8,
    hit: "You've hit your limit",
    miss: 'You have reached the age limit, she was told.',
  },
  {
    id: 'en.paywall.offer-colon',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (special offer|limited time offer|introductory offer|exclusive offer|subscriber offer|flash sale|special deal|subscription offer|reader offer) <:> _ ...',
    max: 20,
    hit: 'Special offer: six months at half price',
    miss: 'The special offer was his: take it or leave it.',
  },
  {
    id: 'en.paywall.first-month',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (get|enjoy|try|claim|start) .. (your|the) first (month|week|year|<number> months|three months|two months|<number> weeks) .. ... (free|access|subscription|trial|only|just|<price>)',
    max: 50,
    hit: 'Get your first month of digital access free',
    miss: 'Get the first week of harvest in dry, they say.',
  },
  {
    id: 'en.paywall.activate-access',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (subscribed but|activate your|activate|already subscribe|print subscriber|link your) .. .. (access|account|subscription|login|log in|digital|activate) .. ..',
    max: 10,
    hit: 'Activate your digital access.',
    miss: 'He would activate the pump by hand.',
  },
  {
    id: 'en.paywall.already-contributed',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (already contributed|already donated|already a supporter|already supporting us|already a donor|already purchased|already registered|already signed up|already subscribed) <?>',
    max: 12,
    hit: 'Already subscribed? Log in',
    miss: 'Already registered voters may stay at home on Friday.',
  },
  {
    id: 'en.paywall.join-for-access',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '(for access to this content|access to this content|to access this content|access this article|to read this article|special access to select articles|to bookmark this article|to bookmark your favourite|to keep reading this|to view this content|continue reading this article) ..',
    max: 22,
    hit: 'Join the Ledger for access to this content',
    miss: 'He asked for access to the papers.',
  },
  {
    id: 'en.paywall.by-subscribing',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (subscribe|by subscribing|get a subscription|buy a subscription|with a subscription|support us by subscribing) ... (to|for) (the|our|us|your) .. .. (today|now|here|online|premium|plus|digital|unlimited|edition|app|newspaper)',
    max: 20,
    hit: 'Subscribe to the Beacon today',
    miss: 'Subscribers to the paper fell by half last year.',
  },
  {
    id: 'en.paywall.subscribe-to-continue',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (please)? (purchase a subscription|buy a subscription|get a subscription|take out a subscription|subscribe|register|register for free|register now|log in|login|sign in|sign up|create an account|become a member|become a subscriber|upgrade|join|start a free trial) .. .. to (continue|keep|read|access|unlock|view|finish|enjoy) ..',
    max: 18,
    hit: 'Purchase a subscription to continue reading',
    miss: 'Join of beam and post is hard to read.',
  },
  {
    id: 'en.paywall.continue-with',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (continue|keep) reading (with|for|by|this story|this article|on our|in the app|the full story|your article) ..',
    max: 12,
    hit: 'Continue reading with a Premium subscription',
    miss: 'They keep reading for the part.',
  },
  {
    id: 'en.paywall.read-with',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (read|access|unlock|get) (this|the full|the rest of this|this full|more) .. (article|story|stories|report) .. .. (with a|for free with|by subscribing|with your|with our|when you subscribe) ..',
    max: 14,
    hit: 'Read this story with a free trial',
    miss: 'Read this story to a child.',
  },
  {
    id: 'en.paywall.try-free',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (try|get|enjoy|claim) (it|premium|plus|us|digital|unlimited|our app|<number> months|<number> month|<number> weeks|one month|your first month|full access) .. (free for|for free|for <price>|for just|for only|free|on us) ..',
    max: 12,
    hit: 'Try 1 month for £1',
    miss: 'Try the soup for free, he said.',
  },
  {
    id: 'en.paywall.subscribe-premium',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (subscribe|upgrade|sign up|join) (to|for|our)? .. .. (premium|plus|unlimited|all access|digital edition|print edition|digital access) .. $',
    max: 8,
    hit: 'Subscribe to Coast Premium',
    miss: 'They join for the premium.',
  },
  {
    id: 'en.paywall.your-trial',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ your (free trial|subscription|trial|membership|free access|registration|free articles) .. (has ended|has expired|is about to|will end|expires|ends|has been|is now|is active|will renew|will automatically) ..',
    max: 16,
    hit: 'Your free trial has ended',
    miss: 'Your trial is a farce, he told the court.',
  },
  {
    id: 'en.paywall.new-to',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ new (to|here|user|reader) .. .. <?> .. (sign up|subscribe|register|start|join|create|click|learn|find|get|here)',
    max: 14,
    hit: 'New to the Ledger? Sign up',
    miss: 'New to the job? He shrugged, and went back to his tea.',
  },
]
