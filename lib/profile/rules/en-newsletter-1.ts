/** English: newsletter prompts and their sign-up forms (1 of 2). */
import type { RuleRow } from '../../engine/rules.js'

export const enNewsletter1: readonly RuleRow[] = [
  {
    id: 'en.newsletter.signup-our',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      'sign|signup up? ... (for|to|up to) (our|my) ... (newsletter|newsletters|email|emails|alerts|alert|updates|briefing|briefings|digest|mailing list|list|bulletin|roundup|dispatch|text|texts|e mail|e mails|e newsletter|notifications)',
    max: 30,
    hit: 'Sign up for our weekly farming newsletter',
    miss: 'Farmers can sign up for the grant by email.',
  },
  {
    id: 'en.newsletter.signup-anchored',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (sign up|signup|sign up here|sign up now|sign up today|sign up free|please sign up|and sign up here) ... (newsletter|newsletters|email|emails|alerts|alert|updates|briefing|briefings|digest|mailing list|bulletin|roundup|e mail|e mails|e newsletter|notifications|inbox|breaking news|headlines)',
    max: 30,
    hit: 'Sign up for the Morning Ferry newsletter',
    miss: 'Residents who sign up for flood alerts get a text message.',
  },
  {
    id: 'en.newsletter.signup-long',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (sign up|subscribe) (for|to) ... ... ... (newsletter|newsletters|your inbox|in your email|by email|email newsletter|email updates|email alerts)',
    max: 45,
    hit: 'Sign up for Low Tide, a weekly look at the coast by our own reporters, in your inbox',
    miss: 'Sign up for the course closes on Monday, said the college.',
  },
  {
    id: 'en.newsletter.subscribe-our',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      'subscribe to (our|my) .. ... (newsletter|newsletters|email|emails|alerts|updates|briefing|digest|mailing list|list|bulletin|newspaper|e newsletter|notifications|blog|feed|rss|whatsapp channel|telegram channel|youtube channel|text alerts)',
    max: 30,
    hit: 'Subscribe to our daily newsletter',
    miss: 'They subscribe to a newsletter about bees.',
  },
  {
    id: 'en.newsletter.subscribe-anchored',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (subscribe|please subscribe|and subscribe|subscribe here) to .. ... (newsletter|newsletters|email alerts|email updates|emails|mailing list|digest|bulletin|briefing)',
    max: 30,
    hit: 'Subscribe to the Hill Farm digest',
    miss: 'Most growers subscribe to the newsletter.',
  },
  {
    id: 'en.newsletter.subscribe-via',
    kind: 'newsletter',
    strength: 'sure',
    phrase: '^ subscribe (via|by|through) (email|e mail|rss|feed|text|newsletter|mail) ..',
    max: 12,
    hit: 'Subscribe via email',
    miss: 'They subscribe by text.',
  },
  {
    id: 'en.newsletter.get-inbox',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "^ (please|and|click here to|tap here to)? (get|receive|have|want|find|sign up|subscribe|send|bringing|bring|we'll send|like|join|let) ... ... ... (in|to|into|meet|upgrade)? your (inbox|in box|email inbox|e mail inbox|mailbox|email)",
    max: 45,
    hit: 'Get the best of the Beacon straight to your inbox',
    miss: 'Scam messages now land in your inbox by the dozen, she said.',
  },
  {
    id: 'en.newsletter.delivered-inbox',
    kind: 'newsletter',
    strength: 'sure',
    phrase: '(delivered|straight|directly|direct|right) ... ... to|in your inbox',
    max: 70,
    hit: 'Local news, delivered every weekday before breakfast and without noise to your inbox',
    miss: 'The parcel was delivered to the wrong door.',
  },
  {
    id: 'en.newsletter.inbox-any',
    kind: 'newsletter',
    strength: 'likely',
    phrase: '(to|in) your inbox',
    max: 30,
    hit: 'A postcard in your inbox',
    miss: 'His inbox was full.',
  },
  {
    id: 'en.newsletter.newsletter-heading',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (newsletter|newsletters|our newsletters|our newsletter|email newsletter|email newsletters|free newsletter|free newsletters|newsletter sign up|newsletter signup|newsletters sign up|sign up for newsletters|email newsletter sign up|e newsletter|manage newsletters|more newsletters|get our newsletter|get the newsletter|join our newsletter|the newsletter|weekly newsletter|daily newsletter|daily newsletters|email signup|email sign up|get email updates|get email alerts|email alerts|email updates|newsletter subscription|subscribe to newsletter|subscribe to newsletters) $',
    max: 5,
    hit: 'Email newsletters',
    miss: 'She edits newsletters.',
  },
  {
    id: 'en.newsletter.signup-button',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (sign up|signup|sign me up|sign up now|sign up here|sign up today|sign up free|sign up for free|subscribe by email|join now|join|join us|yes sign me up|notify me|get notified|i want in|get alerts|get started|get updates) $',
    max: 5,
    hit: 'Sign me up',
    miss: 'They would not let him join.',
  },
  {
    id: 'en.newsletter.signup-here-end',
    kind: 'newsletter',
    strength: 'sure',
    phrase: '(sign up|subscribe) (here|now|today|free|for free|right here) $',
    hit: 'Want the week in books? Sign up here.',
    miss: 'Only twenty firms were ready to register for it.',
  },
  {
    id: 'en.newsletter.enter-email',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (please|just)? (enter|type|provide|input|insert|fill in|submit|confirm) (your|a|an|a valid) (information|email|e mail|valid|full|phone|zip|postcode|mobile|name|work) ..',
    max: 14,
    hit: 'Enter your email address',
    miss: 'Enter a phone shop in Dray and you meet a queue that winds past the counters.',
  },
  {
    id: 'en.newsletter.email-field',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (email|e mail|your email|your e mail|email address|e mail address|your email address|your e mail address|enter e mail address|email required|email address required|first name|last name|full name|your name|name required|name email|phone|phone number|zip code|postcode|post code|zip|country|password|username) $',
    max: 5,
    hit: 'Your email address',
    miss: 'He gave his name.',
  },
  {
    id: 'en.newsletter.by-signing',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      'by (signing up|subscribing|submitting|clicking|registering|providing|entering|joining|checking|creating|continuing|proceeding|pressing|signing in|logging in|using this) ... ... ... (you agree|you accept|you consent|you acknowledge|i agree|you are agreeing|you will|you provide|you understand|i consent|you certify|you opt|you re agreeing)',
    max: 70,
    hit: 'By signing up, you agree to our terms',
    miss: 'By signing the accord the two sides agreed to talks.',
  },
  {
    id: 'en.newsletter.agree-terms',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "(you|i) .. .. (agree|consent|accept|acknowledge) ... (our|the|this site's|its) ... (terms of service|terms of use|terms and conditions|privacy policy|user agreement|privacy notice|cookie policy|privacy statement)",
    max: 60,
    hit: 'I accept the privacy policy',
    miss: 'They agree on the terms.',
  },
  {
    id: 'en.newsletter.unsubscribe',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "(you can|you may|you'll be able to|you are free to) (also)? (unsubscribe|opt out) ... (at any time|anytime|any time|at anytime|whenever|click|by clicking|here|link)",
    max: 40,
    hit: 'You can unsubscribe at any time',
    miss: 'Patients may opt out in writing.',
  },
  {
    id: 'en.newsletter.unsubscribe-word',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (unsubscribe|unsubscribe anytime|unsubscribe at any time|opt out|opt out at any time|manage your preferences|manage preferences|update your preferences|email preferences) $',
    max: 6,
    hit: 'Unsubscribe anytime',
    miss: 'They chose to opt out.',
  },
  {
    id: 'en.newsletter.no-spam',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "(no spam|we'll never share|we'll never spam|we promise not to spam|we won't spam|never spam|we don't spam|we do not spam|we will not spam|we hate spam|we will never share your email|we won't share your|we never share your|we will never sell your|we respect your privacy|we value your privacy|your privacy is important to us|your information is safe)",
    hit: 'No spam, ever.',
    miss: 'The tins of spam were sold out.',
  },
  {
    id: 'en.newsletter.promo-emails',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "(you will|you'll|you may|would like to|i'd like to|i would like to|agree to|consent to|i want to) (also)? .. receive .. .. (promotional|marketing|occasional) .. .. (offers|emails|email|messages|updates|communications|information|alerts|e mails)",
    max: 110,
    hit: 'I would like to receive occasional marketing emails',
    miss: 'He hoped to receive news of his son by letter.',
  },
  {
    id: 'en.newsletter.thanks-signup',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(thank you|thanks) for (signing up|subscribing|your subscription|registering|joining our|your submission|submitting)',
    max: 30,
    hit: 'Thanks for signing up!',
    miss: 'She thanked them for signing the petition.',
  },
  {
    id: 'en.newsletter.check-inbox',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (please|now|then|success|thanks|thank you)? .. (check|confirm) your (inbox|email|e mail|spam|subscription|email address|junk)',
    max: 14,
    hit: 'Please check your inbox to confirm',
    miss: 'Police check your boot at the border.',
  },
  {
    id: 'en.newsletter.success-error',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "^ (success an|you're|you are|you have|you've|your) (all set|email has been sent|successfully|now subscribed|been subscribed|been added|on the list|almost there|email has been|subscription has been|request has been|submission has been|notification has been|message has been|account has been|password has been|signed up|already subscribed|already signed up) ..",
    max: 14,
    hit: "You've successfully subscribed",
    miss: 'You are on the old mine road.',
  },
]
