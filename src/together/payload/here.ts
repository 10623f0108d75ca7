import type { Payload } from 'payload'

import { sameId, type Id } from '@/db/ids'
import { changeKey, dropKeys, readKeys, type Revised } from '@/db/keyValues'

import { ofPerson, ofText, type OpenText } from './keys'

/** Who says nothing for so long has left, in milliseconds: a page says it three times meanwhile. */
const GONE_AFTER_MS = 60_000

/** Somebody who has the text open. */
export interface Present {
  name: string
  /** The same person, in another tab or on another device. */
  isSelf: boolean
  /** Identifier of the block that their cursor is in. */
  block?: string
}

interface Stored extends Revised {
  person: Id
  visit: string
  name: string
  block?: string
  /** In milliseconds of the epoch. */
  until: number
}

interface Visit {
  text: OpenText
  person: Id
  name: string
  visit: string
  block?: string
}

/** Says that a person is here, and in which block. */
export async function sayHere(
  payload: Payload,
  { text, ...here }: Visit,
  now = Date.now(),
): Promise<void> {
  const key = `${ofPerson('here', text, here.person)}${here.visit}`
  await changeKey<Stored>(payload, key, () => ({ ...here, until: now + GONE_AFTER_MS }))
}

export const sayGone = (
  payload: Payload,
  { text, person, visit }: Pick<Visit, 'person' | 'text' | 'visit'>,
): Promise<number> => dropKeys(payload, `${ofPerson('here', text, person)}${visit}`)

/** Who else has the text open now, each person once. */
export async function othersHere(
  payload: Payload,
  { text, person, visit }: Pick<Visit, 'person' | 'text' | 'visit'>,
  now = Date.now(),
): Promise<Present[]> {
  const there = await visitsOf(payload, text, now)
  return eachOnce(there.filter((one) => one.visit !== visit)).map(
    ({ name, block, person: other }) => ({
      name,
      isSelf: sameId(other, person),
      ...(block ? { block } : {}),
    }),
  )
}

/** Names of all who have the text open now. */
export async function namesHere(
  payload: Payload,
  text: OpenText,
  now = Date.now(),
): Promise<string[]> {
  return eachOnce(await visitsOf(payload, text, now)).map(({ name }) => name)
}

const visitsOf = async (payload: Payload, text: OpenText, now: number): Promise<Stored[]> =>
  (await readKeys<Stored>(payload, ofText('here', text))).filter(({ until }) => until > now)

/** Each person's last visit. */
function eachOnce(visits: readonly Stored[]): Stored[] {
  const inTime = visits.toSorted((a, b) => a.until - b.until)
  return [...new Map(inTime.map((one) => [String(one.person), one])).values()]
}

/** What pages that closed without a word left behind. */
export const forgetGone = (payload: Payload, now = new Date()): Promise<number> =>
  dropKeys(payload, 'here:', now)
