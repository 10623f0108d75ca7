/** Which codes of NOC 2016 (and 2011) became which of NOC 2021, and the groups that this makes. */
import type { NocVersion } from '../types'

/** One line of the concordance: a four-digit code and a five-digit one that has a part of it. */
export type OccupationLink = readonly [old: string, recent: string]

export interface Concordance {
  /** '8431' → ['84120', '85100', '85101'] */
  to2021: ReadonlyMap<string, readonly string[]>
  /** '85101' → ['8431', '8611'] */
  from2021: ReadonlyMap<string, readonly string[]>
}

/**
 * The concordance of some links. One code often became several, and several one: a series across
 * 2024 exists only for groups of codes linked both ways (`findLinkedCodes`), never by moving
 * positions from a code to another.
 */
export function makeConcordance(links: Iterable<OccupationLink>): Concordance {
  const to2021 = new Map<string, string[]>()
  const from2021 = new Map<string, string[]>()
  const link = (map: Map<string, string[]>, a: string, b: string): void => {
    const known = map.get(a) ?? []
    if (!known.includes(b)) map.set(a, [...known, b].sort())
  }
  for (const [old, recent] of links) {
    link(to2021, old, recent)
    link(from2021, recent, old)
  }
  return { to2021, from2021 }
}

/** The links that a concordance is made of. */
export const linksOf = ({ to2021 }: Concordance): OccupationLink[] =>
  [...to2021].flatMap(([old, all]) => all.map((recent) => [old, recent] as const))

/**
 * The smallest group of codes of both versions that holds `code` and loses no position to codes
 * outside it: what a series across 2024 can honestly show as one line.
 *
 * @example findLinkedCodes(concordance, '6322') // { '2011': ['6322'], '2021': ['63200'] }
 */
export function findLinkedCodes(
  { to2021, from2021 }: Concordance,
  code: string,
): Record<NocVersion, string[]> {
  const old = new Set<string>()
  const recent = new Set<string>()
  const visit = (current: string): void => {
    const isRecent = current.length === 5
    const seen = isRecent ? recent : old
    if (seen.has(current)) return
    seen.add(current)
    for (const next of (isRecent ? from2021 : to2021).get(current) ?? []) visit(next)
  }
  visit(code)
  return { '2011': [...old].sort(), '2021': [...recent].sort() }
}

/**
 * Names the group of each code: its codes of NOC 2011, joined. A code that the concordance does not
 * know is its own group, so that every code is in exactly one and sums do not move (decision 0060).
 *
 * @example occupationGroups(concordance)('85100') // '2271-8252-8431-8611'
 */
export function occupationGroups(concordance: Concordance): (code: string) => string {
  const known = new Map<string, string>()
  return (code) => {
    const before = known.get(code)
    if (before !== undefined) return before
    const linked = findLinkedCodes(concordance, code)
    const name = linked['2011'].join('-') || code
    for (const one of [...linked['2011'], ...linked['2021']]) known.set(one, name)
    return name
  }
}
