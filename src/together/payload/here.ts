import type { Payload } from 'payload'

import { sameId, type Id } from '@/db/ids'
import { changeKey, dropKeys, readKeys, type Revised } from '@/db/keyValues'

import { ofCollection, ofPerson, ofText, type OpenText } from './keys'

/** Who says nothing for so long has left, in milliseconds: a page says it three times meanwhile. */
const GONE_AFTER_MS = 60_000

/** Somebody who has the text open. */
export interface Present {
  /** Tells people of one name apart; it is not their account. */
  key: string
  name: string
  /** The same person, in another tab or on another device. */
  isSelf: boolean
  /** Identifier of the block that their cursor is in. */
  block?: string
}

interface Stored extends Revised {
  /** Identifier of the text. */
  of: string
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
  await changeKey<Stored>(payload, key, () => ({
    ...here,
    of: String(text.id),
    until: now + GONE_AFTER_MS,
  }))
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
  const there = await visitsOf(payload, ofText('here', text), now)
  const elsewhere = there.filter((one) => one.visit !== visit || !sameId(one.person, person))
  return eachOnce(elsewhere).map(({ name, block, person: other, visit: key }) => ({
    key,
    name,
    isSelf: sameId(other, person),
    ...(block ? { block } : {}),
  }))
}

/** Names of all who have a text open now, for every text of a collection: one question for a whole list. */
export async function namesByText(
  payload: Payload,
  collection: string,
  now = Date.now(),
): Promise<ReadonlyMap<string, readonly string[]>> {
  const there = await visitsOf(payload, ofCollection('here', collection), now)
  const byText = Map.groupBy(there, ({ of }) => of)
  return new Map([...byText].map(([id, visits]) => [id, eachOnce(visits).map(({ name }) => name)]))
}

const visitsOf = async (payload: Payload, prefix: string, now: number): Promise<Stored[]> =>
  (await readKeys<Stored>(payload, prefix)).filter(({ until }) => until > now)

/** Of each person the last visit in a passage; who is in none in any tab, the last one. */
function eachOnce(visits: readonly Stored[]): Stored[] {
  const inTime = visits.toSorted(
    (a, b) => Number(Boolean(a.block)) - Number(Boolean(b.block)) || a.until - b.until,
  )
  const last = new Map(inTime.map((one) => [String(one.person), one]))
  // By name: a line that changes its place at each beat is not read.
  return [...last.values()].sort((a, b) => a.name.localeCompare(b.name))
}

/** What pages that closed without a word left behind. */
export const forgetGone = (payload: Payload, now = new Date()): Promise<number> =>
  dropKeys(payload, 'here:', now)
