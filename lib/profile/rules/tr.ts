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
  {
    id: 'tr.paywall.pricing-row',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (dijital|basılı|dijital ve basılı|dijital basılı|premium|standart|temel|öğrenci|aile|kurumsal|bireysel|hediye|pro|plus)? (abonelik|üyelik|paket|plan|paketi|aboneliği|üyeliği)? (yıllık|aylık|haftalık|3 aylık|6 aylık|<number> aylık) (abonelik|üyelik|plan|paket|aboneliği|üyeliği)? (sadece|yalnızca)? (<price>|<number> tl|<number> lira) (ay|ayda|aylık|yıl|yılda|yıllık|kdv dahil|kdv|yerine)? (<price>|<number> tl|<number> lira|yıllık <number> tl|aylık <number> tl|yıllık <price>|aylık <price>)? (<number> ay bizden|<number> ay hediye|<number> ay bedava|avantajlı|en avantajlı|en popüler|indirimli|indirim|<number> indirim)? (abone ol|satın al|seç|hemen başla)? $',
    max: 14,
    hit: 'Yıllık abonelik 990 TL',
    miss: 'Aylık aidat 990 lira oldu, yönetici istifa etti.',
  },
  {
    id: 'tr.paywall.per-month',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (dijital|basılı|dijital basılı|dijital ve basılı|premium|standart|öğrenci|aile|kurumsal|bireysel|pro|plus|reklamsız) (abonelik|üyelik|paket|plan|paketi|aboneliği|erişim)? (<price>|<number> tl|<number> lira) (ay|yıl|hafta|aylık|yıllık) ... $',
    max: 13,
    hit: 'Dijital 89 TL/ay',
    miss: 'Öğrenci 300 lira ayda harçlıkla geçiniyor, yurt parası hariç.',
  },
  {
    id: 'tr.paywall.free-trial',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (şimdi|hemen|dijital aboneliği|premium u|plus ı)? (<number> gün|<number> ay|<number> hafta) (boyunca|tamamen)? (ücretsiz|bedava) (dene|deneyin|oku|okuyun|üye ol) (sonra aylık <number> tl|sonrasında aylık <number> tl|sonra ayda <number> tl|istediğin zaman iptal et|istediğiniz zaman iptal edin|dilediğin zaman iptal et|dilediğiniz zaman iptal edin|dilediğin an iptal et)? $',
    max: 12,
    hit: '30 gün ücretsiz deneyin',
    miss: '30 gün ücretsiz deneyin denen süpürgeyi geri almadılar.',
  },
  {
    id: 'tr.paywall.to-continue',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (bu içeriği|bu haberi|bu yazıyı|bu makaleyi|bu röportajı|bu söyleşiyi|haberi|yazıyı|haberin tamamını|yazının tamamını|makalenin tamamını|içeriğin tamamını|habere erişmek|yazıya erişmek|bu habere erişmek|bu yazıya erişmek|bu içeriğe erişmek|okumaya devam etmek) (okumak|okuyabilmek|görüntülemek|görebilmek|görmek|izlemek)? için (lütfen|önce)? (ücretsiz|premium|dijital)? (abone|üye|kayıt|abone girişi|üye girişi|giriş|oturum) (olun|olunuz|olmalısınız|olmanız gerek*|yapın|yapınız|yapmalısınız|yapmanız gerek*|açın|açmalısınız|açmanız gerek*) (ya da üye olun|veya üye olun|ya da abone olun|veya abone olun|veya kayıt olun)? $',
    max: 14,
    hit: 'Bu içeriği görüntülemek için abone olmanız gerekmektedir.',
    miss: 'Bu içeriği görmek için üye olun, deyip kart bilgisi isteyen site kapatıldı.',
  },
  {
    id: 'tr.paywall.subscriber-login',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (aboneliğim var|hesabım var|üyeliğim var|zaten üyeyim|zaten aboneyim|ben zaten aboneyim|zaten hesabım var|abone iseniz|aboneyseniz|üye iseniz|üyeyseniz|google ile|facebook ile|apple ile|e posta ile|sosyal medya hesabınla|google hesabınla) (giriş yap|oturum aç|oturum açmak istiyorum|giriş yapmak istiyorum|giriş yapmak için tıklayın|giriş için tıklayın|devam et|kaydol|kayıt ol|üye ol) (veya|ya da)? (google ile|facebook ile|apple ile|e posta ile)? (giriş yap|oturum aç|devam et|kaydol|kayıt ol|üye ol)? $',
    max: 8,
    hit: 'Google ile giriş yap',
    miss: 'E-posta ile giriş yapıp şifreyi değiştirmişler, dedi mağdur.',
  },
  {
    id: 'tr.paywall.register-cta',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (hediye abonelik al|hediye abonelik satın al|bu yazıyı hediye et|bu haberi hediye et|yazıyı hediye et|aboneliğini yönet|aboneliğinizi yönetin|aboneliğimi yönet|aboneliğini yükselt|paketini yükselt|pro ya geç|plus a geç|premium üyeliğe geç|premium a yükselt|tüm paketleri gör|kayıtlı kullanıcı girişi) $',
    max: 6,
    hit: 'Hediye abonelik satın al',
    miss: 'Hediye abonelik alan 70 yaşındaki okur, gazeteyi torununa okutuyor.',
  },
  {
    id: 'tr.paywall.unlimited-access',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (tüm|bütün|özel|binlerce)? (haberlere|haberlerin|haberleri|yazılara|yazıların|yazıları|analizlere|analizlerin|analizleri|içeriklere|içeriklerin|içerikleri) (ve yazılara|ve analizlere|ve röportajlara)? (sınırsız erişim için|sınırsız erişmek için|sınırsız okumak için|tamamına erişmek için|reklamsız okumak için) (hemen|şimdi|siz de|sen de|bugün)? (abone olun|abone ol|aboneliğinizi başlatın|aboneliğini başlat|premium a geç|plus a geç|pro ya geç) $',
    max: 12,
    hit: 'Tüm analizlere sınırsız erişim için hemen abone olun.',
    miss: 'Kütüphaneye sınırsız erişim için üye olan öğrenci sayısı iki katına çıktı.',
  },
  {
    id: 'tr.paywall.unlimited-access-weak',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ ... ... (sınırsız erişim için|sınırsız erişmek için|sınırsız erişin|sınırsız okumak için|tamamına erişmek için|reklamsız okumak için|reklamsız okuma deneyimi için|ayrıcalıklarından yararlanmak için) (hemen|şimdi|siz de|sen de|bugün|ücretsiz)? (abone olun|abone ol|üye olun|üye ol|kaydolun|kaydol|aboneliğinizi başlatın|aboneliğini başlat|premium a geç|plus a geç|pro ya geç|paketleri inceleyin) $',
    max: 16,
    hit: 'Arşive sınırsız erişim için üye olun.',
    miss: 'Arşive sınırsız erişim için üye olan okur az.',
  },
  {
    id: 'tr.paywall.nth-free',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (bu ay|bu hafta|bugün|günlük|aylık|haftalık) <number>? ücretsiz (haber|haberden|haberinizi|haberinizden|yazı|yazıdan|yazınızı|makale|makaleden|makalenizi|içerik|içerikten|içeriğinizi) (hakkınızı|hakkınızdan|sınırına|limitine)? <number>? (ünü|ini|sini|unu|ını|sını|hakkınızı)? (okuyorsunuz|okudunuz|kullandınız|tükettiniz|doldurdunuz|ulaştınız|okudun|okuyorsun) $',
    max: 12,
    hit: "Bu ay 5 ücretsiz haberden 3'ünü okudunuz.",
    miss: 'Bu ay müzede ücretsiz yazı atölyesinde yer kaldı mı, diye soran çok.',
  },
  {
    id: 'tr.paywall.nth-free-weak',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ ... (bu ay|bu hafta|bugün|günlük|aylık|haftalık) ... (ücretsiz) (haber|haberinizi|haberi|haberden|yazı|yazıdan|yazınızı|yazınız|makale|makaleden|makaleniz|makalenizi|içerik|içerikten|içeriğiniz|içeriğinizi|okuma|haberiniz) ... (okuyorsunuz|okudunuz|kaldı|kullandınız|tükettiniz|doldurdunuz|ulaştınız|okudun|okuyorsun) $',
    max: 10,
    hit: 'Bu ay 2 ücretsiz haberiniz kaldı',
    miss: 'Bu ay ücretsiz haberlere ilgi azaldı.',
  },
  {
    id: 'tr.paywall.donate',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(bağımsız|gazetecilik*|habercilik*|haberin peşi*|okurlarımız*|okurlarının|okurların|reklamsız|reklam almıyoruz|patronumuz yok|patronsuz|sansürsüz|özgür basın*) ... ... (destek olun|destek ol|destek verin|destekçimiz ol*|destekçi olun|bağış yapın|bağışınızla|katkıda bulunun|katkınızla|desteğinizle|desteğiniz*|abone olarak|omuz verin|omzunuza|ayakta tutuyor|ayakta kalıyoruz|ayakta kalıyor|yaşatabilirsiniz)',
    max: 50,
    hit: 'Reklam almıyoruz, bağımsız kalmak için desteğinize ihtiyacımız var.',
    miss: 'Bağımsız milletvekili, çiftçiye verilen desteği yetersiz buldu.',
  },
  {
    id: 'tr.newsletter.be-informed',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (haberleri kaçırmamak için|gelişmeleri kaçırmamak için|gündemi kaçırmamak için|haberdar olmak için|gelişmelerden haberdar olmak için|haberlerden haberdar olmak için|kampanyalardan haberdar olmak için|daha fazlası için)? (siz de|sen de|hemen|şimdi|ücretsiz)? (haftalık|günlük|aylık|ücretsiz|sabah|akşam)? (bültenimize|e bültenimize|e bülten listemize|bülten listemize|mail listemize|e posta listemize) (ücretsiz|hemen|şimdi)? (kaydolun|kaydol|kayıt olun|kayıt ol|abone olun|abone ol|üye olun|üye ol|katılın|katıl) (fırsatları kaçırmayın|haberleri kaçırmayın|gelişmeleri kaçırmayın|gündemi kaçırmayın|haberdar olun|ilk siz haberdar olun|hiçbir şeyi kaçırmayın|size haber verelim|gönder|abone ol|kaydol)? $',
    max: 14,
    hit: 'Haftalık e-bülten listemize katılın, fırsatları kaçırmayın',
    miss: 'Bülten listemize katılın yazan kutuya 300 kişi adını bırakmış.',
  },
  {
    id: 'tr.newsletter.free-cta',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(e posta adresinizi|e posta adresini|e postanızı|e postanı|mail adresinizi|mail adresini|mailinizi|adresinizi|adresini) (bırakın|bırak|girin|girip|bırakıp|yazın|yaz|ekleyin|kutuya yaz*|yukarıdaki kutuya|aşağıdaki kutuya) ... (gelsin|gönderelim|yollayalım|haberdar olun|haber verelim|haber vereyim|abone olun|kaydolun|kutunuza|kutuna|bırakalım|gönder|iletelim|katılın|yola çıkalım)',
    max: 24,
    hit: 'E-posta adresinizi bırakın, her pazar gönderelim.',
    miss: 'E-posta adresinizi bankaya bırakın, dolandırıcıya değil, diyor polis.',
  },
  {
    id: 'tr.newsletter.unsubscribe',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (bültenden|bültenlerimizden|e bültenden|bu e postaları|e posta listemizden|bülten aboneliğinden) (çıkmak|ayrılmak|almak istemiyorsanız|almak istemiyorsan) (için|istiyorsanız|isterseniz)? (lütfen)? (buraya)? (tıklayın|tıklayınız|tıkla) $',
    max: 9,
    hit: 'Bültenden çıkmak için buraya tıklayın',
    miss: 'Listeden çıkmak isteyen aday, kararını akşam duyurdu.',
  },
  {
    id: 'tr.newsletter.unsubscribe-anytime',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (dilediğiniz zaman|dilediğin zaman|istediğiniz zaman|istediğin zaman|dilediğiniz an|istediğiniz an|istediğin an|dilediğin an|tek tıkla) (tek tıkla|kolayca|dilediğiniz zaman|istediğiniz zaman)? (abonelikten|bültenden|e posta listesinden) (tek tıkla|kolayca)? (çık|çıkabilirsiniz|çıkabilirsin|ayrılabilirsiniz|ayrılabilirsin|ayrıl) (spam yok|söz|söz spam yok)? $',
    max: 8,
    hit: 'Dilediğiniz zaman abonelikten çıkabilirsiniz.',
    miss: 'Listeden çıkabilirsiniz ama bir daha giremezsiniz, demiş hoca.',
  },
  {
    id: 'tr.newsletter.selected-for-you',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ ... (her sabah|her akşam|her hafta|her pazar|her cuma|haftada bir|iki haftada bir|hafta içi her sabah|hafta içi her gün|günde bir) ... (bültenimiz*|bültenle|kutunuzda|kutunuza|kutunda|kutuna|kutunuza bırakalım|mail kutunuz*|e postanızda|e postana|sizin için seçiyoruz|sizin için derliyoruz|mektupla gönderiyoruz|posta kutunuz*)',
    max: 28,
    hit: 'Gündemin özeti her akşam kutunuzda.',
    miss: 'Her pazar kilisenin kutusuna bırakılan paralar çalındı.',
  },
  {
    id: 'tr.newsletter.push',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (en son|son dakika|önemli|güncel|yeni)? (haber*|gelişme*|içerik*) (için|hakkında|ile ilgili)? (bildirim almak ister misiniz|bildirim almak ister misin|bildirimleri almak ister misiniz|bildirimlerini almak ister misiniz|bildirimlere izin vermek ister misiniz|bildirimleri açmak ister misiniz|size bildirim gönderelim mi|sana bildirim gönderelim mi|size bildirim göndermemize izin verin|size bildirim göndermemizi ister misiniz|anlık bildirimlerimize abone olun) (daha sonra|şimdi değil|izin ver|hayır|hayır teşekkürler|evet)? (izin ver|hayır|evet|daha sonra|hayır teşekkürler)? $',
    max: 14,
    hit: 'Son dakika haberleri için bildirim almak ister misiniz? Daha sonra İzin ver',
    miss: 'Bildirim almak isteyenlerin telefonuna her gün elli mesaj düşüyor.',
  },
  {
    id: 'tr.newsletter.push-weak',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(gelişmeler*|haberler*|haberi|son dakika|gol*|maç*|gündem*|içerikler*|yazılar*|kaçırma*|haberdar|ilk sen|ilk siz|herkesten önce) ... ... (bildirimlere izin ver|bildirimlere izin verin|bildirimleri aç|bildirimleri açın|anlık bildirim*|bildirimlerini aç|bildirimlerini açın|bildirim al) ...',
    max: 18,
    hit: 'Gol anını kaçırmamak için bildirimleri aç',
    miss: 'Telefonunda bildirimleri açık unutan öğretmen, son dakika dersi böldü.',
  },
  {
    id: 'tr.newsletter.push-first',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (bildirimlere izin ver|bildirimlere izin verin|bildirimleri aç|bildirimleri açın|bildirimleri açmayı unutma|bildirimleri açmayı unutmayın) ... (kaçırma|kaçırmayın|öğren|öğrenin|haberdar ol|haberdar olun|izin ver|kapat|daha sonra|gelsin|düşsün) <!>? $',
    max: 12,
    hit: 'Bildirimlere izin ver, haberi ilk sen öğren',
    miss: 'Bildirimleri kapatmak da bir karar, diyor uzman.',
  },
  {
    id: 'tr.newsletter.push-words',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (daha sonra hatırlat|hayır teşekkürler|şimdi değil|belki daha sonra|bir daha gösterme|izin ver|bildirimler|bildirim al|bildirimleri yönet|abonelikten çık|bildirim ayarları|bülten|bültenler|tüm bültenler|örnek bülteni gör|bülten arşivi|önceki bültenler|geçmiş bültenler|spam yok|kaydediliyor) $',
    max: 4,
    hit: 'Hayır, teşekkürler',
    miss: 'Hayır, teşekkürler bizden, dedi kadın.',
  },
  {
    id: 'tr.related.more-heads',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (bu kategorideki diğer haberler|bu kategoriden diğer haberler|bu bölümdeki diğer haberler|bu bölümün diğer haberleri|bu dosyadan diğer yazılar|bu dosyanın diğer yazıları|bu dizinin diğer yazıları|bu seriden diğer yazılar|bu konudaki tüm haberler|bu etiketteki haberler|bunlar da ilgini çekebilir|şunlar da ilginizi çekebilir|bu haberlere de göz atın|bu haberleri kaçırmayın|bu yazıları da okuyun|bu içeriklere de göz atın|bu videolar da ilginizi çekebilir|bu video da ilginizi çekebilir) $',
    opens: true,
    max: 7,
    hit: 'Bu kategoriden diğer haberler',
    miss: 'Bu konudaki yazılar mahkemenin dosyasında tek tek sayıldı.',
  },
  {
    id: 'tr.related.more-heads-b',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (kategorinin diğer haberleri|kategorideki diğer haberler|aynı kategoriden haberler|konuyla ilgili içerikler|ilişkili içerikler|ilişkili yazılar|ilgili etiketler|bağlantılı haberler|bağlantılı yazılar|ilginizi çekebilecek yazılar|ilginizi çekebilecek videolar|ilgilinizi çekebilir|sana önerilenler) $',
    opens: true,
    max: 7,
    hit: 'Bağlantılı haberler',
    miss: 'Benzer ilanlar verip para toplayan şüpheli üçüncü kez yakalandı.',
  },
  {
    id: 'tr.related.more-heads-b-weak',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (önerilen galeriler|önerilen videolar|benzer galeriler|aynı konudan|aynı kategoriden|konuyla ilgili yazılar|ilişkili konular|kaçırmış olabilirsiniz|gözünüzden kaçmasın|gözünüzden kaçmış olabilir|sizin için seçilenler|önerilenler|benzer videolar|benzer ilanlar|benzer tarifler|diğer galeriler|diğer videolar|diğer tarifler|diğer içerikler|diğer makaleler|diğer bölümler|keşfetmeye devam et|keşfetmeye devam edin) $',
    opens: true,
    max: 7,
    hit: 'Gözünüzden kaçmasın',
    miss: 'Gözünüzden kaçmasın diye kırmızıya boyadık, diyor usta.',
  },
  {
    id: 'tr.related.section-heads',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (diğer|tüm|en son|en yeni|en güncel) (gündem|ekonomi|spor|magazin|dünya|siyaset|politika|sağlık|teknoloji|yaşam|eğitim|kültür sanat|asayiş|yerel|futbol|basketbol|bilim|otomobil|otomotiv|emlak|seyahat|finans|borsa|kripto|türkiye|yurt|istanbul|ankara|izmir|polis adliye|video|foto) (haberleri|haberler|galerileri|galeriler) $',
    opens: true,
    max: 5,
    hit: 'Diğer gündem haberleri',
    miss: 'Son ekonomi haberleri üzerine dükkânı kapatan esnaf köye döndü.',
  },
  {
    id: 'tr.related.from-section',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (gündem|ekonomi|spor|magazin|dünya|siyaset|politika|sağlık|teknoloji|yaşam|eğitim|kültür sanat|asayiş|yerel|futbol|bilim|otomobil|seyahat|finans|türkiye|video|galeri|yazarlar) (bölümünden|kategorisinden|kategorisindeki|bölümündeki) (diğer haberler|diğer yazılar|son haberler|diğer içerikler|diğer videolar|daha fazla|daha fazlası) $',
    opens: true,
    max: 8,
    hit: 'Ekonomi kategorisinden diğer haberler',
    miss: 'Spor bölümünde okuyan gençler sahayı kendileri çizdi.',
  },
  {
    id: 'tr.related.all-of',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (tüm|bütün) (gündem|ekonomi|spor|magazin|dünya|siyaset|sağlık|teknoloji|yaşam|eğitim|yerel|son dakika|futbol)? (yazıları|yazılarını|yazılar|haberleri|haberlerini|videoları|galerileri|videolar|galeriler|etiketler|kategoriler|yazarları) (gör|görüntüle|göster|için tıklayın|görmek için tıklayın|okumak için tıklayın) $',
    max: 7,
    hit: 'Tüm yazılarını gör',
    miss: 'Tüm haberleri oku, sonra konuş, diyor hoca.',
  },
  {
    id: 'tr.related.inline-arrow',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (buna da bakın|buna da bak|bu da var|bu da ilginizi çekebilir|bu da ilgini çekebilir|bunu da kaçırmayın|bunu kaçırmayın|bunu okudunuz mu|daha önce yazmıştık|hatırlatalım|ilgili|okuyun|okumak için|bak|bakınız|bkz|devamı|detaylar|detay|haberin devamı|galeri|foto galeri|fotogaleri|video|video haber|özel haber|sıradaki|önceki|sonraki|öneri|öneriyoruz|bunları da) (<:>|<»>)',
    max: 24,
    hit: 'Bunu kaçırmayın: Yayla yolunda üç saatlik bekleyiş',
    miss: 'Galeri sahibi kapıyı açmadı, müşteriler de dağıldı.',
  },
  {
    id: 'tr.related.end-of-gallery',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (galeri bitti|fotoğraf galerisi bitti|diğer galeriye geç|sonraki galeriye geç|sıradaki galeriye geç) (başa dön|tekrar izle|tekrar gör|diğer galeriler|baştan başla|geri dön|tekrar oynat|sıradaki haber)? (diğer galeriler|tüm galeriler|başa dön)? $',
    max: 8,
    hit: 'Galeri bitti. Başa dön',
    miss: 'Galeri bitti denilen yerde müze başlıyor.',
  },
  {
    id: 'tr.related.scroll-on',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (sonraki habere|sıradaki habere|sonraki haber|sıradaki haber|diğer haber|diğer haberler|haberin devamı|yazının devamı|sonraki galeri|haberi okumaya devam etmek|devamı) (geçmek|görüntülemek|görmek|okumak)? için (sayfayı|ekranı)? (aşağı|aşağıya|yana|sağa|sola)? (kaydırın|kaydır|kaydırmaya devam et|kaydırmaya devam edin) <number>? <number>? $',
    max: 8,
    hit: 'Sonraki haber için aşağı kaydırın',
    miss: 'Parmağınızı aşağı kaydırın, kilit açılır, diyor satıcı.',
  },
  {
    id: 'tr.related.scroll-on-weak',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (sonraki habere|sıradaki habere|sonraki haber|sıradaki haber|diğer haber|diğer haberler|haberin devamı|yazının devamı|sonraki galeri|galeriyi|galeri|diğer fotoğraflar|fotoğraflar|haberi okumaya devam etmek|galeriyi görmek|galeriyi görüntülemek|fotoğrafları görmek|sonraki fotoğraf|devamı) (geçmek|görüntülemek|görmek|okumak)? (için)? (sayfayı|ekranı)? (aşağı|aşağıya|yana|sağa|sola)? (kaydırın|kaydır|kaydırmaya devam et|kaydırmaya devam edin) (<number>)? (<number>)? $',
    max: 8,
    hit: 'Fotoğrafları görmek için sola kaydırın',
    miss: 'Fotoğrafları görmek için sıraya girenler yola taştı.',
  },
  {
    id: 'tr.related.more-heads-weak',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (bunları da kaçırmayın|bunları da kaçırma|bunlar da var|bunları gördünüz mü|dikkatinizi çekebilir|okumaya devam edin|okumaya devam et|aynı konuda|sana özel|haftanın öne çıkanları|günün öne çıkanları|gözümüzden kaçmayanlar|gündemden başlıklar|kısa kısa|günün kısa haberleri|editörün notu|editörden|arşivden|bugünün öne çıkanları|bir göz atın|bunlara bak|bunlara bakın|yolunuz düşerse bunlar da var|haftanın seçkisi|benzerleri|sıradaki yazı|dosyanın diğer yazıları|yazı dizisi|diğer bölümleri|serinin diğer yazıları) <:>? $',
    opens: true,
    max: 6,
    hit: 'Okumaya devam edin',
    miss: 'Bunlar da var tabii, dedi kaptan, ama az.',
  },
  {
    id: 'tr.share.text-size',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (facebook|twitter|x|whatsapp|telegram|linkedin|paylaş|kaydet|yazdır|kopyala|linki kopyala)? (paylaş|kaydet|yazdır|linki kopyala)? (a a|aa|a a a|yazı boyutu a a|yazı boyutu|yazı tipi boyutu|metin boyutu|font boyutu) (büyüt|küçült|a a|aa|yazıyı büyüt|yazıyı küçült|yazı boyutu|yazdır|büyüt küçült) (küçült|yazdır|paylaş|yorum|yorum yap|kaydet)? (paylaş|yazdır|yorum yap)? $',
    max: 11,
    hit: 'A- A+ Yazdır',
    miss: 'Yazı boyutu küçültülünce ilaç kutusu okunmaz oldu.',
  },
  {
    id: 'tr.share.one-target',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (bu haberi|bu yazıyı|haberi|bu tarifi|bu galeriyi|bu makaleyi|bu içeriği|bu podcasti) (arkadaşınla paylaş|arkadaşlarınla paylaş|arkadaşlarınızla paylaşın|arkadaşına gönder|arkadaşınıza gönderin|bir arkadaşına gönder|bir arkadaşına öner|bir arkadaşınıza gönderin|bir arkadaşınıza önerin|sosyal medyada paylaş|e posta ile paylaş|e posta ile gönder|e posta olarak gönder|sitene ekle|sitenize ekleyin|yazdır|kaydet|favorilere ekle|favorilerine ekle|favorilerime ekle|okuma listeme ekle|okuma listene ekle|sonra okumak için kaydet|daha sonra oku|pdf olarak indir|pdf olarak kaydet|telegram da paylaş|telegramda paylaş|whatsapp ta paylaş|whatsappta paylaş|whatsapp ile gönder|x te paylaş) $',
    max: 9,
    hit: 'Bu tarifi arkadaşlarınla paylaş',
    miss: 'Bu videoyu arkadaşlarınla paylaş, yoksa rezil olursun diye tehdit etmişler.',
  },
  {
    id: 'tr.share.copied',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (bağlantı|link|url|haberin bağlantısı|haberin linki|haber linki|sayfa bağlantısı|bağlantı adresi|gömme kodu|embed kodu) (panoya|başarıyla|başarı ile)? (kopyalandı|kopyalanmıştır|kopyalanamadı) <!>? $',
    max: 6,
    hit: 'Bağlantı panoya kopyalandı!',
    miss: 'Link kopyalandı mı, şifre çalındı demektir, diyor uzman.',
  },
  {
    id: 'tr.share.follow-source',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (google da|google aramalarında|google haberler de|google haberlerde|google news de|google news te|google discover da|google discoverda|google) (tercih edilen kaynak|tercih edilen kaynaklara|tercih edilen kaynaklarına|favori kaynak|favori kaynaklara|öncelikli kaynak) (olarak)? (bizi|sitemizi|gazetemizi) (ekle|ekleyin|seç|seçin|yapın|belirleyin|işaretleyin) $',
    max: 9,
    hit: "Google'da tercih edilen kaynaklara bizi ekleyin",
    miss: 'Google tercih edilen kaynak özelliğini haziranda denemeye başladı.',
  },
  {
    id: 'tr.share.channel-cta',
    kind: 'share',
    strength: 'likely',
    phrase:
      '(whatsapp|telegram|bip|youtube|instagram|discord|signal|viber) (kanalı|kanalımız|kanalımızda|kanalımızdan|kanalından|grubu|grubumuz|grubumuza|topluluğu|topluluğumuz|topluluğumuza|hesabımız|hesabımızda|bülteni|bülteni*) ... ... (açıldı|katıl|katılın|gel|gelin|takip et|takip edin|abone ol|abone olun|ulaşın|tıkla|tıklayın|cebinizde|cebine|cebinde|için tıkla*|kaçırma|kaçırmayın|zili aç*)',
    max: 20,
    hit: 'WhatsApp kanalımız açıldı! Hemen katılın',
    miss: 'Telegram grubu kuran öğretmenler kitapları orada değiş tokuş ediyor.',
  },
  {
    id: 'tr.share.follow-heads',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (bizi sosyal medyada takip edin|sosyal medya hesaplarımız|sosyal medya adreslerimiz|diğer paylaşım seçenekleri|daha fazla paylaş|bu yazarı takip et|bu konuyu takip et|etiketi takip et) $',
    max: 5,
    hit: 'Sosyal medya hesaplarımız',
    miss: 'Sosyal medya hesaplarımızı kapattık, rahatladık, diyor çift.',
  },
  {
    id: 'tr.share.counter',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (<number> paylaşım|<number> beğeni|<number> kez paylaşıldı|<number> kişi paylaştı|toplam paylaşım <number>|paylaşım <number>|beğeni <number>|beğen <number>|paylaş <number>|<number> kişi beğendi|<number> b beğeni|<number> b paylaşım) (<number> yorum|<number> beğeni|yorum <number>|paylaş|yorum yap|beğen) (<number> beğeni|<number> görüntülenme)? (paylaş|yorum yap|beğen)? $',
    max: 8,
    hit: '124 paylaşım 18 yorum',
    miss: '124 paylaşım incelendi, dokuz kişi gözaltına alındı.',
  },
  {
    id: 'tr.share.counter-weak',
    kind: 'share',
    strength: 'likely',
    phrase:
      '^ (<number> paylaşım|<number> beğeni|<number> kez paylaşıldı|<number> kişi paylaştı|toplam paylaşım <number>|paylaşım <number>|beğeni <number>|beğen <number>|paylaş <number>|<number> kişi beğendi|<number> b beğeni|<number> b paylaşım) (<number> görüntülenme)? $',
    max: 5,
    hit: '348 paylaşım',
    miss: '348 paylaşım savcılığa bildirildi.',
  },
  {
    id: 'tr.comments.count-line',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (bu habere|bu yazıya|bu makaleye|bu içeriğe|bu haber için) (toplam)? (<number> yorum|<number> adet yorum|<number> okur yorumu|<number> yorum yapıldı|<number> yorum yapılmış|<number> yorum yapılmıştır) (yapıldı|yapılmış|yapılmıştır|var|bulunuyor|bulunmaktadır|yorum yap|yorum yaz|yaz|sen ne düşünüyorsun|siz ne düşünüyorsunuz|sen de yaz|sen de yorum yap|siz de yorum yapın|yorumları gör|yorumları oku|tümünü gör|tüm yorumlar)? $',
    max: 9,
    hit: 'Bu habere 12 yorum yapıldı',
    miss: 'Fotoğrafa 12 yorum yapıldı, dördü küfürlüydü.',
  },
  {
    id: 'tr.comments.count-line-weak',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (habere|yazıya|toplam)? (<number> yorum|<number> adet yorum|<number> okur yorumu|<number> yorum yapıldı|<number> yorum yapılmış|<number> yorum yapılmıştır) (yapıldı|yapılmış|yapılmıştır|var|bulunuyor|bulunmaktadır|yorum yap|yorum yaz|yaz|sen ne düşünüyorsun|siz ne düşünüyorsunuz|sen de yaz|sen de yorum yap|siz de yorum yapın|yorumları gör|yorumları oku|tümünü gör|tüm yorumlar)? $',
    max: 9,
    hit: '12 yorum yapılmış',
    miss: '12 yorum yapıldı ama üçü silindi.',
  },
  {
    id: 'tr.comments.sort',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (yorumlar|tüm yorumlar|yorumları|okur yorumları|sırala|sıralama|yorumları sırala|yorum sıralaması)? <number>? (sırala)? (en yeniler|en yeni|en eski|en eskiler|en beğenilen|en beğenilenler|en çok beğenilen|en çok beğenilenler|en popüler|yeniden eskiye|eskiden yeniye|en yeni yorumlar|en eski yorumlar|en beğenilen yorumlar) (en eski|en eskiler|en beğenilen|en beğenilenler|en çok beğenilen|en çok beğenilenler|en popüler|eskiden yeniye|en eski yorumlar|en beğenilen yorumlar|en yeni|en yeniler|yorumlar) (en beğenilen|en beğenilenler|en çok beğenilen|en çok beğenilenler) $',
    max: 10,
    hit: 'En yeniler En eskiler En beğenilenler',
    miss: 'En yeni en eski, ne varsa masaya döktü.',
  },
  {
    id: 'tr.comments.sort-weak',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (yorumlar|tüm yorumlar|yorumları|okur yorumları|sırala|sıralama|yorumları sırala|yorum sıralaması)? <number>? (sırala)? (en yeniler|en yeni|en eski|en eskiler|en beğenilen|en beğenilenler|en çok beğenilen|en çok beğenilenler|en popüler|yeniden eskiye|eskiden yeniye|en yeni yorumlar|en eski yorumlar|en beğenilen yorumlar) (en eski|en eskiler|en beğenilen|en beğenilenler|en çok beğenilen|en çok beğenilenler|en popüler|eskiden yeniye|en eski yorumlar|en beğenilen yorumlar|en yeni|en yeniler|yorumlar) (en beğenilen|en beğenilenler|en çok beğenilenler|en popüler)? $',
    max: 10,
    hit: 'Sırala: En yeniler En popüler',
    miss: 'En yeni en eskiyle yan yana duruyor.',
  },
  {
    id: 'tr.comments.show-more',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (tüm|diğer|daha fazla|kalan|önceki|<number>) (yorumları|yorumların|yorum|yanıtları|yanıt) (tümünü|hepsini|tamamını)? (göster|gör|görüntüle|yükle|görmek için tıklayın|okumak için tıklayın|görmek için tıkla|yükleniyor) <number>? $',
    max: 7,
    hit: 'Tüm yorumları göster',
    miss: 'Yorumları oku da öyle konuş, diyor kızı.',
  },
  {
    id: 'tr.comments.form-fields',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (adınız|ad soyad|adınız soyadınız|ad|isim|isminiz|adınız ve soyadınız|rumuz|rumuzunuz|takma adınız|yorumunuz|yorum|yorumunuzu yazın|başlık) (e posta|e postanız|e posta adresiniz|mail adresiniz|email|yorum|yorumunuz|mesajınız|ad|isim|ad soyad|adınız soyadınız|e mail) (yayınlanmayacak|yayımlanmayacak|zorunlu|gizli tutulacak|gösterilmeyecek|isteğe bağlı|yayınlanmaz|yorumunuz|yorum|gönder|web sitesi|internet sitesi|mesajınız|güvenlik kodu|başlık) (yorumunuz|yorum|gönder|yorumu gönder|internet sitesi|web sitesi|güvenlik kodu|mesajınız)? (gönder|yorumu gönder|yorum yap) $',
    max: 13,
    hit: 'Ad Soyad E-posta (yayımlanmayacak) Yorumunuz Gönder',
    miss: 'Ad, e-posta, başlık: dolandırıcının istediği ilk üç şey bunlar.',
  },
  {
    id: 'tr.comments.form-fields-weak',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (adınız|ad soyad|adınız soyadınız|ad|isim|isminiz|adınız ve soyadınız|rumuz|rumuzunuz|takma adınız|yorumunuz|yorum|yorumunuzu yazın|başlık) (e posta|e postanız|e posta adresiniz|mail adresiniz|email|yorum|yorumunuz|mesajınız|ad|isim|ad soyad|adınız soyadınız|e mail) (yayınlanmayacak|yayımlanmayacak|zorunlu|gizli tutulacak|gösterilmeyecek|isteğe bağlı|yayınlanmaz|yorumunuz|yorum|gönder|web sitesi|internet sitesi|mesajınız|güvenlik kodu|başlık) (yorumunuz|yorum|gönder|yorumu gönder|internet sitesi|web sitesi|güvenlik kodu|mesajınız)? (gönder|yorum|yorumu gönder|yorum yap)? $',
    max: 13,
    hit: 'Adınız E-posta Yorumunuz',
    miss: 'Ad, e-posta, yorum: üçü de boş bırakılmış.',
  },
  {
    id: 'tr.comments.rules-long',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (lütfen)? (yorum yaparken|yorum yazarken|yorum göndererek|yorum yaparak|yorum yapmadan önce|yorum yazmadan önce|yorumunuzu gönderdiğinizde|yorumunuzu göndererek|yorumu göndererek) (lütfen)? (topluluk kurallarımıza|topluluk kurallarımızı|yorum kurallarımızı|yorum kurallarımıza|kurallarımızı|yayın ilkelerimize|yayın ilkelerimizi) (uyun|uyunuz|uymayı unutmayın|okuyun|okuyunuz|kabul ediyorsunuz|kabul etmiş olursunuz|kabul etmiş sayılırsınız|okumanızı rica ederiz|inceleyin|onaylamış olursunuz|dikkat edin|uymanızı rica ederiz) $',
    max: 14,
    hit: 'Yorum yaparken lütfen topluluk kurallarımıza uyun.',
    miss: 'Yorum yaparken topluluk kurallarını hiçe sayan hesaplar kapatıldı.',
  },
  {
    id: 'tr.comments.rules-unpublished',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '(hakaret|küfür|küfürlü|argo|nefret söylemi|rencide|tehdit|reklam amaçlı|büyük harfle*|türkçe karakter*|konu dışı|konuyla ilgisi olmayan|link içeren|imla) ... ... ... ... (yorumlar|yorum|mesajlar|iletiler) ... ... (onaylanma*|yayınlanma*|yayımlanma*|yayına alınma*|silinir|silinecektir|silinmektedir|kaldırılır|kaldırılacaktır|dikkate alınma*|değerlendirilme*)',
    max: 60,
    hit: 'Hakaret, küfür ve argo içeren, konuyla ilgisi olmayan yorumlar yayına alınmaz.',
    miss: 'Hakaret davasında savcı, yorum yapan kişiyi bulamadıklarını açıkladı.',
  },
  {
    id: 'tr.comments.vote-buttons',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (beğen <number>|beğendim <number>|beğenme <number>|beğenmedim <number>|<number> beğeni|<number> beğen|yanıtla|cevapla|yanıtla <number>|cevapla <number>) (beğenme|beğenmedim|yanıtla|cevapla|şikayet et|spam olarak bildir|yorumu bildir|yorumu şikayet et|yanıtları gör|yanıtları göster|cevapları gör) <number>? (yanıtla|cevapla|şikayet et|bildir|alıntıla|yorumu bildir)? <number>? $',
    max: 8,
    hit: 'Beğen (4) Beğenme (1) Yanıtla',
    miss: 'Beğendim, beğenmedim diye ayırıyor elmaları çocuk, sepet boşalıyor.',
  },
  {
    id: 'tr.comments.you-think',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ ... ... (siz ne düşünüyorsunuz|sen ne düşünüyorsun|sizin düşünceniz ne|senin düşüncen ne|siz ne dersiniz|sen ne dersin|sizin fikriniz ne|bu konuda ne düşünüyorsunuz|bu konuda ne düşünüyorsun|sizce de öyle mi|sizin görüşünüz ne) ... ... (yorumlarda|yorumlara|yorum kısmına|aşağıda|aşağıya|yorum yaz*|yorum yap*|buluşalım|tartışalım|paylaşın|paylaş|yazın|yaz|bekliyoruz|kapışalım|tartışın) ... $',
    max: 26,
    hit: 'Siz ne düşünüyorsunuz? Yorumlarda buluşalım',
    miss: 'Siz ne düşünüyorsunuz diye sordu öğretmen, sınıf sustu.',
  },
  {
    id: 'tr.comments.anonymous',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (misafir|ziyaretçi|adsız|anonim|isimsiz|bir okur|okur yorumu) (<number> saat önce|<number> dakika önce|<number> gün önce|dedi ki|<number>|<:>|<number> ay önce|<number> yıl önce)',
    max: 40,
    hit: 'Misafir 3 saat önce: ellerine sağlık',
    miss: 'Misafir odasında üç saat beklettiler, diyor kargocu.',
  },
  {
    id: 'tr.comments.facebook',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (facebook|google|twitter|x|sosyal medya) (hesabınızla|hesabınla|hesabınız ile|hesabınla giriş yapıp|hesabınızla giriş yapıp|ile giriş yapıp) (yorum yapın|yorum yap|yorum yapabilirsiniz|yorum yazın|yorum yaz|yorum yapabilirsin) $',
    max: 7,
    hit: 'Facebook hesabınızla yorum yapın',
    miss: 'Facebook hesabınızla yorum yapın diyen memur, sahte profille ihale dosyasına yazmış.',
  },
  {
    id: 'tr.comments.be-first-more',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (henüz|bu habere|bu yazıya|habere|bu içeriğe|bu habere henüz|bu yazıya henüz)? (yorum yok|hiç yorum yok|hiç yorum yapılmamış|yorum yapılmamış|yorum yapılmadı|yorum bulunmuyor|yorum bulunmamaktadır|yorum eklenmemiş|yorum eklenmedi|yorum yazılmadı|kimse yorum yapmadı|kimse yorum yapmamış|hiç yorum eklenmemiş|bu haber hakkında|haber hakkında|yazı hakkında) (ilk yorumu|ilk yorum|ilk düşünceyi|sıftahı|ilk sözü|ilk değerlendirmeyi|ilki) (sen|siz)? (yapan|yazan|bırakan|paylaşan|yapın|yazın|yap|yaz|bırakın|bırak|paylaşın|paylaş|olun) (siz olun|sen ol|ilk kişi olun|ilk kişi ol|kişi siz olun|siz olabilirsiniz|olun)? $',
    max: 12,
    hit: 'Henüz yorum yok, ilk yorumu yazan siz olun',
    miss: 'İlk yorumu yazan okur, sabaha kadar yanıt bekledi.',
  },
  {
    id: 'tr.ad.closing',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (reklamı <number> saniye|reklamı <number> sn|reklam <number> saniye|reklam <number> sn|reklamı|videonuz <number> saniye|videonuz reklamın ardından|videonuz reklamdan sonra|video reklamın ardından|video reklamdan sonra|videonuz birazdan|reklamı geçmek için <number> saniye|reklamı kapatmak için <number> saniye) (sonra|içinde)? (bekleyin|bekleyiniz|geçebilirsiniz|geçebilirsin|geç|atla|kapanacak|kapanacaktır|başlayacak|başlayacaktır) (reklamı geç|reklamı atla|sesi aç|atla|geç)? <number>? (geç|sn|saniye)? <»>? $',
    max: 12,
    hit: 'Reklamı 5 saniye sonra geçebilirsiniz',
    miss: 'Video birazdan başlayacak diye bekleyen iki yüz kişi, salonu boşaltmadı.',
  },
  {
    id: 'tr.ad.closing-weak',
    kind: 'ad',
    strength: 'likely',
    phrase:
      '^ (reklamı|reklam|video|videonuz) (reklamın ardından|reklamdan sonra|birazdan|az sonra|<number> saniye sonra|<number> sn sonra|<number> saniye içinde|kapatmak için|geçmek için|atlamak için)? (<number> saniye|<number> sn)? (bekleyin|bekleyiniz|sonra geçebilirsiniz|sonra geçebilirsin|geçebilirsiniz|geçebilirsin|geç|atla|kapanacak|kapanacaktır|başlayacak|başlayacaktır|başlıyor|sonra kapanacak|sonra başlayacak|devam edecek|devam ediyor) (reklamı geç|reklamı atla|sesi aç|atla|geç)? <number>? (geç|sn|saniye)? <»>? $',
    max: 12,
    hit: 'Video az sonra başlıyor',
    miss: 'Video devam ediyor, ekran kararıyor, bir ses duyuluyor.',
  },
  {
    id: 'tr.ad.continues',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (reklamdan sonra|reklamın ardından|reklamlardan sonra|ilandan sonra|reklam arasından sonra) (haber|yazı|tarif|galeri|liste|haberimiz|içerik|makale|haberin devamı|yazının devamı|tarifin devamı) (devam ediyor|devam edecek|okumaya devam edin|aşağıda|sürüyor) $',
    max: 8,
    hit: 'Reklamdan sonra tarif devam ediyor',
    miss: 'Reklamdan sonra devam ediyoruz demişti sunucu, yayın bir daha açılmadı.',
  },
  {
    id: 'tr.ad.labels-more',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (r e k l a m|reklam alanı <number>|reklam alanı <number> <number>|reklam banner|bu bölüm sponsorludur|sponsorlu içeriktir|bu içerik sponsorludur|bu haber reklam içermektedir|bu haber bir tanıtım içeriğidir|bu haber bir ilandır|bu haber bir reklamdır|bu yazı bir ilandır|bu yazı bir tanıtım içeriğidir|bu metin bir ilandır|bu sayfa reklam içermektedir|bu video ürün yerleştirme içermektedir|bu bir advertorialdır|iş ortağı içeriği|partner içeriği|reklamsız oku|reklamsız okuyun|buraya reklam verin|reklam vermek ister misiniz|reklam için tıklayın|reklam için bize ulaşın|reklam vermek için bize ulaşın|reklam vermek için iletişime geçin) (<number>)? (<number>)? $',
    max: 9,
    hit: 'R E K L A M',
    miss: 'Ücretli iş birliği yaptığı markayı saklayan fenomene ceza kesildi.',
  },
  {
    id: 'tr.ad.buy-space',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (buraya|bu alana|bu sayfaya|sitemize|gazetemize|bu banner a) (reklam|reklamınızı|ilan|ilanınızı) (verebilirsiniz|vermek ister misiniz|vermek için) (reklam|iletişim|bize ulaşın|bize yazın|tıklayın|arayın)? <number>? <number>? <number>? <number>? <number>? <email>? <url>? $',
    max: 12,
    hit: 'Bu alana reklam verebilirsiniz 0500 111 22 33',
    miss: 'Buraya ilan verin dedik, kimse aramadı, diyor galerici.',
  },
  {
    id: 'tr.ad.sponsored-by',
    kind: 'ad',
    strength: 'likely',
    phrase:
      '^ (bu bölümü|bu bölüm|bu yayını|bu haberi|bu köşe|bu köşeyi|bu sayfa|bu sayfayı|bu bülten|bu bülteni|bu içerik|bu galeri|bu podcast|bu yazı|bu yazıyı|bu video|bu tarif|bu test) ... (sundu|sunar|sunuyor|sponsorluğunda*|sponsorluğuyla*|katkılarıyla*|iş birliğiyle|işbirliğiyle|iş birliği ile|desteğiyle|desteği ile|sponsorudur|tarafından desteklenmektedir|tarafından desteklenmiştir|için hazırlanmıştır|ile iş birliği içinde) .. $',
    max: 12,
    hit: 'Bu bölümü Yelken Sigorta sundu',
    miss: 'Bu bölümü okuyan öğrenciler sunum yaptı, jüri beğendi.',
  },
  {
    id: 'tr.ad.betting',
    kind: 'ad',
    strength: 'likely',
    phrase:
      '(hoşgeldin bonusu|hoş geldin bonusu|deneme bonusu|yatırım şartsız|freebet|yüksek oran*|anında bonus|çevrimsiz bonus|ilk yatırımına) ... ... (üye ol|üye olun|hemen üye ol|kazan|kazanmaya başla|tıkla|tıklayın|katıl|bonusu al|<number>)',
    max: 16,
    hit: 'Yüksek oranlar, hoş geldin bonusu! Hemen üye ol',
    miss: 'Deneme bonusu vaadiyle dolandırılan genç savcılığa gitti.',
  },
  {
    id: 'tr.copyright.notice-line',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (copyright <number>|copyright <number> <number>|telif hakkı <number>|telif hakları <number>|copyright by|copyrights <number>|telif hakkı saklıdır|copyright) ... ... (tüm hakları saklıdır|her hakkı saklıdır|all rights reserved|tüm hakları mahfuzdur) $',
    max: 14,
    hit: 'Copyright 2024 Derekent Postası. All rights reserved',
    miss: 'Telif hakkı 70 yıl sürer, diyor avukat, sonra eser herkesindir.',
  },
  {
    id: 'tr.copyright.belongs-site',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '(haberin|yazının|görsellerin|görüntülerin|fotoğrafların|içeriklerin|haberlerin|yazıların|videoların|resimlerin|sitedeki|tüm görüntülerin|yer alan içerikler*) .. (telif hakkı|telif hakları|telifi|her türlü hakkı|tüm hakları|yayın hakkı|yayın hakları) ... ... (aittir|saklıdır|mahfuzdur|üzerindedir)',
    max: 30,
    hit: 'Sitede yayımlanan fotoğrafların telif hakları gazetemize aittir.',
    miss: 'Fotoğrafların telifini alamayan Ayla Koruk dava açtı.',
  },
  {
    id: 'tr.copyright.brand-of',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ ... ... (markasıdır|kuruluşudur|yayınıdır|iştirakidir|yayın organıdır) (künye|hakkımızda|gizlilik|tüm hakları saklıdır|her hakkı saklıdır|copyright|reklam ver|kvkk|iletişim) (künye|gizlilik|reklam|reklam ver|kvkk|iletişim|hakkımızda|kariyer|abonelik|yayın ilkeleri|<number>)? (künye|gizlilik|reklam|reklam ver|kvkk|iletişim|hakkımızda|kariyer|abonelik|yayın ilkeleri|<number>)? (künye|gizlilik|reklam|reklam ver|kvkk|iletişim|hakkımızda|kariyer|abonelik|yayın ilkeleri|<number>)? (künye|gizlilik|reklam|reklam ver|kvkk|iletişim|hakkımızda|kariyer|abonelik|yayın ilkeleri|<number>)? $',
    max: 20,
    hit: 'Kutuplar bir Yelken Medya markasıdır. Künye Gizlilik Reklam',
    miss: 'Şirket Yelken Grubu kuruluşudur ve künye değişikliği yapılmadı.',
  },
  {
    id: 'tr.copyright.powered',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (haber yazılımı|haber scripti|haber sitesi yazılımı|haber portalı yazılımı|web tasarım ve yazılım) <:> _? _? (bilişim|yazılım|ajans|teknolojileri|software|<url>) $',
    max: 8,
    hit: 'Haber Yazılımı: Fener Bilişim',
    miss: 'Haber yazılımı kullanan gazete, ilk metinde üç kişiyi yanlış yazdı.',
  },
  {
    id: 'tr.copyright.agency-contract',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (bu haber|bu içerik|bu fotoğraf|bu fotoğraflar|bu görüntü|bu görüntüler|bu metin|bu video) _? (abonelik sözleşmesi bulunmayan|abonelik sözleşmesi olmayan|aboneliği bulunmayan|aboneliği olmayan|abone olmayan) ... (kişi ve kuruluşlarca|kuruluşlarca|kurumlarca|kişilerce|yayın organlarınca|medya kuruluşlarınca|yayın kuruluşlarınca|kişi ve kuruluşlar tarafından|kuruluşlar tarafından) ... (kullanılamaz|yayınlanamaz|yayımlanamaz|kopyalanamaz|alıntılanamaz|çoğaltılamaz) $',
    max: 30,
    hit: 'Bu haber, abonelik sözleşmesi bulunmayan kişi ve kuruluşlarca kullanılamaz.',
    miss: 'Abonesi olmayan köylere su verilmedi, kuruluşlarca tanker gönderildi.',
  },
  {
    id: 'tr.copyright.cc',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (bu içerik|bu yazı|bu makale|bu haber|bu metin|sitemizdeki tüm içerik|sitemizdeki içerikler|aksi belirtilmedikçe) ... (creative commons|cc by|cc by nc|cc by sa|cc by nc nd|cc by nc sa) ... (lisanslanmıştır|lisansı altındadır|lisansıyla yayımlanmaktadır|lisansıyla yayınlanmaktadır|lisansı ile lisanslanmıştır|lisansıyla sunulmaktadır|lisansı kapsamındadır|lisansına sahiptir) .. $',
    max: 18,
    hit: 'Bu içerik Creative Commons Atıf 4.0 ile lisanslanmıştır.',
    miss: 'Bu harita Creative Commons ile paylaşılınca binlerce öğretmen indirdi.',
  },
  {
    id: 'tr.copyright.cc-weak',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '^ (bu içerik|bu yazı|bu makale|bu haber|bu metin|bu eser|sitedeki|sitemizdeki|bu sitedeki|aksi belirtilmedikçe) ... (creative commons|cc by|cc by nc|cc by sa|cc by nc nd|cc by nc sa) ... (lisanslanmıştır|lisansı altındadır|lisansıyla yayımlanmaktadır|lisansıyla yayınlanmaktadır|lisansı ile lisanslanmıştır|lisansıyla sunulmaktadır|lisansı kapsamındadır|lisansına sahiptir|altında lisanslanmıştır) ... ... $',
    max: 18,
    hit: 'Sitedeki yazılar CC BY lisansı altındadır.',
    miss: 'Bu eser Creative Commons lisansıyla tanınan ilk roman oldu.',
  },
  {
    id: 'tr.copyright.reprint-ok',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '(kaynak gösterilmeden|kaynak gösterilmek|kaynak gösterilerek|kaynak göstermeden|kaynak göstererek|kaynak belirterek|kaynak belirtmeden|link vererek|izin almadan|izin alınmadan|izinsiz) ... ... (kullanmayın|kullanmayınız|kullanabilirsiniz|kopyalamayın|kopyalamayınız|alıntılamayın|alıntılayabilirsiniz|alıntılanabilir|iktibas edilebilir|paylaşmayın|çevirmeyin|çoğaltmayın|yayımlamayın|yayınlamayın|yayımlanamaz|kullanılması yasaktır|kopyalanması yasaktır|kullanılmasına izin verilmez)',
    max: 30,
    hit: 'Kaynak göstermeden kullanmayın.',
    miss: 'Tezde kaynak göstermeden kullanılan sayfalar bulundu.',
  },
  {
    id: 'tr.disclaimer.we-not-party',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(sitemiz|sitemizde|sitemizdeki|gazetemiz|portalımız|dergimiz|bu site|bu sayfa|bu sayfadaki|sayfadaki|köşemizdeki|bu bölüm|bu bölümdeki|bu içerik|bu yazıda) ... ... ... (taraf değildir|garanti etmez|garanti vermez|garanti edilmez|sorumluluk kabul edilmez|sorumluluk üstlenmez|tavsiye niteliği taşımaz|tavsiye yerine geçmez|öneri niteliği taşımaz|bağlayıcı değildir|bağlamaz|anlamına gelmez|yansıtmaz|yansıtmayabilir|yansıtmak zorunda değildir|yerine geçmez)',
    max: 45,
    hit: 'Bu sayfadaki bilgiler hekim muayenesinin yerine geçmez.',
    miss: 'Bu sayfa bir ailenin geçmişini anlatıyor.',
  },
  {
    id: 'tr.disclaimer.delayed-data',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (borsa|piyasa|döviz|hisse|bist|endeks|kur|altın|sayfadaki|kripto|emtia) (verileri|veriler|fiyatları|fiyatlar|kurları) (en az)? (<number> dakika|<number> dk)? (gecikmelidir|gecikmeli olarak verilmektedir|gecikmeli olarak yayınlanmaktadır|gecikmeli olarak sunulmaktadır|gecikmeli yayınlanır|gecikmeli gösterilmektedir|bilgi amaçlıdır|bilgilendirme amaçlıdır) (yatırım tavsiyesi değildir|yatırım tavsiyesi içermez|sayfadaki hiçbir satır al ya da sat anlamına gelmez|al sat tavsiyesi değildir)? $',
    max: 18,
    hit: 'Borsa verileri 15 dakika gecikmelidir.',
    miss: 'Altın fiyatları gecikmelidir, diyen kuyumcu tabelayı değiştirmedi.',
  },
  {
    id: 'tr.cookie.privacy-matters',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      '^ (gizliliğinize önem veriyoruz|gizliliğinize değer veriyoruz|gizliliğiniz bizim için önemli|gizliliğiniz bizim için önemlidir|gizliliğinizi önemsiyoruz|gizliliğin bizim için önemli|gizliliğine önem veriyoruz|gizliliğinize saygı duyuyoruz|gizliliğiniz önceliğimizdir|kişisel verilerinizin güvenliği bizim için önemli|kişisel verilerinizin güvenliği bizim için önemlidir|verilerinizin gizliliği bizim için önemli|verilerinizin gizliliği bizim için önemlidir) $',
    max: 12,
    hit: 'Gizliliğinize önem veriyoruz',
    miss: 'Gizliliğinize önem vermeyen uygulamaları silin, diyor Mete Sarp.',
  },
  {
    id: 'tr.cookie.experience',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (sitemizde|web sitemizde|internet sitemizde|bu sitede|size|sizlere|sana)? (size|sizlere|sana)? (daha|en)? (iyi|kaliteli|kişisel|kişiselleştirilmiş)? (bir|hizmet|kullanıcı|kullanım|okuma)? (deneyim|deneyimi|deneyiminizi|deneyimini|hizmet) (sunmak|sunabilmek|geliştirmek|iyileştirmek|kişiselleştirmek|sağlamak|artırmak) (için|amacıyla) (sitemizde|web sitemizde|bu sitede)? (çerez|çerezler|çerezleri|çerezlerden) (kullanıyoruz|kullanmaktayız|kullanılmaktadır|yararlanıyoruz|faydalanıyoruz|kullanmaktadır) (detay*|ayrıntı*|detaylı bilgi|daha fazla bilgi|kabul et|tümünü kabul et|hepsini kabul et|kabul ediyorum|reddet|tamam|anladım|çerez politika*|gizlilik politika*) (aydınlatma metn*|çerez politika*|gizlilik politika*|çerez ayarları|ayarlar|tercihler|kabul et|reddet|tümünü reddet|yalnızca zorunlu|sadece zorunlu)? (nde|nda|kabul et|reddet|ayarlar|tercihler)? $',
    max: 24,
    hit: "Sana daha iyi bir deneyim sunmak için çerez kullanıyoruz. Detaylar Aydınlatma Metni'nde.",
    miss: 'Misafire iyi hizmet sunmak için çerez tabağını hep dolu tutar.',
  },
  {
    id: 'tr.cookie.change-settings',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      '(çerez tercihlerinizi|çerez tercihlerini|çerez ayarlarınızı|gizlilik tercihlerinizi|gizlilik ayarlarınızı|onayınızı|rızanızı|tercihlerinizi) ... ... (dilediğiniz zaman|istediğiniz zaman|her zaman|dilediğiniz an|sayfanın altındaki|buradan) ... ... (değiştirebilirsiniz|güncelleyebilirsiniz|yönetebilirsiniz|geri alabilirsiniz|geri çekebilirsiniz)',
    max: 26,
    hit: 'Tercihlerinizi dilediğiniz zaman sayfanın altından değiştirebilirsiniz.',
    miss: 'Tercihlerinizi her zaman ailenize soruyorsunuz, diyor rehber öğretmen.',
  },
  {
    id: 'tr.cookie.button-row',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (tümünü kabul et|hepsini kabul et|tüm çerezleri kabul et|tümünü reddet|hepsini reddet|çerez ayarları|çerez tercihleri|tercihleri yönet|yalnızca zorunlu|sadece zorunlu|reddet ayarlar|reddet tercihler|kabul et reddet|kabul et ayarlar) (tümünü kabul et|hepsini kabul et|tüm çerezleri kabul et|çerezleri kabul et|kabul et|kabul ediyorum|reddet|tümünü reddet|hepsini reddet|çerez ayarları|çerez tercihleri|tercihleri yönet|ayarları yönet|yalnızca zorunlu|sadece zorunlu|özelleştir) (kabul et|reddet|ayarlar|tercihler|çerez ayarları|detaylar|detaylı bilgi|daha fazla bilgi|seçenekler|kapat|özelleştir|onayla)? $',
    max: 8,
    hit: 'Reddet Ayarlar Tümünü kabul et',
    miss: 'Kabul et, reddet, ama oyalama, diyor gelinin annesi.',
  },
  {
    id: 'tr.cookie.consent-or-pay',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (çerezleri kabul ederek ücretsiz|çerezlere izin vererek ücretsiz|reklamlarla ücretsiz|kişiselleştirilmiş reklamlarla ücretsiz|çerezlere izin verip ücretsiz|çerezleri kabul edip ücretsiz) (okuyun|oku|okumaya devam edin|devam edin) (ya da|veya|yahut) ... (abone olun|abone olarak devam edin|reklamsız okuyun|aboneliğe geçin|reklamsız aboneliği seçin|reklamsız abonelik alın|üye olun) $',
    max: 18,
    hit: 'Çerezleri kabul ederek ücretsiz okuyun ya da reklamsız okumak için abone olun',
    miss: 'Çerezleri kabul edin ya da abone olun diyen siteye kurul soruşturma açtı.',
  },
  {
    id: 'tr.cookie.partners',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      '(iş ortaklarımız|<number> ortağımız|<number> iş ortağımız|üçüncü taraf ortaklarımız|biz ve ortaklarımız) ... ... (cihazınızda|cihazınızdaki|cihazdaki|cihazda|çerezler|çerez|tarayıcı verileri*|kişisel veriler|kişisel verileri|kişisel verilerinizi|benzersiz kimlik*) ... ... (saklıyor|saklar|depolar|depoluyor|erişiyor|erişir|işler|işliyor|işleyebilir|saklayabilir|işliyoruz|saklıyoruz|kullanıyoruz|işlemektedir|işleyebiliriz)',
    max: 50,
    hit: 'Biz ve 120 iş ortağımız, cihazınızdaki bilgileri saklıyor ve kişisel verileri işliyoruz.',
    miss: 'İş ortaklarımız bizi terk etti, cihazda kalan her şey silindi.',
  },
  {
    id: 'tr.cookie.always-on',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (zorunlu çerezler|zorunlu|gerekli çerezler|kesinlikle gerekli çerezler|teknik çerezler|işlevsel çerezler) (her zaman aktif|her zaman etkin|daima aktif) $',
    max: 6,
    hit: 'Zorunlu çerezler Her zaman aktif',
    miss: 'Reklam çerezleri yüzünden açılan davayı tüketici kazandı.',
  },
  {
    id: 'tr.nav.breadcrumb-az',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (gündem|ekonomi|spor|magazin|dünya|siyaset|sağlık|teknoloji|yaşam|eğitim|kültür sanat|galeri|video|yazarlar|testler|tarifler|hastalıklar|a dan z ye hastalıklar|blog|ilanlar|arşiv) <»> ... ...',
    max: 12,
    hit: 'Gündem › Yerel › Çarşı pazarı',
    miss: 'Gündem yoğun, köy kahvesi daha yoğun.',
  },
  {
    id: 'tr.nav.skip-access',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (içeriğe atla|içeriğe geç|ana içeriğe geç|ana içeriğe atla|menüye atla|menüye geç|haber ara|haberlerde ara|site içi arama|site içinde ara|sitede ara) (yüksek karşıtlık|yüksek kontrast|yazıyı büyüt|yazıyı küçült|ara|arama|giriş yap|üye ol|koyu tema|açık tema|karanlık mod|gece modu|kapat|tr|en|tr en|tr en ar|menü|abone ol|üye girişi) (giriş yap|üye ol|abone ol|ara|yazıyı küçült|yazıyı büyüt|tr en|tr en ar|tr|üye girişi|canlı yayın|kapat)? (tr en|tr en ar|tr|üye ol|abone ol)? $',
    max: 10,
    hit: 'İçeriğe atla Yüksek karşıtlık Yazıyı büyüt',
    miss: 'Menü kapat aç derken garson üç kere masayı sildi.',
  },
  {
    id: 'tr.nav.single',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (menü|ara|kapat|geri|geri dön|ileri|başa dön|yukarı|yukarı çık|yukarı git|sayfa başı|sayfa sonu|devam et|daha fazla göster|daha fazla yükle|daha az göster|daha fazla gör|tümü|tümünü göster|hepsini gör|hepsini göster|listele|filtrele|sırala|keşfet|arşiv|canlı yayın|kategoriler|etiketler|etiket|gizle|göster|aç|genişlet|daralt|sonuçları gör|yenile|sayfayı yenile|vazgeç|gönder|onayla|seçiniz|seçin|tarife git|tarife atla|tarife geç|içindekiler|içerik tablosu|bu sayfada|konu başlıkları) <number>? $',
    max: 4,
    hit: 'Başa dön',
    miss: 'Başa dön, baştan anlat, demiş komiser.',
  },
  {
    id: 'tr.nav.pager',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (ilk|önceki|önceki sayfa|sayfa|ilk sayfa)? <number> <number> <number> <number>? <number>? <number>? <number>? <number>? (sonraki|sonraki sayfa|sonraki sayfa son sayfa|son sayfa|sonraki <»>|ileri <»>|sonraki son) <»>? $',
    max: 12,
    hit: '1 2 3 4 Sonraki',
    miss: '1 2 3 sonraki adım ne, diye sordu antrenör.',
  },
  {
    id: 'tr.nav.toc',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (içindekiler|içerik tablosu|yazı içeriği|konu başlıkları) (gizle|göster|genişlet|daralt|gizle göster|göster gizle) <number> ... ... ... ... $',
    max: 40,
    hit: 'İçindekiler [gizle] 1. Nedir 2. Nedenleri',
    miss: 'İçindekiler sayfası olmayan kitabı, Mina Akın kuşağı ezbere biliyor.',
  },
  {
    id: 'tr.nav.topbar',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (canlı yayın|manşet|foto galeri|galeri|videolar|yazarlar|künye|resmi ilanlar|nöbetçi eczaneler) (gündem|spor|ekonomi|dünya|magazin|yaşam|sağlık|siyaset|video|galeri|foto galeri|yazarlar|futbol|fikstür|canlı skor|arşiv|programlar|yayın akışı|künye|reklam|iletişim|burçlar|kvkk|abonelik) (gündem|spor|ekonomi|dünya|magazin|yaşam|sağlık|siyaset|video|galeri|foto galeri|yazarlar|futbol|fikstür|canlı skor|arşiv|programlar|yayın akışı|künye|reklam|iletişim|burçlar|kvkk|abonelik) (gündem|spor|ekonomi|dünya|magazin|yaşam|sağlık|siyaset|video|galeri|foto galeri|yazarlar|futbol|fikstür|canlı skor|arşiv|programlar|yayın akışı|künye|reklam|iletişim|burçlar|kvkk|abonelik) (gündem|spor|ekonomi|dünya|magazin|yaşam|sağlık|siyaset|video|galeri|foto galeri|yazarlar|futbol|fikstür|canlı skor|arşiv|programlar|yayın akışı|künye|reklam|iletişim|burçlar|kvkk|abonelik)? $',
    max: 9,
    hit: 'Canlı yayın Yayın akışı Programlar Video',
    miss: 'Künye, iletişim ve reklam sayfası olmayan site kapatıldı.',
  },
  {
    id: 'tr.nav.account',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (hesabım|hesap ayarlarım|profilim|üyelik bilgilerim|siparişlerim|sepetim|aboneliklerim|kaydettiklerim|kayıtlı haberlerim|okuma listem|favorilerim|takip ettiklerim|bildirimlerim|bildirim ayarlarım) (çıkış yap|çıkış|güvenli çıkış|ayarlar|aboneliklerim|favorilerim|bildirimlerim|bildirimler|kaydettiklerim|okuma listem|profilim|giriş yap|üye ol|hesabım) (çıkış yap|çıkış|favorilerim|giriş yap|üye ol|aboneliklerim)? (çıkış yap|çıkış)? $',
    max: 9,
    hit: 'Hesabım Aboneliklerim Çıkış yap',
    miss: 'Hoş geldiniz, misafir odası soldan ikinci kapı, dedi ninem.',
  },
  {
    id: 'tr.nav.footer-legal',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (künye|hakkımızda|reklam|reklam ver|iletişim|gizlilik|kariyer|abonelik|rss|arşiv)? (künye|hakkımızda|reklam|reklam ver|iletişim|gizlilik|kariyer|abonelik|rss|arşiv)? (künye|kvkk|aydınlatma metni|çerez tercihleri|çerez politikası|kullanım koşulları|kullanım şartları|gizlilik politikası|yayın ilkeleri|üyelik sözleşmesi) (kvkk|rss|reklam|reklam ver|gizlilik|iletişim|çerez tercihleri|çerez politikası|aydınlatma metni|kullanım koşulları|gizlilik politikası|yayın ilkeleri|hakkımızda|site haritası|künye) (kvkk|rss|reklam|reklam ver|gizlilik|iletişim|çerez tercihleri|çerez politikası|aydınlatma metni|kullanım koşulları|gizlilik politikası|yayın ilkeleri|hakkımızda|site haritası|künye) (kvkk|rss|reklam|reklam ver|gizlilik|iletişim|çerez tercihleri|çerez politikası|aydınlatma metni|kullanım koşulları|gizlilik politikası|yayın ilkeleri|hakkımızda|site haritası|künye)? (<email>|<url>)? $',
    max: 18,
    hit: 'Reklam Künye KVKK Aydınlatma Metni Çerez Tercihleri',
    miss: 'Site künye, iletişim ve adres bilgisi vermediği için kapatıldı.',
  },
  {
    id: 'tr.nav.footer-legal-weak',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ ... (künye|kvkk|aydınlatma metni|çerez tercihleri|çerez politikası|kullanım koşulları|kullanım şartları|gizlilik politikası|yayın ilkeleri|üyelik sözleşmesi) (kvkk|rss|reklam|reklam ver|gizlilik|iletişim|çerez tercihleri|çerez politikası|aydınlatma metni|kullanım koşulları|gizlilik politikası|yayın ilkeleri|hakkımızda|site haritası|künye) (kvkk|rss|reklam|reklam ver|gizlilik|iletişim|çerez tercihleri|çerez politikası|aydınlatma metni|kullanım koşulları|gizlilik politikası|yayın ilkeleri|hakkımızda|site haritası|künye) .. $',
    max: 18,
    hit: 'Derekent Postası Künye İletişim Gizlilik Politikası',
    miss: 'Sitenin künye sayfası var ama iletişim sayfası yok.',
  },
  {
    id: 'tr.nav.sports-bar',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (futbol|basketbol|voleybol|süper lig|<number> lig|avrupa|transfer|motor sporları|tenis|milli takım|amatör) (futbol|basketbol|voleybol|süper lig|<number> lig|avrupa|transfer|motor sporları|tenis|milli takım|amatör) (futbol|basketbol|voleybol|süper lig|<number> lig|avrupa|transfer|motor sporları|tenis|milli takım|amatör)? (futbol|basketbol|voleybol|süper lig|<number> lig|avrupa|transfer|motor sporları|tenis|milli takım|amatör)? (puan durumu|puan tablosu|fikstür|canlı skor|canlı sonuçlar|iddaa|transfer*|gol krallığı|istatistikler) (puan durumu|puan tablosu|fikstür|canlı skor|canlı sonuçlar|iddaa|transfer*|gol krallığı|istatistikler) (puan durumu|puan tablosu|fikstür|canlı skor|canlı sonuçlar|iddaa|transfer*|gol krallığı|istatistikler)? (puan durumu|puan tablosu|fikstür|canlı skor|canlı sonuçlar|iddaa|transfer*|gol krallığı|istatistikler)? (yazarlar|video|galeri|foto galeri|canlı yayın)? $',
    max: 14,
    hit: 'Futbol Basketbol Voleybol Puan Durumu Fikstür Transfer',
    miss: 'Futbol, basketbol, voleybol: üç branşta da kupa geldi.',
  },
  {
    id: 'tr.other.market-bar',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (piyasalar|döviz kurları|canlı borsa)? (bist|dolar|usd|usd try|euro|eur|altın|gram altın|bitcoin|btc|sterlin|çeyrek|ons) (tl|alış|satış|try)? (<number>|<price>) (<number>|<price>)? (<number>|<price>)? (bist|dolar|usd|usd try|euro|eur|eur try|altın|gram altın|bitcoin|btc|sterlin|çeyrek|brent|ons|çeyrek altın|faiz|petrol)? (tl|alış|satış|try)? (<number>|<price>) (<number>|<price>)? (<number>|<price>)? (bist|dolar|usd|euro|eur|eur try|altın|gram altın|bitcoin|btc|sterlin|çeyrek|brent|ons|çeyrek altın|faiz|petrol|hava|tl) ... ... ...',
    max: 28,
    hit: 'DOLAR 41,18 EURO 48,02 GRAM ALTIN 5.310 BIST 10.944',
    miss: 'Dolar 41 lirayı, euro 48 lirayı aştı, altın yerinde saydı.',
  },
  {
    id: 'tr.other.read-count',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (bu haber|bu haberimiz|haberimiz|bu yazı|bu yazımız|yazımız|bu makale|bu ilan) (toplam)? <number> (defa|kez|kere|kişi tarafından) (okundu|okunmuştur|okunmuş|görüntülendi|görüntülenmiştir) <»>? $',
    max: 9,
    hit: 'Bu haber 2.317 defa okunmuştur.',
    miss: 'Şarkı 3 milyon defa izlendi, parası gelmedi.',
  },
  {
    id: 'tr.other.listen',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (bu)? (haberi|yazıyı|makaleyi|içeriği) (sesli|sesli olarak|ücretsiz|podcast olarak)? (dinle|dinleyin|dinlemek için tıkla|dinlemek için tıklayın|dinlemek için oynat) (<number>|<number> dk|<number> dk <number> sn|<number> dakika|<number> dakika <number> saniye|<number> <number>|dinleme süresi <number> dk) (dk|dakika)? $',
    max: 9,
    hit: 'Haberi dinle 4 dk 12 sn',
    miss: 'Haberi dinle, sonra konuş, dedi dedesi.',
  },
  {
    id: 'tr.other.reactions',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (bu habere|bu yazıya|bu içeriğe|habere|haber için) (tepkiniz ne|tepkin ne|tepkiniz|tepki ver|tepkini göster|tepkini ver|ne hissettiniz|nasıl hissettiniz|nasıl hissettin|ne hissettin) (alkış|alkışlıyorum|beğendim|sevdim|beğenmedim|şaşırdım|şaşkın|üzüldüm|üzgün|üzücü|kızdım|kızgın|sinirli|güldüm|komik|mutlu|iğrenç|muhteşem|korkunç|harika|bayıldım|hahaha|sevmedim) <number> (alkış|alkışlıyorum|beğendim|beğenmedim|sevdim|şaşırdım|şaşkın|üzüldüm|üzgün|üzücü|kızdım|kızgın|sinirli|güldüm|komik|mutlu|iğrenç|muhteşem|korkunç|harika|bayıldım|hahaha|sevmedim) <number> ... ... ... $',
    max: 22,
    hit: 'Bu habere tepkiniz ne? Alkış 42 Şaşkın 118 Üzgün 9 Kızgın 3',
    miss: 'Şaşkın 3 kuzu, üzgün 2 çoban ve bir köprü.',
  },
  {
    id: 'tr.other.reactions-weak',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (alkış|alkışlıyorum|beğendim|sevdim|beğenmedim|şaşırdım|şaşkın|üzüldüm|üzgün|üzücü|kızdım|kızgın|sinirli|güldüm|komik|mutlu|iğrenç|muhteşem|korkunç|harika|bayıldım|hahaha|sevmedim) <number> (alkış|alkışlıyorum|beğendim|beğenmedim|sevdim|şaşırdım|şaşkın|üzüldüm|üzgün|üzücü|kızdım|kızgın|sinirli|güldüm|komik|mutlu|iğrenç|muhteşem|korkunç|harika|bayıldım|hahaha|sevmedim) <number> ... ... ... $',
    max: 22,
    hit: 'Alkış 3 Beğendim 12 Üzgün 1',
    miss: 'Mutlu 3 çocuk, üzgün bir köpek ve bir top.',
  },
  {
    id: 'tr.other.reaction-head',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (bu habere|bu yazıya|bu içeriğe|bu haber için|bu videoya|bu galeriye) (tepkini göster|tepkinizi gösterin|emojiyle tepki ver|emoji ile tepki ver|emoji ile tepki verin) <?>? <number>? <number>? $',
    max: 9,
    hit: 'Bu habere emojiyle tepki ver',
    miss: 'Bu habere tepkiniz ne oldu, diye sorduk, kimse cevap vermedi.',
  },
  {
    id: 'tr.other.player-more',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (video oynatılamıyor|video oynatılamadı|video yüklenemedi|video şu anda oynatılamıyor|tarayıcınız bu videoyu desteklemiyor|tarayıcınız video oynatmayı desteklemiyor|tarayıcınız html5 video özelliğini desteklemiyor|tarayıcınız ses öğesini desteklemiyor|tarayıcınız iframe desteklemiyor|bu video şu anda kullanılamıyor|içerik yüklenemedi|sayfa yüklenirken hata oluştu|yorumlar yükleniyor|haberler yükleniyor|daha fazla haber yükleniyor) (lütfen bekleyin|lütfen sayfayı yenileyin|sayfayı yenileyin|lütfen daha sonra tekrar deneyin|lütfen tarayıcınızı güncelleyin|lütfen tarayıcınızı güncelleyin veya daha sonra tekrar deneyin|daha sonra tekrar deneyin|lütfen tekrar deneyin|tekrar deneyin|bekleyin|etkinleştirin)? $',
    max: 14,
    hit: 'Video oynatılamıyor. Lütfen tarayıcınızı güncelleyin.',
    miss: 'Video yükleniyor ama kimse izlemiyor, diye yakınıyor yayıncı.',
  },
  {
    id: 'tr.other.player-controls',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (video player is loading|video oynatıcı|canlı)? (oynat|duraklat|sesi aç|sesi kapat|sessize al) (oynat|duraklat|sesi aç|sesi kapat|sessiz|sessize al|tam ekran|altyazı|altyazılar|kalite|oynatma hızı|resim içinde resim|geri sar|ileri sar|süre|ses düzeyi)? (oynat|duraklat|sesi aç|sesi kapat|sessiz|sessize al|tam ekran|altyazı|altyazılar|kalite|oynatma hızı|resim içinde resim|geri sar|ileri sar|süre|ses düzeyi)? <number> <number>? toplam? <number>? <number>? (oynat|duraklat|sesi aç|sesi kapat|sessiz|sessize al|tam ekran|altyazı|altyazılar|kalite|oynatma hızı|resim içinde resim|geri sar|ileri sar|süre|ses düzeyi) (oynat|duraklat|sesi aç|sesi kapat|sessiz|sessize al|tam ekran|altyazı|altyazılar|kalite|oynatma hızı|resim içinde resim|geri sar|ileri sar|süre|ses düzeyi)? (oynat|duraklat|sesi aç|sesi kapat|sessiz|sessize al|tam ekran|altyazı|altyazılar|kalite|oynatma hızı|resim içinde resim|geri sar|ileri sar|süre|ses düzeyi)? $',
    max: 16,
    hit: 'Oynat Sessiz Süre 0:00 / 2:14 Tam ekran',
    miss: 'Oynat, duraklat, sesi kapat derken kumandanın pili bitti.',
  },
  {
    id: 'tr.other.gallery-count',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ <number> (foto|fotoğraf|görsel|resim|kare) (galeri)? (tümünü gör|galeriye git|galeriyi gör|galeriyi aç|tüm fotoğraflar|tümünü göster|büyüt|görüntüle|büyütmek için tıklayın|kaydırın) $',
    max: 7,
    hit: '12 fotoğraf Tümünü gör',
    miss: '12 fotoğraf sergiye girdi, üçü satıldı.',
  },
  {
    id: 'tr.other.report-mistake',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (habere|yazıya|sayfaya|bu habere|bu yazıya|bu sayfada|bu haberde|haberde|yazıda|içerikte|hata|hatalı içerik|hatalı haber|bu ilanda) (hata|hata mı|yanlış mı|yanlış bilgi|bir yanlışlık|mı|sorun)? (bildir|bildirin|bildirmek için tıklayın|bildirmek için tıkla|mı var|mı gördünüz|mı buldunuz|mı var bildirin|mı gördünüz bize bildirin|mı buldunuz bize yazın|mı var bize yazın|olduğunu mu düşünüyorsunuz|gördüyseniz bize bildirin|gördüyseniz bize yazın|varsa bize bildirin) (bize bildirin|bize yazın|bize haber ver|bize iletin|bildirin|bildir)? <email>? $',
    max: 10,
    hit: 'Haberde bir yanlışlık mı var? Bize bildirin',
    miss: 'Hata bildirin dedik, arayan hep aynı teyze çıktı.',
  },
  {
    id: 'tr.other.send-news',
    kind: 'other',
    strength: 'likely',
    phrase:
      '(sizin de|sizin|senin de|siz de|gördüğünüz|mahallenizde|çevrenizde|elinizde) .. (haberiniz mi|haberiniz|bir haberiniz|bir haber|sorun mu|belge mi|belge|bir hikayeniz|hikayeniz|fotoğrafınız|olayı|olayları) ... ... (gönderin|bize gönderin|bize ulaşın|yazın|bize yazın|iletin|haber yapalım|yayımlayalım|yayınlayalım|çekin gönderin|ulaştırın|paylaşın|<number>)',
    max: 30,
    hit: 'Sizin de bir haberiniz mi var? Bize gönderin',
    miss: 'Sizin haberiniz olmadan kredi çekilmişse önce savcılığa gidin.',
  },
  {
    id: 'tr.other.app-open',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (uygulamada aç|uygulamada oku|uygulamada okuyun|uygulamada görüntüle|uygulamada devam et|mobil siteye git|app store dan indirin|google play den alın|google play den edinin|app gallery ile keşfedin|appgallery den indirin|qr kodu okutun uygulamayı indirin|gazeteyi dijital oku|tarife git|tarife atla|tarife geç|tarifi yazdır|defterime ekle|tarif defterime ekle) (tarifi yazdır|kaydet|paylaş|yazdır|favorilere ekle|<»>)? $',
    max: 6,
    hit: 'Uygulamada aç',
    miss: 'Uygulamada açık bulan öğrenciye ödül verdiler.',
  },
  {
    id: 'tr.other.app-open-weak',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (uygulamaya geç|uygulamaya dön|tarayıcıda devam et|tarayıcıda aç|masaüstü sürümüne geç|klasik site|mobil görünüm|uygulamalarımız|mobil uygulamalarımız|qr kodu okut|e gazete oku|e gazeteyi oku|gazetenin bugünkü sayısı|bugünkü sayıyı oku|haritada aç|haritada göster|haritada gör|takvime ekle|pişirme modu|ilana başvur|ekranın kapanmasını engelle|ilanı favorilere ekle|karşılaştırmaya ekle|uygulamamızı indirin) $',
    max: 4,
    hit: 'Haritada göster',
    miss: 'Haritada göster dedi öğretmen, parmaklar denize uzandı.',
  },
  {
    id: 'tr.other.was-useful',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (bu sayfa|bu sayfayı|sayfamızı|bu yazı|bu yazıyı|bu içerik|bu içeriği|bu haber|bu haberi|bu bilgi|bu bilgiler|bu makale|bu makaleyi|bu tarif|bu tarifi|bu rehber|yazımızı) (size|sizin için|sana)? (yararlı|faydalı|yardımcı) (buldunuz mu|buldun mu|oldu mu) (evet hayır|evet|hayır)? (hayır)? <number>? <number>? $',
    max: 10,
    hit: 'Bu sayfayı faydalı buldunuz mu? Evet Hayır',
    miss: 'Bu rehber yararlı oldu mu bilmem ama yolu buldum, diyor Can.',
  },
  {
    id: 'tr.other.rating',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (bu tarifi|bu yazıyı|bu haberi|bu içeriği|bu makaleyi|bu galeriyi) (oyla|oylayın|puanla|puanlayın|kaç yıldız verirsiniz|puan ver|puanınız) (ortalama puan <number>|ortalama <number>|<number> oy|<number> kişi oy verdi|toplam <number> oy|<number> <number> oy|<number> <number>)? (<number> oy|<number>)? $',
    max: 9,
    hit: 'Bu tarifi puanla Ortalama 4,6',
    miss: 'Tarifi değerlendirin dedi usta, kimse tabağına dokunmamıştı.',
  },
  {
    id: 'tr.other.poll-vote',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (anket <:>|günün anketi|haftanın anketi|okur anketi) ... ... ... ... (oy ver|oy verin|oy kullan|oyunu kullan|oyla|sonuçları gör|oyunuzu kullanın) $',
    max: 26,
    hit: 'Anket: Sizce maçın adamı kim? Oy verin',
    miss: 'Anket yapılan köyde herkes oy verdi ama sonucu kimse görmedi.',
  },
  {
    id: 'tr.other.correction-policy',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (haber ihbar hattı|bize haber gönder|bize haber gönderin|siz de haber gönderin|bize fotoğraf gönder|editöre yazın|editöre mesaj gönder|yazara ulaş|yazara mesaj gönder|bize yazmak için tıklayın|geri bildiriminizi paylaşın|habere hata bildir) (<email>|<number>|<:>)? <number>? <number>? <number>? <number>? $',
    max: 8,
    hit: 'Haber ihbar hattı: 0500 111 22 33',
    miss: 'Cevap hakkı doğdu diyen başkan kürsüye yürüdü.',
  },
  {
    id: 'tr.other.auto-notes',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (bu|bu haberin|bu yazının) (özet|haber özeti|çeviri|haber çevirisi|seslendirme|özeti|çevirisi|seslendirmesi) (tamamen)? (yapay zeka tarafından|yapay zeka ile|yapay zekayla|yapay zeka kullanılarak|yapay zeka desteğiyle|otomatik olarak|makine çevirisi ile|otomatik çeviri ile) (otomatik olarak)? (oluşturulmuştur|hazırlanmıştır|çevrilmiştir|üretilmiştir|özetlenmiştir|seslendirilmiştir|seslendirilmektedir) (hata içerebilir|hatalar içerebilir|lütfen bildirin|editör kontrolünden geçmiştir)? $',
    max: 12,
    hit: 'Bu özet yapay zekâ tarafından oluşturulmuştur, hata içerebilir.',
    miss: 'Bu özet yapay zekâ tarafından oluşturulmuştur, diyen öğrenci sıfır aldı.',
  },
  {
    id: 'tr.other.ai-summary',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (yapay zeka ile özetle|haberin özeti yapay zeka|haberi yapay zekayla özetle|bu habere soru sor|haber hakkında soru sor|özeti gizle|haberin özetini gör|haberin özetini göster|otomatik çevrilmiştir|orijinal dilinde gör|read in english|oku english) (beta|yeni|deneysel)? $',
    max: 6,
    hit: 'Yapay zekâ ile özetle (Beta)',
    miss: 'Yapay zekâ özeti sınavda yasaklandı.',
  },
  {
    id: 'tr.other.services-strip',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (nöbetçi eczaneler|namaz vakitleri|hava durumu|canlı skor|canlı borsa|gazete manşetleri|resmi ilanlar|rüya tabirleri|firma rehberi|şehir rehberi|sayısal loto sonuçları|milli piyango sonuçları|e gazete) (nöbetçi eczaneler|namaz vakitleri|hava durumu|yol durumu|trafik durumu|puan durumu|canlı skor|burçlar|döviz kurları|altın fiyatları|canlı borsa|tv rehberi|yayın akışı|gazete manşetleri|vefat ilanları|seri ilanlar|resmi ilanlar|rüya tabirleri|kripto paralar|firma rehberi|biyografiler|e gazete|anketler|fikstür) (nöbetçi eczaneler|namaz vakitleri|hava durumu|puan durumu|canlı skor|burçlar|gazete manşetleri|vefat ilanları|seri ilanlar|resmi ilanlar|rüya tabirleri|firma rehberi|biyografiler|fikstür) (puan durumu|hava durumu|namaz vakitleri|nöbetçi eczaneler|burçlar|fikstür|seri ilanlar|resmi ilanlar)? $',
    max: 14,
    hit: 'Nöbetçi eczaneler Namaz vakitleri Hava durumu',
    miss: 'Hava durumu burçlar gibi, tutmuyor, diyor dedem.',
  },
  {
    id: 'tr.other.expand',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (devamını oku|devamını göster|devamını gör|tamamını göster|tamamını gör|yazının tamamını göster|yazının tamamını gör|haberin tamamını göster|haberin tamamını gör|haberin devamını oku|haberin devamını gör|haberin devamını göster|yazının devamını oku|yazının devamını gör|yazının devamını göster|tüm listeyi göster|tüm listeyi gör|listenin tamamını gör|listenin tamamını göster|tümünü göster|tümünü gör|tümünü görüntüle|haberin detaylarını göster|haberin detaylarını gör) gizle? <»>? $',
    max: 5,
    hit: 'Haberin tamamını göster',
    miss: 'Haberin tamamını oku, öyle kız, demiş müdür.',
  },
  {
    id: 'tr.other.listen-platforms',
    kind: 'other',
    strength: 'likely',
    phrase:
      '(bölümü|bölümün|podcasti|podcastimizi|podcast|kaydın|yayını|programı|podcastin) ... ... (spotify*|apple podcast*|google podcasts|youtube*|podcast platformlarında|tüm podcast platformlarında|tüm platformlarda|dijital platformlarda|podcast uygulamalarında) ... ... (dinleyin|dinleyebilirsiniz|dinle|takip edin|takip et|abone olun|bulabilirsiniz|izleyebilirsiniz|ulaşabilirsiniz|tıklayın)',
    max: 28,
    hit: 'Bölümün tamamını tüm podcast platformlarında dinleyebilirsiniz.',
    miss: 'Podcast dinleyenlerin sayısı Spotify verilerine göre arttı.',
  },
  {
    id: 'tr.nav.blog-platform',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (daha yeni kayıt|daha eski kayıt|daha eski girdileri göster|daha eski mesajları göster|kaydol kayıt yorumları atom|kaydol kayıtlar atom|kayıt yorumları atom|kayıtlar atom|yazı gezinmesi|web sürümünü görüntüle|bunu blogla|bunu e postayla gönder|wordpress gururla sunar|gururla wordpress ile çalışmaktadır|blogger tarafından desteklenmektedir|wordpress com da bir blog açın|toplam sayfa görüntüleme sayısı) (ana sayfa|anasayfa|kayıtlar|önceki kayıt|daha eski kayıt|daha yeni kayıt|daha yeni yazılar|zaman|<number>)? (önceki kayıt|daha eski kayıt|sonraki kayıt|<number>)? $',
    max: 9,
    hit: 'Daha Yeni Kayıt Ana Sayfa Önceki Kayıt',
    miss: 'Önceki kayıt silinmiş, kamerada o gece yok.',
  },
  {
    id: 'tr.comments.blog-platform',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (bunu beğen beğen|bunu beğen beğen yükleniyor|beğen yükleniyor|yeni yorumları bana e posta ile bildir|yeni yorumları e posta ile bildir|yeni yazıları bana e posta ile bildir|beni sonraki yorumlar için e posta ile bilgilendir|beni yeni yazılarda e posta ile bilgilendir|yorumlara abone ol|yorum göndermek için giriş yap|bu yorumu bir yazar sildi|bu yorum yazar tarafından silindi|bu yorum bir blog yöneticisi tarafından silindi|bir yorum yazın <number> karakter kaldı) yükleniyor? $',
    max: 10,
    hit: 'Bunu beğen: Beğen Yükleniyor...',
    miss: 'Bunu beğen diye direten kızına elbiseyi aldı.',
  },
  {
    id: 'tr.share.new-window',
    kind: 'share',
    strength: 'sure',
    phrase:
      '(paylaşmak için tıklayın|paylaşmak için tıkla|göndermek için tıklayın|bağlantı e postalamak için tıklayın|yazdırmak için tıklayın|ta paylaş|te paylaş|da paylaş|de paylaş) yeni pencerede açılır',
    max: 60,
    hit: "X'te paylaşmak için tıklayın (Yeni pencerede açılır) X",
    miss: 'Facebook yeni pencerede açıldı, şifre kutusu sahteydi.',
  },
  {
    id: 'tr.share.new-window-weak',
    kind: 'share',
    strength: 'likely',
    phrase:
      '(facebook|x|twitter|whatsapp|telegram|linkedin|pinterest|e posta|yazdır|reddit|tumblr|threads) ... (yeni pencerede açılır)',
    max: 30,
    hit: 'Facebook (Yeni pencerede açılır) X',
    miss: 'Facebook yeni pencerede açıldı, sonra kapandı.',
  },
  {
    id: 'tr.disclaimer.press-code',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ _? _? (gazetemiz|gazetesi|sitemiz|sitesi|dergimiz|dergisi|portalımız|portalı|yayınımız) (basın meslek ilkelerine|basın ahlak esaslarına|basın konseyi ilkelerine) (uymaya|uyma) (söz vermiştir|taahhüt eder|sözü vermiştir|taahhüt etmiştir) $',
    max: 12,
    hit: 'Gazetemiz Basın Meslek İlkelerine uymaya söz vermiştir.',
    miss: 'Vali, basın meslek ilkelerine uymaya söz veren gazetecilere teşekkür etti.',
  },
  {
    id: 'tr.disclaimer.press-code-weak',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(basın meslek ilkelerine|basın ahlak esaslarına|basın konseyi ilkelerine) (uymaya|uyma) (söz vermiştir|söz verir|taahhüt eder|sözü vermiştir|taahhüt etmiştir) $',
    max: 12,
    hit: 'Derekent Postası Basın Meslek İlkelerine uymaya söz verir.',
    miss: 'Genç muhabir basın meslek ilkelerine uymaya çalıştığını söyledi.',
  },
  {
    id: 'tr.disclaimer.consult',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (bu|yukarıdaki|buradaki|bu yazıdaki|bu sayfadaki|bu sitedeki|sitemizdeki|sitede|sitemizde|yazıdaki) .. (bilgiler|cevaplar|içerik|içerikler|yazı|yazılar|yanıtlar|bilgi) ... (genel bilgi|genel bilgilendirme|bilgilendirme|bilgi|tanı ve tedavi|hukuki tavsiye|tıbbi tavsiye) .. (niteliğindedir|amaçlıdır|amacıyla hazırlanmıştır|amacı taşır|niteliği taşımaz|yerine geçmez) ... ... (danışınız|danışın|başvurunuz|başvurun|danışmadan uygulamayınız|danışmanız önerilir|danışmanız gerekir|tavsiye edilir) $',
    max: 34,
    hit: 'Yukarıdaki cevaplar genel bilgi niteliğindedir, somut olayınız için bir avukata danışınız.',
    miss: 'Bu bilgiler genel kalıyor, en doğrusu köyün yaşlısına danışın.',
  },
  {
    id: 'tr.disclaimer.classifieds',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '(ilanların|ilanın|yorumların|reklamların|içeriklerin|bilgilerin|yorumlarda yazılanlardan|yorumlardan) ... ... (ilan sahibinin sorumluluğundadır|ilan verenin sorumluluğundadır|ilan sahibine aittir|ilan sahiplerine aittir|ilan verene aittir|reklam verene aittir|reklam verenlere aittir|yorum sahibinin sorumluluğundadır|yorum sahiplerine aittir|sitemiz sorumlu tutulamaz|ip adresleri kaydedilmektedir|ip adresi kaydedilmektedir|ip adresleri kayıt altına alınmaktadır) $',
    max: 30,
    hit: 'İlanların doğruluğu ilan sahibinin sorumluluğundadır.',
    miss: 'İlanların yarısı sahte çıktı, ilan sahibi bulunamadı.',
  },
  {
    id: 'tr.copyright.trademarks',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (tüm|bütün|sitede geçen|sitede yer alan|sitede kullanılan|sitemizdeki|sitedeki|sayfada geçen|adı geçen) (tüm)? (isimleri|isim|markalar|marka|logolar|logoları|ürün adları|ticari markalar|isim ve logolar|marka ve logolar) (ilgili firmaların|ilgili şirketlerin|ilgili sahiplerinin|ilgili sahiplerine|ilgili firmalara) (tescilli markalarıdır|ticari markalarıdır|tescilli markasıdır|mülkiyetindedir|aittir) $',
    max: 14,
    hit: 'Tüm isim ve logolar ilgili firmaların tescilli markalarıdır.',
    miss: 'Logoları çizen genç, şirketin tescilli markasını taklitle suçlandı.',
  },
  {
    id: 'tr.copyright.trademarks-weak',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '(isimleri|isim|markalar|marka|logolar|logoları|ürün adları|tüm markalar|ticari markalar|isim ve logolar) ... (ilgili firmaların|ilgili şirketlerin|ilgili sahiplerinin|ilgili sahiplerine|ilgili firmalara) (tescilli markalarıdır|ticari markalarıdır|tescilli markasıdır|mülkiyetindedir|aittir) ... $',
    max: 14,
    hit: 'Logolar ilgili firmaların tescilli markasıdır, izinsiz kullanılamaz.',
    miss: 'Logolar ilgili kurula gönderildi, tescil bekleniyor.',
  },
  {
    id: 'tr.copyright.law-5846',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '(izinsiz|kopyalanması|çoğaltılması|alıntılanması|yayımlanması|yayınlanması|kullanılması|kaynak gösterilmeden|telif) ... ... (5846 sayılı|fikir ve sanat eserleri|telif hakları kanunu*) ... ... (suçtur|suç teşkil eder|korunmaktadır|yasaktır|yasal işlem*|koruma altındadır)',
    max: 34,
    hit: 'Tarif ve fotoğrafların izinsiz kopyalanması 5846 sayılı kanuna göre suçtur.',
    miss: 'İzinsiz çekilen film 5846 kişiye ulaştı.',
  },
  {
    id: 'tr.paywall.members-only-line',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (bu|haberin|yazının|analizin|röportajın|söyleşinin|içeriğin) (haberin|yazının|analizin|içeriğin|söyleşinin)? (devamı|tamamı|kalanı|geri kalanı) (sadece|yalnızca)? _? (pro|plus|premium|dijital|abonelerimize|abonelere|üyelere|üyelerimize|destekçilerimize|kayıtlı|kurumsal|ücretli) (üyelerine|üyelere|üyelerimize|abonelere|abonelerimize|okurlara|kullanıcılara)? (özeldir|özel) (abone ol|abone olun|üye ol|üye olun|giriş yap|giriş yapın|hemen üye olun)? $',
    max: 12,
    hit: 'Bu haberin devamı Pro üyelerine özeldir.',
    miss: 'Yazının devamı yarınki sayıda, sadece köy kahvesinde okunur.',
  },
  {
    id: 'tr.paywall.donate-long',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(kahve parasına|kahve parasıyla|bir kahve ısmarla*|arkamızda holding*|arkamızda ne bir holding*|holding yok|patronumuz yok|patron yok|kamu ilanı yok|okurlarıyla ayakta*|okurunun desteğiyle|okurlarının desteğiyle|okur desteğiyle|okurlarımızın desteğiyle|destekçilerimiz sayesinde|düzenli bağışçı*|aylık destekçi*|tek seferlik bağış*|okur desteği vermeyi|dayanışma aboneliği*)',
    max: 90,
    hit: 'Ayda bir kahve parasıyla bu haberlerin devamını sağlayabilirsiniz.',
    miss: 'Kahve parası bile kalmadı, diyor emekli bankacı.',
  },
  {
    id: 'tr.paywall.postal-subscription',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(yıllık <number> sayı|abone servisi|abone olmak için|abonelik için|dergiye abone olmak için|gazeteye abone olmak için|abone hattı|yıllık abonelik <number> tl|yıllık abonelik bedeli) ... (<email>|kargo bizden|kargo dahil|kargo ücretsiz|yazın|arayın|arayabilirsiniz|<number> <number> <number> <number>|sayı <number> tl)',
    max: 26,
    hit: 'Abonelik için abone@derekent.example Yıllık 12 sayı 960 TL',
    miss: 'Yıllık abonelik alan okur, kapısında zam mektubu buldu.',
  },
  {
    id: 'tr.other.auto-refresh',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (sayfa|bu sayfa|canlı anlatım|canlı blog) (otomatik olarak|otomatik|her <number> saniyede|her <number> dakikada|<number> saniyede bir|dakikada bir) bir? (yenilenir|yenilenmektedir|yenilenecek|yenilenecektir|yenileniyor|güncellenir|güncellenmektedir) (son yenilenme <number>|son güncelleme <number>) <number>? $',
    max: 12,
    hit: 'Sayfa otomatik olarak yenilenir. Son yenilenme: 19.42',
    miss: 'Tablo otomatik güncellenir sanan memur, üç ay eski rakamla çalışmış.',
  },
  {
    id: 'tr.cookie.embed-blocked',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (gömülü oynatıcıyı|gömülü içeriği|bu içeriği|bu videoyu|bu gönderiyi|bu haritayı) (görmek|görüntülemek|izlemek|görebilmek|izleyebilmek|dinlemek) için ... (çerezlere|çerezlerine|çerezleri|çerez tercihlerinizi|çerez ayarlarınızı) ... (izin verin|izin vermelisiniz|izin vermeniz gerekir|izin vermeniz gerekiyor|izin vermeniz gerekmektedir|kabul edin|kabul etmelisiniz|kabul etmeniz gerekir|kabul etmeniz gerekiyor|kabul etmeniz gerekmektedir|güncelleyin|onaylamanız gerekir) (izin ver|kabul et|çerez ayarları|ayarları aç)? $',
    max: 20,
    hit: 'Gömülü oynatıcıyı görmek için üçüncü taraf çerezlerine izin vermeniz gerekir. İzin ver',
    miss: 'Videoyu izlemek için çerezlere izin vermeyen kullanıcı siyah ekran görüyor.',
  },
  {
    id: 'tr.comments.expert-question',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '(sorularınızı|sorularınız için|sorunuzu|aklınıza takılanları|merak ettiklerinizi|görüşlerinizi|hatıralarınızı|tariflerinizi|önerilerinizi|yorumlarınızı|sorun) ... ... (<email>|uzmanımıza sorun|uzmanlarımıza sorun|bize yazın|bize gönderin|adresine|bize iletin|adresinden)',
    max: 26,
    hit: 'Sorularınız için: koru@derekent.example',
    miss: 'Sorularınızı not edin, hekime tek tek sorun.',
  },
]
