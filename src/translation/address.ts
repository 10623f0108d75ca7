import { extract } from './extract'
import { unitState } from './states'
import type { Resource, StoredUnits } from './types'

/** The end of a page's address in one language, and those it had before, which lead to it still. */
export interface Addresses {
  address?: string | null
  formerAddresses?: readonly string[] | null
}

/**
 * The address that a translated title gives: unlike those of `taken`, told apart by a number when it
 * must be. What was the address until then is kept, so that links to it still arrive.
 *
 * @param wished the title as it stands in an address (`toSlug`); empty when there is none
 * @example settleAddress({ address: 'old' }, 'labour-standards', new Set())
 * // { address: 'labour-standards', formerAddresses: ['old'] }
 */
export function settleAddress(
  { address, formerAddresses }: Addresses,
  wished: string,
  taken: ReadonlySet<string>,
): Addresses {
  const before = address ?? null
  const former = formerAddresses ?? []
  const next = wished ? firstFree(wished, taken) : before
  if (!before || next === before) return { address: next, formerAddresses: former }
  return {
    address: next,
    formerAddresses: [...former.filter((each) => each !== next && each !== before), before],
  }
}

function firstFree(wished: string, taken: ReadonlySet<string>): string {
  let free = wished
  for (let number = 2; taken.has(free); number += 1) free = `${wished}-${number}`
  return free
}

/** The approved translation of a title; of other French words, or not approved, it is none. */
export function translatedTitle({ title }: Resource, entries: StoredUnits): string | undefined {
  const [unit] = extract({ title })
  const entry = unit && entries[unit.key]
  return entry && unitState(entry, unit) === 'approved' ? entry.target : undefined
}
