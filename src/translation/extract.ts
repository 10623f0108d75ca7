import { createHash } from 'node:crypto'

import { encodeInline, type InlineTemplates } from './inline'
import { normalize } from './normalize'
import { transformTexts, type Slot } from './transform'
import type { MarkKind, Resource, Unit } from './types'

/**
 * The units of a resource, in reading order.
 *
 * Two passages with the same words in the same context get distinct keys (the second ends in
 * `-2`), so that each can be translated in its own place.
 *
 * @example extract({ title: 'Changer d’employeur' })[0].source // 'Changer d’employeur'
 */
export function extract(resource: Resource): Unit[] {
  const units: Unit[] = []
  const identify = unitIdentifier()
  transformTexts(resource, (slot) => {
    const found = identify(slot)
    if (found) units.push(found.unit)
    return slot.inline ?? slot.text
  })
  return units
}

/** A unit together with what puts its words back in place. */
export interface LocatedUnit {
  unit: Unit
  /** Absent for plain fields. */
  templates?: InlineTemplates
}

/** Names the units of one resource as they come: keys depend on how often the words came before. */
export function unitIdentifier(): (slot: Slot) => LocatedUnit | undefined {
  const seen = new Map<string, number>()
  return (slot) => {
    const encoded = slot.inline ? encodeInline(slot.inline) : undefined
    const source = encoded?.source ?? slot.text ?? ''
    const marks = encoded?.marks ?? []
    const words = encoded ? wordsWithLinks(source, marks) : source
    if (!hasWords(words)) return undefined

    const fingerprint = hash(normalize(words))
    const base = `u${hash([slot.kind, normalize(slot.context), normalize(words)].join('\u0000'))}`
    const occurrence = (seen.get(base) ?? 0) + 1
    seen.set(base, occurrence)
    const key = occurrence === 1 ? base : `${base}-${occurrence}`
    const { kind, context, path, level } = slot
    return {
      unit: { key, kind, context, path, ...(level && { level }), source, marks, fingerprint },
      ...(encoded ? { templates: encoded.templates } : {}),
    }
  }
}

/** Identity of the words of a passage: what tells whether they are those of today. */
export const fingerprintOf = (source: string, marks: readonly MarkKind[]): string =>
  hash(normalize(wordsWithLinks(source, marks)))

/** Bold and italic are form; a link added or taken out changes what the passage offers. */
function wordsWithLinks(source: string, marks: readonly MarkKind[]): string {
  return source.replace(/<(\/?)(\d+)(\/?)>/g, (_, closing: string, number: string) => {
    if (marks[Number(number) - 1] !== 'link') return ''
    return closing ? '⟧' : '⟦'
  })
}

/** A dash or an empty cell needs no translation. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
