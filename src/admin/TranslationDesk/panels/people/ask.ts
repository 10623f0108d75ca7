import { useConfig } from '@payloadcms/ui'

import type { Id } from '@/db/ids'

/** What the site answers, or why not, in the person's language. */
export type SiteAnswer<Result> = { json: Result } | { sentence: string }

/** The address of one passage, under which stand its history and what is said about it. */
export function usePassageAddress(translation: Id, key: string): string {
  const { routes, serverURL } = useConfig().config
  return `${serverURL}${routes.api}/translations/${translation}/units/${encodeURIComponent(key)}`
}

/**
 * Asks the site about people: reads, or with a body writes.
 *
 * @param trouble what to say when nothing answers
 */
export async function askSite<Result>(
  address: string,
  trouble: string,
  body?: object,
): Promise<SiteAnswer<Result>> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      ...(body && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const json = (await response.json()) as Result & { errors?: { message?: string }[] }
    if (response.ok) return { json }
    return { sentence: json.errors?.[0]?.message ?? trouble }
  } catch {
    return { sentence: trouble } // nothing answered, or no JSON: what was typed stays in its field
  }
}
