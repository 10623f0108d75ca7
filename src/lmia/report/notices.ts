/**
 * Notices: what an import has to say about rows. Bad data is information, not an error.
 * All are counted; only the first of each code are kept one by one.
 */
import type { Column } from '../types'

export type Severity = 'info' | 'warning' | 'rejection'

/** Every notice an import can give, and how grave it is. A rejection drops the row, named. */
export const NOTICE_SEVERITY = {
  // the file
  periodFromFileName: 'info',
  periodNamesDiffer: 'warning',
  kindFromFileName: 'info',
  kindFromHeader: 'info',
  kindNamesDiffer: 'warning',
  encodingMixed: 'warning',
  quoteUnclosed: 'warning',
  notesMissing: 'info',
  columnUnknown: 'info',
  columnFromValues: 'warning',
  totalDiffers: 'warning',
  formulaWithoutResult: 'warning',
  // the row, dropped
  employerMissing: 'rejection',
  positionsMissing: 'rejection',
  positionsUnreadable: 'rejection',
  provinceUnknown: 'rejection',
  cellTooLong: 'rejection',
  // the line, not a row
  footnoteSkipped: 'info',
  blankGroupSkipped: 'warning',
  // the row, kept
  provinceFromAddress: 'warning',
  extraCells: 'warning',
  controlCharacters: 'warning',
  charactersLost: 'warning',
  streamUnknown: 'warning',
  lmiasMissing: 'warning',
  lmiasUnreadable: 'warning',
  positionsZero: 'info',
  occupationMissing: 'warning',
  occupationUnreadable: 'warning',
  addressMissing: 'warning',
  postalCodeMissing: 'warning',
  postalCodeCut: 'info',
  postalCodeElsewhere: 'warning',
  // the place
  cityMissing: 'warning',
  cityUnknown: 'warning',
  cityAmbiguous: 'warning',
  cityFarFromSector: 'warning',
} as const satisfies Record<string, Severity>

export type NoticeCode = keyof typeof NOTICE_SEVERITY
export type NoticeParams = Record<string, string | number>
export type NoticeCount = Partial<Record<NoticeCode, number>>

export interface Notice {
  code: NoticeCode
  severity: Severity
  /** Line in the file, from 1; 0 when the notice is about the whole file. */
  line: number
  column?: Column
  /** What the file said, cut to `MAX_VALUE_CHARS`. */
  value?: string
  params?: NoticeParams
}

const MAX_VALUE_CHARS = 200

/** Kept one by one for each code; beyond, notices are only counted. Rejections are all kept. */
const KEPT_PER_CODE = 200
const KEPT_REJECTIONS = 5_000

/** Collects the notices of one import. */
export class NoticeBook {
  readonly counts: NoticeCount = {}
  readonly kept: Notice[] = []

  /** Counts a notice, and keeps it while its code has few. */
  add(
    code: NoticeCode,
    line: number,
    details: Pick<Notice, 'column' | 'value' | 'params'> = {},
  ): void {
    const count = (this.counts[code] ?? 0) + 1
    this.counts[code] = count
    const severity = NOTICE_SEVERITY[code]
    if (count > (severity === 'rejection' ? KEPT_REJECTIONS : KEPT_PER_CODE)) return
    const notice: Notice = { code, severity, line }
    if (details.column) notice.column = details.column
    if (details.value !== undefined) notice.value = cut(details.value)
    if (details.params) notice.params = details.params
    this.kept.push(notice)
  }

  /** How many rows were dropped: one rejection notice each. */
  countRejections(): number {
    let sum = 0
    for (const [code, count] of Object.entries(this.counts)) {
      if (NOTICE_SEVERITY[code as NoticeCode] === 'rejection') sum += count
    }
    return sum
  }
}

const cut = (value: string): string =>
  value.length > MAX_VALUE_CHARS ? `${value.slice(0, MAX_VALUE_CHARS - 1)}…` : value
