import { foldWords } from '@/text/fold'

import { type ImportNotice, noticeOf } from './notices'
import type { Brought } from './types'

/**
 * Rows with one key of their own and one name are the places of one organization: what the first says
 * of it holds, the later ones add places, languages, services. Under another name it is another
 * organization, and the key says nothing of it.
 */
export function joinRows(rows: readonly Brought[]): Brought[] {
  const byKey = new Map<string, Brought>()
  const joined: Brought[] = []
  for (const row of rows) {
    const first = row.key ? byKey.get(row.key) : undefined
    if (first && isOneName(first, row)) {
      join(first, row)
      continue
    }
    const own = first ? withoutKey(row, first.line) : { ...row }
    joined.push(own)
    if (own.key) byKey.set(own.key, own)
  }
  return joined
}

/** A row below that repeats no name goes on with the same organization. */
function isOneName(first: Brought, row: Brought): boolean {
  const [one, other] = [first, row].map(({ facts }) => foldWords(String(facts.name ?? '')))
  return !other || one === other
}

const withoutKey = (row: Brought, line: number): Brought => ({
  ...row,
  key: '',
  notices: [...row.notices, noticeOf(row.line, 'keyTwice', `${row.key} (${line})`)],
})

function join(first: Brought, row: Brought): void {
  Object.assign(first, {
    facts: { ...row.facts, ...first.facts },
    sites: [...first.sites, ...row.sites],
    services: union(first.services, row.services),
    remoteServices: union(first.remoteServices, row.remoteServices),
    regions: union(first.regions, row.regions),
    notices: [...first.notices, ...row.notices, ...otherFacts(first, row)],
  })
}

/** Facts of which the sheet has one only, and of which a later row says another. */
const otherFacts = (first: Brought, row: Brought): ImportNotice[] =>
  Object.entries(row.facts)
    .filter(([path, said]) => {
      const holds = first.facts[path]
      return holds !== undefined && JSON.stringify(holds) !== JSON.stringify(said)
    })
    .map(([, said]) => noticeOf(row.line, 'firstHolds', String(said)))

const union = (a: string[] | undefined, b: string[] | undefined): string[] | undefined =>
  a || b ? [...new Set([...(a ?? []), ...(b ?? [])])] : undefined
