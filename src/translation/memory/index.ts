export { Memory, type MemoryOptions } from './memory'
export type { MatchKind, MemoryMatch, MemoryPair } from './types'
export { approvedPairs, pairsOfTranslation, type KeyedPair } from './pairs'
