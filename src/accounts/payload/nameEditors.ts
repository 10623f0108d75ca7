import type { CollectionAfterReadHook, SanitizedConfig } from 'payload'

/**
 * Payload's dialog of a locked document names a person by their e-mail, or by their number where that
 * is not to be read. Here everyone who works in the admin reads the name in its place.
 */
const nameEditor: CollectionAfterReadHook = ({ doc }) => {
  const editor = doc.user?.value
  if (typeof editor !== 'object' || editor === null) return doc
  const { id, name } = editor
  return { ...doc, user: { ...doc.user, value: { id, name, email: name } } }
}

/** Puts the hook on the collection that Payload adds by itself, after it has built its config. */
export function nameEditors(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  locks?.hooks.afterRead.push(nameEditor)
  return config
}
