export { settleAddress, translatedTitle, type Addresses } from './address'
export { apply } from './apply'
export {
  approvedOver,
  nameOf,
  reopenedUnit,
  sentBackUnits,
  unseenUnits,
  waitingUnits,
} from './approveUnits'
export { countWords, wordDiff } from './diff'
export { besideWords } from './beside'
export { needsReason, newFigures, type CheckContext } from './checks'
export { extract } from './extract'
export { follow, snapshot, translationTitle, type Follower } from './follow'
export { handsOf } from './hands'
export { stripMarks } from './marks'

export { match } from './match'
export {
  countRead,
  resolveForReading,
  type MarkedPassage,
  type PlainPassage,
  type ReadingBlock,
  type RichPassage,
} from './reading'
export { nodesOf, wordsIn } from './richWords'
export { restoreUnits } from './restoreUnits'
export {
  saveUnits,
  UNIT_ACTIONS,
  type OrderRefusal,
  type UnitAction,
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
export { takesPassagesBack } from './takesBack'
export * from './types'
export {
  UNIT_EVENT_ACTIONS,
  continues,
  eventsBetween,
  handsBehind,
  type UnitEvent,
  type UnitEventAction,
} from './unitEvents'
export {
  COMMENT_KINDS,
  COMMENT_STATES,
  MAX_COMMENT_LENGTH,
  placeComment,
  QUESTION_ACTIONS,
  questionStep,
  textRefusals,
  type CommentedPassage,
  type CommentKind,
  type CommentState,
} from './questions'
