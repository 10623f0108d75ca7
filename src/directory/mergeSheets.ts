import { foldWords } from '@/text/fold'

import type { Row, Values } from './proposals/sheet'

/**
 * Two sheets of one organization as one: what the kept sheet says stands; what only the other says
 * is added. Both as proposals speak of them, with natural keys (`proposals/sheet.ts`).
 *
 * @example mergeSheets({ name: 'A' }, { name: 'B' }).otherNames // ['B']
 */
export function mergeSheets(kept: Values, other: Values): Values {
  return {
    ...kept,
    kind: kept.kind ?? other.kind,
    cost: kept.cost ?? other.cost ?? null,
    otherNames: mergeNames(kept, other),
    description: fillEmpty(kept.description, other.description),
    contact: fillEmpty(kept.contact, other.contact),
    servesAllQuebec: kept.servesAllQuebec === true || other.servesAllQuebec === true,
    languagesSpoken: union(kept.languagesSpoken, other.languagesSpoken),
    populations: union(kept.populations, other.populations),
    regionsServed: union(kept.regionsServed, other.regionsServed),
    sites: mergePlaces(rowsOf(kept.sites), rowsOf(other.sites)),
    services: addRows(kept.services, other.services, ({ service }) => String(service)),
  }
}

/** The other's name is one by which people look for it. */
function mergeNames(kept: Values, other: Values): string[] {
  const names = [...textsOf(kept.otherNames), textOf(other.name), ...textsOf(other.otherNames)]
  const seen = new Set(['', foldWords(textOf(kept.name))])
  return names.filter((name) => {
    const folded = foldWords(name)
    const isNew = !seen.has(folded)
    seen.add(folded)
    return isNew
  })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const fillEmpty = (kept: unknown, other: unknown): Values => ({
  ...valuesOf(kept),
  ...filled(valuesOf(other)),
  ...filled(valuesOf(kept)),
})

const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))

const union = (kept: unknown, other: unknown): string[] => [
  ...new Set([...textsOf(kept), ...textsOf(other)]),
]

/** Rows that the kept sheet has not; they are new there, and get identifiers of their own. */
function addRows(kept: unknown, other: unknown, keyOf: (row: Row) => string): Row[] {
  const own = rowsOf(kept)
  const known = new Set(own.map(keyOf))
  const added = rowsOf(other).filter((row) => !known.has(keyOf(row)))
  return [...own, ...added.map(({ id: _id, ...row }) => row)]
}

/**
 * Two places of one organization are the same at one address of one municipality. A place of which only the
 * town is known is any that stands there: it is told by what the other says, and adds nothing to it.
 */
function mergePlaces(kept: readonly Row[], other: readonly Row[]): Row[] {
  const places = [...kept]
  const added: Row[] = []
  for (const place of other) {
    const same = places.findIndex((own) => placeKey(own) === placeKey(place))
    const at = same < 0 ? places.findIndex((own) => isSameTown(own, place)) : same
    if (at < 0) added.push(place)
    else if (isTownOnly(places[at]!)) places[at] = fillPlace(places[at]!, place)
  }
  return addRows(places, added, placeKey)
}

const fillPlace = (own: Row, place: Row): Row => ({
  ...filled(own),
  ...filled(place),
  ...(own.id && { id: own.id }),
})

/** Whether one of the two may be the other, though it says nothing but the town. */
const isSameTown = (one: Row, other: Row): boolean =>
  townKey(one) !== '' && townKey(one) === townKey(other) && (isTownOnly(one) || isTownOnly(other))

/** Nothing is said of it but where it is, roughly: as whoever nominates an organization says it. */
const isTownOnly = ({ isAddressHidden, wheelchair, hours, ...place }: Row): boolean =>
  isAddressHidden !== true &&
  [place.address, place.postalCode, place.label, place.wheelchairNote].every(
    (said) => textOf(said) === '',
  ) &&
  [wheelchair, valuesOf(hours).kind].every((said) => (said ?? 'unknown') === 'unknown')

const townKey = ({ municipality }: Row): string => foldWords(textOf(municipality))

const placeKey = (place: Row): string =>
  [townKey(place), foldWords(textOf(place.address))].join('|')

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}
