import type { Payload } from 'payload'

import type { Id } from '@/db/ids'
import { changeKey, dropKeys, readKeys, type Revised } from '@/db/keyValues'
import { env } from '@/env'
import { before } from '@/operations/retention/period'
import type { Patch } from '@/together'

import { MOST_CHARACTERS, MOST_VISITS, type KeepRefusal } from '../refusals'
import { ofPerson, type OpenText } from './keys'

/** What a person changed in a text and did not save, on one visit. */
export interface KeptWords {
  visit: string
  /** When it was kept, in milliseconds of the epoch. */
  at: number
  /** The moment of the version that the changes are of; empty for a text that was never saved. */
  from: string
  patch: Patch
}

interface Stored extends Revised, Omit<KeptWords, 'patch'> {
  /** As JSON: a database reads nothing in it. */
  words: string
  /** When it goes, in milliseconds of the epoch. */
  until: number
}

/**
 * Keeps what is not saved; the text is not touched.
 *
 * @returns why not
 */
export async function keepWords(
  payload: Payload,
  { text, person }: { text: OpenText; person: Id },
  { visit, from, patch }: Omit<KeptWords, 'at'>,
  now = new Date(),
): Promise<KeepRefusal | undefined> {
  const words = JSON.stringify(patch)
  if (words.length > MOST_CHARACTERS) return 'tooMany'
  const others = (await storedOf(payload, text, person)).filter((one) => one.visit !== visit)
  if (others.length >= MOST_VISITS) return 'tooManyPlaces'
  const at = now.getTime()
  const until = at + (at - before(now, env.RETENTION.unsavedWords).getTime())
  const key = `${ofPerson('kept-words', text, person)}${visit}`
  await changeKey<Stored>(payload, key, () => ({ visit, at, from, words, until }))
  return undefined
}

/** All that a person has not saved of a text, the oldest first. */
export async function keptWords(
  payload: Payload,
  text: OpenText,
  person: Id,
): Promise<KeptWords[]> {
  const found = await storedOf(payload, text, person)
  return found
    .map(({ visit, at, from, words }) => ({ visit, at, from, patch: JSON.parse(words) as Patch }))
    .sort((a, b) => a.at - b.at)
}

const storedOf = (payload: Payload, text: OpenText, person: Id): Promise<Stored[]> =>
  readKeys<Stored>(payload, ofPerson('kept-words', text, person))

/** It is saved, or thrown away. */
export const forgetWords = (
  payload: Payload,
  { text, person }: { text: OpenText; person: Id },
  visit: string,
): Promise<number> => dropKeys(payload, `${ofPerson('kept-words', text, person)}${visit}`)

/** What nobody took up goes when its time is over. */
export const forgetOldWords = (payload: Payload, now = new Date()): Promise<number> =>
  dropKeys(payload, 'kept-words:', now)
