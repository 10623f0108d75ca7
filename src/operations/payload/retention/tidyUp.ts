import type { Payload, Where } from 'payload'

import { NO_HELD_EMAIL } from '@/accounts/payload/emailChange'
import { discardForgotten } from '@/directory/payload/imports/discardForgotten'
import { forgetDropped } from '@/editions/payload/forgetDropped'
import { env } from '@/env'
import { forgetUsedStamps } from '@/forms/payload/usedStamps'
import { KeptBytes } from '@/lmia/bytes/keptBytes'
import { forgetUnkept } from '@/statistics/payload/forgetUnkept'
import { forgetReplaced } from '@/lmia/payload/forgetReplaced'
import { forgetGone } from '@/together/payload/here'

import { before, type Period } from '../../retention/period'

import { doEach } from './doEach'

/** What ended work says serves for so long to find out what went wrong. */
const JOBS_PERIOD: Period = { count: 90, unit: 'day' }

/** Of accounts: an address that nobody confirmed, a word to choose a password by. Their links ended before. */
const ENDED_LINKS_PERIOD: Period = { count: 30, unit: 'day' }

/** A spreadsheet that was read and neither applied nor put aside: somebody forgot it. */
const FORGOTTEN_IMPORT_PERIOD: Period = { count: 30, unit: 'day' }

/**
 * Removes what only served the site for a while, and promises nothing to anybody: jobs that ended,
 * what links to accounts were known by, spreadsheets that nobody applied, the bytes of lists that were replaced long ago,
 * files of editions that were thrown away before they were issued, stamps of forms that were sent, hashes of searches that were not asked for often enough to be kept,
 * who had a text open when their page closed.
 *
 * @returns how many rows and files went
 * @throws {PartlyDone} when some could not go, such as files of a bucket that does not answer; the others did
 */
export async function tidyUp(payload: Payload, now = new Date()): Promise<number> {
  const moment = (period: Period) => before(now, period).toISOString()
  return doEach(
    [
      () => endJobs(payload, moment(JOBS_PERIOD)),
      () => endLinks(payload, moment(ENDED_LINKS_PERIOD)),
      () => discardForgotten(payload, moment(FORGOTTEN_IMPORT_PERIOD)),
      () => forgetUnkept(payload, now),
      () => forgetUsedStamps(payload, now),
      () => forgetReplaced(payload, new KeptBytes(env.DATA_DIR), now),
      () => forgetGone(payload, now),
      () => forgetDropped(payload, env, now),
    ],
    'Not tidied up',
  )
}

async function endJobs(payload: Payload, moment: string): Promise<number> {
  const where: Where = {
    and: [
      { or: [{ completedAt: { exists: true } }, { hasError: { equals: true } }] },
      { processing: { not_equals: true } },
      { updatedAt: { less_than: moment } },
    ],
  }
  const collection = 'payload-jobs'
  const { totalDocs } = await payload.db.count({ collection, where })
  if (totalDocs > 0) await payload.db.deleteMany({ collection, where })
  return totalDocs
}

async function endLinks(payload: Payload, moment: string): Promise<number> {
  const heldEmails = await emptyAccounts(
    payload,
    { pendingEmailUntil: { less_than: moment } },
    NO_HELD_EMAIL,
  )
  const passwordLinks = await emptyAccounts(
    payload,
    { resetPasswordExpiration: { less_than: moment } },
    { resetPasswordToken: null, resetPasswordExpiration: null },
  )
  return heldEmails + passwordLinks
}

async function emptyAccounts(
  payload: Payload,
  where: Where,
  data: Record<string, null>,
): Promise<number> {
  const collection = 'users'
  const { totalDocs } = await payload.db.count({ collection, where })
  // A copy: the adapter writes into what it is given.
  if (totalDocs > 0) {
    await payload.db.updateMany({ collection, where, data: { ...data }, returning: false })
  }
  return totalDocs
}
