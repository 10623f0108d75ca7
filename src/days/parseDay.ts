/** A day as people type it, in any of the languages, to a day of the calendar. Nothing is guessed. */
import { LOCALES, type Label, type Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import { fold } from '@/text/fold'
import { typedLine } from '@/text/typed'

import { findDay, isNear } from './calendar'
import { formatDay, MONTHS, WEEKDAYS } from './words'

export type DayProblem = 'notUnderstood' | 'yearMissing' | 'yearFar' | 'noSuchDay'

/** What was understood: a day, two days to choose from, or why none. */
export type ParsedDay =
  | { is: 'day'; day: string }
  | { is: 'either'; days: readonly [string, string] }
  | { is: 'problem'; problem: DayProblem }

/**
 * Reads a day: '2027-06-01', '1er juin 2027', 'June 1, 2027', '1 de junio de 2027', '13/6/2027'. A day
 * and a month in digits that could be read both ways are two days to choose from.
 *
 * @example parseDay('1/6/2027') // { is: 'either', days: ['2027-06-01', '2027-01-06'] }
 */
export function parseDay(text: string): ParsedDay {
  const typed = fold(typedLine(text))
  const [, first, , second, third] = IN_DIGITS.exec(typed) ?? []
  if (first && second && third) return fromDigits(first, second, third)
  const words = typed
    .replace(/\./g, '')
    .split(/[\s,]+/)
    .filter((word) => word && !SMALL_WORDS.has(word))
  return fromWords(words)
}

/** Why a day was not understood, as a sentence that says what to do. */
export function sayDayProblem(text: string, locale: Locale): string {
  const parsed = parseDay(text)
  if (parsed.is === 'day') return ''
  if (parsed.is === 'either') {
    const [a, b] = parsed.days.map((day) => formatDay(day, locale))
    return fillIn(SENTENCES.either[locale], { typed: typedLine(text), a: a ?? '', b: b ?? '' })
  }
  return fillIn(SENTENCES[parsed.problem][locale], { typed: typedLine(text) })
}

const IN_DIGITS = /^(\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,4})$/
const DAY_OF_MONTH = /^(\d{1,2})(?:er|re|st|nd|rd|th|o|ro)?$/
const problem = (what: DayProblem): ParsedDay => ({ is: 'problem', problem: what })

function fromDigits(first: string, second: string, third: string): ParsedDay {
  if (first.length === 4) {
    return third.length > 2 ? problem('notUnderstood') : asDay(third, Number(second), first)
  }
  if (first.length > 2 || third.length === 3) return problem('notUnderstood')
  if (third.length < 4) return problem('yearMissing')
  const dayFirst = asDay(first, Number(second), third)
  const monthFirst = asDay(second, Number(first), third)
  if (dayFirst.is !== 'day') return monthFirst.is === 'day' ? monthFirst : dayFirst
  if (monthFirst.is !== 'day' || monthFirst.day === dayFirst.day) return dayFirst
  return { is: 'either', days: [dayFirst.day, monthFirst.day] }
}

/** Two words before a year, one of which names a month. */
function fromWords([a = '', b = '', year, ...more]: string[]): ParsedDay {
  const months = [findMonth(a), findMonth(b)]
  const [day, month] = months[1] ? [a, months[1]] : [b, months[0]]
  const date = DAY_OF_MONTH.exec(day)?.[1]
  if (!month || !date || more.length > 0) return problem('notUnderstood')
  if (year === undefined || /^'?\d{2}$/.test(year)) return problem('yearMissing')
  return /^\d{4}$/.test(year) ? asDay(date, month, year) : problem('notUnderstood')
}

function asDay(date: string, month: number, year: string): ParsedDay {
  if (!isNear(Number(year))) return problem('yearFar')
  const day = findDay(Number(year), month, Number(date))
  return day ? { is: 'day', day } : problem('noSuchDay')
}

/** A month from 1 to 12: its name, or letters that begin the name of no other one. */
function findMonth(word: string): number | undefined {
  const exact = MONTH_NAMES.find(({ name }) => name === word)
  if (exact) return exact.month
  if (word.length < 3) return undefined
  const begun = new Set(
    MONTH_NAMES.filter(({ name }) => name.startsWith(word)).map(({ month }) => month),
  )
  return begun.size === 1 ? [...begun][0] : undefined
}

const MONTH_NAMES = [
  ...LOCALES.flatMap((locale) =>
    MONTHS[locale].map((name, index) => ({ name: fold(name), month: index + 1 })),
  ),
  { name: 'setiembre', month: 9 },
]

/** What may stand around the day, the month and the year. */
const SMALL_WORDS = new Set([
  ...LOCALES.flatMap((locale) => WEEKDAYS[locale].map(fold)),
  ...['le', 'du', 'au', 'the', 'of', 'on', 'el', 'de', 'del', 'al'],
])

const SENTENCES: Record<DayProblem | 'either', Label> = {
  notUnderstood: {
    fr: '«\u00a0{typed}\u00a0» n’est pas une date que le site comprend. Écrivez le jour, le mois et l’année, par exemple 1er juin 2027 ou 2027-06-01.',
    en: '“{typed}” is not a date that the site understands. Write the day, the month and the year, for example June 1, 2027 or 2027-06-01.',
    es: '«{typed}» no es una fecha que el sitio entienda. Escriba el día, el mes y el año, por ejemplo 1 de junio de 2027 o 2027-06-01.',
  },
  yearMissing: {
    fr: '«\u00a0{typed}\u00a0»\u00a0: écrivez aussi l’année, en quatre chiffres.',
    en: '“{typed}”: write the year too, in four digits.',
    es: '«{typed}»: escriba también el año, con cuatro cifras.',
  },
  yearFar: {
    fr: '«\u00a0{typed}\u00a0»\u00a0: l’année doit être entre 1900 et 2199.',
    en: '“{typed}”: the year must be between 1900 and 2199.',
    es: '«{typed}»: el año debe estar entre 1900 y 2199.',
  },
  noSuchDay: {
    fr: '«\u00a0{typed}\u00a0» n’existe pas au calendrier.',
    en: '“{typed}” is not in the calendar.',
    es: '«{typed}» no existe en el calendario.',
  },
  either: {
    fr: '«\u00a0{typed}\u00a0» peut être le {a} ou le {b}\u00a0: choisissez.',
    en: '“{typed}” may be {a} or {b}: choose one.',
    es: '«{typed}» puede ser el {a} o el {b}: elija.',
  },
}
