import { fieldsOf, isBlockType } from '@/content'
import { idOf, type Id } from '@/db/ids'

/** The pictures and documents that blocks refer to, each once, by the table of `@/content`. */
export function mediaIn(content: unknown): Id[] {
  if (!Array.isArray(content)) return []
  const found = content.flatMap((block: unknown) => {
    const stored = (block ?? {}) as Readonly<Record<string, unknown>>
    if (!isBlockType(stored.blockType)) return []
    return Object.entries(fieldsOf(stored.blockType)).flatMap(([name, field]) => {
      if (field.is !== 'relation' || field.to !== 'media') return []
      const id = idOf(stored[name] as Id | { id: Id } | null | undefined)
      return id === undefined || id === '' ? [] : [id]
    })
  })
  return [...new Map(found.map((id) => [String(id), id])).values()]
}
