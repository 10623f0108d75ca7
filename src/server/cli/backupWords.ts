import { type Label, LOCALES } from '@/i18n/locales'

/** Everything that the commands about what is kept say. */
export const WORDS = {
  auditUsage: {
    fr: `Compare le journal avec ses sceaux\u00a0: aucune ligne changée, retirée ou ajoutée après coup.

  npm run audit:verify -- [anew] [options]

  anew         repart à neuf après le dernier sceau\u00a0: quand vous savez pourquoi quelque chose ne
               concorde plus (une autre clé, une base remise en place, une horloge
               remise à l’heure); une ligne du journal le dit
  --lang ${LOCALES.join('|')}   langue des messages

Gardez ailleurs la somme du dernier sceau\u00a0: elle dira qu’aucun sceau n’a été retiré depuis.`,
    en: `Compares the log with its seals: no line changed, removed or added afterwards.

  npm run audit:verify -- [anew] [options]

  anew         begins anew after the last seal: when you know why something no longer agrees (another
               key, a database put back, a clock put right); a line of the log says so
  --lang ${LOCALES.join('|')}   language of the messages

Keep the sum of the last seal elsewhere: it will tell that no seal was taken away since.`,
    es: `Compara el registro con sus sellos: ninguna línea cambiada, retirada o añadida después.

  npm run audit:verify -- [anew] [opciones]

  anew         comienza de nuevo después del último sello: cuando usted sabe por qué algo ya no
               concuerda (otra clave, una base devuelta, un reloj puesto en hora); una línea del registro lo dice
  --lang ${LOCALES.join('|')}   idioma de los mensajes

Guarde en otro lugar la suma del último sello: dirá que no se retiró ningún sello desde entonces.`,
  },
  picturesUsage: {
    fr: `Fait les images du manuel d’après un site en marche qui a le monde d’exemple.

  npm run handbook:pictures -- adresse [fichier]

  adresse      celle du site, par exemple http://localhost:3000
  fichier      ses comptes (accounts.txt)\u00a0: par défaut, celui de DATA_DIR
  --lang ${LOCALES.join('|')}   langue des messages

Les images vont dans DATA_DIR/handbook. Chromium est celui de CHROMIUM_PATH.`,
    en: `Makes the pictures of the handbook from a running site that has the example world.

  npm run handbook:pictures -- address [file]

  address      of the site, such as http://localhost:3000
  file         its accounts (accounts.txt); by default, that of DATA_DIR
  --lang ${LOCALES.join('|')}   language of the messages

Pictures go into DATA_DIR/handbook. Chromium is the one of CHROMIUM_PATH.`,
    es: `Hace las imágenes del manual a partir de un sitio en marcha que tiene el mundo de ejemplo.

  npm run handbook:pictures -- dirección [archivo]

  dirección    la del sitio, por ejemplo http://localhost:3000
  archivo      sus cuentas (accounts.txt); por defecto, el de DATA_DIR
  --lang ${LOCALES.join('|')}   idioma de los mensajes

Las imágenes van a DATA_DIR/handbook. Chromium es el de CHROMIUM_PATH.`,
  },
  picturesMade: {
    fr: 'Images ({locale}, {role})\u00a0: {count}',
    en: 'Pictures ({locale}, {role}): {count}',
    es: 'Imágenes ({locale}, {role}): {count}',
  },
  picturesNoBrowser: {
    fr: 'Aucun Chromium trouvé\u00a0: dites où il est par CHROMIUM_PATH.',
    en: 'No Chromium found: say where it is with CHROMIUM_PATH.',
    es: 'No se encontró Chromium: diga dónde está con CHROMIUM_PATH.',
  },
  picturesNoAccount: {
    fr: 'Le fichier des comptes ne nomme pas {email}.',
    en: 'The file of accounts does not name {email}.',
    es: 'El archivo de cuentas no nombra a {email}.',
  },
  editionsUsage: {
    fr: `Vérifie que chaque fichier des éditions est encore celui qui a paru, par son empreinte SHA-256.

  npm run editions:verify -- [options]

  --lang fr|en|es   langue des messages
  --help            ceci`,
    en: `Checks that every file of the editions is still the one that was issued, by its SHA-256.

  npm run editions:verify -- [options]

  --lang fr|en|es   language of the messages
  --help            this`,
    es: `Verifica que cada archivo de las ediciones sigue siendo el que se publicó, por su huella SHA-256.

  npm run editions:verify -- [opciones]

  --lang fr|en|es   idioma de los mensajes
  --help            esto`,
  },
  editionsChecked: {
    fr: 'Fichiers d’éditions relus\u00a0: {files}.',
    en: 'Files of editions read again: {files}.',
    es: 'Archivos de ediciones releídos: {files}.',
  },
  editionsMissing: {
    fr: '✗ {name} manque. Reprenez-le d’une sauvegarde (dossier editions).',
    en: '✗ {name} is missing. Take it back from a backup (folder editions).',
    es: '✗ Falta {name}. Recupérelo de una copia de seguridad (carpeta editions).',
  },
  editionsChanged: {
    fr: '✗ {name} n’est plus le même. Reprenez-le d’une sauvegarde (dossier editions).',
    en: '✗ {name} is no longer the same. Take it back from a backup (folder editions).',
    es: '✗ {name} ya no es el mismo. Recupérelo de una copia de seguridad (carpeta editions).',
  },
  editionsBroken: {
    fr: 'Des fichiers ne sont pas tels qu’ils ont paru.',
    en: 'Some files are not as they were issued.',
    es: 'Hay archivos que no son como se publicaron.',
  },
  auditChecked: {
    fr: 'Sceaux : {seals}. Lignes conformes : {lines}. Trop récentes pour un sceau : {unsealed}.',
    en: 'Seals: {seals}. Lines that agree: {lines}. Too new for a seal: {unsealed}.',
    es: 'Sellos: {seals}. Líneas conformes: {lines}. Demasiado recientes para un sello: {unsealed}.',
  },
  auditGone: {
    fr: 'Consultations de la carte effacées, leur durée étant passée : {gone}, d’avant le {goneUntil}.',
    en: 'Consultations of the map erased, their time being over: {gone}, from before {goneUntil}.',
    es: 'Consultas del mapa borradas, pasado su plazo: {gone}, anteriores al {goneUntil}.',
  },
  auditAccepted: {
    fr: 'Ce qui précède le {acceptedAt} a été laissé tel quel par une commande, et n’est plus comparé.',
    en: 'What stood before {acceptedAt} was let be by a command, and is no longer compared.',
    es: 'Lo anterior al {acceptedAt} se dejó como estaba con un comando, y ya no se compara.',
  },
  auditAnchor: {
    fr: 'Le dossier de données se souvient du sceau {number}, que la base n’a plus ou a autrement.',
    en: 'The data folder remembers seal {number}, which the database no longer has, or has otherwise.',
    es: 'La carpeta de datos recuerda el sello {number}, que la base ya no tiene, o tiene de otro modo.',
  },
  auditAnew: {
    fr: 'Les sceaux repartent à neuf.',
    en: 'The seals begin anew.',
    es: 'Los sellos comienzan de nuevo.',
  },
  auditHead: {
    fr: 'Somme du dernier sceau : {head}',
    en: 'Sum of the last seal: {head}',
    es: 'Suma del último sello: {head}',
  },
  auditOtherKey: {
    fr: 'Le sceau {number} est entier, mais fait avec une autre clé (PAYLOAD_SECRET) que celle du site.',
    en: 'Seal {number} is whole, but made with another key (PAYLOAD_SECRET) than the site’s.',
    es: 'El sello {number} está entero, pero hecho con otra clave (PAYLOAD_SECRET) que la del sitio.',
  },
  auditSealBroken: {
    fr: 'Le sceau {number} manque ou a été changé.',
    en: 'Seal {number} is missing or was changed.',
    es: 'El sello {number} falta o fue cambiado.',
  },
  auditAdded: {
    fr: 'Ligne {id} ({createdAt}) : ajoutée après coup.',
    en: 'Line {id} ({createdAt}): added afterwards.',
    es: 'Línea {id} ({createdAt}): añadida después.',
  },
  auditChanged: {
    fr: 'Ligne {id} ({createdAt}) : changée.',
    en: 'Line {id} ({createdAt}): changed.',
    es: 'Línea {id} ({createdAt}): cambiada.',
  },
  auditMissing: {
    fr: 'Ligne {id} ({createdAt}) : retirée.',
    en: 'Line {id} ({createdAt}): removed.',
    es: 'Línea {id} ({createdAt}): retirada.',
  },
  auditMore: {
    fr: 'Et {more} autres lignes.',
    en: 'And {more} other lines.',
    es: 'Y otras {more} líneas.',
  },
  auditBroken: {
    fr: 'Le journal n’est plus tel qu’il a été scellé.',
    en: 'The log is no longer as it was sealed.',
    es: 'El registro ya no está como fue sellado.',
  },
  backupUsage: {
    fr: `Fait une sauvegarde du site, en marche ou non\u00a0: la base de données, les fichiers
téléversés, les listes reçues, les clés. Elle est relue avant de porter son nom.

  npm run backup -- [dossier] [options]

  dossier      où la mettre (BACKUP_DIR, sinon DATA_DIR/backups)
  --lang ${LOCALES.join('|')}   langue des messages

BACKUP_KEY la chiffre; sans cette clé, elle ne se restaure pas. Gardez-la ailleurs.`,
    en: `Makes a backup of the site, running or not: the database, uploaded files, lists as
received, keys. It is read back before it gets its name.

  npm run backup -- [folder] [options]

  folder       where to put it (BACKUP_DIR, else DATA_DIR/backups)
  --lang ${LOCALES.join('|')}   language of the messages

BACKUP_KEY encrypts it; without that key it cannot be restored. Keep it elsewhere.`,
    es: `Hace una copia de seguridad del sitio, en marcha o no: la base de datos, los archivos
subidos, las listas recibidas, las claves. Se relee antes de recibir su nombre.

  npm run backup -- [carpeta] [opciones]

  carpeta      dónde ponerla (BACKUP_DIR; si no, DATA_DIR/backups)
  --lang ${LOCALES.join('|')}   idioma de los mensajes

BACKUP_KEY la cifra; sin esa clave no se puede restaurar. Guárdela en otro lugar.`,
  },
  uploadsUsage: {
    fr: `Copie les fichiers téléversés et ceux des éditions de DATA_DIR vers le stockage que nomment les
réglages S3_…, ou de là vers DATA_DIR. Chacun est relu et comparé; rien n’est effacé. Peut se refaire\u00a0: seul ce qui
manque est copié, ou a changé ici depuis.

  npm run uploads:copy -- [back] [options]

  back         du stockage S3 vers DATA_DIR
  --lang ${LOCALES.join('|')}   langue des messages`,
    en: `Copies uploaded files and those of editions from DATA_DIR to the storage that the settings S3_…
name, or from there to DATA_DIR. Each is read back and compared; nothing is removed. It may be done again: only what is
missing is copied, or has changed here since.

  npm run uploads:copy -- [back] [options]

  back         from S3 storage to DATA_DIR
  --lang ${LOCALES.join('|')}   language of the messages`,
    es: `Copia los archivos subidos y los de las ediciones de DATA_DIR al almacenamiento que nombran los
ajustes S3_…, o de ahí a DATA_DIR. Cada uno se relee y se compara; no se borra nada. Puede repetirse: solo se copia lo que
falta o cambió aquí después.

  npm run uploads:copy -- [back] [opciones]

  back         del almacenamiento S3 a DATA_DIR
  --lang ${LOCALES.join('|')}   idioma de los mensajes`,
  },
  uploadsNoBucket: {
    fr: 'Les réglages ne nomment aucun stockage\u00a0: donnez S3_BUCKET et sa clé (voir .env.example).',
    en: 'The settings name no storage: give S3_BUCKET and its key (see .env.example).',
    es: 'Los ajustes no nombran ningún almacenamiento: dé S3_BUCKET y su clave (vea .env.example).',
  },
  uploadsCopied: {
    fr: '✓ De {from} vers {to}. Fichiers copiés et relus\u00a0: {copied}; déjà là\u00a0: {same}; laissés, car plus récents là-bas\u00a0: {newer}.',
    en: '✓ From {from} to {to}. Files copied and read back: {copied}; there already: {same}; left, because newer there: {newer}.',
    es: '✓ De {from} a {to}. Archivos copiados y releídos: {copied}; ya estaban: {same}; conservados por ser allí más recientes: {newer}.',
  },
  restoreUsage: {
    fr: `Remet une sauvegarde dans le DATA_DIR et la base que nomment les réglages, qui doivent
être vides. Chaque octet est vérifié avant que rien ne prenne sa place.

  npm run restore -- fichier [options]

  --check      vérifie seulement
  --lang ${LOCALES.join('|')}   langue des messages

BACKUP_KEY ouvre une sauvegarde chiffrée. Ensuite\u00a0: npm start.`,
    en: `Puts a backup back into the DATA_DIR and the database that the settings name, which must
be empty. Every byte is checked before anything takes its place.

  npm run restore -- file [options]

  --check      only checks
  --lang ${LOCALES.join('|')}   language of the messages

BACKUP_KEY opens an encrypted backup. Then: npm start.`,
    es: `Devuelve una copia al DATA_DIR y a la base que nombran los ajustes, que deben estar
vacíos. Cada byte se verifica antes de que nada ocupe su lugar.

  npm run restore -- archivo [opciones]

  --check      solo verifica
  --lang ${LOCALES.join('|')}   idioma de los mensajes

BACKUP_KEY abre una copia cifrada. Después: npm start.`,
  },
  exportUsage: {
    fr: `Écrit tout le contenu en fichiers que tout programme lit\u00a0: chaque collection en JSON et en
CSV, telle qu’elle est en ligne et dans toutes ses versions, dans toutes les langues; les fichiers
téléversés et les listes reçues. Sans mots de passe. Pour partir avec tout, ou pour travailler
ailleurs; pour revenir ici, faites une sauvegarde.

  npm run export -- dossier [--lang ${LOCALES.join('|')}]

Le dossier doit être vide ou absent. Il contiendra des noms et des adresses\u00a0: gardez-le.`,
    en: `Writes all content as files that any program reads: each collection as JSON and CSV, as it
is online and in all its versions, in all languages; uploaded files and lists as received. Without
passwords. To leave with everything, or to work elsewhere; to come back here, make a backup.

  npm run export -- folder [--lang ${LOCALES.join('|')}]

The folder must be empty or missing. It will hold names and addresses: keep it safe.`,
    es: `Escribe todo el contenido en archivos que cualquier programa lee: cada colección en JSON y en
CSV, tal como está en línea y en todas sus versiones, en todos los idiomas; los archivos subidos y las
listas recibidas. Sin contraseñas. Para irse con todo, o para trabajar en otro lugar; para volver
aquí, haga una copia de seguridad.

  npm run export -- carpeta [--lang ${LOCALES.join('|')}]

La carpeta debe estar vacía o no existir. Contendrá nombres y direcciones: guárdela bien.`,
  },
  upgradeUsage: {
    fr: `Amène la base de données à la structure de cette version, ou dit ce que cela ferait.

  npm run upgrade:check       sur une copie, le site en marche ou non\u00a0: rien n’est changé
  npm run upgrade             site arrêté\u00a0: sauvegarde, essai sur une copie, puis mise en place

  --lang ${LOCALES.join('|')}   langue des messages

Ce qui échoue ou est interrompu laisse la base comme elle était. «\u00a0npm start\u00a0» fait les mêmes étapes,
sans essai ni sauvegarde.`,
    en: `Brings the database to the structure of this version, or says what that would do.

  npm run upgrade:check       on a copy, the site running or not: nothing is changed
  npm run upgrade             the site stopped: backup, trial on a copy, then put in place

  --lang ${LOCALES.join('|')}   language of the messages

What fails or is interrupted leaves the database as it was. "npm start" takes the same steps, without
a trial and a backup.`,
    es: `Lleva la base de datos a la estructura de esta versión, o dice lo que eso haría.

  npm run upgrade:check       en una copia, con el sitio en marcha o no: no se cambia nada
  npm run upgrade             con el sitio detenido: copia de seguridad, prueba en una copia y cambio

  --lang ${LOCALES.join('|')}   idioma de los mensajes

Lo que falla o se interrumpe deja la base como estaba. «npm start» da los mismos pasos, sin prueba ni
copia de seguridad.`,
  },
  upgradeNothing: {
    fr: '✓ La base de données a déjà la structure de cette version.',
    en: '✓ The database already has the structure of this version.',
    es: '✓ La base de datos ya tiene la estructura de esta versión.',
  },
  upgradeSteps: {
    fr: 'Étapes qui attendent\u00a0: {count}',
    en: 'Steps that wait: {count}',
    es: 'Pasos pendientes: {count}',
  },
  upgradeTrying: {
    fr: '… Essai sur une copie',
    en: '… Trying on a copy',
    es: '… Prueba en una copia',
  },
  upgradeBegun: {
    fr: '… Sauvegarde, puis essai sur une copie',
    en: '… Backup, then a trial on a copy',
    es: '… Copia de seguridad y prueba en una copia',
  },
  upgradeBackup: {
    fr: '✓ Sauvegarde faite et relue\u00a0: {file} ({size})',
    en: '✓ Backup made and read back: {file} ({size})',
    es: '✓ Copia hecha y releída: {file} ({size})',
  },
  upgradeTried: {
    fr: '✓ Toutes les étapes passent, en {seconds} s environ. Aucune ligne perdue, sur {counted}; chaque sorte de contenu a été lue.\n  La base du site n’a pas été touchée. Pour le faire\u00a0: arrêtez le site, puis npm run upgrade',
    en: '✓ Every step passes, in about {seconds} s. No row lost, of {counted}; every kind of content was read.\n  The database of the site was not touched. To do it: stop the site, then npm run upgrade',
    es: '✓ Todos los pasos funcionan, en unos {seconds} s. Ninguna fila perdida, de {counted}; se leyó cada clase de contenido.\n  La base del sitio no se tocó. Para hacerlo: detenga el sitio y luego npm run upgrade',
  },
  upgradeDone: {
    fr: '✓ La base a la structure de cette version ({seconds} s). Aucune ligne perdue, sur {counted}; chaque sorte de contenu a été lue.\n  Démarrez avec\u00a0: npm start',
    en: '✓ The database has the structure of this version ({seconds} s). No row lost, of {counted}; every kind of content was read.\n  Start with: npm start',
    es: '✓ La base tiene la estructura de esta versión ({seconds} s). Ninguna fila perdida, de {counted}; se leyó cada clase de contenido.\n  Inicie con: npm start',
  },
  upgradeSiteRuns: {
    fr: 'Le site est en marche, ou un autre programme a ouvert la base ({database}). Arrêtez-le d’abord\u00a0: ce qui serait écrit pendant la mise à jour serait perdu. Rien n’a été changé.',
    en: 'The site is running, or another program has the database open ({database}). Stop it first: what would be written during the upgrade would be lost. Nothing was changed.',
    es: 'El sitio está en marcha, u otro programa tiene abierta la base ({database}). Deténgalo primero: lo que se escribiera durante la actualización se perdería. No se cambió nada.',
  },
  upgradeNoRoom: {
    fr: 'Il faut {needed} libres à côté de la base, pour une copie; il y en a {free}. Rien n’a été changé.',
    en: '{needed} must be free beside the database, for a copy; there are {free}. Nothing was changed.',
    es: 'Hacen falta {needed} libres junto a la base, para una copia; hay {free}. No se cambió nada.',
  },
  upgradeNewer: {
    fr: 'La base a été menée plus loin par une version plus récente du site ({steps}). Installez cette version-là, ou remettez une sauvegarde d’avant. Rien n’a été changé.',
    en: 'The database was taken further by a newer version of the site ({steps}). Install that version, or put an earlier backup back. Nothing was changed.',
    es: 'Una versión más reciente del sitio llevó la base más lejos ({steps}). Instale esa versión, o devuelva una copia anterior. No se cambió nada.',
  },
  upgradeFailed: {
    fr: 'L’essai sur une copie a échoué\u00a0:\n{what}\nLa base du site est comme elle était.',
    en: 'The trial on a copy failed:\n{what}\nThe database of the site is as it was.',
    es: 'La prueba en una copia falló:\n{what}\nLa base del sitio está como estaba.',
  },
  upgradeLost: {
    fr: 'Sur la copie, des lignes manquent après la mise à jour\u00a0: {what}. La base du site est comme elle était.',
    en: 'On the copy, rows are missing after the upgrade: {what}. The database of the site is as it was.',
    es: 'En la copia faltan filas después de la actualización: {what}. La base del sitio está como estaba.',
  },
  upgradePutBack: {
    fr: 'L’essai sur une copie avait passé, mais pas la mise à jour elle-même\u00a0:\n{what}\nLa base a été remise comme elle était; la sauvegarde est là aussi.',
    en: 'The trial on a copy had passed, but not the upgrade itself:\n{what}\nThe database was put back as it was; the backup is there too.',
    es: 'La prueba en una copia había pasado, pero no la actualización misma:\n{what}\nLa base se devolvió a como estaba; la copia de seguridad también está.',
  },
  upgradeNotPutBack: {
    fr: 'La mise à jour a échoué\u00a0:\n{what}\nRemettre la base comme elle était a échoué aussi\u00a0:\n{why}\nNe démarrez pas le site. Videz la base de données et le dossier de données, puis\u00a0: npm run restore -- {file}',
    en: 'The upgrade failed:\n{what}\nPutting the database back failed too:\n{why}\nDo not start the site. Empty the database and the data folder, then: npm run restore -- {file}',
    es: 'La actualización falló:\n{what}\nDevolver la base a como estaba también falló:\n{why}\nNo inicie el sitio. Vacíe la base de datos y la carpeta de datos y luego: npm run restore -- {file}',
  },
  exported: {
    fr: '✓ Écrit dans {folder}\u00a0: {documents} documents en {tables} tables.',
    en: '✓ Written into {folder}: {documents} documents in {tables} tables.',
    es: '✓ Escrito en {folder}: {documents} documentos en {tables} tablas.',
  },
  made: {
    fr: '✓ Sauvegarde faite et relue\u00a0: {file}\n  {size}, {files} fichiers, base {database}',
    en: '✓ Backup made and read back: {file}\n  {size}, {files} files, database {database}',
    es: '✓ Copia hecha y releída: {file}\n  {size}, {files} archivos, base {database}',
  },
  notOneMoment: {
    fr: '! Cette base ne sait pas se montrer telle qu’elle était à un instant\u00a0: ses collections ont été lues l’une après l’autre. Pour une sauvegarde d’un seul instant, arrêtez le site.',
    en: '! This database cannot show itself as it stood at one moment: its collections were read one after the other. For a backup of one moment, stop the site.',
    es: '! Esta base no puede mostrarse tal como estaba en un instante: sus colecciones se leyeron una tras otra. Para una copia de un solo instante, detenga el sitio.',
  },
  notEncrypted: {
    fr: '! Elle n’est pas chiffrée (BACKUP_KEY)\u00a0: elle contient les comptes, les adresses et les noms d’employeurs.',
    en: '! It is not encrypted (BACKUP_KEY): it holds accounts, addresses and names of employers.',
    es: '! No está cifrada (BACKUP_KEY): contiene las cuentas, las direcciones y los nombres de empleadores.',
  },
  checked: {
    fr: '✓ Sauvegarde entière\u00a0: {files} fichiers, base {database}, faite le {madeAt} (version {version})',
    en: '✓ The backup is whole: {files} files, database {database}, made {madeAt} (version {version})',
    es: '✓ La copia está completa: {files} archivos, base {database}, hecha el {madeAt} (versión {version})',
  },
  restored: {
    fr: '✓ Remis en place dans {folder}\u00a0: {files} fichiers, base {database}, tels que le {madeAt}\n  Démarrez avec\u00a0: npm start',
    en: '✓ Put back into {folder}: {files} files, database {database}, as of {madeAt}\n  Start with: npm start',
    es: '✓ Devuelto a {folder}: {files} archivos, base {database}, tal como el {madeAt}\n  Inicie con: npm start',
  },
  fileMissing: {
    fr: 'Il n’y a pas de fichier {file}.',
    en: 'There is no file {file}.',
    es: 'No hay ningún archivo {file}.',
  },
} as const satisfies Record<string, Label>

export type Word = keyof typeof WORDS
