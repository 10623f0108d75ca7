import { type BlockType, fieldsOf, isBlockType } from '@/content'
import { idOf, type Id } from '@/db/ids'

/** A reference of a block to a picture or document, which may be gone. */
export interface MediaReference {
  id: Id
  blockType: BlockType
  /** Its field in the text: 'content.2.image'. */
  field: string
}

/** Each reference of blocks to a picture or document, by the table of `@/content`. */
export function mediaReferences(content: unknown): MediaReference[] {
  if (!Array.isArray(content)) return []
  return content.flatMap((block: unknown, at) => {
    const stored = (block ?? {}) as Readonly<Record<string, unknown>>
    const { blockType } = stored
    if (!isBlockType(blockType)) return []
    return Object.entries(fieldsOf(blockType)).flatMap(([name, field]) => {
      if (field.is !== 'relation' || field.to !== 'media') return []
      const id = idOf(stored[name] as Id | { id: Id } | null | undefined)
      return id === undefined || id === ''
        ? []
        : [{ id, blockType, field: `content.${at}.${name}` }]
    })
  })
}

/** The pictures and documents that blocks refer to, each once. */
export const mediaIn = (content: unknown): Id[] => [
  ...new Map(mediaReferences(content).map(({ id }) => [String(id), id])).values(),
]
