/** An identifier as a database gives it: a number in SQLite, a string in MongoDB. */
export type Id = number | string

/**
 * The identifier of a relationship, populated or not.
 *
 * @example idOf({ id: 3, name: 'x' }) // 3
 */
export function idOf(value: Id | { id: Id }): Id
export function idOf(value: Id | { id: Id } | null | undefined): Id | undefined
export function idOf(value: Id | { id: Id } | null | undefined): Id | undefined {
  if (value === null || value === undefined) return undefined
  return typeof value === 'object' ? value.id : value
}

/** Whether two identifiers or documents name the same thing, on either database. */
export function sameId(
  a: Id | { id: Id } | null | undefined,
  b: Id | { id: Id } | null | undefined,
): boolean {
  const left = idOf(a)
  const right = idOf(b)
  return left !== undefined && right !== undefined && String(left) === String(right)
}

/**
 * An identifier as Payload's generated types want it. They are made for one database, and say
 * "number" also where MongoDB gives strings; the value passes as it is.
 */
export const payloadId = (id: Id): number => id as number
