/** English: paywalls, subscription offers and calls to subscribe (1 of 3). */
import type { RuleRow } from '../../engine/rules.js'

export const enPaywall1: readonly RuleRow[] = [
  {
    id: 'en.paywall.already-subscriber-q',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (already a|already an|already|existing|current|are you a|are you already a|are you an|not a) .. subscribed|subscriber|subscribers|member|registered <?>',
    max: 14,
    hit: 'Already a Harbour Post subscriber? Log in',
    miss: 'He was already a subscriber when the weekly moved online.',
  },
  {
    id: 'en.paywall.already-login',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ already|existing|current a|an? .. subscribed|subscriber|subscribers|member|members|registered|reader|user .. (log in|sign in|login|signin|activate)',
    max: 12,
    hit: 'Existing digital subscribers: sign in',
    miss: 'Already a member of the board, Mr Halloran signed the lease himself.',
  },
  {
    id: 'en.paywall.have-account',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      "^ (already have|have|don't have|do not have|need|don't yet have|need to register for|forgot your|lost your) a|an|another? .. account|subscription <?>",
    max: 14,
    hit: 'Already have an account? Sign in',
    miss: 'Few farmers already have an account with the new exchange, she said.',
  },
  {
    id: 'en.paywall.not-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ (not a|not yet a|not|new) .. subscribed|subscriber|subscribers|member|registered yet? <?>',
    max: 16,
    hit: 'Not a subscriber yet? Choose an offer',
    miss: 'Not a member of the party, he was still asked to speak.',
  },
  {
    id: 'en.paywall.subscribe-now',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ subscribe (now|today|here|online|for free|free|now for free) $',
    hit: 'Subscribe now',
    miss: 'Readers who subscribe now pay less than they did in 2012, the report found.',
  },
  {
    id: 'en.paywall.subscribe-now-for',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ subscribe|join (now|today|here) (for|to|and|from|at|starting) ..',
    max: 22,
    hit: 'Subscribe today for full access to the Inland Courier',
    miss: 'He urged farmers to subscribe now for the relief scheme.',
  },
  {
    id: 'en.paywall.subscribe-word',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (subscribe|subscribe us|subscriptions|subscription|become a subscriber|subscriber sign in|subscriber login|subscriber services) $',
    hit: 'Subscribe',
    miss: 'Villagers were asked to subscribe.',
  },
  {
    id: 'en.paywall.subscribe-access',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ subscribe ... (unlimited|full|exclusive|complete|instant|digital|premium|uninterrupted|ad free) ... access|articles|stories|content|coverage|journalism',
    hit: 'Subscribe to get unlimited access to every Tidewater Ledger story',
    miss: 'Users who subscribe get unlimited access to the film library, the company said.',
  },
  {
    id: 'en.paywall.subscribe-read',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(subscribe|register|log in|sign in|login|sign up|upgrade) .. to (read|continue|keep reading|unlock|view|access|finish|see) ... (article|articles|story|stories|content|reading|more|post|report|full)',
    hit: 'Register for free to continue reading this story',
    miss: 'Pupils must register to see a doctor at the school.',
  },
  {
    id: 'en.paywall.to-read-subscribe',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (to continue reading|to keep reading|to read on|to read this|to read the full|to read the rest|to read more|to view this|to access this|to unlock this|to finish reading|to see the full|to get full access|to enjoy|to continue|continue reading|keep reading|read on) ... (subscribe|register|log in|login|sign in|sign up|become a|create a|create an|start a|with a subscription|by subscribing|with a free)',
    max: 20,
    hit: 'To continue reading, please subscribe or log in',
    miss: 'To read the full will, the notary had to wait until the two brothers would sign in.',
  },
  {
    id: 'en.paywall.want-read-more-q',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (want to read|want to keep reading|want to continue|want unlimited access|want full access|want access to|would you like to read|like to read|ready to read|want to finish) ... <?>',
    max: 20,
    hit: 'Want to read more? Take out a subscription',
    miss: 'They want to read the contract before they vote.',
  },
  {
    id: 'en.paywall.limit-reached',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      "(you've|you have) .. reached|used|hit|read|viewed|exceeded|exhausted|finished ... (free|monthly|complimentary|metered|guest|article|story) .. .. (article|articles|stories|story|limit|views|access|content|month)",
    max: 30,
    hit: "You've reached your limit of free articles this month",
    miss: '"You have reached the limit of my patience," the judge told counsel.',
  },
  {
    id: 'en.paywall.articles-left',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      "(you have|you've got|you've|enjoy) .. <number>|one|two|three|no|1|last|your .. (free|complimentary|more) .. article|articles|stories|story|views|view|reads .. (left|remaining|this month|per month|a month|until)",
    hit: 'You have 3 free articles left this month',
    miss: 'The museum has 3 free articles of clothing for each guest.',
  },
  {
    id: 'en.paywall.n-articles-remaining',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ <number> ... (articles|stories|views|reads|free articles) (left|remaining) .. ..',
    max: 10,
    hit: '2 of 5 articles remaining',
    miss: '12 relief trucks were left at the border.',
  },
  {
    id: 'en.paywall.last-free-article',
    kind: 'paywall',
    strength: 'sure',
    phrase: 'this is your (last|first|final|only) ... (free|complimentary) ... article|story',
    hit: 'This is your last free article this month',
    miss: 'This is your last free weekend before the exams, he told his class.',
  },
  {
    id: 'en.paywall.free-articles-month',
    kind: 'paywall',
    strength: 'sure',
    phrase: '<number> ... free articles|stories (a|per|each|every|this) month',
    hit: 'Register to get 5 free articles every month',
    miss: 'The charity gives 5 free meals each month.',
  },
  {
    id: 'en.paywall.for-subscribers',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (this|the full|the rest of this|the rest of the|our|full) .. (article|story|content|post|page|report|piece|feature|section|episode|video|newsletter|version|text) (is for|is only for|is available to|is only available to|is available only to|is available for|is only available for|is exclusive to|is exclusively for|is exclusively available to|is reserved for|is open to|is restricted to|is accessible to|is only accessible to|is free for|is limited to|is a benefit for) .. subscribers|subscriber|members|member|premium|paying|paid|registered',
    max: 20,
    hit: 'This article is for subscribers only',
    miss: 'This report is available to anyone who asks, subscribers of the water board were told.',
  },
  {
    id: 'en.paywall.premium-article',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      "^ (this is a|this is|you are reading a|you're reading a) (premium|subscriber|subscribers|subscriber only|subscribers only|member only|members only|paid|exclusive subscriber) .. (article|story|content|post|feature|exclusive)",
    max: 16,
    hit: 'This is a premium article',
    miss: 'This is a premium that few tenants can pay.',
  },
  {
    id: 'en.paywall.subscriber-only',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      "^ (subscriber|subscribers|member|members|premium|subscriber's) (only|exclusive|content|article|exclusives|only content|only article|only story|only stories|exclusive content) $",
    max: 5,
    hit: 'Subscribers only',
    miss: 'The lounge is for members only.',
  },
  {
    id: 'en.paywall.exclusive-to-subs',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (exclusive|exclusively|only|reserved|available) (to|for) our? .. subscribers|members|subscriber|premium .. $',
    max: 9,
    hit: 'Exclusive to our digital subscribers',
    miss: 'Only for members of the crew was the night long.',
  },
  {
    id: 'en.paywall.unlock',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      "^ unlock .. (this|the editor's|the full|the rest|unlimited|full|all|our|premium|exclusive|every|these|more|your) .. .. (article|digest|articles|story|stories|access|content|coverage|post|report|analysis|benefits|journalism|experience|offer|videos)",
    max: 22,
    hit: 'Unlock this article with a free account',
    miss: 'Engineers hope to unlock the full power of the old dam.',
  },
  {
    id: 'en.paywall.get-access',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (get|gain|enjoy|receive|buy|claim) .. (unlimited|instant|full|all|complete|ad free|exclusive|digital|unrestricted|total) .. (digital|online|web|website)? access',
    max: 18,
    hit: 'Get unlimited digital access to the Sunday Beacon',
    miss: 'Soldiers will get full access to the valley in May.',
  },
  {
    id: 'en.paywall.unlimited-access',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (unlimited|full|all|complete|instant|digital|premium|unrestricted) .. access (to|for|from|with|on|across|via|now|today|anytime|anywhere)',
    max: 14,
    hit: 'Unlimited access to all articles',
    miss: 'She had full access to the files.',
  },
  {
    id: 'en.paywall.free-trial',
    kind: 'paywall',
    strength: 'sure',
    phrase: '(start|begin|try|claim|activate) (your|a|our|my) .. free (trial|month|week|subscription|access)',
    max: 14,
    hit: 'Start your free trial',
    miss: 'He got a free trial at the club.',
  },
  {
    id: 'en.paywall.then-price',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '(then|thereafter|and then) (just|only|pay)? <price> .. (a|per|every|each) (month|week|year|quarter|<number>)',
    max: 16,
    hit: 'Three months for $1, then $12 per month',
    miss: 'The fare was $2 and then rose by $3 each time.',
  },
  {
    id: 'en.paywall.price-for-months',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (only|just|from|try|get|pay|subscribe|now|for|start|starting|save|join|starting at|starting from)? <price> (for|a|per|every|each) (your|the)? .. (first|month|months|week|weeks|year|mo|quarter|<number>) .. .. $',
    max: 9,
    hit: 'Only €1 for the first month',
    miss: 'Rent rose to $900 a month last autumn, they said.',
  },
]
