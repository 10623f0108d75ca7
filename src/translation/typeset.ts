import type { Locale } from '@/i18n/locales'

/** What stands in the place of the signs that were just typed. */
export interface Typeset {
  /** How many characters before the cursor leave. */
  remove: number
  insert: string
}

/** What ends at the cursor, and what it becomes. The first rule that holds is followed. */
type Rule = readonly [find: RegExp, put: string]

const NBSP = '\u00a0'

/** A quotation mark opens at the start, after a space, a bracket, another quotation mark or a mark. */
const OPENING = String.raw`(?<=^|[\s([«“—]|<\d+>)`

const APOSTROPHE: Rule = [/'$/, '’']
const ELLIPSIS: Rule = [/\.\.\.$/, '…']

/** A number and its sign are not parted. */
const NUMBER_SIGN = (signs: string): Rule => [
  new RegExp(String.raw`(?<=\p{N})[ ${NBSP}]?(?<!${NBSP})([${signs}])$`, 'u'),
  `${NBSP}$1`,
]

/**
 * French as the Office québécois de la langue française asks (Vitrine linguistique, «Espacement avant
 * et après les principaux signes»): a no-break space inside « » and before a colon, %, $; none before ? ! ;
 * English and Spanish by the usual of their guides here.
 */
const RULES: Record<Locale, readonly Rule[]> = {
  fr: [
    [new RegExp(`${OPENING}"$`), `«${NBSP}`],
    [/"$/, `${NBSP}»`],
    APOSTROPHE,
    // An address or an hour has a colon of its own.
    [/(?<!\b(?:https?|mailto|tel))(?<=[\p{L})»%>]) ?:$|(?<=\p{N}) :$/u, `${NBSP}:`],
    NUMBER_SIGN('%$'),
    [/(?<=\S)[ \u00a0]([?!;])$/, '$1'],
    ELLIPSIS,
  ],
  en: [
    [new RegExp(`${OPENING}"$`), '“'],
    [/"$/, '”'],
    [new RegExp(`${OPENING}'$`), '‘'],
    APOSTROPHE,
    ELLIPSIS,
  ],
  es: [
    [new RegExp(`${OPENING}"$`), '«'],
    [/"$/, '»'],
    APOSTROPHE,
    NUMBER_SIGN('%'),
    [/(?<=\S)[ \u00a0]([?!;:])$/, '$1'],
    ELLIPSIS,
  ],
}

/**
 * What the typography of a language puts in the place of the sign that was just typed.
 *
 * @param before the text up to the cursor, with that sign
 * @returns nothing where the sign stays as it is
 * @example typeset('Attention:', 'fr') // { remove: 1, insert: '\u00a0:' }
 */
export function typeset(before: string, locale: Locale): Typeset | undefined {
  for (const [find, put] of RULES[locale]) {
    const found = find.exec(before)?.[0]
    if (found === undefined) continue
    const kept = before.length - found.length
    return { remove: found.length, insert: before.replace(find, put).slice(kept) }
  }
  return undefined
}
