/** What was read of the database: whole collections, or some documents of one by their identifiers. */

/** Past so many documents of a collection, all of it counts as read. */
const MOST_IDS = 200

/** Beside them in memory, in bytes, what one name or identifier takes. */
const BYTES_PER_NAME = 80

export class Reads {
  private readonly whole = new Set<string>()
  private readonly some = new Map<string, Set<string>>()
  /** Something was read that nobody can name: any change may concern it. */
  isEverything = false

  /** @param ids identifiers as text; without them the collection was read as a list */
  add(collection: string, ids?: readonly string[]): void {
    if (this.whole.has(collection)) return
    const known = this.some.get(collection) ?? new Set()
    for (const id of ids ?? []) known.add(id)
    if (ids && known.size <= MOST_IDS) {
      this.some.set(collection, known)
      return
    }
    this.some.delete(collection)
    this.whole.add(collection)
  }

  addAll(other: Reads): void {
    if (other.isEverything) this.isEverything = true
    for (const collection of other.whole) this.add(collection)
    for (const [collection, ids] of other.some) this.add(collection, [...ids])
  }

  get isEmpty(): boolean {
    return !this.isEverything && this.whole.size === 0 && this.some.size === 0
  }

  /** Collections that were read as lists, whose every document counts. */
  get lists(): ReadonlySet<string> {
    return this.whole
  }

  /** Single documents, by collection. */
  get documents(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.some
  }

  /** What it takes in memory, roughly, in bytes. */
  get bytes(): number {
    let names = this.whole.size
    for (const ids of this.some.values()) names += 1 + ids.size
    return names * BYTES_PER_NAME
  }
}

type Condition = Readonly<Record<string, unknown>>

/**
 * The identifiers that a question can be answered from, when it names them: no other document can enter its
 * answer. Nothing when any document may.
 *
 * @param where a condition as Payload writes it: what stands side by side must hold together
 */
export function idsAsked(where: unknown): string[] | undefined {
  if (!isCondition(where)) return undefined
  const own = isCondition(where.id) ? idsOf(where.id) : undefined
  if (own) return own
  for (const part of listOf(where.and)) {
    const found = idsAsked(part)
    if (found) return found
  }
  return undefined
}

function idsOf({ equals, in: oneOf }: Condition): string[] | undefined {
  if (isIdentifier(equals)) return [String(equals)]
  // Payload also takes a list as text, which may be written in more than one way.
  return Array.isArray(oneOf) && oneOf.every(isIdentifier) ? oneOf.map(String) : undefined
}

/** Whether a condition or an order asks for what stands in other documents: a path of several steps may. */
export function asksBeyond(where: unknown, sort?: unknown): boolean {
  if ([sort].flat().some((field) => typeof field === 'string' && field.includes('.'))) return true
  if (!isCondition(where)) return false
  return Object.entries(where).some(([field, asked]) =>
    field.toLowerCase() === 'and' || field.toLowerCase() === 'or'
      ? listOf(asked).some((part) => asksBeyond(part))
      : field.includes('.'),
  )
}

const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A number, a text without commas, or MongoDB's own kind, which says itself in hexadecimal. */
const isIdentifier = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value !== '' && !value.includes(',')) ||
  (typeof value === 'object' && value !== null && '_bsontype' in value)
