import type { Payload, PayloadRequest } from 'payload'

import { writeWhole } from '@/db/whole'
import type { Locale } from '@/i18n/locales'
import type { Follower } from '@/payload-types'

import { type Choice, readChoices } from '../choices'
import { CONFIRMATION, letterKey } from '../letterKey'
import { followerKey, readLinkKey } from '../linkKey'
import { NEVER } from '../schedule'
import { FOLLOWERS } from './collection'
import { countFollowing } from './countFollowing'
import { eraseFollower, forgetLetters } from './erase'

/** What the link of a letter opens. */
export interface Following {
  state: 'asked' | 'following'
  locale: Locale
  choices: Choice[]
}

/** Whose link it is; nothing when it was not ours, has ended, or they have left. */
export async function findFollowing(
  payload: Payload,
  key: unknown,
  now = new Date(),
): Promise<Following | undefined> {
  const found = await findByLink(payload, key, now)
  return found && { state: found.state, locale: found.locale, choices: readChoices(found.choices) }
}

/**
 * Somebody pressed the button of the first letter: from now on they are told. What they followed before stays, in the
 * language of the last choice. Pressed twice, it says the same.
 *
 * @returns the word of the link that opens it from now on; nothing when the link has ended
 */
export async function confirmFollowing(
  payload: Payload,
  key: unknown,
  now = new Date(),
): Promise<{ nonce: string } | undefined> {
  const asked = await findByLink(payload, key, now)
  if (!asked || asked.state === 'following') return asked && { nonce: asked.nonce }
  const begin = () => writeWhole(payload, (req) => beginFollowing(req, asked, now))
  const confirmed = await begin().catch(async (error: unknown) => {
    // Pressed twice at once, the other one came first: what it began is there now.
    const own = { key: { equals: followerKey(payload.secret, asked.address) } }
    if (!(await payload.db.findOne({ collection: FOLLOWERS, where: own }))) throw error
    return begin()
  })
  if (confirmed.isNew) await countFollowing(payload, asked.locale, 'followed', now)
  return confirmed
}

async function beginFollowing(
  req: PayloadRequest,
  asked: Follower,
  now: Date,
): Promise<{ nonce: string; isNew: boolean }> {
  const { payload } = req
  const own = followerKey(payload.secret, asked.address)
  const before = await findOne(req, { key: { equals: own } })
  const choices = readChoices([...readChoices(before?.choices), ...readChoices(asked.choices)])
  const nonce = before?.nonce ?? asked.nonce
  if (before) {
    await change(req, before.key, { choices, locale: asked.locale })
  } else {
    await payload.create({
      collection: FOLLOWERS,
      data: {
        key: own,
        nonce,
        state: 'following',
        address: asked.address,
        locale: asked.locale,
        choices,
        toldUntil: now.toISOString(),
        lastLetterOn: NEVER,
        refusals: 0,
      },
      depth: 0,
      overrideAccess: true, // whoever holds the link of the letter
      req,
    })
  }
  await forgetLetters(req, letterKey(asked.nonce, CONFIRMATION))
  await eraseRow(req, asked.key)
  return { nonce, isNew: !before }
}

/**
 * Somebody follows other things, or in another language. Nothing at all is leaving.
 *
 * @returns whether the link opens anything
 */
export async function changeFollowing(
  payload: Payload,
  key: unknown,
  { choices, locale }: { choices: readonly Choice[]; locale: Locale },
): Promise<boolean> {
  const found = await findByLink(payload, key)
  if (found?.state !== 'following') return false
  await writeWhole(payload, (req) => change(req, found.key, { choices: [...choices], locale }))
  return true
}

/** Somebody leaves: their address, what they followed and the letters to them are erased at once. */
export async function leaveFollowing(payload: Payload, key: unknown): Promise<void> {
  const found = await findByLink(payload, key)
  if (!found) return // left before: it is as they want it
  await writeWhole(payload, (req) => eraseFollower(req, found.address))
  if (found.state === 'following') await countFollowing(payload, found.locale, 'unfollowed')
}

async function findByLink(
  payload: Payload,
  key: unknown,
  now = new Date(),
): Promise<Follower | undefined> {
  const nonce = readLinkKey(payload.secret, key)
  if (!nonce) return undefined
  const { docs } = await payload.find({
    collection: FOLLOWERS,
    where: {
      and: [
        { nonce: { equals: nonce } },
        {
          or: [{ state: { equals: 'following' } }, { until: { greater_than: now.toISOString() } }],
        },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // whoever holds the link
  })
  return docs[0]
}

const findOne = (req: PayloadRequest, where: { key: { equals: string } }) =>
  req.payload.db.findOne<Follower>({ collection: FOLLOWERS, where, req })

const change = (req: PayloadRequest, key: string, data: Partial<Omit<Follower, 'id'>>) =>
  req.payload.db.updateOne({ collection: FOLLOWERS, where: { key: { equals: key } }, data, req })

const eraseRow = (req: PayloadRequest, key: string) =>
  req.payload.db.deleteMany({ collection: FOLLOWERS, where: { key: { equals: key } }, req })
