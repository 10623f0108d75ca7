import type { Payload } from 'payload'

import { listFollowable, namesOfChoices } from '@/data/followed'
import { keysFrom } from '@/db/keysFrom'
import { writeWhole } from '@/db/whole'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { followConfirmMessage } from '@/notify/followMessages'
import { enqueueMessage } from '@/notify/payload/enqueue'

import type { Choice } from '../choices'
import { CONFIRMATION, letterKey } from '../letterKey'
import { makeLinkKey, newNonce, waitingKeys } from '../linkKey'
import { PROMISED } from '../promises'
import { NEVER } from '../schedule'
import { FOLLOWERS } from './collection'

export interface FollowRequest {
  /** In small letters. */
  address: string
  locale: Locale
  /** What is there to follow. */
  choices: readonly Choice[]
}

const HOUR_MS = 3_600_000

/**
 * Keeps what somebody asked to follow for the hours in which the link of a letter works, and has the letter sent. Known
 * addresses get the same letter: nothing tells whoever typed one whether it follows already. While some letters to an
 * address wait for an answer no other is sent, which nobody is told either.
 */
export async function askToFollow(
  payload: Payload,
  { address, locale, choices }: FollowRequest,
  now = new Date(),
): Promise<void> {
  const nonce = newNonce()
  const waiting = waitingKeys(payload.secret, address)
  const key = `${waiting}${nonce}`
  const until = new Date(now.getTime() + PROMISED.confirmHours * HOUR_MS)
  const followed = namesOfChoices(choices, await listFollowable(locale))
  await writeWhole(payload, async (req) => {
    const { totalDocs } = await payload.count({
      collection: FOLLOWERS,
      where: { and: [keysFrom(waiting), { until: { greater_than: now.toISOString() } }] },
      overrideAccess: true, // only how many
      req,
    })
    if (totalDocs >= PROMISED.waiting) return
    await payload.create({
      collection: FOLLOWERS,
      data: {
        key,
        nonce,
        state: 'asked',
        address,
        locale,
        choices: [...choices],
        until: until.toISOString(),
        lastLetterOn: NEVER,
      },
      depth: 0,
      overrideAccess: true, // nobody may through the API: the form, which checks and limits, is the only way
      req,
    })
    await enqueueMessage(req, {
      kind: 'follow',
      to: { follower: key },
      key: letterKey(nonce, CONFIRMATION),
      usefulUntil: until,
      keptUntil: until,
      ...followConfirmMessage({
        locale,
        followed,
        url: linkOf(payload, locale, nonce),
        hours: PROMISED.confirmHours,
      }),
    })
  })
}

/** The page of what somebody follows, by the link of a letter. */
export const linkOf = ({ secret }: Pick<Payload, 'secret'>, locale: Locale, nonce: string) =>
  absoluteUrl(locale, {
    pathname: '/follow/choices',
    query: { key: makeLinkKey(secret, nonce) },
  })
