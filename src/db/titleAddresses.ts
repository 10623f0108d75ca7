/*
 * The step `chapter_addresses`, on both databases: chapters that are read in a language get their
 * address in it, from their translated title. Their French address leads there, as it did before.
 */
import { toSlug } from '@/text/fold'

export interface StoredTranslation {
  id: string
  language: string
  /** The French chapter: its address and title. */
  slug: string
  title: string
  /** By passage: which French words it translates, and how. */
  units: unknown
}

/** The address of each translation that has a title, by its identifier; no two alike in a language. */
export function titleAddresses(translations: readonly StoredTranslation[]): Map<string, string> {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, language, slug, title, units } of translations) {
    const wished = toSlug(translatedTitle(title, units))
    if (!wished) continue
    const isTaken = (address: string) =>
      taken.has(`${language} ${address}`) ||
      translations.some((other) => other.slug === address && other.slug !== slug)
    let address = wished
    for (let number = 2; isTaken(address); number += 1) address = `${wished}-${number}`
    taken.add(`${language} ${address}`)
    found.set(id, address)
  }
  return found
}

function translatedTitle(title: string, units: unknown): string {
  const entries: unknown[] = Object.values(typeof units === 'object' && units ? units : {})
  const approved = entries.filter(isApproved)
  return approved.find(({ source }) => source === title)?.target ?? ''
}

interface ApprovedPassage {
  source: string
  target: string
}

const isApproved = (entry: unknown): entry is ApprovedPassage =>
  typeof entry === 'object' &&
  entry !== null &&
  'state' in entry &&
  entry.state === 'approved' &&
  'source' in entry &&
  'target' in entry &&
  typeof entry.target === 'string'
