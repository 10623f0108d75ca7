/** Streams, occupations and legal forms: wordings to keys, as tables. */
import { foldWords } from '@/text/fold'

import type { NocVersion, Stream } from '../types'

/**
 * First pattern that fits the folded wording wins; English and French. What stands between two
 * words is bounded, so that a hostile cell is read once and not from each of its words.
 */
const STREAM_PATTERNS: readonly { stream: Stream; pattern: RegExp }[] = [
  { stream: 'permanentResidentOnly', pattern: /\b(permanent resid|residen(t|ce) permanent)/ },
  { stream: 'globalTalent', pattern: /\b(global talent|talents? mondia(l|ux))\b/ },
  { stream: 'primaryAgriculture', pattern: /\b(agricultur|agricol|saisonniers?\b|seasonal)/ },
  {
    stream: 'highWage',
    pattern:
      /\b(high|higher|haut|hauts|eleve)\b.{1,60}\b(wages?|salaires?)\b|\bsalaires? eleves?\b/,
  },
  { stream: 'lowWage', pattern: /\b(low|lower|bas)\b.{1,60}\b(wages?|salaires?)\b/ },
  { stream: 'unspecified', pattern: /\b(unspecified|unknown|non (specifie|precise)|inconnue?)\b/ },
]

/** The stream a wording means, padded or not; `null` when it is none we know. */
export function findStream(wording: string): Stream | null {
  const folded = foldWords(wording)
  return STREAM_PATTERNS.find(({ pattern }) => pattern.test(folded))?.stream ?? null
}

export interface ParsedOccupation {
  code: string | null
  title: string
  nocVersion: NocVersion | null
}

/** What a pivot table writes for an empty cell. */
const BLANK = /^\s*(?:(?:\((?:blank|vide)\)|n\/?a|-+)\s*)?$/i

const OCCUPATION = /^\s*(\d{1,5})(?:\s*[-–—:](.*)|\s(.*))?$/s

/**
 * Splits "CODE-Title" on the first hyphen. Four digits are NOC 2011, five NOC 2021; leading zeros
 * lost by a spreadsheet are put back when the list says its version.
 * @example parseOccupation('0016-Senior managers - construction') // code '0016', NOC 2011
 */
export function parseOccupation(text: string, listVersion: NocVersion | null): ParsedOccupation {
  if (BLANK.test(text)) return { code: null, title: '', nocVersion: null }
  const match = OCCUPATION.exec(text)
  if (!match) return { code: null, title: text.trim(), nocVersion: null }
  const digits = match[1]!
  const width = digits.length === 5 ? 5 : digits.length === 4 && listVersion !== '2021' ? 4 : 0
  const padded =
    width || !listVersion ? digits : digits.padStart(listVersion === '2021' ? 5 : 4, '0')
  const nocVersion = padded.length === 5 ? '2021' : padded.length === 4 ? '2011' : null
  return {
    code: nocVersion ? padded : null,
    title: (match[2] ?? match[3] ?? '').trim(),
    nocVersion,
  }
}

/** The version of the classification a list's title speaks of. */
export function findNocVersion(title: string): NocVersion | null {
  const match = /\b(?:NOC|CNP)\W{1,4}(20\d\d)/i.exec(title)
  return match ? (Number(match[1]) >= 2021 ? '2021' : '2011') : null
}

const STATUS_KEYS: readonly { key: string; pattern: RegExp }[] = [
  { key: 'soleProprietorship', pattern: /sole prop|proprietaire unique|individuelle/ },
  { key: 'cooperative', pattern: /\bco ?op/ },
  { key: 'nonProfit', pattern: /non profit|not for profit|sans but lucratif/ },
  { key: 'registeredCharity', pattern: /charit|bienfaisance/ },
  { key: 'partnership', pattern: /partner|partenariat|societe de personnes/ },
  { key: 'corporation', pattern: /corporat|incorpor|societe par actions|constitue/ },
  { key: 'unknown', pattern: /unknown|inconnu|no response|aucune reponse|blank/ },
]

/** The legal form a wording means: a key, 'unknown', or '' when the list has none. */
export function findIncorporateStatus(wording: string): string {
  const folded = foldWords(wording)
  if (!folded) return ''
  return STATUS_KEYS.find(({ pattern }) => pattern.test(folded))?.key ?? 'unknown'
}
