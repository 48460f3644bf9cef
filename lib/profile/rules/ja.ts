import type { RuleRow } from '../../engine/rules.js'

/** Newspapers of Japan. Every character is a token, and two of them count as a word. */
export const ja: readonly RuleRow[] = [
  {
    id: 'ja.paywall.already-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (すでに|既に)? (会員の方|購読中の方|有料会員の方|登録済みの方|アカウントをお持ちの方|会員登録がお済みの方) (は|はこちら)? ... (ログイン|こちら)',
    max: 20,
    hit: 'すでに会員の方はログインしてください',
    miss: '会員の方々は拍手で迎え、橋の開通を三時間待った。',
  },
  {
    id: 'ja.paywall.log-in',
    kind: 'paywall',
    strength: 'likely',
    phrase: '^ (ログイン|ログインする|新規会員登録|会員登録|会員登録はこちら|無料会員登録|無料会員登録はこちら) $',
    hit: '無料会員登録はこちら',
    miss: 'ログイン画面の前で祖母は眼鏡を外した。',
  },
  {
    id: 'ja.paywall.subscribers-only',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (この記事は|この記事は有料|こちらは|本記事は)? (有料会員限定|会員限定|有料会員専用|会員限定記事|有料記事|有料会員限定記事) (です|の記事です|記事です|の記事)? $',
    max: 16,
    hit: 'この記事は有料会員限定です',
    miss: '会員限定の釣り場に熊が出たのは九月のことだ。',
  },
  {
    id: 'ja.paywall.rest',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ 残り <number> (文字|字) ',
    max: 14,
    hit: '残り1,250文字',
    miss: '残り3キロで彼女は先頭に立った。',
  },
  {
    id: 'ja.paywall.read-on',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (続きを読むには|この記事の続きを読むには|続きをお読みいただくには|全文を読むには|続きは) ... ... (会員|購読|登録|ログイン|有料)',
    max: 26,
    hit: '続きを読むには会員登録が必要です',
    miss: '続きを読むには灯りが足りず、兄は本を閉じた。',
  },
  {
    id: 'ja.newsletter.sign-up',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(メールマガジン|ニュースレター|メルマガ) (を|の|に|へ)? (登録|購読|ご登録|申し込み|お申し込み) (する|はこちら|受付中|ください)? $',
    max: 24,
    hit: '毎朝のニュースレターに登録する',
    miss: 'ニュースレターに載ったのは村の豆腐屋だった。',
  },
  {
    id: 'ja.cookie.notice',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (当サイトでは|このサイトでは|本サイトでは|当社は|当ウェブサイトでは|このウェブサイトは|当サイトは) ... ... ... (cookie|クッキー)',
    max: 60,
    hit: '当サイトでは、利便性の向上のためクッキーを使用しています。',
    miss: '当社は三代続く醤油屋で、樽は杉である。',
  },
  {
    id: 'ja.cookie.buttons',
    kind: 'cookie',
    strength: 'sure',
    phrase: '^ (すべて受け入れる|すべて同意する|同意する|cookie を受け入れる|クッキーを受け入れる|すべて拒否する) $',
    hit: 'すべて受け入れる',
    miss: '同意する村人は少なかった。',
  },
  {
    id: 'ja.share.share',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (シェアする|この記事をシェア|この記事をシェアする|ツイートする|ポストする|記事を印刷|リンクをコピー|line で送る|フェイスブックでシェア) $',
    hit: 'この記事をシェアする',
    miss: 'シェアする傘は駅前に二百本ある。',
  },
  {
    id: 'ja.share.follow',
    kind: 'share',
    strength: 'sure',
    phrase:
      '(公式)? (twitter|facebook|instagram|line|youtube|x|ツイッター|フェイスブック|インスタグラム) .. .. (を|で)? (フォロー|フォローする|チェック|友だち追加) (する|しよう|してください)? $',
    max: 24,
    hit: '公式インスタグラムをフォローする',
    miss: 'インスタグラムで広まった茶屋は、畑の中にある。',
  },
  {
    id: 'ja.related.read-also',
    kind: 'related',
    strength: 'sure',
    phrase: '^ (関連記事|あわせて読みたい|合わせて読みたい|こちらも読まれています|関連) <:>',
    max: 50,
    hit: 'あわせて読みたい：白浜橋、三年ぶりに開通',
    miss: '関連記事を切り抜いた祖父の帳面が残る。',
  },
  {
    id: 'ja.related.headings',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (関連記事|関連ニュース|アクセスランキング|人気記事|人気記事ランキング|おすすめ記事|あわせて読みたい|こちらの記事も読まれています|新着記事|最新ニュース|よく読まれている記事) $',
    opens: true,
    hit: 'アクセスランキング',
    miss: '人気記事を書いた記者は、もう町にいない。',
  },
  {
    id: 'ja.comments.discuss',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (コメントを書く|コメントする|コメントを見る|コメント <number>|コメント <number> 件|<number> 件のコメント|コメントを投稿する) $',
    hit: 'コメントを書く',
    miss: 'コメントを書く欄はなく、葉書で届いた。',
  },
  {
    id: 'ja.ad.label',
    kind: 'ad',
    strength: 'sure',
    phrase: '^ (広告|広告の後に続きます|スポンサーリンク|記事は広告の後に続きます|pr) $',
    hit: '広告',
    miss: '広告の塔は台風で倒れた。',
  },
  {
    id: 'ja.copyright.reserved',
    kind: 'copyright',
    strength: 'sure',
    phrase: '(無断転載を禁じます|無断転載禁止|無断転載・複製を禁じます|無断複製を禁じます|無断転載 複製を禁じます)',
    max: 40,
    hit: '記事・写真の無断転載を禁じます。',
    miss: '無断で橋を渡った馬が二頭いた。',
  },
]
