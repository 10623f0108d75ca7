import { toSlug } from '@/text/fold'

/** Keeps the titles of a text apart from what else a page names. */
const PREFIX = 's-'

/**
 * Names the titles of one text as they come, in reading order: the part of the page's address after
 * "#". Two of the same words are told apart.
 *
 * @example const name = anchorNamer(); name('Le salaire') // 's-le-salaire'; then 's-le-salaire-2'
 */
export function anchorNamer(): (title: string) => string {
  const seen = new Map<string, number>()
  return (title) => {
    const base = `${PREFIX}${toSlug(title)}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  }
}
