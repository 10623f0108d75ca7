import type { CorrectableRow } from './apply'
import { LikelyEmployers } from './likelyEmployers'

/** Something a person could settle with one correction, and what it is worth. */
export interface Unresolved {
  kind: 'place' | 'occupation' | 'employer'
  /** Folded city and postal sector, code and title, or employer: what a rule would match. */
  key: string
  /** As most often written. */
  label: string
  fsa: string | null
  rows: number
  positions: number
  /** What it may well be, and where both stand: for a person to confirm. */
  likely?: { name: string; positions: number; place: string }
}

interface Options {
  /** Which employers a person settled already. */
  isSettled: (employerKey: string) => boolean
  nameOf: (employerKey: string) => string
}

export type NamedRow = CorrectableRow & { city: string | null }

/** Everything unresolved after the rules, grouped, the most positions first. */
export async function listUnresolved<Row extends NamedRow>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  { isSettled, nameOf }: Options,
): Promise<Unresolved[]> {
  const employers = new LikelyEmployers()
  const groups = new Map<string, Unresolved & { spellings: Map<string, number> }>()
  const add = (kind: Unresolved['kind'], key: string, label: string, row: Row) => {
    const fsa = kind === 'place' ? row.fsa : null
    const name = `${kind}|${key}|${fsa ?? ''}`
    let group = groups.get(name)
    if (!group) {
      group = { kind, key, label, fsa, rows: 0, positions: 0, spellings: new Map() }
      groups.set(name, group)
    }
    group.rows += 1
    group.positions += row.positions
    group.spellings.set(label, (group.spellings.get(label) ?? 0) + 1)
  }
  for await (const row of rows) {
    employers.add(row)
    if (row.precision === 'none') add('place', row.cityKey ?? '', row.city ?? '', row)
    if (row.occupationCode === null && row.occupationTitle) {
      add('occupation', row.occupationTitle, row.occupationTitle, row)
    }
  }
  const unread: Unresolved[] = [...groups.values()].map(({ spellings, ...group }) => ({
    ...group,
    label: mostFrequent(spellings),
  }))
  const alike = employers.pairs(isSettled).map(({ key, other, place, ...size }): Unresolved => {
    const likely = { name: nameOf(other.key), positions: other.positions, place: place.name }
    return { kind: 'employer', key, label: nameOf(key), fsa: null, ...size, likely }
  })
  return [...unread, ...alike].sort(
    (a, b) => b.positions - a.positions || b.rows - a.rows || (a.key < b.key ? -1 : 1),
  )
}

const mostFrequent = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
