export { writeCsv } from './csv'
export { TERM_REFUSALS } from './messages'
export {
  planTerms,
  TERM_FATES,
  type PlannedTerm,
  type StoredTermEntry,
  type TermFate,
} from './plan'
export { readTerms } from './readFile'
export { writeTbx } from './tbx'
export type { TermEntry } from './types'
