/** Words that mark what a line is: a province's heading, notes, totals. All folded. */
import { foldWords } from '@/text/fold'

import type { ProvinceCode } from './types'

/** Province and territory names of the lists, English and French. */
const PROVINCE_NAMES: Readonly<Record<ProvinceCode, readonly string[]>> = {
  NL: ['newfoundland and labrador', 'newfoundland', 'terre neuve et labrador', 'terre neuve', 'nl'],
  PE: ['prince edward island', 'ile du prince edouard', 'pe', 'pei', 'ipe'],
  NS: ['nova scotia', 'nouvelle ecosse', 'ns', 'ne'],
  NB: ['new brunswick', 'nouveau brunswick', 'nb'],
  QC: ['quebec', 'province of quebec', 'province de quebec', 'qc', 'pq'],
  ON: ['ontario', 'on'],
  MB: ['manitoba', 'mb'],
  SK: ['saskatchewan', 'sk'],
  AB: ['alberta', 'ab'],
  BC: ['british columbia', 'colombie britannique', 'bc', 'cb'],
  YT: ['yukon', 'yukon territory', 'territoire du yukon', 'yt', 'yk'],
  NT: ['northwest territories', 'territoires du nord ouest', 'nt', 'nwt', 'tno'],
  NU: ['nunavut', 'nu'],
  outside: ['outside canada', 'outside of canada', 'exterieur du canada', 'hors du canada'],
}

const PROVINCE_BY_NAME = new Map(
  Object.entries(PROVINCE_NAMES).flatMap(([code, names]) =>
    names.map((name) => [name, code as ProvinceCode] as const),
  ),
)

/** "Employers carrying on business in Canada with Head Office outside of Canada", and in French. */
const OUTSIDE_PATTERN =
  /\b(?:head office|outside (?:of )?canada|exterieur du canada|hors du canada|siege social)\b/

const provinceCache = new Map<string, ProvinceCode | null>()
const MAX_CACHED = 5_000

/** The province a name means, padded or not, accented or not; `null` when it is none. */
export function findProvince(name: string): ProvinceCode | null {
  const cached = provinceCache.get(name)
  if (cached !== undefined) return cached
  const folded = foldWords(name)
  const found = PROVINCE_BY_NAME.get(folded) ?? (OUTSIDE_PATTERN.test(folded) ? 'outside' : null)
  const damaged = found ?? findDamagedProvince(name)
  if (provinceCache.size < MAX_CACHED && name.length < 200) provinceCache.set(name, damaged)
  return damaged
}

/** "Qu?bec", "Qu‚bec", "QuÈbec": names whose accents an encoding ate. */
function findDamagedProvince(name: string): ProvinceCode | null {
  const skeleton = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
  for (const [code, names] of Object.entries(DAMAGEABLE_NAMES)) {
    if (names.some((pattern) => pattern.test(skeleton))) return code as ProvinceCode
  }
  return null
}

const DAMAGEABLE_NAMES: Readonly<Partial<Record<ProvinceCode, readonly RegExp[]>>> = {
  QC: [/^qu\.?e?\.?bec$/],
  NS: [/^nouvelle\.+e?\.?cosse$/],
  PE: [/^\.?i?\.?le\.du\.prince\.+e?\.?douard$/],
}

/** "Notes:", « Notes : », « Remarques : »: the data ends here. */
export const isNotesMark = (cell: string): boolean =>
  /^\s*(?:notes?|remarques?)\s*:\s*$/i.test(cell)

/** The same word without its colon, believed only when it stands alone in its line. */
export const isLoneNotesMark = (cell: string): boolean =>
  /^\s*(?:end\s?notes?|foot\s?notes?|notes?|remarques?)\s*(?:[:.]\s*)?$/i.test(cell)

/** A footnote or source line that stands alone: "1. The source for all information …". */
export const isFootnote = (cell: string): boolean =>
  /^\s*\(?\d{1,2}[.)]\s+\S/.test(cell)
    ? cell.trim().length > 40
    : /^\s*(?:\*|source\s*:|note\s*:)/i.test(cell)

/** Lines that sum others. */
export const isTotal = (cell: string): boolean =>
  /^(?:grand |sub ?|sous )?total(?: general)?$|^total [a-z ]{2,40}$|^[a-z ]{2,40} total$/.test(
    foldWords(cell),
  )

/** "Other employers": the individuals left out of the 2014 list, summed in one line. */
export const isOtherEmployers = (cell: string): boolean =>
  /^(?:all )?other employers$|^(?:tous les )?autres employeurs$/.test(foldWords(cell))
