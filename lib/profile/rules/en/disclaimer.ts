import type { RuleRow } from '../../../engine/rules.js'

export const enDisclaimer: readonly RuleRow[] = [
  {
    id: 'en.disclaimer.when-you-buy',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ .. (when|if) you (buy|purchase|click|make|shop|book|order|use) ... (link|links|page|site|article|here) .. .. (we|i) (may|might|will|could|can|earn|get|receive) .. .. (earn|get|receive|be|commission|make|paid|a) ... (commission|commissions|share|cut|compensation|compensated|fee|percentage|paid|portion|affiliate|revenue|sale|sales)',
    max: 60,
    hit: 'If you buy something through our links, we may get a share of the sale',
    miss: 'If you buy a boat you will get a share of the storms and the sales.',
  },
  {
    id: 'en.disclaimer.may-contain-links',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (this article|this post|this page|this story|some links|links in this|some of the links) ... (contain|contains|include) ... (online retail|retailers|retail stores|affiliate|partner links|sponsored links|commission links|links that earn)',
    max: 60,
    hit: 'This post may contain links to retailers',
    miss: 'This page may be dull to retailers.',
  },
  {
    id: 'en.disclaimer.views-own-short',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "^ (all|any|these)? (views|opinions|views and opinions) (are|expressed are) (my own|his own|her own|their own|the author's|the writer's|solely|personal|those of the) ..",
    max: 14,
    hit: "Views are the author's own",
    miss: 'Opinions are like the weather, he said.',
  },
  {
    id: 'en.disclaimer.views-do-not',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "(views|opinions|statements|conclusions) .. (expressed|stated|presented|contained|made) (here|herein|in this article|in this column|in this piece|in this commentary|in this story|in this post|in this publication|in this interview|in this essay|on this site|on this page|on this website|in the article|in the column|in the piece|by columnists|by contributors|by the author|by guest|by our|by the writer|above|are) ... ... (do not|does not|don't|should not) .. (reflect|represent|be taken|be attributed|be interpreted|constitute)",
    max: 70,
    hit: 'The opinions expressed by columnists do not represent those of the Beacon',
    miss: 'The views expressed by the officer do not represent the force, its chief said.',
  },
  {
    id: 'en.disclaimer.views-not-reflect',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "(views|opinions|opinion|view|statements|expressions|content|commentary|viewpoints|positions) .. (expressed here|expressed in|expressed on|expressed are|expressed by columnists|expressed by contributors|expressed by guest|expressed by the author|expressed by the writer|expressed by authors|expressed by our|expressed herein|here|in this|in the article|in the column|herein|are those|are the author's|are theirs|are their own|are his own|are her own|are solely|of the author|of the authors|of the writer|of counsel|reported here|above|contained|presented|of contributors|of columnists|of guest|by columnists|by contributors|belong) ... ... ... not necessarily .. (reflect|represent|imply|constitute|express|coincide|mirror|endorse|state|those|the views|the opinions|the view|the opinion|the position|the positions|the policy|the official)",
    max: 80,
    hit: 'The views in this piece do not necessarily reflect those of the Beacon',
    miss: 'His comments may not reflect the views of his party.',
  },
  {
    id: 'en.disclaimer.views-authors-own',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "(views|opinions|views and opinions|opinions and views) (expressed|presented|stated|contained|here|in this|herein) ... are ... (author's|authors|author|writer's|writer|columnist's|columnists|their own|his own|her own|those of the author|those of the writer|those of their|those of just the|alone|contributor's)",
    max: 60,
    hit: 'The opinions expressed here are those of the author.',
    miss: 'Her views are her own affair, said the duke, who has fought with the author of the play.',
  },
  {
    id: 'en.disclaimer.views-expressed-in',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "^ (the|any|all|disclaimer the|note the|editor's note the|these)? .. (views|opinions|opinion|statements) .. (expressed|contained|presented|stated|shared) (in this article|in this column|in this piece|in this commentary|in this post|in this story|in this blog|in this publication|in this op ed|in this essay|in this report|in this letter|in these articles|in these columns|in these letters|in the above|in the article|in the column|here|herein|above|on this page|on this site|on this website|on this blog|within this|by columnists|by contributors|by guest|by our|are the author's|are those of the author|are solely|are his own|are her own|are their own|are personal) ..",
    max: 60,
    hit: 'The views expressed in this column are personal',
    miss: "The views expressed in the council's letter were those of one officer.",
  },
  {
    id: 'en.disclaimer.disclaimer-colon',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (disclaimer|legal disclaimer|medical disclaimer|important disclaimer|financial disclaimer|risk disclaimer|risk warning|affiliate disclosure|legal notice|ethics statement) <:> (this|the|all|any|views|opinions|we|our|no|information|content|please|these|nothing|neither|statements|prices|readers|some|not|always|trading|investing|cryptocurrency|cfds|past|every|data|material|article|by|although|while|if|here) ...',
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
      '(has not been edited by our|was not edited by our|not been edited by _ staff|not edited by _ staff|story has not been edited by|report has not been edited by|article has not been edited by|is auto generated from|auto generated from|automatically generated from|from a syndicated feed|from syndicated feed|published from a wire|published from a syndicated)',
    max: 60,
    hit: 'This story has not been edited by our staff',
    miss: 'Power generated by the wind farm feeds the team of twelve bakeries.',
  },
  {
    id: 'en.disclaimer.external-sites',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ ... .. (is|are) not responsible for the (content|contents|accuracy) .. (of|on|posted on) .. (external|third party|linked) .. (sites|websites|internet|links|site) $',
    max: 50,
    hit: 'The Beacon is not responsible for the content of external sites',
    miss: 'Platforms are not responsible for content posted by users, the court held.',
  },
  {
    id: 'en.disclaimer.no-position',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(has no position in any of|has no position in any stock|has no position in any stocks|has no position in any companies|have no position in any of|have no position in any stock|have no position in any stocks|no positions in any of|no positions in any stock|no positions in any stocks|recommends shares of|owns shares of and recommends|has positions in and recommends|fool has a disclosure policy|holds no position in any of|holds no position in any stock|no plans to initiate any position|no plans to initiate any positions|owns none of the stocks|owns none of the shares|owns none of the companies)',
    max: 50,
    hit: 'The writer has no position in any stocks mentioned',
    miss: 'She owns shares of the company and has no position in the union.',
  },
  {
    id: 'en.disclaimer.affiliate-commission',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(we|i|may|us|site|website|which|beacon|will) .. .. (earn|receive|get|make|earns|receives|paid) .. .. (commission|commissions|affiliate|referral fee) ... ... (link|links|this page|our partners|our site|qualifying purchases|your purchases|through our)',
    max: 60,
    hit: 'We may earn a small commission if you buy through our links',
    miss: 'Agents earn a commission on each house they sell, the court heard.',
  },
  {
    id: 'en.disclaimer.affiliate-links',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(this|these|our|links) .. .. (may)? (contain|contains|includes|include|are|uses|use|be) .. affiliate (link|links|programs)',
    max: 40,
    hit: 'This post contains affiliate links',
    miss: 'The farm contains some affiliate dairies, the union wrote.',
  },
  {
    id: 'en.disclaimer.at-no-cost',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '(at no|without|no) (extra|additional|added) cost to (you|our readers|the reader|readers|yourself)',
    max: 60,
    hit: 'This is at no extra cost to you',
    miss: 'The road came at no extra cost to the town.',
  },
  {
    id: 'en.disclaimer.not-advice',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(this|content|information|article|column|site|material|opinions|nothing|commentary|newsletter|post|page|website|report|podcast|here|herein|above) ... not .. (intended|constitute|substitute|meant|be considered|be construed|be taken|a substitute|be used) ... .. (medical|legal|financial|investment|professional|tax|health|trading|investing) .. .. advice',
    max: 70,
    hit: 'This column is not intended as financial advice',
    miss: 'She is not a fan of medical gossip.',
  },
  {
    id: 'en.disclaimer.info-purposes',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (this is|this article|this content|this site|this information|this column|this material|this page|this report|this newsletter|all content|all information|any information|information|content|disclaimer|the information|the content|the material) ... ... for .. (informational|information|educational|general information|entertainment|illustrative|reference|general informational|news) .. (purposes|purpose|use) only',
    max: 50,
    hit: 'This is for general information purposes only',
    miss: 'He said the video was for educational purposes only.',
  },
  {
    id: 'en.disclaimer.quotes-delayed',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(quotes displayed in real|quotes delayed|prices delayed|real time or delayed|mutual fund and etf data|quotes are delayed|data delayed at least|powered and implemented by)',
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
      "^ (this is not|this isn't|this does not constitute|this should not be|this is in no way|nothing here is|nothing here should|none of this is|none of this should) .. .. (investment|financial|legal|medical|tax|professional) advice",
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
    phrase:
      '^ (reprinted with|reprinted by|republished with|republished by|reproduced with|reproduced by|used with|used by) (the|kind|express|written|special)? permission ..',
    hit: 'Reprinted with permission.',
    miss: 'Reprinted with gilt edges, the atlas sold out.',
  },
  {
    id: 'en.disclaimer.independently-select',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(we|our editors|our team|our writers|our experts) .. independently (select|selects|selected|choose|chosen|review|reviewed|reviews) ... (products|everything|items|recommendations|services)',
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
    phrase:
      'comments (below|here|above|on this page|on this site) (have|are) not (been)? (moderated|pre moderated|reviewed|edited|verified)',
    hit: 'The comments below have not been moderated.',
    miss: 'His comments have not been well received.',
  },
  {
    id: 'en.disclaimer.associate',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(as an _ associate|as an _ affiliate|as _ associates|as an associate|as an affiliate) .. (i|we) (earn|may earn|get|receive) .. (from|commission|commissions|fees) ...',
    hit: 'As an Amazon Associate I earn from qualifying purchases.',
    miss: 'As an associate of the firm he earned little.',
  },
  {
    id: 'en.disclaimer.not-constitute',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "(does not|doesn't|do not|don't|should not) constitute ... (offer to buy|offer to sell or|offer or|solicitation|investment advice|financial advice|legal advice|medical advice|professional advice|tax advice)",
    max: 120,
    hit: 'It does not constitute an offer to sell or a solicitation to buy',
    miss: 'Silence does not constitute consent, the court held.',
  },
  {
    id: 'en.disclaimer.not-advice-or',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "(information|content|article|material|above|page|this site|our site|commentary|services) ... ... (not|isn't|doesn't|nor) (intended|a substitute|constitute|amount|be taken|be considered|be construed|provide|offer|to be|meant|financial|legal|medical|investment|professional|tax) ... advice",
    max: 80,
    hit: 'The content above is for information only and isn’t financial advice',
    miss: 'He gave no financial advice, he said.',
  },
  {
    id: 'en.disclaimer.investing-risk',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (investing|investments|investment|trading|cfds|crypto|cryptocurrencies|securities|foreign securities|forward looking statements) ... ... (involve|involves|carry|carries|entail|entails|subject to) ... (risk|risks|uncertainties)',
    max: 90,
    hit: 'Investing involves risk, including the loss of principal',
    miss: 'Investing in boats is a risk, he said.',
  },
  {
    id: 'en.disclaimer.finra',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '(member finra|finra sipc|not fdic insured|no bank guarantee|bank guarantee may lose value)',
    max: 60,
    hit: 'Offered through Marl Securities, member FINRA',
    miss: 'The bank gave no guarantee.',
  },
  {
    id: 'en.disclaimer.accounts-lose',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '(retail|investor|cfd|client) .. accounts lose money',
    max: 40,
    hit: '71% of retail accounts lose money',
    miss: 'Retail shops lose money in winter.',
  },
  {
    id: 'en.disclaimer.no-liability',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(accepts|accept|assumes|assume|takes|bears) no (liability|responsibility) for ... (decisions|content|information|accuracy|any errors|errors or|errors in|loss arising|losses arising|loss resulting|damage arising|use of) ..',
    max: 60,
    hit: 'The Ledger accepts no liability for decisions taken on it',
    miss: 'The port accepts no blame for the loss.',
  },
  {
    id: 'en.disclaimer.views-belong',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "^ (the)? (views|opinions) .. (below|above|here|expressed) .. (belong to|are those of|are solely) ... ... (not|and not|do not|don't|alone) ...",
    max: 50,
    hit: 'The views below belong to those who wrote them and not to the paper',
    miss: 'The views below were grand.',
  },
  {
    id: 'en.disclaimer.share-revenue',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(if|when|should) you (buy|purchase|click|order|shop|sign up) ... (link|links|this page|our site|this site|our page|here|guide) ... (may|might|could|can|we|we will) ... (revenue|commission|paid|percentage|fee|cut|earn|compensation|share) ...',
    max: 70,
    hit: 'Should you buy from a link, the shop may share revenue with us',
    miss: 'If you buy a boat, pay the fee.',
  },
  {
    id: 'en.disclaimer.picks-independent',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(our|we) (editors|desk|team|writers|reviewers|experts|staff|reporters)? (pick|picks|choose|chooses|select|selects|test|tests|recommend|recommends) .. .. .. .. .. (independently|on its own|on their own|without influence|with no influence) ...',
    max: 60,
    hit: 'Our desk picks what to recommend on its own',
    miss: 'Our team picks its own captain.',
  },
  {
    id: 'en.disclaimer.external-sites-weak',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ ... .. (is|are) not responsible for the (content|contents|accuracy) .. (of|on|posted on) .. (external|third party|linked|other) .. (sites|websites|internet|links|site)',
    max: 50,
    hit: 'The Beacon is not responsible for the content of external sites',
    miss: 'Platforms are not responsible for content posted by users, the court held.',
  },
  {
    id: 'en.disclaimer.no-position-weak',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(has no position in any|have no position in any|no positions in any|recommends shares of|owns shares of and recommends|has positions in and recommends|has a disclosure policy|holds no position in any|no plans to initiate any|owns none of the)',
    max: 50,
    hit: 'The writer has no position in any stocks mentioned',
    miss: 'She owns shares of the company and has no position in the union.',
  },
  {
    id: 'en.disclaimer.affiliate-commission-weak',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(we|i|may|us|website|site|which|beacon|will) .. .. (earn|receive|get|make|earns|receives|paid) .. .. (commission|commissions|affiliate|referral fee|compensation) ... ... (link|links|purchase|purchases|buy|products|product|page|partners|through)',
    max: 60,
    hit: 'We may earn a small commission if you buy through our links',
    miss: 'Agents earn a commission on each house they sell, the court heard.',
  },
  {
    id: 'en.disclaimer.affiliate-links-weak',
    kind: 'disclaimer',
    strength: 'likely',
    phrase: '(contain|contains|includes|include|are|uses|use|be) .. affiliate (link|links|programs)',
    max: 40,
    hit: 'This post contains affiliate links',
    miss: 'The farm contains some affiliate dairies, the union wrote.',
  },
  {
    id: 'en.disclaimer.opinions-are-alone',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "(opinions|analyses|recommendations|views) .. (expressed|given|contained|stated|presented)? (here|in this article|in this story|in this post|in this piece|in this column|in this guide|in this review|in this content|on this site|on this page) (are|is) (those of|solely those of|only those of) .. .. .. (staff alone|staff's alone|editors alone|editorial team alone|author alone and not|author alone and do|author alone and have|authors alone and do)",
    max: 80,
    hit: 'The recommendations given in this guide are those of our editorial staff alone.',
    miss: 'The views he gave to the staff, he said, were his alone.',
  },
  {
    id: 'en.disclaimer.support-solely-responsible',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      "^ the _ _ .. (science|health|climate|religion|education) .. (department|desk|team|unit) (receives support from|receives funding from) the ... .. (trust|foundation|institute|institute's department of science education|fund) the _ is solely responsible for all content $",
    max: 40,
    hit: 'The Tideford Post Science Desk receives support from the Marl Trust. The Post is solely responsible for all content.',
    miss: "The museum's education department receives support from the city, and the director is solely responsible for what it spends.",
  },
  {
    id: 'en.disclaimer.reporting-funded-by',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ .. .. (reporting of|reporting at|reporting by|journalism at|journalism of|newsroom of|newsroom at|coverage by|coverage at|coverage from) .. .. .. is (made possible|funded|supported|underwritten|sponsored) (in part by|in part with|in part through|by a grant|with a grant|through a grant|by a gift|with a gift|by gifts|by grants|with grants|by donations|by readers|thanks to|by generous|by the generous)',
    max: 45,
    hit: 'Arts coverage by the Tideford Post is supported in part by a grant from the Marl Trust.',
    miss: 'Coverage of the poor is funded by a levy on wine.',
  },
  {
    id: 'en.disclaimer.from-editorial-board-invites',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ this (commentary|editorial) (is from|is by|represents the views of|reflects the views of|represents the opinion of|reflects the opinion of|is the opinion of|is the view of) (the)? _ .. .. editorial board (we invite|we welcome|we encourage|readers are|please)',
    max: 60,
    hit: 'This editorial is from the Tideford Post editorial board. We welcome letters of 150 words.',
    miss: 'This editorial is from the hand of a board member, he said. Please look at it.',
  },
  {
    id: 'en.disclaimer.shop-on-amazon',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (do you shop|next time you shop) (on|at|through|via) (amazon|amazon smile|amazonsmile) <?> (click <url>|please use our link|use our link|please use our amazon|please click <url>) ...',
    max: 45,
    hit: 'Do you shop on Amazon? Please use our link.',
    miss: 'Shop on Amazon and the clerks of Marl lose their work.',
  },
]
