import type { RuleRow } from '../../engine/rules.js'

/** Italian newspapers. */
export const it: readonly RuleRow[] = [
  {
    id: 'it.paywall.already-subscriber-login',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ sei|siete già (un|una|un nostro|una nostra)? abbonat*|registrat*|iscritt* ... accedi|accedete|entra|login|log|clicca|effettua',
    hit: 'Sei già abbonato? Accedi',
    miss: '«Siete già iscritti al torneo», ci disse il bidello, «quindi aspettate fuori.»',
  },
  {
    id: 'it.paywall.already-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ sei|siete già (un|una|un nostro|una nostra)? abbonat* (a|ad|al|all|alla)? .. <?> $',
    max: 10,
    hit: 'Sei già un nostro abbonato?',
    miss: '«Sei già abbonato alla stagione del teatro Lucchini?», chiedeva la maschera a ogni spettatore.',
  },
  {
    id: 'it.paywall.have-subscription',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ hai|avete già (un abbonamento|un account|un profilo|un abbonamento digitale|l abbonamento|sottoscritto un abbonamento) .. (accedi|accedete|entra|login|log in|effettua il login|effettua l accesso)',
    hit: 'Hai già un abbonamento? Accedi qui',
    miss: '«Hai già un abbonamento al tram, perché prendi la macchina?», gli ripeteva la moglie Delia.',
  },
  {
    id: 'it.paywall.if-subscriber',
    kind: 'paywall',
    strength: 'likely',
    phrase: '^ se sei|siete già abbonat*|registrat* ... accedi|accedete|entra|effettua|inserisci|clicca',
    hit: 'Se sei già abbonato, accedi con le tue credenziali',
    miss: 'Se siete già abbonati al bus, spiega l’assessora Nives Torchio, il rincaro scatterà a gennaio.',
  },
  {
    id: 'it.paywall.article-reserved',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ questo articolo|contenuto|servizio|video|approfondimento (è|è un contenuto)? (riservato|esclusivo|disponibile|accessibile|premium) (solo|soltanto|esclusivamente|in esclusiva)? (agli|per gli|ai|per i|ai soli|ai nostri) (nostri)? abbonati|iscritti|sostenitori|registrati',
    hit: 'Questo articolo è riservato agli abbonati',
    miss: 'Questo video, riservato per anni agli archivi di famiglia, gli abbonati del cineclub lo vedranno a marzo.',
  },
  {
    id: 'it.paywall.subscribers-only-label',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (contenuto|articolo|contenuti|video)? (solo per|solo per gli|riservato agli|riservati agli|riservata agli|riservato ai soli|in esclusiva per gli|esclusivo per gli|esclusiva per gli|per|per gli|premium per gli) abbonati $',
    hit: 'Solo per abbonati',
    miss: 'Il varco di via Sanverno resterà riservato agli abbonati fino a settembre.',
  },
  {
    id: 'it.paywall.to-continue',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ per|vuoi (continuare a leggere|continuare la lettura|proseguire la lettura|proseguire nella lettura|leggere l articolo completo|leggere l articolo|leggere tutto l articolo|leggere questo articolo|leggere il seguito) ... (abbonati|registrati|accedi|iscriviti|sottoscrivi|attiva l|attiva un|attiva il|scegli il|scegli l|è necessario abbonarsi|è necessario registrarsi|è necessario un abbonamento|devi essere abbonato|devi abbonarti|occorre abbonarsi|effettua il login)',
    hit: 'Per continuare a leggere questo articolo abbonati o accedi',
    miss: 'Per continuare a leggere la sera, la maestra Ersilia teneva una candela sotto il banco.',
  },
  {
    id: 'it.paywall.continue-button',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ continua|prosegui (a leggere|la lettura|nella lettura) (questo articolo|l articolo|gratis|con un abbonamento|con l abbonamento|abbonandoti|l articolo completo)? $',
    hit: 'Continua a leggere',
    miss: 'Continua a leggere ogni giorno, a novantasei anni, la signora Pina Ruscelli.',
  },
  {
    id: 'it.paywall.continue-subscribing',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ continua|prosegui (a leggere|la lettura) ... (abbonandoti|registrandoti|per soli <price>|a soli <price>|a <price>|a partire da <price>|gratis per)',
    hit: 'Continua a leggere La Voce di Montefosco a soli 1 € al mese',
    miss: 'Continua a leggere i giornali al bar il vecchio Amedeo, ma dal 2019 gli abbonati del paese sono tre.',
  },
  {
    id: 'it.paywall.subscribe-to',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ abbonati (per leggere|per continuare|per accedere|per sbloccare|per proseguire|e leggi|e continua|e accedi|e sostieni|a partire da <price>|a soli <price>|e risparmia)',
    hit: 'Abbonati per leggere tutti gli articoli',
    miss: 'Abbonati per vent’anni allo stesso settore, i fratelli Ghirardi hanno disdetto la tessera.',
  },
  {
    id: 'it.paywall.subscribe-now',
    kind: 'paywall',
    strength: 'sure',
    phrase: '^ abbonati (ora|adesso|subito|qui|oggi|oggi stesso|online|a <price>) (e risparmia)? $',
    hit: 'Abbonati ora',
    miss: 'Abbonati ora in fuga dallo stadio Morandini: tremila tessere in meno in un anno.',
  },
  {
    id: 'it.paywall.choose-subscription',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (sottoscrivi|attiva|scegli|acquista|regala|scopri|vedi) (un|il|il tuo|l|la|le|le nostre|i nostri|tutte le|tutte le nostre) (abbonament*|offerta di abbonamento|offerte di abbonamento|offerte per abbonarsi|piano di abbonamento|formula di abbonamento)',
    max: 9,
    hit: 'Scegli l’abbonamento più adatto a te',
    miss: '«Attiva l’allarme», gridò il cassiere, e la porta blindata della filiale di Borgo Pieve si chiuse.',
  },
  {
    id: 'it.paywall.quota-reached',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ hai (raggiunto|superato|esaurito) (il limite|il numero|il numero massimo|il limite mensile|gli) (di|degli|dei)? (articoli|contenuti|letture)',
    hit: 'Hai raggiunto il limite di articoli gratuiti',
    miss: '«Hai raggiunto il limite», gli disse l’allenatrice Berti dopo il terzo ritardo in un mese.',
  },
  {
    id: 'it.paywall.quota-left',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (ti restano|ti rimangono|hai ancora|hai letto|ti resta) (ancora|solo)? _ (di <number>)? articolo|articoli|letture|contenuti (gratis|gratuiti|gratuito|gratuite|su <number>|omaggio)',
    hit: 'Ti restano 2 articoli gratuiti questo mese',
    miss: '«Hai letto tre articoli in tribunale e ti credi avvocato», lo canzonava il padre Olinto.',
  },
  {
    id: 'it.paywall.support-us',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (sostieni|sostieni anche tu|aiutaci a sostenere) (il nostro giornalismo|il nostro lavoro|il giornalismo indipendente|il giornalismo di qualità|la nostra redazione|l informazione indipendente|l informazione libera|un informazione libera)',
    hit: 'Sostieni il giornalismo indipendente',
    miss: 'La fondazione Brolo sostiene il giornalismo indipendente con dodici borse di studio.',
  },
  {
    id: 'it.paywall.unlock',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ sblocca (questo articolo|l articolo|tutti gli articoli|questo contenuto|il contenuto|i contenuti|tutti i contenuti)',
    hit: 'Sblocca questo articolo con un abbonamento',
    miss: 'Sblocca il cantiere la sentenza di ieri: i lavori al ponte di Rovalta ripartono a maggio.',
  },
  {
    id: 'it.paywall.free-trial',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (prova|provalo|provaci|inizia la prova|attiva la prova) (gratis|gratuita|subito gratis|gratuitamente) .. <number> giorni|settimane|mesi|mese',
    max: 14,
    hit: 'Prova gratis per 30 giorni',
    miss: 'La prova gratuita di trenta giorni aveva attirato seimila clienti, secondo la procura di Calvenza.',
  },
  {
    id: 'it.newsletter.subscribe',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ iscriviti|iscrivetevi|registrati|abbonati (gratis|gratuitamente|ora|subito|anche tu)? (alla|alle|a) (nostra|nostre|mia)? newsletter',
    hit: 'Iscriviti alla nostra newsletter',
    miss: 'Si sono iscritti alla newsletter del Comune in quattromila, dice il sindaco Ottavio Merlini.',
  },
  {
    id: 'it.newsletter.inbox',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (ricevi|riceverai|vuoi ricevere|ricevete|ricevila) ... .. (nella tua casella|nella tua mail|nella tua email|nella tua e-mail|nella vostra casella|sulla tua mail|sulla tua email|nella tua posta|nella tua inbox|via mail|via email|via e-mail|direttamente nella tua)',
    max: 30,
    hit: 'Ricevi ogni mattina le notizie più importanti nella tua casella di posta',
    miss: 'Ricevevano ogni mattina lettere anonime nella casella di posta, ha raccontato la vedova Strada.',
  },
  {
    id: 'it.newsletter.inbox-daily',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(ogni giorno|ogni mattina|ogni settimana|ogni sera|una volta alla settimana|tutti i giorni|ogni venerdì|ogni lunedì|ogni domenica|ogni sabato|della settimana|del giorno|del mattino|le notizie|il meglio) ... (nella tua casella|nella tua mail|nella tua email|nella tua e-mail|nella tua posta|nella tua inbox)',
    hit: 'Le notizie del giorno, ogni mattina nella tua casella email',
    miss: 'Ogni mattina nella casella di posta di via Spinara trovavano un biglietto bianco.',
  },
  {
    id: 'it.newsletter.enter-email',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ inserisci|scrivi|lasciaci (qui)? (la tua|il tuo) (email|e-mail|mail|indirizzo email|indirizzo e-mail|indirizzo mail|indirizzo di posta elettronica|indirizzo di posta)',
    max: 12,
    hit: 'Inserisci la tua email',
    miss: 'Il truffatore chiedeva di inserire la tua email e la password della banca, racconta una vittima.',
  },
  {
    id: 'it.newsletter.unsubscribe',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (puoi|potrai|ti puoi|potete) (disiscriverti|cancellarti|disiscrivervi|annullare l iscrizione|cancellare l iscrizione|revocare il consenso|annullare la tua iscrizione|cancellare la tua iscrizione) ... (in qualsiasi momento|in ogni momento|quando vuoi|in qualunque momento)',
    hit: 'Puoi cancellarti in qualsiasi momento',
    miss: '«Puoi cancellare un file, non un ricordo», ripete in qualsiasi momento il pittore Sandro Olmi.',
  },
  {
    id: 'it.newsletter.check-inbox',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (controlla la tua|verifica la tua|grazie per esserti|grazie per la tua|grazie per l) (casella|casella di posta|email|e-mail|mail|posta|iscrizione|iscritto|iscritta) ... (per confermare|per completare|e clicca|e conferma|alla newsletter|alla nostra newsletter|controlla)',
    hit: 'Grazie per esserti iscritto! Controlla la posta',
    miss: 'Controlla la tua posta ogni dieci minuti, il nuovo sindaco, anche durante le sedute.',
  },
  {
    id: 'it.newsletter.consent',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (iscrivendoti|registrandoti|cliccando su iscriviti|inviando il modulo|compilando il modulo) ... accetti|dichiari|acconsenti|confermi',
    max: 45,
    hit: 'Iscrivendoti accetti la nostra informativa sulla privacy',
    miss: 'Iscrivendosi al partito nel 1998, Gennaro Ilario accettò anche la tessera del sindacato.',
  },
  {
    id: 'it.newsletter.consent-box',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (ho letto|dichiaro di aver letto|acconsento al|autorizzo il|presto il consenso al|dichiaro di aver preso visione) ... (informativa|privacy policy|privacy|trattamento dei miei dati|trattamento dei dati)',
    max: 50,
    hit: 'Ho letto e accetto l’informativa sulla privacy',
    miss: '«Ho letto tutto il fascicolo», ha detto la pm Carla Venier, «e la privacy non c’entra.»',
  },
  {
    id: 'it.newsletter.stay-updated',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (resta|rimani|resta sempre|rimani sempre|vuoi restare|vuoi rimanere) aggiornato|aggiornata|informato|informata (sulle|sui|su|con|iscriviti|attraverso)',
    hit: 'Resta aggiornato sulle ultime notizie',
    miss: 'Resta informato di tutto il boss dal carcere, secondo la relazione della commissione Valdigna.',
  },
  {
    id: 'it.newsletter.channel',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (iscriviti|unisciti|entra|seguici|segui|clicca qui per iscriverti) (anche)? (al|nel|sul|il) (nostro)? (canale|gruppo|canale ufficiale) ... whatsapp|telegram|youtube',
    hit: 'Iscriviti al nostro canale WhatsApp',
    miss: 'Entrano nel gruppo Telegram con un nome falso e vendono biglietti della lotteria, spiega la polizia postale.',
  },
  {
    id: 'it.newsletter.label',
    kind: 'newsletter',
    strength: 'sure',
    phrase: '^ (le nostre|la nostra|tutte le|le)? newsletter $',
    hit: 'Le nostre newsletter',
    miss: 'Le newsletter dello speleologo Dario Pozzi sono lette in tutta la valle.',
  },
  {
    id: 'it.disclaimer.opinions',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (le|tutte le)? opinioni|idee|posizioni|affermazioni (qui)? espresse|contenute|riportate|manifestate ... autore|autrice|autori|autrici|articolo|sezione|rubrica ... (non riflettono|non rispecchiano|non rappresentano|non impegnano|non necessariamente|riflettono esclusivamente|sono esclusivamente|sono personali|esclusivamente)',
    max: 60,
    hit: 'Le opinioni espresse in questo articolo sono dell’autore e non riflettono necessariamente quelle del giornale',
    miss: 'Le opinioni espresse dal consigliere Bardelli in aula hanno irritato la maggioranza.',
  },
  {
    id: 'it.disclaimer.not-necessarily',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(non riflettono|non rispecchiano|non rappresentano|non riflette|non rispecchia|non rappresenta|non coincidono) necessariamente ... (della redazione|della testata|dell editore|del giornale|del quotidiano|della rivista|della nostra|di questo sito|del sito) .. $',
    max: 60,
    hit: 'I contributi esterni non rispecchiano necessariamente la linea della redazione',
    miss: 'I sondaggi non riflettono necessariamente l’umore dei quartieri, avverte la statistica Noemi Galvan.',
  },
  {
    id: 'it.disclaimer.no-advice',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (il presente|il contenuto di questo|i contenuti di questo|le informazioni contenute in questo|questo|questa|le presenti|i presenti)? articolo|contenuto|contenuti|informazioni|testo|sito|pubblicazione|materiale|analisi ... (non costituisce|non costituiscono|non rappresenta|non rappresentano|non è da intendersi come|non sono da intendersi come|non va inteso come|non deve intendersi come) ... (consulenza|sollecitazione|consiglio finanziario|consigli|consiglio di investimento|raccomandazione|raccomandazioni|invito all|invito a investire|offerta)',
    max: 60,
    hit: 'Questo articolo non costituisce consulenza finanziaria né sollecitazione all’investimento',
    miss: 'La lettera del notaio Brandi non costituisce una raccomandazione, ha deciso il giudice.',
  },
  {
    id: 'it.disclaimer.information-only',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (il presente|questo|questa|i contenuti di questo|le informazioni contenute in questo|le|i) (articolo|contenuto|contenuti|informazioni|testo|guida|sito|pagina) ... (scopo|scopi|finalità|fine|fini|carattere|titolo) (puramente|esclusivamente|meramente|unicamente|solo)? informativo|informativa|informative|informativi|divulgativo|divulgativi|divulgative|illustrativo',
    max: 60,
    hit: 'Questo articolo ha finalità puramente informative',
    miss: 'Il libretto aveva uno scopo puramente informativo, si è difeso lo stampatore Evaristo Cini.',
  },
  {
    id: 'it.disclaimer.medical',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (le informazioni|i contenuti|questo articolo|i consigli|le indicazioni) ... non (sostituisce|sostituiscono|intende sostituire|intendono sostituire|vanno a sostituire|possono sostituire|devono sostituire) ... medico|specialista|consulto|parere|diagnosi|visita',
    max: 60,
    hit: 'Le informazioni riportate non sostituiscono il parere del medico',
    miss: 'Le infermiere di comunità non sostituiscono il medico, precisa la direttrice Wanda Leoni.',
  },
  {
    id: 'it.disclaimer.affiliate',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (questo articolo|questo post|questa pagina|questo contenuto|i link|alcuni link|alcuni dei link) ... (di affiliazione|affiliazione|affiliati|affiliato)',
    max: 60,
    hit: 'Questo articolo contiene link di affiliazione',
    miss: 'Se compri casa tramite lui paghi una commissione del tre per cento, si legge nell’esposto.',
  },
  {
    id: 'it.disclaimer.affiliate-we',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      'potremmo|possiamo (ricevere|guadagnare|percepire|ottenere) una|un (commissione|piccola commissione|percentuale|compenso) ... acquisti|acquisto|acquistati|link|prodotti',
    max: 60,
    hit: 'Potremmo ricevere una commissione sugli acquisti effettuati tramite i link',
    miss: 'L’agente temeva che il rivale potesse ricevere una commissione dal club di Sarmeda.',
  },
  {
    id: 'it.disclaimer.prices',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (i|tutti i)? prezzi ... (possono|potrebbero) (variare|subire variazioni|cambiare|essere cambiati) ... (pubblicazione|redazione|articolo|qualsiasi momento|scrittura)',
    max: 40,
    hit: 'I prezzi potrebbero variare dopo la pubblicazione dell’articolo',
    miss: 'I prezzi possono variare da un banco all’altro, ammette il fruttivendolo Lino Garau.',
  },
  {
    id: 'it.disclaimer.ai',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (questo|il presente) (articolo|testo|contenuto|riassunto|audio|podcast) è stato (generato|tradotto|realizzato|scritto|prodotto|redatto|creato) ... (intelligenza artificiale|ia|automaticamente|traduttore automatico)',
    max: 40,
    hit: 'Questo articolo è stato tradotto con l’ausilio dell’intelligenza artificiale',
    miss: 'Il romanzo di Teo Calvi era stato scritto con l’intelligenza artificiale, scoprì la giuria.',
  },
  {
    id: 'it.disclaimer.responsibility',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (la redazione|questo sito|questa testata|il sito|l editore|la testata) non (è|si ritiene|si assume|può essere ritenuta|può essere ritenuto|assume) (in alcun modo)? (alcuna)? responsabil* ... contenuto|contenuti|siti|commenti|errori|opinioni|informazioni|inesattezze|link',
    max: 50,
    hit: 'La redazione non è responsabile del contenuto dei siti esterni',
    miss: 'La redazione non è responsabile del ritardo, ha spiegato il direttore Pavesi ai lettori in coda.',
  },
  {
    id: 'it.disclaimer.originally',
    kind: 'disclaimer',
    strength: 'likely',
    phrase:
      '^ (questo|il presente) (articolo|testo|contributo|pezzo) è (stato pubblicato|apparso|uscito|stato originariamente pubblicato|tratto) ... su|sul|sulla|nel|da|dal|originariamente',
    max: 30,
    hit: 'Questo articolo è stato pubblicato originariamente su La Gazzetta di Portarsa',
    miss: 'L’articolo fu pubblicato su una rivista di provincia e costò la cattedra a Ubaldo Ricci.',
  },
  {
    id: 'it.related.read-also',
    kind: 'related',
    strength: 'sure',
    phrase: '^ leggi|guarda|vedi|ascolta|scopri (anche|pure) <:>',
    hit: 'Leggi anche: Montefosco, riapre la funivia dopo due anni',
    miss: 'Si legge anche: «La frana era prevista», nella relazione del geologo Adamo Ruffini.',
  },
  {
    id: 'it.related.read-also-label',
    kind: 'related',
    strength: 'sure',
    phrase: '^ leggi|leggete|guarda|vedi|ascolta (anche|l approfondimento|gli altri articoli|gli articoli correlati) $',
    opens: true,
    hit: 'Leggi anche',
    miss: '«Ascolta anche gli altri», gli ripeteva il maestro Prandi prima di ogni concerto.',
  },
  {
    id: 'it.related.read-also-open',
    kind: 'related',
    strength: 'likely',
    phrase: '^ leggi|vedi anche',
    max: 20,
    hit: 'Leggi anche Montefosco, il bilancio passa con due voti',
    miss: 'Chi legge anche i bilanci di Montefosco sa che i conti non tornano, osserva Ghini.',
  },
  {
    id: 'it.related.may-interest',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (potrebbe interessarti|potrebbero interessarti|potrebbe anche interessarti|ti potrebbe interessare|ti potrebbero interessare|ti può interessare|potrebbe interessare|vi potrebbe interessare|potrebbe piacerti|forse ti interessa) anche? $',
    opens: true,
    hit: 'Potrebbe interessarti anche',
    miss: 'Ti potrebbe interessare anche sapere chi ha pagato il viaggio, scrisse il contabile al sindaco.',
  },
  {
    id: 'it.related.related-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (articoli|notizie|contenuti|video|argomenti|post|temi|leggi) (correlati|correlate|simili|collegati|collegate) $',
    opens: true,
    hit: 'Articoli correlati',
    miss: 'Gli argomenti correlati furono rinviati alla seduta di giovedì.',
  },
  {
    id: 'it.related.more-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (altri articoli|altre notizie|altri contenuti|dello stesso autore|dallo stesso autore|dalla stessa sezione|altri articoli su|altre notizie su|altro su|sullo stesso argomento|sullo stesso tema) (di questo autore|dello stesso autore|di questa sezione|questo argomento|da non perdere|di oggi|dalla home)? $',
    opens: true,
    hit: 'Altre notizie',
    miss: 'Altre notizie non arrivarono dal peschereccio fino all’alba del 4 marzo.',
  },
  {
    id: 'it.related.most-read',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (i|le|gli articoli|le notizie|articoli|notizie)? più letti|lette|visti|viste|commentati|commentate|condivisi|popolari (di oggi|della settimana|del giorno|del mese|della sezione)? $',
    opens: true,
    hit: 'I più letti della settimana',
    miss: 'Fra i più letti del catalogo c’è ancora il diario della balia Teresina.',
  },
  {
    id: 'it.related.recommended',
    kind: 'related',
    strength: 'sure',
    phrase: '^ consigliati|consigliato|raccomandati|scelti|suggeriti|selezionati per te|voi $',
    opens: true,
    hit: 'Consigliati per te',
    miss: 'I vini consigliati per te dal sommelier Baldi costano meno di dieci euro.',
  },
  {
    id: 'it.related.latest',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (le ultime notizie|ultime notizie|ultime news|ultimi articoli|ultimi video|in evidenza|in primo piano|video in evidenza|i video del giorno|top news|da non perdere) $',
    hit: 'Ultime notizie',
    miss: 'Le ultime notizie dal fronte parlavano di un ponte distrutto vicino a Kerim.',
  },
  {
    id: 'it.related.deepen',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (per approfondire|per saperne di più|approfondisci|leggi di più|leggi tutto|leggi l articolo|leggi l articolo completo|scopri di più|leggi anche l articolo) <:>? $',
    hit: 'Per saperne di più',
    miss: 'Per approfondire il caso la giunta ha chiesto una perizia a tre geologi.',
  },
  {
    id: 'it.cookie.site-uses',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (questo sito|questo sito web|il nostro sito|il nostro sito web|questa pagina) (utilizza|usa|fa uso di|impiega|si serve di) ... cookie|cookies',
    max: 60,
    hit: 'Questo sito utilizza cookie tecnici e di profilazione',
    miss: 'Il sito della banca Orsaro usava cookie di terzi senza consenso, ha stabilito il garante.',
  },
  {
    id: 'it.cookie.we-use',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (noi|noi e terze parti|noi e i nostri partner|su questo sito)? (utilizziamo|usiamo|selezionate) (i|dei|solo|solo i|alcuni)? cookie|cookies',
    max: 60,
    hit: 'Utilizziamo i cookie per migliorare la tua esperienza di navigazione',
    miss: '«Usiamo il burro di malga», dice la pasticciera Ilde, che ogni cookie lo pesa a mano.',
  },
  {
    id: 'it.cookie.partners',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (noi e|insieme a|noi insieme a) (i nostri|alcuni|terze parti) (<number>)? (partner|fornitori|terze parti|selezionati)? ... (utilizziamo|archiviamo|memorizziamo|conserviamo|trattiamo|raccogliamo|usiamo) ... (cookie|informazioni su un|informazioni sul|identificatori|dati personali)',
    max: 90,
    hit: 'Noi e i nostri 215 partner archiviamo informazioni su un dispositivo',
    miss: '«Noi e i nostri partner usiamo soltanto grano della pianura», assicura il mugnaio Tito Ferrero.',
  },
  {
    id: 'it.cookie.buttons',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (accetta|accettare|rifiuta|rifiutare|accetta tutti|accetta tutto|rifiuta tutti|rifiuta tutto|accetta e continua|accetta e chiudi|continua senza accettare|accetta selezionati|solo necessari|gestisci|gestisci i|impostazioni|preferenze) (i cookie|i cookies|cookie|cookies|dei cookie|sui cookie|tutti i cookie|cookie necessari|cookie selezionati|solo i cookie necessari)? $',
    hit: 'Accetta tutti i cookie',
    miss: 'Chi accetta tutti i cookie regala il proprio profilo, avverte l’ingegnera Sole Dorigo.',
  },
  {
    id: 'it.cookie.manage',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ gestisci|modifica|rivedi|aggiorna|personalizza (le|le tue|i|i tuoi|il|il tuo)? (preferenze|consensi|consenso|scelte|impostazioni) (privacy|cookie|sui cookie|sulla privacy|dei cookie|di consenso|di tracciamento|relative alla privacy)? $',
    hit: 'Gestisci le tue preferenze',
    miss: 'La app gestisce le tue preferenze e le rivende, secondo lo studio di Lugano Nord.',
  },
  {
    id: 'it.cookie.policy',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (cookie policy|informativa cookie|informativa sui cookie|privacy e cookie policy|privacy policy e cookie policy|privacy policy|informativa privacy|informativa sulla privacy|impostazioni privacy) $',
    hit: 'Informativa sui cookie',
    miss: 'L’informativa sui cookie era lunga 41 pagine e nessun giudice l’aveva letta.',
  },
  {
    id: 'it.cookie.by-browsing',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (continuando|proseguendo|se continui|se prosegui|chiudendo|cliccando) (la|a|nella|con la|questo|su)? (navigazione|navigare|banner|accetta|accetto|sito) ... (accetti|acconsenti|presti il consenso|presti il tuo consenso|autorizzi|dai il consenso)',
    max: 60,
    hit: 'Continuando la navigazione accetti l’utilizzo dei cookie',
    miss: 'Proseguendo la navigazione verso Capo Lena, il traghetto accettò il rimorchio.',
  },
  {
    id: 'it.cookie.embed-blocked',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (per visualizzare|per vedere|per guardare|questo contenuto|contenuto bloccato) ... (accetta|accettare|devi accettare|abilita|attiva|bloccato) ... cookie|cookies',
    max: 40,
    hit: 'Per visualizzare questo contenuto devi accettare i cookie',
    miss: 'Per vedere il biscotto da record, un cookie di due metri, la fila arrivava al duomo.',
  },
  {
    id: 'it.share.label',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (condividi|condividilo|condividi articolo|condividi l articolo|condividi questo articolo|condividi su|condividi la notizia|copia link|copia il link|link copiato|stampa questo articolo|invia per email|invia via email|invia a un amico|salva articolo) $',
    hit: 'Condividi',
    miss: 'Condividi il pane e il pane ti torna, diceva don Ennio ai ragazzi della mensa.',
  },
  {
    id: 'it.share.share-on',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ condividi (l articolo|questo articolo|la notizia)? su|via|tramite facebook|twitter|whatsapp|linkedin|telegram|x|email|mail|pinterest|threads',
    max: 14,
    hit: 'Condividi su Facebook',
    miss: 'Condivise su Facebook la foto del cane e dopo un’ora lo avevano ritrovato.',
  },
  {
    id: 'it.share.follow-us',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (seguici|segui|seguiteci|ci trovi) .. (su|sui|anche su|anche sui) (google news|google|facebook|instagram|twitter|whatsapp|telegram|youtube|tiktok|linkedin|x|nostri social|nostri canali social|social)',
    max: 20,
    hit: 'Seguici su Google News',
    miss: 'Segue su Instagram solo tre persone il portiere Duilio Manca: la madre e due gatti.',
  },
  {
    id: 'it.ad.label',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (pubblicità|annuncio|annuncio pubblicitario|annunci|annuncio sponsorizzato|messaggio promozionale|messaggio pubblicitario|spazio pubblicitario|contenuto sponsorizzato|articolo sponsorizzato|contenuti sponsorizzati|contenuto promozionale|informazione pubblicitaria|sponsorizzato) $',
    hit: 'Pubblicità',
    miss: 'La pubblicità sui tram di Calvenza porterà in cassa due milioni.',
  },
  {
    id: 'it.ad.continues',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (continua|la lettura continua|l articolo continua|il testo continua|prosegue|l articolo prosegue|continua a leggere|continua la lettura|scorri per continuare) (dopo|sotto|qui sotto|a leggere dopo|a leggere) (la|il|l|questo)? (pubblicità|annuncio|video|banner|messaggio pubblicitario|annuncio pubblicitario)? $',
    hit: 'L’articolo continua dopo la pubblicità',
    miss: 'Continua dopo la pubblicità dello scandalo il calo delle vendite di olio Frantoi Riuniti.',
  },
  {
    id: 'it.comments.leave',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ lascia|scrivi|aggiungi|invia|pubblica (un|il tuo) commento',
    max: 14,
    hit: 'Lascia un commento',
    miss: 'Un commento lasciato sul registro della chiesa ha messo i carabinieri sulla pista giusta.',
  },
  {
    id: 'it.comments.label',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ (leggi|vedi|mostra)? (i|tutti i|gli altri|<number>)? commenti <number>? $',
    hit: 'Commenti (12)',
    miss: 'I commenti più duri, 12 in tutto, sono arrivati dai sindaci della valle.',
  },
  {
    id: 'it.comments.closed',
    kind: 'comments',
    strength: 'sure',
    phrase: '^ (i)? commenti (a questo articolo)? (sono)? chiusi|disabilitati|disattivati|moderati',
    max: 16,
    hit: 'I commenti sono chiusi',
    miss: 'I commenti dei residenti sono stati raccolti in un dossier dal comitato Rio Verde.',
  },
  {
    id: 'it.comments.login',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (accedi|devi essere|devi effettuare|effettua il login|registrati|abbonati|fai il login) ... (per commentare|per lasciare un commento|per inviare un commento|per scrivere un commento|per pubblicare un commento|e commenta)',
    hit: 'Devi essere connesso per inviare un commento',
    miss: 'Devi essere un medico, ribatte la professoressa Onesti, prima di commentare una diagnosi in tv.',
  },
  {
    id: 'it.copyright.reserved',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (copyright|c)? .. (riproduzione riservata copyright _|riproduzione riservata|tutti i diritti riservati|tutti i diritti sono riservati|riproduzione vietata) .. $',
    max: 14,
    hit: '© Riproduzione riservata',
    miss: 'La riproduzione riservata del trittico, dieci copie in tutto, è andata a ruba all’asta di Brissago Alto.',
  },
  {
    id: 'it.copyright.line',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ (copyright|riproduzione riservata) ... .. (riproduzione riservata|copyright|tutti i diritti|diritti riservati|p iva|partita iva)',
    max: 20,
    hit: 'Copyright 2023 Montefosco Editrice – Tutti i diritti riservati',
    miss: 'Il copyright del romanzo, con tutti i diritti, resta agli eredi della scrittrice Alma Roero.',
  },
  {
    id: 'it.copyright.forbidden',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '^ è? (vietata|severamente vietata|espressamente vietata|proibita) la riproduzione ... (anche parziale|totale o parziale|parziale|dei contenuti|con qualsiasi mezzo)',
    max: 50,
    hit: 'È vietata la riproduzione anche parziale dei contenuti',
    miss: 'È vietata la riproduzione delle trote fario nel bacino di Lagunella, spiega il guardapesca.',
  },
  {
    id: 'it.nav.labels',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (torna su|torna alla home|torna in home|torna all inizio|torna alla homepage|vai al contenuto|vai al contenuto principale|salta al contenuto|salta al contenuto principale|passa al contenuto principale|apri menu|chiudi menu|apri il menu|menu di navigazione|articolo precedente|articolo successivo|prossimo articolo|notizia precedente|notizia successiva|ascolta l articolo|ascolta questo articolo|cerca nel sito) $',
    hit: 'Salta al contenuto',
    miss: 'Torna alla home page di sempre, dopo il restauro, il quotidiano della famiglia Ardizzi.',
  },
  {
    id: 'it.nav.reading-time',
    kind: 'nav',
    strength: 'sure',
    phrase: '^ (tempo di lettura|lettura) (circa)? <number> (min|minuti|minuto|secondi) $',
    hit: 'Tempo di lettura: 4 minuti',
    miss: 'Il tempo di lettura della sentenza, 4 minuti, ha sorpreso i cronisti.',
  },
  {
    id: 'it.paywall.hint-period',
    kind: 'paywall',
    strength: 'hint',
    phrase: '^ (abbonamento|piano|formula)? mensile|annuale|trimestrale|semestrale|settimanale (digitale)? <price>? $',
    hit: 'Abbonamento annuale',
    miss: 'Il consiglio mensile della bocciofila è stato rinviato per la neve.',
  },
  {
    id: 'it.paywall.hint-price',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (solo|a soli|a|da|a partire da|poi|per|anziché|invece di)? <price> (al mese|mese|all anno|anno|a settimana|alla settimana|settimana|al giorno|il primo mese|per il primo mese|il primo anno|per il primo anno|per <number> mesi|per i primi <number> mesi|iva inclusa)? (poi <price>)? (al mese|mese|all anno|anno|per <number> mesi)? $',
    hit: '9,99 € al mese',
    miss: 'Pagava 9,99 € al mese per una stanza senza finestre, racconta lo studente.',
  },
  {
    id: 'it.paywall.hint-cancel',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (puoi)? (disdici|disdire|disdetta|annulla|annulli|annullare|senza vincoli|nessun vincolo|disdici online) .. (quando vuoi|in qualsiasi momento|in ogni momento|quando preferisci|senza penali|in qualunque momento|in un click)? $',
    max: 12,
    hit: 'Disdici quando vuoi',
    miss: 'Disdire in qualsiasi momento il contratto del gas costa 80 euro, denuncia l’associazione Utenti Liberi.',
  },
  {
    id: 'it.paywall.hint-unlimited',
    kind: 'paywall',
    strength: 'hint',
    phrase: '^ accesso|lettura|navigazione (illimitato|illimitata|completo|completa|senza limiti)',
    max: 16,
    hit: 'Accesso illimitato a tutti gli articoli del sito',
    miss: 'Ebbero accesso illimitato ai verbali solo i tre periti nominati dal giudice.',
  },
  {
    id: 'it.paywall.hint-features',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (tutti gli articoli|tutti i contenuti|l edizione digitale|edizione digitale|la copia digitale|copia digitale|il quotidiano in digitale|il giornale in digitale|sfoglia il giornale|archivio storico|l archivio|newsletter esclusive|le newsletter|podcast esclusivi|eventi esclusivi|navigazione senza pubblicità|senza pubblicità|meno pubblicità|giochi e cruciverba|su tutti i tuoi dispositivi|su pc tablet e smartphone)',
    max: 14,
    hit: 'L’edizione digitale del quotidiano dalle 5 del mattino',
    miss: 'Anche l’edizione digitale del quotidiano aveva pubblicato la foto sbagliata di Nerina Sacco.',
  },
  {
    id: 'it.paywall.hint-plans',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (digitale|digital|digital plus|tutto digitale|digitale carta|carta digitale|digitale e carta|base|basic|plus|premium|full|sostenitore|tutto incluso|all inclusive|famiglia|web|web e app|under <number>|solo digitale) <price>? $',
    hit: 'Tutto digitale',
    miss: 'La scuola di Colle Ripa passa al tutto digitale da settembre.',
  },
  {
    id: 'it.paywall.hint-offer',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (offerta limitata|offerta a tempo limitato|offerta speciale|offerta riservata|offerta valida|offerta lancio|promo|il più scelto|il più popolare|più scelto|miglior offerta|risparmia|risparmi|sconto del|primo mese a|il primo mese a|primo mese gratis|primo anno a|il primo anno a|rinnovo automatico|si rinnova automaticamente|prova gratuita)',
    max: 10,
    hit: 'Risparmia il 40%',
    miss: 'Lo sconto del 40% sulle bollette, promesso dal sindaco Gritti, non è mai arrivato.',
  },
  {
    id: 'it.paywall.hint-buttons',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (accedi|abbonati|registrati|entra|acquista|acquista ora|scegli|scegli il piano|scegli il tuo piano|attiva|attiva ora|scopri|scopri di più|scopri le offerte|scopri tutte le offerte|vedi le offerte|vedi tutte le offerte|contenuto premium|procedi|continua|oppure|o|vai all offerta|iscriviti|login|accedi con google|accedi con facebook|hai bisogno di aiuto|password dimenticata|hai dimenticato la password|termini e condizioni) $',
    hit: 'Scopri di più',
    miss: 'Registrati sette nuovi casi nel distretto di Valdigna, tutti lievi.',
  },
]
