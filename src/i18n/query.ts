/** The query of an address as Next gives it to a page. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/**
 * Some words of a page's query, each once: the first when it was written twice.
 *
 * @example const { q, page } = await readQuery(searchParams, ['q', 'page'])
 */
export async function readQuery<Name extends string>(
  searchParams: SearchParams,
  names: readonly Name[],
): Promise<Partial<Record<Name, string>>> {
  const query = await searchParams
  const read: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = query[name]
    const first = Array.isArray(value) ? value[0] : value
    if (first !== undefined && first !== '') read[name] = first
  }
  return read
}
