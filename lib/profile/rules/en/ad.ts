import type { RuleRow } from '../../../engine/rules.js'

export const enAd: readonly RuleRow[] = [
  {
    id: 'en.ad.ad-word',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (advertisement|sponsor message|paid advertisement|advertisement story continues below|start of ad|end of ad|advertisements|advertisement advertisement|advert|adverts|ad|ads|adv|ad feedback|advertise here|advertise with us|advertise with|sponsored|sponsored content|sponsored post|sponsored by|sponsored links|sponsored link|sponsored stories|sponsor|our sponsors|print sponsor|promoted|promoted content|promoted stories|promoted by|paid content|paid post|paid for by|paid partner content|partner content|content continues below|from our sponsor|a message from our sponsor|message from our sponsor|in association with|brought to you by|presented by|supported by|advertorial|ad blocker|commercial feature|special offers|advertiser content|ad content|advertisement hide|hide ad|hide ads|remove ads|close ad|skip ad|skip ads|ads by|ad choices|adchoices|google ads|taboola|outbrain|powered by taboola|by taboola|recommended by outbrain|by outbrain|revcontent|zergnet|native ad|dfp ad|about ads|about our ads|go ad free|remove all ads|advertisement feature|classifieds) $',
    max: 4,
    hit: 'ADVERTISEMENT',
    miss: 'The ad ran for a week.',
  },
  {
    id: 'en.ad.ad-colon',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (advertisement|advertisements|advert|ad|sponsored|sponsored by|promoted|paid advertisement|presented by|brought to you by|partner content) <:> ...',
    max: 12,
    hit: 'Advertisement: story continues below',
    miss: 'The ad cost little: nine pounds.',
  },
  {
    id: 'en.ad.ad-continue',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '(story|article|content|text|post|report|page) (continues|continued|continue|resumes) (below|beneath|after advertisement|after ad|after the ad|after this ad|after the advertisement|after the video|after video|after promotion|after newsletter|following advertisement|under advertisement)',
    max: 14,
    hit: 'Story continues below advertisement',
    miss: 'The story continues after a flood and a wedding.',
  },
  {
    id: 'en.ad.continue-below',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (continue reading|keep reading|continued|scroll|scroll down|please scroll|keep scrolling|reading continues|continue scrolling|swipe|article continues|story continues) (below|after|for|to continue|to read|down to|to keep|down for|beneath|past|to see|for more) ..',
    max: 10,
    hit: 'Continue reading below',
    miss: 'Scroll and ink were kept below.',
  },
  {
    id: 'en.ad.ad-dash',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (advertisement|advert|ad|advertising|sponsored|promoted) (story continues|scroll to|continue reading|article continues|scroll down|content continues|please|skip|continue|remove|close|video|loading|keep reading|hide|click|below|<number>|learn|read|feedback)',
    max: 8,
    hit: 'Advertisement - scroll to continue',
    miss: 'Ad will be by at ten, her note said, using his old nickname.',
  },
  {
    id: 'en.ad.skip-ad',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (skip|close|hide|report|remove|turn off|block|disable|stop seeing|view|about|start of|end of|why am i seeing|why did i see|end|loading) (this|the|these|all|an|your|my)? (ad|ads|advert|adverts|advertisement|advertisements|advertising) .. .. .. $',
    max: 7,
    hit: 'Skip advertisement',
    miss: 'The end of the ad was cut.',
  },
  {
    id: 'en.ad.ad-blocker',
    kind: 'ad',
    strength: 'sure',
    phrase:
      "(disable your|turn off your|pause your|switch off your|deactivate your|please disable|please turn off|please whitelist|you are using an|you're using an|you have an|looks like you|seems you are using|turning off your|disabling your) .. .. (ad blocker|adblocker|ad blockers|adblock|ad blocking|adblockers)",
    max: 45,
    hit: 'Please turn off your ad blocker',
    miss: 'Users who run an ad blocker will see a blank page, the firm said.',
  },
  {
    id: 'en.ad.sponsored-by',
    kind: 'ad',
    strength: 'likely',
    phrase:
      '^ (sponsored|promoted|presented|brought to you|paid for|advertisement|content provided|ad supplied|provided|delivered|recommended) by ... $',
    max: 5,
    hit: 'Sponsored by Harrow Savings Bank',
    miss: 'Paid for and promoted, they ran.',
  },
  {
    id: 'en.ad.sponsor-content',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (this|the following) (is a|is an|article is|content is|post is|story is|page is|section is|article was|content was|post was|story was|is) .. (sponsored|paid|promoted|advertisement|advertorial|brought to you) (by|content|post|advertisement|for by|feature|article|message|promotion|story)',
    max: 22,
    hit: 'This is a paid advertisement',
    miss: 'This was paid for by teenagers.',
  },
  {
    id: 'en.ad.buttons',
    kind: 'ad',
    strength: 'likely',
    phrase:
      "^ (shop now|buy now|order now|book now|learn more|get the deal|see deal|view deal|shop|buy it now|add to cart|add to basket|get yours|get yours now|find out more|get offer|claim offer|get quote|get a quote|apply now|download now|try it now|try now|see price|check price|buy tickets|get tickets|view offer|see details|details|more details|more info|show me|get it now|view more|see it|buy here|shop here|purchase|purchase now|donate|donate now|donate today|give now|pre order|pre order now|play now|install|install now|open|open app|read now|watch now|listen now|listen live|go|see offer|vote now|vote|start now|start here|get deal|buy from amazon|buy on amazon|buy this book|book a demo|request a demo|contact sales|book tickets|view product|see at amazon|see on amazon|check amazon|shop all|view deals|see more deals|today's deals|best deals|top deals|deals) $",
    max: 5,
    hit: 'Shop now',
    miss: 'They had no cash to shop.',
  },
  {
    id: 'en.ad.buy-at',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (buy|see|get|shop|find|order|view|check|pre order|available|price|check price|save|purchase|rent|stream) .. .. .. (at|on|from) (amazon|walmart|best buy|target|ebay|etsy|argos|currys|bookshop|itunes|nordstrom|sephora|apple|barnes|the app store|google play|newegg|costco|flipkart) .. $',
    max: 8,
    hit: 'See the lamp at Amazon',
    miss: 'Shares fell on Amazon.',
  },
  {
    id: 'en.ad.free-gift',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (order now|order today|call now|order yours|get yours|claim your free|grab your|download your free|get your free|order your copy|buy the book|order the book|use code|use promo code|use coupon code) ... .. (now|here|today|free|copy|off|discount|gift|shipping|book|guide|<price>|<number>|<url>|offer|order|<!>|yours|amazon)',
    max: 22,
    hit: 'Use code REEF10 for 10% off',
    miss: 'Buy now, pay later firms had a free ride, he said.',
  },
  {
    id: 'en.ad.percent-off',
    kind: 'ad',
    strength: 'likely',
    phrase: '(up to|save|get|enjoy|take|now|extra) <number>|<price> .. off .. ..',
    max: 14,
    hit: 'Save 30% off tents',
    miss: 'The firm laid off staff.',
  },
  {
    id: 'en.ad.supported-by-ads',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (this|our) (site|website|page|newsletter|podcast|article) is (supported|funded|paid for|made possible) by .. (ads|advertising|advertisers|adverts|readers)',
    hit: 'This site is supported by ads.',
    miss: 'This site is supported by steel beams.',
  },
  {
    id: 'en.ad.limited-offer',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (limited time|special|exclusive|introductory|black friday|today only|flash sale) (offer|deal|sale|only) .. <!>? $',
    hit: 'Limited time offer',
    miss: 'Special offer prices drew crowds to the harbour.',
  },
  {
    id: 'en.ad.gamble',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '(gambling problem|gamble responsibly|bet responsibly|problem gambling call|1 800 gambler|t cs apply|t c apply|ts and cs apply) ...',
    max: 60,
    hit: 'Gambling problem? Call for help',
    miss: 'The town has a problem with gambling, he said.',
  },
  {
    id: 'en.ad.bonus-bets',
    kind: 'ad',
    strength: 'likely',
    phrase: '(bonus bets|free bets|bonus bet|promo code|betting offer|sign up offer) ...',
    max: 40,
    hit: 'Bet £5, get £20 in free bets',
    miss: 'A free bed and a bonus, he was told.',
  },
  {
    id: 'en.ad.advertise-here',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (advertise here|advertise with us|advertise on|your ad here|your business here|your advert here|place your ad|this space could be yours|advertise in) ...',
    max: 16,
    hit: 'Your business here! Write to us',
    miss: 'Your business is here, the mayor told them.',
  },
]
