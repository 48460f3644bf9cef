import type { RuleRow } from '../../../engine/rules.js'

export const enDisclaimer: readonly RuleRow[] = [
  {
    id: 'en.disclaimer.when-you-buy',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ .. (when|if) you (buy|purchase|click|make|shop|book|order|use) ... .. (we|i) (may|might|will|could|can|earn|get|receive) .. .. (earn|get|receive|be|commission|make|paid|a) ... (commission|commissions|share|cut|compensation|compensated|fee|percentage|paid|portion|affiliate|revenue|sale|sales)',
    max: 60,
    hit: 'If you buy something through our links, we may get a share of the sale',
    miss: 'If you buy a boat you will get a share of the storms and the sales.',
  },
  {
    id: 'en.disclaimer.may-contain-links',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (this article|this post|this page|this story|some links|links in this|some of the links) ... (contain|contains|include) ... (online retail|retailers|retail stores|affiliate|partner links|sponsored links|commission)',
    max: 60,
    hit: 'This post may contain links to retailers',
    miss: 'This page may be dull to retailers.',
  },
  {
    id: 'en.disclaimer.views-own-short',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "^ (all|the|any|these)? (views|opinions|views and opinions) (are|expressed are) (my|his|her|their|the author's|the writer's|solely|personal|those of) ..",
    max: 14,
    hit: "Views are the author's own",
    miss: 'Opinions are like the weather, he said.',
  },
  {
    id: 'en.disclaimer.views-do-not',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "(views|opinions|statements|conclusions) .. (expressed|stated|presented|contained|made) (here|herein|in this|on this|in the article|in the column|in the piece|by columnists|by contributors|by the author|by guest|by our|by the writer|above|are) ... ... (do not|does not|don't|should not) .. (reflect|represent|be taken|be attributed|be interpreted|constitute)",
    max: 70,
    hit: 'The opinions expressed by columnists do not represent those of the Beacon',
    miss: 'The views expressed by the officer do not represent the force, its chief said.',
  },
  {
    id: 'en.disclaimer.views-not-reflect',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(views|opinions|opinion|view|statements|thoughts|positions|content|commentary|comments|ideas|viewpoints|interpretations) ... ... ... not necessarily .. (reflect|represent|imply|constitute|express|coincide|mirror|endorse|agree|state|the views|the opinions|the view|the opinion|the position|the positions|the policy|those) ..',
    max: 80,
    hit: 'The views in this piece do not necessarily reflect those of the Beacon',
    miss: 'His comments may not reflect the views of his party.',
  },
  {
    id: 'en.disclaimer.views-authors-own',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "(views|opinions|views and opinions|opinions and views) (expressed|presented|stated|contained|here|in this|herein) ... ... (author's|authors|author|writer's|writer|columnist's|columnists|their own|his own|her own|those of the author|those of the writer|those of their|those of just the|alone|contributor's)",
    max: 60,
    hit: 'The opinions expressed here are those of the author.',
    miss: 'Her views are her own affair, said the duke, who has fought with the author of the play.',
  },
  {
    id: 'en.disclaimer.views-expressed-in',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "^ (the|any|all|disclaimer the|note the|editor's note the|these)? .. (views|opinions|opinion|statements) .. (expressed|contained|presented|stated|shared) (in this|in these|in the above|in the article|in the column|here|herein|above|on this|within this|by columnists|by contributors|by guest|by our|are) ..",
    max: 60,
    hit: 'The views expressed in this column are personal',
    miss: "The views expressed in the council's letter were those of one officer.",
  },
  {
    id: 'en.disclaimer.disclaimer-colon',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (disclaimer|legal disclaimer|medical disclaimer|important disclaimer|financial disclaimer|risk disclaimer|risk warning|affiliate disclosure|legal notice|ethics statement) <:> ...',
    max: 90,
    hit: 'Disclaimer: No reporter worked on this wire copy.',
    miss: 'The disclaimer said little: drive with care.',
  },
  {
    id: 'en.disclaimer.disclaimer-word',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (disclaimer|disclaimers|legal disclaimer|medical disclaimer|affiliate disclosure|legal notice|disclosures|terms and disclaimers|advertiser disclosure|investment disclaimer|important disclosures) $',
    opens: true,
    max: 3,
    hit: 'Disclaimer',
    miss: 'They read the small print.',
  },
  {
    id: 'en.disclaimer.disclosure-colon',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (disclosure|disclosures|full disclosure|conflict of interest|conflicts of interest|disclosure statement|funding|declaration of interest|competing interests) <:> ...',
    max: 50,
    hit: 'Disclosure: The writer owns shares in Harrow Bank.',
    miss: 'The full disclosure came late: a page a day.',
  },
  {
    id: 'en.disclaimer.syndicated',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(has not been edited by|was not edited by|is auto generated from|auto generated from|automatically generated from|from a syndicated feed|from syndicated feed|published from a wire|published from a syndicated)',
    max: 60,
    hit: 'This story has not been edited by our staff',
    miss: 'Power generated by the wind farm feeds the team of twelve bakeries.',
  },
  {
    id: 'en.disclaimer.external-sites',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ ... .. (is|are) not responsible for the (content|contents|accuracy) .. (of|on|posted on) .. (external|third party|linked|other) .. (sites|websites|internet|links|site)',
    max: 50,
    hit: 'The Beacon is not responsible for the content of external sites',
    miss: 'Platforms are not responsible for content posted by users, the court held.',
  },
  {
    id: 'en.disclaimer.no-position',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(has no position in any|have no position in any|no positions in any|recommends shares of|owns shares of and recommends|has positions in and recommends|has a disclosure policy|holds no position in any|no plans to initiate any|owns none of the)',
    max: 50,
    hit: 'The writer has no position in any stocks mentioned',
    miss: 'She owns shares of the company and has no position in the union.',
  },
  {
    id: 'en.disclaimer.affiliate-commission',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(we|i|may|us|website|site|which|beacon|will) .. .. (earn|receive|get|make|earns|receives|paid) .. .. (commission|commissions|affiliate|referral fee|compensation) ... ... (link|links|purchase|purchases|buy|products|product|page|partners|through)',
    max: 60,
    hit: 'We may earn a small commission if you buy through our links',
    miss: 'Agents earn a commission on each house they sell, the court heard.',
  },
  {
    id: 'en.disclaimer.affiliate-links',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '(contain|contains|includes|include|are|uses|use|be) .. affiliate (link|links|programs)',
    max: 40,
    hit: 'This post contains affiliate links',
    miss: 'The farm contains some affiliate dairies, the union wrote.',
  },
  {
    id: 'en.disclaimer.at-no-cost',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '(at no|without|no) (extra|additional|added) cost to (you|our|the reader|readers|yourself)',
    max: 60,
    hit: 'This is at no extra cost to you',
    miss: 'The road came at no extra cost to the town.',
  },
  {
    id: 'en.disclaimer.not-advice',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      'not .. (intended|constitute|substitute|meant|be considered|be construed|be taken|a substitute|be used) ... .. (medical|legal|financial|investment|professional|tax|health|trading|investing) .. .. advice',
    max: 70,
    hit: 'This column is not intended as financial advice',
    miss: 'She is not a fan of medical gossip.',
  },
  {
    id: 'en.disclaimer.info-purposes',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (this|all|any|information|content|disclaimer|the information|the content|the material|these) ... ... ... for .. (informational|information|educational|general information|entertainment|illustrative|reference|general informational|news) .. (purposes|purpose|use) only',
    max: 50,
    hit: 'This is for general information purposes only',
    miss: 'He said the video was for educational purposes only.',
  },
  {
    id: 'en.disclaimer.quotes-delayed',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(quotes displayed in real|quotes delayed|delayed at least <number>|real time or delayed|mutual fund and etf data|quotes are delayed|data delayed at least|powered and implemented by)',
    max: 60,
    hit: 'Quotes delayed at least 15 minutes',
    miss: 'His reply was delayed by the storm.',
  },
  {
    id: 'en.disclaimer.refer-terms',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(please see|see|read|refer to|view|review|check|please read|visit) our .. (terms|terms of service|terms of use|terms and conditions|privacy policy|privacy statement|disclaimer|ethics policy|ethics statement|full disclaimer|disclosure policy|affiliate disclosure|comment policy|community guidelines|editorial policy|editorial guidelines|corrections policy|reprint policy|cookie policy|user agreement|submission guidelines|privacy notice) ..',
    max: 90,
    hit: 'See our privacy policy',
    miss: 'See the terms of the will, he said.',
  },
  {
    id: 'en.disclaimer.syndicated-feed',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '(published|generated) from a|an|the (syndicated|agency|wire|news) .. feed*',
    max: 50,
    hit: 'This story has not been edited and is published from a syndicated feed.',
    miss: 'Power is generated from the river to feed the mill.',
  },
  {
    id: 'en.disclaimer.prices-correct',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(prices|details|information|offers) .. (correct|accurate) at .. (time|date) of (publication|publishing|writing|going to press) .. $',
    hit: 'All prices are correct at the time of publication.',
    miss: 'The prices were correct, the auditor found, at every time of day.',
  },
  {
    id: 'en.disclaimer.not-advice-this',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (this|nothing here|none of this) (is|does|should) not? .. (investment|financial|legal|medical|tax|professional) advice',
    hit: 'This is not financial advice. Do your own sums.',
    miss: 'This is not medical science, she said.',
  },
  {
    id: 'en.disclaimer.past-performance',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      'past (performance|results|returns) (is|are|does|do) (not|no) .. (indicative|indication|guarantee|guide|guaranteed)',
    hit: 'Past performance is no guarantee of future results.',
    miss: 'Past performances by the choir are on record.',
  },
  {
    id: 'en.disclaimer.republished-licence',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(republished|reprinted|reproduced|published) (here|with permission|from|under) ... (creative commons|licence|license|permission)',
    hit: 'This story was first told elsewhere and is republished here under a Creative Commons licence.',
    miss: 'The map was republished from older plates.',
  },
  {
    id: 'en.disclaimer.reprinted',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '^ (reprinted|republished|used|reproduced) (with|by) .. permission ..',
    hit: 'Reprinted with permission.',
    miss: 'Reprinted with gilt edges, the atlas sold out.',
  },
  {
    id: 'en.disclaimer.independently-select',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(we|our editors|our team|our writers|our experts) .. (independently|carefully) (select|selects|selected|choose|chosen|review|reviewed|reviews) ... (products|everything|items|recommendations|services)',
    hit: 'Our editors independently select these products. If you buy through us we may earn a little.',
    miss: 'The jury independently selected a mayor.',
  },
  {
    id: 'en.disclaimer.third-party-content',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '^ (this|the) content is (hosted|provided|created|produced) by (a|an|our) third (party|parties)',
    hit: 'This content is hosted by a third party.',
    miss: 'This content of salt is hosted by the brine.',
  },
  {
    id: 'en.disclaimer.not-moderated',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: 'comments (below|here|above)? (have|are) not (been)? (moderated|pre moderated|reviewed|edited|verified)',
    hit: 'The comments below have not been moderated.',
    miss: 'His comments have not been well received.',
  },
  {
    id: 'en.disclaimer.associate',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(as an|as) .. (associate|affiliate|partner) .. (i|we) (earn|may earn|get|receive) .. (from|commission|commissions|fees) ...',
    hit: 'As an Amazon Associate I earn from qualifying purchases.',
    miss: 'As an associate of the firm he earned little.',
  },
]
