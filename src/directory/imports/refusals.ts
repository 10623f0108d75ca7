import { refusalSentence } from '@/lmia/report/messages'
import { type ImportRefusal } from '@/lmia/report/refusal'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

/** Why a file, or what is asked of it, is refused as a whole. */
export const TABLE_REFUSALS = {
  notAllowed: {
    fr: 'Les personnes qui tiennent le répertoire seules importent un fichier.',
    en: 'Only the people who keep the directory import a file.',
    es: 'Solo quienes llevan el directorio importan un archivo.',
  },
  unknown: {
    fr: 'Cet import n’existe pas, ou n’existe plus.',
    en: 'This import does not exist, or no longer does.',
    es: 'Esta importación no existe, o ya no existe.',
  },
  notOpen: {
    fr: 'Cet import n’attend plus\u00a0: il a été appliqué, annulé ou abandonné.',
    en: 'This import no longer waits: it was applied, undone or put aside.',
    es: 'Esta importación ya no espera: se aplicó, se deshizo o se abandonó.',
  },
  notApplied: {
    fr: 'Cet import n’a rien à annuler\u00a0: il n’est pas appliqué.',
    en: 'This import has nothing to undo: it is not applied.',
    es: 'Esta importación no tiene nada que deshacer: no está aplicada.',
  },
  changedMeanwhile: {
    fr: 'Depuis que vous avez lu l’essai, une fiche ou un choix a changé. Relisez-le, puis appliquez.',
    en: 'Since you read the dry run, a listing or a choice has changed. Read it again, then apply.',
    es: 'Desde que leyó la prueba, cambió una ficha o una elección. Léala de nuevo y aplique.',
  },
  nothingToDo: {
    fr: 'Rien ne change\u00a0: il n’y a rien à appliquer.',
    en: 'Nothing changes: there is nothing to apply.',
    es: 'Nada cambia: no hay nada que aplicar.',
  },
  noHeadings: {
    fr: 'Aucune ligne de titres n’a été trouvée. La première ligne nomme les colonnes\u00a0: nom, téléphone, municipalité…',
    en: 'No line of headings was found. The first line names the columns: name, phone, municipality…',
    es: 'No se encontró ninguna línea de títulos. La primera línea nombra las columnas: nombre, teléfono, municipio…',
  },
  tooManyRows: {
    fr: 'Le fichier est trop grand pour un seul import\u00a0: 2 000 lignes et 4 millions de caractères au plus. Partagez-le en deux.',
    en: 'The file is too large for one import: 2,000 lines and 4 million characters at most. Part it in two.',
    es: 'El archivo es demasiado grande para una sola importación: 2000 líneas y 4 millones de caracteres como máximo. Divídalo en dos.',
  },
  fileTooLarge: {
    fr: 'Le fichier dépasse 16 Mo. Partagez-le en deux, ou retirez ses images.',
    en: 'The file is over 16 MB. Part it in two, or take its pictures out.',
    es: 'El archivo supera 16 MB. Divídalo en dos o quite sus imágenes.',
  },
  tooMuchText: {
    fr: 'Toutes ses feuilles ensemble, le fichier est trop grand pour un seul import. Gardez seulement la feuille des organismes, ou partagez-le en deux.',
    en: 'With all its worksheets, the file is too large for one import. Keep the one of the organizations only, or part it in two.',
    es: 'Con todas sus hojas, el archivo es demasiado grande para una sola importación. Deje solo la de las organizaciones o divídalo en dos.',
  },
  tooMuchToWrite: {
    fr: 'Il y a trop à écrire pour un seul import. Partagez le fichier en deux.',
    en: 'There is too much to write for one import. Part the file in two.',
    es: 'Hay demasiado que escribir para una sola importación. Divida el archivo en dos.',
  },
  workbookTooLarge: {
    fr: 'Une fois décompressé, le fichier dépasse la limite permise. Rien n’a été lu.',
    en: 'Once unpacked, the file is over the limit. Nothing was read.',
    es: 'Una vez descomprimido, el archivo supera el límite. No se leyó nada.',
  },
  fileIsHtml: {
    fr: 'C’est une page web, et non un tableau. Enregistrez-la en CSV ou XLSX.',
    en: 'This is a web page, not a table. Save it as CSV or XLSX.',
    es: 'Es una página web y no una tabla. Guárdela como CSV o XLSX.',
  },
  fileIsArchive: {
    fr: 'C’est une archive sans tableau lisible. On lit un CSV, un XLSX, ou un ZIP de CSV (HSDS).',
    en: 'This is an archive without a readable table. A CSV, an XLSX, or a ZIP of CSVs (HSDS) is read.',
    es: 'Es un archivo comprimido sin tabla legible. Se lee un CSV, un XLSX o un ZIP de CSV (HSDS).',
  },
} as const satisfies Record<string, Label>

export type TableRefusalCode = keyof typeof TABLE_REFUSALS

/** What is asked cannot be done, for a reason that the person reads. */
export class TableRefusal extends Error {
  override name = 'TableRefusal'

  /** @param names of the organizations that it is about, where some are known */
  constructor(
    readonly code: TableRefusalCode,
    readonly names: readonly string[] = [],
  ) {
    super(code)
  }
}

/** Names that a sentence holds; of more, how many. */
const NAMES_SAID = 5

const WHICH: Label = {
  fr: 'Ce qui n’est plus pareil\u00a0: {names}.',
  en: 'What is no longer the same: {names}.',
  es: 'Lo que ya no es igual: {names}.',
}

const OTHERS: Label = {
  fr: 'et {count} de plus',
  en: 'and {count} more',
  es: 'y {count} más',
}

/** Why a file was refused, as a sentence: ours, or that of the reader of workbooks. */
export function sayTableRefusal(refusal: TableRefusal | ImportRefusal, locale: Locale): string {
  const { code } = refusal
  if (Object.hasOwn(TABLE_REFUSALS, code)) {
    const sentence = TABLE_REFUSALS[code as TableRefusalCode][locale]
    return 'names' in refusal ? [sentence, ...sayNames(refusal.names, locale)].join(' ') : sentence
  }
  return 'params' in refusal ? refusalSentence(refusal.code, refusal.params, locale) : code
}

function sayNames(names: readonly string[], locale: Locale): string[] {
  if (names.length === 0) return []
  const others = names.length - NAMES_SAID
  const said = [
    ...names.slice(0, NAMES_SAID),
    ...(others > 0 ? [fillIn(OTHERS[locale], { count: others })] : []),
  ]
  return [fillIn(WHICH[locale], { names: said.join(', ') })]
}
