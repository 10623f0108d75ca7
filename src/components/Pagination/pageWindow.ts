/** A page number to link to, or a gap between two. */
export type PageSlot = number | 'gap'

/**
 * The page numbers to show: the first, the last, and those around the current one.
 *
 * @example pageWindow(6, 20) // [1, 'gap', 5, 6, 7, 'gap', 20]
 */
export function pageWindow(current: number, total: number): PageSlot[] {
  const shown = [...new Set([1, current - 1, current, current + 1, total])]
    .filter((page) => page >= 1 && page <= total)
    .sort((a, b) => a - b)
  return shown.flatMap((page, index) => {
    const previous = shown[index - 1] ?? page - 1
    if (page - previous === 1) return [page]
    return page - previous === 2 ? [page - 1, page] : (['gap', page] as const)
  })
}
