import { toSlug } from '@/text/fold'

/** Keeps the titles of a text apart from what else a page names. */
const OF_TITLES = 's-'

/**
 * Names the titles of one text as they come, in reading order, or other things of a page: the part of the page's address
 * after "#". Two of the same words are told apart.
 *
 * @example const name = anchorNamer(); name('Le salaire') // 's-le-salaire'; then 's-le-salaire-2'
 */
export function anchorNamer(prefix = OF_TITLES): (title: string) => string {
  const seen = new Map<string, number>()
  return (title) => {
    const base = `${prefix}${toSlug(title)}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  }
}
