import type { Encoding, LayoutNumber, LmiaKind, LmiaLanguage } from '../types'

import type { NoticeCount } from './notices'

/** The object `--dry-run --json` prints for each file. */
export interface ImportSummary {
  file: string
  kind: LmiaKind
  /** Period key: '2019Q3'. */
  period: string
  language: LmiaLanguage
  layout: LayoutNumber
  encoding: Encoding | null
  /** Data rows of the file, every province. Always rowsLoaded + rowsRejected. */
  rowsRead: number
  /** Rows understood and counted, every province. Those of Quebec are the ones stored. */
  rowsLoaded: number
  rowsRejected: number
  quebecRows: number
  /** Positions, every province. */
  positions: number
  quebecPositions: number
  /** LMIAs of the Quebec rows; `null` when the list does not give them (before 2021Q4). */
  lmias: number | null
  /** Quebec rows by precision; the three add up to `quebecRows`. */
  placed: { municipality: number; postalSector: number; none: number }
  /** Notices by code, all of them, also those not kept one by one. */
  notices: NoticeCount
}
