import { PATHNAMES, type Pathname } from './pathnames'

/**
 * The ends of addresses that stand for a page of the site where documents have theirs, in any language: a
 * document of that name would be found by nobody.
 *
 * @example fixedEnds('/guide/[slug]') // Set { 'imprimer', 'print', … }
 */
export function fixedEnds(page: Pathname): ReadonlySet<string> {
  const folders = new Set(localizedPaths(page).map(folderOf))
  return new Set(
    (Object.keys(PATHNAMES) as Pathname[])
      .flatMap((other) => [other, ...localizedPaths(other)])
      .filter((path) => folders.has(folderOf(path)))
      .map((path) => path.slice(path.lastIndexOf('/') + 1))
      .filter((end) => !end.startsWith('[')),
  )
}

function localizedPaths(page: Pathname): string[] {
  const paths = PATHNAMES[page]
  return typeof paths === 'string' ? [paths] : Object.values(paths)
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
