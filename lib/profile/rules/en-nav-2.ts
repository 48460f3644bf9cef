/** English: navigation, pagination, tags and player controls (2 of 2). */
import type { RuleRow } from '../../engine/rules.js'

export const enNav2: readonly RuleRow[] = [
  {
    id: 'en.nav.ago-line',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (<number>|a|an|one|two|three|posted|updated|published|last updated) .. (second|seconds|minute|minutes|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years|h|d|min|mins) ago $',
    max: 5,
    hit: '3 hours ago',
    miss: 'The mill shut a year ago.',
  },
  {
    id: 'en.nav.player',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '(media playback is|the video could not|video unavailable|loaded 0|stream type live|this is a modal window|beginning of dialog|end of dialog|escape will cancel|unable to load video|video is loading|playing in picture|no compatible source|live stream player|captions off|subtitles off|subtitles settings|sorry the video|seek to live|mute current time|this video has been removed|this video can not be played|you need the latest adobe flash|need flash player|flash player installed|get adobe flash|install flash) .. ... (unsupported|device|loading|player|failed|unavailable|supported|time|window|close|current|<number>|settings|dialog|duration|live|off|disabled|load|found|media|removed|installed|played|required|download|here|selected)',
    max: 16,
    hit: 'Media playback is unsupported on your device',
    miss: 'The flash of a torch was seen; the player ran.',
  },
  {
    id: 'en.nav.hide-caption',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '(toggle caption|hide caption|enlarge this image|click to enlarge|view larger image|enlarge image|see full size|view full size|open full size|click for larger|click image to|click photo to|click on image|click on the image|click on photo|tap to enlarge|view image in|view full image|show caption|view gallery|full size image) .. ..',
    max: 8,
    hit: 'hide caption',
    miss: 'The caption said little.',
  },
  {
    id: 'en.nav.choose-edition',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (choose|select|change|switch|switch to|view|edit|go to) (your|the|an|my|a)? .. (edition|language|location|region|country|mobile site|desktop site|mobile version|desktop version|dark mode|theme|homepage|settings|timezone|units) .. $',
    max: 5,
    hit: 'Choose your edition',
    miss: 'Change the city, ordered he.',
  },
  {
    id: 'en.nav.breadcrumb',
    kind: 'nav',
    strength: 'sure',
    phrase: '^ (home|you are here|news|you are at|homepage|front page) .. <»> .. .. ...',
    max: 14,
    hit: 'Home > News > Harbour',
    miss: 'Home, then on to Marl.',
  },
  {
    id: 'en.nav.you-are-here',
    kind: 'nav',
    strength: 'sure',
    phrase:
      "^ (you are here|you're here|you are in|you are at|current page|currently reading|you're reading|you are reading|now reading|currently viewing) <:> .. .. ... $",
    max: 8,
    hit: 'You are here: Home',
    miss: 'You are here on trust.',
  },
  {
    id: 'en.nav.menu-run',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (home|news|about|about us|menu|search|contact|contact us|privacy policy|terms of use|terms of service|sign in|subscribe|log in|terms|privacy|sitemap|site map|advertise|careers|help) (news|about|about us|contact|contact us|sports|sport|business|world|politics|opinion|video|videos|search|sign in|subscribe|privacy|terms|privacy policy|terms of use|terms of service|terms and conditions|log in|register|jobs|advertise|careers|sitemap|menu|cookies|cookie policy|help|blog|login|newsletter|site map|faq|accessibility|feedback|press) (news|about|about us|contact|contact us|sports|sport|business|world|politics|opinion|video|videos|search|sign in|subscribe|privacy|terms|privacy policy|terms of use|terms of service|log in|register|jobs|advertise|careers|sitemap|menu|cookies|cookie policy|help|blog|login|newsletter|faq|accessibility|feedback|press|entertainment|lifestyle|technology|health|culture|events) .. .. ...',
    max: 12,
    hit: 'About us Contact Privacy policy Terms',
    miss: 'News about the ship was bad.',
  },
  {
    id: 'en.nav.privacy-links',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (privacy policy|privacy notice|terms of service|terms of use|cookie policy|privacy and cookies|terms and conditions|user agreement|privacy statement|privacy) (and|terms|privacy|cookie|policy|cookies|apply|feedback|terms of service|about|contact) .. .. (policy|terms|service|use|apply|conditions|us|feedback|cookies|notice|rights|about|settings) .. $',
    max: 7,
    hit: 'Privacy Policy and Terms of Service',
    miss: 'Terms of peace were set that night.',
  },
  {
    id: 'en.nav.print-email',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (print|email|e mail|text size|font size|save|send|increase|decrease|printable|printer friendly|larger|smaller|reduce) (this|article|page|print|email|text|text size|version|font|story|increase|decrease|share|save|e mail|font size|to a friend|larger|smaller|pdf|reset|version) .. .. .. $',
    max: 5,
    hit: 'Print this page',
    miss: 'Print runs were small.',
  },
  {
    id: 'en.nav.sign-in-x',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (or sign in|or log in|or sign up|use your account to|sign in|log in|login|sign up|register|my account|sign out) (with|using|via|to your|or|back|here|now|sign up|register) .. .. .. $',
    max: 7,
    hit: 'Sign in with your account',
    miss: 'Register of deeds lost.',
  },
  {
    id: 'en.nav.page-slash',
    kind: 'nav',
    strength: 'likely',
    phrase: '^ (page|slide|photo|image|picture)? <number> <number> $',
    max: 3,
    hit: '1 / 6',
    miss: 'Page 9 was lost.',
  },
  {
    id: 'en.nav.tags-word',
    kind: 'nav',
    strength: 'sure',
    phrase: '^ (filed under|tagged|tags|tagged with|filed in|related tags|explore topics|related topics) $',
    opens: true,
    max: 2,
    hit: 'Filed under:',
    miss: 'She got her shoes tagged.',
  },
  {
    id: 'en.nav.nav-word',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (home|homepage|main page|menu|main menu|navigation|search|search this site|close|close menu|open menu|toggle|toggle navigation|toggle menu|expand|collapse|next|previous|prev|back|forward|top|return to top|go to top|back to top|skip|more|show|hide|show more|show less|read less|see less|loading|view more|view all|see all|all|show all|see more|view|explore|sections|section|topics|topic|categories|category|tags|tag|links|useful links|quick links|site index|site map|sitemap|index|archive|archives|jump to|on this page|in this article|table of contents|contents|page|pages|single page|view as single page|continue|continued|go) $',
    max: 3,
    hit: 'Site index',
    miss: 'They went home.',
  },
  {
    id: 'en.nav.nav-site',
    kind: 'nav',
    strength: 'likely',
    phrase:
      "^ (about|about us|contact|contact us|careers|jobs|help|help center|help centre|support|faq|faqs|rss|feed|feeds|subscribe rss|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|terms conditions|accessibility|accessibility statement|legal|legal notice|imprint|cookie policy|cookies|advertise|advertising|press|media kit|masthead|staff|team|our team|our story|products|services|resources|partners|publications|mobile|apps|mobile apps|desktop version|mobile version|full site|view desktop version|skip to content|skip to main content|shop|store|classifieds|obituaries|blogs|blog|forums|forum|community|social|settings|profile|my profile|notifications|log out|logout|newsletters|podcasts|live tv|watch live|listen live|events|calendar|school closings|traffic|puzzles|crosswords|lottery|e paper|epaper|print edition|today's paper|editions|edition|business directory|directory|homes|cars|deals|coupons|contests|public notices|photo store|reader services|customer service|your account) $",
    max: 3,
    hit: 'Contact us',
    miss: 'The press left.',
  },
  {
    id: 'en.nav.nav-button',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (submit|send|ok|cancel|reset|select|choose|edit|remove|delete|clear|apply|done|start|play|pause|mute|unmute|fullscreen|replay|autoplay|settings off|captions|zoom|enlarge|enlarge image|view larger image|view larger|click to enlarge|open image|caption|toggle caption|hide caption|show caption|download|download pdf|print|print page|text size|font size|smaller|larger|small|medium|a a a|reading time|get directions|directions|view map|open in app|dark mode|light mode|required|optional|previous slide|next slide|new|updates|recent|featured|trending|latest|sort|sort by|filter|share menu|change language|select language|language|english|results|no results|no posts|written by|posted|posted by|published|updated|last updated|permalink|sent|cancelsend|x|add|full story|more photos|view photos|start photo gallery|you re using an outdated browser|feedback|give us feedback) $',
    max: 3,
    hit: 'Enlarge image',
    miss: 'The medium was glad.',
  },
  {
    id: 'en.nav.lone-number',
    kind: 'nav',
    strength: 'hint',
    phrase: '^ (page)? <number> <number>? $',
    max: 3,
    hit: '4',
    miss: 'Page 9 was lost.',
  },
  {
    id: 'en.nav.icon-names',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (play_circle_filled|keyboard_arrow_right|keyboard_arrow_left|arrow_forward|arrow_back|arrow_drop_down|expand_more|expand_less|chevron_right|chevron_left|chevron_down|caret_down|more_vert|access_time|account_circle|hamburger_menu|menu_icon|search_icon|close_icon|share_icon|open_in_new) .. $',
    max: 4,
    hit: 'keyboard_arrow_right',
    miss: 'The menu was read.',
  },
  {
    id: 'en.nav.page-of',
    kind: 'nav',
    strength: 'sure',
    phrase: '^ (page|slide|photo|image) <number> (of|out of|from) <number> .. $',
    max: 6,
    hit: 'Page 1 of 3',
    miss: 'Page 9 of the 12 was torn out.',
  },
]
