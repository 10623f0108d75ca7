import type { Brought } from './types'

/**
 * Rows with one key of their own are the places of one organization: what the first says of it holds,
 * the later ones add places, languages, services.
 */
export function joinRows(rows: readonly Brought[]): Brought[] {
  const byKey = new Map<string, Brought>()
  const joined: Brought[] = []
  for (const row of rows) {
    const first = row.key ? byKey.get(row.key) : undefined
    if (!first) {
      const own = { ...row }
      joined.push(own)
      if (row.key) byKey.set(row.key, own)
      continue
    }
    Object.assign(first, {
      facts: { ...row.facts, ...first.facts },
      sites: [...first.sites, ...row.sites],
      services: union(first.services, row.services),
      remoteServices: union(first.remoteServices, row.remoteServices),
      regions: union(first.regions, row.regions),
      notices: [...first.notices, ...row.notices],
    })
  }
  return joined
}

const union = (a: string[] | undefined, b: string[] | undefined): string[] | undefined =>
  a || b ? [...new Set([...(a ?? []), ...(b ?? [])])] : undefined
