/**
 * The doors between Payload's generated types and the types of the cores. The generated ones are
 * made for one database (identifiers are numbers) and know JSON fields as `unknown` shapes; the
 * cores know what stands in them. Nothing is copied or changed: each door looks at what can be
 * seen at little cost, and says so when it is not what was promised.
 */

/**
 * A stored document, in the words of a core.
 *
 * @throws {TypeError} for what is no document: it has no identifier
 */
export function storedAs<T extends object>(document: object): T {
  if (!('id' in document)) throw new TypeError('A stored document has an id')
  return document as T
}

/** Stored documents, in the words of a core. See `storedAs`. */
export const allStoredAs = <T extends object>(documents: readonly object[]): T[] =>
  documents.map((document) => storedAs<T>(document))

/**
 * Fields for a create or an update whose types Payload makes for one database: the fields' own
 * validation judges them.
 *
 * @throws {TypeError} for a list, which no collection takes
 */
export function fieldsFor<T extends object>(fields: object): T {
  if (Array.isArray(fields)) throw new TypeError('A document is written from fields, not a list')
  return fields as T
}
