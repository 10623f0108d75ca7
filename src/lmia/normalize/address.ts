/**
 * Addresses as the lists write them. Since 2016: city, province code, postal code. In 2014 and
 * 2015: the street before. About one Quebec code in seventeen is cut to five characters; its
 * first three, the postal sector, survive.
 */
import { foldWords } from '@/text/fold'
import { trimEndOf } from '@/text/trimEnd'

import type { ProvinceCode } from '../types'

export interface ParsedAddress {
  /** As typed, without province and code; '' when there is none. */
  city: string
  /** 'A1A 1A1' when whole. */
  postalCode: string | null
  /** 'A1A' */
  fsa: string | null
  isCut: boolean
  /** The province's code as typed, in capitals; `null` when the address has none. */
  province: ProvinceCode | null
}

/** Four times the longest line of any list; what follows is no address. */
const MAX_ADDRESS_CHARS = 1_000

/** A postal code at the end: whole, or cut; letters O and I typed for digits are let through. */
const WHOLE_CODE = /(?:^|[\s,.(])([A-Z])([\dOIL])([A-Z])[\s-]*([\dOIL])([A-Z])([\dOIL])[\s).,]*$/i
const CUT_CODE =
  /(?:^|[\s,.(])([A-Z])\s?([\dO])\s?([A-Z])(?:[\s-]*(?:[\dO][A-Z]?\d?|[A-Z]\d?))?[\s).,-]*$/i

/** Province codes and names that end an address. */
const PROVINCE_ENDS: readonly { province: ProvinceCode; words: string }[] = [
  { province: 'QC', words: 'QC|PQ|Que|Québec|Quebec' },
  { province: 'ON', words: 'ON|Ont|Ontario' },
  { province: 'NB', words: 'NB|New Brunswick|Nouveau-Brunswick' },
  { province: 'NS', words: 'NS|Nova Scotia|Nouvelle-Écosse' },
  { province: 'PE', words: 'PE|PEI|Prince Edward Island' },
  { province: 'NL', words: 'NL|NF|Newfoundland(?: and Labrador)?' },
  { province: 'MB', words: 'MB|Manitoba' },
  { province: 'SK', words: 'SK|Saskatchewan' },
  { province: 'AB', words: 'AB|Alberta' },
  { province: 'BC', words: 'BC|British Columbia|Colombie-Britannique' },
  { province: 'YT', words: 'YT|YK|Yukon' },
  { province: 'NT', words: 'NT|NWT|Northwest Territories' },
  { province: 'NU', words: 'NU|Nunavut' },
]
const PROVINCE_END = new RegExp(
  `(^|[\\s,(])(${PROVINCE_ENDS.map(({ words }) => `(?:${words})`).join('|')})[\\s).,]*$`,
  'i',
)
const END_PATTERNS = PROVINCE_ENDS.map(({ province, words }) => ({
  province,
  pattern: new RegExp(`^(?:${words})$`, 'i'),
}))

/** First letter of a postal code → province (Canada Post). X is both NT and NU. */
const PROVINCE_OF_LETTER: Readonly<Record<string, ProvinceCode>> = {
  A: 'NL',
  B: 'NS',
  C: 'PE',
  E: 'NB',
  G: 'QC',
  H: 'QC',
  J: 'QC',
  K: 'ON',
  L: 'ON',
  M: 'ON',
  N: 'ON',
  P: 'ON',
  R: 'MB',
  S: 'SK',
  T: 'AB',
  V: 'BC',
  X: 'NT',
  Y: 'YT',
}

/** Postal sectors of Quebec begin with one of these. */
export const QUEBEC_LETTERS = 'GHJ'

/**
 * Splits an address; with `hasStreet`, the city is what stands after the last comma.
 * @example parseAddress('Saint-Rémi, QC J0L 2L', false).fsa // 'J0L'
 */
export function parseAddress(address: string, hasStreet: boolean): ParsedAddress {
  let rest = address.slice(0, MAX_ADDRESS_CHARS).trim()
  let postalCode: string | null = null
  let fsa: string | null = null
  let isCut = false

  const whole = WHOLE_CODE.exec(rest)
  const cut = whole ? null : CUT_CODE.exec(rest)
  if (whole) {
    const [first, second, third, fourth, fifth, sixth] = whole.slice(1).map((s) => s.toUpperCase())
    fsa = `${first}${digit(second!)}${third}`
    postalCode = `${fsa} ${digit(fourth!)}${fifth}${digit(sixth!)}`
    rest = rest.slice(0, whole.index)
  } else if (cut) {
    fsa = `${cut[1]!}${digit(cut[2]!)}${cut[3]!}`.toUpperCase()
    isCut = true
    rest = rest.slice(0, cut.index)
  }
  let province: ProvinceCode | null = null
  rest = trimEndOf(rest, /[\s,.(]/)
  for (let match = PROVINCE_END.exec(rest); match; match = PROVINCE_END.exec(rest)) {
    const before = trimEndOf(rest.slice(0, match.index), /[\s,.(/-]/)
    const found = END_PATTERNS.find(({ pattern }) => pattern.test(match![2]!))?.province ?? null
    // "Québec, QC" and "Québec H2X 1K5" name the city
    const isCity =
      found === 'QC' &&
      /^qu/i.test(match[2]!) &&
      (!before || /\b(?:vieux|ville de|city of)$/i.test(before))
    if (isCity) break
    if (
      province &&
      /^qu/i.test(match[2]!) &&
      hasStreet &&
      /,\s*$/.test(rest.slice(0, match.index + 1))
    )
      break
    province ??= found
    rest = before
    if (!rest) break
  }
  return { city: cityOf(rest, hasStreet), postalCode, fsa, isCut, province }
}

/** The province a postal sector is in; `null` when its letter is not one of Canada Post's. */
export const findSectorProvince = (fsa: string | null): ProvinceCode | null =>
  fsa ? (PROVINCE_OF_LETTER[fsa[0]!] ?? null) : null

/** Parts that name no municipality alone: an island, a sector; the part before goes with them. */
const NEEDS_PART_BEFORE = /^(?:ile d orleans|i o|canada|quebec|sector|secteur)\b/

function cityOf(rest: string, hasStreet: boolean): string {
  const trimmed = trimEndOf(rest.replace(/^[\s,.;]+/, ''), /[\s,.;]/)
  if (!hasStreet || !trimmed.includes(',')) return trimmed
  const parts = trimmed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const last = parts.at(-1) ?? ''
  return parts.length > 2 && NEEDS_PART_BEFORE.test(foldWords(last))
    ? `${parts.at(-2)!}, ${last}`
    : last
}

const digit = (sign: string): string =>
  sign === 'O' || sign === 'o' ? '0' : /[il]/i.test(sign) ? '1' : sign
