import { type Label, LOCALES } from '@/i18n/locales'

/** Everything that the commands about what is kept say. */
export const WORDS = {
  auditUsage: {
    fr: `Compare le journal avec ses sceaux\u00a0: aucune ligne changée, retirée ou ajoutée après coup.

  npm run audit:verify -- [anew] [options]

  anew         repart à neuf après le dernier sceau\u00a0: quand vous savez pourquoi quelque chose ne
               concorde plus (une autre clé, une base remise en place); une ligne du journal le dit
  --lang ${LOCALES.join('|')}   langue des messages

Gardez ailleurs la somme du dernier sceau\u00a0: elle dira qu’aucun sceau n’a été retiré depuis.`,
    en: `Compares the log with its seals: no line changed, removed or added afterwards.

  npm run audit:verify -- [anew] [options]

  anew         begins anew after the last seal: when you know why something no longer agrees (another
               key, a database put back); a line of the log says so
  --lang ${LOCALES.join('|')}   language of the messages

Keep the sum of the last seal elsewhere: it will tell that no seal was taken away since.`,
    es: `Compara el registro con sus sellos: ninguna línea cambiada, retirada o añadida después.

  npm run audit:verify -- [anew] [opciones]

  anew         comienza de nuevo después del último sello: cuando usted sabe por qué algo ya no
               concuerda (otra clave, una base devuelta); una línea del registro lo dice
  --lang ${LOCALES.join('|')}   idioma de los mensajes

Guarde en otro lugar la suma del último sello: dirá que no se retiró ningún sello desde entonces.`,
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
