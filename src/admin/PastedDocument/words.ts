import type { DroppedOfDocument } from '@/content/paste'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { DROPPED_WORDS } from '../TableField/words'

/* What is said of a document that was pasted in a text. */
export const WORDS = {
  oneTable: {
    fr: 'Un tableau est devenu un bloc sous ce texte\u00a0: relisez son titre et ses noms de colonnes.',
    en: 'A table became a block under this text: check its title and the names of its columns.',
    es: 'Una tabla se convirtió en un bloque debajo de este texto: revise su título y los nombres de sus columnas.',
  },
  tables: {
    fr: '{count} tableaux sont devenus des blocs sous ce texte\u00a0: relisez leurs titres et leurs noms de colonnes.',
    en: '{count} tables became blocks under this text: check their titles and the names of their columns.',
    es: '{count} tablas se convirtieron en bloques debajo de este texto: revise sus títulos y los nombres de sus columnas.',
  },
  leftEmpty: {
    fr: 'Ce texte-ci est vide\u00a0: écrivez ce qui annonce le tableau, ou supprimez-le.',
    en: 'This text is empty: write what introduces the table, or remove it.',
    es: 'Este texto está vacío: escriba lo que presenta la tabla, o suprímalo.',
  },
  notPlaced: {
    fr: 'Les tableaux n’ont pas été collés ici ({count})\u00a0: ajoutez un bloc «\u00a0Tableau de procédure\u00a0» et collez-y chacun.',
    en: 'The tables were not pasted here ({count}): add a “Procedure table” block and paste each one there.',
    es: 'Las tablas no se pegaron aquí ({count}): añada un bloque «Tabla de procedimiento» y pegue allí cada una.',
  },
  left: {
    fr: 'Laissé de côté\u00a0: {what}.',
    en: 'Left out: {what}.',
    es: 'Se dejó fuera: {what}.',
  },
  tooLong: {
    fr: 'Rien n’a été collé\u00a0: c’est trop long pour une seule fois. Collez le document par morceaux.',
    en: 'Nothing was pasted: it is too long for one time. Paste the document in parts.',
    es: 'No se pegó nada: es demasiado largo para una sola vez. Pegue el documento por partes.',
  },
  tableTooLarge: {
    fr: 'Rien n’a été collé\u00a0: un tableau du document est trop grand (4000 cases, 40 colonnes et 1000 lignes au plus, 10\u00a0000 signes par case). Partagez-le d’abord en plusieurs.',
    en: 'Nothing was pasted: a table of the document is too large (at most 4,000 cells, 40 columns and 1,000 rows, 10,000 characters in a cell). Split it into several first.',
    es: 'No se pegó nada: una tabla del documento es demasiado grande (como máximo 4000 celdas, 40 columnas y 1000 filas, 10 000 caracteres por celda). Divídala primero en varias.',
  },
  undo: { fr: 'Annuler le collage', en: 'Undo the paste', es: 'Deshacer el pegado' },
  undone: { fr: 'Collage annulé.', en: 'The paste was undone.', es: 'Se deshizo el pegado.' },
  undoneInPart: {
    fr: 'Collage annulé, sauf les blocs où vous avez écrit depuis.',
    en: 'The paste was undone, but for the blocks in which you wrote since.',
    es: 'Se deshizo el pegado, salvo los bloques en los que escribió después.',
  },
  close: { fr: 'Fermer', en: 'Close', es: 'Cerrar' },
} as const satisfies Record<string, Label>

const LEFT: Record<DroppedOfDocument, Label> = {
  ...DROPPED_WORDS,
  otherTables: {
    fr: 'tableaux dans des tableaux (leurs mots restent)',
    en: 'tables within tables (their words stay)',
    es: 'tablas dentro de tablas (sus palabras quedan)',
  },
  look: {
    fr: 'couleurs, polices et tailles',
    en: 'colours, fonts and sizes',
    es: 'colores, tipos y tamaños de letra',
  },
  levels: {
    fr: 'titres au-delà de deux niveaux (gardés au second)',
    en: 'headings beyond two levels (kept on the second)',
    es: 'títulos de más de dos niveles (conservados en el segundo)',
  },
  contents: {
    fr: 'table des matières',
    en: 'table of contents',
    es: 'índice',
  },
  frames: {
    fr: 'cadres dessinés par des tableaux (leur texte reste)',
    en: 'frames drawn by tables (their text stays)',
    es: 'marcos dibujados con tablas (su texto queda)',
  },
}

/** What came of a paste. */
export interface CameOf {
  /** How many, as blocks of their own or not at all. */
  tables: number
  arePlaced: boolean
  isLeftEmpty: boolean
  dropped: readonly DroppedOfDocument[]
}

/** What came of a paste, as a sentence or more; '' when all was kept in the text. */
export function sayPasted(
  { tables, arePlaced, isLeftEmpty, dropped }: CameOf,
  locale: Locale,
): string {
  const what = dropped.map((one) => LEFT[one][locale]).join(', ')
  const placed = WORDS[!arePlaced ? 'notPlaced' : tables === 1 ? 'oneTable' : 'tables'][locale]
  return [
    tables > 0 ? fillIn(placed, { count: tables }) : '',
    isLeftEmpty ? WORDS.leftEmpty[locale] : '',
    what && fillIn(WORDS.left[locale], { what }),
  ]
    .filter(Boolean)
    .join(' ')
}
