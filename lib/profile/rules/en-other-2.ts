/** English: appeals for support, error reports, apps, polls and forms (2 of 2). */
import type { RuleRow } from '../../engine/rules.js'

export const enOther2: readonly RuleRow[] = [
  {
    id: 'en.other.loading',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (loading|please wait|loading more|loading content|loading video|loading ads|loading form|processing|processing your request|content loading|loading player|loading image|loading poll|loading widget|loading stories|now loading|page loading|still loading|loading your content|loading comments|verifying access|thank you for your patience while we verify access) $',
    max: 9,
    hit: 'Loading...',
    miss: 'The loading was done.',
  },
  {
    id: 'en.other.email-protected',
    kind: 'other',
    strength: 'sure',
    phrase: '^ .. (email protected|protected email) .. $',
    max: 4,
    hit: '[email protected]',
    miss: 'The email was protected by law, it said.',
  },
  {
    id: 'en.other.story-idea-any',
    kind: 'other',
    strength: 'sure',
    phrase:
      '(story ideas|story idea|news tips|news tip|pitches|press releases|letters to the editor|questions or comments|comments or questions|questions comments|corrections) .. ... (to|at|contact|email|<:>) .. <email>',
    max: 30,
    hit: 'Send news tips to desk@beacon.example',
    miss: 'Send tips to the police at tips@police.example.',
  },
  {
    id: 'en.other.contact-newsroom',
    kind: 'other',
    strength: 'sure',
    phrase:
      "^ (if you|do you|are you|were you|have you|know anything|did you) ... ... .. ... (email us|get in touch with us|send us|share your story|we want to hear|we'd like to hear|we would like to hear|we'd love to hear|please get in touch|write to us|email our|let us know at)",
    max: 35,
    hit: 'Were you on the ferry? We want to hear from you',
    miss: 'If you live by the sea, he told us, send the boat.',
  },
  {
    id: 'en.other.hear-from-you',
    kind: 'other',
    strength: 'sure',
    phrase:
      "(we want to hear from you|we'd love to hear from you|we would love to hear from you|we'd like to hear from you|i'd love to hear from you|we welcome your feedback|we welcome your comments|we welcome your letters|tell us your story|share your story with us|share your experience with us) ..",
    max: 30,
    hit: "We'd love to hear from you",
    miss: 'They hear from him each May.',
  },
  {
    id: 'en.other.thanks-reading',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (thank you for|thanks for) (reading|visiting|watching|listening|your support|your patience|your vote|voting|sharing|your feedback|stopping by|being here|joining us|tuning in) .. .. .. $',
    max: 6,
    hit: 'Thanks for reading!',
    miss: 'Thanks for tuning my lute.',
  },
  {
    id: 'en.other.push-notify',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (please|to)? (enable|turn on|allow|get|show|receive) (push|desktop|browser)? notifications (for|from|on|to|about|when|and|now|so)',
    max: 22,
    hit: 'Turn on notifications for this topic',
    miss: 'The notifications were late.',
  },
  {
    id: 'en.other.your-notification',
    kind: 'other',
    strength: 'sure',
    phrase:
      "^ (thank you for your patience while|if you are in reader mode|please refresh the page|sorry there are no|this article is in your|your notification has|your request has|your submission has|your account has|your message has|your message was|your comment is|your comment has|your vote has|your session has|an error occurred|something went wrong|page not found|this page is|the page you|this page could|we're sorry|no results found|nothing found|invalid|session expired|this page isn't) .. .. (access|account|automatically|results|queue|been|saved|sent|received|submitted|awaiting|problem|wrong|available|found|exist|expired|removed|looking|error|unavailable|video|page|moderation|counted|try again|saving|requested|longer|activated|credentials|moved)",
    max: 22,
    hit: 'Your notification has been saved.',
    miss: 'The oars were lost by a boy.',
  },
  {
    id: 'en.other.visit-url-for',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (visit|see|go to|head to|log on to|check out|find more at|read more at|follow us at) <url> for (breaking|the latest|all the latest|more news|more stories|more from|full coverage|news|all your|daily|more coverage|more great)',
    max: 24,
    hit: 'Visit tidewater.com for breaking news',
    miss: 'Visit the coast for a cure.',
  },
  {
    id: 'en.other.send-email-to',
    kind: 'other',
    strength: 'likely',
    phrase:
      '<?> .. (send an email|send email|send a note|send us an email|send an e mail|email|e mail|write) (to|us at|me at)? <email>',
    max: 40,
    hit: 'Curious about bees? Send an email to bees@beacon.example',
    miss: 'Who sent the email?',
  },
  {
    id: 'en.other.alert-word',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (alert|urgent|breaking|watch|poll|exclusive|sponsored poll|urgent poll|advertiser|notice|attention|important|note to readers|reminder) $',
    max: 2,
    hit: 'URGENT:',
    miss: 'The case was urgent.',
  },
  {
    id: 'en.other.feedback-contact',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ for (feedback|complaints|inquiries|enquiries|questions|comments|advertising|corrections|queries|press|media inquiries|reprints|licensing|any queries|syndication) ... (contact us|email us|write to us|call us|visit our|click here)',
    max: 20,
    hit: 'For feedback or complaints, contact us.',
    miss: 'For comments like these he paid.',
  },
  {
    id: 'en.other.your-experience',
    kind: 'other',
    strength: 'likely',
    phrase:
      "(share your experience by|share your experiences by|please include a contact number|include your name age|use the form below|text an sms|can't see the form|read our terms conditions|willing to speak to a|send pictures to|upload pictures|fill out our accuracy form|accuracy form) ..",
    max: 45,
    hit: 'Please include a contact number',
    miss: 'His experience was shared by all.',
  },
  {
    id: 'en.other.our-standards',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (our standards|our commitments|our ethics|corrections policy|editorial policy|our editorial standards|terms of service) <:> ...',
    max: 14,
    hit: "Our Standards: The Ledger's code of conduct",
    miss: 'Our standards are plain: be fair.',
  },
  {
    id: 'en.other.now-listen',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ .. (you can now listen to|listen to this article|listen to article|listen to this story|listen to the article|listen 2 min|listen to story|audio is automated|this audio is generated|ai generated audio) ..',
    max: 12,
    hit: 'You can now listen to our articles!',
    miss: 'Listen to the tide, he said.',
  },
  {
    id: 'en.other.support-para',
    kind: 'other',
    strength: 'likely',
    phrase:
      '(please consider|consider) (supporting|donating|making a|a donation|becoming|subscribing|contributing|joining|buying us) ..',
    max: 110,
    hit: 'If our reporting helps you in your daily work on the farm or in town, please consider making a donation, however small',
    miss: 'They consider the making of cheese.',
  },
  {
    id: 'en.other.questions-q',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (have|got|any|do you have) (a|any|more|other)? (questions|question|comments|feedback|suggestions|concerns|complaints|problems) ... <?> .. (contact us|email us|let us|write to us|contact our|tell us|send us|ask us|email our|<email>)',
    max: 20,
    hit: 'Have questions or comments? Contact us',
    miss: 'Any questions? he asked them all.',
  },
  {
    id: 'en.other.swipe',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (swipe|tap|slide|scroll|drag) (up|left|right|down|through|here) (to|for) (read|see|view|continue|more|the next|unlock|reveal|begin) ..',
    max: 8,
    hit: 'Swipe up to read',
    miss: 'They tap here for water.',
  },
  {
    id: 'en.other.hope-enjoyed',
    kind: 'other',
    strength: 'sure',
    phrase:
      "^ (we|i) hope (you|you've|you have) (enjoyed|enjoy|liked|found) .. (reading)? .. (this|our|these|the) .. (article|story|post|piece|interview|column|guide|content|stories)",
    max: 110,
    hit: 'We hope you enjoyed this article!',
    miss: 'We hope you enjoyed the war, he said.',
  },
  {
    id: 'en.other.download-news-app',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (click here to|tap here to)? (download|get|install) (the|your) .. .. (news|newspaper|free|business|sports|weather|24|live) (app|apps|mobile app|reader app)',
    max: 18,
    hit: 'Download the Tidewater News app for full coverage',
    miss: 'Download the bank app, the bank said.',
  },
  {
    id: 'en.other.download-any-app',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (download|get|install|open in|try) (the|our|your|it) .. .. .. (app|apps|mobile app|app store|google play) ..',
    max: 14,
    hit: 'Get the Coast app',
    miss: 'They download the film in the app.',
  },
]
