/** English: share bars, follow-us lines and contact lines (1 of 2). */
import type { RuleRow } from '../../engine/rules.js'

export const enShare1: readonly RuleRow[] = [
  {
    id: 'en.share.share-word',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (share|share this|share it|shares|shared|share now|share with friends|share on|share via|share to|share options|share and save|share article|share story|share post|share link|share page|share video|share this with|share with|share by|social share|share close|close share|share tweet|share save|save share|gift this article|gift article|copy link|copied|link copied|copy url|copy|get link|copy link to clipboard|share icon|sharethis|share with a friend|send to a friend|email to a friend|embed code|tweet this|tweet it|pin it|repost|like this) $',
    max: 5,
    hit: 'Share this',
    miss: 'Half of the fishermen own a share.',
  },
  {
    id: 'en.share.share-this',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ share|give|tweet|email|print|forward|recommend|bookmark|gift|copy this|the|our .. (article|story|post|page|video|news|link|item|content|entry|report|image|photo|gallery|column|quote|recipe|podcast|episode|blog|map|clip|poll|with|on|to|via|selection|chart|discussion) .. ..',
    max: 8,
    hit: 'Share this story',
    miss: 'Give the boy your seat, he said.',
  },
  {
    id: 'en.share.share-on',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (share|tweet|pin|share this|share it|share via|share this article|share this story|save|recommend|follow|share this page|share this post|share on|share by) .. (on|via|to|with|by|through|using|in) .. (facebook|twitter|x|whatsapp|linkedin|email|e mail|reddit|pinterest|telegram|tumblr|messenger|google|flipboard|pocket|sms|viber|bluesky|threads|mastodon|weibo|kinja|skype|a friend|print|instagram|kindle|digg|delicious|stumbleupon|vk|wechat|hacker news|social media|truth social|gab|parler|mewe)',
    max: 15,
    hit: 'Share on Facebook',
    miss: 'They share on social media what they cannot say at home, the study of 4,000 young people found.',
  },
  {
    id: 'en.share.click-share',
    kind: 'share',
    strength: 'sure',
    phrase: '^ click|tap|press (to|here to|for) (share|email|print|tweet|like on|pin|send this|email this|copy) .. ..',
    max: 18,
    hit: 'Click to share on Reddit (Opens in new window)',
    miss: 'Click to save was a phrase his mother never learnt.',
  },
  {
    id: 'en.share.opens-window',
    kind: 'share',
    strength: 'sure',
    phrase: '(opens in|opens in a|open in|will open in) new (window|tab)',
    max: 12,
    hit: 'Email a link (Opens in new window)',
    miss: 'The shop opens in a new town in May.',
  },
  {
    id: 'en.share.buttons-row',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (share|follow)? (facebook|twitter|whatsapp|linkedin|email|reddit|pinterest|telegram|tumblr|print|tweet|share|messenger|flipboard|pocket|copy link|instagram|x|google|google plus|post) (facebook|twitter|whatsapp|linkedin|email|reddit|pinterest|telegram|tumblr|print|tweet|share|messenger|flipboard|pocket|copy link|google|google plus|instagram|youtube|x|more|post|sms|threads|bluesky|save|rss|tiktok|comments|comment) (facebook|twitter|whatsapp|linkedin|email|reddit|pinterest|telegram|tumblr|print|tweet|share|copy link|google|google plus|instagram|youtube|x|more|sms|threads|bluesky|save|rss|tiktok|link|comments|comment)? (facebook|twitter|whatsapp|linkedin|email|reddit|pinterest|telegram|tumblr|print|tweet|share|copy link|google|instagram|youtube|x|more|sms|threads|bluesky|save|rss|tiktok|link|comments|comment)? (facebook|twitter|whatsapp|linkedin|email|reddit|pinterest|telegram|print|share|copy link|instagram|youtube|x|more|threads|bluesky|save|rss|tiktok|link)? (linkedin|email|reddit|pinterest|telegram|print|copy link|more|save|rss|link)? $',
    max: 9,
    hit: 'Facebook Twitter WhatsApp Email',
    miss: 'Facebook and Twitter fell.',
  },
  {
    id: 'en.share.button-word',
    kind: 'share',
    strength: 'likely',
    phrase:
      '^ (facebook|twitter|x|whatsapp|whats app|linkedin|linked in|email|e mail|reddit|pinterest|telegram|tumblr|pocket|print|tweet|messenger|flipboard|google|google plus|google news|instagram|youtube|tiktok|threads|bluesky|mastodon|digg|stumbleupon|delicious|vk|viber|skype|line|sms|text|mail|email this|email link|email a friend|print this|print page|print article|print this page|printer friendly|more sharing services|show more sharing options|show more share options|open share drawer|toggle share options|sharing options|more options|like|save|save article|save story|save for later|saved|bookmark|bookmarks|gift|embed|link|permalink|more|follow|following|followers|follow author|followed|unfollow|reblog|copy|pdf|download pdf|rss|rss feed|snapchat|youtube channel|facebook page|social|social media|socials|xing|weibo|wechat|fb|truth social|kindle|comment|comments|reply|repost|listen|read aloud|discuss|add to list|add to favorites|report|favorite|favourite) $',
    max: 4,
    hit: 'WhatsApp',
    miss: 'They spoke on WhatsApp.',
  },
  {
    id: 'en.share.like-loading',
    kind: 'share',
    strength: 'sure',
    phrase: '^ (like this)? <:>? (like|likes|similar|comments|reblog) loading .. $',
    max: 8,
    hit: 'Like this: Like Loading...',
    miss: 'He did not feel like loading.',
  },
  {
    id: 'en.share.like-this-colon',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (like this|share this|share|share on|share via|share it|spread the word|follow|share the love|sharing is caring|share and enjoy|tweet|email this|share article|share this article|share this story|share this post|share with|follow us) <:> .. .. .. $',
    max: 7,
    hit: 'Share this: Twitter',
    miss: 'The two share this: a fear of deep water and of dogs.',
  },
  {
    id: 'en.share.share-count',
    kind: 'share',
    strength: 'likely',
    phrase:
      '^ _ (shares|likes|tweets|retweets|reactions|followers|reposts|saves|pins|claps|comments|views) (share|facebook|twitter|tweet|email|share this|pinterest|whatsapp)? $',
    max: 4,
    hit: '14.7K shares',
    miss: 'Bank shares fell.',
  },
  {
    id: 'en.share.share-glued',
    kind: 'share',
    strength: 'sure',
    phrase:
      '(share|tweet|post|email|print) (tweet|post|email|print|share|pin|comment|save|reddit) (email|post|print|share|reddit|pin|linkedin|whatsapp|comment|save|tweet|more) ..',
    max: 14,
    hit: 'Share Tweet Print More',
    miss: 'He would share post and papers with his cell mate.',
  },
  {
    id: 'en.share.spread-word',
    kind: 'share',
    strength: 'sure',
    phrase:
      "^ (spread the word|sharing is caring|pass it on|tell your friends|tell a friend|share the love|share your love|please share|please share this|like and share|please like and share|like comment and share|share with your friends|share this with your friends|don't forget to share|please retweet) .. .. .. $",
    max: 7,
    hit: 'Sharing is caring!',
    miss: 'Spread the butter to the edge.',
  },
  {
    id: 'en.share.follow-us',
    kind: 'share',
    strength: 'sure',
    phrase:
      "^ (and|please|also|you can|you can also|be sure to|don't forget to|make sure to|for more)? (follow|like|find|connect with|visit|friend|add|tweet|catch|watch|check out|become a fan of|see|interact with|reach|chat with|keep up with|engage with) (us|us all|our team|our page|our pages|our facebook page|our twitter|our channel|our social media|our instagram|our reporters|our coverage|our twitter feed|our facebook|our account|our official|our twitter account|our youtube channel|our whatsapp|our journalists) .. (on|via|at our|over on|facebook|twitter|instagram|<handle>|<url>) ..",
    max: 22,
    hit: 'Follow us on Instagram',
    miss: 'Follow us at dusk, the ranger told the team.',
  },
  {
    id: 'en.share.follow-us-any',
    kind: 'share',
    strength: 'sure',
    phrase:
      '(follow us|like us|find us|connect with us|join us|friend us|tweet us|tweet to us|like our page|tweet at us|message us|dm us) on (facebook|twitter|x|instagram|linkedin|youtube|tiktok|telegram|whatsapp|threads|bluesky|google|social|pinterest|snapchat|our|<handle>|mastodon|flipboard)',
    max: 28,
    hit: 'For daily news in pictures, follow us on Instagram.',
    miss: 'They found us on the moor at dawn.',
  },
  {
    id: 'en.share.follow-us-line',
    kind: 'share',
    strength: 'sure',
    phrase:
      "^ (follow us|follow|follow me|find us|connect|connect with us|connect with me|let's connect|join us|follow us on|find us on|keep in touch|get in touch|stay connected|stay in touch|follow along|join the community|social links|follow on|like us on|follow us online|join us on|follow the author|follow this author|follow topics|follow this topic|follow author) $",
    max: 5,
    hit: 'Follow Us',
    miss: 'No child dared follow us.',
  },
  {
    id: 'en.share.follow-x-on',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (follow|find|tweet|friend|like us|like our page|like this page|you can follow|and follow|also follow|or follow|please follow|connect with|subscribe to|see more of|get more from|for more follow|be sure to follow) ... .. (on|at|via) .. (twitter|facebook|x|instagram|linkedin|google|youtube|tiktok|telegram|pinterest|threads|bluesky|snapchat|mastodon|flipboard|truth social|tumblr|soundcloud|parler|gab|<handle>)',
    max: 16,
    hit: 'Follow the Tidewater Ledger on Facebook',
    miss: 'Follow the money and you end up on social media, the inspector said of the fraud ring.',
  },
  {
    id: 'en.share.follow-handle',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (follow|tweet|twitter|instagram|facebook|on twitter|twitter follow|x|telegram|tiktok|insta|threads|bluesky|snapchat|youtube|email <:>|e mail <:>|contact <:>|or email <:>) (him|her|them|me|us|on|at|at twitter|on twitter|is|the author|to|handle)? .. <handle>|<email>|<url>',
    max: 9,
    hit: 'Twitter: @maraquist',
    miss: 'Twitter was where he wrote it first.',
  },
  {
    id: 'en.share.follow-handle2',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (follow|tweet|twitter|instagram|on twitter|twitter follow|follow on twitter|email|e mail|contact|x) .. .. <:>? .. <handle>',
    max: 12,
    hit: 'Follow @maraquist on Twitter',
    miss: 'Follow the road to Marl and turn.',
  },
]
