import type { HandoverPart } from '../types'

/** What the next team must have in its hands: for administrators. */
export const HANDOVER: readonly HandoverPart[] = [
  {
    name: 'where-things-are',
    title: { fr: 'Où sont les choses', en: 'Where things are', es: 'Dónde están las cosas' },
    items: [
      {
        fr: 'Tout ce qui ne doit pas se perdre est dans un seul dossier, celui que nomme DATA_DIR\u00a0: base de données, images et documents, clé des sessions. Si DATABASE_URL nomme un serveur MongoDB, la base est là-bas.',
        en: 'All that must not be lost is in one folder, the one that DATA_DIR names: database, images and documents, key of sessions. If DATABASE_URL names a MongoDB server, the database is there.',
        es: 'Todo lo que no debe perderse está en una sola carpeta, la que nombra DATA_DIR: base de datos, imágenes y documentos, clave de las sesiones. Si DATABASE_URL nombra un servidor MongoDB, la base está allí.',
      },
      {
        fr: 'Les réglages sont dans le fichier .env, à côté du code; .env.example explique chacun. Ce fichier n’est pas dans les sauvegardes\u00a0: gardez-en une copie en lieu sûr.',
        en: 'Settings are in the .env file beside the code; .env.example explains each. That file is not in the backups: keep a copy of it in a safe place.',
        es: 'Los ajustes están en el archivo .env, junto al código; .env.example explica cada uno. Ese archivo no está en las copias de seguridad: guarde una copia en lugar seguro.',
      },
      {
        fr: 'Le code est un dépôt git. README.md dit comment le lancer, src/docs/small-server.md comment le tenir sur un serveur, src/docs/decisions pourquoi il est ainsi.',
        en: 'The code is a git repository. README.md says how to start it, src/docs/small-server.md how to keep it on a server, src/docs/decisions why it is as it is.',
        es: 'El código es un repositorio git. README.md dice cómo iniciarlo, src/docs/small-server.md cómo mantenerlo en un servidor y src/docs/decisions por qué es así.',
      },
      {
        fr: 'Pour partir avec tout le contenu en fichiers ouverts (JSON, CSV, images)\u00a0: `npm run export -- dossier`.',
        en: 'To leave with all the content as open files (JSON, CSV, images): `npm run export -- folder`.',
        es: 'Para llevarse todo el contenido en archivos abiertos (JSON, CSV, imágenes): `npm run export -- carpeta`.',
      },
    ],
  },
  {
    name: 'accounts',
    title: { fr: 'Comptes', en: 'Accounts', es: 'Cuentas' },
    items: [
      {
        fr: 'Ayez toujours deux personnes qui administrent, chacune avec son propre compte et sa deuxième étape de connexion.',
        en: 'Always have two administrators, each with an account and a second step of their own.',
        es: 'Tenga siempre dos personas que administren, cada una con su propia cuenta y su segundo paso de inicio de sesión.',
      },
      {
        fr: 'Invitez d’abord la nouvelle équipe, attendez que chaque personne se soit connectée, puis fermez les comptes de l’ancienne dans {accounts}.',
        en: 'Invite the new team first, wait until each person has signed in, then close the accounts of the old one in {accounts}.',
        es: 'Invite primero al nuevo equipo, espere a que cada persona haya iniciado sesión y cierre después las cuentas del anterior en {accounts}.',
      },
      {
        fr: 'Notez qui détient les comptes qui ne sont pas dans le site\u00a0: serveur, nom de domaine, courriel, dépôt du code. Mettez-les au nom de la chaire ou de l’institution, pas d’une personne.',
        en: 'Note who holds the accounts that are not in the site: server, domain name, e-mail, code repository. Put them in the name of the chair or the institution, not of a person.',
        es: 'Anote quién tiene las cuentas que no están en el sitio: servidor, nombre de dominio, correo, repositorio del código. Póngalas a nombre de la cátedra o de la institución, no de una persona.',
      },
      {
        fr: 'Changez le mot de passe du serveur et celui de SMTP_URL au départ de qui les connaissait.',
        en: 'Change the password of the server and that of SMTP_URL when somebody who knew them leaves.',
        es: 'Cambie la contraseña del servidor y la de SMTP_URL cuando se vaya quien las conocía.',
      },
    ],
  },
  {
    name: 'backups-keys',
    title: {
      fr: 'Sauvegardes et clés',
      en: 'Backups and keys',
      es: 'Copias de seguridad y claves',
    },
    items: [
      {
        fr: 'Avec BACKUP_DIR, une sauvegarde se fait chaque nuit. {today} et {operations} disent quand la dernière a réussi. Copiez ce dossier dans un autre bâtiment.',
        en: 'With BACKUP_DIR a backup is made each night. {today} and {operations} say when the last one succeeded. Copy that folder to another building.',
        es: 'Con BACKUP_DIR se hace una copia cada noche. {today} y {operations} dicen cuándo salió bien la última. Copie esa carpeta a otro edificio.',
      },
      {
        fr: 'BACKUP_KEY chiffre les sauvegardes\u00a0: sans elle, personne ne les ouvre. Deux personnes la gardent, ailleurs que sur le serveur.',
        en: 'BACKUP_KEY encrypts the backups: without it nobody opens them. Two people keep it, elsewhere than on the server.',
        es: 'BACKUP_KEY cifra las copias: sin ella nadie las abre. Dos personas la guardan, fuera del servidor.',
      },
      {
        fr: 'Vérifiez un fichier par `npm run restore -- fichier --check`. Deux fois l’an, restaurez-en un dans un dossier vide et regardez le site qui en sort.',
        en: 'Check a file with `npm run restore -- file --check`. Twice a year, restore one into an empty folder and look at the site that comes of it.',
        es: 'Verifique un archivo con `npm run restore -- archivo --check`. Dos veces al año, restaure uno en una carpeta vacía y mire el sitio que resulta.',
      },
      {
        fr: 'La clé des sessions est dans DATA_DIR, donc dans les sauvegardes, à moins que PAYLOAD_SECRET ne la donne. La perdre oblige tout le monde à se reconnecter et annule les liens déjà envoyés.',
        en: 'The key of sessions is in DATA_DIR, and so in the backups, unless PAYLOAD_SECRET gives it. To lose it makes everyone sign in again and ends the links already sent.',
        es: 'La clave de las sesiones está en DATA_DIR, y por tanto en las copias, salvo que la dé PAYLOAD_SECRET. Perderla obliga a todo el mundo a iniciar sesión de nuevo y anula los enlaces ya enviados.',
      },
    ],
  },
  {
    name: 'e-mail',
    title: { fr: 'Courriel', en: 'E-mail', es: 'Correo' },
    items: [
      {
        fr: 'SMTP_URL nomme le serveur d’envoi, MAIL_FROM l’adresse d’où l’on écrit, CONTACT_EMAIL celle que le public lit. Les trois doivent survivre aux départs.',
        en: 'SMTP_URL names the server that sends, MAIL_FROM the address that writes, CONTACT_EMAIL the one that readers see. All three must outlive departures.',
        es: 'SMTP_URL nombra el servidor de envío, MAIL_FROM la dirección que escribe y CONTACT_EMAIL la que lee el público. Las tres deben sobrevivir a las salidas.',
      },
      {
        fr: 'Sans SMTP_URL, rien ne part\u00a0: les messages restent en fichiers dans le dossier outbox de DATA_DIR.',
        en: 'Without SMTP_URL nothing leaves: messages stay as files in the folder outbox of DATA_DIR.',
        es: 'Sin SMTP_URL no sale nada: los mensajes quedan como archivos en la carpeta outbox de DATA_DIR.',
      },
      {
        fr: 'Les messages qui reviennent vont à BOUNCE_ADDRESS. Déposés dans BOUNCE_DIR, ils arrêtent les rappels vers ces adresses.',
        en: 'Messages that come back go to BOUNCE_ADDRESS. Dropped into BOUNCE_DIR, they stop reminders to those addresses.',
        es: 'Los mensajes devueltos van a BOUNCE_ADDRESS. Puestos en BOUNCE_DIR, detienen los recordatorios a esas direcciones.',
      },
      {
        fr: 'Quelqu’un lit-il CONTACT_EMAIL chaque semaine? Nommez cette personne.',
        en: 'Does somebody read CONTACT_EMAIL each week? Name that person.',
        es: '¿Alguien lee CONTACT_EMAIL cada semana? Nombre a esa persona.',
      },
    ],
  },
  {
    name: 'renewals',
    title: { fr: 'Ce qui se renouvelle', en: 'What is renewed', es: 'Lo que se renueva' },
    lead: {
      fr: 'Un oubli ici ferme le site. Écrivez chaque date dans l’agenda de deux personnes.',
      en: 'To forget one of these closes the site. Write each date in the calendars of two people.',
      es: 'Olvidar algo de esto cierra el sitio. Anote cada fecha en la agenda de dos personas.',
    },
    items: [
      {
        fr: 'Le nom de domaine, chaque année ou plus\u00a0: qui paie, avec quelle carte?',
        en: 'The domain name, each year or longer: who pays, with which card?',
        es: 'El nombre de dominio, cada año o más: ¿quién paga, con qué tarjeta?',
      },
      {
        fr: 'Le serveur et le disque des sauvegardes\u00a0: contrat et facture.',
        en: 'The server and the disk of backups: contract and invoice.',
        es: 'El servidor y el disco de las copias: contrato y factura.',
      },
      {
        fr: 'Le certificat HTTPS\u00a0: Caddy le renouvelle seul; avec un autre serveur, vérifiez-le.',
        en: 'The HTTPS certificate: Caddy renews it by itself; with another server, check it.',
        es: 'El certificado HTTPS: Caddy lo renueva solo; con otro servidor, verifíquelo.',
      },
      {
        fr: 'Le service de courriel, son mot de passe et ses enregistrements DNS (SPF, DKIM, DMARC).',
        en: 'The e-mail service, its password and its DNS records (SPF, DKIM, DMARC).',
        es: 'El servicio de correo, su contraseña y sus registros DNS (SPF, DKIM, DMARC).',
      },
      {
        fr: 'Le système du serveur\u00a0: ses mises à jour de sécurité, chaque mois.',
        en: 'The system of the server: its security updates, each month.',
        es: 'El sistema del servidor: sus actualizaciones de seguridad, cada mes.',
      },
      {
        fr: 'Le site lui-même\u00a0: `npm run upgrade:check` dit ce qu’une nouvelle version changerait, `npm run upgrade` la met en place après une sauvegarde.',
        en: 'The site itself: `npm run upgrade:check` says what a new version would change, `npm run upgrade` puts it in place after a backup.',
        es: 'El propio sitio: `npm run upgrade:check` dice qué cambiaría una versión nueva y `npm run upgrade` la pone en marcha después de una copia.',
      },
    ],
  },
  {
    name: 'year',
    title: {
      fr: 'L’année, mois par mois',
      en: 'The year, month by month',
      es: 'El año, mes por mes',
    },
    items: [
      {
        fr: 'Chaque semaine\u00a0: {today}, {operations}, la boîte CONTACT_EMAIL.',
        en: 'Each week: {today}, {operations}, the mailbox CONTACT_EMAIL.',
        es: 'Cada semana: {today}, {operations}, el buzón CONTACT_EMAIL.',
      },
      {
        fr: 'Chaque trimestre\u00a0: la nouvelle liste dans {lmiaLists}, puis {lmiaCorrections}.',
        en: 'Each quarter: the new list in {lmiaLists}, then {lmiaCorrections}.',
        es: 'Cada trimestre: la lista nueva en {lmiaLists} y después {lmiaCorrections}.',
      },
      {
        fr: 'Janvier et mai\u00a0: les montants et les taux qui changent (salaire minimum le 1ᵉʳ mai, frais d’immigration) dans {chapters}.',
        en: 'January and May: amounts and rates that change (minimum wage on May 1, immigration fees) in {chapters}.',
        es: 'Enero y mayo: los montos y las tasas que cambian (salario mínimo el 1 de mayo, derechos de inmigración) en {chapters}.',
      },
      {
        fr: 'Février à avril, avant la saison agricole\u00a0: la mise à jour du répertoire par {campaigns}.',
        en: 'February to April, before the farming season: the update of the directory through {campaigns}.',
        es: 'De febrero a abril, antes de la temporada agrícola: la actualización del directorio con {campaigns}.',
      },
      {
        fr: 'Juin et décembre\u00a0: qui lit la carte ({mapReaders}), qui a un compte ({accounts}), et une sauvegarde restaurée pour voir.',
        en: 'June and December: who reads the map ({mapReaders}), who has an account ({accounts}), and a backup restored to see.',
        es: 'Junio y diciembre: quién lee el mapa ({mapReaders}), quién tiene cuenta ({accounts}) y una copia restaurada como prueba.',
      },
      {
        fr: 'Une fois l’an\u00a0: une édition datée du guide et du répertoire dans {editions}.',
        en: 'Once a year: a dated edition of the guide and the directory in {editions}.',
        es: 'Una vez al año: una edición fechada de la guía y del directorio en {editions}.',
      },
    ],
  },
  {
    name: 'first-week',
    title: { fr: 'La première semaine', en: 'The first week', es: 'La primera semana' },
    lead: {
      fr: 'À cocher, sur papier, avec quelqu’un de l’équipe qui part.',
      en: 'To tick off, on paper, with somebody of the team that leaves.',
      es: 'Para marcar, en papel, con alguien del equipo que se va.',
    },
    items: [
      {
        fr: 'Chaque personne s’est connectée avec son propre compte.',
        en: 'Each person has signed in with an account of their own.',
        es: 'Cada persona inició sesión con su propia cuenta.',
      },
      {
        fr: 'Deux personnes ont ouvert le serveur et lu le fichier .env.',
        en: 'Two people have opened the server and read the .env file.',
        es: 'Dos personas abrieron el servidor y leyeron el archivo .env.',
      },
      {
        fr: 'Une sauvegarde récente a été restaurée dans un dossier vide, avec BACKUP_KEY telle que vous la gardez.',
        en: 'A recent backup was restored into an empty folder, with BACKUP_KEY as you keep it.',
        es: 'Se restauró una copia reciente en una carpeta vacía, con BACKUP_KEY tal como la guarda.',
      },
      {
        fr: 'Un courriel d’essai est arrivé\u00a0: un mot de passe oublié suffit.',
        en: 'A test e-mail has arrived: a forgotten password will do.',
        es: 'Llegó un correo de prueba: basta con una contraseña olvidada.',
      },
      {
        fr: 'Le site a été arrêté et redémarré une fois, en plein jour, par la nouvelle équipe.',
        en: 'The site was stopped and started once, in broad daylight, by the new team.',
        es: 'El nuevo equipo detuvo y reinició el sitio una vez, a plena luz del día.',
      },
      {
        fr: 'L’adresse /readyz est demandée chaque minute d’ailleurs, et quelqu’un reçoit l’alerte.',
        en: 'The address /readyz is asked each minute from elsewhere, and somebody gets the alert.',
        es: 'Desde otro lugar se consulta cada minuto la dirección /readyz, y alguien recibe la alerta.',
      },
      {
        fr: '`npm run audit:verify` dit que le journal est entier.',
        en: '`npm run audit:verify` says that the log is whole.',
        es: '`npm run audit:verify` dice que el registro está íntegro.',
      },
      {
        fr: 'Les comptes de l’ancienne équipe sont fermés, et leurs mots de passe partagés changés.',
        en: 'The accounts of the old team are closed, and the passwords it shared are changed.',
        es: 'Las cuentas del equipo anterior están cerradas y se cambiaron las contraseñas compartidas.',
      },
    ],
  },
]
