import type { Payload } from 'payload'

import { changeKey, readKey } from '@/db/keyValues'

import type { OccupationTitle } from '../../types'

const KEY = 'lmia-occupation-titles'

/** Titles of occupations met in lists that are not counted, by 'nocVersion:code:language'. */
interface Titles {
  revision: number
  titles: Record<string, string>
}

const nameOf = ({ nocVersion, code, language }: Omit<OccupationTitle, 'title'>): string =>
  `${nocVersion}:${code}:${language}`

/** Adds titles to those kept; the newest wording of a code wins. */
export async function saveOccupationTitles(
  payload: Payload,
  titles: readonly OccupationTitle[],
): Promise<void> {
  if (titles.length === 0) return
  await changeKey<Titles>(payload, KEY, (before) => ({
    titles: {
      ...before?.titles,
      ...Object.fromEntries(titles.map((title) => [nameOf(title), title.title])),
    },
  }))
}

/** Every title kept. */
export async function readOccupationTitles(payload: Payload): Promise<OccupationTitle[]> {
  const kept = await readKey<Titles>(payload, KEY)
  return Object.entries(kept?.titles ?? {}).map(([name, title]) => {
    const [nocVersion, code, language] = name.split(':')
    return { nocVersion, code, language, title } as OccupationTitle
  })
}
