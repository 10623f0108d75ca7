/**
 * Payload keeps, once per process, what a browser may know of the fields of a collection: their labels in
 * the language of whoever asked first. The page of a version, and what a form adds while it is filled in,
 * then spoke that language to everyone (3.90.1). It looks at a mark to make them anew: here it always does,
 * which takes a few milliseconds.
 */
export function labelInEveryLanguage(): void {
  Object.defineProperty(globalThis, '_payload_doNotCacheClientSchemaMap', {
    configurable: true,
    get: () => true,
    set: () => undefined, // Payload takes the mark away once it has looked
  })
}
