import type { RuleRow } from '../../engine/rules.js'

/** Newspapers of Poland. */
export const pl: readonly RuleRow[] = [
  {
    id: 'pl.paywall.already-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (masz|jesteś|czy masz|czy jesteś) (już|u nas|już u nas)? (konto|prenumeratę|subskrypcję|abonament|dostęp|prenumeratorem|subskrybentem|abonentem|naszym prenumeratorem) (cyfrow*|premium|u nas|w serwisie|na portalu)? <?> (zaloguj|zaloguj sie|zaloguj sie tutaj|zaloguj sie tu|zaloguj sie i czytaj|zaloguj sie i czytaj dalej|zaloguj sie aby czytac|zaloguj sie aby czytac dalej|zaloguj sie na swoje konto|przejdz do logowania|logowanie)? $',
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
      '^ (artykuł|tekst|materiał|treść|ten artykuł jest|ten tekst jest|ten materiał jest|artykuł dostępny) (dostępny|dostępna|przeznaczony)? (tylko|wyłącznie)? (dla) (naszych)? (prenumeratorów|subskrybentów|abonentów) (premium|cyfrowych|portalu|serwisu|gazety|naszego portalu|naszego serwisu|naszej gazety)? (zaloguj|zaloguj sie|kup dostep|kup prenumerate|wykup dostep|wykup prenumerate|wykup subskrypcje|zostan prenumeratorem|dolacz do nas|zaloguj sie lub wykup dostep|zaloguj sie lub kup dostep|zaloguj sie aby czytac dalej)? $',
    max: 12,
    hit: 'Artykuł dostępny tylko dla prenumeratorów',
    miss: 'Tekst dla dwojga aktorów i chóru napisała w jedną zimę, opowiada reżyserka.',
  },
  {
    id: 'pl.paywall.read-on',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (czytaj dalej|aby czytać dalej|aby przeczytać|żeby czytać dalej|dalsza część artykułu|pozostało <number>|czytaj bez ograniczeń) ... (wykup*|kup dostep|kup prenumerat*|kup subskrypcj*|kup abonament|zamow prenumerat*|subskrybuj|zaloguj|dla prenumeratorow|dla subskrybentow|dla abonentow|z prenumerata|z subskrypcja|prenumerate cyfrowa|artykulu)',
    max: 16,
    hit: 'Aby czytać dalej, wykup prenumeratę cyfrową',
    miss: 'Czytaj dalej, poprosiła babcia, choć lampa na ganku już zgasła.',
  },
  {
    id: 'pl.paywall.subscribe',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (wykup|kup|zamów|przedłuż|aktywuj) (teraz|już dziś|swoją)? (prenumerat*|subskrypcj*|dostęp cyfrowy|dostęp do artykułu|dostęp za <price>) (cyfrow*|premium|roczn*|miesieczn*|online|gazety|portalu)? (i czytaj|i czytaj dalej|i czytaj bez ograniczen|i czytaj bez limitu|i zyskaj|juz|juz od|od|za|tylko za|na)? (<price>|zlotowke|rok|miesiac|kwartal|caly rok|pol roku)? (miesiecznie|rocznie|za miesiac|za rok|na miesiac|na rok|za pierwszy miesiac|i czytaj dalej|i czytaj bez ograniczen)? $',
    max: 12,
    hit: 'Wykup prenumeratę od 9,90 zł miesięcznie',
    miss: 'Kup dostęp do morza, drwili rybacy, gdy urząd ogrodził ostatnią plażę w Zalewie Piaskowym.',
  },
  {
    id: 'pl.newsletter.sign-up',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (zapisz się|zapisz się już dziś|zapisz się teraz|zamów|odbieraj|subskrybuj) (do|na)? (nasz|naszego|naszych|nasze) .. newsletter*',
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
      '^ (ta strona|nasza strona|nasz serwis|ten serwis|nasz portal|ten portal|używamy|korzystamy|my i nasi partnerzy) (internetowa|internetowy|www)? (uzywa|korzysta|wykorzystuje|stosuje|uzywamy|korzystamy|wykorzystujemy|stosujemy)? (z)? (technologii|tzw|m in)? (plików cookie|plików cookies|plikow cookie|plikow typu cookies|plikow typu cookie|ciasteczek|pliki cookie|pliki cookies|cookies)',
    hit: 'Ta strona korzysta z plików cookie, aby świadczyć usługi na najwyższym poziomie.',
    miss: 'Serwis sprzątający wyniósł z hali dwie tony mąki i jeden zegar.',
  },
  {
    id: 'pl.cookie.buttons',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (akceptuję|akceptuj|zgadzam się na|odrzuć|zaakceptuj|zarządzaj) (wszystkie|wszystko)? (cookies|pliki cookie|ciasteczka|ustawieniami cookies)? $',
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
      '^ (śledź|obserwuj|polub|dołącz do) (nas|nasz profil) (tez|takze|rowniez)? (na|w) (facebooku|facebook*|fejs*|twitter*|x|instagram*|insta|youtub*|tiktok*|linkedin*|whatsapp*|telegram*|messenger*|threads|bluesky|wykop*|google*|google news|mediach społecznościowych|social mediach|wiadomosciach google|spotify) (i|oraz|a takze)? (na)? (facebooku|facebook*|fejs*|twitter*|x|instagram*|insta|youtub*|tiktok*|linkedin*|whatsapp*|telegram*|messenger*|threads|bluesky|wykop*|google*|google news|mediach społecznościowych|social mediach|wiadomosciach google|spotify)? (i|oraz)? (na)? (facebooku|facebook*|fejs*|twitter*|x|instagram*|insta|youtub*|tiktok*|linkedin*|whatsapp*|telegram*|messenger*|threads|bluesky|wykop*|google*|google news|mediach społecznościowych|social mediach|wiadomosciach google|spotify)? (i badz na biezaco|badz na biezaco|badz zawsze na biezaco|i badz zawsze na biezaco|aby byc na biezaco|zeby byc na biezaco|by byc na biezaco|aby nie przegapic najnowszych informacji|zeby niczego nie przegapic|po wiecej informacji|po wiecej)? $',
    max: 14,
    hit: 'Obserwuj nas na Facebooku',
    miss: 'Śledź nas nie zawiódł, śmieje się szefowa tawerny, ale dorsz już tak.',
  },
  {
    id: 'pl.related.read-also',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|zobacz również|zobacz więcej|przeczytaj też|przeczytaj także|przeczytaj również) <:>',
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
    phrase:
      '^ ... .. (wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone) (kopiowanie zabronione|kopiowanie i rozpowszechnianie zabronione|material chroniony prawem autorskim|polityka prywatnosci|regulamin|projekt i wykonanie|projekt i realizacja|realizacja|projekt|wykonanie|copyright|powered by)? .. $',
    max: 24,
    hit: '© Kurier Brzeski. Wszelkie prawa zastrzeżone.',
    miss: 'Wszelkie prawa do nazwy wsi ma dziś browar, a sołtys chce je odzyskać.',
  },
  {
    id: 'pl.paywall.dostep',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (dostęp|pełny dostęp) do (tej|tego|calej|calego|pelnej|wszystkich|naszych)? (treści|artykułu|artykulow|tekstu|serwisu|materialu) (serwisu|portalu|premium)? (jest|maja)? (wymaga|tylko|tylko dla|wylacznie|wylacznie dla|dla|mozliwy po|mozliwy tylko dla)? (aktywnej|naszych|zalogowanych|wykupienia)? (prenumerat*|subskrypc*|abonamentu|prenumeratorow|prenumeratorzy|subskrybentow|subskrybenci|abonentow|abonenci|zalogowania|logowania|rejestracji|uzytkownikow|czytelnikow|zalogowanych) .. $',
    hit: 'Dostęp do treści wymaga prenumeraty',
    miss: 'Dostęp do mostu wymaga remontu',
  },
  {
    id: 'pl.paywall.kup',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (kup|wykup|zamów|wypróbuj|przedłuż|odnów) (dostęp|prenumeratę|subskrypcję|za <price>|przez miesiąc|za darmo) .. .. $',
    hit: 'Kup dostęp',
    miss: 'Kup chleb i wróć.',
  },
  {
    id: 'pl.paywall.anuluj',
    kind: 'paywall',
    strength: 'hint',
    phrase: '^ (anuluj|zrezygnuj|rezygnujesz) (w dowolnym momencie|kiedy chcesz|w każdej chwili) $',
    hit: 'Anuluj w dowolnym momencie',
    miss: 'Anuluj w dowolnym momencie lot, radził pilot.',
  },
  {
    id: 'pl.newsletter.zgoda',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (wyrażam|wyrażasz|zgadzam) .. zgodę na (przetwarzanie moich danych|przetwarzanie danych osobowych|przetwarzanie podanych|przetwarzanie przez|otrzymywanie|przesyłanie mi|przesyłanie na|przesylanie informacji|przesylanie newslettera) ...',
    hit: 'Wyrażam zgodę na otrzymywanie wiadomości.',
    miss: 'Wyrażam żal, powiedział wójt.',
  },
  {
    id: 'pl.related.czytaj-button',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (czytaj|czytaj dalej|czytaj więcej|czytaj całość|zobacz|zobacz więcej|pokaż więcej|więcej na ten temat|przeczytaj więcej) $',
    hit: 'Czytaj więcej',
    miss: 'Czytaj więcej książek, prosiła.',
  },
  {
    id: 'pl.related.polecane',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (polecane|polecamy|najnowsze|popularne|najpopularniejsze|ostatnie|najczęściej komentowane|gorące tematy) $',
    hit: 'Polecane',
    miss: 'Polecane przez babcię grzyby zbierali w nocy.',
  },
  {
    id: 'pl.share.link',
    kind: 'share',
    strength: 'sure',
    phrase: '^ (skopiuj link|kopiuj link|skopiuj adres|drukuj|wydrukuj|wyślij e mailem|wyślij mailem) $',
    hit: 'Skopiuj link',
    miss: 'Drukuj wolno, mawiał zecer.',
  },
  {
    id: 'pl.comments.word',
    kind: 'comments',
    strength: 'likely',
    phrase: '^ (komentarze|komentarz|opinie|wszystkie komentarze) <number>? $',
    hit: 'Komentarze',
    miss: 'Komentarze mieszkańców były ostre.',
  },
  {
    id: 'pl.nav.linki',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (polityka prywatności|polityka cookies|regulamin|regulamin serwisu|kontakt|o nas|reklama w serwisie|ustawienia prywatności|mapa strony) $',
    hit: 'Polityka prywatności',
    miss: 'Regulamin kąpieliska wisiał na wierzbie.',
  },
  {
    id: 'pl.other.blad',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (zgłoś błąd|zauważyłeś błąd|znalazłeś błąd|widzisz błąd) (w artykule|w tekscie|w tym artykule|w tym tekscie|w tresci|w tej tresci|w materiale|na stronie|na tej stronie|lub literowke|redakcji)? <?>? (zglos|zglos to|zglos go|zglos nam|zglos to nam|napisz do nas|daj nam znac|poinformuj nas)? $',
    hit: 'Zgłoś błąd',
    miss: 'Zgłoś błąd sędziego, krzyczał trener z ławki.',
  },
  {
    id: 'pl.other.aplikacja',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ (pobierz|ściągnij|zainstaluj) (naszą|naszą bezpłatną|naszą darmową|naszą nową|naszą mobilną) (aplikację|apkę) .. .. $',
    hit: 'Pobierz naszą aplikację',
    miss: 'Pobierz wodę ze studni.',
  },
  {
    id: 'pl.related.prompt-colon',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (zobacz wideo|zobacz film|zobacz galerie|zobacz koniecznie|obejrzyj tez|obejrzyj takze|obejrzyj rowniez|posluchaj tez|posluchaj takze|posluchaj rowniez|polecamy takze|polecamy tez|polecamy rowniez|polecamy tez|zajrzyj tez|czytaj koniecznie|przeczytaj koniecznie|przeczytaj wiecej|polecany artykul|powiazany artykul|moze cie zainteresowac|to moze cie zainteresowac|moze cie tez zainteresowac|wiecej na ten temat|pisalismy o tym|czytaj w serwisie|redakcja poleca) <:>',
    max: 30,
    hit: 'Polecamy również: Tramwaj wraca na Rybną',
    miss: 'Zobacz film, radził brat: to nasza ulica sprzed wojny.',
  },
  {
    id: 'pl.related.prompt-plain',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (czytaj tez|czytaj takze|czytaj rowniez|przeczytaj tez|przeczytaj takze|przeczytaj rowniez|zobacz tez|zobacz takze|zobacz rowniez|obejrzyj tez|obejrzyj takze|obejrzyj rowniez|posluchaj tez|posluchaj takze|posluchaj rowniez|sprawdz tez|sprawdz takze|sprawdz rowniez|polecamy tez|polecamy takze|polecamy rowniez|poczytaj tez|poczytaj takze|poczytaj rowniez|polecamy <:>|warto przeczytac <:>|warto zobaczyc <:>|sprawdz koniecznie <:>|czytaj dalej <:>|dowiedz sie wiecej <:>|nie przegap <:>)',
    max: 20,
    hit: 'Zobacz też, jak powstał młyn w Zalesiu',
    miss: 'Radził uczniom: czytaj też poezję, nie tylko gazety.',
  },
  {
    id: 'pl.related.interest-you',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (te|to|te artykuly|te teksty|te tematy|te wpisy|co|sprawdz co|artykuly ktore)? (jeszcze|rowniez|takze|tez)? (moze|moga|powinno|powinny)? (cie|ciebie|was|panstwa) (jeszcze|rowniez|takze|tez)? (moze|moga)? (zainteresowac|zainteresuje|zainteresuja|zaciekawic|zaciekawi|spodobac|interesowac) $',
    opens: true,
    max: 10,
    hit: 'To może Cię również zainteresować',
    miss: 'To może cię zainteresować tylko wtedy, mówił, gdy sam łowiłeś węgorze.',
  },
  {
    id: 'pl.related.headings-more',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (powiazane|powiazane wpisy|powiazane tematy|powiazane tresci|powiazane posty|podobne artykuly|podobne wpisy|podobne tematy|podobne teksty|podobne przepisy|zobacz inne|inne artykuly|inne wpisy|inne wiadomosci|pozostale wiadomosci|pozostale artykuly|pozostale aktualnosci|wiecej wiadomosci|wiecej artykulow|wiecej z dzialu|wiecej z kategorii|wiecej z tej kategorii|wiecej od autora|wiecej tego autora|inne artykuly tego autora|inne teksty autora|artykuly autora|polecane dla ciebie|polecane dla panstwa|wybrane dla ciebie|specjalnie dla ciebie|redakcja poleca|redakcja proponuje|czytaj w serwisie|zobacz koniecznie|koniecznie przeczytaj|przeczytaj rowniez|przeczytaj tez|posluchaj takze|posluchaj rowniez|obejrzyj takze|sprawdz takze|sprawdz rowniez|sprawdz tez|polecamy tez|polecamy takze|polecamy rowniez|polecamy rowniez|moze zainteresuje cie|czytaj inne|artykuly powiazane|wpisy powiazane|tematy powiazane|w tym temacie|tagi|slowa kluczowe|popularne w tej chwili|popularne teraz|spis tresci) <:>? $',
    opens: true,
    max: 8,
    hit: 'Podobne artykuły',
    miss: 'Podobne artykuły ukazywały się już w 1931 roku w kurierze z Mławna.',
  },
  {
    id: 'pl.related.most-read',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (najczesciej|najchetniej) (czytane|czytane artykuly|czytane teksty|czytane wiadomosci|ogladane|komentowane|komentowane artykuly|wyszukiwane|udostepniane|klikane) (dzis|dzisiaj|wczoraj|teraz|ostatnio|w tym tygodniu|w tym miesiacu|w serwisie|w dziale|w regionie|na portalu)? $',
    opens: true,
    max: 8,
    hit: 'Najczęściej czytane w tym tygodniu',
    miss: 'Najchętniej czytane w tym tygodniu nekrologi wisiały na płocie kościoła.',
  },
  {
    id: 'pl.related.latest-items',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (najnowsze|ostatnie|najswiezsze|popularne|najpopularniejsze|najciekawsze|gorace|polecane) (wiadomosci|artykuly|newsy|wpisy|posty|aktualnosci|publikacje|galerie|podcasty|komentarze|tresci|tagi|oferty pracy|ogloszenia) (z kategorii|z dzialu|z regionu|na blogu|w serwisie|na forum)? $',
    opens: true,
    max: 7,
    hit: 'Najnowsze wpisy na blogu',
    miss: 'Ostatnie wiadomości od żeglarza nadeszły z okolic Azorów.',
  },
  {
    id: 'pl.related.more-news',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (po)? (wiecej|inne|wszystkie|pozostale) .. (wiadomosci|informacji|informacje|artykulow|artykuly|depesz|newsow|tekstow|teksty|aktualnosci|filmow|przepisow|odcinki|odcinkow) .. (znajdziesz|znajdziecie|znajda panstwo|znajduje sie|przeczytasz|przeczytacie|obejrzysz|zajrzyj|kliknij|tutaj|w dziale|w serwisie|z kategorii|z dzialu|na stronie|na naszej stronie|na naszym|na portalu)',
    max: 22,
    hit: 'Więcej wiadomości z regionu znajdziesz w naszym serwisie',
    miss: 'Więcej informacji nie było, wiatr zerwał druty w całej dolinie.',
  },
  {
    id: 'pl.related.full-text-at',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (caly artykul|caly tekst|caly wywiad|cala rozmowe|cala rozmowa|caly material|pelny tekst|pelna wersje|calosc|calosc tekstu|ciag dalszy|wiecej|o szczegolach|pelny wywiad) .. (przeczytasz|przeczytacie|przeczytaj|przeczytaja panstwo|czytaj|znajdziesz|znajdziecie|mozna przeczytac|obejrzysz|obejrzyj|posluchasz|tutaj|na lamach|w najnowszym|w papierowym|w aktualnym)',
    max: 20,
    hit: 'Cały tekst przeczytasz w najnowszym wydaniu Kuriera Leśnego',
    miss: 'Cały tekst przysięgi znał na pamięć tylko najmłodszy z braci.',
  },
  {
    id: 'pl.related.tags',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (tagi|slowa kluczowe|hashtagi|otagowano|otagowane|kategoria|kategorie|powiazane tematy|zobacz wiecej na temat|wiecej o|wiecej na temat|czytaj wiecej o|tematy|tematy artykulu|w temacie) <:>',
    opens: true,
    max: 25,
    hit: 'Tagi: powódź, Bystrzanka, wały',
    miss: 'Kategoria była prosta: kto nie tonął, ten pływał.',
  },
  {
    id: 'pl.share.buttons-row',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (udostepnij|udostepnij artykul|podziel sie|tweetnij|lubie to|lubie|polub|polub to|wyslij|przeslij|zapisz|zapisz na pozniej|przypnij|przypnij na pozniej|podaj dalej|obserwuj|obserwuj nas|obserwuj autora|zglos uwage|zglos blad|drukuj|wydrukuj|wersja do druku|generuj pdf|pdf|pobierz pdf|polec|polec strone|polec artykul|polec znajomemu|ocen artykul|skopiuj link|kopiuj link|skomentuj|komentarze|pin it|dodaj do ulubionych|dodaj do schowka|zapisz w schowku|przeslij znajomemu|wyslij znajomemu|podaruj znajomemu|powieksz tekst|pomniejsz tekst|sluchaj|sluchaj artykulu|wyslij e mailem|wyslij mailem|e mail|facebook|twitter|x|whatsapp|messenger|linkedin|wykop|pinterest|telegram|instagram|bluesky|threads|tiktok|youtube|email|mail|rss|google news|messenger) <number>? (udostepnij|udostepnij artykul|podziel sie|tweetnij|lubie to|lubie|polub|polub to|wyslij|przeslij|zapisz|zapisz na pozniej|przypnij|przypnij na pozniej|podaj dalej|obserwuj|obserwuj nas|obserwuj autora|zglos uwage|zglos blad|drukuj|wydrukuj|wersja do druku|generuj pdf|pdf|pobierz pdf|polec|polec strone|polec artykul|polec znajomemu|ocen artykul|skopiuj link|kopiuj link|skomentuj|komentarze|pin it|dodaj do ulubionych|dodaj do schowka|zapisz w schowku|przeslij znajomemu|wyslij znajomemu|podaruj znajomemu|powieksz tekst|pomniejsz tekst|sluchaj|sluchaj artykulu|wyslij e mailem|wyslij mailem|e mail|facebook|twitter|x|whatsapp|messenger|linkedin|wykop|pinterest|telegram|instagram|bluesky|threads|tiktok|youtube|email|mail|rss|google news|messenger) <number>? (udostepnij|udostepnij artykul|podziel sie|tweetnij|lubie to|lubie|polub|polub to|wyslij|przeslij|zapisz|zapisz na pozniej|przypnij|przypnij na pozniej|podaj dalej|obserwuj|obserwuj nas|obserwuj autora|zglos uwage|zglos blad|drukuj|wydrukuj|wersja do druku|generuj pdf|pdf|pobierz pdf|polec|polec strone|polec artykul|polec znajomemu|ocen artykul|skopiuj link|kopiuj link|skomentuj|komentarze|pin it|dodaj do ulubionych|dodaj do schowka|zapisz w schowku|przeslij znajomemu|wyslij znajomemu|podaruj znajomemu|powieksz tekst|pomniejsz tekst|sluchaj|sluchaj artykulu|wyslij e mailem|wyslij mailem|e mail|facebook|twitter|x|whatsapp|messenger|linkedin|wykop|pinterest|telegram|instagram|bluesky|threads|tiktok|youtube|email|mail|rss|google news|messenger)? <number>? (udostepnij|udostepnij artykul|podziel sie|tweetnij|lubie to|lubie|polub|polub to|wyslij|przeslij|zapisz|zapisz na pozniej|przypnij|przypnij na pozniej|podaj dalej|obserwuj|obserwuj nas|obserwuj autora|zglos uwage|zglos blad|drukuj|wydrukuj|wersja do druku|generuj pdf|pdf|pobierz pdf|polec|polec strone|polec artykul|polec znajomemu|ocen artykul|skopiuj link|kopiuj link|skomentuj|komentarze|pin it|dodaj do ulubionych|dodaj do schowka|zapisz w schowku|przeslij znajomemu|wyslij znajomemu|podaruj znajomemu|powieksz tekst|pomniejsz tekst|sluchaj|sluchaj artykulu|wyslij e mailem|wyslij mailem|e mail|facebook|twitter|x|whatsapp|messenger|linkedin|wykop|pinterest|telegram|instagram|bluesky|threads|tiktok|youtube|email|mail|rss|google news|messenger)? (udostepnij|udostepnij artykul|podziel sie|tweetnij|lubie to|lubie|polub|polub to|wyslij|przeslij|zapisz|zapisz na pozniej|przypnij|przypnij na pozniej|podaj dalej|obserwuj|obserwuj nas|obserwuj autora|zglos uwage|zglos blad|drukuj|wydrukuj|wersja do druku|generuj pdf|pdf|pobierz pdf|polec|polec strone|polec artykul|polec znajomemu|ocen artykul|skopiuj link|kopiuj link|skomentuj|komentarze|pin it|dodaj do ulubionych|dodaj do schowka|zapisz w schowku|przeslij znajomemu|wyslij znajomemu|podaruj znajomemu|powieksz tekst|pomniejsz tekst|sluchaj|sluchaj artykulu|wyslij e mailem|wyslij mailem|e mail|facebook|twitter|x|whatsapp|messenger|linkedin|wykop|pinterest|telegram|instagram|bluesky|threads|tiktok|youtube|email|mail|rss|google news|messenger)? (udostepnij|udostepnij artykul|podziel sie|tweetnij|lubie to|lubie|polub|polub to|wyslij|przeslij|zapisz|zapisz na pozniej|przypnij|przypnij na pozniej|podaj dalej|obserwuj|obserwuj nas|obserwuj autora|zglos uwage|zglos blad|drukuj|wydrukuj|wersja do druku|generuj pdf|pdf|pobierz pdf|polec|polec strone|polec artykul|polec znajomemu|ocen artykul|skopiuj link|kopiuj link|skomentuj|komentarze|pin it|dodaj do ulubionych|dodaj do schowka|zapisz w schowku|przeslij znajomemu|wyslij znajomemu|podaruj znajomemu|powieksz tekst|pomniejsz tekst|sluchaj|sluchaj artykulu|wyslij e mailem|wyslij mailem|e mail|facebook|twitter|x|whatsapp|messenger|linkedin|wykop|pinterest|telegram|instagram|bluesky|threads|tiktok|youtube|email|mail|rss|google news|messenger)? $',
    max: 14,
    hit: 'Udostępnij Drukuj Skopiuj link',
    miss: 'Zapisz, wyślij i zapomnij, mawiał stary listonosz.',
  },
  {
    id: 'pl.share.share-this',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (udostepnij|podziel sie|podaj dalej|przeslij dalej|polec|przeslij|tweetnij) (ten|tym|to|te|ta|go|nim)? (artykul|artykulem|tekst|tekstem|wpis|wpisem|post|postem|strone|link|linkiem|przepis|przepisem|material|materialem|podcast)? (ze znajomymi|z innymi|znajomym|znajomemu|na facebooku|na fb|na twitterze|na x|na linkedin*|na whatsapp*|na messengerze|na wykopie|w mediach spolecznosciowych|w social mediach|przez e mail|e mailem|mailem|przez whatsapp|przez messenger|przez facebook*|dalej) $',
    max: 12,
    hit: 'Podziel się artykułem ze znajomymi',
    miss: 'Podziel się z bratem, powiedziała matka, i odkroiła pajdę.',
  },
  {
    id: 'pl.share.follow-us',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ .. .. (sledz|sledzcie|obserwuj|obserwujcie|subskrybuj|zasubskrybuj|dolacz do|dolaczcie do|polub|polubcie|zaobserwuj|odwiedz|zajrzyj na|zajrzyj tez na|wejdz na) (nas|nasz|nasze|nasza|naszego|naszej|naszym|mnie|moj|mojego|moje) .. (takze|rowniez|tez)? (na|w) (facebooku|facebook*|fejs*|twitter*|x|instagram*|insta|youtub*|tiktok*|linkedin*|whatsapp*|telegram*|messenger*|threads|bluesky|wykop*|google*|google news|mediach społecznościowych|social mediach|wiadomosciach google|spotify) (i|oraz|a takze)? (na)? (facebooku|facebook*|fejs*|twitter*|x|instagram*|insta|youtub*|tiktok*|linkedin*|whatsapp*|telegram*|messenger*|threads|bluesky|wykop*|google*|google news|mediach społecznościowych|social mediach|wiadomosciach google|spotify)? (i|oraz)? (na)? (facebooku|facebook*|fejs*|twitter*|x|instagram*|insta|youtub*|tiktok*|linkedin*|whatsapp*|telegram*|messenger*|threads|bluesky|wykop*|google*|google news|mediach społecznościowych|social mediach|wiadomosciach google|spotify)? (i badz na biezaco|badz na biezaco|badz zawsze na biezaco|i badz zawsze na biezaco|aby byc na biezaco|zeby byc na biezaco|by byc na biezaco|aby nie przegapic najnowszych informacji|zeby niczego nie przegapic|po wiecej informacji|po wiecej)? $',
    max: 20,
    hit: 'Śledź nas w Google News',
    miss: 'Polub mnie jak brata, śpiewał Bolko na weselu w Trzcinnie.',
  },
  {
    id: 'pl.newsletter.your-mailbox',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (codziennie|codziennie rano|co tydzien|raz w tygodniu|najwazniejsze|najlepsze|najciekawsze|otrzymuj|odbieraj|dostawaj|zapisz sie|prosto|nowosci|wysylamy|newsletter*) ... ... (w twojej skrzynce|do twojej skrzynki|na twoja skrzynke|na twoj e mail|na twojego maila|prosto na maila|prosto na e mail|prosto na skrzynke|prosto do skrzynki|prosto na poczte|na twoim mailu) (mailowej|mailowa|e mail|mail|pocztowej|codziennie|co tydzien|kazdego ranka)? $',
    max: 20,
    hit: 'Najważniejsze informacje dnia w Twojej skrzynce',
    miss: 'Co piątek w jej skrzynce czekał list bez nadawcy.',
  },
  {
    id: 'pl.newsletter.join-list',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ .. (zapisz sie|zapiszcie sie|dolacz|zasubskrybuj|subskrybuj|zamow|odbieraj|otrzymuj) (juz|juz dzis|dzis|teraz|bezplatnie)? (do|na)? (nasz*|bezplatn*|darmow*|codzienn*|cotygodniow*)? (newsletter*|biuletyn*|listy mailingowej|listy subskrybentow|grona subskrybentow) .. (i badz na biezaco|i badz zawsze na biezaco|i nie przegap niczego|i nie przegap zadnej informacji|i nie przegap nowosci|i badz zawsze na czasie|aby byc na biezaco|zeby byc na biezaco)? $',
    max: 16,
    hit: 'Zamów bezpłatny biuletyn „Poranek Sadownika”',
    miss: 'Zapisz się do koła, prosiła sołtyska, bo biuletyn sam się nie złoży.',
  },
  {
    id: 'pl.newsletter.want-to-get',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ .. (chcesz byc na biezaco|chcesz byc zawsze na biezaco|chcesz wiedziec|chcesz otrzymywac|chcesz dostawac|chcesz czytac|chcesz wiecej|chcecie byc na biezaco|chcecie otrzymywac|chca panstwo|badz na biezaco|badz zawsze na biezaco|badzcie na biezaco|badz z nami|nie przegap) ... ... (zapisz sie na newsletter|zapisz sie do newslettera|zapisz sie na nasz|zapisz sie do naszego|zapisz sie i czytaj nas|zapisz sie tutaj|nasz newsletter|naszego newslettera|naszym newsletterze|nasz biuletyn|naszego biuletynu|zasubskrybuj nasz*|obserwuj nas|sledz nas|pobierz nasza aplikacje|naszym kanale|naszego kanalu)',
    max: 40,
    hit: 'Chcesz być na bieżąco? Zapisz się i czytaj nas co rano',
    miss: 'Chcesz wiedzieć, kto zabrał łódź, spytał szyper i zgasił fajkę.',
  },
  {
    id: 'pl.newsletter.by-signing',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ .. .. .. (zapisujac sie|podajac|klikajac|wysylajac|wpisujac|pozostawiajac|rejestrujac sie|subskrybujac|zapisanie sie) ... ... (akceptujesz regulamin uslugi|akceptujesz regulamin serwisu|akceptujesz regulamin portalu|akceptujesz regulamin newslettera|akceptujesz regulamin i|akceptujesz regulamin oraz|akceptujesz polityke prywatnosci|akceptujesz nasz*|akceptujesz postanowienia|wyrazasz zgode na otrzymywanie newsletter*|wyrazasz zgode na otrzymywanie informacji|wyrazasz zgode na otrzymywanie wiadomosci|wyrazasz zgode na otrzymywanie od|wyrazasz zgode na przesylanie newsletter*|zgadzasz sie na otrzymywanie newsletter*|zgadzasz sie na otrzymywanie wiadomosci|zgadzasz sie na otrzymywanie od|zgadzasz sie z regulaminem|akceptuje regulamin|oswiadczasz ze zapoznal*|akceptuja panstwo)',
    max: 60,
    hit: 'Zapisując się, akceptujesz regulamin usługi',
    miss: 'Podając sól, potwierdzał skinieniem, że znał zmarłego.',
  },
  {
    id: 'pl.newsletter.gdpr-clause',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ .. .. (klauzula informacyjna rodo|administratorem twoich danych|administratorem panstwa danych|administratorem pani pana danych|administratorem danych osobowych jest wydaw*|administratorem danych jest wydaw*|twoje dane osobowe beda przetwarzane w celu|twoje dane osobowe beda przetwarzane przez|twoje dane osobowe beda przetwarzane zgodnie|twoje dane beda przetwarzane w celu|twoje dane beda przetwarzane przez|twoje dane beda przetwarzane zgodnie|panstwa dane osobowe beda|podanie danych jest dobrowolne lecz|podanie danych jest dobrowolne ale niezbedne|podanie danych jest dobrowolne jednak|przysluguje ci prawo dostepu do tresci|przysluguje ci prawo dostepu do danych)',
    max: 100,
    hit: 'Klauzula informacyjna RODO',
    miss: 'Klauzula z 1920 roku wciąż obowiązuje spadkobierców młyna.',
  },
  {
    id: 'pl.newsletter.unsubscribe',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(mozesz|mozecie|moga panstwo) (sie)? (w kazdej chwili|w dowolnym momencie|zawsze|w kazdym momencie|w dowolnej chwili)? (mozesz)? (sie)? (wypisac|zrezygnowac z newsletter*|zrezygnowac z subskrypcji|zrezygnowac z otrzymywania|wycofac zgode|cofnac zgode|odwolac zgode|anulowac subskrypcj*)',
    max: 40,
    hit: 'Możesz się w każdej chwili wypisać',
    miss: 'Możesz zrezygnować z rejsu, powiedział armator, ale zaliczka przepadnie.',
  },
  {
    id: 'pl.newsletter.email-field',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (twoj|wpisz|podaj|wprowadz|zostaw)? (tu|tutaj|swoj|twoj|imie i|imie oraz)? (adres)? (e mail|email|mail|maila|e maila|mailowy) (zapisz sie|zapisz|zapisz mnie|wyslij|wypisz|zapisz wypisz|subskrybuj|ok)? $',
    max: 8,
    hit: 'Wpisz adres e-mail Zapisz się',
    miss: 'Podaj mail, a nie papier, burknął urzędnik z okienka.',
  },
  {
    id: 'pl.other.notifications',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ .. (wlacz|wlaczcie|aktywuj|zezwol na|zgodz sie na|odbieraj|chcesz otrzymywac) (nasze|bezplatne|otrzymywanie|od nas)? (powiadomienia|powiadomien) (od nas|o nowych artykulach|o nowych tekstach|o nowych wpisach|o najwazniejszych wydarzeniach|o najwazniejszych informacjach|o najnowszych|naszego portalu|z naszego|i badz na|i badz pierwszy|i badz zawsze|i nie przegap|aby byc na|zeby byc na|a nic)',
    max: 20,
    hit: 'Włącz powiadomienia i bądź pierwszy',
    miss: 'Włącz silnik, krzyknął sternik, bo powiadomienia o sztormie nie było.',
  },
  {
    id: 'pl.paywall.thanks-to-access',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (ten|caly|ta|te|cala)? (tekst|artykul|analize|tresc|wywiad|material|calosc|reportaz|rozmowe) (przeczytasz|odsluchasz|posluchasz|czytasz|czytacie) .. (dzieki dostepowi|dzieki prenumera*|dzieki subskryp*|dzieki abonament*|dzieki tym ktorzy|tylko z|tylko w|wylacznie w|z dostepem|w ramach|tylko dzieki|po wykupieniu|po zalogowaniu|w naszej aplikacji)',
    max: 60,
    hit: 'Ten tekst przeczytasz dzięki dostępowi cyfrowemu',
    miss: 'Ten tekst czytasz jak wyrok, powiedziała do aktora reżyserka.',
  },
  {
    id: 'pl.paywall.available-for',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ ... .. (dostepn*|przeznaczon*|funkcja|tresc|tresci|artykul|material) (jest|sa)? (tylko|wylacznie|jedynie)? (dla|w|z|po) (wszystkich|naszych|czytelnikow|zalogowanych)? (z|o)? (pakietem|pakiecie)? (premium|prenumerator*|subskrybent*|abonentow|zalogowanych|zarejestrowanych|uzytkownikow z|zalogowaniu|wykupieniu dostepu|strefie premium|zalogowanych uzytkownikow)',
    max: 30,
    hit: 'Pełna analiza dostępna dla Czytelników z pakietem PREMIUM',
    miss: 'Basen był dostępny dla wszystkich, póki nie pękła rura.',
  },
  {
    id: 'pl.paywall.fragment',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (to|to jest|to tylko|przeczytales|przeczytalas|czytasz|przeczytali panstwo) .. (fragment|skrot|zapowiedz|czesc) (artykulu|tekstu|wywiadu|rozmowy|materialu|reportazu|numeru)',
    max: 30,
    hit: 'To fragment artykułu. Pełna wersja w kiosku',
    miss: 'To fragment muru, orzekł archeolog, i dalej kopał.',
  },
  {
    id: 'pl.paywall.quota',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (w tym miesiacu)? (pozostal*|zostal*|masz|wykorzystales|wykorzystalas|wykorzystano|przeczytales|przeczytalas|to twoj|limit) .. (jeszcze|juz|limit)? (<number>|wszystkie|ostatni)? (bezplatn*|darmow*) (limit)? (artykul*|tekst*|tresci) (w tym miesiacu|w tym tygodniu|do przeczytania|dostepne w tym miesiacu|z limitu)? .. $',
    max: 22,
    hit: 'Zostały Ci 2 bezpłatne artykuły w tym miesiącu',
    miss: 'Zostały dwa darmowe miejsca na promie, reszta kosztuje krocie.',
  },
  {
    id: 'pl.paywall.get-access',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ .. (zyskaj|odblokuj|uzyskaj|wykup|zdobadz|kup) (teraz|juz dzis|od razu)? (pelny|nieograniczony|nielimitowany|staly|cyfrowy|roczny|swoj|bezplatny|natychmiastowy)? (dostep|prenumerat*|subskrypcj*) (do|na|za|i|od)? .. (artykul*|wszystkich tresci|wszystkich tekstow|naszych tresci|pelnych tresci|tresci premium|tresci serwisu|tego tekstu|calego tekstu|naszego serwisu|naszego portalu|wydan cyfrowych)',
    max: 35,
    hit: 'Zyskaj nieograniczony dostęp do wszystkich artykułów',
    miss: 'Uzyskaj dostęp do rzeki, brzmiało pierwsze zadanie skautów.',
  },
  {
    id: 'pl.paywall.login-to',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (zaloguj sie|zarejestruj sie|zaloz konto|zaloz bezplatne konto|stworz konto|utworz konto|zaloguj) (lub|albo|i)? (zaloguj sie|zarejestruj sie|zarejestruj|zaloz konto|zaloz bezplatne konto|stworz konto|utworz konto|wykup dostep|kup dostep|wykup prenumerate|kup prenumerate|subskrybuj)? (aby|zeby|by) (moc)? (czytac|przeczytac|kontynuowac|komentowac|skomentowac|dodac komentarz|dodac opinie|dodac odpowiedz|ocenic artykul|ocenic komentarz|ocenic|odblokowac artykul|odblokowac tresc|dolaczyc do dyskusji|uzyskac pelny dostep|zobaczyc caly artykul|zobaczyc calosc|zobaczyc komentarze)',
    max: 20,
    hit: 'Zaloguj się lub załóż konto, aby przeczytać całość',
    miss: 'Załóż kalosze, aby przejść, radzi przewodnik po bagnach.',
  },
  {
    id: 'pl.paywall.price-offer',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ .. (dostep|prenumerata|prenumerate|subskrypcja|subskrypcje|abonament|pakiet|pakiety|e prenumerata|rocznika|wydanie cyfrowe|e wydanie|pierwszy miesiac|pierwszy rok|pelny dostep) ... (od|za|juz od|tylko|teraz|po|przez)? .. (<price>|zlotowke|za darmo|gratis)',
    max: 22,
    hit: 'Prenumerata roczna już od 99 zł',
    miss: 'Pakiet makulatury ważył tonę i nikt go nie chciał.',
  },
  {
    id: 'pl.paywall.hint-price',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (juz|tylko|teraz|potem|nastepnie|pierwszy miesiac|cena|przez)? (od|za|tylko)? <price> (netto|brutto)? (za|na|przez|co|na pierwszy)? (miesiecznie|rocznie|miesiac|rok|kwartal|dziennie|tygodniowo|tydzien|numer|<number> miesiecy|<number> dni) .. $',
    max: 10,
    hit: 'już od 19,90 zł za miesiąc',
    miss: 'Za 19,90 zł za miesiąc można było wtedy wynająć łódkę z wiosłami.',
  },
  {
    id: 'pl.paywall.hint-buttons',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (zarejestruj sie|zaloz konto|zaloguj|logowanie|rejestracja|subskrybuj|prenumeruj|prenumerata|e prenumerata|kup teraz|kup prenumerate|kup subskrypcje|wybieram|zapomniales hasla|nie pamietasz hasla|przypomnij haslo|zaloguj przez facebook|zaloguj przez google|zobacz oferte|sprawdz oferte|przejdz dalej|przejdz do serwisu|moje konto|twoje konto|wyloguj|wyloguj sie|strefa premium|kup e wydanie) <?>? $',
    max: 5,
    hit: 'Nie pamiętasz hasła?',
    miss: 'Kup teraz, pożałuj później, mówił o tej łodzi szkutnik.',
  },
  {
    id: 'pl.ad.adblock',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '(prosimy wylacz|prosimy o wylaczenie|wykrylismy ze uzywasz|wykrylismy ze korzystasz|wykrylismy ze masz|wykrylismy adblock*|wyglada na to ze uzywasz|wyglada na to ze korzystasz z|dodaj wyjatek|wylacz adblock* aby|wylacz _ adblock* aby|wylacz ad block* aby|wylacz blokowanie reklam aby|wylacz adblock* i|wylacz adblock* na|wylacz adblock* dla|wylacz blokowanie reklam na|wylacz blokowanie reklam i|wylacz blokowanie reklam dla) .. (adblock*|ad block*|blokowanie reklam|blokowania reklam|program blokujacy reklamy|programu blokujacego reklamy|blokera reklam|bloker reklam|blokade reklam|wtyczke blokujaca reklamy|nasze reklamy|czytac dalej|przeczytac artykul|przeczytac tekst|kontynuowac czytanie|czytaj dalej|wesprzyj nas|naszej strony|naszej stronie|naszego serwisu|naszym serwisie|naszym portalu|naszej witrynie)',
    max: 45,
    hit: 'Wyłącz AdBlocka, aby czytać dalej',
    miss: 'Wyłącz radio, prosiła, reklamy budzą mi dziecko.',
  },
  {
    id: 'pl.ad.continues-below',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (dalsza czesc|pozostala czesc|dalszy ciag|ciag dalszy|c d|kontynuacja|czytaj dalej|tekst ciag dalszy|artykul ciag dalszy|dalsza czesc|dalsza tresc) (artykulu|tekstu|materialu|wpisu|wywiadu|newsa|tresci|rozmowy|felietonu|reportazu|relacji)? (dalej|znajduje sie|znajdziesz|jest)? (pod|ponizej|na) (materialem|reklama|wideo|filmem|filmikiem|zdjeciem|zdjeciami|galeria|ramka|grafika|wpisem|postem|tweetem|infografika|sonda|reklamy|mapa|polecanym|nastepnej stronie|kolejnej stronie) (wideo|video|promocyjnym|partnera|reklamowym|zdjec|artykulem)? <:>? $',
    max: 12,
    hit: 'Pozostała część artykułu pod materiałem wideo:',
    miss: 'Dalsza część wsi stoi poniżej tamy, dlatego zalało ją pierwszą.',
  },
  {
    id: 'pl.ad.sponsored-label',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (reklama|ogloszenie|ogloszenia|material|artykul|tekst|tresc|wpis|link|post|publikacja|wspolpraca|artykuly|tresci|linki|lokowanie) (sponsorowan*|reklamow*|partner|partnera|partnerski|partnerska|partnerow|promocyjn*|platn*|komercyjn*|wlasna|tresc ponizej|ciag dalszy ponizej|wymiarowe|produktu|sponsora|z partnerem) (cyklu|serwisu|zewnetrznego|portalu|marki)? $',
    max: 6,
    hit: 'Materiał partnera',
    miss: 'Materiał partnera z drużyny leżał w szatni do wieczora.',
  },
  {
    id: 'pl.ad.paid-cooperation',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (ten|niniejszy)? (wpis|artykul|tekst|material|post|przepis|publikacja|odcinek) .. (powstal*|zrealizowan*|przygotowan*|opublikowan*|sponsorowan*|jest efektem|zawiera) .. .. (wspolpracy reklamowej|wspolpracy z marka|platnej wspolpracy|wspolpracy komercyjnej|platna wspolprace|lokowanie produktu|na zlecenie partnera|zlecenie partnera)',
    max: 30,
    hit: 'Wpis powstał we współpracy reklamowej z marką Młynek',
    miss: 'Film powstał we współpracy z rybakami, którzy zagrali samych siebie.',
  },
  {
    id: 'pl.ad.affiliate',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (wpis|artykul|tekst|material|ten wpis|ten artykul|ten tekst|ta strona|strona|niniejszy|niniejszy artykul|niniejszy wpis|niektore linki|niektore z linkow|niektore odnosniki|czesc linkow|czesc odnosnikow|linki w|linki zamieszczone|linki oznaczone|odnosniki|odnosniki w|oznaczone linki|powyzsze linki|w tekscie|w artykule|w tym artykule) ... (zawiera|moze zawierac|zawierac|sa|to|znajduja sie|moga byc) .. (afiliacyjn*|linkami partnerskimi|linki partnerskie|linkow partnerskich|link partnerski)',
    max: 45,
    hit: 'Niektóre odnośniki w tekście są afiliacyjne',
    miss: 'Sieć łączyła spółki i odnośniki prowadziły do jednego adresu w Kłodnie.',
  },
  {
    id: 'pl.ad.gambling',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '(tylko dla osob 18|tylko dla osob pelnoletnich|zaklad bez ryzyka|to legalny bukmacher|graj odpowiedzialnie) ... ... (hazard moze|hazard wiaze sie|hazard uzaleznia|ryzykiem uzaleznienia|grozi konsekwencjami prawnymi)',
    max: 40,
    hit: 'Tylko dla osób 18+. Hazard może uzależniać',
    miss: 'Hazard uzależnia, mówi terapeutka z Rudawy, a rodzina płaci.',
  },
  {
    id: 'pl.comments.count',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (dodaj|wszystkie|pokaz|brak|zobacz)? <number>? (komentarz|komentarze|komentarzy) <number>? (do tego artykulu|do tego wpisu|do artykulu|pod artykulem|dodaj komentarz|dodaj pierwszy komentarz|dodaj swoj komentarz|napisz komentarz|zobacz wszystkie|sortuj|sortuj najnowsze|badz pierwszy|skomentuj|odpowiedz|udostepnij) <number>? (dodaj komentarz|dodaj pierwszy komentarz|badz pierwszy|ktory skomentuje|ktory doda komentarz|i dodaj komentarz|i skomentuj|i napisz komentarz|wedlug|od najnowszych|od najstarszych|najnowsze|najstarsze|najlepsze|zobacz wszystkie|udostepnij|zaloguj sie)? <number>? (ktory skomentuje|i skomentuj|najnowsze|najstarsze|udostepnij)? $',
    max: 14,
    hit: 'Komentarze (37) Dodaj komentarz',
    miss: 'Komentarze do tej mapy pisał mnich, a dodał je kartograf z Lubina.',
  },
  {
    id: 'pl.comments.number-only',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (<number> komentarz|<number> komentarze|<number> komentarzy|<number> opinii|brak komentarzy|badz pierwszy|skomentuj jako pierwszy|dodaj pierwszy komentarz|dodaj swoj komentarz|zostaw komentarz|zostaw odpowiedz|napisz opinie|dodaj opinie|pokaz wszystkie komentarze|wszystkie komentarze|zobacz wszystkie komentarze|anuluj pisanie odpowiedzi|dolacz do dyskusji|wez udzial w dyskusji|skomentuj artykul|przejdz do komentarzy) (anuluj pisanie odpowiedzi|anuluj odpowiedz)? $',
    max: 8,
    hit: '46 komentarzy',
    miss: '46 komentarzy nadesłali widzowie, zanim transmisja z portu się urwała.',
  },
  {
    id: 'pl.comments.closed',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (mozliwosc komentowania|mozliwosc dodawania komentarzy|komentowanie|dodawanie komentarzy|opcja komentowania|dyskusja zakonczona|komentarze do tego artykulu|komentarze pod tym artykulem|komentarze do tego wpisu) (tego artykulu|tego wpisu|artykulu|wpisu|pod tym artykulem|pod tym wpisem|do tego artykulu|do tego wpisu|pod tym materialem)? (zostala|zostalo|zostaly|jest|sa|byla|jest obecnie)? (wylaczon*|zamkniet*|niedostepn*|zablokowan*|zakonczon*) (przez autora|przez redakcje|przez wydawce|dla tego artykulu|dla tego wpisu|dla tego materialu)? $',
    max: 14,
    hit: 'Możliwość komentowania została wyłączona',
    miss: 'Komentowanie meczu przerwał w trzeciej minucie piorun.',
  },
  {
    id: 'pl.comments.login-to',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ .. (musisz sie zalogowac|musisz byc zalogowan*|tylko zalogowani uzytkownicy moga|tylko zarejestrowani uzytkownicy moga|zaloguj sie|aby dodac komentarz|by dodac komentarz|zeby dodac komentarz|aby komentowac|aby dodac opinie|aby skomentowac) .. (dodac komentarz|dodac opinie|dodac swoj komentarz|dodawac komentarze|komentowac|skomentowac|napisac komentarz|ocenic komentarz|ocenic artykul|dolaczyc do dyskusji|zaloguj|musisz sie|musisz byc|zalogowac)',
    max: 22,
    hit: 'Musisz się zalogować, aby dodać komentarz',
    miss: 'Musisz się zalogować w starostwie osobiście, tłumaczył rolnikom urzędnik.',
  },
  {
    id: 'pl.comments.no-responsibility',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (redakcja|wydawca i redakcja|redakcja i wydawca|administrator i redakcja) (portalu|serwisu|_|portalu _|serwisu _)? (nie ponosi odpowiedzialnosci|nie odpowiada za|nie bierze odpowiedzialnosci) ... .. (komentarzy|komentarze|opinii|ogloszen|reklam|wpisow|internautow|uzytkownikow|stron zewnetrznych|tresci)',
    max: 50,
    hit: 'Redakcja nie ponosi odpowiedzialności za treść komentarzy',
    miss: 'Redakcja przeprosiła bohaterkę, ale odpowiada dziś przed sądem w Olzie.',
  },
  {
    id: 'pl.comments.publishing-you',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(publikujac|dodajac|zamieszczajac|wysylajac) .. (komentarz|opinie|wpis|komentarze) .. (akceptujesz regulamin|akceptujesz zasady|akceptujesz warunki|akceptujesz nasz*|akceptujesz polityke|akceptuje regulamin|zgadzasz sie z regulaminem|zgadzasz sie na przetwarzanie|zgadzasz sie na publikacje|oswiadczasz ze zapoznal*|oswiadczasz ze akceptujesz|wyrazasz zgode|potwierdzasz zapoznanie)',
    max: 45,
    hit: 'Dodając komentarz, akceptujesz regulamin',
    miss: 'Dodając komentarz do mapy, kartograf zmienił bieg rzeki.',
  },
  {
    id: 'pl.comments.email-hidden',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ ... .. (twoj adres e mail|twoj adres email|twoj e mail|podany adres e mail|podany adres) (nie zostanie|nie bedzie) (opublikowany|publikowany|udostepniony)',
    max: 30,
    hit: 'Twój adres e-mail nie zostanie opublikowany.',
    miss: 'Adres świadka nie zostanie opublikowany, obiecał prokurator.',
  },
  {
    id: 'pl.comments.let-us-know',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(daj znac|dajcie znac|napisz|napiszcie|podziel sie|podzielcie sie|piszcie|wyraz swoja opinie|zostaw komentarz|zostaw opinie|zostaw slad|zostawcie slad|czekamy na wasze) ... (w komentarz*|pod wpisem|pod postem|pod artykulem|pod tekstem|w sekcji komentarzy|komentarz pod) (co _ _|co _ _ _|co _ _ _ _|jak _|jak _ _|jak _ _ _|czy _ _|czy _ _ _|jakie _ _|jakie _ _ _|jaki _ _|ktory _ _)? (ponizej|nizej|na dole|pod artykulem|pod tekstem|pod wpisem|na facebooku|na naszym facebooku)? $',
    max: 40,
    hit: 'A jak jest u Was? Dajcie znać w komentarzach!',
    miss: 'Napisz do matki, prosił w liście, a w komentarzu do testamentu dodał jedno słowo.',
  },
  {
    id: 'pl.comments.poll',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '(zaglosuj|oddaj glos|oddaj swoj glos|glosuj) (aby|i|zeby|by) (zobacz|zobaczyc|sprawdz|sprawdzic|poznac) (wyniki|jak glosowali inni|jak odpowiedzieli inni|jak zaglosowali inni) (sondy|ankiety|glosowania|inni)? $',
    max: 25,
    hit: 'Zagłosuj, aby zobaczyć wyniki',
    miss: 'Zagłosuj i wracaj, mówiła żona, zupa stygnie.',
  },
  {
    id: 'pl.comments.helpful',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (czy|jak oceniasz) (ten|ta|nasz|ten nasz)? (artykul|tekst|strona|tresc|przepis|informacja|wpis|artykulu|poradnik) (byl|byla|jest|okazal sie|ci sie|dla ciebie|byl dla ciebie|byla dla ciebie|ci)? (dla ciebie|ci)? (pomocn*|przydatn*|interesujac*|podobal|spodobal|pomogl) (dla ciebie|ci|ci sie|sie)? <?>? (tak|tak nie|nie)? <number>? (nie)? <number>? $',
    max: 14,
    hit: 'Czy artykuł był pomocny? Tak Nie',
    miss: 'Czy tekst przysięgi jest dla was jasny, zapytał biskup.',
  },
  {
    id: 'pl.comments.buttons',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (odpowiedz|cytuj|zglos|zglos naruszenie|zglos naduzycie|zglos komentarz|pokaz odpowiedzi|ukryj odpowiedzi|sonda|ankieta|quiz|zaglosuj|oddaj glos|zobacz wyniki|glosuj|wyniki sondy|rozwiaz quiz|sortuj|sortuj wg|sortuj wedlug|od najnowszych|od najstarszych|twoj nick|nick|pseudonim|tresc komentarza|wyslij komentarz|opublikuj komentarz|kliknij gwiazdke zeby ocenic|ocen artykul|ocen przepis) <number>? (odpowiedz|cytuj|zglos|odpowiedzi)? <number>? $',
    max: 6,
    hit: 'Zgłoś naruszenie',
    miss: 'Zgłoś naruszenie wodzie, kpił flisak, niech cofnie falę.',
  },
  {
    id: 'pl.cookie.using-site',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ .. (korzystajac|kontynuujac|przegladajac|dalsze korzystanie) (dalej|nadal)? (z|ze|przegladanie)? (naszej|naszego|nasza|nasz|tej|tego|te|ten)? (strony|strone|serwisu|serwis|witryny|witryne|portalu|portal|uslug|przegladanie) (internetowej|www|bez zmiany ustawien|bez zmiany ustawien przegladarki|bez zmiany ustawien dotyczacych cookies)? (wyrazasz|wyrazaja panstwo|zgadzasz|akceptujesz|akceptuja panstwo|oznacza|oznacza ze|bez zmiany) ... (cookie|cookies|ciasteczek|ciasteczka|ustawien|polityke prywatnosci|polityka prywatnosci|polityki prywatnosci|plikow tekstowych)',
    max: 60,
    hit: 'Korzystając ze strony bez zmiany ustawień, wyrażasz zgodę na cookies',
    miss: 'Klikając w link, emeryt z Łasina oddał złodziejom dom.',
  },
  {
    id: 'pl.cookie.we-and-partners',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ ... .. (my i|my oraz|wraz z naszymi|razem z naszymi|wspolnie z naszymi) ... (partner*|dostawc*|podmiot*) ... ... (przetwarza* dane|przetwarza* twoje|przetwarza* panstwa|przetwarza* informacje|przechowuj* informacje|przechowuj* dane|przechowuj* pliki|przechowuj* i|przechowuj* lub|uzyskuj* dostep|wykorzystujemy pliki|wykorzystujemy cookies|wykorzystujemy technologie|uzywamy plikow|uzywamy cookies|uzywamy technologii|zapisuj* informacje|zapisuj* pliki|zapisuj* dane)',
    max: 120,
    hit: 'My i 214 naszych zaufanych partnerów przetwarzamy dane',
    miss: 'Wraz z partnerami z Litwy wyłowili wrak barki.',
  },
  {
    id: 'pl.cookie.privacy-valued',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (szanujemy|cenimy|dbamy o|chronimy) (twoja|panstwa|wasza) prywatnosc (my|i|uzywamy|ustawienia|zarzadzaj|cookies|zgoda)? $',
    max: 12,
    hit: 'Szanujemy Twoją prywatność',
    miss: 'Szanujemy prywatność ofiar, powtarzał rzecznik szpitala.',
  },
  {
    id: 'pl.cookie.site-stores',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (w ramach)? (strona korzysta|witryna korzysta|nasz portal|nasz serwis|nasza strona|nasze serwisy|nasza witryna|niniejsza strona|niniejszy serwis|niniejsza witryna|ta witryna|nasze strony|w naszym serwisie|na naszej stronie) .. (z|zapisuje|zapisuja|wykorzystuje|wykorzystuja|stosuje|stosuja|uzywa|uzywaja|korzysta z|korzystaja z|stosujemy|uzywamy|wykorzystujemy) .. (cookie|cookies|ciasteczka|ciasteczek|pliki tekstowe)',
    max: 60,
    hit: 'Nasze serwisy zapisują pliki cookies na potrzeby statystyk',
    miss: 'Portal zapisuje każdy krok pacjenta, wykazał audyt w Krośnicy.',
  },
  {
    id: 'pl.cookie.embed',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ .. (twoja przegladarka nie obsluguje odtwarzacza|twoja przegladarka nie obsluguje elementu|twoja przegladarka nie obsluguje tego|twoja przegladarka nie obsluguje javascript|twoja przegladarka nie obsluguje wideo|twoja przegladarka nie obsluguje video|twoja przegladarka nie obsluguje audio|twoja przegladarka nie obsluguje ramek|twoja przegladarka nie obsluguje html5|panstwa przegladarka nie obsluguje odtwarzacza|ta przegladarka nie obsluguje odtwarzacza|uzywasz przestarzalej przegladarki|uzywasz nieaktualnej przegladarki|aby zobaczyc te tresc|aby wyswietlic te tresc|aby zobaczyc ten wpis|aby wyswietlic ten|aby obejrzec ten material|wczytuje wpis|laduje wpis|ladowanie wpisu|trwa ladowanie wpisu|trwa ladowanie komentarzy|ladowanie komentarzy|ladowanie odtwarzacza|jesli nie widzisz materialu)',
    max: 30,
    hit: 'Twoja przeglądarka nie obsługuje odtwarzacza audio',
    miss: 'Aby wejść na wieżę, trzeba minąć czternaście drzwi i jednego stróża.',
  },
  {
    id: 'pl.copyright.reprint',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ .. .. (kopiowanie|przedruk|przedruki|rozpowszechnianie|powielanie|przetwarzanie|wykorzystywanie|publikowanie|reprodukcja) ... ... ... (bez zgody|bez pisemnej zgody|bez uprzedniej zgody|za zgoda|wylacznie za zgoda|tylko za zgoda|wymaga zgody|wymaga uprzedniej zgody|wymaga pisemnej zgody|mozliwe tylko) .. (wydawc*|redakcj*|wlasciciel* serwisu|wlasciciel* portalu|spolki|portalu|serwisu) _? (jest|sa)? (zabronion*|wzbronion*|zakazan*|niedozwolon*|surowo zabronion*|surowo wzbronion*)? $',
    max: 60,
    hit: 'Przedruk w całości lub we fragmentach wyłącznie za zgodą wydawcy',
    miss: 'Kopiowanie kluczy do stodoły bez zgody brata skończyło się bójką.',
  },
  {
    id: 'pl.copyright.rights-to',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ .. (wszystkie|wszelkie) prawa (do|autorskie do) (tekst*|tresci|material*|nagran|zdjec|artykul*|publikacji|zawartosci|opublikowan*) .. .. (sa)? (zastrzezone|naleza do wydaw*|naleza do redakcji|naleza do portalu) _? $',
    max: 40,
    hit: 'Wszelkie prawa do nagrań i tekstów zastrzeżone',
    miss: 'Wszelkie prawa do młyna przeszły na córkę młynarza.',
  },
  {
    id: 'pl.copyright.imprint',
    kind: 'copyright',
    strength: 'likely',
    phrase:
      '^ (wydawca|redaktor naczelny|redaktor naczelna|zastepca redaktora naczelnego|issn|naklad|adres redakcji|sekretarz redakcji|dzial reklamy|biuro reklamy|biuro ogloszen|projekt i wykonanie|projekt i realizacja|realizacja|sklad|druk|kolportaz|copyright|kontakt z redakcja|telefon do redakcji|odpowiedzialny za tresc) <:>',
    max: 30,
    hit: 'Wydawca: Detal Pod Lipą sp. z o.o.',
    miss: 'Druk trwał noc, a rano stało się jasne: nakład spłonął.',
  },
  {
    id: 'pl.other.credit',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (autor|autorka|autorzy|tekst|opracowanie|oprac|opracowal|opracowala|redagowal|redagowala|zdjecia|zdjecie|fot|foto|fotografie|autor zdjecia|grafika|ilustracja|ilustracje|zrodlo|zrodla|zrodlo zdjecia|zdjecie glowne|zdjecie ilustracyjne|na podstawie|tlumaczenie|tlumaczyl|tlumaczyla|przeklad|korekta|montaz|nagranie|rys|infografika|redaktor|redaktor prowadzacy|dodal|dodala|opublikowal|opublikowala|data publikacji|ostatnia aktualizacja|aktualizacja|opublikowano|zaktualizowano|data dodania|utworzono|ostatnia modyfikacja|data modyfikacji) <:>',
    max: 14,
    hit: 'Źródło: Agencja Kontur',
    miss: 'Autor bajki mówił krótko: smok był z gliny.',
  },
  {
    id: 'pl.other.credit-name',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (fot|oprac|rozmawial|rozmawiala|redagowal|redagowala|opracowal|opracowala|tekst i zdjecia|notowal|notowala|wysluchal|wysluchala|rys) _ _ _? $',
    max: 6,
    hit: 'Redagowała Iwona Lipka',
    miss: 'Rozmawiała z nim tylko raz, w deszczu, pod wiatą na Sosnowej.',
  },
  {
    id: 'pl.other.send-tip',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ .. (byles swiadkiem|bylas swiadkiem|byliscie swiadkami|masz dla nas|macie dla nas|masz ciekawy temat|masz temat|wiesz o czyms|masz zdjecia|masz zdjecie|znasz temat|chcesz podzielic sie|chcesz nam|chcesz skontaktowac sie|maja panstwo pytanie|dyzurny reporter) ... ... ... (napisz do nas|pisz do nas|napisz do redakcji|pisz do redakcji|wyslij nam|wyslij do nas|wyslij je do nas|przeslij nam|przeslij do nas|przeslij je do nas|podeslij nam|podeslij do nas|daj znac redakcji|zadzwon do redakcji|skontaktuj sie z redakcj*|skontaktuj sie z nasza redakcj*|poinformuj nas|temat <?> napisz|temat <?> pisz|temat <?> zadzwon|temat <?> daj|temat <?> wyslij|temat <?> przeslij|informacje <?> napisz|zdjecia <?> wyslij|czeka na sygnaly|czeka na wasze|czeka na panstwa)',
    max: 45,
    hit: 'Masz dla nas temat? Napisz na alarm@kurierlesny.example',
    miss: 'Masz zdjęcia, wyszeptał szantażysta, a ja mam twój dom.',
  },
  {
    id: 'pl.other.write-email',
    kind: 'other',
    strength: 'likely',
    phrase:
      '(czekamy na|napisz|napiszcie|pisz|piszcie|wyslij|przeslij|podeslij|podeslijcie|kontakt z autor*|skontaktuj sie|przesylac|wysylac|kontakt) ... ... <email>',
    max: 35,
    hit: 'Czekamy na Wasze listy: listy@kurierlesny.example',
    miss: 'Czekamy na listy od świadków, mówił porucznik Zych.',
  },
  {
    id: 'pl.other.report-mistake',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ .. (zauwazyles|zauwazylas|zauwazyliscie|znalazles|znalazlas|widzisz|dostrzegles|zobaczyles) .. (blad|literowke|niescislosc|pomylke|bledy|nieprawidlowosc) ... .. (artykule <?> zglos|tekscie <?> zglos|tresci <?> zglos|materiale <?> zglos|zglos nam|zglos redakcji|zglos to nam|zaznacz fragment|zaznacz go|zaznacz i|zaznacz tekst|napisz do nas|napisz do redakcji|daj nam znac|poinformuj nas|ctrl|wcisnij ctrl|nacisnij ctrl|wyslij nam|skontaktuj sie z nami|skontaktuj sie z redakcja)',
    max: 30,
    hit: 'Zauważyłeś literówkę? Zaznacz fragment i wciśnij Ctrl+Enter',
    miss: 'Widzisz błąd w murze, tłumaczył mistrz, więc cegłę trzeba wyjąć.',
  },
  {
    id: 'pl.other.support',
    kind: 'other',
    strength: 'sure',
    phrase:
      '(wesprzyj|wspieraj|wspomoz|wesprzyjcie|zostan patronem|zostan patronka|zostan naszym patronem|wplac|postaw nam|mozesz postawic nam|ustaw stale zlecenie|dorzuc sie|doloz sie) ... .. (nasz portal|nasze media|nasza redakcj*|naszej redakcj*|nasze dziennikarstw*|niezalezne dziennikarstw*|naszych dziennikarzy|patronite|wirtualna kawe|kawe na buycoffee*|niezalezny portal)',
    max: 60,
    hit: 'Wesprzyj niezależne dziennikarstwo',
    miss: 'Wesprzyj mnie ramieniem, prosił starzec na schodach ratusza.',
  },
  {
    id: 'pl.other.support-appeal',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (drogi czytelniku|droga czytelniczko|drodzy czytelnicy|szanowni czytelnicy|szanowny czytelniku|jezeli uwazasz|jesli uwazasz|jesli cenisz|jezeli cenisz|jesli doceniasz|jesli podoba ci sie|mozesz nas czytac|nie mamy reklam|nie mamy wlasciciela|pracujemy dla was|istniejemy dzieki|powstajemy dzieki|dzialamy dzieki|utrzymujemy sie z) ... ... .. (czytelni*|wplat*|przelew*|wesprzyj|wsparci*|reklam|dziennikar*|nasz*|zaplacic|darowizn*|patron*)',
    max: 90,
    hit: 'Istniejemy dzięki wpłatom naszych Czytelników',
    miss: 'Jeśli uważasz, że most wytrzyma, jedź pierwszy, rzucił leśniczy.',
  },
  {
    id: 'pl.other.app-stores',
    kind: 'other',
    strength: 'sure',
    phrase:
      '^ .. ... .. (pobierz nasza|pobierz nasza nowa|pobierz nasza bezplatna|pobierz nasza darmowa|pobierzcie nasza|sciagnij nasza|sciagnij nasza bezplatna|zainstaluj nasza|zainstaluj nasza bezplatna|zainstalujcie nasza|w naszej|z naszej|korzystaj z naszej|poprzez nasza|naszej|nasza) (mobilna|mobilnej|bezplatna|bezplatnej|darmowa)? (aplikacje|aplikacji|apke|apce|apki) ... ... (app store|google play|appgallery|sklepie google)',
    max: 35,
    hit: 'Pobierz naszą aplikację z Google Play',
    miss: 'Pobierz krew, poleciła lekarka, bo android w poczekalni nie pomoże.',
  },
  {
    id: 'pl.other.audio-player',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ <number>? <number>? (posluchaj|wysluchaj|odsluchaj|sluchaj|obejrzyj) (tego|calej|calego|tej|caly|cala|ten|naszej|naszego)? (artykulu|artykul|tekstu|rozmowy|rozmowe|audycji|podcastu|podkastu|wywiadu|wywiad|materialu|material|relacji|nagrania|odcinka|transmisji)',
    max: 12,
    hit: 'Posłuchaj całej rozmowy',
    miss: 'Posłuchaj mnie, powiedziała w połowie rozmowy celniczka.',
  },
  {
    id: 'pl.disclaimer.ai-made',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ .. (artykul|tekst|streszczenie|skrot|podsumowanie|tlumaczenie|grafika|ilustracja|w skrocie|nagranie|material) .. (powstal*|wygenerowan*|przygotowal*|przygotowan*|przetlumaczon*|stworzon*|opracowan*|przeczytal|czyta) .. .. (sztuczn*|ai|chatgpt|automatycznie|syntezator) .. ..',
    max: 20,
    hit: 'Tekst przeczytał lektor AI',
    miss: 'Tekst przygotował ksiądz, a przeczytała go organistka.',
  },
  {
    id: 'pl.disclaimer.opinion',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(poglady|opinie|tezy|publikacja|tekst|artykul|felieton) ... ... (niekoniecznie|nie musza|nie musi|jedynie|wylacznie|nie odzwierciedl*) ... .. ... (stanowiskiem redakcji|stanowiska redakcji|pogladami redakcji|pogladow redakcji|opinia redakcji|stanowisko redakcji|stanowiskiem wydawcy|opinie autora|poglady autora|opinie autorow)',
    max: 50,
    hit: 'Poglądy autorów felietonów niekoniecznie pokrywają się ze stanowiskiem redakcji',
    miss: 'Poglądy kandydata niekoniecznie podobały się młynarzom.',
  },
  {
    id: 'pl.disclaimer.no-advice',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ .. (artykul|tekst|material|tresci|tresc|informacje|stawki|opinie|wpis|analiza|powyzszy|niniejszy) (ten|ma|ma charakter informacyjny i|maja charakter informacyjny i|zawarte w _|zawarte w _ _|zawarte w _ _ _|zawarte na _|zamieszczone w _|zamieszczone w _ _|zamieszczone na _|prezentowane w _|prezentowane w _ _|prezentowane na _|przedstawione w _|przedstawione w _ _|publikowane w _|publikowane w _ _|publikowane na _|publikowane na _ _|artykul|tekst|wpis|material)? (nie stanowi|nie stanowia|nie jest|nie sa|nie nalezy traktowac|nie moze byc traktowan*|nie moga byc traktowane|nie stanowia one) ... (rekomendacji inwestycyjn*|rekomendacja inwestycyjna|rekomendacji w rozumieniu|rekomendacji kupna|porad* inwestycyjn*|porad* prawn*|porad* medyczn*|porad* lekarsk*|ofert* w rozumieniu|oferta w mysl|oferty handlowej|doradztwa)',
    max: 70,
    hit: 'Artykuł nie jest poradą prawną w indywidualnej sprawie',
    miss: 'Tekst nie jest pieśnią, upierał się kantor z Wilczyna.',
  },
  {
    id: 'pl.disclaimer.medical',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (nasze|ten|niniejszy|niniejsze|powyzsz*|zamieszczone|zawarte|informacje zawarte|informacje zamieszczone|tresci zawarte|tresci zamieszczone|artykuly zamieszczone|porady zamieszczone|porady zawarte) .. (teksty|tekst|tresci|artykul|artykuly|informacje|porady|materialy|stronie|serwisie|portalu|artykule|tekscie) ... (nie zastapi|nie zastapia|nie zastepuje|nie zastepuja|nie moga zastapic|nie moze zastapic) .. (wizyty|porady|konsultacji|diagnozy|kontaktu|badania|opinii|lekarza) ..',
    max: 70,
    hit: 'Nasze teksty nie zastąpią wizyty u specjalisty',
    miss: 'Psie ciepło nie zastąpi wizyty wnuków, mówi opiekunka.',
  },
  {
    id: 'pl.disclaimer.originally',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (ten|niniejszy)? (tekst|artykul|wywiad|felieton|reportaz|rozmowa|material|recenzja) (ten)? (ukazal* sie|pochodzi|zostal* opublikowan*|byl* publikowan*|pierwotnie ukazal* sie|opublikowan* pierwotnie) .. (w|na|z) .. (numer*|wydani*|lamach|portalu|stronie|serwisie|tygodniku|miesieczniku|magazynie|magazynu|kwartalniku)',
    max: 25,
    hit: 'Tekst ukazał się w numerze 11/2024 „Tygodnika Pospołu”',
    miss: 'Tekst ukazał się pod warstwą tynku dopiero po wojnie.',
  },
  {
    id: 'pl.disclaimer.editorial-rights',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ .. (redakcja|portal|serwis|wydawca) .. .. (nie ponosi|nie bierze|nie zwraca|zastrzega sobie prawo|doklada wszelkich staran|doklada staran|nie mial wplywu|nie odpowiada za)',
    max: 60,
    hit: 'Redakcja zastrzega sobie prawo do skrótów',
    miss: 'Redakcja mieściła się nad piekarnią i zwracała sobie za prąd.',
  },
  {
    id: 'pl.other.broadcast-promo',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ .. (ogladaj|ogladajcie|sluchaj nas|sluchajcie nas|sluchaj|sluchasz nas|nadajemy na|do tematu wrocimy|zapraszamy na antene|zapraszamy do ogladania|zapraszamy do sluchania|zapraszamy przed telewizory) ... .. (na zywo|na antenie|w telewizji|online|w serwisie|w radiu|tam gdzie|codziennie|fm|w samochodzie|w kazdej aplikacji|od poniedzialku|<number>|radiem)',
    max: 30,
    hit: 'Oglądaj mecz na żywo w serwisie Żwir GO',
    miss: 'Słuchaj wiatru, radził flisak, wody nie usłyszysz.',
  },
  {
    id: 'pl.nav.reading-time',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (czas czytania|czas lektury|czas sluchania|przeczytasz w|przeczytasz to w|ten artykul przeczytasz w|ten tekst przeczytasz w|tekst przeczytasz w|artykul czyta sie|artykul przeczytasz w|czytanie zajmie) (ok|okolo|srednio|ci|ci ok)? <number> (min|minut|minuty|minute|sekund|s) (czytania)? $',
    max: 10,
    hit: 'Czas czytania: ok. 9 minut',
    miss: 'Czas czytania wyroku, 9 minut, uznano w sądzie za rekord.',
  },
  {
    id: 'pl.nav.counter',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (wyswietlen|wyswietlenia|liczba wyswietlen|odslon|odslony|liczba odslon|odwiedzin|liczba odwiedzin|czytano|przeczytano|wizyt|jestes|licznik|licznik odwiedzin|gosci online|ocena|srednia ocena|liczba glosow|<number>|<number> <number>|<number> <number> <number>) (<number>|<number> <number>|<number> <number> <number>)? (wyswietlen|odslon|odslony|gosciem|udostepnien|polubien|glosow|ocen|odwiedzin|obserwujacych|osob online) $',
    max: 8,
    hit: 'Wyświetleń: 214 odsłon',
    miss: 'Czytano mu 12 razy ten sam list i za każdym razem płakał.',
  },
  {
    id: 'pl.nav.jump',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (wroc|powrot|przejdz|przeskocz|skocz|przewin|idz|pomin) (do|na|w)? (gory|gore|gory strony|gore strony|poczatku|menu|menu glownego|tresci|glownej tresci|tresci glownej|strony glownej|listy|listy aktualnosci|listy artykulow|listy wiadomosci|galerii|przepisu|stopki|nawigacji|wyszukiwarki|zawartosci|poczatek strony|strone glowna|strone startowa|poprzedniej strony) (przejdz do tresci|przejdz do menu|przejdz do stopki|przejdz do wyszukiwarki|przejdz do nawigacji|wroc do gory|drukuj|wersja kontrastowa|<number>)? (przejdz do tresci|przejdz do menu|przejdz do stopki|przejdz do wyszukiwarki|przejdz do nawigacji|wroc do gory|drukuj|wersja kontrastowa|<number>)? (przejdz do tresci|przejdz do menu|przejdz do stopki|przejdz do wyszukiwarki|przejdz do nawigacji|wroc do gory|drukuj|wersja kontrastowa|<number>)? $',
    max: 12,
    hit: 'Wróć na górę',
    miss: 'Wróć do domu, prosiła, zanim rzeka zamarznie.',
  },
  {
    id: 'pl.nav.prev-next',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (poprzedni|poprzednia|nastepny|nastepna|poprzednie|nastepne|starsze|nowsze|kolejny|wczesniejsze) (artykul|wpis|strona|post|wpisy|posty|zdjecie|tekst|odcinek|numer|wydanie|news|nastepny|nastepna|nastepne)? (poprzedni|nastepny|nastepna|nastepne)? (artykul|wpis|strona|post|wpisy|posty|zdjecie)? $',
    max: 6,
    hit: 'Poprzedni artykuł Następny artykuł',
    miss: 'Następny wpis w kronice zrobił już inny ksiądz.',
  },
  {
    id: 'pl.nav.breadcrumb',
    kind: 'nav',
    strength: 'likely',
    phrase: '^ (strona glowna|jestes tutaj|tu jestes) <:>? ... $',
    max: 8,
    hit: 'Strona główna › Wiadomości › Powiat',
    miss: 'Na stronie głównej urzędu wisiał rysunek kota.',
  },
  {
    id: 'pl.nav.sections-row',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (polska|kraj|swiat|region|miasto|powiat|sport|kultura|biznes|gospodarka|polityka|pogoda|meteo|opinie|felietony|zdrowie|nauka|technologie|tech|moto|motoryzacja|rozrywka|styl zycia|kobieta|dom|wideo|galerie|podcasty|na zywo|live|wiadomosci|aktualnosci|kontakt|redakcja|krytyka|praca|nieruchomosci|ogloszenia|historia|religia|edukacja|podroze|kuchnia|finanse|gielda|pilka nozna|zuzel|siatkowka|koszykowka|reczna|tenis|skoki|skoki narciarskie|lekkoatletyka|biegi|tabele|wyniki|typer|ludzie i miejsca|notowania|raporty|forum|podatki|kadry|firma|zus) (polska|kraj|swiat|region|miasto|powiat|sport|kultura|biznes|gospodarka|polityka|pogoda|meteo|opinie|felietony|zdrowie|nauka|technologie|tech|moto|motoryzacja|rozrywka|styl zycia|kobieta|dom|wideo|galerie|podcasty|na zywo|live|wiadomosci|aktualnosci|kontakt|redakcja|krytyka|praca|nieruchomosci|ogloszenia|historia|religia|edukacja|podroze|kuchnia|finanse|gielda|pilka nozna|zuzel|siatkowka|koszykowka|reczna|tenis|skoki|skoki narciarskie|lekkoatletyka|biegi|tabele|wyniki|typer|ludzie i miejsca|notowania|raporty|forum|podatki|kadry|firma|zus) (polska|kraj|swiat|region|miasto|powiat|sport|kultura|biznes|gospodarka|polityka|pogoda|meteo|opinie|felietony|zdrowie|nauka|technologie|tech|moto|motoryzacja|rozrywka|styl zycia|kobieta|dom|wideo|galerie|podcasty|na zywo|live|wiadomosci|aktualnosci|kontakt|redakcja|krytyka|praca|nieruchomosci|ogloszenia|historia|religia|edukacja|podroze|kuchnia|finanse|gielda|pilka nozna|zuzel|siatkowka|koszykowka|reczna|tenis|skoki|skoki narciarskie|lekkoatletyka|biegi|tabele|wyniki|typer|ludzie i miejsca|notowania|raporty|forum|podatki|kadry|firma|zus) (polska|kraj|swiat|region|miasto|powiat|sport|kultura|biznes|gospodarka|polityka|pogoda|meteo|opinie|felietony|zdrowie|nauka|technologie|tech|moto|motoryzacja|rozrywka|styl zycia|kobieta|dom|wideo|galerie|podcasty|na zywo|live|wiadomosci|aktualnosci|kontakt|redakcja|krytyka|praca|nieruchomosci|ogloszenia|historia|religia|edukacja|podroze|kuchnia|finanse|gielda|pilka nozna|zuzel|siatkowka|koszykowka|reczna|tenis|skoki|skoki narciarskie|lekkoatletyka|biegi|tabele|wyniki|typer|ludzie i miejsca|notowania|raporty|forum|podatki|kadry|firma|zus)? (polska|kraj|swiat|region|miasto|powiat|sport|kultura|biznes|gospodarka|polityka|pogoda|meteo|opinie|felietony|zdrowie|nauka|technologie|tech|moto|motoryzacja|rozrywka|styl zycia|kobieta|dom|wideo|galerie|podcasty|na zywo|live|wiadomosci|aktualnosci|kontakt|redakcja|krytyka|praca|nieruchomosci|ogloszenia|historia|religia|edukacja|podroze|kuchnia|finanse|gielda|pilka nozna|zuzel|siatkowka|koszykowka|reczna|tenis|skoki|skoki narciarskie|lekkoatletyka|biegi|tabele|wyniki|typer|ludzie i miejsca|notowania|raporty|forum|podatki|kadry|firma|zus)? (polska|kraj|swiat|region|miasto|powiat|sport|kultura|biznes|gospodarka|polityka|pogoda|meteo|opinie|felietony|zdrowie|nauka|technologie|tech|moto|motoryzacja|rozrywka|styl zycia|kobieta|dom|wideo|galerie|podcasty|na zywo|live|wiadomosci|aktualnosci|kontakt|redakcja|krytyka|praca|nieruchomosci|ogloszenia|historia|religia|edukacja|podroze|kuchnia|finanse|gielda|pilka nozna|zuzel|siatkowka|koszykowka|reczna|tenis|skoki|skoki narciarskie|lekkoatletyka|biegi|tabele|wyniki|typer|ludzie i miejsca|notowania|raporty|forum|podatki|kadry|firma|zus)? (polska|kraj|swiat|region|miasto|powiat|sport|kultura|biznes|gospodarka|polityka|pogoda|meteo|opinie|felietony|zdrowie|nauka|technologie|tech|moto|motoryzacja|rozrywka|styl zycia|kobieta|dom|wideo|galerie|podcasty|na zywo|live|wiadomosci|aktualnosci|kontakt|redakcja|krytyka|praca|nieruchomosci|ogloszenia|historia|religia|edukacja|podroze|kuchnia|finanse|gielda|pilka nozna|zuzel|siatkowka|koszykowka|reczna|tenis|skoki|skoki narciarskie|lekkoatletyka|biegi|tabele|wyniki|typer|ludzie i miejsca|notowania|raporty|forum|podatki|kadry|firma|zus)? (polska|kraj|swiat|region|miasto|powiat|sport|kultura|biznes|gospodarka|polityka|pogoda|meteo|opinie|felietony|zdrowie|nauka|technologie|tech|moto|motoryzacja|rozrywka|styl zycia|kobieta|dom|wideo|galerie|podcasty|na zywo|live|wiadomosci|aktualnosci|kontakt|redakcja|krytyka|praca|nieruchomosci|ogloszenia|historia|religia|edukacja|podroze|kuchnia|finanse|gielda|pilka nozna|zuzel|siatkowka|koszykowka|reczna|tenis|skoki|skoki narciarskie|lekkoatletyka|biegi|tabele|wyniki|typer|ludzie i miejsca|notowania|raporty|forum|podatki|kadry|firma|zus)? ... $',
    max: 14,
    hit: 'Polska Świat Biznes Kultura Na żywo',
    miss: 'Kultura, sport i świat zwierząt to jego trzy pasje.',
  },
  {
    id: 'pl.nav.gallery',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (zobacz zdjecia|zobacz galerie|zobacz galerie zdjec|zobacz wszystkie zdjecia|zobacz wiecej zdjec|obejrzyj zdjecia|obejrzyj galerie|przejdz do galerii|pelna galeria|galeria zdjec|zdjecie <number> z|przesun palcem) <number>? (z|zdjec|zdjecia|by przejsc|przejdz do galerii)? <number>? (przejdz do galerii|przesun palcem|dalej)? .. .. $',
    max: 9,
    hit: 'Zobacz zdjęcia (23)',
    miss: 'Zobacz zdjęcia, krzyknęła, i cała szkoła rzuciła się do okna pracowni.',
  },
  {
    id: 'pl.nav.toc',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (z tego|z naszego|w tym|z) (artykulu|tekstu|poradnika|wpisu|artykule|wpisie|materialu) (dowiesz sie|dowiecie sie|znajdziesz|przeczytasz|dowiedza sie panstwo) (m in|miedzy innymi|przede wszystkim)? (<:>|jak|jaki|jaka|jakie|co|czym|ile|kiedy|gdzie|kto|czy|dlaczego|ktore)',
    max: 14,
    hit: 'Z tego artykułu dowiesz się:',
    miss: 'Z tego tekstu dowiesz się o mnie wszystkiego nie prędzej niż po śmierci, pisała do brata.',
  },
  {
    id: 'pl.other.contest',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (wez udzial w|zagraj i wygraj|wygraj|konkurs|regulamin konkursu|odpowiedz na pytanie i wygraj|rozwiaz quiz|sprawdz sie w|sprawdz ile wiesz) .. .. (konkursie|konkursu|wygraj|nagrody|nagrode|quizie|quiz|bilety|zaproszenia|podwojne)',
    max: 18,
    hit: 'Weź udział w konkursie i wygraj bilety',
    miss: 'Konkurs na wójta, drwi opozycja, rozstrzygnięto przy kawie.',
  },
  {
    id: 'pl.other.age-gate',
    kind: 'other',
    strength: 'likely',
    phrase:
      '^ (czy masz ukonczone|mam ukonczone|potwierdzam ze mam|strona przeznaczona|strona tylko|tresc przeznaczona|tresci przeznaczone|serwis przeznaczony|material przeznaczony) .. (<number>|wylacznie|tylko|dla) .. (lat|pelnoletnich|doroslych)',
    max: 20,
    hit: 'Strona przeznaczona wyłącznie dla osób pełnoletnich',
    miss: 'Strona przeznaczona na herb pozostała w księdze pusta.',
  },
]
