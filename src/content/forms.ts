import { BLOCKS, isBlockType, type BlockRefusal, type BlockType } from './blocks'
import type { DraftOf, Fields, Form, ValuesOf } from './fields'
import type { PassageKind } from './passages'

/* The forms of a block: as it is stored, written by hand, read. */

export type FieldsOf<Type extends BlockType> = (typeof BLOCKS)[Type]['fields']

/** A block in one form: `{ blockType: 'callout', title: … }`. */
export type BlockIn<As extends Form, Type extends BlockType = BlockType> = {
  [Each in Type]: { blockType: Each } & ValuesOf<FieldsOf<Each>, As>
}[Type]

/** A block as it is stored while being written: anything may be absent. */
export type DraftBlock<Type extends BlockType = BlockType> = {
  [Each in Type]: { blockType: Each } & DraftOf<FieldsOf<Each>>
}[Type]

type Checks = {
  [Type in BlockType]: {
    check: (block: DraftBlock<Type>, now: Date) => BlockRefusal[]
  }
}

/** What keeps one block from being published. */
export function checkBlock<Type extends BlockType>(
  block: DraftBlock<Type>,
  now: Date,
): BlockRefusal[] {
  const checks: Checks = BLOCKS
  const type: Type = block.blockType
  return isBlockType(type) ? checks[type].check(block, now) : []
}

/** The fields of a block, as data. */
export const fieldsOf = (type: BlockType): Fields<PassageKind> => BLOCKS[type].fields
