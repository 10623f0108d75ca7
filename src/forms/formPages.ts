import { readCriteria } from '@/directory/criteria'

/** Pages with a form that anyone may send. */
const FORM_PAGES = ['/feedback', '/directory/nominate', '/follow', '/my-sheet/lost'] as const

export type FormPage = (typeof FORM_PAGES)[number]

/**
 * Whether a page is drawn with its form, and so with a stamp of its own; with some words of the query it thanks instead.
 *
 * @param query the words that the page knows, with what they say; blank ones are left out
 */
export const holdsForm = (page: string | undefined, query: ReadonlyMap<string, string>): boolean =>
  FORM_PAGES.some((each) => each === page) &&
  !query.has('sent') &&
  readCriteria(query.get('refused')).length === 0
