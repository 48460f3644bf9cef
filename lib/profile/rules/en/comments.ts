import type { RuleRow } from '../../../engine/rules.js'

export const enComments: readonly RuleRow[] = [
  {
    id: 'en.comments.comments-word',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (comments|comments <number>|please wait while comments are loading|comments are loading|top rated comments|read or post comments|post a comment as|manage followed notifications|full comments policy|comment on this story|discussion about this post|comment|comments section|comments closed|comments are closed|comments off|no comments|no comments yet|no comment yet|view comments|show comments|read comments|see comments|hide comments|load comments|add comment|add comments|post comment|leave comment|post a comment|add a comment|leave a comment|leave a reply|leave reply|leave your comment|write a comment|write a comment here|make a comment|submit comment|submit a comment|comment now|comment here|comment below|comment as a guest|reply to this|cancel reply|join the discussion|join the conversation|start the conversation|start the discussion|join discussion|your comment|your comments|your reply|your thoughts|leave a comment below|comment on this|comment on this article|comment on this story|comment on this post|comment on the story|comment text|comment policy|commenting policy|commenting rules|comment guidelines|comments policy|community guidelines|community rules|recent comments|latest comments|top comments|all comments|reader comments|readers comments|read all comments|view all comments|show all comments|more comments|load more comments|newest comments|oldest comments|sort comments|reply|replies|view replies|show replies|load more replies|view more comments|have your say|jump to comments|go to comments|skip to comments|discuss|discuss this article|discuss this story|discuss in forum|discuss on facebook|report abuse|report comment|flag as inappropriate|loading comments|reader reactions|readers react|post a reply|submit reply|post reply|facebook comments|disqus comments|talkback|submit a letter|write a letter|be the first to comment|add your comment|add your comments|be first to comment) $',
    max: 5,
    hit: 'Leave a comment',
    miss: 'He would leave a comment.',
  },
  {
    id: 'en.comments.n-comments',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (<number>|no|one|view|see|show|read|all|load|hide) (<number>|all|more|the|one)? (comments|replies|responses|thoughts on|reader comments|comments on|comments so far|more comments) <number>? $',
    max: 6,
    hit: '12 comments',
    miss: 'No comments came from the ministry, which closed.',
  },
  {
    id: 'en.comments.one-comment',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (<number>|one|view|see|show|load|hide) (<number>|the|one)? (comment|reply|response|thought on) <number>? $',
    max: 6,
    hit: 'View 1 comment',
    miss: 'No comment.',
  },
  {
    id: 'en.comments.leave-reply',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (leave|post|add|write|submit|drop) (us|a|an|your|the|in|to)? .. (comment|comments|reply|opinion|feedback|thoughts|response|say|views) (cancel|below|here|and let|and tell|in the comments|section|<:>|<!>)',
    max: 14,
    hit: 'Leave a reply cancel reply',
    miss: 'Leave a reply at the desk, the letter said.',
  },
  {
    id: 'en.comments.email-not-published',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(your email address will not be|email address will not be published|your email will not be|email will not be shared|required fields are marked|form fields are marked|fields marked with an|fields marked with are required|indicates required|denotes required|marked required)',
    hit: 'Your email address will not be published.',
    miss: 'The report will not be published until May.',
  },
  {
    id: 'en.comments.save-my-name',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ .. (save my name|next time i comment|remember my details|notify me of new|notify me of follow|notify me of followup|notify me of any new|notify me of replies|notify me when new|notify me when someone|notify me by email|email me when new|email me when someone|email me new)',
    max: 30,
    hit: 'Notify me of new comments via email.',
    miss: 'She told the guards to notify me when he woke.',
  },
  {
    id: 'en.comments.comments-closed',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (comments|commenting|comment section|comments section|comment thread|comments on this article|comments on this story|comments on this post|comments for this post) (are|is|are now|is now|for this article have been|on this article have been|on this story have been) .. .. (closed|disabled|moderated|turned off|not available|reviewed|pre moderated|unavailable|monitored|filtered|switched off|loading|open)',
    max: 22,
    hit: 'Comments on this story are closed.',
    miss: 'The comments have been removed from the page, the ministry said.',
  },
  {
    id: 'en.comments.login-comment',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (please log|please sign|please register|please login|you must be|you need to be|you must log|you must sign|you need to log|you need to sign|you have to be logged|log in|login|sign in|register now|register or|sign up or|only registered|only subscribers|only logged|only members|use your|enable javascript|connect) ... ... to (comment|post a comment|leave a comment|leave a reply|join the conversation|join the discussion|view the comments|add a comment|view comments|make a comment|submit a comment|post comments)',
    hit: 'You must be logged in to post a comment.',
    miss: 'Users must now sign in to comment, the paper said.',
  },
  {
    id: 'en.comments.disqus',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(powered by disqus|blog comments powered|comments powered by|view the discussion thread|disqus comments|comments are powered by|facebook comments plugin|please enable javascript|enable javascript to view)',
    hit: 'Please enable JavaScript to view the comments',
    miss: 'The blog was powered by spite.',
  },
  {
    id: 'en.comments.what-think',
    kind: 'comments',
    strength: 'sure',
    phrase:
      "^ (so)? (what do you think|what are your thoughts|what's your take|what's your opinion|do you agree|agree or disagree|do you have|have something to say|have an opinion|got something to say|tell us what you think|let us know what you think|what's your view|what say you|your thoughts|any thoughts|thoughts|got thoughts|how do you feel about) ... .. .. (comments|comment below|let us know|tell us in|tell us what you|tell us your|tell us below|share your|sound off|join the conversation|leave a|weigh in|have your say|in the comment|email us|tweet us|join the discussion|take our poll|vote in our|get in touch|send us|write to us|letter to the editor)",
    max: 30,
    hit: 'What do you think? Let us know in the comments.',
    miss: 'What do you think he said? That he would not go, and he shut the door.',
  },
  {
    id: 'en.comments.what-think-short',
    kind: 'comments',
    strength: 'likely',
    phrase:
      "^ (what do you think|what do you say|what's your opinion|what's your take|your thoughts|agree|tell us what you think|let us know what you think|your view|your views|have your say) $",
    max: 6,
    hit: 'What do you think?',
    miss: 'What do you think of it?',
  },
  {
    id: 'en.comments.in-comments',
    kind: 'comments',
    strength: 'hint',
    phrase:
      '(let us know|let me know|tell us|sound off|share|share your|leave|weigh in|tell me|post|drop|chime in|feel free to|please|discuss|join|have your say|respond|comment|thoughts|questions|hit us up|shout out|type) .. .. ... (in|into|via|using) (the|our) .. (comments|comment section|comments section|comment box|comment|comments below|comments area|comments thread|discussion)',
    max: 30,
    hit: 'Will you ride it? Let us know in the comments',
    miss: 'She read out insults left in the thick file of letters.',
  },
  {
    id: 'en.comments.comment-below',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '(leave|leaving|post|add|drop|write|make|submit|share|let us know|tell us|tell me|let me know|sound off) ... (comment|comments|thoughts|opinion|feedback|views|question|questions|what you think|your take) .. (below|here|on facebook|on our facebook|on twitter|in the box|section|box|and let us know|and let me know) ..',
    max: 22,
    hit: 'Leave your feedback below',
    miss: 'Share comment pages are a thing of the past at the Record.',
  },
  {
    id: 'en.comments.want-comment',
    kind: 'comments',
    strength: 'sure',
    phrase:
      "^ (editor's note)? (want to|wish to|like to|care to) (comment <?>|comment on this|join the conversation|join the discussion|join the debate|weigh in|submit a letter|submit a|submit your|have your say|contribute <?>|contribute to|send a letter|respond <?>|respond to this|reply <?>|reply to this|share your thoughts|share your view|share your views|share your opinion|write <?>|write for us|write a letter|discuss this) ..",
    max: 50,
    hit: 'Want to join the conversation? Send a letter',
    miss: 'They want to comment on the draft only in May.',
  },
  {
    id: 'en.comments.be-respectful',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ .. .. (keep it clean please|please turn off your caps|keep it civil|keep comments|please be civil|keep the conversation civil|please be respectful in|be respectful of other commenters|be respectful in the comments|no personal attacks|abusive comments|keep your comments|off topic comments|avoid obscene) ... (civil|lock|avoid|policy|comments|topic|language|clean|polite|removed|deleted|moderated|profanity|obscene|vulgar)',
    max: 35,
    hit: 'Please keep comments civil and on topic',
    miss: 'Be kind to the dog, he says in his report.',
  },
  {
    id: 'en.comments.report-button',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ .. (use the report|report link on|flag this comment|flag this post|flag this as|report this comment|report a comment|report this post|report inappropriate|report abusive|flag comment) .. .. .. $',
    max: 10,
    hit: 'Report this comment',
    miss: 'He filed the report on the flag.',
  },
  {
    id: 'en.comments.vote-buttons',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (smile|beam|wink|sad|cool|innocent|rolleyes|whistling|huh|tongue|tongue smile|sleeping|yawn|angry|blink|crying|ohmy|scared|sneaky|thumbdown|thumbup|censored|happybirthday|offtopic|ninja|pirate|funny|wow|love|reply|like|dislike|upvote|downvote|helpful|inspired|sort by|newest|oldest|newest first|oldest first|most recent|best|most liked|show more replies|quote|permalink|parent|flag|block|mute|hide|ban|edit|delete|report|spam|lol|unsure|not sure|agree|disagree|emoticons|post as|guest|anonymous|welcome to the discussion|watch this discussion|stop watching this discussion|followed notifications|submit|post|send|cancel|preview|thumbs up|thumbs down|recommend|recommended|staff pick|verified|top commenter|pending approval|interesting) $',
    max: 3,
    hit: 'Newest first',
    miss: 'She felt angry.',
  },
  {
    id: 'en.comments.discussion-notify',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(get an email notification if someone|get an email notification when someone|get an email notification whenever someone|email notifications are only sent|about facebook commenting|watching this discussion|notifications from this discussion|log in to track your)',
    hit: 'Notifications from this discussion are off',
    miss: 'The talk drew a long discussion.',
  },
  {
    id: 'en.comments.know-in-comments',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (let us know|let me know|tell us|share your thoughts|share your views|share your opinion|sound off|leave your|drop your|weigh in|post your|tell us what you think|have your say|let us know what you think|let us know your thoughts|share your experience) .. .. ... (in|via|using|into) (the|our) .. (comments|comment) ..',
    max: 18,
    hit: 'Share your views in the comments below',
    miss: 'Let us know her by her deeds, the preacher said.',
  },
  {
    id: 'en.comments.join-conversation',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ join the (conversation|discussion|debate) (below|here|now|on facebook|on twitter|on x|on our|on social|in the comments|in our|with us|by|<number>) .. .. .. $',
    max: 9,
    hit: 'Join the conversation below',
    miss: 'They join the debate on Friday.',
  },
  {
    id: 'en.comments.now-closed',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (commenting|comments) (on|for) this (article|story|post|thread|piece) (has|have|is|are) .. (closed|ended|disabled|off)',
    hit: 'Commenting on this article has now closed.',
    miss: 'Comments on this were few.',
  },
  {
    id: 'en.comments.comments-disabled',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ comments|commenting .. (have|has|are|is) .. (been)? (disabled|turned off|switched off|closed|locked|suspended) .. .. .. $',
    hit: 'Comments have been disabled on this story.',
    miss: 'Comments by the mayor have been turned into a song.',
  },
  {
    id: 'en.comments.commenting-platform',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ we (invite|encourage|welcome|ask) (you|readers|all readers) to (use|join|take part|share) ... (comment|comments|commenting|conversation|conversations|discussion)',
    hit: 'We invite you to use our commenting pages to talk about what matters in the valley.',
    miss: 'We invite you to use the north gate, the guard said.',
  },
  {
    id: 'en.comments.moderated',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ (all|our)? comments (are|may be|will be) .. (moderated|pre moderated) ... ..',
    hit: 'Our comments are moderated and may not appear at once.',
    miss: 'Comments are free, facts are sacred.',
  },
  {
    id: 'en.comments.by-posting',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ by (posting|submitting|leaving|making) (a|your) comment .. (you|i)',
    hit: 'By posting a comment you accept our rules.',
    miss: 'By posting a comment on the wall he had broken the law.',
  },
  {
    id: 'en.comments.be-civil',
    kind: 'comments',
    strength: 'likely',
    phrase: '^ please? (be respectful|be civil|keep it civil|keep comments civil|keep your comments civil) ... ... $',
    hit: 'Be respectful. No personal attacks.',
    miss: 'Be respectful to the elders, her grandmother used to say to all of us.',
  },
  {
    id: 'en.comments.have-your-say-vote',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (have your say <!>|have your say in our|have your say in the comments|have your say below|have your say here|have your say by commenting|have your say on our|have your say vote|have your say you must|vote now|cast your vote in our|cast your vote below|cast your vote here|cast your vote in the _ app|cast your vote in the _ _ app|take our poll|answer our poll) ... ...',
    hit: 'Have your say! Vote in our poll.',
    miss: 'Have it your way, he said.',
  },
  {
    id: 'en.comments.blog-said',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ (unknown|anonymous|anon|guest) (said|says|writes|wrote|commented) <:>? $',
    hit: 'Anonymous said...',
    miss: 'Unknown, said the doctor.',
  },
  {
    id: 'en.comments.forum',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (thread starter|original poster|similar threads|last edited|joined|messages|reaction score|likes received|reactions|post reply|reply to thread) <:>? .. .. .. $',
    hit: 'Messages: 1,204',
    miss: 'Joined by his sister and three dogs, he set off along the frozen river.',
  },
  {
    id: 'en.comments.forum-permission',
    kind: 'comments',
    strength: 'sure',
    phrase:
      "^ you (do not|don't) have permission to (view this|see this|access this|access the|post|reply to|reply in)",
    hit: 'You do not have permission to view this thread.',
    miss: 'You do not have permission to land, the tower said.',
  },
  {
    id: 'en.comments.drop-thoughts',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(kindly drop|please drop|drop|kindly leave|please leave|kindly share|please share|please post|share with us|please give us) (us)? your (thoughts|comments|views|opinion|opinions|take|feedback|reaction) ..',
    max: 25,
    hit: 'Kindly drop your thoughts',
    miss: 'She would drop your name, he said.',
  },
  {
    id: 'en.comments.gravatar',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(get a gravatar|a gravatar|your gravatar|gravatar com|gravatar profile|gravatar image|show with your comment)',
    max: 25,
    hit: 'Get a gravatar',
    miss: 'The comment was not shown.',
  },
  {
    id: 'en.comments.responses-to',
    kind: 'comments',
    strength: 'likely',
    phrase: '^ <number> (responses|replies|comments|thoughts|response|comment|thought|reply) (to|on) ...',
    max: 25,
    hit: '14 Responses to "That hole"',
    miss: '14 comments stood on the wall.',
  },
  {
    id: 'en.comments.stay-on-topic',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(please keep it|please keep|keep comments|keep your comments|dialogue stay|civil and|polite and|comments must stay|comments should stay|stay civil and) on topic ...',
    max: 45,
    hit: 'Be civil and on topic',
    miss: 'He stayed on top of it.',
  },
  {
    id: 'en.comments.comment-may-be-deleted',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(your comment|your comments|your post|your posts|any comment|any comments) (may|will|can) be (deleted|removed|edited|moderated|hidden|reviewed|published) ...',
    max: 60,
    hit: 'Your comment may be deleted',
    miss: 'The comment was deleted by a clerk.',
  },
  {
    id: 'en.comments.user-legend',
    kind: 'comments',
    strength: 'sure',
    phrase: '(user legend|imoderator) ...',
    max: 14,
    hit: 'User Legend: iModerator',
    miss: 'The user of the legend was lost.',
  },
  {
    id: 'en.comments.friendly-space',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(this is a|keep this a|this should be a) (space|place|forum) for (friendly|respectful|civil|thoughtful|local) ... (discussion|discussions|debate|comment|comments|conversation|conversations|dialogue)',
    max: 70,
    hit: 'This is a space for friendly local discussions',
    miss: 'This is a place for ships.',
  },
  {
    id: 'en.comments.eligible-for-publication',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(all)? (comments|letters|submissions) are (eligible|considered|subject) (for|to) (publication|moderation|editing) ...',
    max: 40,
    hit: 'All comments are eligible for publication',
    miss: 'The letters are eligible.',
  },
  {
    id: 'en.comments.comments-moderated',
    kind: 'comments',
    strength: 'sure',
    phrase:
      'comments (on|to) (this|our) (site|story|article|page|website|stories|articles) are (moderated|reviewed|open|closed|monitored|subject|welcome|limited) ...',
    max: 60,
    hit: 'Comments on this site are moderated',
    miss: 'Comments on the roads are moderate.',
  },
  {
    id: 'en.comments.reader-comments',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ (reader|readers|user|view|all|latest) comments? <number> $',
    max: 4,
    hit: 'reader comments 79',
    miss: 'Reader comments 79 and 80 were read out in court.',
  },
  {
    id: 'en.comments.login-comment-weak',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (please|you must|you need|you have to|log in|login|sign in|register|sign up|only|want to|use your|enable javascript|connect|to) ... ... to (comment|post a comment|leave a comment|leave a reply|join the conversation|join the discussion|view the comments|add a comment|view comments|make a comment|submit a comment|post comments)',
    hit: 'You must be logged in to post a comment.',
    miss: 'Users must now sign in to comment, the paper said.',
  },
  {
    id: 'en.comments.want-comment-weak',
    kind: 'comments',
    strength: 'likely',
    phrase:
      "^ (editor's note)? (want to|wish to|would you like to|like to|do you want to|care to) (comment|join|respond|weigh in|submit|write|share|have your say|contribute|discuss|send a letter|reply) .. .. ... <?> ..",
    max: 50,
    hit: 'Want to join the conversation? Send a letter',
    miss: 'They want to comment on the draft only in May.',
  },
  {
    id: 'en.comments.have-your-say-vote-weak',
    kind: 'comments',
    strength: 'likely',
    phrase: '^ (have your say|vote now|cast your vote|take our poll|answer our poll) ... ...',
    hit: 'Have your say! Vote in our poll.',
    miss: 'Have it your way, he said.',
  },
  {
    id: 'en.comments.drop-thoughts-weak',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '(drop|leave|share|post|give) (us)? your (thoughts|comments|views|opinion|opinions|take|feedback|reaction) ..',
    max: 25,
    hit: 'Kindly drop your thoughts',
    miss: 'She would drop your name, he said.',
  },
  {
    id: 'en.comments.on-this-article-at',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (please)? (comment|leave a comment|leave comments|post a comment|share your thoughts|join the conversation|join the discussion|add your comment|add a comment) (on|about) this (article|story|post|piece|column) (at <url>|on <url>|at our website|on our website|on our site|on facebook|on twitter|in the comments|in the comments below|in our comments|in the comment section|in our forum|below|here) $',
    max: 14,
    hit: 'Comment on this article at MillImpact.com.',
    miss: 'Comment on this article of the treaty was refused.',
  },
  {
    id: 'en.comments.respond-on-page',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (respond to|comment on|discuss|react to) this (post|story|article|column|piece|report|essay) on .. .. .. .. (facebook page|facebook group|forum|forums) here $',
    max: 18,
    hit: 'Discuss this column on the Tideford Post Facebook page here.',
    miss: 'They discuss this story on a bench by the lake.',
  },
  {
    id: 'en.comments.comments-third-party',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ this (commenting section|comment section|comments section|content|embed|widget) is (created|hosted) (and maintained)? by (a third party|third parties) and (is no part|imported onto this)',
    max: 45,
    hit: 'This comment section is hosted by a third party, and is no part of our site.',
    miss: 'This section of road is maintained by a third party, the mayor said.',
  },
  {
    id: 'en.comments.send-to-editors',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (please)? send (comments|feedback|questions comments|questions and comments|questions or comments|comments questions) to the (editor|editors|webmaster) $',
    max: 10,
    hit: 'Send comments to the editor',
    miss: 'Send questions to the county by May, the clerk said.',
  },
]
