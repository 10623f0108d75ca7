import { addressOf, BASKET_ROOM, keysIn } from './basket'

/** What somebody gives on: an organization's sheet, a chapter, or one passage of it. */
export type Item =
  | { kind: 'sheet'; slug: string }
  | {
      kind: 'chapter'
      /** Its address in French, which never changes. */
      slug: string
    }
  | { kind: 'passage'; slug: string; mark: string }

/** Characters of a mark: the end of the identifier that a passage has for ever. */
const MARK_LENGTH = 6

/** Stands in no slug, and an address holds it as it is. */
const BETWEEN_PARTS = '.'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const MARK = /^[a-z0-9]{6}$/

/** Longer than any address of a sheet or chapter. */
const MAX_SLUG_LENGTH = 200

/**
 * The key of an item, as an address and the basket hold it.
 *
 * @example writeItem({ kind: 'passage', slug: 'logement', mark: 'cc5414' }) // 'g.logement.cc5414'
 */
export function writeItem(item: Item): string {
  const parts =
    item.kind === 'sheet'
      ? ['o', item.slug]
      : ['g', item.slug, ...(item.kind === 'passage' ? [item.mark] : [])]
  return parts.join(BETWEEN_PARTS)
}

/**
 * What a key names; nothing for what no key can be.
 *
 * @example readItem('o.entraide-d-exemple') // { kind: 'sheet', slug: 'entraide-d-exemple' }
 */
export function readItem(key: string): Item | undefined {
  const [kind, slug = '', mark, ...more] = key.split(BETWEEN_PARTS)
  if (more.length > 0 || slug.length > MAX_SLUG_LENGTH || !SLUG.test(slug)) return undefined
  if (kind === 'o') return mark === undefined ? { kind: 'sheet', slug } : undefined
  if (kind !== 'g') return undefined
  if (mark === undefined) return { kind: 'chapter', slug }
  return MARK.test(mark) ? { kind: 'passage', slug, mark } : undefined
}

/** What an address asks for. */
export interface ItemsAsked {
  /** All of its keys as they are written, each once: what a basket may hold. */
  keys: string[]
  /** Each once, in the order of the address, `BASKET_ROOM` at most. */
  items: Item[]
  /** Keys that name nothing: typed wrong, or cut on the way. */
  unreadable: string[]
  /** Keys beyond those that a handout holds. */
  tooMany: number
}

/** The items that an address names; what it says wrong is told apart, never thrown. */
export function readItems(text: string | undefined): ItemsAsked {
  const keys = keysIn(text)
  const read = keys.flatMap((key) => readItem(key) ?? [])
  return {
    keys,
    items: read.slice(0, BASKET_ROOM),
    unreadable: keys.filter((key) => !readItem(key)),
    tooMany: Math.max(0, read.length - BASKET_ROOM),
  }
}

/** Items as an address holds them; nothing for none, so that the address has no empty word. */
export const writeItems = (items: readonly Item[]): string | undefined =>
  writeKeys(items.map(writeItem))

/** Keys as an address holds them; nothing for none. */
export const writeKeys = (keys: readonly string[]): string | undefined =>
  keys.length === 0 ? undefined : addressOf(keys)

/** Where a block stands on its page, whatever its language and its words: the part of the address after "#". */
export const blockAnchor = (mark: string): string => `p-${mark}`

/** Characters of a unit's hash that tell the passages of one block apart: one in thousands of millions is as another. */
const KEY_LENGTH = 8

/**
 * Names where the passages of a block stand: the same in each language, as long as their French words are the same,
 * wherever they move in their block and whatever changes in other blocks. A name begins as the address of its block, to
 * which a reader is led once the passage is gone. Passages of the same words are counted in their block alone, not in the
 * text as their keys are.
 *
 * @returns the name by the key of the unit, the same however often it is asked
 * @example passageAnchors('cc5414')('u3fa2b1c98d7e6f50-2') // 'p-cc5414-3fa2b1c9'
 */
export function passageAnchors(mark: string): (key: string) => string {
  const named = new Map<string, string[]>()
  return (key) => {
    const hash = key.slice(1).split('-', 1)[0]!.slice(0, KEY_LENGTH)
    const same = named.get(hash) ?? []
    if (!same.includes(key)) named.set(hash, [...same, key])
    const before = same.includes(key) ? same.indexOf(key) : same.length
    const name = `${blockAnchor(mark)}-${hash}`
    return before === 0 ? name : `${name}-${before + 1}`
  }
}

/** Characters of a hash that tell the columns of one table apart. */
const COLUMN_LENGTH = 4

/**
 * Names the columns of a table, by the keys of what stands at their head: the same in each language and wherever they
 * move, as long as their French words are the same. A cell's address is that of its row, with the column in the query.
 *
 * @param keys one for each column; nothing for one without words
 * @example columnNames(['u3fa2b1c98d7e6f50', undefined, 'u3fa2b1c98d7e6f50-2']) // ['3fa2', undefined, '3fa2-2']
 */
export function columnNames(keys: readonly (string | undefined)[]): (string | undefined)[] {
  const given = new Map<string, number>()
  return keys.map((key) => {
    if (!key) return undefined
    const hash = key.slice(1, 1 + COLUMN_LENGTH)
    const count = (given.get(hash) ?? 0) + 1
    given.set(hash, count)
    return count === 1 ? hash : `${hash}-${count}`
  })
}

/** The mark of a passage, from the identifier of its block; nothing for a block that has none. */
export function markOf(block: object): string | undefined {
  const { id } = block as { id?: unknown }
  const mark = typeof id === 'string' ? id.slice(-MARK_LENGTH).toLowerCase() : ''
  return MARK.test(mark) ? mark : undefined
}
