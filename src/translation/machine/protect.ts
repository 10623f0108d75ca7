import { formatClock } from '@/days/words'
import type { TargetLocale } from '@/i18n/locales'

import { EMAIL, FIGURE, LINK } from '../checks/figures'
import { escapeText, tokenize, writeMark, type Token } from '../marks'
import { writeNumber } from '../numbers'

/**
 * What a machine may not touch is taken out before it is asked, and put back afterwards. It sees
 * `[[0]]`: brackets and digits, which translators of every kind copy, and which no alphabet lacks.
 */
interface ProtectedWords {
  /** What the machine is shown. */
  text: string
  kept: readonly KeptWords[]
}

/** Words, as the language writes them, or what is no word: a mark, the end of a line. */
type KeptWords = { french: string } & ({ words: string } | { token: NoText })

type NoText = Exclude<Token, { type: 'text' }>

interface ProtectOptions {
  language: TargetLocale
  /** Official names, as French writes them: of public bodies, of the glossary. */
  names: readonly string[]
  translateName: (french: string) => string | undefined
}

/** Takes out marks, line breaks, addresses, figures, hours and names. */
export function protectWords(source: string, options: ProtectOptions): ProtectedWords {
  const kept: KeptWords[] = []
  const keep = (words: KeptWords): string => `[[${kept.push(words) - 1}]]`
  const pattern = patternOf(options.names)

  const protect = (text: string, before: string): string =>
    text.replace(pattern, (...found) => {
      const [french, at, groups] = [found[0], found.at(-3), found.at(-1)] as Found
      const first = groups.run && firstWord(french)
      if (first && isSentenceStart(before + text.slice(0, at))) {
        return first + protect(french.slice(first.length), first)
      }
      return keep({ french, words: write(french, groups, options) })
    })

  const text = tokenize(source)
    .map((token) =>
      token.type === 'text'
        ? protect(token.text, '')
        : keep({
            french: token.type === 'break' ? '↵' : writeMark(token.type, token.number),
            token,
          }),
    )
    .join('')
  return { text, kept }
}

type Found = [string, number, Partial<Record<Kind, string>>]

type Kind = 'same' | 'hour' | 'figure' | 'name' | 'run'

/** Puts back what was taken out, or says what did not come back as it left. */
export function restoreWords(
  answer: string,
  { kept }: ProtectedWords,
): { target: string } | { lost: string[] } {
  const seen: number[] = []
  const tokens = answer.split(PLACEHOLDER).map((piece, index): Token => {
    if (index % 2 === 0) return { type: 'text', text: piece }
    seen.push(Number(piece))
    const back = kept[Number(piece)]
    if (!back) return { type: 'text', text: '' }
    return 'token' in back ? back.token : { type: 'text', text: back.words }
  })
  const lost = kept.flatMap(({ french }, number) =>
    seen.filter((each) => each === number).length === 1 ? [] : [french],
  )
  const unknown = seen.filter((number) => !kept[number]).map((number) => `[[${number}]]`)
  if (lost.length + unknown.length > 0) return { lost: [...new Set([...lost, ...unknown])] }
  if (!isWellNested(tokens)) {
    return { lost: kept.flatMap((each) => ('token' in each ? [each.french] : [])) }
  }
  return { target: writeTokens(tokens).trim() }
}

/** As machines bring it back: with spaces inside, or the wide brackets of other keyboards. */
const PLACEHOLDER = /[[［]\s*[[［]\s*(\d{1,4})\s*[\]］]\s*[\]］]/

/** Words that come to stand side by side are escaped as one: together they could look like a mark. */
function writeTokens(tokens: readonly Token[]): string {
  let written = ''
  let words = ''
  for (const token of tokens) {
    if (token.type === 'text') words += token.text
    else {
      written += escapeText(words)
      written += token.type === 'break' ? '\n' : writeMark(token.type, token.number)
      words = ''
    }
  }
  return written + escapeText(words)
}

/** What was open is closed, and in turn. */
function isWellNested(tokens: readonly Token[]): boolean {
  const open: number[] = []
  for (const mark of tokens) {
    if (mark.type === 'open') open.push(mark.number)
    if (mark.type === 'close' && open.pop() !== mark.number) return false
  }
  return open.length === 0
}

const HOUR = String.raw`(?<!\d)(?:[01]?\d|2[0-3])[ \u00a0\u202f]?h(?:[ \u00a0\u202f]?[0-5]\d)?(?![\p{L}\d])`

const PHONE = String.raw`(?<!\d)(?:1[ .-])?\(?\d{3}\)?[ \u00a0.-]\d{3}[ .-]\d{4}(?!\d)`

/** Capitals: an acronym, or a name of one word or more, with the small words inside it. */
const CAPITALIZED = String.raw`\p{Lu}[\p{L}\p{N}’'-]*`

const SMALL = String.raw`(?:de|du|des|d[’']|la|le|les|l[’']|et)`

const RUN = String.raw`(?<![\p{L}\p{N}])${CAPITALIZED}(?:,? (?:${SMALL} ?)*${CAPITALIZED})*`

function patternOf(names: readonly string[]): RegExp {
  const known = [...names].sort((a, b) => b.length - a.length).map(escapePattern)
  const parts = [
    `(?<same>${EMAIL.source}|${LINK.source}|${PHONE})`,
    `(?<hour>${HOUR})`,
    ...(known.length > 0
      ? [`(?<name>(?<![\\p{L}\\p{N}])(?:${known.join('|')})(?![\\p{L}\\p{N}]))`]
      : []),
    `(?<figure>${FIGURE.source}(?:er(?!\\p{L}))?)`,
    `(?<run>${RUN})`,
  ]
  return new RegExp(parts.join('|'), 'gu')
}

const escapePattern = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** As the language writes it; what it writes as French does stays. */
function write(
  french: string,
  found: Found[2],
  { language, translateName }: ProtectOptions,
): string {
  if (found.hour) return writeHour(french, language)
  if (found.figure) return writeFigure(french, language)
  if (found.name ?? found.run) return translateName(french) ?? french
  return french
}

function writeHour(french: string, language: TargetLocale): string {
  const [hours = 0, minutes = 0] = (french.match(/\d+/g) ?? []).map(Number)
  return formatClock(hours * 60 + minutes, language)
}

/** The number, and the sign of its currency before it. */
function writeFigure(french: string, language: TargetLocale): string {
  const [, number = french, sign = ''] =
    /^(.*?)[ \u00a0\u202f]?([$€%]?)(?:er)?$/u.exec(french) ?? []
  const written = writeNumber(number, language)
  if (sign === '%') return `${written}${BEFORE_PERCENT[language]}%`
  return `${sign}${written}`
}

const BEFORE_PERCENT: Record<TargetLocale, string> = { en: '', es: '\u00a0' }

/** After a full stop, a colon or nothing, any word has a capital. */
const isSentenceStart = (before: string): boolean => /(?:^|[.!?:»…])["« \u00a0]*$/u.test(before)

/** The first word of a name that may only be that of a sentence; none of an acronym, or of a long name. */
function firstWord(run: string): string | undefined {
  const [first] = /^\p{Lu}[\p{Ll}’'-]*(?![\p{L}\p{N}])/u.exec(run) ?? []
  const capitals = run.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return first && capitals.length <= 2 ? first : undefined
}
