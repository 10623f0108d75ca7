import { isDeepStrictEqual } from 'node:util'

import type { Payload } from 'payload'

import { leaveMark } from '@/db/changeMarks'
import { changeKey, readKey } from '@/db/keyValues'

import {
  type Concordance,
  linksOf,
  makeConcordance,
  type OccupationLink,
} from '../../classify/concordance'

const KEY = 'lmia-occupation-links'

interface Links {
  revision: number
  links: OccupationLink[]
}

/** Keeps the concordance of occupations, for every process; what was read by another one is read again. */
export async function saveConcordance(payload: Payload, concordance: Concordance): Promise<void> {
  const links = linksOf(concordance)
  const before = await readKey<Links>(payload, KEY)
  if (isDeepStrictEqual(before?.links, links)) return
  await changeKey<Links>(payload, KEY, () => ({ links }))
  await leaveMark(payload, 'corrections') // rows are laid out anew, as after a correction
}

/** The concordance kept; `undefined` until the official sets are installed. */
export async function findConcordance(payload: Payload): Promise<Concordance | undefined> {
  const kept = await readKey<Links>(payload, KEY)
  return kept && makeConcordance(kept.links)
}
