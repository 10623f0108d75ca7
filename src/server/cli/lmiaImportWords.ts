import { type Label, LOCALES } from '@/i18n/locales'

/** Everything `npm run lmia:import` says, in the language of the person's machine or of `--lang`. */
export const WORDS = {
  usage: {
    fr: `Importe des listes EIMT (fichiers, dossiers ou adresses web).

  npm run lmia:import -- <fichier|dossier|adresse>… [options]

  --dry-run        lit et vérifie, n’écrit rien
  --json           un objet JSON par fichier, sur la sortie standard
  --again          charge aussi ce qui est déjà en vigueur, à l’octet près
  --kept           relit les listes en vigueur (après data:sync, par exemple)
  --no-wait        refuse aussitôt si un autre import est en cours (sinon : attend)
  --lang ${LOCALES.join('|')}  langue des messages
  --help           ce texte`,
    en: `Imports LMIA lists (files, folders or web addresses).

  npm run lmia:import -- <file|folder|address>… [options]

  --dry-run        reads and checks, writes nothing
  --json           one JSON object per file, on standard output
  --again          also loads what is in force already, byte for byte
  --kept           reads the lists in force again (after data:sync, for instance)
  --no-wait        refuses at once when another import is under way (otherwise: waits)
  --lang ${LOCALES.join('|')}  language of the messages
  --help           this text`,
    es: `Importa listas de EIMT (archivos, carpetas o direcciones web).

  npm run lmia:import -- <archivo|carpeta|dirección>… [opciones]

  --dry-run        lee y comprueba, no escribe nada
  --json           un objeto JSON por archivo, en la salida estándar
  --again          carga también lo que ya está vigente, byte por byte
  --kept           vuelve a leer las listas vigentes (tras data:sync, por ejemplo)
  --no-wait        se niega de inmediato si hay otra importación en curso (si no: espera)
  --lang ${LOCALES.join('|')}  idioma de los mensajes
  --help           este texto`,
  },
  nothingGiven: {
    fr: 'Donnez au moins un fichier, un dossier ou une adresse.',
    en: 'Give at least one file, folder or address.',
    es: 'Indique al menos un archivo, una carpeta o una dirección.',
  },
  optionUnknown: {
    fr: 'Option inconnue ou incomplète : {detail}',
    en: 'Unknown or incomplete option: {detail}',
    es: 'Opción desconocida o incompleta: {detail}',
  },
  notFound: {
    fr: '{name} : ni fichier ni dossier à cet endroit.',
    en: '{name}: neither a file nor a folder there.',
    es: '{name}: no hay ni archivo ni carpeta en ese lugar.',
  },
  notReadable: {
    fr: '{name} : ce compte n’a pas le droit de le lire.',
    en: '{name}: this account may not read it.',
    es: '{name}: esta cuenta no tiene permiso para leerlo.',
  },
  folderEmpty: {
    fr: '{name} : aucun fichier .csv ou .xlsx dans ce dossier.',
    en: '{name}: no .csv or .xlsx file in this folder.',
    es: '{name}: ningún archivo .csv o .xlsx en esta carpeta.',
  },
  waiting: {
    fr: 'Un autre import est en cours ({by}, depuis {since}); celui-ci attend son tour…',
    en: 'Another import is under way ({by}, since {since}); this one waits for its turn…',
    es: 'Hay otra importación en curso ({by}, desde {since}); esta espera su turno…',
  },
  reading: { fr: 'lecture', en: 'reading', es: 'lectura' },
  placing: { fr: 'placement', en: 'placing', es: 'ubicación' },
  storing: { fr: 'écriture', en: 'writing', es: 'escritura' },
  done: { fr: 'terminé', en: 'done', es: 'terminado' },
  loaded: { fr: 'chargé', en: 'loaded', es: 'cargado' },
  unchanged: { fr: 'déjà là', en: 'already there', es: 'ya estaba' },
  notPreferred: { fr: 'compté une fois', en: 'counted once', es: 'contado una vez' },
  dryRun: { fr: 'lu (à blanc)', en: 'read (dry run)', es: 'leído (simulación)' },
  refused: { fr: 'REFUSÉ', en: 'REFUSED', es: 'RECHAZADO' },
  failed: { fr: 'ÉCHEC', en: 'FAILED', es: 'FALLO' },
  fault: {
    fr: 'Une erreur est survenue; rien n’a été changé pour ce fichier. Détail : {detail}',
    en: 'Something went wrong; nothing was changed for this file. Detail: {detail}',
    es: 'Ocurrió un error; nada ha cambiado para este archivo. Detalle: {detail}',
  },
  headFile: { fr: 'fichier', en: 'file', es: 'archivo' },
  headState: { fr: 'état', en: 'state', es: 'estado' },
  headPeriod: { fr: 'période', en: 'period', es: 'periodo' },
  headRead: { fr: 'lues', en: 'read', es: 'leídas' },
  headRejected: { fr: 'rejetées', en: 'rejected', es: 'rechazadas' },
  headQuebec: { fr: 'Québec', en: 'Quebec', es: 'Quebec' },
  headPositions: { fr: 'postes QC', en: 'positions QC', es: 'puestos QC' },
  headPlaced: { fr: 'placées', en: 'placed', es: 'ubicadas' },
  positive: { fr: 'accordées', en: 'granted', es: 'concedidas' },
  negative: { fr: 'refusées', en: 'refused', es: 'denegadas' },
  total: {
    fr: 'Fichiers : {files} · lignes lues : {rows} · du Québec : {quebec} · postes au Québec : {positions} · en {seconds} s',
    en: 'Files: {files} · rows read: {rows} · of Quebec: {quebec} · positions in Quebec: {positions} · in {seconds} s',
    es: 'Archivos: {files} · líneas leídas: {rows} · de Quebec: {quebec} · puestos en Quebec: {positions} · en {seconds} s',
  },
  gazetteer: {
    fr: 'Lieux : {name} ({size} municipalités).',
    en: 'Places: {name} ({size} municipalities).',
    es: 'Lugares: {name} ({size} municipios).',
  },
  installPlaces: {
    fr: 'Pour placer plus de lignes, installez les données officielles : npm run data:sync',
    en: 'To place more rows, install the official data: npm run data:sync',
    es: 'Para ubicar más líneas, instale los datos oficiales: npm run data:sync',
  },
} satisfies Record<string, Label>

export type Word = keyof typeof WORDS
