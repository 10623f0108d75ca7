export { apply } from './apply'
export { approveUnits } from './approveUnits'
export { countEachWord, countWords, similarity, wordDiff, type DiffPart } from './diff'
export { checkTarget, type Differences, type TargetCheck } from './check'
export { extract } from './extract'
export { follow, snapshot, translationTitle, type Followed, type Follower } from './follow'
export { stripMarks } from './marks'
export { normalize } from './normalize'
export { match, type MatchOptions } from './match'
export {
  resolveForReading,
  type PlainPassage,
  type ReadingBlock,
  type ReadingState,
  type RichPassage,
} from './reading'
export {
  countStates,
  TRANSLATION_STATE_LABELS,
  TRANSLATION_STATES,
  translatesUnit,
  unitState,
  workingState,
  type TranslationCounts,
  type TranslationState,
} from './states'
export * from './types'
