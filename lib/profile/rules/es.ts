import type { RuleRow } from '../../engine/rules.js'

/** Rules for Spanish; the phrase syntax is told in `phrase.ts`. */
export const es: readonly RuleRow[] = [
  {
    id: 'es.paywall.already-subscriber',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (ya eres|ya es|eres|es usted|ya sos|sos|ya tienes|tienes|ya tenes|tenes|ya tiene|ya estas|si ya eres|si ya tienes|ya soy|soy) (un|una|usted|ya)? suscriptor*|suscrito|suscrita|suscripto|suscripcion|cuenta|socio|socia|miembro|registrado|registrada|usuario|abonado ... (inicia|inicie|iniciar|ingresa|ingrese|ingresar|accede|entra|entrar|acceder|identificate|identifiquese|conectate|haz clic|login|logueate)',
    max: 16,
    hit: '¿Ya eres suscriptor? Inicia sesión',
    miss: 'Ya es socio de honor del casino de Villarreina, aunque nunca ha vuelto a pisar su salón.',
  },
  {
    id: 'es.paywall.already-question',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (ya eres|ya es|eres|es usted|ya sos|sos|ya tienes|tienes|ya tenes|tenes|ya soy|soy) (un|una|usted|ya)? suscriptor*|suscrito|suscripto|suscripcion .. <?> $',
    max: 8,
    hit: '¿Eres suscriptor premium?',
    miss: '«¿Ya eres suscriptor?», preguntaba un muchacho en la puerta del teatro de Almendral.',
  },
  {
    id: 'es.paywall.not-yet',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (aun no|todavia no|no eres|no tienes|no tenes|no sos) .. (suscriptor*|cuenta|suscripcion|registrado|registrada|socio|suscrito) ...',
    max: 14,
    hit: '¿Aún no tienes cuenta? Regístrate',
    miss: 'Aún no hay fecha para abrir la piscina de Robledal, admite la concejala Marta Ulloa.',
  },
  {
    id: 'es.paywall.article-reserved',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (este articulo|este contenido|esta noticia|esta nota|este reportaje|esta entrevista|contenido|articulo|contenidos|este texto|este video|la version completa|la nota completa|esta seccion|esta funcion|este podcast|esta funcionalidad) ... (exclusivo|exclusiva|exclusivos|solo|solamente|unicamente|reservado|reservada|disponible|exclusivamente|cerrado) .. (para|a) .. (suscriptor*|nuestros socios|nuestras socias|nuestros abonados|usuarios registrados|usuarios suscritos)',
    hit: 'Este artículo es exclusivo para suscriptores.',
    miss: 'Este artículo del reglamento solo beneficia a los armadores de Puerto Nácar, sostiene el sindicato.',
  },
  {
    id: 'es.paywall.subscribers-label',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (exclusivo|exclusiva|solo|contenido|articulo|nota|acceso|unicamente|acceso exclusivo) (solo|exclusivo)? (para|de)? (nuestros|los)? suscriptor* (premium|digitales|plus)? $',
    max: 8,
    hit: 'Solo para suscriptores',
    miss: 'Solo los suscriptores del gas pagarán la tasa en Torrealba, aclaró el alcalde.',
  },
  {
    id: 'es.paywall.subscribe-to-read',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (suscribete|suscribase|suscribite|registrate|registrese|inicia sesion|inicie sesion|hazte socio|hazte suscriptor|hazte premium|identificate|identifiquese|crea una cuenta|crea tu cuenta|cree una cuenta|crea gratis) ... (para|y) ... (leer|leyendo|lee|lea|lectura|contenido|contenidos|noticias|articulo|articulos|nota|notas|ilimitado|ilimitada)',
    hit: 'Suscríbete para seguir leyendo',
    miss: 'Regístrese el primero y lléveselo, gritaba el subastador de caballos de Lagunilla, y nadie se movía.',
  },
  {
    id: 'es.paywall.to-read-subscribe',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ para (seguir leyendo|continuar leyendo|seguir la lectura|leer mas|leer este|leer esta|leer el|leer la|acceder a este|acceder a todo|acceder al contenido|acceder a la nota|ver este contenido|poder leer|desbloquear|disfrutar de este) ... ... (suscribete|suscribase|suscribite|registrate|registrese|inicia sesion|inicie sesion|hazte|debes iniciar|debe iniciar|debes estar|debe estar|debes registrarte|debe registrarse|debes suscribirte|debe suscribirse|necesitas una|necesita una|necesitas ser|tienes que ser|tenes que)',
    max: 30,
    hit: 'Para seguir leyendo, suscríbete o inicia sesión.',
    miss: 'Para leer el contador del agua, el operario de Fontibre tenía que bajar a un pozo.',
  },
  {
    id: 'es.paywall.keep-reading',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (sigue leyendo|siga leyendo|segui leyendo|continua leyendo|continue leyendo|continuar leyendo|seguir leyendo|quieres seguir leyendo|quiere seguir leyendo|queres seguir leyendo) (gratis|por <price>|por solo <price>|desde <price>|este articulo|esta nota|esta noticia|con tu suscripcion|con una suscripcion|sin limites|con premium|con _ premium|con _ plus) .. $',
    max: 12,
    hit: 'Sigue leyendo por 1 € al mes',
    miss: 'Sigue leyendo a oscuras, cuenta su nieta, en la misma casa de Peñacorada donde nació.',
  },
  {
    id: 'es.paywall.subscribe-button',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (suscribete|suscribase|suscribite|suscribirse|suscribirme|quiero suscribirme|me suscribo|hazte socio|hazte socia|hazte suscriptor|hazte premium|hazte miembro|asociate|ver planes|ver ofertas|ver oferta|ver suscripciones|ver planes de suscripcion|prueba gratis|pruebalo gratis|empieza tu prueba gratis|comenzar prueba gratis|quiero ser socio|adquiere tu suscripcion|desbloquear articulo|suscribete y lee|activa tu suscripcion|contrata tu suscripcion|suscribete a _|suscribete a el _) (ahora|ya|hoy|gratis|desde <price>|por <price>|por solo <price>|aqui|online)? $',
    max: 8,
    hit: 'Suscríbete ahora',
    miss: '«Hazte socio», le dijo a Nuria Castaño su vecino de Robledal, y hoy preside el club.',
  },
  {
    id: 'es.paywall.offers-link',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (suscripciones|suscripcion|suscripcion digital|planes de suscripcion|nuestros planes|planes|ofertas de suscripcion|ofertas|ver mas planes|todas las suscripciones|elige tu suscripcion digital) $',
    opens: true,
    max: 6,
    hit: 'Planes de suscripción',
    miss: 'Los planes de suscripción del gimnasio municipal de Cárdena subirán en enero.',
  },
  {
    id: 'es.paywall.from-price',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (suscribete|suscribase|suscribite|suscripcion digital|suscripcion anual|suscripcion mensual|hazte socio|hazte premium|hazte suscriptor|pruebanos|oferta especial|oferta de lanzamiento|oferta limitada) ... (por|desde|a|solo|por solo|por tan solo) <price> ...',
    max: 18,
    hit: 'Suscríbete desde 3 € al mes',
    miss: 'Suscripción pública aparte, la estatua de Belmonte de la Ría costó 40.000 euros a los vecinos.',
  },
  {
    id: 'es.paywall.trial',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (prueba|pruebanos|pruebalo|suscribete|suscribite|suscribase|empieza|comienza|obten) ... (<number> dias gratis|un mes gratis|<number> meses gratis|primer mes gratis|gratis durante <number>|gratis por <number>|gratis <number> dias|un mes por <price>|<number> meses por <price>|primer mes por <price>|<number> mes gratis|<number> semanas gratis|gratis un mes|gratis durante un|<number> ano por <price>)',
    max: 24,
    hit: 'Pruébanos 30 días gratis',
    miss: 'Prueba de ello es que los autobuses de Montesol llevan dos meses sin cobrar a nadie.',
  },
  {
    id: 'es.paywall.limit',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (has|ha|llegaste|alcanzaste|te quedan|le quedan|te queda|leiste|superaste|ya|agotaste) ... (articulos gratis|articulos gratuitos|articulo gratis|notas gratis|notas gratuitas|noticias gratis|noticias gratuitas|contenidos gratuitos|contenidos gratis|limite de articulos|limite de notas|limite de noticias|limite de contenidos|articulos este mes|articulos de este mes|lecturas gratuitas)',
    max: 30,
    hit: 'Has alcanzado el límite de artículos gratuitos de este mes.',
    miss: 'Ha leído artículos enteros en voz alta, y el pleno de Sotomonte le ha pedido que pare.',
  },
  {
    id: 'es.paywall.support',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (apoya|apoye|apoyanos|apoyar|ayudanos|defiende|sostene|ayuda) ... (nuestro periodismo|periodismo independiente|periodismo libre|periodismo de calidad|periodismo local|periodismo riguroso|nuestra redaccion|nuestro trabajo periodistico|periodismo que)',
    max: 22,
    hit: 'Apoya el periodismo independiente',
    miss: 'Apoya el pie malo en la tribuna y habla de periodismo deportivo sin rencor, a sus 80 años.',
  },
  {
    id: 'es.paywall.donate',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (hazte socio|hazte socia|haz una donacion|hace una donacion|haga una donacion|haz tu donacion|hace tu aporte|colabora con nosotros|apoyanos|asociate|tu apoyo|tu aporte|ayudanos|dona ahora|necesitamos tu|sumate a nuestra comunidad) ...',
    max: 20,
    hit: 'Haz una donación y ayúdanos a seguir publicando',
    miss: 'Hizo una donación de libros a la escuela de Peñacorada y pidió que nadie lo supiera.',
  },
  {
    id: 'es.paywall.choose-plan',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (elige|elija|elegi|selecciona|seleccione|escoge|conoce|descubre|compara) (tu plan|tu suscripcion|su suscripcion|tu oferta|nuestros planes|nuestras suscripciones|tu modalidad|el plan que mas|tu tipo de suscripcion|los planes de suscripcion|nuestras ofertas) (de suscripcion|y suscribete|que mas te convenga|te convenga|digital)? .. $',
    opens: true,
    max: 12,
    hit: 'Elige tu plan',
    miss: '«Elige tu plan», decía el cartel de la peluquería de Montesol que atracaron dos encapuchados.',
  },
  {
    id: 'es.paywall.benefits',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '^ (beneficios|ventajas|tus beneficios|tus ventajas|que incluye|por que|los beneficios|las ventajas|todo lo que incluye) .. (suscriptor*|suscripcion|suscribirte|suscribirse|suscribirme|ser socio|ser suscriptor|tu plan) $',
    opens: true,
    max: 9,
    hit: 'Ventajas de tu suscripción',
    miss: 'Por que nadie cubriera la suscripción cerró, en 1931, el ateneo de la calle Mayor.',
  },
  {
    id: 'es.paywall.includes',
    kind: 'paywall',
    strength: 'likely',
    phrase: '^ (tu|la|esta|su|nuestra) suscripcion .. incluye .. $',
    opens: true,
    max: 8,
    hit: 'Tu suscripción incluye',
    miss: 'La suscripción popular que pagó la fuente incluye nombres de tres pueblos vecinos de Cárdena.',
  },
  {
    id: 'es.paywall.gift',
    kind: 'paywall',
    strength: 'sure',
    phrase:
      '(regala este articulo|regalar este articulo|regalar articulo|regala esta noticia|regalar esta noticia|puedes regalar este|articulo regalado por|te ha regalado este articulo)',
    max: 20,
    hit: 'Regala este artículo',
    miss: 'Regalaba los artículos sobrantes de su ferretería de Almendral a la escuela nocturna.',
  },
  {
    id: 'es.paywall.free-content',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '^ (este contenido|este articulo|esta nota|esta noticia|esta investigacion|este reportaje) ... (gratis|gratuito|gratuita|abierto|en abierto|libre) ... (gracias|suscriptor*|socios|apoyo|socias)',
    max: 32,
    hit: 'Este contenido es gratuito gracias al apoyo de nuestros socios.',
    miss: 'Este contenido de sal, explica la bióloga de Puerto Nácar, deja el estuario libre de algas.',
  },
  {
    id: 'es.paywall.then-price',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(despues|luego|posteriormente|segundo mes|renovacion|tras la promocion) .. <price> (al mes|mes|mensuales|mensual|al ano|por mes|cada mes|ano|anuales|por ano)',
    hit: 'Primer mes gratis, después 9,99 € al mes',
    miss: 'Luego pagó 600 euros al carpintero y cerró el taller de la calle del Pez.',
  },
  {
    id: 'es.paywall.cancel',
    kind: 'paywall',
    strength: 'likely',
    phrase:
      '(suscripcion|cancela|cancele|podes cancelar|puedes cancelar|puede cancelar|cancelar|cancelable) ... (cuando quieras|cuando quiera|cuando desees|cuando desee|en cualquier momento|sin compromiso|sin permanencia)',
    hit: 'Suscripción mensual, cancela cuando quieras',
    miss: 'La suscripción abierta por los vecinos de Torrealba cerró anoche con una sorpresa.',
  },
  {
    id: 'es.paywall.password',
    kind: 'paywall',
    strength: 'likely',
    phrase: '^ (olvidaste|has olvidado|olvide|olvido|recuperar|recupera) (tu|mi|su|la)? contrasena ...',
    max: 10,
    hit: '¿Olvidaste tu contraseña?',
    miss: 'Olvidó su maleta en el andén de Cárdena y con ella la contraseña de toda una vida.',
  },
  {
    id: 'es.newsletter.subscribe-imperative',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (suscribete|suscribase|suscribite|apuntate|apuntese|anotate|inscribete|inscribite|inscribase|registrate|date de alta|registrese) ... (newsletter*|boletin|boletines|lista de correo)',
    hit: 'Suscríbete a nuestro boletín',
    miss: 'Suscrita al boletín del ministerio, la maestra de Fontibre supo del cierre por un pie de página.',
  },
  {
    id: 'es.newsletter.receive',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (recibe|recibi|reciba|recibir|quiero recibir|quieres recibir|deseas recibir|queres recibir|deseo recibir) ... ... (nuestro boletin|nuestra newsletter|nuestros boletines|nuestras newsletters|nuestro newsletter|en tu correo|en tu email|en tu mail|en tu bandeja|en tu casilla|en tu celular|en tu movil|en tu buzon|en tu e mail|boletin diario|tu correo electronico)',
    hit: 'Recibe las noticias más importantes en tu correo',
    miss: 'Recibe cada mañana en su casa de Belmonte de la Ría a los mismos tres amigos.',
  },
  {
    id: 'es.newsletter.button',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (suscribirme|suscribirse|suscripcion|suscribete|apuntarme|apuntate|inscribirme|darme de alta|ver todos|ver todas|alta|inscripcion) (gratis|ahora)? (al|a la|a los|a las|a|en el|los|las|a nuestro|a nuestra|a nuestros) (newsletter|boletin|boletines|newsletters) .. $',
    max: 9,
    hit: 'Suscribirme al boletín',
    miss: 'Suscribirse al boletín no le sirvió de mucho a la asociación de regantes de Lagunilla.',
  },
  {
    id: 'es.newsletter.prompt-in-line',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(suscribete|suscribase|suscribite|apuntate|inscribete|anotate|registrate) ... (newsletter*|boletin|boletines)',
    max: 30,
    hit: '¿Quieres saber más? ¡Suscríbete a la newsletter de cultura!',
    miss: 'El alcalde se inscribió en el boletín con el nombre de su perro, según la prensa de Sotomonte.',
  },
  {
    id: 'es.newsletter.consent-checkbox',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (acepto|he leido y|si quiero|quiero recibir|si deseo|si acepto|autorizo|consiento|deseo recibir|doy mi consentimiento|acepto recibir|declaro haber) ... (newsletter*|boletin*|politica de privacidad|politica de tratamiento|terminos y condiciones|comunicaciones comerciales|informacion comercial|proteccion de datos|aviso de privacidad|tratamiento de mis datos|comunicaciones|condiciones de uso|publicidad)',
    max: 60,
    hit: 'He leído y acepto la política de privacidad.',
    miss: '«Acepto la derrota», dijo el candidato de Montesol, sin más comunicación que un apretón de manos.',
  },
  {
    id: 'es.newsletter.privacy-consent',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (al suscribirte|al suscribirse|al registrarte|al registrarse|al hacer clic|al pulsar|al enviar|al continuar|al dar clic|al inscribirte|al crear|al completar|al iniciar sesion|al darte) ... ... (aceptas|acepta|acepto|estas aceptando|confirmas|declaras|das tu|autorizas) ... (nuestras condiciones|nuestros terminos|terminos y condiciones|terminos de|politica*|privacidad|aviso legal|recibir|tu consentimiento|tus datos|sus datos|condiciones de uso|condiciones generales)',
    max: 70,
    hit: 'Al suscribirte, aceptas nuestra política de privacidad.',
    miss: 'Al registrarse la vivienda, la notaria de Cárdena acepta hoy lo que negó hace un año.',
  },
  {
    id: 'es.newsletter.unsubscribe',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(darte de baja|cancelar tu suscripcion|desuscribirte|borrarte de la lista|anular tu suscripcion|desapuntarte) ... (en cualquier momento|cuando quieras|enlace|haciendo clic|en todo momento|link|facilmente)',
    max: 60,
    hit: 'Puedes darte de baja en cualquier momento.',
    miss: 'Darse de baja del padrón de Torrealba le costó a Elvira Soto cuatro viajes y una multa.',
  },
  {
    id: 'es.newsletter.unsubscribe-formal',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(darse de baja|cancelar su suscripcion|cancelar la suscripcion|desuscribirse|anular la suscripcion|dejar de recibir) ... (en cualquier momento|cuando quiera|cuando desee|enlace|haciendo clic|en todo momento|link)',
    max: 60,
    hit: 'Puede cancelar su suscripción en cualquier momento.',
    miss: 'Dejar de recibir cartas, dice el cartero de Peñacorada, fue como quedarse sin río.',
  },
  {
    id: 'es.newsletter.email-field',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (tu|su|ingresa tu|ingrese su|introduce tu|introduzca su|escribe tu|escriba su|deja tu)? (correo electronico|email|e mail|direccion de correo|direccion de correo electronico|direccion de email) (aqui|valido|requerido)? $',
    max: 8,
    hit: 'Introduce tu correo electrónico',
    miss: 'Su correo electrónico dejó de funcionar el mismo día del despido, relata la ingeniera Sara Lobo.',
  },
  {
    id: 'es.newsletter.mailbox',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '(en|a|directo a|directamente en) (tu|su) (bandeja de entrada|bandeja|correo electronico|correo|buzon|casilla de correo|casilla|email|mail|inbox)',
    max: 25,
    hit: 'Las noticias de tu ciudad cada mañana en tu bandeja de entrada',
    miss: 'En la bandeja de entrada del hotel de Almendral aún quedan llaves de latón.',
  },
  {
    id: 'es.newsletter.thanks',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (gracias por suscribirte|gracias por suscribirse|gracias por tu suscripcion|gracias por registrarte|gracias por inscribirte|tu suscripcion se ha|te has suscrito|ya estas suscrito|revisa tu correo|revisa tu bandeja|te has registrado|te suscribiste|revise su correo) ...',
    max: 25,
    hit: '¡Gracias por suscribirte!',
    miss: 'Gracias por nada, le espetó la tendera al inspector que había clausurado el mercado de Lagunilla.',
  },
  {
    id: 'es.newsletter.from-newsletter',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (este texto|este articulo|esta columna|esta nota|este contenido|esta es una|este es un|esta es la) ... (newsletter*|boletin|boletines) ...',
    max: 45,
    hit: 'Este texto forma parte de la newsletter de economía de El Faro de Nácar.',
    miss: 'Este texto de 1911, hallado en un desván de Sotomonte, describe la riada hora a hora.',
  },
  {
    id: 'es.newsletter.join-here',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '(puedes apuntarte|puedes suscribirte|podes suscribirte|puede suscribirse|suscribirte|apuntarte|si quieres recibirlo|si quieres recibirla|suscribete|suscribite|registrate|inscribete|si quiere recibirlo) .. (aqui|en este enlace|en este link|haciendo clic|pinchando) ...',
    max: 45,
    hit: 'Si te ha gustado, puedes suscribirte aquí.',
    miss: 'Aquí nadie puede suscribirse a nada, bromea el quiosquero del puerto de Nácar.',
  },
  {
    id: 'es.newsletter.dont-miss',
    kind: 'newsletter',
    strength: 'likely',
    phrase:
      '^ (no te pierdas nada|no te pierdas ninguna|no te pierdas las ultimas|no se pierda ninguna|mantente informado|mantenete informado|mantengase informado|mantente al dia|mantente al tanto|enterate de todo|las noticias mas importantes|toda la actualidad|descarga nuestra app|descarga nuestra aplicacion|descarga la app|descargate la app|descargue nuestra) ...',
    max: 20,
    hit: 'No te pierdas ninguna noticia de tu comarca',
    miss: 'No te pierdas por el monte, le decía su madre, y Julián acabó de guía en Fontibre.',
  },
  {
    id: 'es.newsletter.channel',
    kind: 'newsletter',
    strength: 'sure',
    phrase:
      '^ (unete|unite|unase|sumate|suscribete|suscribite|sigue el canal|sigue nuestro canal|seguinos|siguenos|entra a nuestro|activa las|agreganos|recibe las noticias|ya puedes seguir|haz clic aqui) ... (whatsapp|telegram|google news|notificaciones|google noticias|google discover|fuente preferida)',
    max: 30,
    hit: 'Únete a nuestro canal de WhatsApp',
    miss: 'Unió por WhatsApp a tres pueblos enfrentados, y la fiesta de Cárdena volvió a celebrarse.',
  },
  {
    id: 'es.disclaimer.opinions-author',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (las opiniones|los comentarios|los articulos|las columnas|los textos|este articulo|esta columna|los puntos de vista|las ideas|lo expresado|las expresiones|los conceptos|la opinion|este texto|los contenidos|los articulos de opinion|el contenido de esta|las notas) ... ... (no reflejan|no refleja|no representan|no representa|son responsabilidad|es responsabilidad|son de exclusiva|es de exclusiva|son exclusiva|son exclusivas|no necesariamente|son de su|es de su|son de entera|no comprometen|no coinciden|es exclusiva) ... (linea editorial|necesariamente|responsabilidad|del autor|de la autora|de los autores|de sus autores|de su autor|de quien|quienes|este medio|reflejan|representan|coinciden)',
    max: 60,
    hit: 'Las opiniones expresadas en esta columna son responsabilidad exclusiva de su autor.',
    miss: 'Las opiniones del gerente no reflejan la postura de la bodega, según un comunicado de Viña Cárdena.',
  },
  {
    id: 'es.disclaimer.not-our-line',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '(no reflejan|no refleja|no representan|no representa|no necesariamente reflejan|no necesariamente representan|no coinciden|no coincide|no comparte|no necesariamente coinciden|no necesariamente refleja|no necesariamente representa|no se hace responsable) ... (linea editorial|de este medio|de este diario|de este periodico|postura editorial|posicion editorial|de esta redaccion|opinion del periodico|opinion de este|de los articulos de opinion|por las opiniones|opiniones vertidas)',
    max: 60,
    hit: 'No reflejan necesariamente la línea editorial de este periódico.',
    miss: 'Los sueldos no reflejan la línea que el comité editorial del museo de Sotomonte había pactado.',
  },
  {
    id: 'es.disclaimer.no-financial-advice',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (aviso|advertencia|nota|aviso legal)? (este articulo|este contenido|esta informacion|la informacion|este texto|el contenido|los contenidos|este analisis|esta publicacion|las opiniones|esta nota|este material|nada de lo) ... ... (no constituye|no constituyen|no es|no son|no debe|no deben|no representa|no pretende|no supone|no suponen|no puede|constituye) ... ... (asesoramiento financiero|asesoria financiera|consejo financiero|consejo de inversion|recomendacion de inversion|recomendacion de compra|asesoramiento de inversion|asesoria de inversion|consejos de inversion|asesoramiento legal|asesoria legal|asesoramiento juridico)',
    max: 70,
    hit: 'Este contenido no constituye asesoramiento financiero.',
    miss: 'Este artículo del código no es papel mojado, advirtió la asesora financiera del ayuntamiento de Montesol.',
  },
  {
    id: 'es.disclaimer.no-medical-advice',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (este articulo|este contenido|esta informacion|la informacion|el contenido|los contenidos|estos consejos|este texto|esta nota|nuestros contenidos) ... (no sustituye|no sustituyen|no reemplaza|no reemplazan|no debe|no deben|no pretende|no puede) ... ... (medico|medica|medicos|profesional de la salud|profesional de salud|especialista|diagnostico|sanitario)',
    max: 60,
    hit: 'Esta información no sustituye la consulta con un médico.',
    miss: 'La información del parte no sustituye a la autopsia, recordó la forense de Lagunilla al jurado.',
  },
  {
    id: 'es.disclaimer.label-colon',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (descargo de responsabilidad|exencion de responsabilidad|clausula de exencion|disclaimer|advertencia de riesgo|aviso de riesgo|advertencia legal|deslinde de responsabilidad) <:>',
    max: 70,
    hit: 'Descargo de responsabilidad: los datos tienen carácter informativo.',
    miss: 'El descargo de responsabilidad que firmó la escuela de buceo de Puerto Nácar no vale nada, dice el juez.',
  },
  {
    id: 'es.disclaimer.machine-made',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (este articulo|este contenido|esta nota|esta noticia|esta traduccion|este resumen) ... (traducid*|generad*|elaborad*|redactad*|cread*|escrit*|realizad*|producid*|asistid*) ... (automaticamente|inteligencia artificial|con ia|por ia|de ia|automatica|automatizad*|la ia)',
    max: 45,
    hit: 'Este artículo ha sido traducido con inteligencia artificial.',
    miss: 'Este contenido de plomo, elevado en todo el valle de Cárdena, no lo midió ninguna máquina automática.',
  },
  {
    id: 'es.disclaimer.agency-unedited',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (este contenido|esta nota|esta noticia|este articulo|este despacho|este texto) ... (no ha sido|no fue|sin|sin haber sido) .. (editad*|revisad*|modificad*|redactad*|edicion|modificaciones|elaborad*) ... (redaccion|nuestro equipo|equipo editorial|periodistas|editores|este medio)',
    max: 45,
    hit: 'Esta noticia no ha sido editada por la redacción de El Faro de Nácar.',
    miss: 'Esta nota no fue revisada a tiempo, reconoció el profesor, y la alumna de Fontibre perdió la beca.',
  },
  {
    id: 'es.disclaimer.affiliate',
    kind: 'disclaimer',
    strength: 'sure',
    phrase:
      '^ (este articulo|esta pagina|algunos enlaces|los enlaces|algunos de los|si compras|cuando compras|al comprar|si haces una compra|podemos recibir|este contenido|esta seleccion|el equipo de|nuestros articulos) ... ... (enlaces de afiliad*|enlaces de afiliacion|links de afiliad*|enlaces afiliados|de afiliados|de afiliacion|recibir una comision|recibimos una comision|llevarnos una comision|obtener una comision|ganar una comision|recibir comision|percibir una comision|recibe una comision)',
    max: 60,
    hit: 'Este artículo contiene enlaces de afiliados.',
    miss: 'Los enlaces de autobús a Cárdena volverán en mayo, si la comisión de transportes no lo impide.',
  },
  {
    id: 'es.other.trust-criteria',
    kind: 'other',
    strength: 'sure',
    phrase: '^ conforme a los criterios de .. .. (saber mas|mas informacion|conocer mas)? $',
    max: 9,
    hit: 'Conforme a los criterios de Fe Pública',
    miss: 'Conforme a los criterios de la cátedra, nadie en Sotomonte merecía aprobar aquel examen de latín.',
  },
  {
    id: 'es.related.heading',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (te puede interesar|te podria interesar|le puede interesar|le podria interesar|tambien te puede interesar|tambien te podria interesar|tambien puede interesarte|puede interesarte|quizas te interese|quiza te interese|te puede gustar|tambien te puede gustar|lee tambien|lea tambien|lee ademas|lea ademas|lee mas|lea mas|leer mas|leer tambien|mira tambien|mire tambien|ver tambien|vea tambien|ve tambien|noticias relacionadas|noticia relacionada|notas relacionadas|nota relacionada|articulos relacionados|articulo relacionado|contenido relacionado|contenidos relacionados|informacion relacionada|temas relacionados|relacionadas|relacionados|mas leidas|mas leidos|lo mas leido|las mas leidas|los mas leidos|las noticias mas leidas|lo mas visto|lo mas visto hoy|mas vistas|lo mas compartido|mas noticias|otras noticias|en otras noticias|mas sobre este tema|mas sobre el tema|mas de este tema|ultimas noticias|las ultimas noticias|ultima hora|noticias destacadas|te recomendamos|tambien te recomendamos|recomendados|recomendadas|recomendado para ti|recomendados para ti|nuestras recomendaciones|recomendamos leer|entradas recientes|entradas relacionadas|articulos recientes|notas de interes|te sugerimos|le sugerimos|le recomendamos|mas de esta seccion|mas en esta seccion|otras noticias de interes|ver mas noticias|seleccion del editor|lo ultimo|no te pierdas|sigue leyendo|segui leyendo|siga leyendo|archivado en|temas relacionados) $',
    opens: true,
    max: 8,
    hit: 'Te puede interesar',
    miss: 'Te puede interesar la política o no, decía Amparo Redondo en Robledal, pero el agua la bebes igual.',
  },
  {
    id: 'es.related.heading-section',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (mas noticias|mas notas|ultimas noticias|todas las noticias|las ultimas noticias|mas articulos|otras noticias|mas contenidos|lee mas noticias|ver mas noticias) (de|en|sobre|del) .. .. $',
    opens: true,
    max: 8,
    hit: 'Más noticias de Cultura',
    miss: 'Otras noticias de la mina llegaron tarde a Peñacorada, cuando el turno de noche ya había bajado.',
  },
  {
    id: 'es.related.inline-label',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (te puede interesar|tambien te puede interesar|te podria interesar|le puede interesar|le podria interesar|puede interesarte|lee tambien|lea tambien|lee ademas|lea ademas|lee mas|lea mas|leer mas|leer tambien|leer ademas|mira tambien|mire tambien|ver tambien|vea tambien|lea aqui|lee aqui|te recomendamos|te recomendamos leer|le recomendamos|le recomendamos leer|te sugerimos|no te pierdas|noticia relacionada|noticias relacionadas|nota relacionada|relacionado|lo mas leido|quizas te interese|para leer mas|sigue leyendo|siga leyendo|segui leyendo|lee la nota completa|lea la nota completa|mas sobre este tema|video relacionado|consulta tambien|consulte tambien|te interesa) (aqui|hoy|leer)? <:>',
    max: 30,
    hit: 'Lee también: El puente de Nácar reabrirá en abril',
    miss: 'Lo más leído de la biblioteca de Fontibre: un manual de apicultura, según su registro.',
  },
  {
    id: 'es.related.inline-unmarked',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (te puede interesar|tambien te puede interesar|te podria interesar|le puede interesar|lee tambien|lea tambien|lee ademas|lea ademas|mira tambien|ver tambien|vea tambien|te recomendamos|le recomendamos|noticia relacionada|nota relacionada|lea mas|lee mas|leer mas) ...',
    max: 22,
    hit: 'Lea también El puente de Nácar reabrirá en abril',
    miss: 'Lea usted misma la sentencia, le pidió el abogado a la alcaldesa de Cárdena.',
  },
  {
    id: 'es.related.our-coverage',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (sigue|siga|segui|consulta|consulte|lee|lea|conoce|conozca|puedes seguir|puede seguir|puedes consultar|todas las noticias|toda la informacion|mas noticias|encuentra|encuentre|revive|vive) ... (en nuestro|en nuestra|nuestro|nuestra) (directo|especial|minuto a minuto|cobertura|seccion|web|portal|pagina|canal|dossier|pagina web|sitio|sitio web)',
    max: 30,
    hit: 'Sigue la última hora en nuestro directo',
    miss: 'Sigue en nuestra memoria, dijo el párroco de Almendral, y en la página de sucesos de aquel día.',
  },
  {
    id: 'es.related.full-article',
    kind: 'related',
    strength: 'sure',
    phrase:
      '^ (lee|lea|leer|lee aqui|lea aqui|ver|haz clic|haga clic|clic aqui|pulsa|pincha|consulta|puedes leer|puede leer) ... (articulo completo|nota completa|noticia completa|articulo original|texto completo|la version completa|version original|entrevista completa|reportaje completo) ..',
    max: 16,
    hit: 'Lee el artículo completo aquí',
    miss: 'Lea el juez o no el texto completo, sostuvo la defensa en Lagunilla, el fallo ya estaba escrito.',
  },
  {
    id: 'es.related.tags',
    kind: 'related',
    strength: 'likely',
    phrase:
      '^ (temas|etiquetas|tags|archivado en|palabras clave|mas sobre|en este articulo|en esta noticia|temas en esta nota|etiquetado) <:>',
    max: 18,
    hit: 'Archivado en: Nácar, puentes, transporte',
    miss: 'Temas de los que nadie hablaba en Robledal llenan ahora el teatro: el aborto, la sequía, el juego.',
  },
  {
    id: 'es.cookie.we-use',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (utilizamos|usamos|este sitio utiliza|este sitio usa|esta web utiliza|esta web usa|este sitio web utiliza|este sitio web usa|nuestro sitio|esta pagina|nuestra web|nosotros y nuestros|nosotros y los|en este sitio|esta pagina web|esta pagina utiliza|nosotros usamos|nosotros utilizamos|con tu consentimiento|con su consentimiento|con su acuerdo|con tu acuerdo|nuestros socios y) ... ... (cookies|cookie|tecnologias similares|almacenamos|almacenan)',
    max: 90,
    hit: 'Utilizamos cookies propias y de terceros para mejorar nuestros servicios.',
    miss: '«Usamos harina del molino de Fontibre», presume el panadero, que prohíbe decir «cookies» en su obrador.',
  },
  {
    id: 'es.cookie.continuing',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(si continua|si continuas|al continuar|si sigues|si sigue|al navegar|continuar navegando|seguir navegando|al utilizar|al usar) ... (navegando|sitio|web|navegacion|pagina|servicios|portal) ... (acepta|aceptas|aceptando|consideramos|consientes|consiente|entendemos|entenderemos|das tu)',
    max: 90,
    hit: 'Si continúa navegando, consideramos que acepta su uso.',
    miss: 'Si sigue el viento así, avisan en el puerto, no habrá barco que siga navegando mañana.',
  },
  {
    id: 'es.cookie.button',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '^ (aceptar todas|aceptar todo|aceptar todas las cookies|aceptar cookies|aceptar|aceptar y continuar|aceptar y cerrar|aceptar y seguir|aceptar y continuar gratis|acepto|rechazar|rechazar todas|rechazar todo|rechazar cookies|rechazar todas las cookies|rechazar y suscribirse|rechazar y pagar|configurar cookies|configurar|configuracion de cookies|configuracion de privacidad|preferencias de cookies|preferencias de privacidad|gestionar cookies|gestionar preferencias|gestionar opciones|gestionar consentimiento|gestion de cookies|politica de cookies|ver preferencias|mas opciones|aceptar solo necesarias|solo necesarias|solo cookies necesarias|permitir todas|permitir todas las cookies|guardar preferencias|personalizar cookies|administrar cookies|ver socios|lista de socios|panel de cookies|aviso de cookies|continuar sin aceptar) $',
    max: 7,
    hit: 'Aceptar todas las cookies',
    miss: 'Aceptar todo aquello fue, según la viuda de Peñacorada, la única forma de seguir.',
  },
  {
    id: 'es.cookie.embed-blocked',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(para ver este contenido|para visualizar este contenido|este contenido esta bloqueado|este contenido no esta disponible|para acceder a este contenido|este contenido no se puede|para mostrar este contenido) ... ... (cookies|redes sociales|consentimiento|consentir|cookies de terceros|preferencias)',
    max: 60,
    hit: 'Para ver este contenido, debes aceptar las cookies de redes sociales.',
    miss: 'Este contenido no está en el temario, protestaron los alumnos de Sotomonte ante la consejería.',
  },
  {
    id: 'es.cookie.accept-or-pay',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      '(aceptando|acepta|aceptar|acepte|aceptas|rechazar|rechazas|rechace) (las|todas las|nuestras|el uso de)? cookies ... ... (suscr*|gratis|pagar|seguir|navegando)',
    max: 60,
    hit: 'Acepta las cookies o suscríbete para seguir navegando.',
    miss: 'Los usuarios no entienden las cookies, sostiene la abogada Irene Mascarell, y firman a ciegas.',
  },
  {
    id: 'es.cookie.withdraw',
    kind: 'cookie',
    strength: 'likely',
    phrase:
      '(retirar|modificar|cambiar|revocar|configurar|gestionar) (tu|su|sus|tus|el|mi) (consentimiento|preferencias|eleccion|opciones|configuracion) ... (en cualquier momento|haciendo clic|en todo momento|pulsando|desde|cuando quieras)',
    max: 60,
    hit: 'Puede retirar su consentimiento en cualquier momento.',
    miss: 'El jurado quiso cambiar su elección en el último momento, reveló el organista de Almendral.',
  },
  {
    id: 'es.cookie.tcf',
    kind: 'cookie',
    strength: 'sure',
    phrase:
      '(almacenar o acceder a informacion en|almacenar la informacion en un dispositivo|almacenar y o acceder a|publicidad y contenido personalizados|anuncios y contenido personalizados|publicidad personalizada y contenido|medicion de publicidad y contenido|medicion de publicidad y del contenido|medicion de anuncios y|datos de localizacion geografica precisa|investigacion de audiencia y desarrollo)',
    max: 90,
    hit: 'Publicidad y contenido personalizados, medición de publicidad y del contenido',
    miss: 'La publicidad y los contenidos del museo de Belmonte de la Ría se pagarán con la entrada.',
  },
  {
    id: 'es.share.label',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (compartir|comparte|compartir articulo|compartir nota|compartir noticia|compartir este articulo|compartir esta nota|compartir esta noticia|comparte esta noticia|comparte este articulo|comparte esta nota|compartir en|compartir via|comparte en|comparti esta nota|copiar enlace|copiar link|copiar url|copiar el enlace|enlace copiado|link copiado|imprimir|imprimir articulo|guardar articulo|guardar noticia|guardar nota|guardar para despues|guardar|enviar por correo|enviar por email|enviar por mail|escuchar articulo|escuchar noticia|escuchar nota|escuchar este articulo|compartelo|tuitear|twittear|compartido|<number> compartidos|anadir a favoritos|agregar a favoritos|comentar) $',
    max: 7,
    hit: 'Compartir esta noticia',
    miss: 'Compartir esta noticia con los padres fue lo más duro, dice el guía de montaña de Fontibre.',
  },
  {
    id: 'es.share.platform',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (compartir|comparte|comparti|compartelo|compartir articulo|compartir este articulo|enviar|publicar|tuitear|compartir esta noticia) (en|por|via|a traves de) (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|bluesky|e mail|email|correo|mail|messenger|instagram|threads|redes sociales|tus redes|reddit) .. $',
    max: 9,
    hit: 'Compartir en Facebook',
    miss: 'Compartir en Facebook la foto del jabalí de Montesol le costó la licencia de caza.',
  },
  {
    id: 'es.share.platform-list',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (compartir|comparte|comparti|compartir en|comparte en|comparte esta noticia|comparte este articulo|compartir esta nota|compartelo) .. .. (facebook|twitter|x|whatsapp|linkedin) (facebook|twitter|x|whatsapp|linkedin|telegram|e mail|email|correo|mail|messenger|pinterest|bluesky) ...',
    max: 12,
    hit: 'Compartir: Facebook, X, WhatsApp, correo',
    miss: 'Comparte con Facebook y un banco la sede de Torrealba la mayor imprenta del país.',
  },
  {
    id: 'es.share.follow-us',
    kind: 'share',
    strength: 'sure',
    phrase: '^ (siguenos|seguinos|siganos|siguenos tambien|encuentranos|visitanos) .. (en|nuestra|nuestro|por) ...',
    max: 24,
    hit: 'Síguenos en Facebook, X e Instagram',
    miss: 'Síganos la corriente, les rogó el alcalde de Sotomonte a los actores, y la comitiva se echó a reír.',
  },
  {
    id: 'es.share.follow-section',
    kind: 'share',
    strength: 'sure',
    phrase:
      '^ (sigue|siga|segui|puedes seguir|sigue aqui) (toda la informacion|toda la actualidad|las noticias|todas las noticias|a _) ... (facebook|twitter|instagram|whatsapp|google news|telegram|tiktok|nuestra newsletter)',
    max: 24,
    hit: 'Sigue toda la información de Economía en Facebook y X',
    miss: 'Sigue a los suyos por una red propia, sin Facebook ni nada, el patriarca de Peñacorada.',
  },
  {
    id: 'es.ad.label',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ (publicidad|anuncio|anuncios|publicidad publicidad|contenido patrocinado|contenido de marca|contenido promocionado|contenido publicitario|patrocinado|publirreportaje|publireportaje|publinota|espacio publicitario|espacio patrocinado|publicidad cerrar|cerrar publicidad|cerrar anuncio|branded content|anuncio publicitario|publicidad continuar leyendo|fin de la publicidad|saltar publicidad|advertisement|articulo patrocinado|publicidad sigue leyendo) $',
    max: 6,
    hit: 'Publicidad',
    miss: 'Publicidad engañosa es lo que vio la fiscal de Cárdena en los carteles del balneario.',
  },
  {
    id: 'es.ad.continues',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '^ publicidad? (sigue leyendo|siga leyendo|continua leyendo|la nota continua|el articulo continua|la noticia continua|continua|la informacion continua|seguir leyendo|continuar leyendo|la historia continua|esta nota continua|segui leyendo|continue leyendo|el contenido continua) .. (despues de la publicidad|despues del anuncio|tras la publicidad|tras el anuncio|debajo del anuncio|debajo de la publicidad|despues de este anuncio|bajo el anuncio|luego de la publicidad|a continuacion|abajo|despues de la pauta) $',
    max: 12,
    hit: 'La nota continúa debajo del anuncio',
    miss: 'Continúa abierta, después de la publicidad que recibió el caso de Lagunilla, la causa contra el médico.',
  },
  {
    id: 'es.ad.adblock',
    kind: 'ad',
    strength: 'sure',
    phrase:
      '(desactiva|desactive|deshabilita|deshabilite|estas usando|esta usando|estas utilizando|esta utilizando|hemos detectado) .. (tu|su|un|el) .. (bloqueador|adblock|adblocker|ad block|ad blocker)',
    max: 45,
    hit: 'Desactiva tu bloqueador de anuncios para continuar',
    miss: 'El bloqueador del equipo de Montesol, operado de un hombro, seguirá de baja hasta mayo.',
  },
  {
    id: 'es.comments.label',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ (<number> comentarios|<number> comentario|comentarios|comentarios <number>|sin comentarios|deja un comentario|deja tu comentario|dejar un comentario|deje un comentario|deje su comentario|ver comentarios|ver los comentarios|ver todos los comentarios|escribe un comentario|escribe tu comentario|agregar comentario|anadir comentario|publicar comentario|publicar el comentario|mostrar comentarios|ir a comentarios|normas de participacion|normas de comentarios|cancelar respuesta|cancelar la respuesta|unete a la conversacion|participa en la conversacion|comentar esta noticia|comenta esta noticia|se el primero en comentar|responder|cargar mas comentarios|reportar comentario) $',
    max: 7,
    hit: 'Deja un comentario',
    miss: 'Sin comentarios salió el ministro de la reunión de Torrealba, por una puerta lateral.',
  },
  {
    id: 'es.comments.notice',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '(comentarios|comentar|comentario|los comentarios publicados) ... (son de exclusiva|estan cerrados|han sido cerrados|moderados|normas de|normas de participacion|debes iniciar|inicia sesion|debes estar|no sera publicada|solo los suscriptores|reserva el derecho|responsabilidad de sus|campos obligatorios|desactivados|suscriptores pueden)',
    max: 70,
    hit: 'Los comentarios publicados son de exclusiva responsabilidad de sus autores.',
    miss: 'Los comentarios cerrados y las bromas de pasillo acabaron con el consejo de la caja de Cárdena.',
  },
  {
    id: 'es.comments.sign-in',
    kind: 'comments',
    strength: 'sure',
    phrase:
      '^ para? (inicia sesion|inicie sesion|registrate|registrese|suscribete|suscribase|suscribite|debes|debe|necesitas|tienes que|comentar) ... (comentar|dejar un comentario|publicar un comentario|participar en los comentarios|escribir un comentario|iniciar sesion|inicia sesion|estar registrado) ... (noticia|articulo|nota|comentario|comentar|comentarios|sesion|registrado|suscriptor)? $',
    max: 18,
    hit: 'Inicia sesión para comentar esta noticia',
    miss: 'Debe el acusado comentar ante la jueza de Lagunilla qué hacía aquella noche en el puerto, y con quién.',
  },
  {
    id: 'es.comments.your-opinion',
    kind: 'comments',
    strength: 'likely',
    phrase:
      '^ (que opinas|que te parece|que opina usted|danos tu opinion|dejanos tu opinion|cuentanos|contanos|y tu que opinas|y vos que opinas|has encontrado un error|encontraste un error|reportar un error|reporta un error|informar de un error|comentanos|tu opinion nos importa) ...',
    max: 25,
    hit: '¿Has encontrado un error? Avísanos',
    miss: 'Qué opina el pueblo del pantano lo sabe cualquiera que haya entrado en el bar de Fontibre.',
  },
  {
    id: 'es.copyright.reserved',
    kind: 'copyright',
    strength: 'sure',
    phrase:
      '(todos los derechos reservados|reservados todos los derechos|derechos reservados|prohibida su reproduccion|prohibida la reproduccion total|queda prohibida la reproduccion|prohibida toda reproduccion)',
    max: 70,
    hit: '© 2024 El Faro de Nácar. Todos los derechos reservados.',
    miss: 'Todos los derechos de la novela están reservados a su hermana, reveló el notario de Almendral.',
  },
  {
    id: 'es.copyright.line',
    kind: 'copyright',
    strength: 'likely',
    phrase: '^ copyright? c? <number> _ ... (sa|sl|slu|srl|sau|s a|s l|s a u|s l u) $',
    max: 12,
    hit: '© 2024 Ediciones del Faro SL',
    miss: '1968 abre la novela de Elvira Soto, que creció entre dos fábricas de Cárdena.',
  },
  {
    id: 'es.nav.label',
    kind: 'nav',
    strength: 'likely',
    phrase:
      '^ (inicio|ir al inicio|volver al inicio|volver a la portada|volver|volver arriba|subir|portada|ir al contenido|ir al contenido principal|saltar al contenido|menu|abrir menu|cerrar menu|cerrar|buscar|busqueda|aviso legal|politica de privacidad|aviso de privacidad|terminos y condiciones|terminos de uso|condiciones de uso|contacto|contactanos|contactenos|quienes somos|mapa del sitio|mapa web|anterior|siguiente|articulo anterior|articulo siguiente|siguiente articulo|pagina siguiente|pagina anterior|ver mas|ver todo|ver todas|mostrar mas|cargar mas|mas informacion|saber mas|mi cuenta|iniciar sesion|inicia sesion|ingresar|registrarse|registrate|cerrar sesion|crear cuenta|edicion impresa|edicion digital|hemeroteca|archivo|secciones|ver galeria|ampliar foto|ampliar imagen|ayuda|preguntas frecuentes|anunciate|publicite|anunciese) $',
    max: 6,
    hit: 'Volver a la portada',
    miss: 'Volver a la portada del disco, dice el cantante de Montesol, era volver a casa.',
  },
  {
    id: 'es.nav.breadcrumb',
    kind: 'nav',
    strength: 'sure',
    phrase: '^ inicio|portada|home <»> ...',
    max: 14,
    hit: 'Inicio > Deportes > Fútbol',
    miss: 'Inicio frío y final de vértigo: así ganó el Montesol su primera liga provincial.',
  },
  {
    id: 'es.nav.footer-row',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '(aviso legal|politica de privacidad|politica de cookies|terminos y condiciones|condiciones de uso|quienes somos|mapa web|mapa del sitio|aviso de privacidad) .. (aviso legal|politica de privacidad|politica de cookies|terminos y condiciones|condiciones de uso|quienes somos|mapa web|contacto|mapa del sitio|codigo etico|publicidad|configuracion de cookies)',
    max: 30,
    hit: 'Aviso legal | Política de privacidad | Política de cookies | Contacto',
    miss: 'La política de cookies de la tienda de Almendral le costó a su dueño una multa.',
  },
  {
    id: 'es.nav.reading-time',
    kind: 'nav',
    strength: 'sure',
    phrase:
      '^ (tiempo de lectura|lectura|lectura de|lectura estimada|<number> min|<number> minutos|tiempo estimado de lectura) (<number> min|<number> minutos|<number> minuto|de lectura|<number> mins) $',
    max: 8,
    hit: 'Tiempo de lectura: 4 minutos',
    miss: 'Lectura de 40 minutos y debate: así fue la noche poética de Belmonte de la Ría.',
  },
  {
    id: 'es.paywall.hint-period',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (mensual|anual|al mes|al ano|mes|por mes|por ano|plan mensual|plan anual|suscripcion mensual|suscripcion anual|pago mensual|pago anual|trimestral|semestral|bimestral|semanal|oferta mensual|oferta anual|ano) (sin permanencia|recomendado)? $',
    max: 6,
    hit: 'Mensual',
    miss: 'Mensual era la paga y semanal la deuda, escribió el minero Lorenzo Prat en Peñacorada.',
  },
  {
    id: 'es.paywall.hint-cancel',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (cancela|cancele|cancelalo|cancelacion|sin permanencia|sin compromiso|sin ataduras|date de baja|renovacion|baja|puedes cancelar) .. .. (cuando quieras|cuando quiera|en cualquier momento|de permanencia|automatica|permanencia|gratis|online|gratuita|inmediata) .. $',
    max: 10,
    hit: 'Cancela cuando quieras',
    miss: 'Cancela el concierto la banda de Torrealba y pide perdón a quienes viajaron en cualquier caso.',
  },
  {
    id: 'es.paywall.hint-access',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (acceso|accede|acceda|lectura|lee|disfruta|disfrute|todos los|todo el|navegacion|navega|contenido) .. .. (ilimitado|ilimitada|a todos los|a todo el|sin limites|contenidos exclusivos|exclusivos|digital|contenido exclusivo|sin publicidad|desde cualquier|suscriptores|en la web|todas las noticias) ...',
    max: 18,
    hit: 'Acceso ilimitado a todos los contenidos',
    miss: 'Acceso cortado y colas de una hora: así amaneció el puente de Nácar este lunes.',
  },
  {
    id: 'es.paywall.hint-price',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ ... <price> .. (al mes|mes|mensuales|mensual|al ano|ano|anual|anuales|por mes|por ano|a la semana|semana|el primer mes|el primer ano|durante <number> meses|por <number> meses) .. $',
    max: 12,
    hit: 'Digital básico: 9,99 € al mes',
    miss: 'La viuda de Fontibre cobra 430 euros al mes desde que cerró la mina, y con eso mantiene a dos nietos.',
  },
  {
    id: 'es.paywall.hint-plan',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (digital|premium|basico|basica|plus|impreso|papel|duo|estandar|combo|total|completo|completa|familiar|estudiante|plan|suscripcion|edicion) (digital|premium|basico|basica|plus|impreso|impresa|y papel|papel|y digital|estandar|familiar|estudiante|completo|completa|mensual|anual|total)? $',
    max: 6,
    hit: 'Digital premium',
    miss: 'Digital o no, el censo de Sotomonte sigue contando muertos, lamenta la secretaria.',
  },
  {
    id: 'es.paywall.hint-features',
    kind: 'paywall',
    strength: 'hint',
    phrase:
      '^ (edicion impresa|edicion digital|version digital|la edicion|pdf|el periodico en pdf|periodico en pdf|app|la app|newsletters exclusivas|boletines exclusivos|newsletters|sin publicidad|menos publicidad|hemeroteca|archivo historico|juegos|crucigramas|podcasts|club de|eventos exclusivos|descuentos|invitaciones|hasta <number> dispositivos|mas popular|el mas popular|mejor oferta|mas vendido|ahorra|ahorre|oferta limitada|oferta especial|comparte tu suscripcion|incluye|recomendado) ...',
    max: 18,
    hit: 'Edición impresa en PDF desde la medianoche',
    miss: 'En la edición de este año, el certamen de Almendral premia a dos poetas mudos.',
  },
]
