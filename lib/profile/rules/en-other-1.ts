/** English: appeals for support, error reports, apps, polls and forms (1 of 2). */
import type { RuleRow } from '../../engine/rules.js'

export const enOther1: readonly RuleRow[] = [
  {
    id: 'en.other.updated-terms',
    kind: 'other',
    strength: 'sure',
    phrase:
      "(we have|we've|we) .. (updated|changed|revised|modified) our .. (privacy policy|terms|terms of service|terms of use|privacy notice|cookie policy|privacy statement|user agreement) ..",
    max: 35,
    hit: 'We have updated our privacy policy',
    miss: 'We changed our route at noon.',
  },
  {
    id: 'en.other.appeared-first',
    kind: 'other',
    strength: 'sure',
    phrase: '^ the post ... ... ... ... ... ... appeared first on .. ..',
    max: 60,
    hit: 'The post Ferry fares to rise in June appeared first on Tidewater Ledger.',
    miss: 'The post on the hill, where wolves appeared first, is shut.',
  },
  {
    id: 'en.other.report-error',
    kind: 'other',
    strength: 'sure',
    phrase:
      "^ (see|spot|spotted|found|find|notice|noticed|report|flag|did you find|did you spot|did you see|if you see|if you spot|if you find|have you found|have you spotted|think you've found|submit) (an|a|any) .. (error|typo|mistake|correction|inaccuracy|bug|factual error|omission)",
    max: 12,
    hit: 'Spotted an error? Tell our editors',
    miss: 'Found an hour later, the book held an error of a million.',
  },
  {
    id: 'en.other.report-error-long',
    kind: 'other',
    strength: 'sure',
    phrase:
      "^ (have you|did you|if you|if you've|see|spot|spotted|notice|noticed|to report|please report|think you|found|report|click here to report) .. .. (an|a|any) .. (error|typo|mistake|omission|inaccuracy|errors) .. .. (this|our) .. (article|story|page|post|report|reporting|site|content|website)",
    max: 22,
    hit: 'Have you found a mistake in this article?',
    miss: 'Police found an error in the map.',
  },
  {
    id: 'en.other.send-correction',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (report|submit|send|suggest|request|make|send us|report corrections) (a|an|any|us)? .. (correction|corrections|error|errors|typo|mistake|feedback|clarification|problem|issue|bug) .. .. $',
    max: 7,
    hit: 'Report a correction',
    miss: 'Submit a claim for the error.',
  },
  {
    id: 'en.other.feedback',
    kind: 'other',
    strength: 'sure',
    phrase:
      "^ (feedback|feedback to editors|contact author|contact the author|email writer|email the author|edit story|suggest a correction|share the facts|give feedback|send feedback|give us feedback|send us feedback|leave feedback|share feedback|provide feedback|was this helpful|was this article helpful|was this page helpful|was this information helpful|was this story helpful|did you find this helpful|did you find this useful|did you find this article helpful|did you find this article useful|is this article helpful|rate this article|rate this story|rate this post|rate this|rate this page|how would you rate this article|how helpful was this page|how useful was this post|how do you feel about this article|what is your reaction|what's your reaction|click on a star to rate it|average rating|no votes so far|send us a correction|report corrections|report a correction) $",
    max: 8,
    hit: 'Was this article helpful?',
    miss: 'The feedback was not kind.',
  },
  {
    id: 'en.other.donate-button',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (donate|make a|give|support|contribute|become a|join|help|chip in|tip) .. .. (donation|now|today|us|member|contribution|supporter|here|patron|friend|monthly donor|difference|journalism|tip jar|gift|reporting|cause) $',
    max: 6,
    hit: 'Make a donation',
    miss: 'He made a gift.',
  },
  {
    id: 'en.other.support-us',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (please|will you|can you|help|to|and|click here to)? (support|fund|sustain|defend|back|help) (our|independent|quality|local|nonprofit|free|fearless|trusted|public|investigative|honest|real|progressive|conservative|us|great) .. ... (journalism|reporting|newsroom|journalists|media|our work|our mission|this site|this website|local news)',
    max: 20,
    hit: 'Support our independent reporting',
    miss: 'Support for independent journalism fell.',
  },
  {
    id: 'en.other.donate-today',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (please|and|you can|click here to|to|also please)? (donate|chip in|make a donation|make a gift|make a contribution|make a tax deductible contribution|make a tax deductible donation|tax deductible donation|tax deductible contribution|become a member|become a supporter|become a monthly donor|pitch in|your donation|your gift|your support|your contribution) .. .. (today|here|now|help us|helps us|support our|independent journalism|our journalism|our work|our reporting|keep us|this site|allows us|enables us|us continue|tax deductible|makes it possible|ensures|by clicking|matched|keeps us|click here|makes our|to support)',
    max: 35,
    hit: 'Make a tax-deductible contribution today',
    miss: 'She would donate the land today.',
  },
  {
    id: 'en.other.reader-supported',
    kind: 'other',
    strength: 'sure',
    phrase:
      '(reader supported|reader funded|listener supported|funded by readers|funded by our readers|supported by readers|supported by our readers|powered by readers|made possible by readers|made possible by our readers|made possible by our members|supported by our members) ..',
    max: 60,
    hit: 'The Beacon is reader-supported',
    miss: 'The choir is supported by a bank.',
  },
  {
    id: 'en.other.need-your-help',
    kind: 'other',
    strength: 'sure',
    phrase:
      "(please help us continue|please help us keep|please help us bring|we need your support to|we rely on readers|we rely on our readers|we rely on your|we rely on donations|we depend on readers|we depend on our readers|we depend on your|we depend on donations|we can't do this without you|we can't do it without you|help us keep|help us continue|with your support we|without your support) .. ... (journalism|reporting|donation|donations|readers|this site|perspectives|newsroom|publishing|subscriptions|reader)",
    max: 110,
    hit: 'Please help us keep our reporting from the coast alive',
    miss: '"Please help us, we need your vote," the mayor said.',
  },
  {
    id: 'en.other.coffee',
    kind: 'other',
    strength: 'sure',
    phrase: '^ (please|you can|consider|why not|or)? (buy|buying) (us|me) a .. (coffee|beer|cup of coffee)',
    max: 14,
    hit: 'Buy me a coffee',
    miss: 'He offered to buy me a coffee.',
  },
  {
    id: 'en.other.patreon',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (support|donate|join|help|become|fund|follow|please|back|contribute) ... .. (patreon|paypal|venmo|gofundme|ko fi|kofi|subscribestar|substack|liberapay|cash app|buymeacoffee|indiegogo|bitcoin)',
    max: 16,
    hit: 'Support us on Patreon',
    miss: 'Support for the widow came in bitcoin from abroad, the police said in their long and dry report.',
  },
  {
    id: 'en.other.download-app',
    kind: 'other',
    strength: 'sure',
    phrase: '^ (click here to|tap here to)? (download|get|install) our .. .. (app|apps|application)',
    max: 16,
    hit: 'Download our free app',
    miss: 'Download the map app, the ministry said.',
  },
  {
    id: 'en.other.app-store',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (download|get it|available|get the app|get our app|now available|download it|install|free) ... (on|from|in|at) (the|your)? (app store|google play|play store|apple app store|ios and android|iphone and android|apple and android)',
    max: 18,
    hit: 'Available on the App Store and Google Play',
    miss: 'Sales in the store were good for an app.',
  },
  {
    id: 'en.other.add-interest',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (interested in|add|follow|track|get alerts on|get notified about|get alerts for) ... (as an interest|to your interests|add interest|to your feed|to my|to your list|to your watchlist|to watchlist|to my feed|by this author|about this industry|topics you|your topics|to favorites|this topic)',
    max: 30,
    hit: 'Add Harbour as an interest',
    miss: 'Add salt to your taste, then wait.',
  },
  {
    id: 'en.other.google-preferred',
    kind: 'other',
    strength: 'sure',
    phrase:
      '(set as preferred source|as a preferred source|your preferred source|prefer us on google|follow us on google news|follow us in google news|make us preferred on google|add us on google|as a trusted source on google|preferred source on google)',
    max: 22,
    hit: 'Set us as a preferred source on search',
    miss: 'It was ranked first on Google News as a source.',
  },
  {
    id: 'en.other.poll',
    kind: 'other',
    strength: 'sure',
    phrase:
      "^ (take|vote in|answer|complete|participate in|fill out|please take|click here to take|see results of) (our|the|this|a quick|a short|part in our|today's) .. (poll|survey|quiz|questionnaire|reader survey) ..",
    max: 14,
    hit: 'Take our poll',
    miss: 'They took the poll of May.',
  },
  {
    id: 'en.other.poll-buttons',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (poll|vote|view results|see results|results|vote now|total votes|view poll|submit vote|quiz|survey|take the quiz|cast your vote|take poll|thank you for voting|your vote|poll of the day|reader poll|polls|online poll|question of the day) $',
    max: 4,
    hit: 'View results',
    miss: 'The vote was held.',
  },
  {
    id: 'en.other.validation',
    kind: 'other',
    strength: 'sure',
    phrase:
      '(field is for validation|for validation purposes|should be left unchanged|leave this field empty|leave this field blank|if you are human leave|captcha please)',
    max: 60,
    hit: 'Leave this field empty',
    miss: 'Please leave this country, he told them.',
  },
  {
    id: 'en.other.template-mark',
    kind: 'other',
    strength: 'sure',
    phrase: '^ .. .. <mark> .. .. $',
    max: 8,
    hit: 'Page {{page_number}}',
    miss: 'The page was torn.',
  },
  {
    id: 'en.other.template-any',
    kind: 'other',
    strength: 'likely',
    phrase: '<mark> ... <mark>',
    max: 30,
    hit: 'in {{month_name}} by {{reporter}}',
    miss: 'He wrote in March by hand.',
  },
]
