import type { RuleRow } from '../../../engine/rules.js'

export const enCookie: readonly RuleRow[] = [
  {
    id: 'en.cookie.x-uses-cookies',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ .. .. (uses|we use|and we use|partners use) cookies (to improve|to enhance|to give|to provide|to personalise|to personalize|to analyse|to analyze|to ensure|to offer|to deliver|to keep you|to make|to understand|to remember|to measure|to help|to collect|to serve|to show|to tailor|and similar|and other|for analytics|for advertising|on this|on our) ... ... (your|our|you|experience|ads|content|traffic|signed in)',
    max: 60,
    hit: 'Coast Media uses cookies to improve your experience',
    miss: 'The bakery uses no cookies.',
  },
  {
    id: 'en.cookie.allow-content',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(contains content provided by|we ask for your permission before|before anything is loaded|third party content may contain|to view this content choose|they may be using cookies|this content is provided by|view this post on|skip twitter post|skip instagram post|skip facebook post|skip youtube post|end of twitter post|end of instagram post|end of facebook post|end of youtube post|skip to end of carousel|end of carousel|content is not available view more on) ..',
    max: 50,
    hit: 'We ask for your permission before anything is loaded',
    miss: 'The post he left was his to skip.',
  },
  {
    id: 'en.cookie.we-use-cookies',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(we|our partners|our site|our sites|our website|our websites|this site|this website|this page|this app|our apps|this service) .. .. (use|uses|using|place|store|stores|employ|set|sets) (cookies|necessary cookies|essential cookies|third party cookies|tracking cookies|analytics cookies|optional cookies|some cookies|technologies such as cookies|technologies like cookies|technologies including cookies|first party cookies|technical cookies|functional cookies) (to|and similar|and other|on this|on our|on your|for analytics|for advertising|in order|so that|that|which|as) ... ... (you|your|experience|visit|site|website|browser|device|traffic|content|ads|advertising|analytics|preferences|policy|consent|technologies|agree|audience)',
    max: 90,
    hit: 'This site uses cookies to improve your visit',
    miss: 'We use cookies and cream in the second layer of the cake.',
  },
  {
    id: 'en.cookie.by-continuing',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      "by (continuing|using|browsing|accessing|visiting|proceeding|clicking|closing|navigating|scrolling|accepting) ... .. ... (you agree to|you agree with|you agree that|you accept our|you accept the use|you accept the terms|you accept these|you accept cookies|you accept that we|you consent|you are agreeing|you acknowledge|you're agreeing|we assume|you give your consent|you give consent)",
    max: 70,
    hit: 'By continuing to browse you accept these terms',
    miss: 'By clicking her heels she made the king turn.',
  },
  {
    id: 'en.cookie.accept-cookies',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (accept|accept all|allow|reject|manage|decline|agree|deny|enable|disable|customise|customize|reject all|allow all|essential|necessary|strictly necessary|functional|performance|targeting|about our|advertising|analytics|marketing|third party|more about|view our|change|edit|update|read our|only necessary|required|accept our|cookie|cookies) (all|only|non essential|optional|necessary|essential|the|your|my|and|third party)? (cookies|cookie|cookie settings|cookie policy|cookie preferences|cookie consent|cookies policy|cookies settings|cookie notice|consent preferences) $',
    max: 5,
    hit: 'Accept all cookies',
    miss: 'They accept no cookies, the aunt said.',
  },
  {
    id: 'en.cookie.consent-button',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      "^ (accept|accept all|i accept|i agree|agree|agree and continue|accept and close|accept and continue|reject|reject all|got it|ok|okay|allow all|deny|decline|manage options|manage preferences|manage settings|manage choices|save preferences|save settings|more options|confirm|confirm my choices|dismiss|continue|consent|do not consent|i understand|understood|no thanks|no thank you|not now|maybe later|maybe next time|remind me later|yes i accept|agree and close|accept close|show purposes|continue without accepting|ask me later|allow|don't allow|block|learn more|customize|customise|necessary|preferences|statistics|marketing|always active|privacy preferences|privacy settings|privacy manager) $",
    max: 4,
    hit: 'Accept all',
    miss: 'They had to accept.',
  },
  {
    id: 'en.cookie.privacy-choices',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      "^ (do not sell my|do not share my|do not sell or share|don't sell my|your privacy|your california|california privacy|limit the use|your ad choices|privacy choices|manage privacy|opt out of sale|opt out of the sale|opt out of targeted|california consumer|notice at|exercise your privacy|exercise your california|we care about your privacy|we value your privacy|we and our partners|we and our _ partners|we and our <number> partners) .. .. ... (information|choices|rights|privacy|data|sale|partners|collection|cookies|ads|sharing|privacy policy|store|preferences)",
    max: 20,
    hit: 'Do not sell my personal information',
    miss: 'Do not sell the barn, he begged, or share the data.',
  },
  {
    id: 'en.cookie.js-disabled',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(please enable javascript|enable javascript in your|enable javascript and|javascript is disabled in your|sure javascript is enabled|sure that javascript is enabled|ensure javascript is enabled|ensure that javascript is enabled|javascript enabled in your|site requires javascript|page requires javascript|app requires javascript|website requires javascript|feature requires javascript|javascript must be enabled|please turn on javascript|turn on javascript or|supports javascript and cookies|javascript and cookies are|cookies are enabled in your|enable cookies in your|enable cookies and|javascript is required to|javascript turned on in)',
    max: 40,
    hit: 'Please make sure JavaScript is enabled',
    miss: 'He taught JavaScript to prisoners.',
  },
  {
    id: 'en.cookie.browser-support',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      "^ (sorry|unfortunately|video|audio|oops|warning|note|it looks like|it appears|looks like|we're sorry but|sorry but|unfortunately it looks like|we have detected that|we've detected that)? (your browser|this browser|the browser you) .. (does not|doesn't|is not|is out|isn't|may not|is outdated|do not|is unsupported|no longer|are using is|can't|cannot|settings|supports) .. .. (support|supported|supports|date|outdated|video|iframe|iframes|html5|audio|javascript|compatible|frames|cookies|flash|inline)",
    max: 35,
    hit: 'Your browser does not support this player',
    miss: 'The browser of books does not pay.',
  },
  {
    id: 'en.cookie.embed-blocked',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      "(to view this|to see this|to load this|to show this|to display this|this) (content|embed|post|tweet|video|media|element|map) .. (is not available|is unavailable|is blocked|cannot be displayed|could not be loaded|isn't available|has been blocked|not available|can't be) .. .. (consent|privacy|cookies|third party|preferences|accept|allow|cookie|your region|your country|your location|your area|your device|enable|update|settings|javascript|targeting|tracking|permission|load|supported|embed)",
    max: 45,
    hit: 'This content is not available due to your privacy settings',
    miss: 'This video holds a clue to the privacy of the two spies.',
  },
  {
    id: 'en.cookie.robot-check',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      "(are you a robot|you are not a robot|you're not a robot|i'm not a robot|verify you are human|confirm you are human|unusual traffic from your|detected unusual traffic from|checking your browser|ddos protection by|sorry you have been blocked|why have i been blocked|you have been blocked from accessing|security check to access)",
    max: 30,
    hit: 'Verify you are human',
    miss: 'The bot is not a robot, he said.',
  },
  {
    id: 'en.cookie.collect-data',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(we and our partners|we and our <number> partners|we and our _ partners|we and our third|we and our vendors|we and our advertising|we and our affiliates|we and our service|with your consent we|to improve the performance of our|to provide the best experiences|to personalise content|to personalize content|we and third parties) ... ... ... ... (data|device|cookies|information|traffic|ads|advertising|identifiers)',
    max: 90,
    hit: 'We and our partners process your data',
    miss: 'We use data to find the graves, the monk said, and to mark them.',
  },
  {
    id: 'en.cookie.withdraw-consent',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(withdraw|revoke|manage|provide|explicit|update) .. your .. (consent|cookie settings|cookie preferences|privacy preferences|privacy choices) .. .. (using|in the settings|in our|here|through our|via|below|by clicking|in your|in the cookie|in the privacy|in cookie|in privacy)',
    max: 50,
    hit: 'You can withdraw your consent in the settings',
    miss: 'She could not change your mind.',
  },
  {
    id: 'en.cookie.value-privacy',
    kind: 'cookie',
    strength: 'sure',
    phrase: '^ (we value|we respect|we care about) your privacy $',
    hit: 'We value your privacy',
    miss: 'We value your privacy, the mayor told her.',
  },
  {
    id: 'en.cookie.with-your-consent',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ with your (consent|agreement|permission) ... ... (cookie*|our partners|our <number> partners|our _ partners|identifiers)',
    max: 60,
    hit: 'With your consent, we and our partners use cookies.',
    miss: 'With your consent the doctor will begin, he told her.',
  },
  {
    id: 'en.cookie.needs-cookies',
    kind: 'cookie',
    strength: 'likely',
    phrase: '(feature|site|page|website|content|video|player) requires .. cookies|javascript',
    hit: 'This feature requires cookies.',
    miss: 'The recipe requires two cookies.',
  },
  {
    id: 'en.cookie.content-privacy',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ .. content .. (unavailable|not available|blocked|hidden) (due to|because of) .. (privacy|consent|cookie) .. (settings|choices|preferences)?',
    hit: 'Content unavailable due to privacy settings',
    miss: 'The content of the will is not available.',
  },
  {
    id: 'en.cookie.outdated-browser',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      '(outdated browser|unsupported browser|upgrade your browser|update your browser|old version of your browser)',
    hit: 'You are using an outdated browser. Please upgrade your browser.',
    miss: 'He drove an outdated van.',
  },
  {
    id: 'en.cookie.why-ad',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (why this ad|why am i seeing this ad|why am i seeing this|about this ad|about our ads|hide this ad|report this ad|close this ad|remove ads) <?>? $',
    hit: 'Why this ad?',
    miss: 'Why this address was chosen is unknown.',
  },
  {
    id: 'en.cookie.make-sure-browser',
    kind: 'cookie',
    strength: 'sure',
    phrase: '(make sure|ensure|check) .. your browser (supports|accepts|allows|has) .. (javascript|cookies)',
    max: 60,
    hit: 'Please make sure your browser supports JavaScript and cookies.',
    miss: 'Make sure your horse accepts the bridle.',
  },
  {
    id: 'en.cookie.using-old-browser',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      "^ (you are|you're|you appear to be) using (an|a) (older|old|outdated|unsupported|legacy) .. (browser|browser version|version of your browser|version of _ browser|version of internet)",
    hit: 'You are using an older browser version. Please use a supported one.',
    miss: 'You are using an old map, the pilot said.',
  },
  {
    id: 'en.cookie.to-improve-site',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ to (improve|ensure|optimise|optimize|enhance|measure) ... (our website|our site|this website|this site|the website|our services|your experience|user experience|our online services) ... ... (we|and our partners) .. (collect|use|store|process) .. (information|data|cookies|technologies|technical information|personal data|impersonal information|technical impersonal information)',
    max: 70,
    hit: 'To improve our website and show you what matters, we collect technical information about your visit.',
    miss: 'To improve the site the town planted limes, and we collect the blossom.',
  },
  {
    id: 'en.cookie.by-continuing-weak',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      "by (continuing|using|browsing|accessing|visiting|proceeding|clicking|closing|navigating|scrolling|choosing|accepting) ... .. ... (you agree|you accept|you consent|you are agreeing|you acknowledge|you provide|you're agreeing|you have read|we assume|you give)",
    max: 70,
    hit: 'By continuing to browse you accept these terms',
    miss: 'By clicking her heels she made the king turn.',
  },
  {
    id: 'en.cookie.js-disabled-weak',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      '(please enable javascript|enable javascript in|enable javascript and|javascript is disabled|javascript is enabled|javascript enabled|javascript disabled|requires javascript|javascript is required|javascript must be enabled|turn on javascript|supports javascript and|javascript and cookies|cookies are enabled|enable cookies|javascript turned on)',
    max: 40,
    hit: 'Please make sure JavaScript is enabled',
    miss: 'He taught JavaScript to prisoners.',
  },
  {
    id: 'en.cookie.withdraw-consent-weak',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      '(withdraw|revoke|manage|provide|explicit|update) .. your .. (consent|cookie settings|cookie preferences|privacy preferences|privacy choices) .. .. (at|using|in|by|to|for|here|through|any|via|and|below)',
    max: 50,
    hit: 'You can withdraw your consent in the settings',
    miss: 'She could not change your mind.',
  },
]
