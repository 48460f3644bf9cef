/** English: share bars, follow-us lines and contact lines (2 of 2). */
import type { RuleRow } from '../../engine/rules.js'

export const enShare2: readonly RuleRow[] = [
  {
    id: 'en.share.handle-line',
    kind: 'share',
    strength: 'likely',
    phrase: '^ <handle> (<handle>|and|or|on twitter|twitter)? .. $',
    max: 4,
    hit: '@maraquist',
    miss: '@maraquist wrote that the count was wrong.',
  },
  {
    id: 'en.share.email-line',
    kind: 'share',
    strength: 'likely',
    phrase: '^ (email|e mail|contact|by)? <email> (<email>|and|or|twitter|<handle>)? .. $',
    max: 5,
    hit: 'mara.quist@tidewater.example',
    miss: 'Write to mara@tidewater.example before the week is out, the notice said.',
  },
  {
    id: 'en.share.contact-email',
    kind: 'share',
    strength: 'likely',
    phrase:
      '^ (contact|email|e mail|reach|write to|write|you can reach|you can contact|you can email|send email to|send e mail to|reach reporter|contact reporter|contact the reporter|contact the writer|email the reporter|contact the author|reporter|to contact|message|questions|send questions to|write) ... .. (at|on|via|<:>) .. .. <email>',
    max: 24,
    hit: 'Contact Mara Quist at mquist@tidewater.example',
    miss: 'Contact with the boat was lost at 4 a.m. on Monday, the coastguard said in its report.',
  },
  {
    id: 'en.share.have-tip',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (have|got|have you got|do you have|know|do you know|want to|if you have) .. .. (tip|tips|news tip|story idea|story tip|story|scoop|correction|confidential|story to tell|news to share|something to share) .. .. (<?>|for us|email|contact|send|call|share|we|let us|you can|please|get in touch|to share) ..',
    max: 28,
    hit: 'Got a news tip? Email our desk',
    miss: 'Have a story by your bed and you will sleep, she says of her years in Marl.',
  },
  {
    id: 'en.share.get-in-touch',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (please|or|you can|you can also|to)? (email|contact|write to|reach|text|message|whatsapp) (us|our newsroom|our news desk|our newsdesk|our team|our reporters|the newsroom|the news desk|the newsdesk|our journalists) (at|on|your|via|by|using|with) .. (<email>|<handle>|<url>|here|your|in the comments|below|news|tips|tip|story|photos|email|securely|facebook|twitter)',
    hit: 'Email us at news@tidewater.example',
    miss: '"Anyone who saw it should contact us on 101," police said.',
  },
  {
    id: 'en.share.send-tips',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (send|submit|email|e mail|share|post) (us)? (your|any|story|news|confidential|letters|comments|feedback|questions) .. .. (tip|tips|story|stories|news|letter|letters|photos|pictures|questions|comments|feedback|ideas|idea|suggestions|videos|event|events|press releases|corrections|thoughts|question|opinion|views|here) ..',
    max: 18,
    hit: 'Send your letters to the editor',
    miss: 'Send the mule back by the road, he told his brother.',
  },
  {
    id: 'en.share.subscribe-youtube',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (subscribe|subscribe to|please subscribe to|also subscribe to|and subscribe to|check out|visit|watch more on|join) .. (our|my|the|us|him|her|<handle>|on)? .. (youtube|youtube channel|youtube page|telegram channel|video channel|patreon|substack|rumble|rumble channel) .. ..',
    max: 14,
    hit: 'Subscribe to our YouTube channel',
    miss: 'Subscribe to the parish, the vicar had begged them all.',
  },
  {
    id: 'en.share.signal-contact',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ .. .. (contact|reach|email|text|message|send|you can|tip|call) ... ... (via|on|through|using) (signal|encrypted|wickr|telegram|whatsapp|secure drop|securedrop|protonmail) .. .. (at|<number>|<handle>|<email>|<:>)',
    max: 30,
    hit: 'Reach Mara securely via Signal at 555 0142',
    miss: 'He sent it through Telegram on Monday at noon.',
  },
  {
    id: 'en.share.loved-follow',
    kind: 'share',
    strength: 'sure',
    phrase:
      "^ (if you|like what|if you've) (liked|like|enjoyed|enjoy|love|loved|found|appreciate|value|care about|believe in) .. (this|our|these|what|reading|good|independent|quality|honest|my) ... .. (article|story|post|piece|column|newsletter|journalism|reporting|content|work|site|website|video|coverage|page|blog|like us|follow|share|subscribe|donate|join|please|consider)",
    max: 110,
    hit: 'If you enjoyed this article, share it with a friend',
    miss: 'If you like what is good and old, she said, you must look at the site.',
  },
  {
    id: 'en.share.reached-at',
    kind: 'share',
    strength: 'likely',
    phrase:
      '^ .. .. (can be|may be|could be) (reached|contacted|emailed|followed|found) (at|on|via|by|through) ... .. <email>|<handle>|twitter',
    max: 16,
    hit: 'Mara Quist can be reached at mquist@tidewater.example',
    miss: 'The island can be reached by ferry.',
  },
  {
    id: 'en.share.in-touch-with',
    kind: 'share',
    strength: 'sure',
    phrase: '^ (get in touch|be in touch|keep in touch) with (us|our|the editors|the author|the newsroom) ..',
    max: 12,
    hit: 'Get in touch with our reporters.',
    miss: 'They got in touch with us.',
  },
  {
    id: 'en.share.read-or-share',
    kind: 'share',
    strength: 'sure',
    phrase: '^ read or share (this|the) (story|article|post) ..',
    max: 10,
    hit: 'Read or share this story',
    miss: 'He would read or share the book.',
  },
  {
    id: 'en.share.link-sent',
    kind: 'share',
    strength: 'sure',
    phrase:
      "(a link has been sent to|has been posted to your|let friends in your social|share your feedback to help|to a friend's email|to your friend's email)",
    max: 22,
    hit: 'A link has been sent to your friend',
    miss: 'The link between the two was lost.',
  },
  {
    id: 'en.share.opens-tab-short',
    kind: 'share',
    strength: 'sure',
    phrase: '^ _ .. opens new tab $',
    max: 6,
    hit: 'Reuse this content, opens new tab',
    miss: 'The firm said so in a report, opens new tab',
  },
  {
    id: 'en.share.glued-buttons',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (facebookemail*|facebooktwitter*|connecttweet*|sharetweet*|tweetshare*|twitterfacebook*|facebookshare*|emailfacebook*|sharefacebook*|whatsappfacebook*|facebookwhatsapp*|sharesave*|savesave*|linkedinemail*|advertisementskip*|commentsjump*) .. .. $',
    max: 5,
    hit: 'FacebookTwitterEmail',
    miss: 'The Facebookers left.',
  },
  {
    id: 'en.share.enjoyed-any',
    kind: 'share',
    strength: 'likely',
    phrase:
      'if you (enjoyed|liked|enjoy|like|loved) (this|our|the|my) (article|post|story|piece|column|reporting|work|video|podcast|content) ..',
    max: 110,
    hit: 'One more thing: if you enjoyed this article, tell a friend',
    miss: 'If you liked the film, you will like the book.',
  },
  {
    id: 'en.share.contact-reporter',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (contact|email|e mail|reach|message|follow) (the|this|our)? (reporter|writer|author|editor|journalist|columnist|newsroom|news desk|newsdesk) .. .. (at|on|via|by|here|<:>|<email>|<handle>) ..',
    max: 14,
    hit: 'Contact the reporter at mquist@tidewater.example',
    miss: 'Reporters reach the ship.',
  },
]
