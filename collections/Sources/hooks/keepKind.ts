import type { CollectionBeforeChangeHook } from 'payload'

import { fieldsOfOthers, type SourceKind } from '@/sources/kinds'

/** Hook: a source that became of another kind keeps nothing of the one before, such as a page that would be watched. */
export const keepKind: CollectionBeforeChangeHook = ({ data }) => {
  const { kind } = data as { kind?: SourceKind | null }
  if (!kind) return data
  return { ...data, ...Object.fromEntries(fieldsOfOthers(kind).map((name) => [name, null])) }
}
