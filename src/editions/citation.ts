import type { Locale } from '@/i18n/locales'

/** What a citation is made of. */
export interface Cited {
  number: number
  /** 'YYYY-MM-DD' */
  date: string
  /** "Édition 3, mars 2026", in the language of who cites. */
  title: string
  /** Of its page. */
  url: string
  locale: Locale
}

export const PUBLISHER = 'Accompagner'

/**
 * A suggested citation, near to the style of the APA: corporate author, date, title, address.
 *
 * @param day the date in words
 */
export const cite = ({ title, url }: Cited, day: string, what: string): string =>
  `${PUBLISHER}. (${day}). ${what}. ${title}. ${url}`

/** The same for BibTeX, in braces that nothing in it closes. */
export function citeBibtex({ number, date, title, url, locale }: Cited, what: string): string {
  const [year = '', month = ''] = date.split('-')
  const lines = [
    ['author', `{${PUBLISHER}}`],
    // Twice in braces: styles write a title's words small, Quebec's too.
    ['title', `{${clean(what)}. ${clean(title)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['edition', String(number)],
    ['publisher', PUBLISHER],
    ['url', clean(url)],
    ['language', locale],
  ]
  const body = lines.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')
  return `@misc{accompagner-${number},\n${body}\n}\n`
}

/** The same for programs that keep references (RIS). */
export function citeRis({ number, date, title, url, locale }: Cited, what: string): string {
  const lines = [
    ['TY', 'RPRT'],
    ['AU', PUBLISHER],
    ['TI', `${flat(what)}. ${flat(title)}`],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', String(number)],
    ['PB', PUBLISHER],
    ['LA', locale],
    ['UR', flat(url)],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Without what BibTeX would read as a sign of its own. */
const clean = (text: string): string => flat(text).replace(/[{}\\]/g, '')
