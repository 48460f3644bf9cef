/** English: newsletter prompts and their sign-up forms (2 of 2). */
import type { RuleRow } from '../../engine/rules.js'

export const enNewsletter2: readonly RuleRow[] = [
  {
    id: 'en.newsletter.signup-error',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(please try again later|there was a problem with your|there was a problem saving|there was a problem sending|there was an error with your|there was an error saving|there was an error submitting|there was an error processing|valid email address|an error occurred please|an error has occurred please|something went wrong please|not a valid email|email is required|this field is required|this email is already)',
    max: 12,
    hit: 'Something went wrong. Please try again later.',
    miss: '"Something went wrong," the pilot said.',
  },
  {
    id: 'en.newsletter.recaptcha',
    kind: 'newsletter',
    strength: 'sure',
    phrase: '(protected by|this site uses|this form uses) (recaptcha|re captcha|akismet|hcaptcha)',
    max: 40,
    hit: 'This form is protected by reCAPTCHA',
    miss: 'The house was protected by two dogs.',
  },
  {
    id: 'en.newsletter.want-more-q',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "^ (want|need|looking for|do you want|would you like|fancy|hungry for|can't get enough|craving|love|like|enjoy|enjoying|interested in) ... (more|news|stories|this|content|updates|coverage|the latest|reading|analysis|what) ... <?> ... (sign|subscribe|get|join|follow|click|download|newsletter|newsletters|bookmark|support|signup)",
    max: 35,
    hit: 'Want more stories like this? Get our Friday briefing',
    miss: '"Want more tea?" asked the old man, and poured.',
  },
  {
    id: 'en.newsletter.like-reading-q',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "^ (like|love|enjoy|enjoying|liked|enjoyed|loved|did you like|did you enjoy) (what you|what you're|this|our|the|these|reading) .. .. (reading|read|article|story|post|content|work|see|piece|column|newsletter|reporting|journalism|coverage|video|guide) <?>",
    max: 30,
    hit: "Like what you're reading?",
    miss: 'Did you like the lamb?',
  },
  {
    id: 'en.newsletter.never-miss',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "^ (never|don't|do not|so you never|to never|so you don't) miss (a|an|another|any|out on|the latest|our) .. (story|article|update|post|thing|news|episode|beat|headline|edition|moment|updates|stories|coverage|out|issue|minute|report|scoop|big story)",
    max: 18,
    hit: 'Never miss a story',
    miss: 'Never miss a train in Corran, the saying goes.',
  },
  {
    id: 'en.newsletter.stay-updated',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (stay|keep|be) (up to date|informed|updated|connected|in the know|in touch|ahead|on top|in the loop|abreast|current) (with|on|of|by|via|about|to|and|for|wherever) .. .. (news|latest|our|us|newsletter|updates|stories|app|email|free|all|headlines|trends|notifications|breaking|emails|whatsapp|telegram|alerts|subscribing|daily|every|more|from)',
    hit: 'Stay up to date with our free app',
    miss: 'Stay ahead of the storm, the harbour master told crews.',
  },
  {
    id: 'en.newsletter.get-latest',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (get|receive|read|see|catch|find|check out|discover) (all)? (the|our|your|daily|weekly|breaking|all the) .. (latest|most|top|breaking|daily|free|weekly|essential|biggest) .. .. (news|stories|updates|headlines|articles|alerts|newsletter|insights|content|coverage|emails|analysis|posts|reporting|deals|offers)',
    max: 18,
    hit: 'Get the latest news from the valley',
    miss: 'Get the best seat in the news cinema before six, locals say, or stand at the back all evening.',
  },
  {
    id: 'en.newsletter.breaking-alerts',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (get|receive|sign up for|subscribe to|enable|turn on|allow|click for|text) ... (breaking news|news|email|push|desktop|text|browser|free|real time|instant) (alerts|notifications|updates|e mails|emails)',
    max: 20,
    hit: 'Receive breaking news alerts on your phone',
    miss: 'Drivers get text alerts from the ferry firm.',
  },
  {
    id: 'en.newsletter.join-list',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (join|join our|join the|become part of|be part of|be a part of) .. ... (mailing list|newsletter|whatsapp channel|telegram channel|whatsapp group|telegram group|telegram|whatsapp|subscribers|readers|community of|email list|facebook group|discord|our community|slack|text list)',
    hit: 'Join our WhatsApp channel',
    miss: 'He left to join the family of readers he had met in Tarn.',
  },
  {
    id: 'en.newsletter.be-first',
    kind: 'newsletter',
    strength: 'sure',
    phrase: '^ be the first to (know|hear|find out|receive|get|read|see|learn|discover|comment|share)',
    max: 12,
    hit: 'Be the first to know',
    miss: 'She hoped to be the first to see it.',
  },
  {
    id: 'en.newsletter.newsletter-appeared',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "^ (this|a version of this|this article|this story|this column|this piece|the following|you're reading|you are reading|this is an excerpt|this was|welcome to) ... ... (newsletter|email newsletter) ... (sign up|subscribe|get it|inbox|here|sign)",
    max: 45,
    hit: 'This column first ran in our gardening newsletter; sign up here',
    miss: 'This week the parish put out a newsletter with a list of graves.',
  },
  {
    id: 'en.newsletter.more-signup',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (for|to get|to receive|to read|to stay|to keep|to see|to hear|to find) ... ... (sign up|subscribe) (for|to|here) ... ... (newsletter|newsletters|inbox|mailing list|our email|our daily|our weekly|our free)',
    max: 40,
    hit: 'For more on farming, sign up for our newsletter',
    miss: 'For a grant, growers had to sign up by email.',
  },
  {
    id: 'en.newsletter.newsletter-sign-any',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(newsletter|newsletters|mailing list|email list) .. (sign up|subscribe|click here|signup|here <:>|here <url>)',
    max: 16,
    hit: 'For our mailing list, click here',
    miss: 'The newsletter closed in 1990.',
  },
  {
    id: 'en.newsletter.learn-more-newsletters',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (see all|view all|explore all|browse all|view our|see our|manage your|explore our|check out our|browse our|explore|discover) .. (newsletters|newsletter|email alerts|newsletter sign ups|emails) .. $',
    max: 7,
    hit: 'See all newsletters',
    miss: 'All newsletters were burnt.',
  },
  {
    id: 'en.newsletter.you-agree-plain',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(you are agreeing|you re agreeing|you agree|you consent) to (our|the|receive|receiving|be contacted|these|its)',
    max: 60,
    hit: 'By tapping you consent to receive messages',
    miss: 'They agreed to the terms.',
  },
  {
    id: 'en.newsletter.x-newsletter',
    kind: 'newsletter',
    strength: 'likely',
    phrase: '^ _ .. (newsletter|newsletters|alerts|email alerts|news alerts) $',
    max: 3,
    hit: 'Sports Newsletter',
    miss: 'He prints a weekly newsletter.',
  },
  {
    id: 'en.newsletter.subscribe-alerts',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (subscribe to|sign up for|get|manage|set up|create|receive) (email|news|our|free|breaking news|daily|mobile|text|breaking|your)? (alerts|alert|notifications|newsletters|newsletter|updates|email updates|push notifications) .. $',
    max: 6,
    hit: 'Subscribe to alerts',
    miss: 'Get alerts out to every ship, the harbour master cried.',
  },
  {
    id: 'en.newsletter.simply-signup',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "^ (simply|just|why not|and|also|you can also|remember to|be sure to|don't forget to|make sure to) (sign up|subscribe) (to|for|here|now) ..",
    hit: 'Simply sign up to the Harbour digest',
    miss: 'They simply sign up for a course.',
  },
  {
    id: 'en.newsletter.well-send-you',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "^ (we'll|we will|let us|we can) (send|email|e mail|text|deliver|notify) you ... (email|newsletter|daily|weekly|inbox|when|alerts|stories|news|updates|digest|latest|best|briefing|every)",
    max: 30,
    hit: "We'll send you a daily email with the news",
    miss: 'We will send you north, the general wrote, and he wept.',
  },
  {
    id: 'en.newsletter.alerts-on',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (get|receive|turn on|create|set up) (alerts|updates|notifications|emails|an email|email alerts|news alerts) ... (when|updates|whenever|every time|as soon as|about new|by email|on whatsapp|on your phone|newsletter)',
    max: 22,
    hit: 'Get alerts on harbours when a new story is published',
    miss: 'Get the mud off when you can, the guide said.',
  },
  {
    id: 'en.newsletter.newsletter-legal',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      "(i would like to be emailed|i'd like to be emailed|tick here if|newsletters may contain|after newsletter promotion|past newsletter promotion|newsletter promotion|may contain info about charities|for more information see our privacy|subscribe for free to receive|to receive new posts|free or paid subscriber|unsubscribe link at the bottom) ..",
    max: 50,
    hit: 'after newsletter promotion',
    miss: 'The newsletter may hold a clue.',
  },
  {
    id: 'en.newsletter.signup-para',
    kind: 'newsletter',
    strength: 'likely',
    phrase: '(sign up|subscribe) (for|to) ... ... (newsletter|newsletters|inbox|alerts|updates|briefing|emails)',
    max: 90,
    hit: 'Ready for spring? Sign up for the garden newsletter and learn, week by week, what to sow, when to water and how to keep the slugs of your neighbours where they belong',
    miss: 'They had to sign up for it twice.',
  },
  {
    id: 'en.newsletter.signup-to-receive',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (sign up|subscribe|register|opt in) (here|now|today|free|below)? to (receive|get|hear|be notified|stay) (the|our|daily|weekly|free|email|emails|news|updates|alerts|more|breaking|all|from|a daily|a weekly|notified|informed|up to date|in touch|ahead|stories) ..',
    max: 30,
    hit: 'Sign up to receive the daily top stories',
    miss: 'They sign up to get the grant.',
  },
]
