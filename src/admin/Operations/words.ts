import type { Label } from '@/i18n/locales'
import type { MessageState } from '@/notify/states'

export const WORDS = {
  lead: {
    fr: 'Comment va le site, en ce moment. La page se lit à neuf chaque fois qu’on l’ouvre.',
    en: 'How the site stands, right now. The page is read anew each time it is opened.',
    es: 'Cómo está el sitio en este momento. La página se lee de nuevo cada vez que se abre.',
  },
  link: {
    fr: 'Exploitation\u00a0: base, disque, travaux, courriels, erreurs',
    en: 'Running the site: database, disk, jobs, e-mail, faults',
    es: 'Operación: base de datos, disco, trabajos, correos, errores',
  },
  site: { fr: 'Le site', en: 'The site', es: 'El sitio' },
  version: { fr: 'Version', en: 'Version', es: 'Versión' },
  started: {
    fr: 'Ce processus tourne depuis',
    en: 'This process runs since',
    es: 'Este proceso funciona desde',
  },
  memory: {
    fr: 'Mémoire de ce processus',
    en: 'Memory of this process',
    es: 'Memoria de este proceso',
  },
  processes: { fr: 'Processus', en: 'Processes', es: 'Procesos' },
  memoryOfAll: {
    fr: 'Mémoire de tous les processus',
    en: 'Memory of all processes',
    es: 'Memoria de todos los procesos',
  },
  requests: {
    fr: 'Demandes servies depuis le démarrage',
    en: 'Requests answered since the start',
    es: 'Solicitudes atendidas desde el inicio',
  },
  oneProcess: {
    fr: 'Depuis le {since}. Version {version}. Mémoire\u00a0: {memory}. Demandes\u00a0: {requests}. Erreurs depuis 24 heures\u00a0: {faults}.',
    en: 'Since {since}. Version {version}. Memory: {memory}. Requests: {requests}. Faults in 24 hours: {faults}.',
    es: 'Desde el {since}. Versión {version}. Memoria: {memory}. Solicitudes: {requests}. Errores en 24 horas: {faults}.',
  },
  pages: {
    fr: 'Pages gardées prêtes',
    en: 'Pages kept ready',
    es: 'Páginas guardadas listas',
  },
  none: { fr: 'Aucune', en: 'None', es: 'Ninguna' },
  storage: { fr: 'Base et disque', en: 'Database and disk', es: 'Base de datos y disco' },
  database: { fr: 'Base de données', en: 'Database', es: 'Base de datos' },
  migrations: {
    fr: 'Migrations appliquées',
    en: 'Migrations applied',
    es: 'Migraciones aplicadas',
  },
  pending: {
    fr: 'Migrations à appliquer',
    en: 'Migrations to apply',
    es: 'Migraciones por aplicar',
  },
  disk: { fr: 'Espace libre', en: 'Free space', es: 'Espacio libre' },
  diskLow: {
    fr: 'moins que ce que MIN_FREE_DISK_MB demande',
    en: 'less than MIN_FREE_DISK_MB asks for',
    es: 'menos de lo que pide MIN_FREE_DISK_MB',
  },
  uploads: { fr: 'Fichiers téléversés', en: 'Uploads', es: 'Archivos subidos' },
  uploadsOnS3: {
    fr: 'Stockage S3, {bucket}',
    en: 'S3 storage, {bucket}',
    es: 'Almacenamiento S3, {bucket}',
  },
  uploadsAway: {
    fr: 'Stockage S3, {bucket}\u00a0: il ne répond pas ou refuse. Vérifiez S3_ENDPOINT, S3_BUCKET et la clé.',
    en: 'S3 storage, {bucket}: it does not answer or refuses. Check S3_ENDPOINT, S3_BUCKET and the key.',
    es: 'Almacenamiento S3, {bucket}: no responde o rechaza. Revise S3_ENDPOINT, S3_BUCKET y la clave.',
  },
  backup: { fr: 'Dernière sauvegarde', en: 'Last backup', es: 'Última copia de seguridad' },
  backupNone: { fr: 'Aucune encore', en: 'None yet', es: 'Ninguna todavía' },
  backupFailed: { fr: 'a échoué le', en: 'failed on', es: 'falló el' },
  backupLate: { fr: 'en retard', en: 'late', es: 'atrasada' },
  jobs: { fr: 'Travaux', en: 'Jobs', es: 'Trabajos' },
  waiting: { fr: 'En attente', en: 'Waiting', es: 'En espera' },
  running: { fr: 'En cours', en: 'Running', es: 'En curso' },
  ended: { fr: 'Terminés', en: 'Ended', es: 'Terminados' },
  failed: { fr: 'En échec (30 jours)', en: 'Failed (30 days)', es: 'Fallidos (30 días)' },
  processStopped: {
    fr: 'Le site s’est arrêté plusieurs fois au milieu de ce travail.',
    en: 'The site stopped several times in the middle of this job.',
    es: 'El sitio se detuvo varias veces en medio de este trabajo.',
  },
  again: { fr: 'Reprendre', en: 'Run again', es: 'Repetir' },
  againQuestion: {
    fr: '«\u00a0{name}\u00a0» recommence dans quelques secondes. Ce qui est déjà fait n’est pas refait; ce qui reste l’est, courriels compris. Si la cause de l’échec est encore là, ce travail échouera de nouveau, sans rien défaire.',
    en: '“{name}” starts again in a few seconds. What is already done is not done twice; what is left is done, e-mails included. If the cause of the failure is still there, the job fails again and undoes nothing.',
    es: '«{name}» vuelve a empezar en unos segundos. Lo que ya está hecho no se repite; lo que falta se hace, correos incluidos. Si la causa del fallo sigue ahí, el trabajo fallará otra vez, sin deshacer nada.',
  },
  messages: { fr: 'Courriels', en: 'E-mail', es: 'Correos' },
  allMessages: {
    fr: 'Voir ceux qui n’ont pas pu partir',
    en: 'See those that could not leave',
    es: 'Ver los que no pudieron salir',
  },
  lists: { fr: 'Listes EIMT', en: 'LMIA lists', es: 'Listas de EIMT' },
  inForce: { fr: 'Listes en vigueur', en: 'Lists in force', es: 'Listas vigentes' },
  lastImport: { fr: 'Dernier import', en: 'Last import', es: 'Última importación' },
  importNow: { fr: 'en cours', en: 'under way', es: 'en curso' },
  publisher: {
    fr: 'L’éditeur des listes a répondu le',
    en: 'The publisher of the lists answered on',
    es: 'La entidad que publica las listas respondió el',
  },
  publisherFailed: {
    fr: 'une partie n’a pas pu être demandée',
    en: 'a part could not be asked for',
    es: 'una parte no se pudo consultar',
  },
  never: { fr: 'Jamais', en: 'Never', es: 'Nunca' },
  seals: { fr: 'Sceaux du journal', en: 'Seals of the log', es: 'Sellos del registro' },
  watch: { fr: 'Pages citées', en: 'Cited pages', es: 'Páginas citadas' },
  state: { fr: 'État', en: 'State', es: 'Estado' },
  watchOff: {
    fr: 'Arrêtée par un réglage (WATCH ou JOBS)',
    en: 'Off by a setting (WATCH or JOBS)',
    es: 'Desactivada por un ajuste (WATCH o JOBS)',
  },
  watched: { fr: 'Connues', en: 'Known', es: 'Conocidas' },
  watchToAnswer: { fr: 'Attendent une réponse', en: 'Wait for an answer', es: 'Esperan respuesta' },
  watchUnwatched: {
    fr: 'Ne peuvent pas être surveillées',
    en: 'Cannot be watched',
    es: 'No se pueden vigilar',
  },
  watchFailing: {
    fr: 'N’ont pas répondu la dernière fois',
    en: 'Did not answer the last time',
    es: 'No respondieron la última vez',
  },
  watchLate: {
    fr: 'En retard de plus d’un jour',
    en: 'Late by more than a day',
    es: 'Con más de un día de retraso',
  },
  watchLast: {
    fr: 'Dernières pages regardées le',
    en: 'Pages last looked at on',
    es: 'Últimas páginas miradas el',
  },
  faults: {
    fr: 'Erreurs depuis 24 heures, de tous les processus',
    en: 'Faults in 24 hours, in all processes',
    es: 'Errores en 24 horas, de todos los procesos',
  },
  noFaults: { fr: 'Aucune erreur.', en: 'No faults.', es: 'Ningún error.' },
} satisfies Record<string, Label>

/** Where messages are, in the words of their list. */
export const MESSAGES: Record<MessageState, Label> = {
  waiting: { fr: 'En attente', en: 'Waiting', es: 'En espera' },
  held: { fr: 'Retenus', en: 'Held', es: 'Retenidos' },
  sending: { fr: 'En train de partir', en: 'Leaving', es: 'Saliendo' },
  sent: { fr: 'Partis', en: 'Sent', es: 'Enviados' },
  kept: { fr: 'Gardés en fichiers', en: 'Kept as files', es: 'Guardados como archivos' },
  failed: { fr: 'N’ont pas pu partir', en: 'Could not leave', es: 'No pudieron salir' },
  unsure: { fr: 'Peut-être partis', en: 'Perhaps sent', es: 'Quizá enviados' },
}

/** What a request that failed was for, by its kind; see `requestKind`. */
export const FAULTS: Readonly<Record<string, Label>> = {
  reading: { fr: 'Pages publiques', en: 'Public pages', es: 'Páginas públicas' },
  personal: {
    fr: 'Fiche d’un organisme',
    en: 'An organization’s listing',
    es: 'Ficha de una organización',
  },
  app: { fr: 'Carte et comptes', en: 'Map and accounts', es: 'Mapa y cuentas' },
  admin: { fr: 'Administration', en: 'Admin', es: 'Administración' },
  api: { fr: 'Adresses de l’API', en: 'Addresses of the API', es: 'Direcciones de la API' },
  asset: { fr: 'Fichiers', en: 'Files', es: 'Archivos' },
}
