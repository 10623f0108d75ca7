import { type PageQuery, type PageWithQuery, queryWords } from './pageQueries'

/** Characters of one value: more than the longest address that a sign-in leads back to. */
const MAX_VALUE_CHARS = 1_000

/**
 * The query of an address, as a page receives it: closed, so that a page reads it through `readQuery`
 * only. A word read past the table would be there in development and dropped by the server.
 */
export type SearchParams = Promise<unknown>

/**
 * The words of its query that a page understands (`pageQueries.ts`), each once: the first when it
 * was written twice.
 *
 * @example const { page } = await readQuery(searchParams, '/updates')
 */
export async function readQuery<Page extends PageWithQuery>(
  searchParams: SearchParams,
  page: Page,
): Promise<PageQuery<Page>> {
  const query = (await searchParams) as Record<string, string | string[] | undefined> // Next's
  const read: PageQuery<Page> = {}
  for (const word of queryWords(page)) {
    const value = query[word]
    const first = Array.isArray(value) ? value[0] : value
    if (first !== undefined && first !== '') read[word] = first.slice(0, MAX_VALUE_CHARS)
  }
  return read
}
