export { Memory, type MemoryOptions } from './memory'
export type { MatchKind, MemoryMatch, MemoryPair, MemoryQuestion, Replacement } from './types'
export { approvedPairs, pairsOfTranslation, type KeyedPair } from './pairs'
