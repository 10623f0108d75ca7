import { unitIdentifier } from './extract'
import { decodeInline } from './inline'
import { transformTexts } from './transform'
import type { Resource } from './types'

/**
 * The same document in another language: structure, links and numbers of rows come from the
 * source, the words from `targets` (by unit key). A unit without words keeps those of the source.
 *
 * @example apply(chapter, { u0f3…: 'Change employers' })
 */
export function apply<Document extends Resource>(
  resource: Document,
  targets: Readonly<Record<string, string | undefined>>,
): Document {
  const identify = unitIdentifier()
  return transformTexts(resource, (slot) => {
    const found = identify(slot)
    const target = found && targets[found.unit.key]
    if (!target) return slot.inline ?? slot.text
    return found.templates ? decodeInline(target, found.templates) : target
  }) as Document
}
