import type { RuleRow } from '../../engine/rules.js'

/** Newspapers of Poland. */
export const pl: readonly RuleRow[] = [
  {
    id: 'pl.paywall.already-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (masz|jesteś|czy masz|czy jesteś) (już)? (konto|prenumeratę|subskrypcję|abonament|dostęp|prenumeratorem|subskrybentem|abonentem|naszym prenumeratorem) .. <?>',
    max: 12,
    hit: 'Masz już prenumeratę? Zaloguj się',
    miss: 'Masz już konto na zielono pomalowane, mówił do szyldu malarz Witold Grzęda.',
  },
  {
    id: 'pl.paywall.log-in',
    kind: 'paywall',
    strength: 'likely',
    phrase: '^ zaloguj się (tutaj|i czytaj|i czytaj dalej|aby czytać dalej|lub zarejestruj|lub załóż konto)? $',
    hit: 'Zaloguj się i czytaj dalej',
    miss: 'Zaloguj się prosił komunikat na każdym z czterystu tabletów, które kupiła gmina Brzezie Dolne.',
  },
  {
    id: 'pl.paywall.subscribers-only',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (artykuł|tekst|materiał|treść|ten artykuł jest|ten tekst jest|ten materiał jest|artykuł dostępny) (dostępny|dostępna|przeznaczony)? (tylko|wyłącznie)? (dla) (naszych)? (prenumeratorów|subskrybentów|abonentów)',
    max: 12,
    hit: 'Artykuł dostępny tylko dla prenumeratorów',
    miss: 'Tekst dla dwojga aktorów i chóru napisała w jedną zimę, opowiada reżyserka.',
  },
  {
    id: 'pl.paywall.read-on',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (czytaj dalej|aby czytać dalej|aby przeczytać|żeby czytać dalej|dalsza część artykułu|pozostało <number>|czytaj bez ograniczeń) ... (prenumerat*|subskryp*|prenumeratorów|abonament*|wykup*|zaloguj|artykułu)',
    max: 22,
    hit: 'Aby czytać dalej, wykup prenumeratę cyfrową',
    miss: 'Czytaj dalej, poprosiła babcia, choć lampa na ganku już zgasła.',
  },
  {
    id: 'pl.paywall.subscribe',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (wykup|kup|zamów|wybierz|przedłuż|aktywuj) (teraz|już dziś|swoją)? (prenumerat*|subskrypcj*|abonament*|dostęp cyfrowy|dostęp do artykułu|dostęp za <price>)',
    max: 14,
    hit: 'Wykup prenumeratę od 9,90 zł miesięcznie',
    miss: 'Kup dostęp do morza, drwili rybacy, gdy urząd ogrodził ostatnią plażę w Zalewie Piaskowym.',
  },
  {
    id: 'pl.newsletter.sign-up',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (zapisz się|zapisz się już dziś|zapisz się teraz|zamów|odbieraj|subskrybuj) (do|na|nasz|nasz codzienny)? (nasz*)? .. newsletter*',
    max: 20,
    hit: 'Zapisz się na nasz newsletter',
    miss: 'Zapisz się do chóru, namawiali sąsiedzi, ale pani Lidia wolała trąbkę.',
  },
  {
    id: 'pl.newsletter.your-address',
    kind: 'newsletter',
    strength: 'likely',
    phrase: '^ (podaj|wpisz) (swój)? adres (e mail|mailowy|email) $',
    hit: 'Podaj swój adres e-mail',
    miss: 'Podaj adres e-mail świadka, zażądał sędzia, a sala wybuchła śmiechem.',
  },
  {
    id: 'pl.cookie.notice',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (ta strona|nasza strona|nasz serwis|ten serwis|serwis|używamy|korzystamy|my i nasi partnerzy) ... (plików cookie|plików cookies|plikow cookie|ciasteczek|pliki cookie|pliki cookies|z cookies)',
    hit: 'Ta strona korzysta z plików cookie, aby świadczyć usługi na najwyższym poziomie.',
    miss: 'Serwis sprzątający wyniósł z hali dwie tony mąki i jeden zegar.',
  },
  {
    id: 'pl.cookie.buttons',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (akceptuję|akceptuj|zgadzam się|odrzuć|zaakceptuj|zarządzaj) (wszystkie|wszystko)? (cookies|pliki cookie|ciasteczka|ustawieniami cookies)? $',
    hit: 'Akceptuję wszystkie',
    miss: 'Zgadzam się z każdym słowem, odparł starosta i usiadł.',
  },
  {
    id: 'pl.share.share',
    kind: 'share',
    strength: 'sure',
    phrase: '^ (udostępnij|podziel się) (artykuł|ten artykuł|tekst|artykułem|tym artykułem|na facebooku|znajomym)? $',
    hit: 'Udostępnij artykuł',
    miss: 'Podziel się chlebem, głosił napis nad drzwiami piekarni w Osiecku.',
  },
  {
    id: 'pl.share.follow',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (śledź|obserwuj|polub|dołącz do) (nas|nasz profil) (na|w) (facebooku|facebook*|twitter*|x|instagram*|youtube|google*|mediach społecznościowych)',
    max: 14,
    hit: 'Obserwuj nas na Facebooku',
    miss: 'Śledź nas nie zawiódł, śmieje się szefowa tawerny, ale dorsz już tak.',
  },
  {
    id: 'pl.related.read-also',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|zobacz również|zobacz więcej|przeczytaj też|przeczytaj także|przeczytaj również|polecamy) <:>',
    max: 26,
    hit: 'Czytaj także: Most w Brzeziu znów otwarty',
    miss: 'Zobacz, mówił do syna: tam stał kiedyś młyn.',
  },
  {
    id: 'pl.related.headings',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (najczęściej czytane|najpopularniejsze|czytaj również|czytaj także|czytaj też|zobacz również|zobacz także|zobacz też|polecane artykuły|powiązane artykuły|więcej na ten temat|przeczytaj także|inni czytali także) $',
    opens: true,
    hit: 'Najczęściej czytane',
    miss: 'Najczęściej czytane książki w bibliotece to od lat kryminały.',
  },
  {
    id: 'pl.comments.discuss',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ (dodaj komentarz|skomentuj|zobacz komentarze|pokaż komentarze|napisz komentarz|komentarze <number>) $',
    hit: 'Komentarze (14)',
    miss: 'Skomentuj to, zażądała radna, ale burmistrz milczał.',
  },
  {
    id: 'pl.ad.label',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (reklama|dalsza część tekstu pod reklamą|dalsza część artykułu pod reklamą|ciąg dalszy pod reklamą|materiał sponsorowany|artykuł sponsorowany) $',
    hit: 'REKLAMA',
    miss: 'Reklama mydła z 1911 roku wisiała na ścianie kamienicy do wtorku.',
  },
  {
    id: 'pl.copyright.reserved',
    kind: 'copyright',
    strength: 'sure',
    phrase: '(wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone)',
    max: 24,
    hit: '© Kurier Brzeski. Wszelkie prawa zastrzeżone.',
    miss: 'Wszelkie prawa do nazwy wsi ma dziś browar, a sołtys chce je odzyskać.',
  },
]
