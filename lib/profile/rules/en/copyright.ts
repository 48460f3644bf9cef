import type { RuleRow } from '../../../engine/rules.js'

export const enCopyright: readonly RuleRow[] = [
  {
    id: 'en.copyright.rights-reserved',
    kind: 'copyright',
    strength: 'sure',
    phrase: '^ ... ... ... all rights (are)? reserved',
    max: 60,
    hit: 'All rights reserved.',
    miss: 'All rights to the song are held by a bank.',
  },
  {
    id: 'en.copyright.rights-reserved-end',
    kind: 'copyright',
    strength: 'sure',
    phrase: 'all rights (are)? reserved .. .. .. $',
    max: 60,
    hit: 'This text, with all of its pictures, tables, notes and letters, is the work of those who are named above it. All rights reserved.',
    miss: 'In the spring the court found that of what the old contract had to say on the mill, the barns and the lane all rights reserved to the buyer go on as they had been before.',
  },
  {
    id: 'en.copyright.copyright-year',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (the|all content|all material|c|content)? copyright|copyrights|copyrighted|copr (c|in|by|<:>)? <number> ..',
    max: 40,
    hit: 'Copyright 2019 Tidewater Media LLC',
    miss: 'Mr Copyright, 44, denied it.',
  },
  {
    id: 'en.copyright.copyright-name',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '^ copyright|copyrighted (the|by)? .. .. .. (inc|llc|ltd|media|news|press|times|limited|publishing|network|newspapers|syndicate|<url>|corp|group|company|foundation|post|journal) ..',
    max: 16,
    hit: 'Copyright Tidewater Media',
    miss: 'Copyright law was not the point.',
  },
  {
    id: 'en.copyright.c-year',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '^ c? <number> (the|by)? .. .. (inc|llc|media|news|press|times|publishing|network|all rights|syndicate|newspapers|communications|broadcasting|group|post|journal|herald|tribune|gazette|observer) $',
    max: 8,
    hit: '© 2020 Tidewater Media Inc.',
    miss: '12 men left.',
  },
  {
    id: 'en.copyright.not-be-published',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '(this material|this content|this text|this article|this information|this report|this story|these articles|these stories|all content|our content|our articles|contents of this site) (may not be|cannot be|must not be|should not be) .. (published|reproduced|redistributed|republished|rewritten|reprinted|distributed|copied) .. ... (broadcast|rewritten|redistributed|written permission|permission|consent|transmitted|displayed|cached|prior written)',
    max: 50,
    hit: 'This text may not be copied or broadcast without our consent',
    miss: 'The images cannot be published without consent, the judge ruled.',
  },
  {
    id: 'en.copyright.reproduction',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '(reproduction|republication|redistribution|republishing|reprinting|duplication) (without permission|without _ permission|without our|without the|in whole|in part|or distribution|or redistribution|or republication|or reuse|or use|of this|of any|of content|of our|of material|of articles|is strictly|strictly|is prohibited|prohibited|in any form) ... .. (prohibited|forbidden|permission|consent|not permitted|in whole or in part)',
    max: 40,
    hit: 'Reproduction without permission is prohibited',
    miss: 'The unauthorised use of funds was forbidden.',
  },
  {
    id: 'en.copyright.reprints',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (purchase licensing rights|reuse this content|reprints|reprints and permissions|reprint|reprints permissions|rights and permissions|order reprints|reprint permission|request reprint|get reprints|license this article|license article|purchase reprints|copyright policy|copyright notice|copyright|copyright information|terms and copyright|buy reprints|republish|republish this article|republish this story|republish our articles) $',
    max: 5,
    hit: 'Reprints & Permissions',
    miss: 'He had to republish it.',
  },
  {
    id: 'en.copyright.may-be-without',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '(report|article|story|material|content|publication|website) may be (reproduced|republished|rebroadcast|redistributed|copied) ... without',
    max: 40,
    hit: 'No part of this publication may be reproduced or stored without the written consent of the publisher.',
    miss: 'The material may be had without a stamp.',
  },
  {
    id: 'en.copyright.no-part',
    kind: 'copyright',
    strength: 'hint',
    phrase: '^ no part of',
    max: 40,
    hit: 'No part of this report may be passed on.',
    miss: 'He had no part of it.',
  },
  {
    id: 'en.copyright.permission-contact',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      'for permission to (reuse|republish|reprint|reproduce|license) (this|our|these) (article|articles|content|story|stories|material|text|report) .. (contact|email|write|visit|click)',
    max: 40,
    hit: 'For permission to reuse this article, contact licensing@bnns.example.',
    miss: 'They waited a year for permission to reuse this mill.',
  },
  {
    id: 'en.copyright.reprint-click',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '(for reprint permission|reprint permission|for reprint rights contact|republish this story for|republish this article for|republish our articles|republish our stories for|reposting guidelines|re post guidelines|repost guidelines|reprints and licensing|order reprints|rights and permissions) .. ..',
    max: 40,
    hit: 'Click here for reprint permission.',
    miss: 'The reprint sold out.',
  },
  {
    id: 'en.copyright.distributed-by',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (distributed|syndicated|dist|provided) by ... (agency|syndicate|syndication|llc|inc|content|news agency|news service|<url>|newspapers) $',
    max: 10,
    hit: 'Distributed by Coastline Content Agency',
    miss: 'Distributed by mules, the seed lasted.',
  },
  {
    id: 'en.copyright.trademarks',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '(registered trademark|registered trademarks|trademarks of|is a trademark|are trademarks|trademark of|service mark|registered in england|company registered|registered office|registered number|vat number) ... (inc|llc|ltd|corp|respective|owners|company|limited|plc|corporation|group|media|england|wales|<number>|trademark*|publishing)',
    max: 35,
    hit: 'Tidewater is a registered trademark of Quist Ltd',
    miss: 'The mill is a mark of pride.',
  },
  {
    id: 'en.copyright.c-year-agency',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ c <number> ... (news|media|press|service|services|inc|llc|ltd|limited|group|syndicate|agency|network|company|corp|newspapers|publishing)',
    max: 60,
    hit: '(c) 2021, Northern News Service.',
    miss: 'C 2021 was the number on the bus.',
  },
  {
    id: 'en.copyright.originally-appeared',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (this|an earlier version of this|a version of this) (article|story|column|post|piece|report|essay|interview|editorial|commentary|obituary|review) (was|has been)? (originally|first|also|previously) (published by|published at|published with|published here|published in the|published on the|published for|appeared on|appeared in the|appeared in our|appeared in this|appeared in an|appeared in issue|appeared at|appeared as|appeared with|appeared here|ran on|ran in|ran at|ran with|aired on|produced by|produced for) ...',
    max: 40,
    hit: 'This article originally appeared on the Ostrel Courier: Bridge opens',
    miss: 'This story was first told on the quay.',
  },
  {
    id: 'en.copyright.may-republish',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      "(you may|you can|you're welcome to|feel free to|outlets may|anyone may|may be) (republish|republished|reprint|reprinted|repost|reproduce|reproduced|run our|run this story|run this article|run this piece|run these stories) .. .. .. (our|this|these|online|in print|for free|at no charge|at no cost|free of charge|under|with credit|with attribution|provided) ...",
    max: 90,
    hit: 'You may run our work at no charge',
    miss: 'You may run the race at noon.',
  },
  {
    id: 'en.copyright.edit-only-for-style',
    kind: 'copyright',
    strength: 'sure',
    phrase: 'edit only (for)? (style|length|to) ...',
    max: 90,
    hit: 'We ask that you edit only for style or to shorten',
    miss: 'They edit only films.',
  },
  {
    id: 'en.copyright.ask-before',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '^ <:>? .. .. .. .. (ask|ask us|contact us|write to us|please ask) before (you)? (rebroadcast|rebroadcasting|republish|republishing|reprinting|using|copying) ...',
    max: 30,
    hit: 'Ask before you rebroadcast',
    miss: 'Ask before you go, she said.',
  },
  {
    id: 'en.copyright.originally-issue',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (this article|this story|this post|this piece|this essay|this column|this interview|this feature|this review|the article|a version of this article|a version of this story|a version of this essay|a version of this piece) .. (originally|first) (appeared|ran|was published|published) in (the)? .. .. (issue|edition|number) of',
    max: 30,
    hit: 'The article originally appeared in the February issue of Orra Magazine.',
    miss: 'This story he first published in the school paper, of which he is proud.',
  },
  {
    id: 'en.copyright.copyright-year-weak',
    kind: 'copyright',
    strength: 'likely',
    phrase: '^ (the|all content|all material|c|content)? copyright|copyrights|copyrighted|copr .. <number> ..',
    max: 40,
    hit: 'Copyright 2019 Tidewater Media LLC',
    miss: 'Mr Copyright, 44, denied it.',
  },
  {
    id: 'en.copyright.reproduction-weak',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '(reproduction|republication|redistribution|republishing|reprinting|duplication) .. ... (prohibited|forbidden|without permission|without written|without prior|without express|not permitted|in whole or in part)',
    max: 40,
    hit: 'Reproduction without permission is prohibited',
    miss: 'The unauthorised use of funds was forbidden.',
  },
  {
    id: 'en.copyright.reprint-click-weak',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '(reprint permission|for reprint|reprint rights|reprint this|republish this|republish our|reposting guidelines|re post guidelines|repost guidelines|permission to reprint|reprints and licensing|order reprints|syndication rights|rights and permissions) .. ..',
    max: 40,
    hit: 'Click here for reprint permission.',
    miss: 'The reprint sold out.',
  },
  {
    id: 'en.copyright.content-created-by-available',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ content (created|produced) by the _ _? _? _? foundation is available (without charge|free of charge) to any eligible news publisher',
    max: 60,
    hit: 'Content produced by the Tideford News Foundation is available free of charge to any eligible news publisher.',
    miss: 'Content is available without charge to any pupil with a library card.',
  },
  {
    id: 'en.copyright.reprinted-from-permission',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      "^ (this article|this story|this post|this piece|this column|this essay|this excerpt|editor's note)? (is|has been|<:>)? (reprinted|republished|reposted|excerpted) from _ _? _? _? with (the|kind|express|special)? permission (from|of) ... ... (inc|llc|ltd|all rights reserved|provides daily coverage|provides weekly coverage)",
    max: 60,
    hit: 'Republished from Harbor Wire with permission from Marl & Sons, Inc.',
    miss: 'The letters, reprinted from an old edition with permission of the estate, tell of a hard life.',
  },
  {
    id: 'en.copyright.also-appears-in',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '^ this (story|article|column|post|piece|report|essay|interview|commentary|editorial|op ed) (also appears|also runs|will also appear|also airs|is also published|is also posted|will also run|also is available|is also available|simultaneously appears|is also running|is cross posted|is crossposted) (in|on|at) .. .. .. .. $',
    max: 14,
    hit: 'This column also runs in the Marl Evening Mail.',
    miss: 'This story of the net also appears in the songs that they sing when the boats come home, she said.',
  },
  {
    id: 'en.copyright.co-published',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '^ this (story|article|column|post|piece|essay|investigation|reporting|feature) (was|is|has been|is being) (co published|copublished|jointly published|produced in partnership|published in partnership|published in collaboration|produced in collaboration|reported in partnership|reported in collaboration|cross posted|crossposted|published simultaneously|published in conjunction|provided in partnership) (with|by|on|from|at|in) ...',
    max: 45,
    hit: 'This investigation was produced in collaboration with the Net and Tide Review.',
    miss: 'The report was produced in collaboration with the university, officials said.',
  },
]
