export { settleAddress, translatedTitle, type Addresses } from './address'
export { apply } from './apply'
export { nameOf, unseenUnits, waitingUnits } from './approveUnits'
export { countWords, wordDiff } from './diff'
export { besideWords } from './beside'
export { needsReason, newFigures, type CheckContext } from './checks'
export { extract } from './extract'
export { follow, snapshot, translationTitle, type Follower } from './follow'
export { stripMarks } from './marks'

export { match } from './match'
export {
  resolveForReading,
  type PlainPassage,
  type ReadingBlock,
  type RichPassage,
} from './reading'
export { restoreUnits } from './restoreUnits'
export {
  saveUnits,
  UNIT_ACTIONS,
  type ApprovalRefusal,
  type UnitOrder,
  type UnitOutcome,
} from './saveUnit'
export {
  countStates,
  keptCounts,
  TRANSLATION_STATE_LABELS,
  TRANSLATION_STATES,
  translatesUnit,
  unitState,
  workingState,
  type TranslationState,
  UNIT_COLUMNS,
} from './states'
export * from './types'
