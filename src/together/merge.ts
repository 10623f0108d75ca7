import { byKey, isSame, keyOf, rowsOf, type Fields, type Json, type Row } from './same'

/*
 * Two people changed one text. What each of them changed since the version that both began with stays, field by
 * field and block by block; where both changed the same one, it is named, and a person chooses.
 */

/** Both sides of a save, and what they began with. */
export interface Sides {
  base: Fields
  mine: Fields
  theirs: Fields
}

/** What both changed: a field, a block (or another row) of it, or the order of its blocks. */
export interface Conflict {
  kind: 'field' | 'order' | 'row'
  /** Names it among the choices. */
  key: string
  field: string
  /** As each side has it; nothing where it was removed. */
  base: Json
  mine: Json
  theirs: Json
}

/** Of a block, both may stay: theirs, then mine as a block of its own. */
export type Choice = 'both' | 'mine' | 'theirs'

export type Choices = Readonly<Record<string, Choice>>

export interface Merged {
  merged: Fields
  /** What nobody chose yet; `merged` has theirs there. */
  conflicts: readonly Conflict[]
}

/** What a merge is told beside the texts. */
export interface Asked {
  choices?: Choices
  /** Makes an identifier for a block that stays beside the other one's. */
  newId?: () => string
}

/**
 * One text of two. A field that `mine` does not have was not before the person: it is as `theirs` has it.
 *
 * @example mergeTexts({ base: { a: 1, b: 1 }, mine: { a: 2, b: 1 }, theirs: { a: 1, b: 3 } }).merged // { a: 2, b: 3 }
 */
export function mergeTexts({ base, mine, theirs }: Sides, asked: Asked = {}): Merged {
  const conflicts: Conflict[] = []
  const choose: Choose = (conflict) => {
    const choice = asked.choices?.[conflict.key]
    if (!choice) conflicts.push(conflict)
    return choice ?? 'theirs'
  }
  const merged: Record<string, Json> = {}
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const sides = { base: base[field], mine: mine[field], theirs: theirs[field] }
    merged[field] = field in mine ? mergeField(field, sides, choose, asked) : theirs[field]
  }
  return { merged, conflicts }
}

type Choose = (conflict: Conflict) => Choice

interface Values {
  base: Json
  mine: Json
  theirs: Json
}

function mergeField(field: string, sides: Values, choose: Choose, asked: Asked): Json {
  const settled = settle(sides)
  if (settled) return settled.value
  const base = rowsOf(sides.base)
  const mine = rowsOf(sides.mine)
  const theirs = rowsOf(sides.theirs)
  if (base && mine && theirs) return mergeRows(field, { base, mine, theirs }, choose, asked)
  const choice = choose({ kind: 'field', key: field, field, ...sides })
  return choice === 'mine' ? sides.mine : sides.theirs
}

/** What one side alone changed, or both alike. */
function settle({ base, mine, theirs }: Values): { value: Json } | undefined {
  if (isSame(mine, theirs) || isSame(mine, base)) return { value: theirs }
  return isSame(theirs, base) ? { value: mine } : undefined
}

interface Lists {
  base: readonly Row[]
  mine: readonly Row[]
  theirs: readonly Row[]
}

function mergeRows(field: string, lists: Lists, choose: Choose, { newId }: Asked): Row[] {
  const [base, mine, theirs] = [byKey(lists.base), byKey(lists.mine), byKey(lists.theirs)]
  const found = new Map<string, Row[]>()
  for (const key of new Set([...theirs.keys(), ...mine.keys(), ...base.keys()])) {
    const sides = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) }
    const settled = settle(sides)
    const rows = settled
      ? [settled.value as Row | undefined]
      : chosenRows(sides, choose({ kind: 'row', key: `${field}/${key}`, field, ...sides }), newId)
    found.set(
      key,
      rows.filter((row) => row !== undefined),
    )
  }
  const { first, second } = orderOf(field, lists, choose)
  return arrange(first, second, (key) => (found.get(key) ?? []).length > 0).flatMap(
    (key) => found.get(key) ?? [],
  )
}

function chosenRows(
  { mine, theirs }: { mine: Row | undefined; theirs: Row | undefined },
  choice: Choice,
  newId: Asked['newId'],
): (Row | undefined)[] {
  if (choice === 'mine') return [mine]
  if (choice === 'both' && mine && newId) return [theirs, theirs ? { ...mine, id: newId() } : mine]
  return [theirs]
}

/** Whose order leads: of who moved something; where both did and differ, a person chooses. */
function orderOf(
  field: string,
  { base, mine, theirs }: Lists,
  choose: Choose,
): { first: string[]; second: string[] } {
  const keys = { base: base.map(keyOf), mine: mine.map(keyOf), theirs: theirs.map(keyOf) }
  const [inBase, inMine, inTheirs] = [new Set(keys.base), new Set(keys.mine), new Set(keys.theirs)]
  const isShared = (key: string): boolean => inBase.has(key) && inMine.has(key) && inTheirs.has(key)
  const before = keys.base.filter(isShared).join('\n')
  const [byMe, byThem] = [keys.mine, keys.theirs].map((all) => all.filter(isShared).join('\n'))
  const theirsFirst = { first: keys.theirs, second: keys.mine }
  const mineFirst = { first: keys.mine, second: keys.theirs }
  if (byMe === before || byMe === byThem) return theirsFirst
  if (byThem === before) return mineFirst
  const conflict = { kind: 'order', key: `${field}#order`, field, base, mine, theirs } as const
  return choose(conflict) === 'mine' ? mineFirst : theirsFirst
}

/** The order of `first`, with what only `second` has after what stands before it there. */
function arrange(
  first: readonly string[],
  second: readonly string[],
  isKept: (key: string) => boolean,
): string[] {
  const order = first.filter(isKept)
  const placed = new Set(order)
  let after: string | undefined
  for (const key of second.filter(isKept)) {
    if (!placed.has(key)) {
      order.splice(after === undefined ? 0 : order.indexOf(after) + 1, 0, key)
      placed.add(key)
    }
    after = key
  }
  return order
}
