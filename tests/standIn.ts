/** Parts of a thing, at any depth, by the names that it has. */
type Parts<T> = { [Name in keyof T]?: unknown }

/**
 * Stands in for a thing that a test need not have whole: a request, an answer, Payload. It has what
 * the code under test reads and nothing else; a name that the thing does not have is a type error.
 */
export const standIn = <T extends object>(parts: Parts<T>): T => parts as T
