import type { Label } from '@/i18n/locales'

/** What the desk of an import says, in the three languages. */
export const WORDS = {
  receive: {
    fr: 'Importer une liste d’organismes',
    en: 'Import a list of organizations',
    es: 'Importar una lista de organizaciones',
  },
  receiveHelp: {
    fr: 'Un CSV ou un XLSX de l’équipe, une liste de 211, un ZIP au format HSDS, ou le fichier sorti d’ici. Vous verrez d’abord ce qui changerait\u00a0: rien n’est écrit avant que vous l’appliquiez.',
    en: 'A CSV or XLSX of the team, a 211 list, a ZIP in HSDS format, or the file that came out of here. You will first see what would change: nothing is written until you apply it.',
    es: 'Un CSV o XLSX del equipo, una lista del 211, un ZIP en formato HSDS, o el archivo que salió de aquí. Primero verá lo que cambiaría: nada se escribe hasta que lo aplique.',
  },
  chooseFile: { fr: 'Choisir un fichier', en: 'Choose a file', es: 'Elegir un archivo' },
  reading: { fr: 'Lecture du fichier…', en: 'Reading the file…', es: 'Leyendo el archivo…' },
  trouble: {
    fr: 'Le site n’a pas répondu. Réessayez.',
    en: 'The site did not answer. Try again.',
    es: 'El sitio no respondió. Inténtelo de nuevo.',
  },
  loading: {
    fr: 'Comparaison avec les fiches…',
    en: 'Comparing with the listings…',
    es: 'Comparando con las fichas…',
  },
  sheetTitle: { fr: 'La feuille', en: 'The worksheet', es: 'La hoja' },
  sheetOption: {
    fr: '{name} ({count})',
    en: '{name} ({count})',
    es: '{name} ({count})',
  },
  columnsTitle: {
    fr: 'Les colonnes ({matched} sur {count} reconnues)',
    en: 'The columns ({matched} of {count} recognized)',
    es: 'Las columnas ({matched} de {count} reconocidas)',
  },
  columnsHelp: {
    fr: 'Corrigez au besoin. Vos choix seront repris la prochaine fois pour les mêmes titres.',
    en: 'Correct them if need be. Your choices will be taken up next time for the same headings.',
    es: 'Corríjalas si hace falta. Sus elecciones se retomarán la próxima vez para los mismos títulos.',
  },
  heading: { fr: 'Titre du fichier', en: 'Heading of the file', es: 'Título del archivo' },
  untitled: { fr: '(sans titre)', en: '(untitled)', es: '(sin título)' },
  sample: { fr: 'Par exemple', en: 'For example', es: 'Por ejemplo' },
  goesTo: { fr: 'Va dans', en: 'Goes to', es: 'Va a' },
  goesToOf: {
    fr: '«\u00a0{heading}\u00a0» va dans',
    en: '“{heading}” goes to',
    es: '«{heading}» va a',
  },
  nowhere: { fr: '— laissée de côté —', en: '— left aside —', es: '— se deja aparte —' },
  listsTitle: {
    fr: 'Listes de services, de langues et de personnes',
    en: 'Lists of services, languages and people',
    es: 'Listas de servicios, idiomas y personas',
  },
  listsAdd: {
    fr: 'Ajouter ce qui manque, ne rien retirer',
    en: 'Add what is missing, take nothing away',
    es: 'Agregar lo que falta, no quitar nada',
  },
  listsReplace: {
    fr: 'Comme dans le fichier\u00a0: retirer ce qu’il ne nomme pas',
    en: 'As in the file: take away what it does not name',
    es: 'Como en el archivo: quitar lo que no nombra',
  },
  planTitle: {
    fr: 'L’essai\u00a0: ce que l’import ferait',
    en: 'The dry run: what the import would do',
    es: 'La prueba: lo que haría la importación',
  },
  planHelp: {
    fr: 'Rien n’est encore écrit. Une cellule vide n’efface rien. Les fiches créées sont des brouillons, à relire et à publier; les autres changent par les règles habituelles.',
    en: 'Nothing is written yet. An empty cell erases nothing. Created listings are drafts, to be read and published; others change by the usual rules.',
    es: 'Aún no se ha escrito nada. Una celda vacía no borra nada. Las fichas creadas son borradores, por releer y publicar; las demás cambian según las reglas habituales.',
  },
  nothing: {
    fr: 'Rien ne change\u00a0: le fichier dit ce que disent les fiches.',
    en: 'Nothing changes: the file says what the listings say.',
    es: 'Nada cambia: el archivo dice lo que dicen las fichas.',
  },
  line: { fr: 'ligne {line}', en: 'line {line}', es: 'línea {line}' },
  newFields: {
    fr: 'Champs à écrire ({count})',
    en: 'Fields to write ({count})',
    es: 'Campos por escribir ({count})',
  },
  field: { fr: 'Champ', en: 'Field', es: 'Campo' },
  before: { fr: 'Maintenant', en: 'Now', es: 'Ahora' },
  after: { fr: 'Dans le fichier', en: 'In the file', es: 'En el archivo' },
  empty: { fr: 'rien', en: 'nothing', es: 'nada' },
  gone: { fr: 'retiré', en: 'taken away', es: 'quitado' },
  decide: { fr: 'Que faire?', en: 'What to do?', es: '¿Qué hacer?' },
  decideOf: {
    fr: 'Que faire de «\u00a0{name}\u00a0», ligne {line}?',
    en: 'What to do with “{name}”, line {line}?',
    es: '¿Qué hacer con «{name}», línea {line}?',
  },
  auto: { fr: 'À décider', en: 'To decide', es: 'Por decidir' },
  create: {
    fr: 'C’est un autre organisme\u00a0: créer',
    en: 'Another organization: create',
    es: 'Es otra organización: crear',
  },
  leave: { fr: 'Laisser de côté', en: 'Leave out', es: 'Dejar aparte' },
  isSheet: { fr: 'C’est «\u00a0{name}\u00a0»', en: 'It is “{name}”', es: 'Es «{name}»' },
  undecided: {
    fr: '{count} organismes ressemblent à une fiche\u00a0: décidez, ou ils seront laissés de côté.',
    en: '{count} organizations look like a listing: decide, or they will be left out.',
    es: '{count} organizaciones se parecen a una ficha: decida, o se dejarán aparte.',
  },
  behind: {
    fr: 'Fiches changées depuis ce fichier\u00a0: {count}. Décidez, ou elles resteront telles quelles.',
    en: 'Listings changed since this file: {count}. Decide, or they will stay as they are.',
    es: 'Fichas cambiadas después de este archivo: {count}. Decida, o quedarán tal cual.',
  },
  takeFile: {
    fr: 'Écrire quand même ce que dit le fichier',
    en: 'Write what the file says all the same',
    es: 'Escribir de todos modos lo que dice el archivo',
  },
  more: { fr: 'et {count} de plus', en: 'and {count} more', es: 'y {count} más' },
  apply: {
    fr: 'Appliquer ({count})',
    en: 'Apply ({count})',
    es: 'Aplicar ({count})',
  },
  discard: {
    fr: 'Abandonner cet import',
    en: 'Put this import aside',
    es: 'Abandonar esta importación',
  },
  applying: {
    fr: '{done} fiches écrites sur {total}. Vous pouvez quitter cette page.',
    en: '{done} of {total} listings written. You may leave this page.',
    es: '{done} de {total} fichas escritas. Puede dejar esta página.',
  },
  undoing: {
    fr: '{done} lignes annulées sur {total}. Vous pouvez quitter cette page.',
    en: '{done} of {total} lines undone. You may leave this page.',
    es: '{done} de {total} líneas deshechas. Puede dejar esta página.',
  },
  stuck: {
    fr: 'Rien n’avance depuis un moment.',
    en: 'Nothing has moved for a while.',
    es: 'Nada avanza desde hace un rato.',
  },
  resume: { fr: 'Reprendre', en: 'Go on', es: 'Reanudar' },
  appliedTitle: {
    fr: 'Ce que l’import a fait',
    en: 'What the import did',
    es: 'Lo que hizo la importación',
  },
  discarded: {
    fr: 'Cet import est abandonné\u00a0: rien n’a été écrit.',
    en: 'This import was put aside: nothing was written.',
    es: 'Esta importación se abandonó: no se escribió nada.',
  },
  marked: {
    fr: 'Voir dans la liste les fiches qui portent sa marque',
    en: 'See in the list the listings that bear its mark',
    es: 'Ver en la lista las fichas que llevan su marca',
  },
  undo: {
    fr: 'Annuler tout l’import',
    en: 'Undo the whole import',
    es: 'Deshacer toda la importación',
  },
  undoSure: {
    fr: 'Les fiches créées seront supprimées, les champs changés diront de nouveau ce qu’ils disaient. Ce que quelqu’un a changé ou publié depuis sera gardé, et nommé ici.',
    en: 'Created listings will be deleted, changed fields will say again what they said. What somebody has changed or published since will be kept, and named here.',
    es: 'Las fichas creadas se eliminarán, los campos cambiados dirán de nuevo lo que decían. Lo que alguien haya cambiado o publicado después se conservará, y se nombrará aquí.',
  },
  undoYes: { fr: 'Oui, annuler', en: 'Yes, undo', es: 'Sí, deshacer' },
  cancel: { fr: 'Non, laisser', en: 'No, leave it', es: 'No, dejarlo' },
  organization: { fr: 'Organisme', en: 'Organization', es: 'Organización' },
  outcome: { fr: 'Ce qui est arrivé', en: 'What became of it', es: 'Qué pasó' },
  details: { fr: 'Détails', en: 'Details', es: 'Detalles' },
} satisfies Record<string, Label>

export type Word = keyof typeof WORDS
