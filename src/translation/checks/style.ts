import { MONTHS, WEEKDAYS } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { dialPieces } from '@/text/telUri'
import { trimEndOf } from '@/text/trimEnd'

import { stripMarks } from '../marks'
import { normalize } from '../normalize'
import { withoutAddresses } from './figures'
import { NOTHING, type Find } from './types'

/* How a translation is written, whatever it says. */

const added = (found: readonly string[]) => ({ missing: [], added: [...new Set(found)] })

/** Numbers, hours, dates and quotation marks as French writes them. */
const FRENCH_FORMATS: readonly RegExp[] = [
  /(?<!\d)\d+[ \u00a0\u202f]?[$€¢](?![\d,])/g,
  /(?<![\d,])\d+,\d{1,2}(?![\d,])/g,
  /(?<![\d-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d-])/g,
  /(?<!\d)\d{1,2}[ \u00a0\u202f]?h(?:[ \u00a0\u202f]?\d{2})?(?![\p{L}\d])/gu,
  new RegExp(String.raw`(?<!\d)\d{1,2}(?:er)? (?:${MONTHS.fr.join('|')})(?!\p{L})`, 'giu'),
  /[ \u00a0\u202f][:;?!](?=\s|$)/g,
]

/** What each language does not write: what another one does. */
const FOREIGN_FORMATS: Record<Locale, readonly RegExp[]> = {
  fr: [
    /[$€][ \u00a0\u202f]?\d[\d,.]*/g,
    /(?<![\d,])\d{1,3}(?:,\d{3})+(?!\d)/g,
    /(?<!\d)\d{1,2}(?::\d{2})?[ \u00a0]?[ap]\.?m\b\.?/gi,
    /[“”]/g,
  ],
  en: [...FRENCH_FORMATS, /[«»]/g],
  es: [...FRENCH_FORMATS, /«[ \u00a0\u202f]|[ \u00a0\u202f]»/g],
}

/** What is written as in another language: in English the amount before its sign, the decimal comma, « ». */
export const findFormats: Find = ({ target, language }) => {
  const words = dialPieces(stripMarks(target))
    .map((piece) => (piece.uri ? '0' : piece.text))
    .join('')
  const found = FOREIGN_FORMATS[language].flatMap((pattern) => words.match(pattern) ?? [])
  return added(found.map((each) => each.trim()))
}

/** The sign that ends a text, before the quotation marks and brackets that close after it. */
function endingOf(text: string): string {
  const last = trimEndOf(stripMarks(text), /[\s»”"’')\]]/u).at(-1) ?? ''
  return /[.?!:;,…]/.test(last) ? last : ''
}

/** The sign that opens what another closes, in Spanish. */
const OPENING: readonly [closing: string, opening: string][] = [
  ['?', '¿'],
  ['!', '¡'],
]

export const findEnding: Find = ({ source, target, language }) => {
  const [expected, found] = [endingOf(source), endingOf(target)]
  const opening =
    language === 'es'
      ? OPENING.filter(([close, open]) => count(target, close) > count(target, open))
      : []
  return {
    missing: [
      ...(expected && expected !== found ? [expected] : []),
      ...opening.map(([, open]) => open),
    ],
    added: found && expected !== found ? [found] : [],
  }
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}][\p{L}\p{N}’']*)/u

/** Words that English writes with a capital and French without. */
const ENGLISH_CAPITALS = new Set([
  ...MONTHS.en,
  ...WEEKDAYS.en,
  ...'I I’m I’ll English French Spanish Canadian Mexican Quebec’s'.split(' '),
])

/** A capital where the source has none, or none where it has one. */
export const findCapital: Find = ({ source, target, language, sourceLanguage = 'fr' }) => {
  const [, theirs = ''] = FIRST_WORD.exec(stripMarks(source)) ?? []
  const [, first = ''] = FIRST_WORD.exec(stripMarks(target)) ?? []
  const isRight =
    !isLetter(theirs) || !isLetter(first) || isUpper(theirs) === isUpper(first) || isName(first)
  const isEnglish = (word: string, locale: Locale) => locale === 'en' && ENGLISH_CAPITALS.has(word)
  if (isRight || isEnglish(first, language) || isEnglish(theirs, sourceLanguage)) return NOTHING
  return added([first])
}

const isLetter = (word: string): boolean => /^\p{L}/u.test(word)
const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word)
const isName = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word)

/** Words that may come twice in a row. */
const TWICE: Record<Locale, ReadonlySet<string>> = {
  fr: new Set(['nous', 'vous']),
  en: new Set(['had', 'that']),
  es: new Set(['nos']),
}

const DOUBLED = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu

export const findDoubleWords: Find = ({ target, language }) =>
  added(
    Array.from(stripMarks(target).matchAll(DOUBLED), ([, word = '']) => word.toLowerCase())
      .filter((word) => !TWICE[language].has(word))
      .map((word) => `${word} ${word}`),
  )

/** Share of the source's length, in characters, within which a translation is believed to say as much. */
const LENGTHS = { min: 0.5, max: 1.8 }

/** Shorter passages vary more: nothing is said of them. */
const MIN_LENGTH = 40 // characters of the source

export const findLength: Find = ({ source, target }) => {
  const [length, words] = [stripMarks(source).length, stripMarks(target).length]
  if (length < MIN_LENGTH) return NOTHING
  const share = words / length
  return share < LENGTHS.min || share > LENGTHS.max
    ? added([`${Math.round(100 * share)} %`])
    : NOTHING
}

/** So many words of the source in a row, of which so many are long, were forgotten rather than kept. */
const SOURCE_RUN = { words: 3, longWords: 2, longLetters: 4 } // see triplesOf

const WORDS = /[\p{L}\p{N}’'-]+/gu

/**
 * Words of the source that stayed in the translation, or a sentence that stayed whole. Names stay, and what belongs to one ("Tribunal
 * administratif du logement"), and words that are explained in brackets.
 */
export const findUntranslated: Find = ({ source, target, language, sourceLanguage = 'fr' }) => {
  // Words of the site that are said otherwise in their own language.
  if (language === sourceLanguage) return NOTHING
  if (isCopied(source, target)) return added([stripMarks(target).trim()])
  const sourceWords = wordsOf(source)
  const ofSource = new Set(triplesOf(sourceWords))
  const names = new Set(sourceWords.map(({ word }) => word).filter(isUpper))
  const words = wordsOf(target)
  const isKept = triplesOf(words).map((triple) => triple !== undefined && ofSource.has(triple))
  const found: string[] = []
  for (let at = 0; at < isKept.length; at += 1) {
    if (!isKept[at]) continue
    let end = at + SOURCE_RUN.words
    while (isKept[end - SOURCE_RUN.words + 1]) end += 1
    const run = words.slice(at, end)
    const isExplained = run.at(-1)?.isBeforeBracket ?? false
    const isOfName = [words[at - 1], words[end]].some((beside) => names.has(beside?.word ?? ''))
    if (isForgotten(run.map(({ word }) => word)) && !isExplained && !isOfName) {
      found.push(run.map(({ word }) => word).join(' '))
    }
    at = end - 1
  }
  return added(found)
}

/** A whole sentence as it stands in the source; without its end, it may be the name of a body or a word of both. */
const isCopied = (source: string, target: string): boolean =>
  normalize(source) === normalize(target) &&
  endingOf(source) !== '' &&
  wordsOf(source).length >= SOURCE_RUN.words

interface TextWord {
  word: string
  /** Neither a name nor a number. */
  isPlain: boolean
  isBeforeBracket: boolean
}

function wordsOf(text: string): TextWord[] {
  const plain = withoutAddresses(stripMarks(text))
  return Array.from(plain.matchAll(WORDS), ({ 0: word, index }) => ({
    word,
    isPlain: /^\p{Ll}/u.test(word),
    isBeforeBracket: plain.startsWith(' (', index + word.length),
  }))
}

/** Three words in a row, from each word on; nothing where one of them is a name or a number. */
const triplesOf = (words: readonly TextWord[]): (string | undefined)[] =>
  words.slice(2).map((third, at) => {
    const [first, second] = [words[at]!, words[at + 1]!]
    return first.isPlain && second.isPlain && third.isPlain
      ? `${first.word} ${second.word} ${third.word}`
      : undefined
  })

const isForgotten = (run: readonly string[]): boolean =>
  run.length >= SOURCE_RUN.words &&
  run.filter((word) => word.length >= SOURCE_RUN.longLetters).length >= SOURCE_RUN.longWords
