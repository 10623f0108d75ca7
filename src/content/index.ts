export { anchorNamer } from './anchor'
export { BLOCK_REFUSALS, BLOCKS, isBlockType, type BlockType } from './blocks'

export type { Field, Fields, Place, Values } from './fields'
export { checkBlock, fieldsOf, type BlockIn, type DraftBlock } from './forms'
export { isPassageKind, namePassage, type PassageKind } from './passages'
export { wholeBlocks } from './whole'
