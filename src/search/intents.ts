/** What words ask for besides their subject: what a word means, a number to call, a language spoken. */
import { tellsLittle, wordsOf, wordsSaid } from '@/directory/search/words'
import type { Entry } from '@/directory/types'
import { fold } from '@/text/fold'

/** Ways to ask what a word means, folded; what stands between them and the word is left aside. */
const MEANING = [
  'que es',
  'que son',
  'que significa',
  'que quiere decir',
  'significado de',
  'significa',
  'c est quoi',
  'cest quoi',
  'qu est ce que',
  'qu est ce qu',
  'que veut dire',
  'ca veut dire quoi',
  'veut dire',
  'signification',
  'definition',
  'definicion',
  'what is',
  'what s',
  'what does',
  'what are',
  'meaning of',
  'meaning',
  'means',
  'mean',
]

/** Small words around the one that is asked about. */
const AROUND = new Set(
  'a an the un una el la los las le les l de du des d of that the ce cela eso esto'.split(' '),
)

/** The words of a text, folded and whole, the small ones too. */
const plainWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/**
 * The words that somebody asks the meaning of.
 *
 * @example askedMeaning('Qué significa CAQ?') // 'caq'
 */
export function askedMeaning(typed: string): string | undefined {
  const words = ` ${plainWords(typed).join(' ')} `
  const asking = MEANING.find((way) => words.startsWith(` ${way} `) || words.endsWith(` ${way} `))
  if (!asking) return undefined
  const rest = words.replace(` ${asking} `, ' ').trim().split(' ')
  while (rest.length > 1 && AROUND.has(rest[0]!)) rest.shift()
  const word = rest.join(' ')
  return word || undefined
}

/** What is said of a number: it is wanted, whatever the rest is about. */
const NUMBER_WORDS = new Set(
  (
    'telephone tel numero numeros phone number call appeler ligne telefono llamar linea hotline ' +
    'contact contacter contacto contactar joindre'
  ).split(' '),
)

/** Words of a call, and whether any stood there. */
export function askedNumber(typed: string): { rest: string; isAsked: boolean } {
  const words = plainWords(typed)
  const rest = words.filter((word) => !NUMBER_WORDS.has(word))
  return { rest: rest.join(' '), isAsked: rest.length < words.length }
}

/** What tells that a language is one to be spoken, not one to be learnt; folded. */
const SPEAKING = new Set(
  (
    'parle parlent parlant parler qui en speak speaks speaking spoken in hable habla hablan hablar que ' +
    'interprete interpretes interpreter interpreters interprete traducteur traductrice traductor traductora translator'
  ).split(' '),
)

/** With one of these, the language is the subject of a course. */
const LEARNING =
  /^(?:cours?|class\w*|apprend\w*|leccion\w*|clases?|cursos?|aprend\w*|estudi\w*|learn\w*|course\w*|lesson\w*|francisation|exam\w*|tests?)$/

/** The language of a school is asked about, not of somebody there: that one "speaks" it. */
const TAUGHT = /^(?:ecoles?|schools?|escuelas?|colegios?|kinder\w*|maternelle)$/

/** "I speak no French": what is missing is an interpreter, not who speaks it. */
const isTurned = (words: readonly string[]): boolean => words.includes('no') || words.includes('ni')

/**
 * A language that whoever helps must speak, and what is left of the words without it.
 *
 * @param languages of the directory, named in every language
 * @example languageInWords('someone who speaks tagalog', languages) // { language: 'tl', q: 'someone' }
 */
export function languageInWords(
  typed: string,
  languages: readonly Entry[],
): { language: string; q: string } | undefined {
  const folded = wordsSaid(typed)
  if (folded.some((word) => LEARNING.test(word)) || isTurned(folded)) return undefined
  const words = typed.split(/\s+/)
  if (folded.some((word) => TAUGHT.test(word)) && !words.some(isSpeaking)) return undefined
  const at = words.findIndex((word) => languageNamed(word, languages))
  if (at < 0) return undefined
  const language = languageNamed(words[at]!, languages)!
  const before = fold(words[at - 1] ?? '')
  const isSpoken = SPEAKING.has(before) || words.some((word) => isSpeaking(word))
  // French alone is what people come to learn; another language alone is one they speak.
  if (!isSpoken && (language === 'fr' || words.length > SHORT_QUESTION)) return undefined
  const rest = words.filter((word, place) => place !== at && !(place === at - 1 && isLink(before)))
  // "Someone who" is no subject: whoever speaks it is meant.
  const left = rest.filter(
    (word, place) =>
      !isVerbOfSpeech(fold(word)) &&
      !isSomebody(word) &&
      !(isRelative(word) && isSomebody(rest[place - 1])),
  )
  const isSubject = left.some((word) =>
    wordsOf(word).some((each) => !tellsLittle(each) && !isWhoOrNear(each)),
  )
  return { language, q: isSubject ? left.join(' ') : '' }
}

/** Longer questions name a language for other reasons: "lost my English papers on the way". */
const SHORT_QUESTION = 4

/** True when a word says that somebody speaks. */
export const saysSpoken = (typed: string): boolean => typed.split(/\s+/).some(isSpeaking)

const isSpeaking = (word: string): boolean =>
  isVerbOfSpeech(fold(word)) || /^interpret/.test(fold(word))

const isVerbOfSpeech = (word: string): boolean =>
  /^(?:parl(?:e|ent|ant|er)|speak(?:s|ing)?|spoken|habl(?:e|a|an|en|ar))$/.test(word)

const isLink = (word: string): boolean => word === 'en' || word === 'in'

const languageNamed = (word: string, languages: readonly Entry[]): string | undefined => {
  const folded = wordsOf(word)[0]
  if (folded === undefined) return undefined
  return keysByName(languages).get(folded)
}

const namesKept = new WeakMap<readonly Entry[], ReadonlyMap<string, string>>()

/** Keys by every folded name; the first of those that share one. */
function keysByName(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const known = namesKept.get(entries)
  if (known) return known
  const made = new Map(
    entries
      .toReversed()
      .flatMap(({ key, name }) =>
        Object.values(name).flatMap((named) => saidOf(named).map((said) => [said, key] as const)),
      ),
  )
  namesKept.set(entries, made)
  return made
}

/**
 * The one word by which a language is called: "Mam (Guatemala)" without its country, "Haitian Creole" by how most
 * call it, the Mayan languages with and without their apostrophes.
 */
function saidOf(named: string): string[] {
  const name = fold(named.split('(', 1)[0]!.trim())
  const [first = ''] = wordsOf(name)
  const last = wordsOf(name).at(-1) ?? ''
  const called = [name, first, last].flatMap((word) => CALLED[word] ?? [])
  return [...new Set([name, ...(wordsOf(name).length === 1 ? [first] : []), ...called])]
}

/** What a language is called besides, by a word of its name, folded. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  creole: ['creole', 'kreyol'],
  criollo: ['criollo', 'creole'],
  tagalog: ['filipino', 'tagalo'],
  iche: ['kiche', 'quiche', 'iche'],
  eqchi: ['qeqchi', 'kekchi', 'quekchi', 'eqchi'],
}

const isSomebody = (word = ''): boolean =>
  /^(?:alguien|someone|somebody|anyone|anybody|quelqu)$/.test(wordsOf(word)[0] ?? '')

const isRelative = (word: string): boolean => /^(?:who|that|qui|que|quien)$/.test(fold(word))

const isWhoOrNear = (word: string): boolean =>
  /^(?:alguien|someone|somebody|quelqu|cerca|near|pres|proche|around)$/.test(word)

/** Ways to ask for somebody rather than for an answer, folded. */
const WHO =
  /\b(?:alguien|someone|somebody|anybody|anyone|quelqu un|organism\w*|organiz\w*|organis[ai]\w*|associat\w*|asociac\w*|quien (?:me )?(?:ayuda|puede)|quienes ayudan|who (?:can |could )?helps?|qui (?:peut )?(?:m )?aider?|accompagn\w+|acompan\w+|benevole\w*|volunteer\w*|voluntari\w*|gratuite?s?|free|gratis|help|ayuda|aide|near me|cerca de mi|pres de (?:moi|chez)|(?:need|necesito|ocupo|busco|cherche|besoin d) (?:una? |une )?(?:interpret|traduct|translat)\w*)\b/

/** True when somebody is looked for, not words. */
export const asksWho = (typed: string): boolean => WHO.test(plainWords(typed).join(' '))

/** People by what they do for others: asked for with a place, one of them is looked for. */
const PROFESSION =
  /\b(?:avocat\w*|notaires?|psychologues?|interpretes?|traduct\w+|lawyers?|attorneys?|notar(?:y|ies)|psychologists?|counsel+ors?|interpreters?|translators?|abogad\w+|notarios?|psicolog\w+|legal aid|aide juridique|ayuda legal|asistencia legal)\b/

/** True when somebody of a profession is looked for. */
export const asksForProfession = (typed: string): boolean =>
  PROFESSION.test(plainWords(typed).join(' '))

/** What is done with somebody, not read. */
const BY_HAND = /\b(?:remplir|formulaires?|fill(?:ing)?|forms?|llenar|formularios?)\b/

/** True of what somebody may do together with whoever asks. */
export const asksForHands = (typed: string): boolean => BY_HAND.test(plainWords(typed).join(' '))
