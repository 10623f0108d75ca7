import { byKey, isFields, isSame, keyOf, rowsOf, type Fields, type Json, type Row } from './same'

/*
 * Three states of one thing as one: what two people made of it since both began with the same. What only one of them
 * changed stays; who asks says what becomes of the rest.
 */

/** What both began with, and what each has now. */
export interface Values {
  base: Json
  mine: Json
  theirs: Json
}

/** What both changed: a value, a row of a list, or the order of its rows. */
export interface Meeting extends Values {
  kind: 'field' | 'order' | 'row'
  /** Names of fields and identifiers of rows that lead to it. */
  path: readonly string[]
}

/** Of a row, both may stay: theirs, then mine as a row of its own. */
export type Choice = 'both' | 'mine' | 'theirs'

export interface Rules {
  choose: (meeting: Meeting) => Choice
  /** Looks into a value or a row that both changed; `undefined` where it is chosen as a whole. */
  lookInto?: (meeting: Meeting) => { value: Json } | undefined
  /** Makes an identifier for a row that stays beside the other one's. */
  newId?: () => string
}

/**
 * Two forms as one. A field that `mine` does not have was not before the person: it is as `theirs` has it.
 *
 * @example mergeForms({ base: { a: 1, b: 1 }, mine: { a: 2, b: 1 }, theirs: { a: 1, b: 3 } }, rules) // { a: 2, b: 3 }
 */
export function mergeForms(sides: Record<keyof Values, Fields>, rules: Rules): Fields {
  const { base, mine, theirs } = sides
  const merged: Record<string, Json> = {}
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    merged[name] =
      name in mine
        ? mergeValue(valuesAt(name, { base, mine, theirs }), rules, [name])
        : theirs[name]
  }
  return merged
}

/** The fields of one thing, group or row: what one side took away is gone. */
export function mergeFields(
  sides: Record<keyof Values, Fields>,
  rules: Rules,
  path: readonly string[] = [],
): Fields {
  const merged: Record<string, Json> = {}
  for (const name of new Set([...Object.keys(sides.theirs), ...Object.keys(sides.mine)])) {
    const value = mergeValue(valuesAt(name, sides), rules, [...path, name])
    if (value !== undefined) merged[name] = value
  }
  return merged
}

const valuesAt = (name: string, sides: Record<keyof Values, Fields>): Values => ({
  base: sides.base[name],
  mine: sides.mine[name],
  theirs: sides.theirs[name],
})

function mergeValue(sides: Values, rules: Rules, path: readonly string[]): Json {
  const settled = settle(sides)
  if (settled) return settled.value
  const [base, mine, theirs] = [rowsOf(sides.base), rowsOf(sides.mine), rowsOf(sides.theirs)]
  if (base && mine && theirs) return mergeRows({ base, mine, theirs }, rules, path)
  const meeting: Meeting = { kind: 'field', path, ...sides }
  const within = rules.lookInto?.(meeting)
  if (within) return within.value
  return rules.choose(meeting) === 'mine' ? sides.mine : sides.theirs
}

/** What one side alone changed, or both alike. */
function settle({ base, mine, theirs }: Values): { value: Json } | undefined {
  if (isSame(mine, theirs) || isSame(mine, base)) return { value: theirs }
  return isSame(theirs, base) ? { value: mine } : undefined
}

type Lists = Record<keyof Values, readonly Row[]>

function mergeRows(lists: Lists, rules: Rules, path: readonly string[]): Row[] {
  const [base, mine, theirs] = [byKey(lists.base), byKey(lists.mine), byKey(lists.theirs)]
  const found = new Map<string, Row[]>()
  for (const key of new Set([...theirs.keys(), ...mine.keys(), ...base.keys()])) {
    const sides = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) }
    const rows = mergeRow(sides, rules, [...path, key])
    if (rows.length > 0) found.set(key, rows)
  }
  const { first, second } = orderOf(lists, rules, path)
  return arrange(first, second, (key) => found.has(key)).flatMap((key) => found.get(key) ?? [])
}

interface OneRow {
  base: Row | undefined
  mine: Row | undefined
  theirs: Row | undefined
}

/** What stays of a row: nothing, it, or both sides of it. */
function mergeRow(sides: OneRow, rules: Rules, path: readonly string[]): Row[] {
  const settled = settle(sides)
  if (settled) return present(settled.value as Row | undefined)
  const meeting: Meeting = { kind: 'row', path, ...sides }
  const within = rules.lookInto?.(meeting)
  if (within) return present(within.value as Row | undefined)
  const { mine, theirs } = sides
  const choice = rules.choose(meeting)
  if (choice === 'mine') return present(mine)
  if (choice !== 'both' || !mine || !rules.newId) return present(theirs)
  return theirs ? [theirs, { ...mine, id: rules.newId() }] : [mine]
}

const present = (row: Row | undefined): Row[] => (row ? [row] : [])

/** Whose order leads: of who moved something; where both did and differ, it is chosen. */
function orderOf(
  lists: Lists,
  rules: Rules,
  path: readonly string[],
): { first: string[]; second: string[] } {
  const [base, mine, theirs] = [lists.base, lists.mine, lists.theirs].map((rows) => rows.map(keyOf))
  const [inBase, inMine, inTheirs] = [new Set(base), new Set(mine), new Set(theirs)]
  const shared = (keys: readonly string[] = []): string =>
    keys.filter((key) => inBase.has(key) && inMine.has(key) && inTheirs.has(key)).join('\n')
  const theirsFirst = { first: theirs ?? [], second: mine ?? [] }
  const mineFirst = { first: mine ?? [], second: theirs ?? [] }
  const [before, byMe, byThem] = [shared(base), shared(mine), shared(theirs)]
  if (byMe === before || byMe === byThem) return theirsFirst
  if (byThem === before) return mineFirst
  return rules.choose({ kind: 'order', path, ...lists }) === 'mine' ? mineFirst : theirsFirst
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

/** Whether all three are there and have fields: then they can be looked into. */
export const haveFields = (sides: Values): sides is Record<keyof Values, Fields> =>
  isFields(sides.base) && isFields(sides.mine) && isFields(sides.theirs)
