import type { Pathname } from '@/i18n/pathnames'

/**
 * How a page says that a question found nothing, to who counts: an attribute that its parts write
 * (`SearchAnswer`, the directory's `NoResult`), then a header that is kept with the page and leaves with none.
 */
export const FOUND_NOTHING = 'x-found-nothing'

/** As an attribute is written: words that a reader typed have no quotation mark on a page. */
const MARK = 'data-found-nothing=""'

const ASKED: ReadonlySet<Pathname> = new Set(['/search', '/directory'])

/** Whether the page of an address says so. */
export const saysNothingFound = (page: Pathname | undefined, body: Buffer): boolean =>
  page !== undefined && ASKED.has(page) && body.includes(MARK)
