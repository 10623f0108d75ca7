export { agreedTerms } from './agreedTerms'
export { chooseUnits, UNIT_CHOICES, type UnitChoice } from './choose'
export { FATES, type Fate } from './fates'
export { TEXT_REFUSALS, UNIT_REFUSALS, type TextRefusalCode } from './messages'
export { placeNotes } from './placeNotes'
export { planImport, refuseText, settle, type CurrentText, type PlannedUnit } from './plan'
export { MAX_FILE_BYTES } from './limits'
export { decodeFile, readReturnedFile } from './readFile'
export { FileRefusal } from './refusal'
export {
  EXCHANGE_FORMATS,
  type ExchangeFormat,
  type OutgoingText,
  type ReturnedText,
} from './types'
export { writeXliff12, writeXliff20 } from './write'
export { writeTable } from './writeTable'
