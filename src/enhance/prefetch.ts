import { isDataCounted } from './dataCounted'

/** A pointer that rests this long on a link most likely goes there. */
const REST_MS = 80

/** Fetches a page of the site ahead when a pointer rests on its link, unless data is counted. */
export function prefetchOnIntent(root: Document) {
  if (isDataCounted() || !matchMedia('(hover: hover)').matches) return
  const asked = new Set<string>()
  let timer: number | undefined

  root.addEventListener('mouseover', (event) => {
    clearTimeout(timer)
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
    if (!link || asked.has(link.href) || !isReadingPage(link)) return
    timer = window.setTimeout(() => {
      asked.add(link.href)
      const hint = root.createElement('link')
      hint.rel = 'prefetch'
      hint.href = link.href
      root.head.append(hint)
    }, REST_MS)
  })
}

const isReadingPage = (link: HTMLAnchorElement) =>
  link.origin === location.origin &&
  link.pathname !== location.pathname &&
  !link.search &&
  !link.hasAttribute('download') &&
  !/^\/(?:admin|api)|\.\w+$/.test(link.pathname)
