/** English: headings of link lists and links to other stories (1 of 2). */
import type { RuleRow } from '../../engine/rules.js'

export const enRelated1: readonly RuleRow[] = [
  {
    id: 'en.related.related-heading',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ related|similar|connected (articles|article|stories|story|posts|post|content|coverage|links|link|news|topics|reads|reading|video|videos|reports|items|internet links|resources|tags|searches|pages|materials|features|columns|documents|guides|stories from|topic|media|photos|gallery|galleries|products|information|headlines|to this|to this story|to this article|from|series|podcasts|blog posts|categories|keywords|companies|people|events|programs) .. $',
    opens: true,
    max: 4,
    hit: 'Related stories',
    miss: 'Related stories of theft were told by three drivers in Marl.',
  },
  {
    id: 'en.related.related-word',
    kind: 'related',
    strength: 'sure',
    phrase: '^ related $',
    opens: true,
    max: 2,
    hit: 'Related:',
    miss: 'The two men are related.',
  },
  {
    id: 'en.related.related-colon',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ related (story|article|stories|video|post|news|coverage|reading|read|content|articles|links|link|column|opinion|photos|gallery|report|posts)? <:> ...',
    max: 30,
    hit: 'Related: Dam repairs put off again',
    miss: 'The related matter is simple: he lied.',
  },
  {
    id: 'en.related.read-more-colon',
    kind: 'related',
    strength: 'sure',
    phrase:
      "^ (read more|explore further|from the archives|must watch|read also|also read|see also|more to read|must read|must reads|don't miss|do not miss|read next|up next|watch next|watch more|in case you missed it|icymi|you may also like|you might also like|read this|see more|trending|top story|what to read next|further reading|read this next|watch also|also watch|also check|also see|read full story|related read|click to read|read in full|catch up|read here|flashback|check out|listen now|watch now|more coverage) <:> ...",
    max: 30,
    hit: 'READ ALSO: Bridge reopens after eleven weeks',
    miss: 'He had three books to read also: two were hers.',
  },
  {
    id: 'en.related.watch-colon',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (watch|listen|more|read|see|video|photos|photo gallery|gallery|in pictures|pictures|slideshow|interactive|graphic|map|podcast|exclusive|opinion|quiz|poll|alert|urgent|live|live updates|archive|timeline|background|from|best of|in pics|data|special report|full coverage|complete coverage|download|find out|discover|play|plus|earlier|infographic) <:> _ ...',
    max: 22,
    hit: 'WATCH: Drone film of the flooded station',
    miss: 'There was one thing left to watch: the tide.',
  },
  {
    id: 'en.related.read-more-inline',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (read more|see more|click here for more|find more stories|see more stories|get more news|for more stories|read more stories|more info on this) (on|about|from|of|in|at|here|stories|news|coverage|articles|by|analysis)',
    max: 22,
    hit: 'Read more on the harbour strike here',
    miss: 'Read more quietly, the clerk was told.',
  },
  {
    id: 'en.related.read-more-end',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ ... ... ... .. read (more|full story|the full story|more here|on|full article|the full article|more about this|it here|story) $',
    max: 24,
    hit: 'Old mill to be torn down, council says Read more',
    miss: 'They told pupils they ought to read for an hour.',
  },
  {
    id: 'en.related.click-to',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (please|but)? (click|tap) (here|below|on the link|this link|the link|through|for) .. (for|to|here|and|read|see|view|watch|visit|listen|subscribe|learn|find|sign|download|get|donate|buy|check|register|order|the|more)',
    max: 22,
    hit: 'Click here to read the full ruling',
    miss: 'Click on the left and you hear a lock turn.',
  },
  {
    id: 'en.related.click-end',
    kind: 'related',
    strength: 'sure',
    phrase: '(click|tap|press) (here|below|this link|the link|on the link|the link below|the button below|the image) $',
    max: 18,
    hit: 'For the full table of results, click here.',
    miss: 'The lock gave a click.',
  },
  {
    id: 'en.related.to-x-click-here',
    kind: 'related',
    strength: 'likely',
    phrase:
      '(click here|click the link|click on this link|tap here|click below|follow this link|visit our site|visit our website)',
    max: 30,
    hit: 'To see all the photographs of the regatta click here',
    miss: 'He gave a click of the tongue here and there.',
  },
  {
    id: 'en.related.more-from',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (more|other|others|top stories|top news|other news|other stories|other articles|more stories|more news|more articles|more posts|more content|more reporting|more columns|also|latest) (from|by) .. .. .. $',
    opens: true,
    max: 6,
    hit: 'More from the Tidewater Ledger',
    miss: 'More by luck than skill, they won.',
  },
  {
    id: 'en.related.more-x',
    kind: 'related',
    strength: 'sure',
    phrase:
      "^ (more|other|latest|recent|top|popular|trending|hot|today's|today's top|this week's|our latest|our top|our best|breaking|all the latest|the latest|our) (stories|articles|news|posts|headlines|videos|coverage|reads|content|reading|topics|photos|galleries|updates|news stories|opinion|links|analysis|podcasts|episodes|comments|columns|picks|tips|in this section|on this topic|like this|to explore|top stories|top news|collections|searches|interviews|news videos|tags|journal posts|publications) $",
    opens: true,
    max: 3,
    hit: 'Latest news',
    miss: 'Recent posts on the river path were pulled out.',
  },
  {
    id: 'en.related.most-read',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (the)? most (read|popular|viewed|shared|commented|watched|emailed|recent|discussed|clicked|trending|liked|listened|talked about|read stories|popular stories|popular articles|read articles|read news|recommended|searched|viewed articles|viewed stories|popular posts|recent posts|read today|popular now|popular this week|read this week|emailed stories|important) .. .. $',
    opens: true,
    max: 5,
    hit: 'Most read',
    miss: 'Most read it twice and wept.',
  },
  {
    id: 'en.related.trending-word',
    kind: 'related',
    strength: 'sure',
    phrase:
      "^ (trending|trending now|trending right now|trending today|trending news|trending stories|trending topics|popular|popular now|popular stories|popular posts|popular articles|popular news|popular in|what's trending|what's hot|hot topics|hot right now|hot off the press|what others are reading|what people are reading|people are reading|people also read|readers also read|others also read|people are talking about|now trending|currently trending|top trending|trending on social media|popular on the site|popular right now|popular this week|trending this week|hot stories|hot stocks) $",
    opens: true,
    max: 6,
    hit: 'Trending now',
    miss: 'Popular anger grew.',
  },
  {
    id: 'en.related.recommended',
    kind: 'related',
    strength: 'sure',
    phrase:
      "^ (must read stories|our recommendations|recommended|recommended articles|recommended reading|recommended videos|recommended posts|recommended content|recommended news|recommended for you|we recommend|recommended stories|suggested for you|picked for you|for you|you may like|you may also like|you might also like|you might like|you may be interested in|you may also be interested in|you might be interested in|you might also be interested in|might interest you|this might interest you|you'll also like|you'll love|if you liked this|if you like this|you may have missed|in case you missed it|icymi|did you miss|don't miss|also|don't miss this|don't miss these|editor's pick|editor's picks|editors pick|editors picks|editor's choice|editors choice|staff picks|top picks for you|our picks|picks for you|curated for you|selected for you|also on this site|keep exploring|explore more|explore further|discover more|see what's next|dig deeper|go deeper|handpicked for you|hand picked|we think you'll like|we also recommend|also recommended|the editors recommend|stories for you|more for you|just for you|inspired by your browsing|readers recommend|recommended by|recommended from|you may also enjoy|you might also enjoy|you may enjoy|stories you may like|stories you might like|stories you may have missed|articles you may like|posts you might like|other posts you may like|also worth reading|worth reading|more like this|more stories like this|more articles like this|stories like this) $",
    opens: true,
    max: 7,
    hit: 'You may also like',
    miss: 'We recommend the soup.',
  },
  {
    id: 'en.related.other-news',
    kind: 'related',
    strength: 'sure',
    phrase: '^ in other news .. $',
    opens: true,
    max: 4,
    hit: 'In Other News',
    miss: 'In other news the mayor resigned, the paper wrote.',
  },
  {
    id: 'en.related.elsewhere',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (elsewhere on|also on this site|also on our|around the web|from around the web|from the web|more from the web|elsewhere on the web|from our partners|from our network|our network|around the network|partner content|partner stories|promoted stories|sponsored stories|from our sponsors|content from our partners|content by our partners|more from our partners|paid content|promoted content|promoted links|sponsored links|you may like sponsored|links from our partners|across the site|across the network|stories from our partners|in this section|in this series|from this series|part of a series|in this package|more in this series|on this topic|also in this section|also in this series|from the archive|from the archives|our archive|read our archive|from the same author|by the same author|more by this author|also by this author|about this topic) .. .. $',
    opens: true,
    max: 6,
    hit: 'Around the web',
    miss: 'Elsewhere on the island the roads stayed open all through the storm.',
  },
  {
    id: 'en.related.top-stories',
    kind: 'related',
    strength: 'sure',
    phrase:
      "^ (top stories|top story|news headlines|breaking news|this just in|just in|latest headlines|top headlines|recently published|featured video|featured videos|featured stories|featured articles|in the news|in the headlines|today's headlines|today's paper|today in the news|top videos|latest videos|more videos|watch more videos|best of the web|more must reads|top of the news|happening now|hot stories|news in brief|around the world|latest from|today's top stories|today's top news|more top stories|more headlines|top news|top picks|other stories|other top stories|local headlines|weekend reads) (right now|now|today|this week|this hour)? $",
    opens: true,
    max: 5,
    hit: 'Top stories now',
    miss: 'The latest storm passed.',
  },
  {
    id: 'en.related.previous-next-article',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (previous|next|older|newer|prev) (article|story|post|posts|entry|stories|entries|articles|slide) .. .. .. $',
    max: 8,
    hit: 'Previous post',
    miss: 'Next in line is his brother.',
  },
  {
    id: 'en.related.for-more',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (for more|for the latest|for all the latest|for related|for full|for complete|for additional) ... (news|stories|coverage|headlines|updates|articles|reporting|videos|analysis|content|on this story|like this) ... .. (click|visit|go to|follow|subscribe|check out|head to|tune|listen|sign|download|like us|log on|see our)',
    max: 28,
    hit: 'For more local news, visit our homepage',
    miss: 'For more than an hour she sat, then went to visit him.',
  },
  {
    id: 'en.related.full-coverage',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (full|complete|special|all|see all|follow|see|read|more|our full|our complete|for full|for complete|continuing|ongoing|read our|see our|read all our|follow our|see more|catch up on) .. (coverage|live blog|liveblog|live updates|special coverage|continuing coverage) (of|on|here|from|about|<:>) .. .. ...',
    max: 9,
    hit: 'Full coverage of the harbour strike',
    miss: 'Full coverage was cut after the fight.',
  },
  {
    id: 'en.related.homepage',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (visit|go to|return to|back to|check out|head to|continue to) .. .. .. (homepage|home page|front page|main page|section page|news page) .. ..',
    max: 12,
    hit: 'Visit the Tidewater Ledger homepage for more stories',
    miss: 'Visit her at dusk, when the front gate is open.',
  },
]
