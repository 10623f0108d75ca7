import type { Payload } from 'payload'

import { readKey, swapKey } from '@/db/keyValues'

import type { OccupationTitle } from '../../store/lmiaStore'

const KEY = 'lmia-occupation-titles'
const ATTEMPTS = 10

/** Titles of occupations met in lists that are not counted, by 'nocVersion:code:language'. */
type Titles = { revision: number; titles: Record<string, string> }

const nameOf = ({ nocVersion, code, language }: Omit<OccupationTitle, 'title'>): string =>
  `${nocVersion}:${code}:${language}`

/** Adds titles to those kept; the newest wording of a code wins. */
export async function saveOccupationTitles(
  payload: Payload,
  titles: readonly OccupationTitle[],
): Promise<void> {
  if (titles.length === 0) return
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await readKey<Titles>(payload, KEY)
    const next: Titles = {
      revision: (before?.revision ?? 0) + 1,
      titles: { ...before?.titles },
    }
    for (const title of titles) next.titles[nameOf(title)] = title.title
    if (await swapKey(payload, KEY, before, next)) return
  }
  throw new Error(`The titles of occupations changed ${ATTEMPTS} times while they were written`)
}

/** Every title kept. */
export async function readOccupationTitles(payload: Payload): Promise<OccupationTitle[]> {
  const kept = await readKey<Titles>(payload, KEY)
  return Object.entries(kept?.titles ?? {}).map(([name, title]) => {
    const [nocVersion, code, language] = name.split(':')
    return { nocVersion, code, language, title } as OccupationTitle
  })
}
