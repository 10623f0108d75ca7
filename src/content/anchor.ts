import { toSlug } from '@/text/fold'

/** Keeps the titles of a text apart from what else a page names. */
const OF_TITLES = 's-'

/**
 * Names the titles of one text as they come, in reading order, or other things of a page: the part of the page's address
 * after "#". Two of the same words, or that differ by accents alone, are told apart, and so is one that ends as another is
 * told apart.
 *
 * @example const name = anchorNamer(); name('Le salaire') // 's-le-salaire'; then 's-le-salaire-2'
 */
export function anchorNamer(prefix = OF_TITLES): (title: string) => string {
  const given = new Set<string>()
  const counts = new Map<string, number>()
  return (title) => {
    const base = `${prefix}${toSlug(title)}`
    let count = counts.get(base) ?? 0
    let name: string
    do {
      count += 1
      name = count === 1 ? base : `${base}-${count}`
    } while (given.has(name))
    counts.set(base, count)
    given.add(name)
    return name
  }
}
