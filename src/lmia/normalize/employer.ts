/** Employer names: kept as typed for display, folded to tell whether two are the same employer. */
import { foldWords } from '@/text/fold'

/** Legal forms that end a name and do not tell employers apart. Folded, single letters joined. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'inc',
  'incorporated',
  'incorporee',
  'incorpore',
  'ltee',
  'ltd',
  'limited',
  'limitee',
  'lte',
  'enr',
  'enrg',
  'enregistre',
  'enregistree',
  'reg',
  'senc',
  'sencrl',
  'srl',
  'sec',
  'corp',
  'corporation',
  'co',
  'cie',
  'company',
  'compagnie',
  'coop',
  'lp',
  'llp',
  'llc',
  'ulc',
  'sa',
  'sarl',
])

/** Words two spellings of one name exchange. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  and: 'et',
  st: 'saint',
  ste: 'sainte',
  cooperative: 'coop',
  freres: 'frere',
}

/**
 * Folds a name to the employer's key. Never '' for a name with any sign in it.
 * @example foldEmployer('Les Fermes D’Aubigny & Fils, S.E.N.C.') // 'les fermes d aubigny et fils'
 */
export function foldEmployer(name: string): string {
  const words = foldWords(name.replaceAll('&', ' et ')).split(' ')
  const joined = joinLetters(words).map((word) => SAME_WORDS[word] ?? word)
  let end = joined.length
  while (end > 1 && LEGAL_FORMS.has(joined[end - 1]!)) end -= 1
  const key = joined.slice(0, end).join(' ').trim()
  return key || name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
}

/**
 * Articles that lists write before a name, behind it in parentheses, or not at all. Not "l’": folded, it
 * looks like an initial ("L. Tremblay").
 */
export const ARTICLES: ReadonlySet<string> = new Set(['les', 'le', 'la', 'the'])

/** French and English names of one legal form: lists write both, in either order ("S.E.C./L.P."). */
const TWO_NAMES: readonly (readonly [string, string])[] = [
  ['sec', 'lp'],
  ['senc', 'gp'],
  ['sencrl', 'llp'],
  ['sencrl', 'srl'],
]

/** Both names of one legal form, read as one word since their initials follow one another. */
const BOTH_FORMS: ReadonlySet<string> = new Set(
  TWO_NAMES.flatMap(([one, other]) => [one + other, other + one]),
)

/** A name of one word is too common to be known without its article: "La Capitale". */
const LEAST_WORDS = 2

/**
 * The employer that a key stands for: the key without a legal form of two names, articles around it, nor the
 * legal form that a trailing one hid. Stored keys keep them, so that what was stored and corrected stays as it was.
 * @example employerOf('jardins cousineau inc les') === employerOf('les jardins cousineau')
 * @example employerOf('abattoir seclp') === 'abattoir'
 */
export function employerOf(stored: string): string {
  const key = withoutHiddenForm(withoutBothForms(stored))
  const words = key.split(' ')
  const start = ARTICLES.has(words[0]!) ? 1 : 0
  let end = words.length
  if (ARTICLES.has(words[end - 1]!)) {
    end -= 1
    while (isForm(words[end - 1]!)) end -= 1
  }
  return end - start < LEAST_WORDS ? key : words.slice(start, end).join(' ')
}

function withoutBothForms(key: string): string {
  const words = key.split(' ')
  let end = words.length
  if (!BOTH_FORMS.has(words[end - 1]!)) return key
  while (end > 1 && isForm(words[end - 1]!)) end -= 1
  return words.slice(0, end).join(' ')
}

/** A form that initials before it hid: "M.G. S.E.N.C." is stored as "mgsenc". No word ends so. */
const withoutHiddenForm = (key: string): string => key.replace(/(?<=[a-z0-9])(?:senc|sencrl)$/, '')

const isForm = (word: string): boolean => LEGAL_FORMS.has(word) || BOTH_FORMS.has(word)

/** 's e n c' → 'senc', 'p e toupin' → 'pe toupin'; a lone letter stays ("ferme a"). */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = []
  let run = ''
  for (const word of words) {
    if (word.length === 1 && word >= 'a') {
      run += word
      continue
    }
    if (run) joined.push(run)
    run = ''
    joined.push(word)
  }
  if (run) joined.push(run)
  return joined
}
