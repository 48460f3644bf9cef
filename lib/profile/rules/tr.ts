import type { RuleRow } from '../../engine/rules.js'

/** Newspapers of Turkey. */
export const tr: readonly RuleRow[] = [
  {
    id: 'tr.paywall.already-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (zaten|hala)? (abone misiniz|abone misin|üye misiniz|üye misin|aboneliğiniz var mı|hesabınız var mı|bir hesabınız var mı) <?>',
    max: 10,
    hit: 'Zaten abone misiniz? Giriş yapın',
    miss: 'Zaten abone sayısı az, diyor kulübün başkanı, bir de salon soğuk.',
  },
  {
    id: 'tr.paywall.log-in',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (giriş yapın|giriş yap|üye girişi|oturum açın|üye ol|üye olun|ücretsiz üye ol) (veya|ya da)? (üye olun|kaydolun|abone olun|üye ol)? $',
    hit: 'Giriş yapın veya üye olun',
    miss: 'Üye olun dediler, oldum, anlatıyor emekli öğretmen.',
  },
  {
    id: 'tr.paywall.subscribers-only',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (bu|bu özel) (haber|yazı|içerik|makale|haberin devamı|yazının devamı) (yalnızca|sadece)? (abonelere|abonelerimize|aboneler*|üyelere) (özel*|için*|açık*)',
    max: 12,
    hit: 'Bu içerik yalnızca abonelere özeldir',
    miss: 'Bu haber köye bir hafta sonra, postacının çantasında vardı.',
  },
  {
    id: 'tr.paywall.read-on',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (haberin devamını|yazının devamını|devamını|yazının tamamını|haberin tamamını|okumaya devam etmek|tamamını) (okumak)? (için) .. (abone olun|abone ol|giriş yapın|üye olun|üye ol)',
    max: 16,
    hit: 'Yazının tamamını okumak için abone olun',
    miss: 'Okumaya devam etmek için gözlüğünü aradı, bulamadı.',
  },
  {
    id: 'tr.paywall.subscribe',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ (hemen|şimdi|dijital|bugün) .. (abone ol|abone olun|aboneliğinizi başlatın) $',
    max: 8,
    hit: 'Hemen abone ol',
    miss: 'Hemen abone olanlar arasında köyün muhtarı da vardı.',
  },
  {
    id: 'tr.newsletter.sign-up',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(bültenimize|e bültenimize|bültenine|bültene|bültenlerimize|haber bültenimize) .. (abone olun|abone ol|kaydolun|üye olun|katılın)',
    max: 20,
    hit: 'Günlük bültenimize abone olun',
    miss: 'Akşam bültenine çıkan spiker o gün köyü anlattı.',
  },
  {
    id: 'tr.newsletter.your-address',
    kind: 'newsletter',
    strength: 'likely',
    phrase: '^ (e posta|eposta|mail) (adresinizi|adresiniz|adresini) (girin|yazın|gir)? $',
    hit: 'E-posta adresinizi girin',
    miss: 'E-posta adresini unutan muhtar, mektubu elden getirdi.',
  },
  {
    id: 'tr.cookie.notice',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (bu site|sitemizde|web sitemizde|bu web sitesi|size daha iyi|sitemizi|deneyiminizi) ... ... (çerez*|cookie*)',
    hit: 'Sitemizde size daha iyi hizmet sunmak için çerezler kullanılmaktadır.',
    miss: 'Bu site için kazılan temelden bir hamam çıktı.',
  },
  {
    id: 'tr.cookie.buttons',
    kind: 'cookie',
    strength: 'sure',
    phrase: '^ (tümünü|tüm çerezleri|çerezleri|hepsini) (kabul et|kabul ediyorum|reddet|yönet) $',
    hit: 'Tümünü kabul et',
    miss: 'Tümünü kabul etmedi, ikisini geri yolladı.',
  },
  {
    id: 'tr.share.share',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (paylaş|haberi paylaş|bu haberi paylaş|yazıyı paylaş|arkadaşlarınla paylaş|facebook ta paylaş|twitter da paylaş) $',
    hit: 'Bu haberi paylaş',
    miss: 'Paylaş ekmeğini, derdi ninem, eksilmez.',
  },
  {
    id: 'tr.share.follow',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (bizi)? (facebook*|twitter*|instagram*|telegram*|google*|youtube*|sosyal medyada|x te) .. (takip et|takip edin|beğenin)',
    max: 12,
    hit: "Bizi Instagram'da takip edin",
    miss: 'Bizi otobüste takip eden köpek, son durakta indi.',
  },
  {
    id: 'tr.related.read-also',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (ilgili haber|ayrıca okuyun|bunu da okuyun|ayrıca bakınız|şunu da okuyun|önerilen haber|ilginizi çekebilir) <:>',
    max: 26,
    hit: 'İlgili haber: Derekent köprüsü yeniden açıldı',
    miss: 'İlgili haber ajansa ulaştığında gemi çoktan kalkmıştı.',
  },
  {
    id: 'tr.related.headings',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (ilgili haberler|en çok okunanlar|çok okunanlar|diğer haberler|ilginizi çekebilir|bunlar da ilginizi çekebilir|günün öne çıkan haberleri|önerilen haberler|benzer haberler|son haberler) $',
    opens: true,
    hit: 'En çok okunanlar',
    miss: 'En çok okunan kitap yine yemek kitabı oldu.',
  },
  {
    id: 'tr.comments.discuss',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ (yorumlar <number>|yorum yap|yorum yaz|yorum yazın|yorumları göster|tüm yorumlar|<number> yorum) $',
    hit: 'Yorumlar (12)',
    miss: 'Yorum yapmak istemeyen kaptan limandan ayrıldı.',
  },
  {
    id: 'tr.ad.label',
    kind: 'ad',
    strength: 'sure',
    phrase: '^ (reklam|reklamdan sonra devam ediyor|haberin devamı reklamdan sonra|sponsorlu içerik|advertorial) $',
    hit: 'REKLAM',
    miss: 'Reklam tabelası fırtınada denize uçtu.',
  },
  {
    id: 'tr.copyright.reserved',
    kind: 'copyright',
    strength: 'sure',
    phrase: '(tüm hakları saklıdır|her hakkı saklıdır|izinsiz kopyalanamaz|kaynak gösterilmeden)',
    max: 30,
    hit: '© Derekent Postası. Tüm hakları saklıdır.',
    miss: 'Tüm hakları elinden alınan balıkçı mahkemeye gitti.',
  },
]
