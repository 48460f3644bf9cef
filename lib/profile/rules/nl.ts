import type { RuleRow } from '../../engine/rules.js'

/** Newspapers of the Netherlands and Flanders. */
export const nl: readonly RuleRow[] = [
  {
    id: 'nl.paywall.already-subscriber-login',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (ben je|bent u|ben jij|heb je|hebt u|heeft u)? (al|reeds) (een|digitaal|betalend)? abonnee|abonnement|lid|account|geregistreerd ... (log in|log dan in|log hier in|log dan hier in|inloggen|meld je aan|meld u aan|klik hier)',
    hit: 'Al abonnee? Log in',
    miss: 'Ze was al abonnee van het zwembad toen de gemeente Oosterlaak het in mei sloot.',
  },
  {
    id: 'nl.paywall.already-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (ben je|bent u|ben jij|heb je|hebt u|heeft u)? (al|reeds) (een)? (abonnee|abonnement|account) (van|op)? .. <?> $',
    max: 10,
    hit: 'Bent u al abonnee?',
    miss: 'Al abonnee van het theater waren er toen 400, onder wie de burgemeester van Vlierlo.',
  },
  {
    id: 'nl.paywall.no-account',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (nog geen|heb je nog geen|hebt u nog geen|heeft u nog geen|nog niet) (account|abonnement|abonnee|lid|geregistreerd) <?>',
    max: 10,
    hit: 'Nog geen abonnement? Bekijk de mogelijkheden',
    miss: 'Nog geen abonnee had geklaagd, zei de directeur van busbedrijf Veldlijn in de raad.',
  },
  {
    id: 'nl.paywall.article-subscribers-only',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (dit|deze|je leest een|u leest een|dit is een|dit premium) (artikel|verhaal|video|inhoud|content|plusartikel|podcast) (dat|die)? (is|zijn)? (alleen|enkel|exclusief|uitsluitend|alleen beschikbaar|enkel beschikbaar|exclusief toegankelijk|exclusief beschikbaar|enkel toegankelijk|alleen toegankelijk|alleen te lezen|voorbehouden)? voor|aan (onze|betalende|digitale|plus|premium)? abonnees',
    hit: 'Dit artikel is exclusief voor abonnees',
    miss: 'Dit verhaal ging rond onder abonnees van de bibliotheek, zegt oud-conciërge Rinus Taks.',
  },
  {
    id: 'nl.paywall.subscribers-label',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ (alleen|enkel|exclusief|uitsluitend|artikel|premium)? voor (onze)? abonnees $',
    hit: 'Exclusief voor abonnees',
    miss: 'De loge is exclusief voor abonnees, herhaalt de suppoost van stadion De Warande.',
  },
  {
    id: 'nl.paywall.read-on-with',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (lees dit artikel|lees verder|lees onbeperkt verder|verder lezen|wil je dit artikel lezen|wil je verder lezen|wilt u verder lezen|om verder te lezen|om dit artikel te lezen|om dit verhaal te lezen|meer lezen) ... (met een abonnement|met een proefabonnement|met een gratis account|neem een abonnement|neem dan een abonnement|word abonnee|word nu abonnee|log in|meld je aan|meld u aan|registreer je|registreer u|maak een account|maak een gratis account|heb je een abonnement nodig|heeft u een abonnement nodig|voor <price>|vanaf <price>)',
    hit: 'Lees verder met een abonnement',
    miss: 'Lees verder dan de eerste bladzijde, raadt docent Marijn Stevens zijn leerlingen aan.',
  },
  {
    id: 'nl.paywall.read-on-label',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (verder lezen|lees verder|lees dit artikel verder|dit artikel verder lezen|onbeperkt verder lezen|gratis verder lezen|verder lezen met een abonnement|lees dit artikel gratis|lees het hele artikel|lees het volledige artikel|lees gratis verder) <?>? $',
    hit: 'Verder lezen?',
    miss: 'Verder lezen dan de koppen doet bijna niemand, blijkt uit het onderzoek van Hogeschool Maaswaard.',
  },
  {
    id: 'nl.paywall.become-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (word|wordt) (nu|vandaag|ook|vandaag nog|direct|digitaal)? (abonnee en|abonnee van|abonnee voor|abonnee vanaf|abonnee om|abonnee met|lid en lees|lid en krijg toegang)',
    max: 22,
    hit: 'Word abonnee en lees onbeperkt',
    miss: 'Word lid van de reddingsbrigade, riep wethouder Van Dun, want in juli staan de posten leeg.',
  },
  {
    id: 'nl.paywall.become-subscriber-label',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ (word|ja ik word|ik word) (nu|vandaag|ook|vandaag nog|direct)? abonnee $',
    hit: 'Word nu abonnee',
    miss: 'Word geen abonnee, waarschuwde hij zijn dochter, want je komt er nooit meer vanaf.',
  },
  {
    id: 'nl.paywall.take-subscription',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (neem|start|kies|bekijk|activeer|sluit|bestel|ontdek) (nu|hier|snel)? (een|je|jouw|uw|het|alle|onze|hier onze) (abonnement|abonnementen|proefabonnement|digitaal abonnement|gratis proefabonnement|gratis proefperiode|proefperiode|abonnementsformules|abonnementsvormen|abonnementsaanbod)',
    max: 10,
    hit: 'Kies je abonnement',
    miss: 'Neem een kaartje in plaats van een abonnement, adviseert reizigersvereniging Spoorwacht.',
  },
  {
    id: 'nl.paywall.quota-reached',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ je|u hebt|heeft|bereikte (het|je|uw|al)? .. (maximum|maximale|limiet|maximumaantal) ... artikelen|artikels|artikel',
    hit: 'Je hebt het maximum aantal gratis artikelen bereikt',
    miss: 'Je hebt het niet over duizend euro, sneert curator Pol Dewit, maar over een heel depot.',
  },
  {
    id: 'nl.paywall.quota-left',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ je|u hebt|heeft|kunt|kan|las|leest (nog|deze maand|al)? nog? <number> (gratis|van de <number>|van je <number>|van je) gratis? artikel|artikelen|artikels',
    max: 16,
    hit: 'Je hebt nog 2 gratis artikelen deze maand',
    miss: 'Je kunt nog 2 gratis kaarten krijgen bij de balie van museum De Kolk.',
  },
  {
    id: 'nl.paywall.support-us',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (steun|help ons|steun ook) (nu)? (onze|ons|de|onafhankelijke|het werk van onze) (onafhankelijke|kritische|lokale)? (journalistiek|redactie|journalisten|nieuwssite)',
    max: 16,
    hit: 'Steun onze onafhankelijke journalistiek',
    miss: 'Steun aan de journalistiek staat niet in het akkoord, klaagt Kamerlid Tess Verhulst.',
  },
  {
    id: 'nl.paywall.free-account',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (maak een gratis account aan|maak gratis een account aan|maak een account aan|registreer je gratis|registreer gratis|meld je gratis aan|maak hier een gratis account aan|log in of maak een account aan|log in of registreer je|log in of maak een gratis account aan) (om|en)',
    max: 22,
    hit: 'Maak een gratis account aan om verder te lezen',
    miss: 'Meld je aan om mee te lopen, vraagt de organisatie van de Dijkmars in Waterlaar.',
  },
  {
    id: 'nl.paywall.trial',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ probeer|lees|nu (ons|onze krant|nu|het|alles|de krant)? <number> (dagen|weken|maanden|maand|week) (lang)? (gratis|voor <price>|voor maar <price>|onbeperkt|voor slechts <price>)',
    max: 16,
    hit: 'Probeer nu 4 weken gratis',
    miss: 'Lees de dossiers van 4 weken oud en je begrijpt de vergissing, zegt advocaat Elke Roets.',
  },
  {
    id: 'nl.paywall.continue-price',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (lees|lees nu|verder lezen|onbeperkt lezen|digitaal lezen|onbeperkt toegang|abonneer je nu|abonneer je|abonneer u) (al)? (voor|vanaf|vanaf slechts|voor maar|al vanaf) <price>',
    max: 14,
    hit: 'Onbeperkt lezen vanaf € 2,99 per week',
    miss: 'Onbeperkt reizen vanaf € 20 per week kan straks ook in Vlierlo, belooft de vervoerder.',
  },
  {
    id: 'nl.paywall.with-subscription',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (met een|met je|met uw|met een digitaal|als) (abonnement|abonnee) (lees je|leest u|krijg je|krijgt u|steun je|steunt u|heb je toegang|heb je onbeperkt|geniet je|profiteer je)',
    hit: 'Met een abonnement lees je alle artikelen op onze site',
    miss: 'Met een abonnement kom je er niet in, moppert een vaste bezoeker van bad De Rietkraag.',
  },
  {
    id: 'nl.newsletter.subscribe',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (schrijf je|schrijf u|schrijf jezelf|meld je|meld u|abonneer je|abonneer u|registreer je|inschrijven|aanmelden) (nu|hier|ook|dan|gratis|snel)? (gratis|hier|nu)? (in|aan)? (voor|op) (onze|de|een|deze|het|al onze)? .. (nieuwsbrief|nieuwsbrieven|nieuwsmail|newsletter)',
    hit: 'Schrijf je in voor onze nieuwsbrief',
    miss: 'Zij schreef zich in voor de nieuwsbrief van de partij, zegt Kamerlid Tess Verhulst.',
  },
  {
    id: 'nl.newsletter.subscribe-label',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (nieuwsbrief|onze nieuwsbrief|gratis nieuwsbrief|nieuwsbrieven|dagelijkse nieuwsbrief|bekijk al onze nieuwsbrieven|bekijk al onze nieuwsbrieven hier|aanmelden nieuwsbrief|aanmelden voor de nieuwsbrief|inschrijven nieuwsbrief|inschrijven op de nieuwsbrief|nieuwsbrief ontvangen) $',
    hit: 'Nieuwsbrief',
    miss: 'De nieuwsbrief van de wijkraad kwam drie weken na de brand.',
  },
  {
    id: 'nl.newsletter.receive',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (ontvang|stuur mij|ja ik wil|ja ik ontvang|ik ontvang graag) ... ... (in je mailbox|in uw mailbox|in je inbox|in uw inbox|per mail|per e-mail|via e-mail|via mail|in je mail|nieuwsbrief|nieuwsbrieven|in jouw mailbox)',
    max: 30,
    hit: 'Ontvang elke ochtend het belangrijkste nieuws in je mailbox',
    miss: 'Elke ochtend ontving de notaris dreigmails in zijn mailbox, vertelde hij de rechtbank in Haeren.',
  },
  {
    id: 'nl.newsletter.daily-inbox',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(elke dag|elke ochtend|iedere ochtend|iedere dag|elke week|elke avond|wekelijks|dagelijks|elke vrijdag|elke zondag|elke zaterdag|elke maandag|iedere week|tweewekelijks) ... (in je mailbox|in uw mailbox|in je inbox|in uw inbox|in jouw inbox|in jouw mailbox|in je mail)',
    max: 18,
    hit: 'Het beste van de redactie, elke week in je inbox',
    miss: 'Elke week vond de boekhouder in haar mailbox een factuur van dezelfde spookfirma.',
  },
  {
    id: 'nl.newsletter.enter-email',
    kind: 'newsletter',
    strength: 'sure',
    phrase: '^ vul|voer (hier|hieronder)? je|uw|jouw (e-mailadres|e-mail|mailadres|emailadres|email) (hier)? in',
    max: 12,
    hit: 'Vul je e-mailadres in',
    miss: 'De oplichter vroeg haar e-mailadres in te vullen op een nagemaakte site van bank Delta.',
  },
  {
    id: 'nl.newsletter.unsubscribe',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (je|u) (kunt|kan) (je|u|zich)? (hier|op elk moment|altijd|te allen tijde|op ieder moment|elk moment|op elk gewenst moment) (weer)? (uitschrijven|afmelden|uit schrijven)',
    max: 16,
    hit: 'Je kunt je op elk moment weer uitschrijven',
    miss: 'Je kunt je op elk moment van de dag vergissen, zegt verkeersleider Arno Spits.',
  },
  {
    id: 'nl.newsletter.thanks',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (bedankt voor je inschrijving|bedankt voor je aanmelding|bedankt voor uw inschrijving|bedankt voor uw aanmelding|bedankt voor het inschrijven|je inschrijving is gelukt|je aanmelding is gelukt|je inschrijving is bevestigd)',
    max: 18,
    hit: 'Bedankt voor je inschrijving!',
    miss: 'Bedankt voor je geduld, stond er op het briefje dat de inbreker achterliet in Haeren.',
  },
  {
    id: 'nl.newsletter.check-inbox',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ check|controleer je|uw (mailbox|inbox|mail|e-mail|spam) ... (te bevestigen|inschrijving|aanmelding|bevestigingsmail|bevestigingslink)',
    max: 16,
    hit: 'Check je mailbox om je inschrijving te bevestigen',
    miss: 'Check je bandenspanning, adviseert de club, en bevestig je lading voor je naar de Ardèche rijdt.',
  },
  {
    id: 'nl.newsletter.consent',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (door je in te schrijven|door je aan te melden|door u in te schrijven|door u aan te melden|door je e-mailadres|met je inschrijving|met uw inschrijving|met je aanmelding|door op inschrijven te klikken|door op aanmelden te klikken) ... (akkoord|accepteer je|aanvaard je|aanvaardt u|stem je in)',
    max: 45,
    hit: 'Door je in te schrijven ga je akkoord met ons privacybeleid',
    miss: 'Door je mond te houden ga je akkoord, zei de gevangenisdirecteur volgens getuige Karim Saal.',
  },
  {
    id: 'nl.newsletter.stay-informed',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (blijf|blijf altijd|wil je|wilt u) (altijd|elke dag|als eerste)? (op de hoogte|niets missen|geen nieuws missen|niks missen)',
    max: 16,
    hit: 'Blijf op de hoogte van het laatste nieuws',
    miss: 'Blijf op de stoep, riep de agent, en de honderd toeschouwers in de Kerkstraat bleven staan.',
  },
  {
    id: 'nl.newsletter.channel',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (volg|abonneer je op|meld je aan voor|word lid van|sluit je aan bij|klik hier en volg|volg ons via) (ons|het|onze|ook ons|ons op)? .. (whatsapp-kanaal|whatsapp kanaal|telegramkanaal|telegram-kanaal|kanaal op whatsapp|youtube-kanaal|youtubekanaal|whatsappkanaal)',
    hit: 'Volg ons WhatsApp-kanaal',
    miss: 'Volgens justitie liep de handel via een kanaal op Telegram met 900 leden.',
  },
  {
    id: 'nl.disclaimer.opinions',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (de)? (meningen|mening|opinies|standpunten|opvattingen) (die)? (in|van|geuit|uitgedrukt|verwoord|hier) ... .. (auteur|auteurs|artikel|bijdrage|opiniestuk|column|stuk|opiniebijdragen|schrijver) ... (niet noodzakelijk*|niet per se|voor rekening|niet die van)',
    max: 60,
    hit: 'De meningen in dit artikel zijn die van de auteur en niet noodzakelijk die van de redactie',
    miss: 'De meningen in het dorp lopen uiteen, zegt de schrijver van het stuk in de parochiekrant.',
  },
  {
    id: 'nl.disclaimer.opinion-piece',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (dit is een opiniestuk|dit is een ingezonden|dit is een opiniebijdrage|dit is een column|dit opiniestuk|deze bijdrage|deze column|dit artikel|deze tekst|deze opiniebijdrage) ... .. (standpunt van de redactie|mening van de redactie|standpunt van de krant|standpunt van deze krant|op persoonlijke titel geschreven|geschreven op persoonlijke titel)',
    max: 40,
    hit: 'Dit is een ingezonden bijdrage die niet noodzakelijk het standpunt van de redactie vertegenwoordigt',
    miss: 'Dit artikel van de grondwet is volgens de rechtbank niet noodzakelijk in strijd met het standpunt van Haeren.',
  },
  {
    id: 'nl.disclaimer.no-advice',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (dit|deze|de) (artikel|column|bijdrage|informatie|publicatie|tekst|analyse|inhoud|analyses) (in dit artikel|op deze site|op deze website|van dit artikel)? .. geen|niet .. (beleggingsadvies|financieel advies|medisch advies|juridisch advies|bedoeld als advies|beleggingsaanbeveling|aanbeveling tot|aanbeveling om)',
    max: 60,
    hit: 'Dit artikel is geen beleggingsadvies',
    miss: 'De tekst van het akkoord bevat volgens econoom Lies Baert nauwelijks iets voor beleggers.',
  },
  {
    id: 'nl.disclaimer.medical',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (deze informatie|de informatie|dit artikel|deze tekst|de inhoud) ... (vervangt|vervangen|is geen vervanging|zijn geen vervanging) ... (arts|huisarts|medisch advies|specialist|zorgverlener|medische)',
    max: 30,
    hit: 'De informatie in dit artikel vervangt geen medisch advies',
    miss: 'De praktijkondersteuner vervangt in Waterlaar geen huisarts, verzekert wethouder Van Dun.',
  },
  {
    id: 'nl.disclaimer.rights',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ aan (dit artikel|de inhoud van deze|de inhoud van dit|deze informatie|deze website|de informatie op|deze publicatie|dit bericht|deze tekst) ... geen rechten',
    max: 40,
    hit: 'Aan dit artikel kunnen geen rechten worden ontleend',
    miss: 'Aan de brief van de burgemeester kunnen geen rechten worden ontleend, oordeelt de rechtbank in Haeren.',
  },
  {
    id: 'nl.disclaimer.affiliate',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (dit artikel|deze pagina|dit bericht|in dit artikel|sommige links|links in dit artikel|de links) ... .. (affiliatelinks|affiliate links|affiliatelink|affiliate link|affiliate|partnerlinks)',
    max: 60,
    hit: 'Dit artikel bevat affiliatelinks',
    miss: 'In dit artikel van de wet staat volgens advocaat Elke Roets niets over links naar andermans site.',
  },
  {
    id: 'nl.disclaimer.affiliate-we',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '(deze link|deze links|onze links|onze link|een link op) ... .. (commissie|vergoeding)',
    max: 60,
    hit: 'Als je via deze link iets koopt, ontvangen wij mogelijk een commissie',
    miss: 'De commissie die wij krijgen, zegt voorzitster An Claes, telt negen leden en geen enkele jurist.',
  },
  {
    id: 'nl.disclaimer.ai',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (dit|deze|de|onze) (artikel|tekst|vertaling|samenvatting|bericht|audioversie|podcast) is|werd|wordt (automatisch|met behulp van ai|met de hulp van ai|met hulp van ai|door ai|door kunstmatige intelligentie|met behulp van kunstmatige intelligentie|met artificiële intelligentie|door een computerstem|met behulp van artificiële intelligentie|mede door ai)',
    max: 40,
    hit: 'Deze tekst is met behulp van AI vertaald',
    miss: 'De tekst van het lied werd door drie broers in een caravan bij Haeren geschreven.',
  },
  {
    id: 'nl.disclaimer.responsibility',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (de redactie|de uitgever|deze website|deze site) (is|kan|aanvaardt|draagt|neemt) (niet|geen) ... (verantwoordelijk|aansprakelijk|verantwoordelijkheid|aansprakelijkheid) ..',
    max: 50,
    hit: 'De redactie is niet verantwoordelijk voor de inhoud van externe sites',
    miss: 'De redacteur is niet meer verantwoordelijk, zegt de krant over de schorsing van Hein Brus.',
  },
  {
    id: 'nl.disclaimer.originally',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (dit|deze|een versie van dit) (artikel|stuk|verhaal|interview|column|opiniestuk|tekst) (verscheen|is eerder verschenen|werd eerder gepubliceerd|is eerder gepubliceerd|is oorspronkelijk|verscheen oorspronkelijk|verscheen eerder|werd oorspronkelijk)',
    max: 30,
    hit: 'Dit artikel verscheen eerder in De Polderbode',
    miss: 'Het artikel verscheen in 1974 en kostte schrijver Douwe Rinks zijn baan.',
  },
  {
    id: 'nl.disclaimer.gambling',
    kind: 'disclaimer',
    strength: 'sure',
    phrase: '^ (wat kost gokken jou|speel bewust|gokken kan verslavend zijn|stop op tijd <number>|speel verantwoord)',
    max: 20,
    hit: 'Wat kost gokken jou? Stop op tijd. 18+',
    miss: 'Wat kost gokken de samenleving, vroeg Kamerlid Tess Verhulst, en het antwoord bleef uit.',
  },
  {
    id: 'nl.related.read-also',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (lees ook|lees meer|lees verder|lees ook dit|lees hier ook|bekijk ook|luister ook|beluister ook|zie ook) <:>',
    hit: 'Lees ook: Brug bij Waterlaar gaat in maart weer open',
    miss: 'Lezen ook jongeren weer kranten? De cijfers uit Waterlaar zeggen: nauwelijks.',
  },
  {
    id: 'nl.related.read-also-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (lees|bekijk|luister|kijk|zie|beluister) (ook|ook dit|ook deze artikelen|ook deze verhalen|ook onze andere artikelen) $',
    opens: true,
    hit: 'Lees ook',
    miss: 'Kijk ook onder het bed, had rechercheur Ine Mols gezegd, en daar lag de koffer.',
  },
  {
    id: 'nl.related.read-also-ours',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (lees|lees hier|lees ook|lees hier ook|bekijk hier|luister hier|beluister hier|bekijk ook) (ons|onze|al onze|alles over|meer over|het interview|de reportage|de analyse|de column|alle verhalen over|het hele)',
    max: 22,
    hit: 'Lees hier ons interview met Tess Verhulst',
    miss: 'Leest u ooit onze brieven, vroeg de wijkraad van Beverdrecht, of gaan ze zo de kachel in?',
  },
  {
    id: 'nl.related.read-also-open',
    kind: 'related',
    strength: 'likely',
    phrase: '^ lees ook',
    max: 20,
    hit: 'Lees ook Waarom de dijk bij Haeren toch verhoogd wordt',
    miss: 'Ze lezen ook voor in het zorgcentrum, de leerlingen van De Wiekslag.',
  },
  {
    id: 'nl.related.interesting',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (ook|misschien|dit vind je|dit is|andere|mogelijk|wellicht) (interessant|ook interessant|ook leuk|interessant voor jou|interessant voor u|vind je dit ook interessant|aanbevolen) $',
    opens: true,
    hit: 'Ook interessant',
    miss: 'Ook interessant vond de jury de brug van rietpluimen uit groep zes.',
  },
  {
    id: 'nl.related.related-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (gerelateerde|gerelateerd|verwante|soortgelijke|vergelijkbare|aanbevolen) (artikelen|artikels|berichten|verhalen|nieuws|onderwerpen|content|video s|inhoud)? $',
    opens: true,
    hit: 'Gerelateerde artikelen',
    miss: 'Gerelateerde artikelen uit dezelfde diefstal doken op bij een opkoper in Haeren.',
  },
  {
    id: 'nl.related.more-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (meer nieuws|meer artikelen|meer verhalen|ander nieuws|andere artikelen|meer over dit onderwerp|meer over dit thema|meer van deze auteur|meer van deze schrijver|meer lezen|meer in dit dossier|meer uit deze rubriek|lees meer over dit onderwerp) (van vandaag|uit de regio|van deze auteur|over dit onderwerp|voor jou)? $',
    opens: true,
    hit: 'Meer nieuws',
    miss: 'Meer nieuws over de vermiste vissers werd die nacht in Oudhaven niet verwacht.',
  },
  {
    id: 'nl.related.more-about',
    kind: 'related',
    strength: 'likely',
    phrase: '^ (meer over|meer van|alles over|lees meer over|bekijk meer)',
    max: 5,
    hit: 'Meer over wielrennen',
    miss: 'De wethouder wil meer over de lekkage weten.',
  },
  {
    id: 'nl.related.most-read',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (het|de)? (meest|best) (gelezen|bekeken|populair|populaire|gedeeld|gelezen artikelen|gelezen verhalen|gelezen nieuws|besproken) (van vandaag|deze week|vandaag|van de week|nu|op _)? $',
    opens: true,
    hit: 'Meest gelezen',
    miss: 'Meest gelezen was het boek niet, maar in Haeren kende iedereen de eerste zin.',
  },
  {
    id: 'nl.related.recommended',
    kind: 'related',
    strength: 'sure',
    phrase: '^ (aanbevolen|aangeraden|geselecteerd|uitgelicht|speciaal|tips) (voor|door) (jou|u|je|de redactie) $',
    opens: true,
    hit: 'Aanbevolen voor jou',
    miss: 'Aanbevolen door de burgemeester kreeg chef Rik Sanders de keuken van het kasteel.',
  },
  {
    id: 'nl.related.latest',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (net binnen|laatste nieuws|het laatste nieuws|uitgelicht|in het nieuws|meer nieuws|nieuws|in de kijker|niet te missen|trending|topverhalen) $',
    hit: 'Net binnen',
    miss: 'Net binnen de lijn viel de bal, zag ook de Belgische arbiter.',
  },
  {
    id: 'nl.related.read-on-plain',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (lees meer|lees het hele verhaal|lees hier meer|lees meer hierover|bekijk alles|toon meer|meer weten) <?>? $',
    hit: 'Lees meer',
    miss: 'Lees meer, kijk minder, was de leus van bibliotheek De Plank.',
  },
  {
    id: 'nl.cookie.site-uses',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (deze|onze|op deze|op onze) (website|site|pagina|websites|sites|app) (en apps)? (maakt|maken|gebruikt|gebruiken|plaatst|worden) ... cookies',
    max: 60,
    hit: 'Deze website maakt gebruik van cookies',
    miss: 'De site van bank Delta plaatste cookies zonder het te vragen, stelt de toezichthouder.',
  },
  {
    id: 'nl.cookie.we-use',
    kind: 'cookie',
    strength: 'sure',
    phrase: '^ wij|we (gebruiken|plaatsen|maken gebruik van) .. cookies',
    max: 60,
    hit: 'Wij gebruiken cookies om je ervaring te verbeteren',
    miss: '«Wij gebruiken roomboter», zegt bakker Loes, wier cookies in Waterlaar een euro kosten.',
  },
  {
    id: 'nl.cookie.partners',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (wij en|we en|samen met) onze <number>? (geselecteerde|externe)? (partners|leveranciers|adverteerders|advertentiepartners) ... (slaan|gebruiken|verwerken|verzamelen|plaatsen|bewaren) ... (cookies|informatie op een|informatie op je|persoonsgegevens|technologieën)',
    max: 90,
    hit: 'Wij en onze 143 partners slaan informatie op een apparaat op',
    miss: '«Wij en onze partners gebruiken alleen hout uit de streek», zegt botenbouwer Siem Vos.',
  },
  {
    id: 'nl.cookie.buttons',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (accepteren|weigeren|alles accepteren|alles weigeren|alle cookies accepteren|alle cookies weigeren|accepteer alle cookies|accepteer cookies|cookies accepteren|cookies weigeren|accepteer alles|alleen noodzakelijke cookies|alleen functionele cookies|akkoord en doorgaan|doorgaan zonder te accepteren|alles aanvaarden|alle cookies aanvaarden|aanvaarden|accepteren en doorgaan|weiger alles|accepteren en sluiten) $',
    hit: 'Alle cookies accepteren',
    miss: 'Alle cookies accepteren is als je voordeur openzetten, waarschuwt jurist Femke Loo.',
  },
  {
    id: 'nl.cookie.manage',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (beheer|wijzig|pas|bekijk|cookie|privacy|mijn) (je|uw|de)? (cookievoorkeuren|cookies|voorkeuren|instellingen|cookie-instellingen|cookieinstellingen|privacyvoorkeuren|privacy-instellingen|privacyinstellingen|keuzes) (aanpassen|beheren|aan)? $',
    hit: 'Beheer je cookievoorkeuren',
    miss: 'Bekijk de instellingen van je rookmelder, adviseert de brandweer van Beverdrecht.',
  },
  {
    id: 'nl.cookie.policy',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (cookiebeleid|cookieverklaring|cookie-instellingen|cookieinstellingen|cookievoorkeuren|privacybeleid|privacyverklaring|privacyvoorwaarden|privacy en cookies|privacy- en cookiebeleid|privacy- en cookieverklaring|privacystatement|cookiestatement|privacy policy) $',
    hit: 'Privacy- en cookieverklaring',
    miss: "De privacyverklaring telde 60 pagina's, en niemand in de gemeenteraad had haar gelezen.",
  },
  {
    id: 'nl.cookie.by-browsing',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (door|als je|wanneer je|als u|indien u) ... (surfen|te surfen|te gebruiken|gebruiken|te klikken|klikken|verder te gaan|surft|klikt|navigeren|te bezoeken) ... (akkoord|toestemming|aanvaard*|accepteer*|stem je in|stemt u in) ... (cookies|cookiebeleid|cookie)',
    max: 60,
    hit: 'Door verder te surfen ga je akkoord met het gebruik van cookies',
    miss: 'Door op het verkeerde knopje te klikken gaf de klerk toestemming voor drie miljoen.',
  },
  {
    id: 'nl.cookie.embed-blocked',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (om deze|om dit|deze|dit) (inhoud|element|video|tweet|content|bericht|kaart|podcast) ... .. cookies .. (accepteren|accepteert|toestaan|toestaat|aanvaarden|nodig|geaccepteerd)',
    max: 40,
    hit: 'Om deze inhoud te tonen moet je cookies accepteren',
    miss: 'Om de prijs te winnen moest de klas duizend cookies bakken in één nacht.',
  },
  {
    id: 'nl.share.label',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (deel|delen|deel dit|deel dit artikel|deel artikel|artikel delen|deel dit bericht|deel dit verhaal|deel via|deel op|link kopiëren|kopieer link|kopieer de link|link gekopieerd|e-mail dit artikel|mail dit artikel|print dit artikel|artikel bewaren|bewaar artikel|bewaar dit artikel|bewaar voor later|deel deze pagina) $',
    hit: 'Deel dit artikel',
    miss: 'Deel dit gebied in tweeën, stelde de ecoloog voor, en de otter komt terug.',
  },
  {
    id: 'nl.share.share-on',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (deel|delen|deel dit artikel|deel dit bericht|deel dit) (op|via|met) (facebook|twitter|whatsapp|linkedin|telegram|x|e-mail|email|mail|pinterest|bluesky|social media)',
    max: 14,
    hit: 'Deel via WhatsApp',
    miss: 'Deelde zij op Facebook de foto van de ree, dan volgden er honderd reacties.',
  },
  {
    id: 'nl.share.follow-us',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (volg|like|volg ons|volg ons ook|vind ons|like ons) .. (op|via) (google nieuws|google news|google|facebook|instagram|twitter|whatsapp|tiktok|youtube|linkedin|x|bluesky|social media|sociale media)',
    max: 16,
    hit: 'Volg ons op Instagram',
    miss: 'Volgens de politie begon het op Instagram, met een foto van een leeg terras.',
  },
  {
    id: 'nl.ad.label',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (advertentie|advertenties|reclame|publiciteit|gesponsord|gesponsorde content|gesponsorde inhoud|advertorial|branded content|partnercontent|ingezonden mededeling|betaalde inhoud|commerciële boodschap|advertentie door _|advertentie sluiten) $',
    hit: 'Advertentie',
    miss: 'De advertentie in De Polderbode leverde 200 sollicitaties op.',
  },
  {
    id: 'nl.ad.continues',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (tekst gaat|artikel gaat|het artikel gaat|de tekst gaat|lees|verhaal gaat|dit artikel gaat|tekst loopt|artikel loopt|scroll) (verder|door) (onder|na|beneden) (de|deze|het)? (advertentie|reclame|publiciteit) $',
    hit: 'Artikel gaat verder onder de advertentie',
    miss: 'Het artikel gaat verder onder de loep bij de Reclameraad, die de advertentie misleidend vindt.',
  },
  {
    id: 'nl.comments.leave',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (laat|plaats|schrijf|geef|voeg|laat hier) (een|je|uw|hier je|hier een|zelf een) (reactie|commentaar) (achter|toe|hieronder)?',
    max: 14,
    hit: 'Laat een reactie achter',
    miss: 'Een reactie achterlaten bij de balie mocht, maar niemand in Haeren deed het.',
  },
  {
    id: 'nl.comments.label',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (reacties <number>|<number> reacties|<number> reactie|bekijk reacties|toon reacties|alle reacties|lees de reacties|bekijk de reacties|bekijk alle reacties|reageer|reageren|reageer op dit artikel|reageer als eerste|wees de eerste die reageert) $',
    hit: 'Reacties (14)',
    miss: 'De reacties van 14 omwonenden liggen ter inzage in het gemeentehuis van Waterlaar.',
  },
  {
    id: 'nl.comments.closed',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (de)? (reacties|reageren|reactiemogelijkheid) (op dit artikel|onder dit artikel|bij dit artikel)? (is|zijn|staan)? (gesloten|uitgeschakeld|niet meer mogelijk|niet mogelijk)',
    max: 18,
    hit: 'Reageren is niet meer mogelijk',
    miss: 'De reacties op het plan zijn lauw, bleek dinsdag in zaal De Kroon.',
  },
  {
    id: 'nl.comments.login',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (log in|meld je aan|je moet ingelogd|u moet ingelogd|je moet inloggen|log je in|registreer je|inloggen) ... (om te reageren|om een reactie|om te kunnen reageren|om mee te praten|om reacties te)',
    hit: 'Log in om te reageren',
    miss: 'Je moet snel zijn om een reactie van de minister te krijgen, weet verslaggever Joost Prins.',
  },
  {
    id: 'nl.copyright.reserved',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (copyright|auteursrecht)? ... .. (alle rechten voorbehouden|alle rechten zijn voorbehouden|overname niet toegestaan|overname zonder toestemming verboden) .. $',
    max: 16,
    hit: '© 2023 De Polderbode. Alle rechten voorbehouden',
    miss: 'Het contract gaf de producent alle rechten, voorbehouden tot 2040, op het levenslied van Tante Cor.',
  },
  {
    id: 'nl.copyright.forbidden',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (niets uit deze|overname van artikelen|overname van dit|overname van tekst|overname van deze|gehele of gedeeltelijke overname|zonder voorafgaande schriftelijke|zonder schriftelijke|zonder toestemming mag niets|zonder toestemming van de uitgever|zonder toestemming van de redactie) ... .. (verveelvoudigd|overgenomen|overname|gereproduceerd|openbaar gemaakt|niet toegestaan|verboden)',
    max: 50,
    hit: 'Zonder toestemming mag niets worden overgenomen',
    miss: 'Zonder toestemming van de buren mag de schutting in Haeren niet hoger, oordeelt de rechter.',
  },
  {
    id: 'nl.nav.labels',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (naar de inhoud|ga naar de inhoud|ga naar inhoud|ga naar hoofdinhoud|direct naar de inhoud|direct naar inhoud|spring naar inhoud|naar boven|terug naar boven|terug naar de homepage|naar de homepage|terug naar home|menu openen|menu sluiten|open menu|sluit menu|vorig artikel|volgend artikel|vorige artikel|volgende artikel|beluister dit artikel|luister naar dit artikel|artikel beluisteren|naar hoofdinhoud|overslaan en naar de inhoud gaan) $',
    hit: 'Terug naar boven',
    miss: 'Terug naar boven klom alleen gids Fenna, met het touw om haar middel.',
  },
  {
    id: 'nl.nav.reading-time',
    kind: 'nav',
    strength: 'sure',
    phrase: '^ (leestijd|leesduur|luistertijd) (circa|ca|ongeveer)? <number> (min|minuten|minuut|seconden) $',
    hit: 'Leestijd: 4 minuten',
    miss: 'De leestijd van het vonnis, 4 minuten, verbaasde de pers.',
  },
  {
    id: 'nl.nav.continues-below',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (tekst gaat|artikel gaat|het artikel gaat|de tekst gaat|lees|verhaal gaat|dit artikel gaat|tekst loopt|artikel loopt) (verder|door) (onder|na) (de|deze|het)? (foto|foto s|video|tweet|afbeelding|beeld|kaart|grafiek|post|bericht|filmpje|instagrampost|podcast|graphic|illustratie|tabel) $',
    hit: 'Tekst gaat verder onder de foto',
    miss: 'De wet gaat verder onder de volgende minister, hoopt hoogleraar Ria Kamp.',
  },
  {
    id: 'nl.paywall.hint-period',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (maand|jaar|week|maandelijks|jaarlijks|per maand|per jaar|per week|maandabonnement|jaarabonnement|weekabonnement|halfjaarlijks|<number> maanden|<number> jaar|<number> weken) <price>? $',
    hit: 'Jaarabonnement',
    miss: 'Na 3 maanden zonder regen kwam de Vliet droog te staan.',
  },
  {
    id: 'nl.paywall.hint-price',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (slechts|maar|voor|vanaf|nu|daarna|voor maar|voor slechts|nu voor|eerste maand|de eerste maand|eerste jaar|<number> weken voor|<number> maanden voor)? <price> (per|in de)? (maand|week|jaar|dag|eerste maand|maand voor <number> maanden|<number> weken)? (in plaats van|daarna|i p v|i.p.v.)? <price>? (per)? (maand|week|jaar)? $',
    hit: 'Daarna € 9,99 per maand',
    miss: 'Voor € 9,99 per maand huurt zij een kluisje zonder sleutel, vertelt student Mila.',
  },
  {
    id: 'nl.paywall.hint-cancel',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (je kunt|u kunt)? (maandelijks|dagelijks|op elk moment|elk moment|altijd|direct|op ieder moment|wekelijks|stop wanneer|stopt|zeg|stopt automatisch|stop) (te)? (opzegbaar|opzeggen|stoppen|je wilt|u wilt|op wanneer je wilt|automatisch|op elk moment)',
    max: 12,
    hit: 'Maandelijks opzegbaar',
    miss: 'Maandelijks betaalde hij de huur van een zus die opzegbaar ziek was geworden van de flat.',
  },
  {
    id: 'nl.paywall.hint-unlimited',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (onbeperkt|onbeperkte|volledig|volledige|digitaal|altijd|exclusieve) (toegang|lezen|online lezen|digitaal lezen|artikelen|toegang tot|digitale toegang)',
    max: 18,
    hit: 'Onbeperkt toegang tot alle artikelen',
    miss: 'Alleen de drie curatoren hadden onbeperkt toegang tot de kelder van het museum.',
  },
  {
    id: 'nl.paywall.hint-features',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (alle artikelen|alle plusartikelen|de digitale krant|digitale krant|de krant op zaterdag|zaterdagkrant|papieren krant|de papieren krant|weekendkrant|krantenarchief|het archief|exclusieve nieuwsbrieven|exclusieve podcasts|puzzels|alle puzzels|app zonder advertenties|zonder advertenties|minder advertenties|reclamevrij|voordelen voor abonnees|lezersvoordeel|op al je apparaten|op smartphone tablet en computer|geen verplichtingen|geen creditcard nodig)',
    max: 14,
    hit: 'De digitale krant, elke avond al beschikbaar',
    miss: 'Ook de digitale krant had de verkeerde foto van de Kerkstraat afgedrukt.',
  },
  {
    id: 'nl.paywall.hint-plans',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (digitaal|digitaal basis|digitaal compleet|digitaal plus|digitaal en zaterdag|digitaal en papier|weekend|weekend en digitaal|compleet|volledig|basis|plus|premium|papier|papier en digitaal|zes dagen|student|studenten|alleen digitaal|digitaal abonnement|zaterdag en digitaal) <price>? $',
    hit: 'Digitaal en zaterdag',
    miss: 'De school van Waterlaar ging volledig digitaal en had daar na een jaar spijt van.',
  },
  {
    id: 'nl.paywall.hint-offer',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (tijdelijk|tijdelijke|actie|aanbieding|aanbod|meest gekozen|populairste|beste keuze|bespaar|korting|<number> korting|proefperiode|gratis proberen|eerste maand gratis|eerste maand voor|voordeligst|wordt automatisch verlengd|automatisch verlengd|beste koop)',
    max: 12,
    hit: 'Meest gekozen',
    miss: 'De beloofde korting van 40 procent op gas haalde Beverdrecht nooit.',
  },
  {
    id: 'nl.paywall.hint-buttons',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (log in|inloggen|aanmelden|registreren|abonneren|abonneer|word abonnee|word lid|kies|kies dit abonnement|bestel|bestel nu|bestellen|start nu|ga verder|verder|doorgaan|of|bekijk aanbod|bekijk alle abonnementen|bekijk het aanbod|meer info|meer informatie|account aanmaken|inloggen met google|doorgaan met google|wachtwoord vergeten|algemene voorwaarden|hulp nodig|klantenservice|veelgestelde vragen|plusartikel|premium artikel|registreer je gratis|gratis account aanmaken|ja ik wil|probeer nu|probeer gratis) $',
    hit: 'Wachtwoord vergeten?',
    miss: 'Kies straks zelf, zei de rechter, of u het huis of de boot houdt.',
  },
]
