import type { Dropped } from '@/content/grid'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'

/* What the editor of tables says. */
export const WORDS = {
  tools: { fr: 'Outils du tableau', en: 'Table tools', es: 'Herramientas de la tabla' },
  row: { fr: 'Ligne {row}', en: 'Row {row}', es: 'Fila {row}' },
  column: { fr: 'Colonne {column}', en: 'Column {column}', es: 'Columna {column}' },
  columnNamed: {
    fr: 'Colonne «\u00a0{name}\u00a0»',
    en: 'Column “{name}”',
    es: 'Columna «{name}»',
  },
  noRow: { fr: 'Ligne', en: 'Row', es: 'Fila' },
  square: {
    fr: 'Ligne {row}, colonne {name}',
    en: 'Row {row}, column {name}',
    es: 'Fila {row}, columna {name}',
  },
  columnName: {
    fr: 'Nom de la colonne {column}',
    en: 'Name of column {column}',
    es: 'Nombre de la columna {column}',
  },
  rowName: {
    fr: 'Nom de la ligne {row}',
    en: 'Name of row {row}',
    es: 'Nombre de la fila {row}',
  },
  empty: { fr: 'vide', en: 'empty', es: 'vacía' },
  unnamed: { fr: 'Sans nom', en: 'No name', es: 'Sin nombre' },
  rowNames: { fr: 'Critère', en: 'Criterion', es: 'Criterio' },
  undo: { fr: 'Annuler', en: 'Undo', es: 'Deshacer' },
  redo: { fr: 'Rétablir', en: 'Redo', es: 'Rehacer' },
  insertBefore: { fr: 'Ajouter avant', en: 'Add before', es: 'Añadir antes' },
  insertAfter: { fr: 'Ajouter après', en: 'Add after', es: 'Añadir después' },
  moveUp: { fr: 'Monter', en: 'Move up', es: 'Subir' },
  moveDown: { fr: 'Descendre', en: 'Move down', es: 'Bajar' },
  moveLeft: { fr: 'Déplacer à gauche', en: 'Move left', es: 'Mover a la izquierda' },
  moveRight: { fr: 'Déplacer à droite', en: 'Move right', es: 'Mover a la derecha' },
  duplicate: { fr: 'Dupliquer', en: 'Duplicate', es: 'Duplicar' },
  remove: { fr: 'Supprimer', en: 'Delete', es: 'Eliminar' },
  keep: { fr: 'Garder', en: 'Keep', es: 'Conservar' },
  addRow: { fr: '+ Ajouter une ligne', en: '+ Add a row', es: '+ Añadir una fila' },
  addColumn: { fr: 'Ajouter une colonne', en: 'Add a column', es: 'Añadir una columna' },
  dragRow: {
    fr: 'Ligne {row}\u00a0: choisir, ou glisser pour la déplacer',
    en: 'Row {row}: choose, or drag to move it',
    es: 'Fila {row}: elegir, o arrastrar para moverla',
  },
  dragColumn: {
    fr: 'Colonne {column}\u00a0: choisir, ou glisser pour la déplacer',
    en: 'Column {column}: choose, or drag to move it',
    es: 'Columna {column}: elegir, o arrastrar para moverla',
  },
  removeRowQuestion: {
    fr: 'Supprimer la ligne {row} et ses mots? Vous pourrez annuler.',
    en: 'Delete row {row} and its words? You can undo this.',
    es: '¿Eliminar la fila {row} y sus palabras? Podrá deshacerlo.',
  },
  removeColumnQuestion: {
    fr: 'Supprimer la colonne {name} et ses mots? Vous pourrez annuler.',
    en: 'Delete column {name} and its words? You can undo this.',
    es: '¿Eliminar la columna {name} y sus palabras? Podrá deshacerlo.',
  },
  rowAdded: {
    fr: 'Ligne {row} ajoutée.',
    en: 'Row {row} added.',
    es: 'Fila {row} añadida.',
  },
  columnAdded: {
    fr: 'Colonne {column} ajoutée\u00a0: donnez-lui un nom.',
    en: 'Column {column} added: give it a name.',
    es: 'Columna {column} añadida: póngale un nombre.',
  },
  rowMoved: {
    fr: 'La ligne est maintenant la {row}.',
    en: 'The row is now number {row}.',
    es: 'La fila es ahora la {row}.',
  },
  columnMoved: {
    fr: 'La colonne est maintenant la {column}.',
    en: 'The column is now number {column}.',
    es: 'La columna es ahora la {column}.',
  },
  rowRemoved: {
    fr: 'Ligne {row} supprimée.',
    en: 'Row {row} deleted.',
    es: 'Fila {row} eliminada.',
  },
  columnRemoved: {
    fr: 'Colonne {name} supprimée.',
    en: 'Column {name} deleted.',
    es: 'Columna {name} eliminada.',
  },
  undone: { fr: 'Annulé.', en: 'Undone.', es: 'Deshecho.' },
  redone: { fr: 'Rétabli.', en: 'Done again.', es: 'Rehecho.' },
  pasted: {
    fr: 'Collé\u00a0: {rows} × {columns} (lignes × colonnes).',
    en: 'Pasted: {rows} × {columns} (rows × columns).',
    es: 'Pegado: {rows} × {columns} (filas × columnas).',
  },
  pastedNames: {
    fr: 'La première ligne nomme les colonnes.',
    en: 'The first row names the columns.',
    es: 'La primera fila da nombre a las columnas.',
  },
  corner: {
    fr: 'Sans place ici, au coin du tableau\u00a0: «\u00a0{words}\u00a0».',
    en: 'No place here, in the corner of the table: “{words}”.',
    es: 'Sin lugar aquí, en la esquina de la tabla: «{words}».',
  },
  left: {
    fr: 'Laissé de côté\u00a0: {what}.',
    en: 'Left out: {what}.',
    es: 'Se dejó fuera: {what}.',
  },
  tooLarge: {
    fr: 'Rien n’a été ajouté\u00a0: un tableau a 4000 cases, 40 colonnes et 1000 lignes au plus. Partagez-le en plusieurs.',
    en: 'Nothing was added: a table has at most 4,000 cells, 40 columns and 1,000 rows. Split it into several.',
    es: 'No se añadió nada: una tabla tiene como máximo 4000 celdas, 40 columnas y 1000 filas. Divídala en varias.',
  },
  tooLong: {
    fr: 'Rien n’a été collé\u00a0: c’est trop long pour un tableau. Collez-le par morceaux.',
    en: 'Nothing was pasted: it is too long for a table. Paste it in parts.',
    es: 'No se pegó nada: es demasiado largo para una tabla. Péguelo por partes.',
  },
  uneven: {
    fr: 'Des lignes n’avaient pas une case par colonne. Elles sont complétées ici\u00a0: vérifiez que chaque mot est sous sa colonne.',
    en: 'Some rows did not have one cell for each column. They are filled up here: check that each word stands under its column.',
    es: 'Algunas filas no tenían una celda por columna. Aquí están completadas: verifique que cada palabra esté bajo su columna.',
  },
  fill: { fr: 'Garder ainsi', en: 'Keep it so', es: 'Dejarlo así' },
  startTitle: {
    fr: 'Ce tableau est vide.',
    en: 'This table is empty.',
    es: 'Esta tabla está vacía.',
  },
  start: {
    fr: 'Commencer\u00a0: 3 colonnes, 3 lignes',
    en: 'Start: 3 columns, 3 rows',
    es: 'Empezar: 3 columnas, 3 filas',
  },
  startPaste: {
    fr: 'Ou collez ici un tableau d’Excel, de Word ou d’une page (Ctrl+V).',
    en: 'Or paste here a table from Excel, Word or a page (Ctrl+V).',
    es: 'O pegue aquí una tabla de Excel, de Word o de una página (Ctrl+V).',
  },
  help: {
    fr: 'Coller un tableau d’Excel, de Word ou d’une page\u00a0: il se remplit à partir de la case choisie.',
    en: 'Paste a table from Excel, Word or a page: it fills from the chosen cell on.',
    es: 'Pegue una tabla de Excel, de Word o de una página: se llena desde la celda elegida.',
  },
  keyEdit: { fr: 'écrire', en: 'write', es: 'escribir' },
  keyLine: { fr: 'nouvelle ligne de texte', en: 'new line of text', es: 'nueva línea de texto' },
  keyNext: { fr: 'suivante', en: 'next', es: 'siguiente' },
  keyMove: { fr: 'déplacer', en: 'move', es: 'mover' },
  keyRow: { fr: 'ligne de plus', en: 'one more row', es: 'una fila más' },
  bold: { fr: 'Gras', en: 'Bold', es: 'Negrita' },
  italic: { fr: 'Italique', en: 'Italic', es: 'Cursiva' },
  link: { fr: 'Lien', en: 'Link', es: 'Enlace' },
  list: { fr: 'Liste', en: 'List', es: 'Lista' },
  boldKeys: { fr: 'Ctrl+B', en: 'Ctrl+B', es: 'Ctrl+B' },
  italicKeys: { fr: 'Ctrl+I', en: 'Ctrl+I', es: 'Ctrl+I' },
  linkKeys: { fr: 'Ctrl+K', en: 'Ctrl+K', es: 'Ctrl+K' },
  listKeys: { fr: 'Ctrl+Maj+L', en: 'Ctrl+Shift+L', es: 'Ctrl+Mayús+L' },
  formTools: { fr: 'Forme des mots', en: 'Form of the words', es: 'Forma de las palabras' },
  linkAddress: { fr: 'Adresse du lien', en: 'Address of the link', es: 'Dirección del enlace' },
  linkHint: {
    fr: 'Une page (https://…), un courriel, un téléphone (tel:) ou une page d’ici (/…).',
    en: 'A page (https://…), an e-mail, a phone (tel:) or a page of this site (/…).',
    es: 'Una página (https://…), un correo, un teléfono (tel:) o una página de este sitio (/…).',
  },
  linkPut: { fr: 'Mettre le lien', en: 'Add the link', es: 'Poner el enlace' },
  linkTake: { fr: 'Enlever le lien', en: 'Remove the link', es: 'Quitar el enlace' },
  linkRefused: {
    fr: 'Cette adresse n’est pas permise. Une adresse commence par https://, mailto:, tel: ou /.',
    en: 'This address is not allowed. An address begins with https://, mailto:, tel: or /.',
    es: 'Esta dirección no está permitida. Una dirección empieza por https://, mailto:, tel: o /.',
  },
  cancel: { fr: 'Annuler', en: 'Cancel', es: 'Cancelar' },
  keyForm: {
    fr: 'gras, italique, lien',
    en: 'bold, italic, link',
    es: 'negrita, cursiva, enlace',
  },
  keyList: {
    fr: 'liste (ou « - » en début de ligne)',
    en: 'list (or “-” at the beginning of a line)',
    es: 'lista (o «-» al principio de la línea)',
  },
  keyLeave: { fr: 'sortir', en: 'leave', es: 'salir' },
  enter: { fr: 'Entrée', en: 'Enter', es: 'Entrar' },
  shift: { fr: 'Maj', en: 'Shift', es: 'Mayús' },
  escape: { fr: 'Échap', en: 'Esc', es: 'Esc' },
  tab: { fr: 'Tab', en: 'Tab', es: 'Tabulador' },
} as const satisfies Record<string, Label>

export type Word = keyof typeof WORDS

export type Say = (word: Word, params?: Params) => string

export const sayIn =
  (locale: Locale): Say =>
  (word, params = {}) =>
    fillIn(WORDS[word][locale], params)

export const DROPPED_WORDS: Record<Dropped, Label> = {
  pictures: { fr: 'images', en: 'pictures', es: 'imágenes' },
  embedded: {
    fr: 'contenus d’autres sites (vidéos, cartes)',
    en: 'content of other sites (videos, maps)',
    es: 'contenidos de otros sitios (videos, mapas)',
  },
  controls: {
    fr: 'menus, boutons et champs',
    en: 'menus, buttons and fields',
    es: 'menús, botones y campos',
  },
  letters: {
    fr: 'lettres et chiffres romains des listes (leurs éléments restent)',
    en: 'letters and Roman numerals of lists (their items stay)',
    es: 'letras y números romanos de las listas (sus elementos quedan)',
  },
  links: {
    fr: 'liens vers des adresses qui ne sont pas permises (leurs mots restent)',
    en: 'links to addresses that are not allowed (their words stay)',
    es: 'enlaces a direcciones que no están permitidas (sus palabras quedan)',
  },
  form: {
    fr: 'soulignés, barrés, exposants et indices',
    en: 'underlined, struck out, raised and lowered words',
    es: 'subrayados, tachados, superíndices y subíndices',
  },
  merged: {
    fr: 'fusions de cases (les mots sont dans la première)',
    en: 'merged cells (the words are in the first one)',
    es: 'celdas combinadas (las palabras están en la primera)',
  },
  comments: { fr: 'commentaires', en: 'comments', es: 'comentarios' },
  revisions: {
    fr: 'suivi des modifications (le texte proposé est gardé)',
    en: 'tracked changes (the proposed text is kept)',
    es: 'control de cambios (se conserva el texto propuesto)',
  },
  otherTables: { fr: 'autres tableaux', en: 'other tables', es: 'otras tablas' },
  around: {
    fr: 'texte autour du tableau',
    en: 'text around the table',
    es: 'texto alrededor de la tabla',
  },
}

/** What was not pasted, as a sentence; '' when all was. */
export const leftOut = (dropped: readonly Dropped[], locale: Locale): string =>
  dropped.length === 0
    ? ''
    : sayIn(locale)('left', { what: dropped.map((one) => DROPPED_WORDS[one][locale]).join(', ') })
