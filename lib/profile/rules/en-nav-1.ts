/** English: navigation, pagination, tags and player controls (1 of 2). */
import type { RuleRow } from '../../engine/rules.js'

export const enNav1: readonly RuleRow[] = [
  {
    id: 'en.nav.nav-sections',
    kind: 'nav',
    strength: 'likely',
    phrase:
      "^ (health and fitness|fashion and beauty|arts and entertainment|food and drink|science and technology|tech and science|business and finance|property for sale|situations vacant|for sale|to let|cartoons|upcoming events|multimedia|what's on tv|entertainment news|health fitness|fashion beauty|arts entertainment|food drink|us world|u s world|nation world|news|world|world news|us|us news|u s|uk|uk news|politics|business|sport|sports|tech|technology|science|health|culture|entertainment|arts|life|lifestyle|style|travel|food|opinion|environment|education|money|finance|economy|national|local|local news|international|europe|asia|africa|americas|middle east|india|australia|football|cricket|rugby|tennis|golf|nfl|nba|mlb|nhl|music|movies|film|books|television|fashion|beauty|cars|autos|motoring|real estate|property|homes|gaming|games|gadgets|celebrity|celebrities|family|parenting|religion|faith|crime|courts|law|military|defense|energy|climate|weather|media|obituaries|features|investigations|editorial|editorials|women|puzzles|horoscopes|comics|recipes|general|other|uncategorized|regional|nation|city|county|community|elections|election|video|companies|markets|industry|personal finance|small business|wellness|fitness|relationships|theater|theatre|dance|art|design|architecture|space|animals|nature|history|ideas|commentary|perspectives|magazine|weekend|sunday|special report) $",
    max: 3,
    hit: 'World News',
    miss: 'The world turned.',
  },
  {
    id: 'en.nav.skip-to',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (skip|jump) (to|past|over|ahead to|directly to) .. (content|main|navigation|footer|comments|menu|search|primary|secondary|sidebar|header|article|accessibility|links|main content|recipe|player|contents|newsletter|most|related|promotion) ..',
    max: 7,
    hit: 'Skip to main content',
    miss: 'Skip to the end of a jetty and you see seals.',
  },
  {
    id: 'en.nav.back-to',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (back|return|go back|go|scroll) to (the)? (top|blog|home|homepage|news|article|articles|list|results|search|main|menu|previous|page|all|index|start|site|stories|posts|blogs|story|main page|front page|section|archive|contents|home page|top of page|overview|table of contents|search results|newsroom|insights) .. $',
    max: 6,
    hit: 'Back to top',
    miss: 'Back to school they went.',
  },
  {
    id: 'en.nav.return-blog',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (return|go back|back|go) to .. .. (blog|homepage|home page|front page|index|main page|home|section|page) $',
    max: 7,
    hit: 'Return to Marsh Notes blog.',
    miss: 'They return to the same blog.',
  },
  {
    id: 'en.nav.page-n',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (<number>|page <number>|slide <number>|photo <number>|image <number>|picture <number>|video <number>) of <number> .. $',
    max: 7,
    hit: '1 of 6',
    miss: '3 of 12 men left the boat by noon.',
  },
  {
    id: 'en.nav.pages-list',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (page|pages|prev|previous|first)? <:>? <number> <number> <number>? <number>? <number>? <number>? (next|last|view all|single page|view as single page|next page|previous|all|older|next last|newer) .. $',
    max: 12,
    hit: '1 2 3 next »',
    miss: '1 2 3 go, they cried.',
  },
  {
    id: 'en.nav.next-page',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (next page|previous page|prev page|last page|first page|go to page|single page|view on one page|view as one page|view single page|view all pages|page continues|continued on next page|continue to next page|continued on page|continue on page|see next page|on the next page|continued from|next page please) .. $',
    max: 5,
    hit: 'Next page',
    miss: 'The next page was torn.',
  },
  {
    id: 'en.nav.load-more',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (load|show|view|see|display|browse) (more|all|less|full|entire|older|newer|next|previous) (stories|posts|articles|news|results|items|comments|content|videos|replies|photos|entries|headlines|topics|here|images|options|details|reviews|episodes|updates|products|events|info|pages|coverage|full article|full story)? .. $',
    max: 4,
    hit: 'Load More',
    miss: 'See more of the sea.',
  },
  {
    id: 'en.nav.tags-colon',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (tags|related items|in this article|get articles in related topics|tag|tagged|topics|topic|filed under|filed in|categories|category|keywords|labels|posted in|filed|post tags|tagged as|tagged with|article tags|story tags|in this story|explore topics|related topics|related tags|hashtags|topics in this article|see also tags|file under) <:> ...',
    max: 30,
    hit: 'Tags: harbour, strike, ferries',
    miss: 'Topics ranged widely, from bread to war.',
  },
  {
    id: 'en.nav.tags-nocolon',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (tagged|filed under|filed in|posted in|categorized in|categorised in|posted under|file under|tagged with|tagged as|categorized under|this entry was posted|this entry was tagged|this entry is filed|this entry was filed) _ ... .. ...',
    max: 10,
    hit: 'Filed under Fisheries, Harbour news',
    miss: 'Posted in a remote fort, the young officer took up chess and wrote two novels in one hard winter.',
  },
  {
    id: 'en.nav.this-entry',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (this entry|this post) was (posted|tagged|filed|written by|published|posted by|last modified) (in|on|under|by|and)? .. .. ... (and tagged|tagged|filed under|bookmark|permalink|posted in)',
    max: 35,
    hit: 'This entry was posted in Fisheries and tagged cod',
    miss: 'This post was written in blood on a wall of the old prison.',
  },
  {
    id: 'en.nav.bookmark-permalink',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '(bookmark the permalink|follow any responses|you can leave a response|trackback from|trackback uri|trackback url|responses are currently closed|permalink comments|rss 2.0 feed|comments rss|subscribe to comments) .. ..',
    max: 45,
    hit: 'Bookmark the permalink.',
    miss: 'He left a bookmark in it.',
  },
  {
    id: 'en.nav.article-age',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (this|the) (article|story|content|page|post|video) is (more than|over|at least|about|almost|nearly|now)? .. <number>|a|an|one|two|three|several|five (year|years|month|months|weeks|days|day|hours) old ..',
    max: 14,
    hit: 'This article is more than 2 years old',
    miss: 'This story is a good deal older than the port.',
  },
  {
    id: 'en.nav.continue-main',
    kind: 'nav',
    strength: 'sure',
    phrase: '^ (continue reading|continue) (the)? (main|full) (story|article) .. $',
    max: 7,
    hit: 'Continue reading the main story',
    miss: 'The boys continue the story.',
  },
  {
    id: 'en.nav.continue-arrow',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (continue reading|continue|read more|keep reading|read on|read|full article|full story|more|next|view|go to|learn more|see more|previous|older posts|newer posts|see all|home|show more|find out more|view all) .. .. .. <»>',
    max: 12,
    hit: 'Continue reading →',
    miss: 'Read the sign and go back.',
  },
  {
    id: 'en.nav.older-newer',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (older|newer|previous|next|earlier|prev|recent|later) (posts|post|entries|entry|articles|article|stories|comments|page|news|story|slide|image|photo|gallery|project|video|up|episode|chapter|item|event|topic|lesson|issue|reading) $',
    max: 3,
    hit: 'Older posts',
    miss: 'Older posts rot.',
  },
  {
    id: 'en.nav.post-nav-glued',
    kind: 'nav',
    strength: 'likely',
    phrase: '^ (previous|prev|next|older|newer) (post|article|story|entry|up|page)? <:>|<»> ... .. ..',
    max: 14,
    hit: 'Next: Eel prices rise',
    miss: 'Next week the dam will be drained.',
  },
  {
    id: 'en.nav.min-read',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (reading time|read time|estimated reading time|time to read|est read time)? <number> (min|mins|minute|minutes) (read|reading|to read) .. $',
    max: 7,
    hit: '4 min read',
    miss: 'He read it in two minutes.',
  },
]
