import type { Payload } from 'payload'

import { changeKey, readKey } from '@/db/keyValues'

import type { PeopleFigure } from '../people/readPeople'

const KEY = 'map-people'

interface Kept {
  revision: number
  figures: PeopleFigure[]
}

/** Keeps these figures in place of those of before; none takes them away. */
export async function savePeople(
  payload: Payload,
  figures: readonly PeopleFigure[],
): Promise<void> {
  await changeKey<Kept>(payload, KEY, () => ({ figures: [...figures] }))
}

/** The figures kept; none until a file was given. */
export const readKeptPeople = async (payload: Payload): Promise<PeopleFigure[]> =>
  (await readKey<Kept>(payload, KEY))?.figures ?? []
