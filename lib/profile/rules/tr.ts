import type { RuleRow } from '../../engine/rules.js'

/** Newspapers of Turkey. */
export const tr: readonly RuleRow[] = [
  {
    id: 'tr.paywall.already-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (zaten abone misiniz <?>|zaten abone misin <?>|zaten üye misiniz <?>|zaten üye misin <?>|zaten aboneliğiniz var mı <?>|zaten hesabınız var mı <?>|zaten bir hesabınız var mı <?>|abone misiniz <?>|abone misin <?>|abone misiniz <?> giriş yapın|abone misiniz <?> giriş yap|abone misiniz <?> giriş yapınız|abone misiniz <?> hemen giriş yapın|abone misiniz <?> buradan giriş yapın|abone misiniz <?> giriş yapmak için tıklayın|abone misiniz <?> oturum açın|abone misiniz <?> oturum aç|abone misin <?> giriş yapın|abone misin <?> giriş yap|abone misin <?> giriş yapınız|abone misin <?> hemen giriş yapın|abone misin <?> buradan giriş yapın|abone misin <?> giriş yapmak için tıklayın|abone misin <?> oturum açın|abone misin <?> oturum aç|üye misiniz <?> giriş yapın|üye misiniz <?> giriş yap|üye misiniz <?> giriş yapınız|üye misiniz <?> hemen giriş yapın|üye misiniz <?> buradan giriş yapın|üye misiniz <?> giriş yapmak için tıklayın|üye misiniz <?> oturum açın|üye misiniz <?> oturum aç|üye misin <?> giriş yapın|üye misin <?> giriş yap|üye misin <?> giriş yapınız|üye misin <?> hemen giriş yapın|üye misin <?> buradan giriş yapın|üye misin <?> giriş yapmak için tıklayın|üye misin <?> oturum açın|üye misin <?> oturum aç|aboneliğiniz var mı <?> giriş yapın|aboneliğiniz var mı <?> giriş yap|aboneliğiniz var mı <?> giriş yapınız|aboneliğiniz var mı <?> hemen giriş yapın|aboneliğiniz var mı <?> buradan giriş yapın|aboneliğiniz var mı <?> giriş yapmak için tıklayın|aboneliğiniz var mı <?> oturum açın|aboneliğiniz var mı <?> oturum aç|hesabınız var mı <?> giriş yapın|hesabınız var mı <?> giriş yap|hesabınız var mı <?> giriş yapınız|hesabınız var mı <?> hemen giriş yapın|hesabınız var mı <?> buradan giriş yapın|hesabınız var mı <?> giriş yapmak için tıklayın|hesabınız var mı <?> oturum açın|hesabınız var mı <?> oturum aç|bir hesabınız var mı <?> giriş yapın|bir hesabınız var mı <?> giriş yap|bir hesabınız var mı <?> giriş yapınız|bir hesabınız var mı <?> hemen giriş yapın|bir hesabınız var mı <?> buradan giriş yapın|bir hesabınız var mı <?> giriş yapmak için tıklayın|bir hesabınız var mı <?> oturum açın|bir hesabınız var mı <?> oturum aç) (giriş yapın|giriş yap|giriş yapınız|hemen giriş yapın|buradan giriş yapın|giriş yapmak için tıklayın|oturum açın|oturum aç)? $',
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
      '^ (bu|bu özel) (haber|yazı|içerik|makale|haberin devamı|yazının devamı) (yalnızca|sadece)? (abonelere|abonelerimize|aboneler*|üyelere) (özel|özeldir|özel içeriktir|özel bir içeriktir|için|içindir|için hazırlanmıştır|açık|açıktır) (abone olun|abone ol|hemen abone olun|hemen abone ol|uye olun|giris yapın|giris yap|lutfen giris yapın|okumak icin abone olun|devamını okumak icin abone olun|okumaya devam etmek icin abone olun|devam etmek icin abone olun|abone olmak icin tıklayın)? $',
    max: 12,
    hit: 'Bu içerik yalnızca abonelere özeldir',
    miss: 'Bu haber köye bir hafta sonra, postacının çantasında vardı.',
  },
  {
    id: 'tr.paywall.read-on',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (haberin devamını|yazının devamını|devamını|yazının tamamını|haberin tamamını|okumaya devam etmek|tamamını) (okumak)? (için) .. (abone olun|abone ol|giriş yapın|üye olun|üye ol) (veya|ya da)? (abone olun|abone ol|giriş yapın|üye olun|üye ol)? $',
    max: 16,
    hit: 'Yazının tamamını okumak için abone olun',
    miss: 'Okumaya devam etmek için gözlüğünü aradı, bulamadı.',
  },
  {
    id: 'tr.paywall.subscribe',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (hemen|şimdi|dijital|bugün) (siz de|sen de)? _? (e|a|ye|ya|ne|na)? (abone ol|abone olun|aboneliğinizi başlatın) $',
    max: 8,
    hit: 'Hemen abone ol',
    miss: 'Hemen abone olanlar arasında köyün muhtarı da vardı.',
  },
  {
    id: 'tr.newsletter.sign-up',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(bültenimize|e bültenimize|e bültene|haber bültenine|bültenlerimize|haber bültenimize) .. (abone olun|abone ol|kaydolun|üye olun|katılın)',
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
      '^ (bu site|sitemizde|web sitemizde|bu web sitesi|size daha iyi|sitemizi|deneyiminizi) ... ... (çerez*|cookie*) .. (kullanıyoruz|kullanmaktayız|kullanılmaktadır|kullanmaktadır|kullanılıyor|kullanır|kullanımını|kullanımına|yerleştiriyoruz|yararlanıyoruz|yararlanmaktayız|faydalanıyoruz|faydalanmaktayız|politikamız*)',
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
      '^ (bizi)? (facebook*|twitter*|instagram*|telegram*|google*|youtube*|sosyal medyada|x te) (da|de|ta|te|dan|den|tan|ten|üzerinden|haberlerde|haberler de)? (bizi|sayfamızı|sayfamızdan|hesabımızı|hesabımızdan|kanalımızı|kanalımızdan)? (takip et|takip edin|beğenin) $',
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
    phrase:
      '(tüm hakları saklıdır|her hakkı saklıdır|izinsiz kopyalanamaz) (izinsiz|veya|ya da|ve|hiçbir|haber|içerik|kaynak|gösterilmeden|gösterilerek|gösterilse dahi|yazılı|izin|izni|alınmadan|alınmaksızın|olmadan|aktif link|verilmeden|kısmen|tamamen|kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz|alıntı yapılamaz|copyright|yazılım|tasarım)? (izinsiz|veya|ya da|ve|hiçbir|haber|içerik|kaynak|gösterilmeden|gösterilerek|gösterilse dahi|yazılı|izin|izni|alınmadan|alınmaksızın|olmadan|aktif link|verilmeden|kısmen|tamamen|kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz|alıntı yapılamaz|copyright|yazılım|tasarım)? (izinsiz|veya|ya da|ve|hiçbir|haber|içerik|kaynak|gösterilmeden|gösterilerek|gösterilse dahi|yazılı|izin|izni|alınmadan|alınmaksızın|olmadan|aktif link|verilmeden|kısmen|tamamen|kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz|alıntı yapılamaz|copyright|yazılım|tasarım)? (izinsiz|veya|ya da|ve|hiçbir|haber|içerik|kaynak|gösterilmeden|gösterilerek|gösterilse dahi|yazılı|izin|izni|alınmadan|alınmaksızın|olmadan|aktif link|verilmeden|kısmen|tamamen|kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz|alıntı yapılamaz|copyright|yazılım|tasarım)? (izinsiz|veya|ya da|ve|hiçbir|haber|içerik|kaynak|gösterilmeden|gösterilerek|gösterilse dahi|yazılı|izin|izni|alınmadan|alınmaksızın|olmadan|aktif link|verilmeden|kısmen|tamamen|kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz|alıntı yapılamaz|copyright|yazılım|tasarım)? (izinsiz|veya|ya da|ve|hiçbir|haber|içerik|kaynak|gösterilmeden|gösterilerek|gösterilse dahi|yazılı|izin|izni|alınmadan|alınmaksızın|olmadan|aktif link|verilmeden|kısmen|tamamen|kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz|alıntı yapılamaz|copyright|yazılım|tasarım)? (izinsiz|veya|ya da|ve|hiçbir|haber|içerik|kaynak|gösterilmeden|gösterilerek|gösterilse dahi|yazılı|izin|izni|alınmadan|alınmaksızın|olmadan|aktif link|verilmeden|kısmen|tamamen|kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz|alıntı yapılamaz|copyright|yazılım|tasarım)? .. $',
    max: 30,
    hit: '© Derekent Postası. Tüm hakları saklıdır.',
    miss: 'Tüm hakları elinden alınan balıkçı mahkemeye gitti.',
  },
  {
    id: 'tr.related.devami',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (haberin devamı|devamını oku|devamı için tıklayın|haberin devamı için tıklayın|daha fazla|tümünü gör|tüm haberler|ayrıca okuyun|son dakika haberleri|son dakika|çok okunanlar) $',
    hit: 'Devamını oku',
    miss: 'Devamını oku dedi nine.',
  },
  {
    id: 'tr.related.highlights-weak',
    kind: 'related',
    strength: 'likely',
    phrase: '^ öne çıkanlar $',
    max: 3,
    hit: 'Öne Çıkanlar',
    miss: 'Öne çıkanlar arasında iki genç öğretmen de vardı.',
  },
  {
    id: 'tr.share.baglanti',
    kind: 'share',
    strength: 'sure',
    phrase: '^ (bağlantıyı kopyala|linki kopyala|yazdır|e posta ile gönder|bizi takip edin|takip et) $',
    hit: 'Bağlantıyı kopyala',
    miss: 'Yazdır dedi kaptan.',
  },
  {
    id: 'tr.share.google',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (bizi)? (google haberler|google news) (de|da|te|ta|den|ten|üzerinden)? (bizi|bize|ücretsiz)? (abone olun|takip edin|takip et|abone ol) $',
    hit: "Google Haberler'de bizi takip edin",
    miss: 'Haberleri radyodan takip edin.',
  },
  {
    id: 'tr.comments.word',
    kind: 'comments',
    strength: 'likely',
    phrase: '^ (yorumlar|yorum|tüm yorumlar|yorumları gör) <number>? $',
    hit: 'Yorumlar',
    miss: 'Yorumlar sert oldu.',
  },
  {
    id: 'tr.cookie.cerez',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (bu site|bu web sitesi|bu internet sitesi|sitemiz|sitemizde|web sitemiz|web sitemizde|internet sitemizde|gizlilik ve)? (çerezleri|çerez|çerezler) (kullanıyoruz|kullanıyor|kullanmaktayız|kullanılmaktadır|kullanmaktadır|ayarları|politikası|tercihleri) (tamam|kabul et|kabul ediyorum|anladım|detaylı bilgi)? $',
    hit: 'Çerezleri kullanıyoruz',
    miss: 'Kurabiyeleri fırında kullanıyoruz',
  },
  {
    id: 'tr.cookie.kabul',
    kind: 'cookie',
    strength: 'likely',
    phrase: '^ (kabul et|kabul ediyorum|tümünü kabul et|reddet|tamam) $',
    hit: 'Kabul et',
    miss: 'Kabul et artık, dedi.',
  },
  {
    id: 'tr.nav.linkler',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (gizlilik politikası|kullanım koşulları|kullanım şartları|aydınlatma metni|künye|iletişim|hakkımızda|site haritası|reklam ver) $',
    hit: 'Gizlilik politikası',
    miss: 'İletişim koptu.',
  },
  {
    id: 'tr.nav.etiketler',
    kind: 'nav',
    strength: 'sure',
    phrase: '^ (etiketler|anahtar kelimeler) <:> ...',
    hit: 'Etiketler: su, köprü',
    miss: 'Etiketler söküldü.',
  },
  {
    id: 'tr.other.uygulama',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (hemen|şimdi|ücretsiz|mobil)? (uygulamayı|uygulamamızı|mobil uygulamamızı) (hemen|şimdi|ücretsiz)? (indirin|indir|yükleyin) $',
    hit: 'Uygulamayı indirin',
    miss: 'Perdeyi indirin.',
  },
  {
    id: 'tr.paywall.premium-only',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (bu)? (icerik|haber|yazı|analiz|makale|roportaj|icerigin|haberin|yazının|analizin|makalenin|roportajın) (tamamı|devamı)? (yalnızca|sadece|ise)? .. (premium|plus|dijital|kayıtlı|ucretli) (uyelere|uyelerine|uyelerimize|abonelere|abonelerine|abonelerimize|kullanıcılara|kullanıcılarımıza) (ozeldir|ozel|acıktır|acık|sunulmaktadır) (abone olun|abone ol|hemen abone olun|hemen abone ol|uye olun|giris yapın|giris yap|lutfen giris yapın|okumak icin abone olun|devamını okumak icin abone olun|okumaya devam etmek icin abone olun|devam etmek icin abone olun|abone olmak icin tıklayın)? $',
    max: 20,
    hit: 'Bu yazının devamı yalnızca Körfez Plus premium üyelere özeldir.',
    miss: 'Haber yalnızca kulübün üyelerine duyuruldu, kapı ise dijital kartı olanlara açıktı.',
  },
  {
    id: 'tr.paywall.quota',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      'ucretsiz (okuyabileceginiz|okuma|haber|makale|icerik|yazı|haber okuma|icerik okuma|makale okuma) (haber|makale|icerik|yazı|okuma|adet|sayısı|sayısının)? (sayısı|sayısının)? (hakkınız|hakkınızı|hakkınızdan|hakkın|limitiniz|limitinize|limitinizi|sınırına|kotanız|kotanızı|kotanıza) .. (doldu|kaldı|bitti|doldurdunuz|ulastınız|tukendi|tamamladınız|kullandınız|var) (abone olun|abone ol|hemen abone olun|hemen abone ol|uye olun|giris yapın|giris yap|lutfen giris yapın|okumak icin abone olun|devamını okumak icin abone olun|okumaya devam etmek icin abone olun|devam etmek icin abone olun|abone olmak icin tıklayın)? $',
    hit: 'Bu ayki ücretsiz makale okuma hakkınız doldu.',
    miss: 'Ücretsiz okuma odası doldu, çocuklar koridorda sıraya girdi.',
  },
  {
    id: 'tr.paywall.price',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ ... (ayda|aylık|yıllık|haftalık|ilk ay|ilk yıl|yılda|haftada|gunde) (sadece|yalnızca)? (<price>|<number> tl|<number> lira|<number> euro) ... (abone ol|abone olun|uye ol|uye olun|diledigin an iptal et|diledigin an iptal edin|diledigin an iptal edebilirsin|diledigin an iptal edebilirsiniz|dilediginiz an iptal et|dilediginiz an iptal edin|dilediginiz an iptal edebilirsin|dilediginiz an iptal edebilirsiniz|istedigin zaman iptal et|istedigin zaman iptal edin|istedigin zaman iptal edebilirsin|istedigin zaman iptal edebilirsiniz|istediginiz zaman iptal et|istediginiz zaman iptal edin|istediginiz zaman iptal edebilirsin|istediginiz zaman iptal edebilirsiniz|diledigin zaman iptal et|diledigin zaman iptal edin|diledigin zaman iptal edebilirsin|diledigin zaman iptal edebilirsiniz|dilediginiz zaman iptal et|dilediginiz zaman iptal edin|dilediginiz zaman iptal edebilirsin|dilediginiz zaman iptal edebilirsiniz|ucretsiz deneyin|hemen basla|hemen baslayın)',
    hit: 'İlk ay yalnızca 29 TL, istediğiniz zaman iptal edebilirsiniz.',
    miss: 'Ayda 900 lira ödeyen kiracı, ev sahibi istediği gün taşınacağını söyledi.',
  },
  {
    id: 'tr.paywall.labels',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (abonelik paketleri|abonelik secenekleri|abonelik planları|aboneligi baslat|aboneligini baslat|premium uyelik|premium a gec|premium uye ol|dijital abonelik|abonelik satın al|paketleri incele|paketleri gor|abonelikleri incele|abone ol|abone olun|ucretsiz dene|ucretsiz deneyin|ucretsiz kaydol|kayıt ol|kaydol|premium icerik|abonelere ozel|abone girisi|bize destek ol|bize destek olun|destekci ol|destekcimiz ol|bagıs yap|abonelik planlari|abonelik satin al|kayit ol|bagis yap) $',
    max: 6,
    hit: 'Abonelik paketleri',
    miss: 'Abonelik paketleri pahalı bulununca tiyatro salonu yarı yarıya boş kaldı.',
  },
  {
    id: 'tr.paywall.no-account',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (henuz|hala)? (uye degil misiniz|uye degil misin|hesabınız yok mu|hesabın yok mu|abone degil misiniz|abone degil misin|sifremi unuttum|parolamı unuttum|sifrenizi mi unuttunuz|parolanızı mı unuttunuz|beni hatırla) (hemen|ucretsiz)? (uye olun|uye ol|kaydolun|kaydol|kayıt olun|kayıt ol|abone olun|abone ol)? $',
    max: 9,
    hit: 'Hesabınız yok mu? Hemen kaydolun',
    miss: 'Şifremi unuttum diyerek bankaya giden emekli, hesabının boşaltıldığını orada öğrendi.',
  },
  {
    id: 'tr.paywall.support-journalism',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '(bagımsız gazetecilige|bagımsız gazeteciligi|bagımsız habercilige|bagımsız haberciligi|bagımsız yayıncılıga|bagımsız yayıncılıgı|gazeteciligimizi|gazeteciligimize|haberciligimizi|haberciligimize|yayıncılıgımızı|yayıncılıgımıza) ... (destek olmak icin|desteklemek icin)? ... (destek olun|destek ol|destekleyin|destekle|destek verin|katkıda bulunun|omuz verin|sahip cıkın|destek olabilirsiniz|destekleyebilirsiniz|abone olun|uye olun|bagıs yapın|tıklayın|destekcimiz olun) (abone olun|abone ol|hemen abone olun|hemen abone ol|uye olun|giris yapın|giris yap|lutfen giris yapın|okumak icin abone olun|devamını okumak icin abone olun|okumaya devam etmek icin abone olun|devam etmek icin abone olun|abone olmak icin tıklayın)? $',
    hit: 'Bağımsız gazeteciliğe siz de destek olun',
    miss: 'Bağımsız gazeteciliğe ömrünü veren Nalan Ersoy, köyünde toprağa verildi.',
  },
  {
    id: 'tr.paywall.support-us',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(patreon*|kreosus*|fongogo*|bize|gazetemize|sitemize|dergimize|yayınlarımıza|podcastimize|platformumuza|calısmalarımıza|emegimize) ... (destek olmak icin|destek olabilirsiniz|destek verebilirsiniz|destek olmak isterseniz|destek vermek isterseniz|bagıs yapabilirsiniz|bagısta bulunabilirsiniz|destekci olabilirsiniz|katkıda bulunabilirsiniz|destekleyebilirsiniz|destekcimiz olun|destekcimiz olabilirsiniz)',
    hit: 'Dergimize bağış yaparak destek olabilirsiniz.',
    miss: 'Gazetemize konuşan çiftçi, kimseden destek görmediğini anlattı.',
  },
  {
    id: 'tr.newsletter.label',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (e bulten|ebulten|e bulten uyeligi|haber bulteni|gunluk bulten|haftalık bulten|sabah bulteni|bultenimiz|bultenlerimiz|e bulten aboneligi|bulten aboneligi|bulten kaydı|bultene kaydol|bultene abone ol|bultene katıl|e bultene kayıt ol|e bultene abone ol) $',
    max: 5,
    hit: 'E-Bülten Üyeliği',
    miss: 'Haftalık bülten hastanenin kapısına asıldı, yanında ziyaret saatleri.',
  },
  {
    id: 'tr.newsletter.inbox',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(her sabah|her aksam|her gun|her hafta|her ay|her cuma|her cumartesi|her pazar|her pazartesi|haftada bir|gunun|haftanın|onemli haberler|gelismeler|icerikler|yazılar) ... ... (e posta kutunuzda|e posta kutunuza|e posta kutuna|e posta kutunda|e postana|posta kutunuzda|posta kutunuza|mail kutunuzda|mail kutunuza|gelen kutunuzda|gelen kutunuza|gelen kutunda|e posta adresinize|mail adresinize)',
    hit: 'Günün öne çıkan yazıları her sabah e-posta kutunuzda.',
    miss: 'Her sabah posta kutusuna bırakılan zarflar, mahallede merak konusu oldu.',
  },
  {
    id: 'tr.newsletter.consent',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(ticari elektronik ileti*|elektronik ileti*|kisisel verilerimin|aydınlatma metnini|acık rıza metnini|uyelik sozlesmesini|kullanım kosullarını|kullanım kosullarımızı|kullanım sartlarını|gizlilik politikamızı|gizlilik politikasını) ... ... (okudum anladım|okudum ve anladım|onaylıyorum|kabul ediyorum|izin veriyorum|rıza gosteriyorum|almak istiyorum|kabul etmis olursunuz|kabul etmis sayılırsınız|politikamızı kabul ediyorsunuz|politikasını kabul ediyorsunuz|kosullarını kabul ediyorsunuz|kosullarımızı kabul ediyorsunuz|sartlarını kabul ediyorsunuz|sozlesmesini kabul ediyorsunuz|metnini kabul ediyorsunuz|kabul edersiniz|onaylamıs olursunuz|onaylıyorsunuz) $',
    max: 40,
    hit: 'Aydınlatma metnini okudum, kabul ediyorum.',
    miss: 'Kişisel verilerimin çalındığını bankadan öğrendim, dedi mağdur kadın.',
  },
  {
    id: 'tr.newsletter.dont-miss',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ ... (gelismelerden|haberlerden|haberlerinden|gelismeleri|haberleri|haberlerini|yeniliklerden|iceriklerden|yazılardan|yazıları|videolardan|videoları|gundemi) (anında|ilk|ilk siz|herkesten once|anlık olarak|anlık)? (haberdar olmak|kacırmamak|takip etmek|almak|ogrenmek) icin ... (bizi|bize|sitemizi|gazetemizi|kanalımız*|hesabımız*|hesaplarımız*|sayfamız*|uygulamamız*|bultenimiz*|grubumuz*|bildirimlerimiz*|bildirimleri|bildirimlere|abone|buraya|linke) ... (olun|ol|acın|izin verin|abone olun|abone ol|takip edin|takip et|indirin|indir|katılın|bildirimleri acın|bildirimlere izin verin|kaydolun|tıklayın)',
    hit: "Gelişmelerden anında haberdar olmak için bizi X'te takip edin.",
    miss: 'Gelişmelerden haberdar olmak için kahveye inen köylüler, radyonun başına toplandı.',
  },
  {
    id: 'tr.share.our-channels',
    kind: 'share',
    strength: 'sure',
    phrase:
      '(whatsapp*|telegram*|youtube*|bip*|discord*|tiktok*|nsosyal*|sosyal medya|instagram*|twitter|x|facebook*|linkedin*|pinterest|threads|bluesky) (haber)? (hesaplarımızı|hesaplarımızdan|sayfamızı|sayfamıza|sayfamızdan|kanallarımızı|kanallarımızdan|adreslerimizden|kanalımıza|kanalımızı|kanalımızdan|grubumuza|toplulugumuza|hesabımızı|hesabımızdan|sunucumuza) ... (abone olun|abone ol|abone olmayı unutmayın|abone olmak icin tıkla*|abone olmak icin buraya tıkla*|katılın|katıl|katılmak icin tıkla*|katılmak icin buraya tıkla*|katılmak icin linke tıkla*|katılabilirsiniz|takip edin|takip edebilirsiniz|takip etmek icin tıkla*|takip etmek icin buraya tıkla*|takip et|takip etmeyi unutmayın|begenin|ziyaret edin|uye olun|ulasabilirsiniz) (ve bildirimleri acın|bildirimleri acın|gelismeleri kacırmayın|haberleri kacırmayın|gelismelerden haberdar olun|<url>)? $',
    hit: 'WhatsApp kanalımıza katılmak için tıklayın',
    miss: 'Telegram grubunda toplanan gönüllüler, kayıp köpeği iki günde buldu.',
  },
  {
    id: 'tr.disclaimer.author-opinion',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (uyarı|not|bu|sitemizde|sitede|sayfada|sayfamızda|burada|gazetemizde|gazetede|dergimizde|dergide|portalda|portalımızda|yazıda|yazıdaki|yazının|yazı|yazılar|yazılarda|yazılardaki|yazıların|kose|yazılarının|yazılarındaki|yazılarında|makalede|makaledeki|makalelerde|makalelerdeki|makalelerin|haberlerin|haber|kosedeki|koselerdeki|yazarların|yazarlarımızın|yorumların|yorumlardaki|yorumlarda|yorumlar|yapılan|yayınlanan|yayımlanan|yazılan|eklenen|gonderilen|yer alan|gecen|bulunan|ileri surulen|ifade edilen|belirtilen|dile getirilen|savunulan|her turlu|tum|butun|ve|ile|veya|hukuki|cezai|icerik|iceriklerin|icerigin|okur|okuyucu|kullanıcı|ilanların|ilan)? (uyarı|not|bu|sitemizde|sitede|sayfada|sayfamızda|burada|gazetemizde|gazetede|dergimizde|dergide|portalda|portalımızda|yazıda|yazıdaki|yazının|yazı|yazılar|yazılarda|yazılardaki|yazıların|kose|yazılarının|yazılarındaki|yazılarında|makalede|makaledeki|makalelerde|makalelerdeki|makalelerin|haberlerin|haber|kosedeki|koselerdeki|yazarların|yazarlarımızın|yorumların|yorumlardaki|yorumlarda|yorumlar|yapılan|yayınlanan|yayımlanan|yazılan|eklenen|gonderilen|yer alan|gecen|bulunan|ileri surulen|ifade edilen|belirtilen|dile getirilen|savunulan|her turlu|tum|butun|ve|ile|veya|hukuki|cezai|icerik|iceriklerin|icerigin|okur|okuyucu|kullanıcı|ilanların|ilan)? (uyarı|not|bu|sitemizde|sitede|sayfada|sayfamızda|burada|gazetemizde|gazetede|dergimizde|dergide|portalda|portalımızda|yazıda|yazıdaki|yazının|yazı|yazılar|yazılarda|yazılardaki|yazıların|kose|yazılarının|yazılarındaki|yazılarında|makalede|makaledeki|makalelerde|makalelerdeki|makalelerin|haberlerin|haber|kosedeki|koselerdeki|yazarların|yazarlarımızın|yorumların|yorumlardaki|yorumlarda|yorumlar|yapılan|yayınlanan|yayımlanan|yazılan|eklenen|gonderilen|yer alan|gecen|bulunan|ileri surulen|ifade edilen|belirtilen|dile getirilen|savunulan|her turlu|tum|butun|ve|ile|veya|hukuki|cezai|icerik|iceriklerin|icerigin|okur|okuyucu|kullanıcı|ilanların|ilan)? (uyarı|not|bu|sitemizde|sitede|sayfada|sayfamızda|burada|gazetemizde|gazetede|dergimizde|dergide|portalda|portalımızda|yazıda|yazıdaki|yazının|yazı|yazılar|yazılarda|yazılardaki|yazıların|kose|yazılarının|yazılarındaki|yazılarında|makalede|makaledeki|makalelerde|makalelerdeki|makalelerin|haberlerin|haber|kosedeki|koselerdeki|yazarların|yazarlarımızın|yorumların|yorumlardaki|yorumlarda|yorumlar|yapılan|yayınlanan|yayımlanan|yazılan|eklenen|gonderilen|yer alan|gecen|bulunan|ileri surulen|ifade edilen|belirtilen|dile getirilen|savunulan|her turlu|tum|butun|ve|ile|veya|hukuki|cezai|icerik|iceriklerin|icerigin|okur|okuyucu|kullanıcı|ilanların|ilan)? (uyarı|not|bu|sitemizde|sitede|sayfada|sayfamızda|burada|gazetemizde|gazetede|dergimizde|dergide|portalda|portalımızda|yazıda|yazıdaki|yazının|yazı|yazılar|yazılarda|yazılardaki|yazıların|kose|yazılarının|yazılarındaki|yazılarında|makalede|makaledeki|makalelerde|makalelerdeki|makalelerin|haberlerin|haber|kosedeki|koselerdeki|yazarların|yazarlarımızın|yorumların|yorumlardaki|yorumlarda|yorumlar|yapılan|yayınlanan|yayımlanan|yazılan|eklenen|gonderilen|yer alan|gecen|bulunan|ileri surulen|ifade edilen|belirtilen|dile getirilen|savunulan|her turlu|tum|butun|ve|ile|veya|hukuki|cezai|icerik|iceriklerin|icerigin|okur|okuyucu|kullanıcı|ilanların|ilan)? (uyarı|not|bu|sitemizde|sitede|sayfada|sayfamızda|burada|gazetemizde|gazetede|dergimizde|dergide|portalda|portalımızda|yazıda|yazıdaki|yazının|yazı|yazılar|yazılarda|yazılardaki|yazıların|kose|yazılarının|yazılarındaki|yazılarında|makalede|makaledeki|makalelerde|makalelerdeki|makalelerin|haberlerin|haber|kosedeki|koselerdeki|yazarların|yazarlarımızın|yorumların|yorumlardaki|yorumlarda|yorumlar|yapılan|yayınlanan|yayımlanan|yazılan|eklenen|gonderilen|yer alan|gecen|bulunan|ileri surulen|ifade edilen|belirtilen|dile getirilen|savunulan|her turlu|tum|butun|ve|ile|veya|hukuki|cezai|icerik|iceriklerin|icerigin|okur|okuyucu|kullanıcı|ilanların|ilan)? (uyarı|not|bu|sitemizde|sitede|sayfada|sayfamızda|burada|gazetemizde|gazetede|dergimizde|dergide|portalda|portalımızda|yazıda|yazıdaki|yazının|yazı|yazılar|yazılarda|yazılardaki|yazıların|kose|yazılarının|yazılarındaki|yazılarında|makalede|makaledeki|makalelerde|makalelerdeki|makalelerin|haberlerin|haber|kosedeki|koselerdeki|yazarların|yazarlarımızın|yorumların|yorumlardaki|yorumlarda|yorumlar|yapılan|yayınlanan|yayımlanan|yazılan|eklenen|gonderilen|yer alan|gecen|bulunan|ileri surulen|ifade edilen|belirtilen|dile getirilen|savunulan|her turlu|tum|butun|ve|ile|veya|hukuki|cezai|icerik|iceriklerin|icerigin|okur|okuyucu|kullanıcı|ilanların|ilan)? (uyarı|not|bu|sitemizde|sitede|sayfada|sayfamızda|burada|gazetemizde|gazetede|dergimizde|dergide|portalda|portalımızda|yazıda|yazıdaki|yazının|yazı|yazılar|yazılarda|yazılardaki|yazıların|kose|yazılarının|yazılarındaki|yazılarında|makalede|makaledeki|makalelerde|makalelerdeki|makalelerin|haberlerin|haber|kosedeki|koselerdeki|yazarların|yazarlarımızın|yorumların|yorumlardaki|yorumlarda|yorumlar|yapılan|yayınlanan|yayımlanan|yazılan|eklenen|gonderilen|yer alan|gecen|bulunan|ileri surulen|ifade edilen|belirtilen|dile getirilen|savunulan|her turlu|tum|butun|ve|ile|veya|hukuki|cezai|icerik|iceriklerin|icerigin|okur|okuyucu|kullanıcı|ilanların|ilan)? (gorusler|yorumların|yorumlardan dogan|gorus ve dusunceler|gorus ve oneriler|fikirler|dusunceler|kose yazılarının|yazıların|yazılardaki|sorumlulugu|sorumluluk|hukuki sorumluluk|cezai sorumluluk) ... ... (yazarına|yazarlarına|yazarın kendisine|yazarlarının kendisine|yazı sahibine|yazı sahiplerine|yorum sahibine|yorum sahiplerine|yorumu yapana|yorumu yazana|yorumu yapan kisiye|yazan kisiye|yazan kisilere|ilan sahiplerine) aittir',
    max: 60,
    hit: 'Sitemizde yayımlanan yazılardaki görüşler yazarlarına aittir.',
    miss: 'Düşünceler yazarların, kavgalar okurların payına düştü o yıllarda.',
  },
  {
    id: 'tr.disclaimer.editorial-policy',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(yayın politikasını|editoryal politikasını|editoryel politikasını|yayın cizgisini|editoryal cizgisini|editoryal bakısını) .. (yansıtmayabilir|yansıtmaz|yansıtmamaktadır|yansıtmak zorunda degildir|yansıtmıyor olabilir|yansıtmak zorunda olmayabilir)',
    max: 60,
    hit: 'Bu makaledeki fikirler Kıyı Dergisi’nin editöryel politikasını yansıtmayabilir.',
    miss: 'Yeni genel müdür yayın politikasını değiştirdi, iki program kaldırıldı.',
  },
  {
    id: 'tr.disclaimer.investment',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(bilgiler yatırım tavsiyesi|yazı yatırım tavsiyesi|yazılar yatırım tavsiyesi|yazılanlar yatırım tavsiyesi|icerik yatırım tavsiyesi|icerikler yatırım tavsiyesi|haber yatırım tavsiyesi|haberler yatırım tavsiyesi|analiz yatırım tavsiyesi|analizler yatırım tavsiyesi|yorumlar yatırım tavsiyesi|gorusler yatırım tavsiyesi|veriler yatırım tavsiyesi|makale yatırım tavsiyesi|yatırım tavsiyesi niteligi|yatırım tavsiyesi niteliginde|yatırım tavsiyesi kapsamında|yatırım tavsiyesi olarak|yatırım bilgi yorum ve tavsiyeleri|yorum ve tavsiyeler|yorum ve tavsiyeleri|yatırım danısmanlıgı|finansal tavsiye|al sat tavsiyesi) (niteligi|kapsamında|niteliginde|olarak|ozelligi)? (degildir|tasımaz|tasımamaktadır|icermez|icermemektedir|degerlendirilmemelidir|yorumlanmamalıdır)',
    max: 80,
    hit: 'Burada yazılanlar yatırım tavsiyesi niteliği taşımaz.',
    miss: 'Yatırım tavsiyesi diye satılan dosyanın içinden boş kâğıtlar çıktı.',
  },
  {
    id: 'tr.disclaimer.investment-law',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(yatırım danısmanlıgı hizmeti aracı|yatırım danısmanlıgı hizmeti yetkili|yatırım danısmanlıgı hizmeti spk|yatırım kararı verilmesi|yatırım kararı alınması|mali durumunuz ile risk ve getiri) ... ... (beklentilerinize|portfoy yonetim*|mevduat kabul*|risk ve getiri*|tercihlerinize|sonuclar dogurmayabilir|cercevesinde sunulmaktadır)',
    max: 90,
    hit: 'Sadece bu bilgilere dayanılarak yatırım kararı verilmesi beklentilerinize uygun sonuçlar doğurmayabilir.',
    miss: 'Yatırım kararı verilmesi beklenen toplantı, fırtına yüzünden ertelendi.',
  },
  {
    id: 'tr.disclaimer.exchange-marks',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(bist isim ve logosu|borsa istanbul isim ve logosu|bist adı ve logosu|koruma marka belgesi altında|dakika gecikmeli verilerdir|veriler <number> dakika gecikmelidir|veriler <number> dakika gecikmeli yayınlanmaktadır|veriler <number> dakika gecikmeli sunulmaktadır|veriler <number> dakika gecikmeli verilmektedir|veriler <number> dakika gecikmeli olarak sunulmaktadır|veriler <number> dakika gecikmeli olarak yayınlanmaktadır|veriler <number> dakika gecikmeli olarak verilmektedir|veriler <number> dk gecikmelidir|veriler <number> dk gecikmeli yayınlanmaktadır|veriler <number> dk gecikmeli sunulmaktadır|veriler <number> dk gecikmeli verilmektedir|veriler <number> dk gecikmeli olarak sunulmaktadır|veriler <number> dk gecikmeli olarak yayınlanmaktadır|veriler <number> dk gecikmeli olarak verilmektedir|veriler en az <number> dakika gecikmelidir|veriler en az <number> dakika gecikmeli yayınlanmaktadır|veriler en az <number> dakika gecikmeli sunulmaktadır|veriler en az <number> dakika gecikmeli verilmektedir|veriler en az <number> dakika gecikmeli olarak sunulmaktadır|veriler en az <number> dakika gecikmeli olarak yayınlanmaktadır|veriler en az <number> dakika gecikmeli olarak verilmektedir|veriler en az <number> dk gecikmelidir|veriler en az <number> dk gecikmeli yayınlanmaktadır|veriler en az <number> dk gecikmeli sunulmaktadır|veriler en az <number> dk gecikmeli verilmektedir|veriler en az <number> dk gecikmeli olarak sunulmaktadır|veriler en az <number> dk gecikmeli olarak yayınlanmaktadır|veriler en az <number> dk gecikmeli olarak verilmektedir|verileri <number> dakika gecikmelidir|verileri <number> dakika gecikmeli yayınlanmaktadır|verileri <number> dakika gecikmeli sunulmaktadır|verileri <number> dakika gecikmeli verilmektedir|verileri <number> dakika gecikmeli olarak sunulmaktadır|verileri <number> dakika gecikmeli olarak yayınlanmaktadır|verileri <number> dakika gecikmeli olarak verilmektedir|verileri <number> dk gecikmelidir|verileri <number> dk gecikmeli yayınlanmaktadır|verileri <number> dk gecikmeli sunulmaktadır|verileri <number> dk gecikmeli verilmektedir|verileri <number> dk gecikmeli olarak sunulmaktadır|verileri <number> dk gecikmeli olarak yayınlanmaktadır|verileri <number> dk gecikmeli olarak verilmektedir|verileri en az <number> dakika gecikmelidir|verileri en az <number> dakika gecikmeli yayınlanmaktadır|verileri en az <number> dakika gecikmeli sunulmaktadır|verileri en az <number> dakika gecikmeli verilmektedir|verileri en az <number> dakika gecikmeli olarak sunulmaktadır|verileri en az <number> dakika gecikmeli olarak yayınlanmaktadır|verileri en az <number> dakika gecikmeli olarak verilmektedir|verileri en az <number> dk gecikmelidir|verileri en az <number> dk gecikmeli yayınlanmaktadır|verileri en az <number> dk gecikmeli sunulmaktadır|verileri en az <number> dk gecikmeli verilmektedir|verileri en az <number> dk gecikmeli olarak sunulmaktadır|verileri en az <number> dk gecikmeli olarak yayınlanmaktadır|verileri en az <number> dk gecikmeli olarak verilmektedir|verilerin <number> dakika gecikmelidir|verilerin <number> dakika gecikmeli yayınlanmaktadır|verilerin <number> dakika gecikmeli sunulmaktadır|verilerin <number> dakika gecikmeli verilmektedir|verilerin <number> dakika gecikmeli olarak sunulmaktadır|verilerin <number> dakika gecikmeli olarak yayınlanmaktadır|verilerin <number> dakika gecikmeli olarak verilmektedir|verilerin <number> dk gecikmelidir|verilerin <number> dk gecikmeli yayınlanmaktadır|verilerin <number> dk gecikmeli sunulmaktadır|verilerin <number> dk gecikmeli verilmektedir|verilerin <number> dk gecikmeli olarak sunulmaktadır|verilerin <number> dk gecikmeli olarak yayınlanmaktadır|verilerin <number> dk gecikmeli olarak verilmektedir|verilerin en az <number> dakika gecikmelidir|verilerin en az <number> dakika gecikmeli yayınlanmaktadır|verilerin en az <number> dakika gecikmeli sunulmaktadır|verilerin en az <number> dakika gecikmeli verilmektedir|verilerin en az <number> dakika gecikmeli olarak sunulmaktadır|verilerin en az <number> dakika gecikmeli olarak yayınlanmaktadır|verilerin en az <number> dakika gecikmeli olarak verilmektedir|verilerin en az <number> dk gecikmelidir|verilerin en az <number> dk gecikmeli yayınlanmaktadır|verilerin en az <number> dk gecikmeli sunulmaktadır|verilerin en az <number> dk gecikmeli verilmektedir|verilerin en az <number> dk gecikmeli olarak sunulmaktadır|verilerin en az <number> dk gecikmeli olarak yayınlanmaktadır|verilerin en az <number> dk gecikmeli olarak verilmektedir|fiyatlar <number> dakika gecikmelidir|fiyatlar <number> dakika gecikmeli yayınlanmaktadır|fiyatlar <number> dakika gecikmeli sunulmaktadır|fiyatlar <number> dakika gecikmeli verilmektedir|fiyatlar <number> dakika gecikmeli olarak sunulmaktadır|fiyatlar <number> dakika gecikmeli olarak yayınlanmaktadır|fiyatlar <number> dakika gecikmeli olarak verilmektedir|fiyatlar <number> dk gecikmelidir|fiyatlar <number> dk gecikmeli yayınlanmaktadır|fiyatlar <number> dk gecikmeli sunulmaktadır|fiyatlar <number> dk gecikmeli verilmektedir|fiyatlar <number> dk gecikmeli olarak sunulmaktadır|fiyatlar <number> dk gecikmeli olarak yayınlanmaktadır|fiyatlar <number> dk gecikmeli olarak verilmektedir|fiyatlar en az <number> dakika gecikmelidir|fiyatlar en az <number> dakika gecikmeli yayınlanmaktadır|fiyatlar en az <number> dakika gecikmeli sunulmaktadır|fiyatlar en az <number> dakika gecikmeli verilmektedir|fiyatlar en az <number> dakika gecikmeli olarak sunulmaktadır|fiyatlar en az <number> dakika gecikmeli olarak yayınlanmaktadır|fiyatlar en az <number> dakika gecikmeli olarak verilmektedir|fiyatlar en az <number> dk gecikmelidir|fiyatlar en az <number> dk gecikmeli yayınlanmaktadır|fiyatlar en az <number> dk gecikmeli sunulmaktadır|fiyatlar en az <number> dk gecikmeli verilmektedir|fiyatlar en az <number> dk gecikmeli olarak sunulmaktadır|fiyatlar en az <number> dk gecikmeli olarak yayınlanmaktadır|fiyatlar en az <number> dk gecikmeli olarak verilmektedir|endeksler <number> dakika gecikmelidir|endeksler <number> dakika gecikmeli yayınlanmaktadır|endeksler <number> dakika gecikmeli sunulmaktadır|endeksler <number> dakika gecikmeli verilmektedir|endeksler <number> dakika gecikmeli olarak sunulmaktadır|endeksler <number> dakika gecikmeli olarak yayınlanmaktadır|endeksler <number> dakika gecikmeli olarak verilmektedir|endeksler <number> dk gecikmelidir|endeksler <number> dk gecikmeli yayınlanmaktadır|endeksler <number> dk gecikmeli sunulmaktadır|endeksler <number> dk gecikmeli verilmektedir|endeksler <number> dk gecikmeli olarak sunulmaktadır|endeksler <number> dk gecikmeli olarak yayınlanmaktadır|endeksler <number> dk gecikmeli olarak verilmektedir|endeksler en az <number> dakika gecikmelidir|endeksler en az <number> dakika gecikmeli yayınlanmaktadır|endeksler en az <number> dakika gecikmeli sunulmaktadır|endeksler en az <number> dakika gecikmeli verilmektedir|endeksler en az <number> dakika gecikmeli olarak sunulmaktadır|endeksler en az <number> dakika gecikmeli olarak yayınlanmaktadır|endeksler en az <number> dakika gecikmeli olarak verilmektedir|endeksler en az <number> dk gecikmelidir|endeksler en az <number> dk gecikmeli yayınlanmaktadır|endeksler en az <number> dk gecikmeli sunulmaktadır|endeksler en az <number> dk gecikmeli verilmektedir|endeksler en az <number> dk gecikmeli olarak sunulmaktadır|endeksler en az <number> dk gecikmeli olarak yayınlanmaktadır|endeksler en az <number> dk gecikmeli olarak verilmektedir|hisse verileri <number> dakika gecikmelidir|hisse verileri <number> dakika gecikmeli yayınlanmaktadır|hisse verileri <number> dakika gecikmeli sunulmaktadır|hisse verileri <number> dakika gecikmeli verilmektedir|hisse verileri <number> dakika gecikmeli olarak sunulmaktadır|hisse verileri <number> dakika gecikmeli olarak yayınlanmaktadır|hisse verileri <number> dakika gecikmeli olarak verilmektedir|hisse verileri <number> dk gecikmelidir|hisse verileri <number> dk gecikmeli yayınlanmaktadır|hisse verileri <number> dk gecikmeli sunulmaktadır|hisse verileri <number> dk gecikmeli verilmektedir|hisse verileri <number> dk gecikmeli olarak sunulmaktadır|hisse verileri <number> dk gecikmeli olarak yayınlanmaktadır|hisse verileri <number> dk gecikmeli olarak verilmektedir|hisse verileri en az <number> dakika gecikmelidir|hisse verileri en az <number> dakika gecikmeli yayınlanmaktadır|hisse verileri en az <number> dakika gecikmeli sunulmaktadır|hisse verileri en az <number> dakika gecikmeli verilmektedir|hisse verileri en az <number> dakika gecikmeli olarak sunulmaktadır|hisse verileri en az <number> dakika gecikmeli olarak yayınlanmaktadır|hisse verileri en az <number> dakika gecikmeli olarak verilmektedir|hisse verileri en az <number> dk gecikmelidir|hisse verileri en az <number> dk gecikmeli yayınlanmaktadır|hisse verileri en az <number> dk gecikmeli sunulmaktadır|hisse verileri en az <number> dk gecikmeli verilmektedir|hisse verileri en az <number> dk gecikmeli olarak sunulmaktadır|hisse verileri en az <number> dk gecikmeli olarak yayınlanmaktadır|hisse verileri en az <number> dk gecikmeli olarak verilmektedir|borsa verileri <number> dakika gecikmelidir|borsa verileri <number> dakika gecikmeli yayınlanmaktadır|borsa verileri <number> dakika gecikmeli sunulmaktadır|borsa verileri <number> dakika gecikmeli verilmektedir|borsa verileri <number> dakika gecikmeli olarak sunulmaktadır|borsa verileri <number> dakika gecikmeli olarak yayınlanmaktadır|borsa verileri <number> dakika gecikmeli olarak verilmektedir|borsa verileri <number> dk gecikmelidir|borsa verileri <number> dk gecikmeli yayınlanmaktadır|borsa verileri <number> dk gecikmeli sunulmaktadır|borsa verileri <number> dk gecikmeli verilmektedir|borsa verileri <number> dk gecikmeli olarak sunulmaktadır|borsa verileri <number> dk gecikmeli olarak yayınlanmaktadır|borsa verileri <number> dk gecikmeli olarak verilmektedir|borsa verileri en az <number> dakika gecikmelidir|borsa verileri en az <number> dakika gecikmeli yayınlanmaktadır|borsa verileri en az <number> dakika gecikmeli sunulmaktadır|borsa verileri en az <number> dakika gecikmeli verilmektedir|borsa verileri en az <number> dakika gecikmeli olarak sunulmaktadır|borsa verileri en az <number> dakika gecikmeli olarak yayınlanmaktadır|borsa verileri en az <number> dakika gecikmeli olarak verilmektedir|borsa verileri en az <number> dk gecikmelidir|borsa verileri en az <number> dk gecikmeli yayınlanmaktadır|borsa verileri en az <number> dk gecikmeli sunulmaktadır|borsa verileri en az <number> dk gecikmeli verilmektedir|borsa verileri en az <number> dk gecikmeli olarak sunulmaktadır|borsa verileri en az <number> dk gecikmeli olarak yayınlanmaktadır|borsa verileri en az <number> dk gecikmeli olarak verilmektedir)',
    max: 70,
    hit: 'BIST isim ve logosu koruma marka belgesi altında korunmaktadır.',
    miss: 'Borsa İstanbul’un kupasındaki maç 20 dakika gecikmeli olarak başladı.',
  },
  {
    id: 'tr.disclaimer.information-only',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (yasal uyarı|uyarı|not)? (bu|bu sayfadaki|bu sayfada|bu sitedeki|bu sitede|bu yazıdaki|bu yazıda|bu icerikteki|bu icerikte|sayfa|sayfadaki|sayfada|site|sitemizdeki|sitemizde|sitedeki|burada|burada yer alan|yazıda|icerikte) (yer alan|bulunan|verilen|yayınlanan|yayımlanan|paylasılan|sunulan)? (tum|butun)? (icerik|icerikler|icerigi|bilgiler|yazı|makale|yayınlar) ... (bilgilendirme amaclıdır|bilgi amaclıdır|bilgilendirme amacı tasır|bilgilendirme amacı tasımaktadır|bilgilendirme amacıyla hazırlanmıstır|genel bilgi niteligindedir|bilgilendirme amaclı hazırlanmıstır|egitim amaclıdır)',
    max: 50,
    hit: 'Bu sayfadaki bilgiler yalnızca bilgilendirme amaçlıdır.',
    miss: 'Bu yazı köylüyü bilgilendirme işini ona bırakan kaymakamdan gelmişti.',
  },
  {
    id: 'tr.disclaimer.see-a-doctor',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(tanı ve tedavi|teshis ve tedavi|tanı veya tedavi|tıbbi tavsiye*|tıbbi oneri*|hekim tavsiyesi*|doktor tavsiyesi*|muayene*) ... (doktorunuza basvurun*|hekiminize basvurun*|doktorunuza danısın*|hekiminize danısın*|yerine gecmez|yerini tutmaz|yerine gecemez|saglık kurulusuna basvurun*|uzman hekime basvurun*)',
    max: 45,
    hit: 'Tanı ve tedavi için mutlaka hekiminize başvurunuz.',
    miss: 'Tanı ve tedavi için üç şehir dolaşan aile, sonunda İzmir’e yerleşti.',
  },
  {
    id: 'tr.disclaimer.liability',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(sitemiz|gazetemiz|dergimiz|portalımız|editorlerimiz|yayın grubumuz) .. (dolayı|oturu|hicbir|hicbir sekilde|hicbir surette|kesinlikle)? (sorumlu tutulamaz|sorumlu degildir|sorumluluk kabul etmez|sorumluluk kabul etmemektedir|sorumlulugu bulunmamaktadır|sorumlu olmayacaktır|sorumlu degiliz)',
    max: 60,
    hit: 'Gazetemiz ilanların içeriğinden sorumlu değildir.',
    miss: 'Gazetemize konuşan mühendis, çöken duvardan kimsenin sorumlu tutulmadığını söyledi.',
  },
  {
    id: 'tr.disclaimer.affiliate',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(baglantılardan|baglantıdan|linklerden|linkten|baglantılar|baglantılar uzerinden|linkler|linkler uzerinden|baglantı|link) ... ... (komisyon|gelir|satıs ortaklıgı) .. (kazanabiliriz|alabiliriz|elde edebiliriz|icerir|icermektedir|icerebilir)',
    max: 50,
    hit: 'Bu linkten alışveriş yaparsanız küçük bir komisyon alabiliriz.',
    miss: 'Linkten giren mağdurların parasını bir komisyon karşılığı kripto hesaba taşımışlar.',
  },
  {
    id: 'tr.disclaimer.ai',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (bu|bu haberin|bu yazının|haberin|yazının) (haber|icerik|yazı|makale|gorsel|metin|ozet|ozeti|ceviri|cevirisi|seslendirme|seslendirmesi|gorseli) ... (yapay zeka|yapay zekanın|ai|chatgpt) (ile|tarafından|destegiyle|destegi ile|kullanılarak|destekli|yardımıyla|araclarıyla) ... (olusturul*|hazırlan*|uretil*|cevril*|ozetlen*|seslendiril*)',
    hit: 'Bu haberin özeti yapay zeka desteğiyle hazırlanmıştır.',
    miss: 'Okulda yapay zeka ile hazırlanan ödevler artınca öğretmenler sınavı sözlü yaptı.',
  },
  {
    id: 'tr.disclaimer.official-notices',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '^ ... (ilangovtr|resmi ilanlar <url>|basın no iln*|basın ilan no|ilan no iln*) _? $',
    max: 16,
    hit: '#ilangovtr Basın No: ILN01998877',
    miss: 'Resmi ilanlar kesilince üç yerel gazete kapandı.',
  },
  {
    id: 'tr.disclaimer.gambling',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(<number> yasından kucukler oynayamaz|<number> yasından kucuklerin oynaması|<number> yas altı oynayamaz|bahis bagımlılık yapar|kumar bagımlılık yapar|sans oyunları bagımlılık yap*|bagımlılık yapabilir lutfen|sorumlu oyun)',
    hit: '18 yaşından küçüklerin oynaması yasaktır.',
    miss: 'Sahaya giren 18 yaşından küçükler ailelerine teslim edildi.',
  },
  {
    id: 'tr.related.inline',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (bunu da oku|bunları da okuyun|sıradaki haber|sonraki haber|onceki haber|bir sonraki haber|bir onceki haber|sonraki yazı|onceki yazı|okumadan gecmeyin|okumadan gecme|ilgili icerik|ilgili yazı|ilgili makale|ilgili video|ilgili konu|ilgili galeri|bunlar da ilginizi cekebilir|bunlar da ilgini cekebilir|ilgini cekebilir|bu haber de ilginizi cekebilir|ayrıca bakın|ayrıca bkz|ayrıca oku|sunu da oku|bunu da izleyin|ayrıca izleyin|tıkla oku|daha fazla oku|konuyla ilgili haber|detaylar icin|bunlari da okuyun|siradaki haber|sonraki yazi|onceki yazi|ilgili yazi|ayrica bakin|ayrica bkz|ayrica oku|ayrica izleyin|tikla oku) <:>',
    max: 30,
    hit: 'Sıradaki haber: Vişneli barajında su bitti',
    miss: 'Sonraki haber daha da kötüydü: köprü de çökmüştü.',
  },
  {
    id: 'tr.related.no-colon',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (ilgili haber|ilgili haberler|ilginizi cekebilir|bunlar da ilginizi cekebilir|bu haber de ilginizi cekebilir|ayrıca okuyun|bunu da okuyun|bunu da oku|sıradaki haber|ilgili icerik|okumadan gecmeyin)',
    max: 20,
    hit: 'İLGİLİ HABER Vişneli barajında su bitti',
    miss: 'Haberle ilgili bakanlıktan açıklama gelmedi, telefonlar açılmadı.',
  },
  {
    id: 'tr.related.headings-more',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (bunları da oku|bunları da okuyun|bunlara da bakın|bunlara da goz atın|sıradaki haberler|editorun sectikleri|editorun secimi|editorun onerileri|sizin icin sectiklerimiz|sizin icin sectik|sizin icin onerilenler|size ozel|senin icin oneriler|senin icin sectik|ilginizi cekebilecek haberler|ilginizi cekebilecek diger haberler|ilginizi cekebilecek icerikler|bu haberler de ilginizi cekebilir|bu haberler ilginizi cekebilir|bu icerikler de ilginizi cekebilir|ilgini cekebilir|bunlar da ilgini cekebilir|ilgili icerikler|ilgili yazılar|ilgili makaleler|ilgili konular|ilgili videolar|ilgili galeriler|ilgili baslıklar|iliskili haberler|benzer yazılar|benzer icerikler|benzer konular|konuyla ilgili haberler|konuyla ilgili diger haberler|bu konudaki diger haberler|bunu okuyanlar bunları da okudu|okumadan gecmeyin|one cıkan haberler|populer haberler|populer yazılar|populer icerikler|onerilen icerikler|onerilen yazılar|daha fazla haber|diger yazılar|web den secmeler|yazarın diger yazıları|yazarın son yazıları|yazarın onceki yazıları|yazarın tum yazıları|yazarın tum yazıları icin tıklayın|yazarın diger haberleri|muhabirin diger haberleri|yazarın profili|yazar hakkında|yazara mail gonder|yazara e posta gonder|son yazıları|diger yazıları|onceki yazıları|tum yazıları|son yazılar|onceki yazılar|diger yazarlar|tum yazarlar|gunun yazarları|bugunun yazarları|bunlari da oku|bunlari da okuyun|bunlara da bakin|bunlara da goz atin|siradaki haberler|ilgili yazilar|ilgili basliklar|benzer yazilar|bunu okuyanlar bunlari da okudu|one cikan haberler|populer yazilar|onerilen yazilar|diger yazilar|yazarin diger yazilari|yazarin son yazilari|yazarin onceki yazilari|yazarin tum yazilari|yazarin tum yazilari icin tiklayin|yazarin diger haberleri|yazarin profili|yazar hakkinda|son yazilari|diger yazilari|onceki yazilari|tum yazilari|son yazilar|onceki yazilar|gunun yazarlari|bugunun yazarlari) $',
    opens: true,
    max: 7,
    hit: 'Editörün Seçtikleri',
    miss: 'Editörün seçtikleri arasında bir çocuğun mektubu da vardı.',
  },
  {
    id: 'tr.related.most-read',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (bugun|dun|gunun|haftanın|bu hafta|bu ay|bu haftanın|son <number> saatte|haftanin|bu haftanin)? (en cok|en fazla|cok) (okunan|okunanlar|okunanları|izlenen|izlenenler|konusulan|konusulanlar|paylasılan|paylasılanlar|yorumlanan|yorumlananlar|begenilen|begenilenler|tıklanan|tıklananlar|okunanlari|paylasilan|paylasilanlar|tiklanan|tiklananlar) (haberler|haber|haberleri|yazılar|yazıları|videolar|icerikler|galeriler|kose yazıları|yazarlar|yazilar|yazilari|kose yazilari)? $',
    opens: true,
    max: 7,
    hit: 'Haftanın En Çok Okunanları',
    miss: 'Haftanın en çok konuşulan golünü kaleci attı.',
  },
  {
    id: 'tr.related.most-read-numbered',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (gunun|haftanın)? (en cok|cok) (okunanlar|okunan haberler|izlenenler|konusulanlar|yorumlananlar) <number> _ ... ... ... <number> _',
    max: 70,
    hit: 'En çok okunanlar 1 Köprü kapandı 2 Okul tatil 3 Pazar taşındı',
    miss: 'En çok okunan haberler listesinde üç gün kalan yazı, bir kediyi anlatıyordu.',
  },
  {
    id: 'tr.related.latest',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (son gelismeler|guncel haberler|gunun mansetleri|gunun haberleri|mansetler|manset haberleri|haber akısı|son eklenenler|en son haberler|en yeniler|en son|trendler|trend haberler|trend|gundemdekiler|kacırmayın|kacırma|gozden kacmasın|bugun neler oldu|canlı gelismeler|yerel haberler|anlık haberler|flas haberler|foto galeri|fotogaleri|foto haber|video galeri|videolar|galeriler|web tv|haber akisi|kacirmayin|kacirma|gozden kacmasin|canli gelismeler|anlik haberler) $',
    max: 4,
    hit: 'Haber Akışı',
    miss: 'Son gelişmeler köyde sevinçle karşılandı, davullar çaldı.',
  },
  {
    id: 'tr.related.click-for',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ <number>? <number>? (haberin|haberin devamı|haberin tamamı|haberin detayları|yazının|yazının tamamı|ayrıntılar|ayrıntı|detaylar|detaylı bilgi|daha fazla bilgi|galeri|fotograflar|fotografları gormek|fotografları buyutmek|galeriyi gormek|galeriyi buyutmek|videoyu izlemek|video|tum haberler|diger haberler|daha fazla haber|canlı yayın|canlı izlemek|canlı anlatım|listenin tamamı|sonraki sayfaya gecmek|sonraki fotograf|buyutmek|gorseli buyutmek|kaynak|tarifin tamamı|roportajın tamamı|haftanın kareleri|haberin devami|haberin tamami|haberin detaylari|yazinin|yazinin tamami|ayrintilar|ayrinti|detayli bilgi|fotograflari gormek|fotograflari buyutmek|canli yayin|canli izlemek|canli anlatim|listenin tamami|tarifin tamami|roportajin tamami|haftanin kareleri) (icin) .. (tıklayın|tıklayınız|tıkla|tıklayabilirsiniz|kaydırın|oka tıklayın|tiklayin|tiklayiniz|tikla|tiklayabilirsiniz|kaydirin|oka tiklayin) $',
    max: 12,
    hit: 'Fotoğrafları görmek için tıklayın',
    miss: 'Videoyu izlemek için salona giren jüri, ışıkların kapatılmasını istedi.',
  },
  {
    id: 'tr.share.share-on',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (bu haberi|haberi|yazıyı|bu yazıyı|sayfayı|bu icerigi|icerigi|videoyu)? (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss) (ta|te|da|de|ile|la|le|uzerinden)? (paylas|paylasın|gonder|gonderin|paylasmak icin tıklayın) (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss)? (ta|te|da|de|ile|la|le|uzerinden)? (paylas|paylasın|gonder|gonderin|yazdır|linki kopyala|baglantıyı kopyala)? (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss)? (ta|te|da|de|ile|la|le|uzerinden)? (paylas|paylasın|gonder|gonderin|yazdır|linki kopyala|baglantıyı kopyala)? (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss)? (ta|te|da|de|ile|la|le|uzerinden)? (paylas|paylasın|gonder|gonderin|yazdır|linki kopyala|baglantıyı kopyala)? $',
    max: 14,
    hit: "WhatsApp'ta paylaş",
    miss: 'Facebook’ta paylaşılan bir fotoğraf, kayıp kardeşleri buluşturdu.',
  },
  {
    id: 'tr.share.networks',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (paylas|paylasın|haberi paylas|tweetle|baglantıyı kopyala|linki kopyala|takip et|bizi takip edin|bizi takip et|sosyal medya|sosyal medyada biz)? (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss) (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss|tweetle) (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss)? (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss)? (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss)? (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|youtube|tiktok|reddit|threads|bluesky|messenger|bip|nsosyal|flipboard|tumblr|e posta|eposta|email|mail|rss)? (linki kopyala|link kopyala|kopyala|baglantıyı kopyala|yazdır|gonder)? (a a)? $',
    max: 14,
    hit: 'Paylaş: Facebook X WhatsApp Telegram',
    miss: 'Facebook, Instagram ve WhatsApp üç saat boyunca çöktü.',
  },
  {
    id: 'tr.share.buttons',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (paylas|kaydet|yazdır|favorilere ekle|favorilere kaydet|favorilerime ekle|okuma listesine ekle|okuma listeme ekle|yorum yap|yorumlar|kopyala|linki kopyala|link kopyala|pinle|tweetle|tavsiye et|a a|tarife zıpla|abone ol|whatsapp|facebook|takip et|yazdir|tarife zipla) (paylas|kaydet|dinle|yazdır|begen|gonder|favorilere ekle|favorilere kaydet|favorilerime ekle|okuma listesine ekle|okuma listeme ekle|yorum yap|yorumlar|kopyala|linki kopyala|link kopyala|pinle|tweetle|tavsiye et|a a|tarife zıpla|abone ol|whatsapp|facebook|takip et|yazdir|tarife zipla) (paylas|kaydet|dinle|yazdır|begen|gonder|favorilere ekle|favorilere kaydet|favorilerime ekle|okuma listesine ekle|okuma listeme ekle|yorum yap|yorumlar|kopyala|linki kopyala|link kopyala|pinle|tweetle|tavsiye et|a a|tarife zıpla|abone ol|whatsapp|facebook|takip et|yazdir|tarife zipla)? (paylas|kaydet|dinle|yazdır|begen|gonder|favorilere ekle|favorilere kaydet|favorilerime ekle|okuma listesine ekle|okuma listeme ekle|yorum yap|yorumlar|kopyala|linki kopyala|link kopyala|pinle|tweetle|tavsiye et|a a|tarife zıpla|abone ol|whatsapp|facebook|takip et|yazdir|tarife zipla)? (paylas|kaydet|dinle|yazdır|begen|gonder|favorilere ekle|favorilere kaydet|favorilerime ekle|okuma listesine ekle|okuma listeme ekle|yorum yap|yorumlar|kopyala|linki kopyala|link kopyala|pinle|tweetle|tavsiye et|a a|tarife zıpla|abone ol|whatsapp|facebook|takip et|yazdir|tarife zipla)? $',
    max: 12,
    hit: 'Kaydet Dinle Yazdır',
    miss: 'Kaydet, sakla, dinle, derdi hocası; o da otuz yıl masal topladı.',
  },
  {
    id: 'tr.share.one-button',
    kind: 'share',
    strength: 'likely',
    phrase:
      '^ (kaydet|begen|pinle|kopyala|tweetle|favorilere ekle|favorilerime ekle|okuma listesine ekle|okuma listeme ekle|link kopyala|baglantı kopyalandı|link kopyalandı|kopyalandı|arkadasına gonder|arkadasına oner|daha sonra oku|sonra oku|koleksiyona ekle|tavsiye et|yazı boyutu|yazı tipi boyutu|yazıyı buyut|yazıyı kucult|metin boyutu|font boyutu|yazı buyuklugu|paylasım|paylasın|sitene ekle|sitenize ekleyin|kodu kopyala|pdf olarak indir|cıktı al|e posta gonder|yanıtla|cevapla|sikayet et|oy kullan|oy ver|oyla|destek ol|baglanti kopyalandi|link kopyalandi|kopyalandi|arkadasina gonder|arkadasina oner|yazi boyutu|yazi tipi boyutu|yaziyi buyut|yaziyi kucult|yazi buyuklugu|paylasim|paylasin|cikti al|yanitla) $',
    max: 5,
    hit: 'Okuma listesine ekle',
    miss: 'Yazı boyutu küçük olunca yaşlılar oy pusulasını okuyamadı.',
  },
  {
    id: 'tr.share.liked-it',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (bu|eger bu|bu sayfadaki)? (haberi|yazıyı|icerigi|videoyu|tarifi|makaleyi|yazımızı|yazı|icerik|sayfa|makale|bilgi|bilgiler) (size|sana|isinize|sizin icin)? (yardımcı oldu mu|faydalı oldu mu|yararlı oldu mu|faydalı mı|faydalı mıydı|yararlı mıydı|ise yaradı mı|begendin mi|begendiniz mi|begendiyseniz|begendiysen|nasıl buldunuz|faydalı buldunuz mu|yararlı buldunuz mu|paylasmayı unutmayın|paylasmak ister misiniz|arkadaslarınızla paylasın|arkadaslarınla paylas|arkadasınla paylas|arkadasınızla paylasın|nasıl buldun|sevdiklerinizle paylasın|sosyal medyada paylas|sosyal medyada paylasın|sosyal medyada paylasmayı unutmayın) <?>? (bize|lutfen|hemen|yıldız|siz de|arkadaslarınızla|arkadaslarınla|sevdiklerinizle|sosyal medyada|paylas|paylasın|paylasmayı unutmayın|begenmeyi unutmayın|ve|oy verin|oy ver|puan verin|puan ver|puanlayın|degerlendirin|yorum yapın|yorum yapmayı unutmayın|abone olun|abone olmayı unutmayın|evet|hayır)? (bize|lutfen|hemen|yıldız|siz de|arkadaslarınızla|arkadaslarınla|sevdiklerinizle|sosyal medyada|paylas|paylasın|paylasmayı unutmayın|begenmeyi unutmayın|ve|oy verin|oy ver|puan verin|puan ver|puanlayın|degerlendirin|yorum yapın|yorum yapmayı unutmayın|abone olun|abone olmayı unutmayın|evet|hayır)? (bize|lutfen|hemen|yıldız|siz de|arkadaslarınızla|arkadaslarınla|sevdiklerinizle|sosyal medyada|paylas|paylasın|paylasmayı unutmayın|begenmeyi unutmayın|ve|oy verin|oy ver|puan verin|puan ver|puanlayın|degerlendirin|yorum yapın|yorum yapmayı unutmayın|abone olun|abone olmayı unutmayın|evet|hayır)? (bize|lutfen|hemen|yıldız|siz de|arkadaslarınızla|arkadaslarınla|sevdiklerinizle|sosyal medyada|paylas|paylasın|paylasmayı unutmayın|begenmeyi unutmayın|ve|oy verin|oy ver|puan verin|puan ver|puanlayın|degerlendirin|yorum yapın|yorum yapmayı unutmayın|abone olun|abone olmayı unutmayın|evet|hayır)? $',
    max: 20,
    hit: 'Bu yazıyı beğendiniz mi?',
    miss: 'Bu haberi nasıl bulduğunu sorduk, muhabir güldü.',
  },
  {
    id: 'tr.share.follow-us',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (bizi|bizleri|haberlerimizi|yayınlarımızı) ... (instagram*|x|x ten|twitter*|facebook*|youtube*|whatsapp*|telegram*|tiktok*|linkedin*|nsosyal*|bluesky*|sosyal medya*|google*) ... ... (takip edin|takip edebilirsiniz|takip et|takipte kalın|izleyebilirsiniz|abone olun)',
    max: 30,
    hit: "Haberlerimizi WhatsApp ve Telegram'dan da takip edebilirsiniz.",
    miss: 'Gelişmeleri sosyal medyadan takip eden gençler meydanda toplandı.',
  },
  {
    id: 'tr.share.google-source',
    kind: 'share',
    strength: 'sure',
    phrase:
      '(google haberler|google news|google da|google discover*) (de|da|te|ta|den|dan|ten|tan|uzerinden)? (bizi|bize|sitemizi|gazetemizi|ucretsiz)? (abone olun|abone olmak icin tıkla*|takip edin|takip etmek icin tıkla*|takip etmek icin yıldıza tıkla*|tercih edilen kaynak olarak ekleyin|tercih edilen kaynak olarak ekle|tercih edilen kaynak olarak secin|tercih edilen kaynak olarak sec|tercih edilen kaynak olarak belirleyin|tercih edilen kaynagınız olarak ekleyin|tercih edilen kaynagınız olarak ekle|tercih edilen kaynagınız olarak secin|tercih edilen kaynagınız olarak sec|tercih edilen kaynagınız olarak belirleyin|tercih ettiginiz kaynak olarak ekleyin|tercih ettiginiz kaynak olarak ekle|tercih ettiginiz kaynak olarak secin|tercih ettiginiz kaynak olarak sec|tercih ettiginiz kaynak olarak belirleyin|favori kaynak olarak ekleyin|favori kaynak olarak ekle|favori kaynak olarak secin|favori kaynak olarak sec|favori kaynak olarak belirleyin|favori kaynagınız olarak ekleyin|favori kaynagınız olarak ekle|favori kaynagınız olarak secin|favori kaynagınız olarak sec|favori kaynagınız olarak belirleyin|kaynak olarak ekleyin|kaynak olarak ekle|kaynak olarak secin|kaynak olarak sec|kaynak olarak belirleyin|yıldıza dokun*|yıldıza tıkla*) ... $',
    hit: "Derekent Postası'nı Google'da tercih edilen kaynak olarak ekleyin.",
    miss: 'Google da köyün adını haritaya yanlış yazmıştı, kaynak bulunamadı.',
  },
  {
    id: 'tr.comments.be-first',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(ilk yorumu|ilk yorum|ilk tepkiyi|ilk degerlendirmeyi) (siz yapın|sen yap|sen yaz|siz yazın|yapan siz olun|yapan sen ol|yazan siz olun|yazan sen ol|yapmak ister misiniz|siz verin|sen ver) $',
    hit: 'Bu habere ilk yorumu siz yapın.',
    miss: 'Karara ilk yorumu yapan bakan, basın toplantısını yarıda kesti.',
  },
  {
    id: 'tr.comments.none-yet',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (bu habere|bu yazıya|bu icerige|bu makaleye|bu haber icin|bu yazı icin|habere|henuz|hic) (henuz|hic|hicbir|daha once)? (hic)? yorum (yapılmamıs|yapılmadı|yapılmamıstır|yok|eklenmemis|eklenmedi|bulunmamaktadır|bulunmuyor|yazılmamıs) (ilk yorumu siz yapın|ilk yorumu sen yap|ilk yorumu yapın|ilk yorumu yap)? $',
    max: 10,
    hit: 'Bu içeriğe henüz hiç yorum yapılmamış.',
    miss: 'Henüz yorum yapılmadı, çünkü rapor bakanlığın kasasında duruyor.',
  },
  {
    id: 'tr.comments.log-in',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (yorum yapmak|yorum yazmak|yorum yapabilmek|yorum yazabilmek|yorum eklemek|yorum gondermek|cevap yazmak|yanıt yazmak|tartısmaya katılmak|yorumunuzu gondermek) icin ... (giris yap|giris yapın|giris yapınız|giris yapmalısınız|giris yapmanız|giris yapmanız gerek*|uye girisi yap|uye girisi yapın|uye girisi yapınız|uye girisi yapmalısınız|uye girisi yapmanız|uye girisi yapmanız gerek*|oturum ac|oturum acın|oturum acınız|oturum acmalısınız|oturum acmanız|oturum acmanız gerek*|uye ol|uye olun|uye olunuz|uye olmalısınız|uye olmanız|kayıt ol|kayıt olun|kayıt olunuz|kayıt olmalısınız|kayıt olmanız|kaydol|kaydolun|kaydolunuz|kaydolmalısınız|kaydolmanız)',
    hit: 'Yorum yapabilmek için lütfen giriş yapınız.',
    miss: 'Yorum yapmak için erken olduğunu söyleyen savcı, dosyayı kapattı.',
  },
  {
    id: 'tr.comments.rules',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(kufur|kufurlu|hakaret|rencide edici|tehdit|buyuk harflerle|buyuk harfle|turkce karakter|imla kuralları*|suc teskil edecek|yasa dısı) ... ... ... (yorumlar|yorum|yorumların) ... (onaylanmamaktadır|onaylanmaz|onaylanmayacaktır|yayınlanmaz|yayımlanmaz|yayınlanmayacaktır|yayımlanmayacaktır|yayınlanmamaktadır|yayımlanmamaktadır|silinecektir|silinir)',
    max: 70,
    hit: 'Küfür, hakaret ve tehdit içeren yorumlar onaylanmamaktadır.',
    miss: 'Küfür ve hakaret dolu yorumlar yüzünden sanatçı hesabını kapattı.',
  },
  {
    id: 'tr.comments.moderated',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(yorumunuz|yorumlarınız|yorumlar|yapılan yorumlar) ... (editor*|moderator*|yonetici*|onay*|incele*|denetim*|kontrol*) ... (sonra|onayından|ardından|sonrasında) ... (yayınlanacaktır|yayımlanacaktır|yayınlanır|yayımlanır|yayına alınacaktır|yayınlanmaktadır|yayımlanmaktadır)',
    max: 30,
    hit: 'Yorumunuz moderatör onayından sonra yayımlanacaktır.',
    miss: 'Yorumlar onay beklerken gazete, mektubun ardından özür yayımladı.',
  },
  {
    id: 'tr.comments.form',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (yorumunuz|yorumunuzu yazın|yorumunuzu buraya yazın|bir yorum yazın|bir yanıt yazın|bir cevap yazın|cevabı iptal et|yanıtı iptal et|yorumu gonder|yorum gonder|yorum ekle|yorum bırak|yorum bırakın|yorumları gizle|yorumları oku|yorumları gor|daha fazla yorum|daha fazla yorum goster|siz de yorum yapın|sen de yorum yap|tartısmaya katıl|tum yorumları gor|okuyucu yorumları|okur yorumları|ziyaretci yorumları|yorum kuralları|kalan karakter|kalan karakter <number>|guvenlik kodu|yorumunuzu yazin|yorumunuzu buraya yazin|bir yorum yazin|bir yanit yazin|bir cevap yazin|cevabi iptal et|yaniti iptal et|yorum birak|yorum birakin|yorumlari gizle|yorumlari oku|yorumlari gor|siz de yorum yapin|tartismaya katil|tum yorumlari gor|okuyucu yorumlari|okur yorumlari|ziyaretci yorumlari|yorum kurallari) (<number>)? $',
    max: 6,
    hit: 'Okuyucu yorumları (8)',
    miss: 'Okuyucu yorumları arasında eski öğretmeninin adını gördü.',
  },
  {
    id: 'tr.comments.wordpress',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(e posta hesabınız yayımlanmayacak|e posta hesabınız yayınlanmayacak|e posta adresiniz yayımlanmayacak|e posta adresiniz yayınlanmayacak|e posta adresiniz yayınlanmaz|e posta adresiniz gizli tutul*|e posta adresiniz paylasılmayacak*|gerekli alanlar ile isaretlen*|zorunlu alanlar ile isaretlen*|zorunlu alanlar ile gosteril*|bir dahaki sefere yorum yaptıgımda|daha sonraki yorumlarımda kullanılması)',
    max: 45,
    hit: 'E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir',
    miss: 'Zorunlu alanlar kırmızı iple ayrıldı, arabalar dışarıda kaldı.',
  },
  {
    id: 'tr.comments.closed',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (bu)? (haber|habere|haberimiz|yazı|yazımız|icerik|icerigimiz|makale|galeri|video|haber icin|yazı icin|icerik icin)? (yoruma kapalıdır|yorumlara kapalıdır|yoruma kapatılmıstır|yorumlara kapatılmıstır|yorumlar kapalı|yorumlar kapalıdır|yorum yapmaya kapalıdır|yorum ozelligi kapatılmıstır) $',
    max: 8,
    hit: 'Bu haber yorumlara kapatılmıştır.',
    miss: 'Konu yoruma kapalı diyen hakim, salonu boşalttırdı.',
  },
  {
    id: 'tr.comments.share-thoughts',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '(yorumlarda|yorumlara|yorum kısmında|yorum kısmına|yorum bolumunde|yorumlar bolumunde|yorumlar kısmında|yorum olarak|dusuncelerinizi bizimle|goruslerinizi bizimle|fikirlerinizi bizimle|deneyimlerinizi bizimle|yorumlarınızı bizimle) .. (paylasın|yazın|paylas|belirtin|paylasabilirsiniz|yazabilirsiniz|paylasmayı unutmayın|yazmayı unutmayın|bulusalım|bekliyoruz|bekliyorum|tartısalım)',
    hit: 'Siz ne düşünüyorsunuz? Yorumlarda paylaşın.',
    miss: 'Yorumlarda adı geçen köylü, paylaşılan fotoğrafın eski olduğunu söyledi.',
  },
  {
    id: 'tr.ad.labels',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (reklamdır|reklam alanı|reklam icerigi|sponsorlu|sponsorlu haber|sponsorlu baglantılar|sponsorlu baglantı|sponsor icerik|marka is birligi|ticari icerik|tanıtım yazısı|tanıtım icerigi|bu bir reklamdır|bu bir ilandır|bu bir tanıtım icerigidir|bu icerik reklamdır|bu icerik reklam icermektedir|bu yazı reklam icerir|bu video reklam icerir|reklam icerir|marka icerigi|native reklam|buraya reklam verebilirsiniz|bu alana reklam verebilirsiniz|reklam vermek icin tıklayın|reklam vermek icin|partner icerik|reklamı gec|reklamı kapat|reklam yukleniyor|reklamı gizle|reklam is birligi|reklam isbirligi|urun yerlestirme icerir|bu programda urun yerlestirme bulunmaktadır|reklamdir|reklam alani|sponsorlu baglantilar|sponsorlu baglanti|tanitim yazisi|tanitim icerigi|bu bir reklamdir|bu bir ilandir|bu bir tanitim icerigidir|bu icerik reklamdir|bu yazi reklam icerir|reklam vermek icin tiklayin|reklami gec|reklami kapat|reklami gizle|bu programda urun yerlestirme bulunmaktadir) $',
    max: 7,
    hit: 'Bu bir reklamdır.',
    miss: 'Bu bir reklam değil, dedi kasap, kuzunun kendisi.',
  },
  {
    id: 'tr.ad.after-the-ad',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (haber|haberimiz|yazı|icerik|video|haberin devamı|yazının devamı|icerigin devamı|haber devam ediyor|yazi|haberin devami|yazinin devami|icerigin devami) (reklamdan sonra|reklamın ardından|asagıda|reklamdan sonra devam ediyor|reklamın altında|reklamın altında devam ediyor|reklamin ardindan|asagida|reklamin altinda|reklamin altinda devam ediyor) (devam ediyor|devam edecek|baslayacak)? $',
    max: 7,
    hit: 'Yazının devamı reklamın ardından',
    miss: 'Video reklamdan sonra açılınca çocuk ağlamaya başladı.',
  },
  {
    id: 'tr.ad.prefix',
    kind: 'ad',
    strength: 'likely',
    phrase:
      '^ (advertorial|sponsorlu <:>|sponsorlu icerik <:>|sponsorlu haber <:>|reklam <:>|is birligi <:>|isbirligi <:>|tanıtım <:>|bu bir reklamdır|bu bir ilandır)',
    max: 20,
    hit: 'Sponsorlu: Yazlık lastikte bu markayı denediniz mi?',
    miss: 'Reklam panoları söküldü: altından eski bir duvar resmi çıktı.',
  },
  {
    id: 'tr.ad.adblock',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '(reklam engelleyici|reklam engelleyiciniz|reklam engelleyicinizi|reklam engelleyici kullandıgınızı|adblock|ad blocker|adblocker) ... (kapatın|kapatınız|kapatmanızı|kapatarak bize|kapatarak destek*|kapatarak sitemiz*|devre dısı bırakın|devre dısı bırakınız|devre dısı bırakmanızı|tespit ettik|tespit edildi|algılandı|kullanıyorsunuz|listenize ekleyin)',
    hit: 'Lütfen reklam engelleyicinizi kapatın',
    miss: 'Reklam engelleyici yazan iki öğrenci yarışmada birinci oldu.',
  },
  {
    id: 'tr.ad.made-with',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (bu icerik|bu yazı|bu haber|bu video|bu bolum|bu podcast|bu yayın) ... (katkılarıyla|sponsorlugunda|sponsorluguyla|is birligiyle|isbirligiyle|is birligi ile|isbirligi ile|destegiyle) (hazırlanmıstır|yayımlanmıstır|yayınlanmıstır|uretilmistir|olusturulmustur|sunulmaktadır)',
    hit: 'Bu içerik Peksan Gıda sponsorluğunda hazırlanmıştır.',
    miss: 'Bu yayın ancak komşuların katkılarıyla sürdü, para bitince sustu.',
  },
  {
    id: 'tr.copyright.reprint',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '(yazılı izin olmadan|yazılı izni olmadan|yazılı izin alınmaksızın|yazılı izin alınmadan|onceden izin alınmadan|kaynak gosterilse dahi|kaynak gosterilerek dahi|kaynak belirtilmeden|aktif link verilmeden|aktif baglantı verilmeden|link verilmeden|kısmen veya tamamen|kısmen ya da tamamen|tamamı ya da bir bolumu) ... ... (kopyalanamaz|cogaltılamaz|alıntılanamaz|iktibas edilemez|alıntı yapılamaz|dagıtılamaz)',
    max: 70,
    hit: 'Haberler aktif link verilmeden kopyalanamaz.',
    miss: 'Yazılı izin olmadan bahçeye giren keçiler yüzünden iki komşu küstü.',
  },
  {
    id: 'tr.copyright.no-permission',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '(izinsiz|izin alınmadan|izin alınmaksızın|izni olmadan|izin olmadan|aktif link verilmeden|link verilmeden|baglantısı verilmeden|kaynak belirtilmeden) ... (kopyalanamaz|cogaltılamaz|yayınlanamaz|yayımlanamaz|alıntılanamaz|iktibas edilemez|alıntı yapılamaz|kullanılamaz|degistirilemez)',
    max: 70,
    hit: 'Fotoğraflar izinsiz yayımlanamaz, çoğaltılamaz.',
    miss: 'İzinsiz kullanılan fotoğraf için ajansa dava açıldı.',
  },
  {
    id: 'tr.copyright.with-link',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '(aktif link|aktif baglantı|kaynak link|kaynak|link) (verilerek|vermek kosuluyla|vermek sartıyla|vermek kaydıyla|verilmesi sartıyla|verilmesi kosuluyla|gostermek sartıyla|gostermek kosuluyla|gostermek kaydıyla|gosterilmek kosuluyla|gosterilmek kaydıyla|gosterilmesi sartıyla|gosterilerek) ... (alıntılanabilir|alıntı yapılabilir|yayımlanabilir|yayınlanabilir|kopyalanabilir|iktibas edilebilir|cogaltılabilir)',
    max: 45,
    hit: 'Yazılarımız kaynak göstermek şartıyla alıntılanabilir.',
    miss: 'Kaynak göstermek zorunda kalan tarihçi, mektubun fotokopisini yayımladı.',
  },
  {
    id: 'tr.copyright.site-content',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (bu sitede|sitemizde|sitemizdeki|web sitemizde|internet sitemizde|portalımızda|gazetemizde|bu internet sitesinde) ... (haber*|yazı*|icerik*|fotograf*|resim*|gorsel*|materyal*) ... ... (telif hakkı|telif hakları|fikir ve sanat eserleri*|her hakkı|tum hakları|her turlu hakkı) ... ... (aittir|saklıdır|mahfuzdur|korunmaktadır|korunur|korunmustur)',
    max: 60,
    hit: 'Sitemizde yer alan tüm haber ve fotoğrafların telif hakkı Kıyı Medya’ya aittir.',
    miss: 'Gazetemizde yazı yazdığı yıllarda telif almadığını gülerek anlatırdı.',
  },
  {
    id: 'tr.copyright.agency-feed',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '(haber akıs sistemi has|haber akıs sistemi uzerinden|abone haber hattı|abonelik icin lutfen iletisime gec*|editoryal mudahalesi olmadan geldigi|editoryal mudahalesi olmadan ajans*|editoryal mudahalesi olmadan otomatik*|editoryal mudahalesi olmadan haber ajans*|editoryal mudahale olmadan geldigi|editoryal mudahale olmadan ajans*|editoryal mudahale olmadan otomatik*|editoryal mudahale olmadan haber ajans*|editoryel mudahalesi olmadan geldigi|editoryel mudahalesi olmadan ajans*|editoryel mudahalesi olmadan otomatik*|editoryel mudahalesi olmadan haber ajans*|editoryel mudahale olmadan geldigi|editoryel mudahale olmadan ajans*|editoryel mudahale olmadan otomatik*|editoryel mudahale olmadan haber ajans*|editorlerinin hicbir mudahalesi|hukuki muhatabı haberi gecen*)',
    max: 80,
    hit: 'Ajansların geçtiği haberler, hiçbir editoryal müdahalesi olmadan geldiği şekliyle yer alır.',
    miss: 'Editörlerinin müdahalesi yüzünden romancı kitabını geri çekti.',
  },
  {
    id: 'tr.copyright.all-rights',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '(her hakkı mahfuzdur|tum hakları mahfuzdur|butun hakları mahfuzdur|butun hakları saklıdır|yayın hakları saklıdır|telif hakları saklıdır|her turlu yayın hakkı saklıdır|fikir ve sanat eserleri kanununa gore suctur|fikir ve sanat eserleri kanununa gore suc teskil eder|fikir ve sanat eserleri kanununa gore suc teskil etmektedir) .. $',
    max: 35,
    hit: 'Körfez Yayıncılık A.Ş. Her hakkı mahfuzdur.',
    miss: 'Her hakkı elinden alınan işçiler, sayılı günleri beklemeye başladı.',
  },
  {
    id: 'tr.cookie.our-policy',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(cerez politikamız*|gizlilik politikamız*|aydınlatma metnimiz*|cerez tercihlerimi|veri politikamız*|veri politikasındaki) ... (inceleyebilirsiniz|inceleyin|inceleyiniz|okuyabilirsiniz|okuyunuz|ulasabilirsiniz|tıklayın|tıklayınız|goz atın|goz atabilirsiniz|degistirebilirsiniz|yonetebilirsiniz|duzenle|duzenleyin|yonet|yonetin|ziyaret edin|amaclarla)',
    max: 60,
    hit: 'Detaylı bilgi için aydınlatma metnimizi inceleyebilirsiniz.',
    miss: 'Gizlilik politikamızı kendimiz yazdık, dedi okulun bilgisayar kulübü.',
  },
  {
    id: 'tr.cookie.by-using',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(sitemizi|siteyi|sitemizde|web sitesini|web sitemizi|web sitemizde|internet sitemizi) (kullanmaya|gezinmeye|ziyaret etmeye|kullanarak|ziyaret ederek|gezinerek) ... ... (cerez kullanımı*|cerezlerin kullanı*|cerezlerin kullanıl*|cerez politika*|cerezleri kabul|cookie kullanımı*|cookie lerin|kabul etmis sayılırsınız|kabul etmis sayılacaksınız|kabul etmis olursunuz|kabul etmis olacaksınız|kabul ediyorsunuz|onaylamıs olursunuz|onaylamıs sayılırsınız)',
    max: 50,
    hit: 'Siteyi kullanmaya devam ederek çerez kullanımını kabul etmiş olursunuz.',
    miss: 'Siteyi kullanmaya başlayan köylüler, muhtara artık telefon etmiyor.',
  },
  {
    id: 'tr.cookie.buttons-more',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (sadece zorunlu cerezleri|yalnızca zorunlu cerezleri|sadece zorunlu olanları|yalnızca zorunlu olanları|zorunlu cerezleri|sadece gerekli olanları|cerez tercihlerini|cerez ayarlarını|cerez tercihlerimi|tercihlerimi|tercihleri|secimlerimi|secilenlere|tum cerezlere|hepsine|tumune|istege baglı cerezleri) (kabul et|kabul ediyorum|reddet|yonet|duzenle|onayla|kaydet|ayarla|ozellestir|degistir|izin ver) (ve kapat|ve devam et)? $',
    max: 7,
    hit: 'Tercihlerimi kaydet',
    miss: 'Tercihlerimi kaydettim bir deftere, diyor emekli rehber öğretmen.',
  },
  {
    id: 'tr.nav.next-previous',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (sonraki|onceki|sıradaki|bir sonraki|bir onceki|siradaki) (haber|yazı|makale|icerik|sayfa|galeri|video|bolum|kayıt|konu|gonderi|yazılar|haberler|fotograf|habere gec|yazıya gec|sayfaya gec|yazi|kayit|yazilar|yaziya gec) (sonraki|onceki|sıradaki|bir sonraki|bir onceki|siradaki)? (haber|yazı|makale|icerik|sayfa|galeri|video|bolum|kayıt|konu|gonderi|yazılar|haberler|fotograf|habere gec|yazıya gec|sayfaya gec|yazi|kayit|yazilar|yaziya gec)? (ana sayfa|anasayfa)? $',
    max: 8,
    hit: 'Önceki yazı Sonraki yazı',
    miss: 'Sonraki bölüm yayınlanmadan yönetmen hayatını kaybetti.',
  },
  {
    id: 'tr.nav.home',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (anasayfa|ana sayfa|ana sayfaya don|anasayfaya don|ana sayfaya git|basa don|sayfa basına don|sayfanın basına don|icerige atla|icerige gec|ana icerige atla|ana icerige gec|menuyu ac|menuyu kapat|haberlere don|cıkıs yap|arama yap|sitede ara|tum kategoriler|sayfa basina don|sayfanin basina don|cikis yap) $',
    max: 5,
    hit: 'Sayfanın başına dön',
    miss: 'Başa dön, bir daha oku, derdi öğretmen her yanlışta.',
  },
  {
    id: 'tr.nav.breadcrumb',
    kind: 'nav',
    strength: 'sure',
    phrase: '^ (anasayfa|ana sayfa|haberler|haber|son dakika|buradasınız) <»> _',
    max: 25,
    hit: 'Ana Sayfa > Yaşam > Derekent',
    miss: 'Ana sayfa yırtılmış, defterin geri kalanı sağlam çıkmıştı.',
  },
  {
    id: 'tr.nav.sections',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (anasayfa|ana sayfa|son dakika|gundem|guncel|haberler|manset|resmi ilanlar) (gundem|guncel|dunya|ekonomi|spor|magazin|yasam|saglık|teknoloji|kultur sanat|kultur|siyaset|politika|yazarlar|egitim|son dakika|asayis|bilim|otomobil|otomotiv|video|videolar|foto galeri|galeri|resmi ilanlar|resmi ilan|yerel|yerel haberler|astroloji|moda|guzellik|diyet|seyahat|futbol|basketbol|voleybol|canlı skor|puan durumu|fikstur|iddaa|transfer|finans|borsa|turkiye|genel|medya|turizm|emlak|tarım) (gundem|guncel|dunya|ekonomi|spor|magazin|yasam|saglık|teknoloji|kultur sanat|kultur|siyaset|politika|yazarlar|egitim|son dakika|asayis|bilim|otomobil|otomotiv|video|videolar|foto galeri|galeri|resmi ilanlar|resmi ilan|yerel|yerel haberler|astroloji|moda|guzellik|diyet|seyahat|futbol|basketbol|voleybol|canlı skor|puan durumu|fikstur|iddaa|transfer|finans|borsa|turkiye|genel|medya|turizm|emlak|tarım) (gundem|guncel|dunya|ekonomi|spor|magazin|yasam|saglık|teknoloji|kultur sanat|kultur|siyaset|politika|yazarlar|egitim|son dakika|asayis|bilim|otomobil|otomotiv|video|videolar|foto galeri|galeri|resmi ilanlar|resmi ilan|yerel|yerel haberler|astroloji|moda|guzellik|diyet|seyahat|futbol|basketbol|voleybol|canlı skor|puan durumu|fikstur|iddaa|transfer|finans|borsa|turkiye|genel|medya|turizm|emlak|tarım) (gundem|guncel|dunya|ekonomi|spor|magazin|yasam|saglık|teknoloji|kultur sanat|kultur|siyaset|politika|yazarlar|egitim|son dakika|asayis|bilim|otomobil|otomotiv|video|videolar|foto galeri|galeri|resmi ilanlar|resmi ilan|yerel|yerel haberler|astroloji|moda|guzellik|diyet|seyahat|futbol|basketbol|voleybol|canlı skor|puan durumu|fikstur|iddaa|transfer|finans|borsa|turkiye|genel|medya|turizm|emlak|tarım) (gundem|guncel|dunya|ekonomi|spor|magazin|yasam|saglık|teknoloji|kultur sanat|kultur|siyaset|politika|yazarlar|egitim|son dakika|asayis|bilim|otomobil|otomotiv|video|videolar|foto galeri|galeri|resmi ilanlar|resmi ilan|yerel|yerel haberler|astroloji|moda|guzellik|diyet|seyahat|futbol|basketbol|voleybol|canlı skor|puan durumu|fikstur|iddaa|transfer|finans|borsa|turkiye|genel|medya|turizm|emlak|tarım)',
    max: 40,
    hit: 'Gündem Ekonomi Spor Magazin Sağlık Yazarlar',
    miss: 'Gündem ekonomi olunca spor sayfası ikiye indi.',
  },
  {
    id: 'tr.nav.footer',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (kunye|iletisim|hakkımızda|gizlilik|gizlilik politikası|gizlilik ilkeleri|kvkk|cerez politikası|cerezler|reklam|reklam ver|kullanım kosulları|kullanım sartları|yayın ilkeleri|yayın ilkelerimiz|rss|site haritası|arsiv|sitene ekle|kariyer|abonelik|veri politikası|aydınlatma metni|uyelik sozlesmesi|bize ulasın|bize yazın|kurumsal|yasal uyarı|mobil|medya kiti|frekans bilgileri|frekanslar|yayın akısı|izleyici temsilcisi|okur temsilcisi|sıkca sorulan sorular|sss|biz kimiz|canlı yayın|diziler|programlar|nobetci eczaneler|seri ilanlar|vefat|vefat edenler|e dergi|e gazete|e dergi oku|dijital arsiv|abone ol|hakkimizda|gizlilik politikasi|cerez politikasi|kullanim kosullari|kullanim sartlari|yayin ilkeleri|yayin ilkelerimiz|site haritasi|veri politikasi|aydinlatma metni|bize ulasin|bize yazin|yasal uyari|yayin akisi|sikca sorulan sorular|canli yayin) (kunye|iletisim|hakkımızda|gizlilik|gizlilik politikası|gizlilik ilkeleri|kvkk|cerez politikası|cerezler|reklam|reklam ver|kullanım kosulları|kullanım sartları|yayın ilkeleri|yayın ilkelerimiz|rss|site haritası|arsiv|sitene ekle|kariyer|abonelik|veri politikası|aydınlatma metni|uyelik sozlesmesi|bize ulasın|bize yazın|kurumsal|yasal uyarı|mobil|medya kiti|frekans bilgileri|frekanslar|yayın akısı|izleyici temsilcisi|okur temsilcisi|sıkca sorulan sorular|sss|biz kimiz|canlı yayın|diziler|programlar|nobetci eczaneler|seri ilanlar|vefat|vefat edenler|e dergi|e gazete|e dergi oku|dijital arsiv|abone ol|hakkimizda|gizlilik politikasi|cerez politikasi|kullanim kosullari|kullanim sartlari|yayin ilkeleri|yayin ilkelerimiz|site haritasi|veri politikasi|aydinlatma metni|bize ulasin|bize yazin|yasal uyari|yayin akisi|sikca sorulan sorular|canli yayin) (kunye|iletisim|hakkımızda|gizlilik|gizlilik politikası|gizlilik ilkeleri|kvkk|cerez politikası|cerezler|reklam|reklam ver|kullanım kosulları|kullanım sartları|yayın ilkeleri|yayın ilkelerimiz|rss|site haritası|arsiv|sitene ekle|kariyer|abonelik|veri politikası|aydınlatma metni|uyelik sozlesmesi|bize ulasın|bize yazın|kurumsal|yasal uyarı|mobil|medya kiti|frekans bilgileri|frekanslar|yayın akısı|izleyici temsilcisi|okur temsilcisi|sıkca sorulan sorular|sss|biz kimiz|canlı yayın|diziler|programlar|nobetci eczaneler|seri ilanlar|vefat|vefat edenler|e dergi|e gazete|e dergi oku|dijital arsiv|abone ol|hakkimizda|gizlilik politikasi|cerez politikasi|kullanim kosullari|kullanim sartlari|yayin ilkeleri|yayin ilkelerimiz|site haritasi|veri politikasi|aydinlatma metni|bize ulasin|bize yazin|yasal uyari|yayin akisi|sikca sorulan sorular|canli yayin) (kunye|iletisim|hakkımızda|gizlilik|gizlilik politikası|gizlilik ilkeleri|kvkk|cerez politikası|cerezler|reklam|reklam ver|kullanım kosulları|kullanım sartları|yayın ilkeleri|yayın ilkelerimiz|rss|site haritası|arsiv|sitene ekle|kariyer|abonelik|veri politikası|aydınlatma metni|uyelik sozlesmesi|bize ulasın|bize yazın|kurumsal|yasal uyarı|mobil|medya kiti|frekans bilgileri|frekanslar|yayın akısı|izleyici temsilcisi|okur temsilcisi|sıkca sorulan sorular|sss|biz kimiz|canlı yayın|diziler|programlar|nobetci eczaneler|seri ilanlar|vefat|vefat edenler|e dergi|e gazete|e dergi oku|dijital arsiv|abone ol|hakkimizda|gizlilik politikasi|cerez politikasi|kullanim kosullari|kullanim sartlari|yayin ilkeleri|yayin ilkelerimiz|site haritasi|veri politikasi|aydinlatma metni|bize ulasin|bize yazin|yasal uyari|yayin akisi|sikca sorulan sorular|canli yayin)? (kunye|iletisim|hakkımızda|gizlilik|gizlilik politikası|gizlilik ilkeleri|kvkk|cerez politikası|cerezler|reklam|reklam ver|kullanım kosulları|kullanım sartları|yayın ilkeleri|yayın ilkelerimiz|rss|site haritası|arsiv|sitene ekle|kariyer|abonelik|veri politikası|aydınlatma metni|uyelik sozlesmesi|bize ulasın|bize yazın|kurumsal|yasal uyarı|mobil|medya kiti|frekans bilgileri|frekanslar|yayın akısı|izleyici temsilcisi|okur temsilcisi|sıkca sorulan sorular|sss|biz kimiz|canlı yayın|diziler|programlar|nobetci eczaneler|seri ilanlar|vefat|vefat edenler|e dergi|e gazete|e dergi oku|dijital arsiv|abone ol|hakkimizda|gizlilik politikasi|cerez politikasi|kullanim kosullari|kullanim sartlari|yayin ilkeleri|yayin ilkelerimiz|site haritasi|veri politikasi|aydinlatma metni|bize ulasin|bize yazin|yasal uyari|yayin akisi|sikca sorulan sorular|canli yayin)? (kunye|iletisim|hakkımızda|gizlilik|gizlilik politikası|gizlilik ilkeleri|kvkk|cerez politikası|cerezler|reklam|reklam ver|kullanım kosulları|kullanım sartları|yayın ilkeleri|yayın ilkelerimiz|rss|site haritası|arsiv|sitene ekle|kariyer|abonelik|veri politikası|aydınlatma metni|uyelik sozlesmesi|bize ulasın|bize yazın|kurumsal|yasal uyarı|mobil|medya kiti|frekans bilgileri|frekanslar|yayın akısı|izleyici temsilcisi|okur temsilcisi|sıkca sorulan sorular|sss|biz kimiz|canlı yayın|diziler|programlar|nobetci eczaneler|seri ilanlar|vefat|vefat edenler|e dergi|e gazete|e dergi oku|dijital arsiv|abone ol|hakkimizda|gizlilik politikasi|cerez politikasi|kullanim kosullari|kullanim sartlari|yayin ilkeleri|yayin ilkelerimiz|site haritasi|veri politikasi|aydinlatma metni|bize ulasin|bize yazin|yasal uyari|yayin akisi|sikca sorulan sorular|canli yayin)? (kunye|iletisim|hakkımızda|gizlilik|gizlilik politikası|gizlilik ilkeleri|kvkk|cerez politikası|cerezler|reklam|reklam ver|kullanım kosulları|kullanım sartları|yayın ilkeleri|yayın ilkelerimiz|rss|site haritası|arsiv|sitene ekle|kariyer|abonelik|veri politikası|aydınlatma metni|uyelik sozlesmesi|bize ulasın|bize yazın|kurumsal|yasal uyarı|mobil|medya kiti|frekans bilgileri|frekanslar|yayın akısı|izleyici temsilcisi|okur temsilcisi|sıkca sorulan sorular|sss|biz kimiz|canlı yayın|diziler|programlar|nobetci eczaneler|seri ilanlar|vefat|vefat edenler|e dergi|e gazete|e dergi oku|dijital arsiv|abone ol|hakkimizda|gizlilik politikasi|cerez politikasi|kullanim kosullari|kullanim sartlari|yayin ilkeleri|yayin ilkelerimiz|site haritasi|veri politikasi|aydinlatma metni|bize ulasin|bize yazin|yasal uyari|yayin akisi|sikca sorulan sorular|canli yayin)? (kunye|iletisim|hakkımızda|gizlilik|gizlilik politikası|gizlilik ilkeleri|kvkk|cerez politikası|cerezler|reklam|reklam ver|kullanım kosulları|kullanım sartları|yayın ilkeleri|yayın ilkelerimiz|rss|site haritası|arsiv|sitene ekle|kariyer|abonelik|veri politikası|aydınlatma metni|uyelik sozlesmesi|bize ulasın|bize yazın|kurumsal|yasal uyarı|mobil|medya kiti|frekans bilgileri|frekanslar|yayın akısı|izleyici temsilcisi|okur temsilcisi|sıkca sorulan sorular|sss|biz kimiz|canlı yayın|diziler|programlar|nobetci eczaneler|seri ilanlar|vefat|vefat edenler|e dergi|e gazete|e dergi oku|dijital arsiv|abone ol|hakkimizda|gizlilik politikasi|cerez politikasi|kullanim kosullari|kullanim sartlari|yayin ilkeleri|yayin ilkelerimiz|site haritasi|veri politikasi|aydinlatma metni|bize ulasin|bize yazin|yasal uyari|yayin akisi|sikca sorulan sorular|canli yayin)? $',
    max: 24,
    hit: 'Künye | İletişim | Gizlilik Politikası | Reklam',
    miss: 'İletişim reklam değildir, diye başlıyor ders kitabı.',
  },
  {
    id: 'tr.nav.services',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (nobetci eczaneler|nobetci eczane|namaz vakitleri|hava durumu|yol durumu|trafik durumu|puan durumu|canlı skor|canlı sonuclar|gunluk burclar|burc yorumları|doviz kurları|altın fiyatları|canlı borsa|yayın akısı|tv rehberi|seri ilanlar|resmi ilanlar|vefat edenler|vefat ilanları|gazete mansetleri|gazete oku|e gazete|e gazete oku|e dergi|e dergi oku|ruya tabirleri|yemek tarifleri|kripto paralar|firma rehberi|biyografiler|dijital arsiv|is ilanları|is ortaklarımız|sponsorlarımız|destekcilerimiz|kose yazarları|web tv|canli skor|canli sonuclar|burc yorumlari|doviz kurlari|altin fiyatlari|canli borsa|yayin akisi|vefat ilanlari|is ilanlari|is ortaklarimiz|sponsorlarimiz|kose yazarlari) (nobetci eczaneler|nobetci eczane|namaz vakitleri|hava durumu|yol durumu|trafik durumu|puan durumu|canlı skor|canlı sonuclar|gunluk burclar|burc yorumları|doviz kurları|altın fiyatları|canlı borsa|yayın akısı|tv rehberi|seri ilanlar|resmi ilanlar|vefat edenler|vefat ilanları|gazete mansetleri|gazete oku|e gazete|e gazete oku|e dergi|e dergi oku|ruya tabirleri|yemek tarifleri|kripto paralar|firma rehberi|biyografiler|dijital arsiv|is ilanları|is ortaklarımız|sponsorlarımız|destekcilerimiz|kose yazarları|web tv|canli skor|canli sonuclar|burc yorumlari|doviz kurlari|altin fiyatlari|canli borsa|yayin akisi|vefat ilanlari|is ilanlari|is ortaklarimiz|sponsorlarimiz|kose yazarlari)? (nobetci eczaneler|nobetci eczane|namaz vakitleri|hava durumu|yol durumu|trafik durumu|puan durumu|canlı skor|canlı sonuclar|gunluk burclar|burc yorumları|doviz kurları|altın fiyatları|canlı borsa|yayın akısı|tv rehberi|seri ilanlar|resmi ilanlar|vefat edenler|vefat ilanları|gazete mansetleri|gazete oku|e gazete|e gazete oku|e dergi|e dergi oku|ruya tabirleri|yemek tarifleri|kripto paralar|firma rehberi|biyografiler|dijital arsiv|is ilanları|is ortaklarımız|sponsorlarımız|destekcilerimiz|kose yazarları|web tv|canli skor|canli sonuclar|burc yorumlari|doviz kurlari|altin fiyatlari|canli borsa|yayin akisi|vefat ilanlari|is ilanlari|is ortaklarimiz|sponsorlarimiz|kose yazarlari)? (nobetci eczaneler|nobetci eczane|namaz vakitleri|hava durumu|yol durumu|trafik durumu|puan durumu|canlı skor|canlı sonuclar|gunluk burclar|burc yorumları|doviz kurları|altın fiyatları|canlı borsa|yayın akısı|tv rehberi|seri ilanlar|resmi ilanlar|vefat edenler|vefat ilanları|gazete mansetleri|gazete oku|e gazete|e gazete oku|e dergi|e dergi oku|ruya tabirleri|yemek tarifleri|kripto paralar|firma rehberi|biyografiler|dijital arsiv|is ilanları|is ortaklarımız|sponsorlarımız|destekcilerimiz|kose yazarları|web tv|canli skor|canli sonuclar|burc yorumlari|doviz kurlari|altin fiyatlari|canli borsa|yayin akisi|vefat ilanlari|is ilanlari|is ortaklarimiz|sponsorlarimiz|kose yazarlari)? (nobetci eczaneler|nobetci eczane|namaz vakitleri|hava durumu|yol durumu|trafik durumu|puan durumu|canlı skor|canlı sonuclar|gunluk burclar|burc yorumları|doviz kurları|altın fiyatları|canlı borsa|yayın akısı|tv rehberi|seri ilanlar|resmi ilanlar|vefat edenler|vefat ilanları|gazete mansetleri|gazete oku|e gazete|e gazete oku|e dergi|e dergi oku|ruya tabirleri|yemek tarifleri|kripto paralar|firma rehberi|biyografiler|dijital arsiv|is ilanları|is ortaklarımız|sponsorlarımız|destekcilerimiz|kose yazarları|web tv|canli skor|canli sonuclar|burc yorumlari|doviz kurlari|altin fiyatlari|canli borsa|yayin akisi|vefat ilanlari|is ilanlari|is ortaklarimiz|sponsorlarimiz|kose yazarlari)? $',
    max: 14,
    hit: 'Nöbetçi eczaneler',
    miss: 'Vefat ilanları okunurken kahvedeki herkes ayağa kalktı, televizyon kapatıldı.',
  },
  {
    id: 'tr.other.reading-time',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (tahmini|ortalama|yaklasık)? (okuma suresi <number> dk|okuma suresi <number> dakika|okuma suresi yaklasık <number> dakika|okunma suresi <number> dk|okunma suresi <number> dakika|dinleme suresi <number> dk|dinleme suresi <number> dakika|<number> dk okuma|<number> dk okuma suresi|<number> dakika okuma|<number> dakikalık okuma|<number> dakika okuma suresi|<number> dk da okunur|<number> dakikada okunur) (<number> saniye|<number> sn)? $',
    max: 9,
    hit: 'Tahmini okuma süresi: 4 dk',
    miss: 'Okuma süresi 40 dakika uzatılınca çocuklar sevindi.',
  },
  {
    id: 'tr.other.views',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (bu haber|bu yazı|toplam)? <number> (bin|b)? (goruntuleme|goruntulenme|okunma|izlenme|tıklanma|kez okundu|defa okundu|kez goruntulendi|kez izlendi|kisi okudu|kere okundu) $',
    max: 6,
    hit: 'Bu haber 1.204 kez okundu',
    miss: 'Mektup mahkemede 3 kez okundu, salonda çıt çıkmadı.',
  },
  {
    id: 'tr.other.dates',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi) <number> (<number>|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık) (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? (<number>|yayınlanma|yayımlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|olusturulma tarihi|olusturma|giris|giris tarihi|guncelleme|guncellenme|guncelleme tarihi|guncellenme tarihi|son guncelleme|son guncelleme tarihi|son guncellenme|eklenme|eklenme tarihi|haber giris|haber giris tarihi|haber tarihi|ocak|subat|mart|nisan|mayıs|haziran|temmuz|agustos|eylul|ekim|kasım|aralık|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|saat|tsi)? $',
    max: 18,
    hit: 'Güncelleme: 14 Mart 2023 - 09:12',
    miss: 'Güncelleme: 3 kişi daha enkazdan çıkarıldı, 4 Mart gecesi arama sürdü.',
  },
  {
    id: 'tr.other.credits',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (kaynak|haber kaynagı|haber|muhabir|editor|haber editoru|foto|fotograf|fotograflar|foto muhabiri|kamera|kameraman|kurgu|gorsel|grafik|ceviri|ceviren|derleyen|hazırlayan|yayıncı|seslendiren|redaksiyon|kapak fotografı|manset fotografı|haber foto|haber fotograf|haber kamera) <:> ... $',
    max: 9,
    hit: 'Muhabir: Sevda Karaoğlan',
    miss: 'Kaynak tek kişiydi: emekli bekçi Durmuş.',
  },
  {
    id: 'tr.other.report-error',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (bu haberde|haberde|haberdeki|yazıda|yazıdaki|bu yazıda|sayfada|bu sayfada|icerikte|icerikteki|bu icerikte|metinde|hata mı gordunuz|hata mı buldunuz|hata mı fark ettiniz|hatayı bize|hataları bize|yazım hatası|haberle ilgili|yazıyla ilgili) ... (bildir|bildirin|iletin|bildirebilirsiniz|iletebilirsiniz|bize yazın|bize ulasın) .. $',
    max: 16,
    hit: 'Bu haberde hata mı gördünüz? Bize bildirin',
    miss: 'Haberdeki hata bildirildi ama gazete düzeltmeyi üç gün sonra bastı.',
  },
  {
    id: 'tr.other.app-stores',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (hemen|ucretsiz)? (app store|app store dan|google play|google play den|google play store|appgallery|huawei appgallery|appstore) (da|dan|den|ve)? (indir|indirin|ucretsiz indir|ucretsiz indirin|google play|google play den indir|app store|app store dan indir|appgallery|huawei appgallery)? (huawei appgallery|appgallery|indir|indirin)? $',
    max: 10,
    hit: "App Store'dan indirin",
    miss: 'Google Play listesinde bir anda birinciye çıkan oyunu iki kardeş yazmış.',
  },
  {
    id: 'tr.other.app-download',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ ... ... (uygulamasını|uygulamamızı|uygulamamızdan|mobil uygulamamız*) (ucretsiz|hemen|simdi|telefonunuza|cep telefonunuza)? (indirin|indir|yukleyin|indirebilirsiniz|takip edin|takip edebilirsiniz|indirmeyi unutmayın)',
    hit: 'Derekent Haber mobil uygulamasını ücretsiz indirin, gündemi cebinizden izleyin.',
    miss: 'Belediyenin uygulamasını indiren sürücüler otoparkta sıraya girmedi.',
  },
  {
    id: 'tr.other.player',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (video yukleniyor|video oynatılamadı|video oynatıcı yukleniyor|video player is loading|tam ekran|oynatma hızı|haberi dinle|yazıyı dinle|haberi sesli dinle|sesli dinle|makaleyi dinle|bu haberi dinle|bu yazıyı dinle|haberi dinlemek icin tıklayın|videoyu izle|videoyu oynat|canlı izle|canlı yayını izle|canlı yayın icin tıklayın|bolumu dinle|podcast dinle|izlemek icin tıklayın|dinlemek icin tıklayın|oynatmak icin tıklayın|video oynatilamadi|video oynatici yukleniyor|oynatma hizi|yaziyi dinle|bu yaziyi dinle|haberi dinlemek icin tiklayin|canli izle|canli yayini izle|canli yayin icin tiklayin|izlemek icin tiklayin|dinlemek icin tiklayin|oynatmak icin tiklayin) (<number>)? (<number>)? (dk|dakika)? $',
    max: 8,
    hit: 'Bu haberi dinle 04:12',
    miss: 'Tam ekran karardığında salondan bir alkış koptu.',
  },
  {
    id: 'tr.other.tips',
    kind: 'other',
    strength: 'likely',
    phrase:
      '(haberlerinizi|haberleri|duyurularınızı|ihbarlarınızı|goruntuleri|goruntulerini|goruntulerinizi|fotografları|fotograflarınızı|videolarınızı|sikayetlerinizi|belge ve bilgilerinizi) ... (bize|whatsapp*|ihbar hattımıza|ihbar hattına|haber merkezimize|<email>|<number>|adresine|adresimize) ... (gonderin|gonderebilirsiniz|iletin|iletebilirsiniz|ulastırın|ulastırabilirsiniz|yollayın|yayınlayalım|yayımlayalım)',
    hit: 'Tanık olduğunuz olayların görüntülerini değil mi? Görüntüleri WhatsApp ihbar hattımıza gönderin.',
    miss: 'Görüntüleri bize de gönderdiler, ama kimin çektiği anlaşılamadı.',
  },
  {
    id: 'tr.other.poll',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (sonucları goster|sonucları gor|gunun anketi|haftanın anketi|diger anketler|tum anketler|tepki ver|tepkiniz nedir|tepkin ne|bu habere tepkiniz|bu habere tepkin ne|bu habere tepki ver|bu haberi oyla|bu yazıyı oyla|puan ver|bu yazıya puan ver|sonuclari goster|sonuclari gor|haftanin anketi|bu yaziyi oyla|bu yaziya puan ver) $',
    max: 6,
    hit: 'Bu habere tepkiniz?',
    miss: 'Anket sonuçları açıklanınca başkan adayı telefonunu kapattı.',
  },
  {
    id: 'tr.other.tv-promo',
    kind: 'other',
    strength: 'likely',
    phrase:
      '(her aksam|her sabah|hafta ici|hafta ici her gun|her gun|bu aksam|bu pazar|bu cumartesi|her pazar|her cumartesi|her cuma|her hafta|yeni bolumuyle|yeni bolumleriyle) ... <number> ... (ekranlarında|ekranında|canlı yayında|sizlerle|yayında|kacırmayın)',
    hit: "Güne Bakış, hafta içi her gün saat 07.30'da Kanal Körfez ekranlarında.",
    miss: 'Her akşam saat 20.00’de ekmek kuyruğuna giren kadın, fırıncıyla evlendi.',
  },
  {
    id: 'tr.disclaimer.about-this-text',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (bu haber|bu yazı|haberimiz|bu icerik|bu makale|bu sayfa|bu soylesi|bu roportaj|bu metin|bu ceviri|yazının aslı|bu yazının aslı|bu yazının bir versiyonu) ... ... (yayımlanmıstır|yayınlanmıstır|alıntılanmıstır|derlenmistir|cevrilmistir|sayısında yayımlandı|sayısında yayınlandı|sitesinde yayımlandı|sitesinde yayınlandı|guncellenmistir|duzeltilmistir|tarafından kontrol edilmistir|tarafından incelenmistir|tarafından onaylanmıstır|tarafından gozden gecirilmistir|tarafından eklenmistir)',
    hit: 'Bu haber ilk yayımından sonra güncellenmiştir.',
    miss: 'Bu haber köyde hızla yayıldı, liste ise güncellenmemişti.',
  },
  {
    id: 'tr.other.contest',
    kind: 'other',
    strength: 'likely',
    phrase:
      '(cekilisimize|cekilisine|yarısmamıza|anketimize|kampanyamıza) ... (katılın|katılmak icin tıkla*|katılmayı unutmayın|katılabilirsiniz|kazanma sansı*|kazanın)',
    hit: 'Okur anketimize katılın, kitap kazanın!',
    miss: 'Mahallenin çekilişine üç bin kişi katıldı, ödül bir inekti.',
  },
  {
    id: 'tr.copyright.reserved-weak',
    kind: 'copyright',
    strength: 'likely',
    phrase: '(tüm hakları saklıdır|her hakkı saklıdır|izinsiz kopyalanamaz|kaynak gösterilmeden)',
    max: 30,
    hit: '© Derekent Postası. Tüm hakları saklıdır.',
    miss: 'Tüm hakları elinden alınan balıkçı mahkemeye gitti.',
  },
  {
    id: 'tr.share.liked-it-weak',
    kind: 'share',
    strength: 'likely',
    phrase:
      '^ (bu|eger bu|bu sayfadaki)? (haberi|yazıyı|icerigi|videoyu|tarifi|makaleyi|yazımızı|yazı|icerik|sayfa|makale|bilgi|bilgiler) (size|sana|isinize|sizin icin)? (yardımcı oldu mu|faydalı oldu mu|yararlı oldu mu|faydalı mı|faydalı mıydı|yararlı mıydı|ise yaradı mı|begendin mi|begendiniz mi|begendiyseniz|begendiysen|nasıl buldunuz|faydalı buldunuz mu|yararlı buldunuz mu|paylasmayı unutmayın|paylasmak ister misiniz|arkadaslarınızla paylasın|arkadaslarınla paylas|arkadasınla paylas|arkadasınızla paylasın|nasıl buldun|sevdiklerinizle paylasın|sosyal medyada paylas*)',
    max: 20,
    hit: 'Bu yazıyı beğendiniz mi?',
    miss: 'Bu haberi nasıl bulduğunu sorduk, muhabir güldü.',
  },
  {
    id: 'tr.paywall.premium-only-weak',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(icerik|haber|yazı|analiz|makale|roportaj|icerigin|haberin|yazının|analizin|makalenin|roportajın|arsiv|bulten) (tamamı|devamı)? (yalnızca|sadece|ise)? .. (premium|plus|dijital|kayıtlı|ucretli) (uyelere|uyelerine|uyelerimize|abonelere|abonelerine|abonelerimize|kullanıcılara|kullanıcılarımıza) (ozeldir|ozel|acıktır|acık|sunulmaktadır)',
    max: 20,
    hit: 'Bu yazının devamı yalnızca Körfez Plus premium üyelere özeldir.',
    miss: 'Haber yalnızca kulübün üyelerine duyuruldu, kapı ise dijital kartı olanlara açıktı.',
  },
  {
    id: 'tr.cookie.our-policy-weak',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      '(cerez politikamız*|gizlilik politikamız*|aydınlatma metnimiz*|cerez tercihlerinizi|cerez tercihlerimi|cerez ayarlarınızı|veri politikamız*|veri politikasındaki|aydınlatma metnini) ... (inceleyebilirsiniz|inceleyin|inceleyiniz|okuyabilirsiniz|okuyunuz|ulasabilirsiniz|tıklayın|tıklayınız|goz atın|goz atabilirsiniz|degistirebilirsiniz|yonetebilirsiniz|duzenle|duzenleyin|yonet|yonetin|ziyaret edin|amaclarla)',
    max: 60,
    hit: 'Detaylı bilgi için aydınlatma metnimizi inceleyebilirsiniz.',
    miss: 'Gizlilik politikamızı kendimiz yazdık, dedi okulun bilgisayar kulübü.',
  },
  {
    id: 'tr.related.inline-weak',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (bunu da oku|bunları da okuyun|bununla ilgili|sıradaki haber|sonraki haber|onceki haber|bir sonraki haber|bir onceki haber|sonraki yazı|onceki yazı|okumadan gecmeyin|okumadan gecme|mutlaka okuyun|ilgili icerik|ilgili yazı|ilgili makale|ilgili video|ilgili konu|ilgili galeri|bunlar da ilginizi cekebilir|bunlar da ilgini cekebilir|ilgini cekebilir|bu haber de ilginizi cekebilir|ayrıca bakın|ayrıca bkz|ayrıca oku|sunu da oku|bunu da izleyin|ayrıca izleyin|tıkla oku|daha fazla oku|konuyla ilgili haber|detaylar icin|bunlari da okuyun|siradaki haber|sonraki yazi|onceki yazi|ilgili yazi|ayrica bakin|ayrica bkz|ayrica oku|ayrica izleyin|tikla oku) <:>',
    max: 30,
    hit: 'Sıradaki haber: Vişneli barajında su bitti',
    miss: 'Sonraki haber daha da kötüydü: köprü de çökmüştü.',
  },
  {
    id: 'tr.disclaimer.author-opinion-weak',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(gorusler|yorumların|yorumlardan dogan|gorus ve dusunceler|gorus ve oneriler|fikirler|dusunceler|kose yazılarının|yazıların|yazılardaki|sorumlulugu|sorumluluk|hukuki sorumluluk|cezai sorumluluk) ... ... (yazarına|yazarlarına|yazarın kendisine|yazarlarının kendisine|yazı sahibine|yazı sahiplerine|yorum sahibine|yorum sahiplerine|yorumu yapana|yorumu yazana|yorumu yapan kisiye|yazan kisiye|yazan kisilere|ilan sahiplerine) aittir',
    max: 60,
    hit: 'Sitemizde yayımlanan yazılardaki görüşler yazarlarına aittir.',
    miss: 'Düşünceler yazarların, kavgalar okurların payına düştü o yıllarda.',
  },
  {
    id: 'tr.newsletter.sign-up-weak',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(bültenimize|e bültenimize|bültenine|bültene|bültenlerimize|haber bültenimize) .. (abone olun|abone ol|kaydolun|üye olun|katılın)',
    max: 20,
    hit: 'Günlük bültenimize abone olun',
    miss: 'Akşam bültenine çıkan spiker o gün köyü anlattı.',
  },
  {
    id: 'tr.share.our-channels-weak',
    kind: 'share',
    strength: 'likely',
    phrase:
      '(whatsapp*|telegram*|youtube*|bip*|discord*|tiktok*|nsosyal*|sosyal medya|instagram*|twitter|x|facebook*|linkedin*|pinterest|threads|bluesky) (haber)? (hesaplarımızı|hesaplarımızdan|sayfamızı|sayfamıza|sayfamızdan|kanallarımızı|kanallarımızdan|adreslerimizden|kanalımıza|kanalımızı|kanalımızdan|grubumuza|toplulugumuza|hesabımızı|hesabımızdan|sunucumuza) ... (abone olun|abone ol|abone olmayı unutmayın|abone olmak icin|katılın|katıl|katılmak icin|katılabilirsiniz|takip edin|takip edebilirsiniz|takip etmek icin|takip et|takip etmeyi unutmayın|begenin|ziyaret edin|uye olun|gelin|gel|ulasabilirsiniz)',
    hit: 'WhatsApp kanalımıza katılmak için tıklayın',
    miss: 'Telegram grubunda toplanan gönüllüler, kayıp köpeği iki günde buldu.',
  },
  {
    id: 'tr.ad.labels-weak',
    kind: 'ad',
    strength: 'likely',
    phrase:
      '^ (reklamdır|reklam alanı|reklam icerigi|sponsorlu|sponsorlu haber|sponsorlu baglantılar|sponsorlu baglantı|sponsor icerik|marka is birligi|ticari icerik|tanıtım yazısı|tanıtım icerigi|bu bir reklamdır|bu bir ilandır|bu bir tanıtım icerigidir|bu icerik reklamdır|bu icerik reklam icermektedir|bu yazı reklam icerir|bu video reklam icerir|reklam icerir|marka icerigi|native reklam|is birligi|isbirligi|buraya reklam verebilirsiniz|bu alana reklam verebilirsiniz|reklam vermek icin tıklayın|reklam vermek icin|partner icerik|reklamı gec|reklamı kapat|reklam yukleniyor|reklamı gizle|reklam is birligi|reklam isbirligi|urun yerlestirme icerir|bu programda urun yerlestirme bulunmaktadır|reklamdir|reklam alani|sponsorlu baglantilar|sponsorlu baglanti|tanitim yazisi|tanitim icerigi|bu bir reklamdir|bu bir ilandir|bu bir tanitim icerigidir|bu icerik reklamdir|bu yazi reklam icerir|reklam vermek icin tiklayin|reklami gec|reklami kapat|reklami gizle|bu programda urun yerlestirme bulunmaktadir) $',
    max: 7,
    hit: 'Bu bir reklamdır.',
    miss: 'Bu bir reklam değil, dedi kasap, kuzunun kendisi.',
  },
  {
    id: 'tr.share.google-weak',
    kind: 'share',
    strength: 'likely',
    phrase: '^ .. (google haberler|google news) .. .. (abone olun|takip edin|takip et|abone ol) .. $',
    hit: "Google Haberler'de bizi takip edin",
    miss: 'Haberleri radyodan takip edin.',
  },
  {
    id: 'tr.share.google-source-weak',
    kind: 'share',
    strength: 'likely',
    phrase:
      '(google haberler|google news|google da|google discover*) ... ... (abone olun|abone ol|abone olmak icin tıkla*|takip edin|takip et|takip etmek icin tıkla*|tercih edilen kaynak*|tercih ettiginiz kaynak*|favori kaynak*|kaynak olarak ekle*|yıldıza dokun*|yıldıza tıkla*)',
    hit: "Derekent Postası'nı Google'da tercih edilen kaynak olarak ekleyin.",
    miss: 'Google da köyün adını haritaya yanlış yazmıştı, kaynak bulunamadı.',
  },
  {
    id: 'tr.comments.be-first-weak',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '(ilk yorumu|ilk yorum|ilk tepkiyi|ilk degerlendirmeyi) (siz yapın|sen yap|sen yaz|siz yazın|yapan siz olun|yapan sen ol|yazan siz olun|yazan sen ol|yapmak ister misiniz|siz verin|sen ver)',
    hit: 'Bu habere ilk yorumu siz yapın.',
    miss: 'Karara ilk yorumu yapan bakan, basın toplantısını yarıda kesti.',
  },
  {
    id: 'tr.paywall.quota-weak',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      'ucretsiz (okuyabileceginiz|okuma|haber|makale|icerik|yazı|haber okuma|icerik okuma|makale okuma) ... (hakkınız|hakkınızı|hakkınızdan|hakkın|limitiniz|limitinize|limitinizi|sınırına|kotanız|kotanızı|kotanıza) .. (doldu|kaldı|bitti|doldurdunuz|ulastınız|tukendi|tamamladınız|kullandınız|var)',
    hit: 'Bu ayki ücretsiz makale okuma hakkınız doldu.',
    miss: 'Ücretsiz okuma odası doldu, çocuklar koridorda sıraya girdi.',
  },
  {
    id: 'tr.paywall.read-on-weak',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (haberin devamını|yazının devamını|devamını|yazının tamamını|haberin tamamını|okumaya devam etmek|tamamını) (okumak)? (için) .. (abone olun|abone ol|giriş yapın|üye olun|üye ol)',
    max: 16,
    hit: 'Yazının tamamını okumak için abone olun',
    miss: 'Okumaya devam etmek için gözlüğünü aradı, bulamadı.',
  },
  {
    id: 'tr.disclaimer.liability-weak',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(sitemiz|sitemizde|gazetemiz|gazetemizde|dergimiz|dergimizde|portalımız|portalımızda|haber sitemiz|editorlerimiz|yayın grubumuz) ... ... (sorumlu tutulamaz|sorumlu degildir|sorumluluk kabul etmez|sorumluluk kabul etmemektedir|sorumlulugu bulunmamaktadır|sorumlu olmayacaktır|sorumlu degiliz)',
    max: 60,
    hit: 'Gazetemiz ilanların içeriğinden sorumlu değildir.',
    miss: 'Gazetemize konuşan mühendis, çöken duvardan kimsenin sorumlu tutulmadığını söyledi.',
  },
  {
    id: 'tr.paywall.price-weak',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ ... (ayda|aylık|yıllık|haftalık|ilk ay|ilk yıl|yılda|haftada|gunde) (sadece|yalnızca)? (<price>|<number> tl|<number> lira|<number> euro) ... (abone ol|abone olun|uye ol|uye olun|diledigin an|dilediginiz an|istedigin zaman|istediginiz zaman|dilediginiz zaman|iptal edebilirsiniz|ucretsiz deneyin|hemen basla|hemen baslayın)',
    hit: 'İlk ay yalnızca 29 TL, istediğiniz zaman iptal edebilirsiniz.',
    miss: 'Ayda 900 lira ödeyen kiracı, ev sahibi istediği gün taşınacağını söyledi.',
  },
]
