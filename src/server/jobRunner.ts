import path from 'node:path'

import type { Payload } from 'payload'

import { eraseEndedContacts } from '@/campaigns/payload/eraseEnded'
import { holdStopped } from '@/campaigns/payload/mailInLine'
import { forgetPutAside, readBounces } from '@/campaigns/payload/readBounces'
import { runCampaigns } from '@/campaigns/payload/round'
import { eraseAnsweredAddresses } from '@/directory/payload/eraseAnswered'
import { Lease } from '@/db/lease'
import type { Env } from '@/env'
import { EditionStore } from '@/editions/payload/store'
import { eraseUnanswered } from '@/following/payload/erase'
import { queueLease, runJobsRound } from '@/jobs/round'
import { resumeInterrupted } from '@/lmia/payload/run/resume'
import { createMailer } from '@/notify/email'
import { deliverOutbox } from '@/notify/payload/deliver'
import { forgetKept } from '@/notify/payload/forgetKept'
import { doEach } from '@/operations/payload/retention/doEach'
import { before } from '@/operations/retention/period'
import { linkRound } from '@/sources/payload/linkRound'
import { watchRound } from '@/sources/payload/round'
import { followEveryText } from '@/translation/payload/followEveryText'
import { runPlans } from '@/workflow/payload/runPlans'

import type { Logger } from './logging'
import { type Rounds, repeatRounds } from './rounds'

const EVERY_MS = 5000
const IMPORTS_EVERY_MS = 60_000
const ERASING_EVERY_MS = 60 * 60_000
const FOLLOWING_EVERY_MS = 60 * 60_000
/** It reads every text of boxes: the site is ready long before, and who came first has been answered. */
const FOLLOWING_AFTER_MS = 30_000
const WATCHING_EVERY_MS = 60_000
const TIDYING_EVERY_MS = 60 * 60_000

/** Looks every few seconds for due work, messages to send, campaigns and imports to take up; ended before the process stops. */
export function runBackground(payload: Payload, settings: Env, logger: Logger): Rounds {
  const lease = queueLease(payload)
  const mailer = createMailer(settings)
  const jobs = repeatRounds(() => runJobsRound(payload, lease), {
    everyMs: EVERY_MS,
    name: 'jobs',
    logger,
  })
  // Apart from the jobs: a mail server that does not answer delays no one else. A stop waits for the
  // answer to words that have left, and for nothing else.
  const stopping = new AbortController()
  const deliver = async () => {
    await holdStopped(payload)
    await deliverOutbox(payload, mailer, undefined, stopping.signal)
    await eraseAnsweredAddresses(payload)
    await eraseUnanswered(payload)
  }
  const messages = repeatRounds(deliver, {
    everyMs: EVERY_MS,
    name: 'messages',
    logger,
  })
  // Beside them too: a campaign puts hundreds of messages in line, some at a time.
  const campaigns = repeatRounds(() => runCampaigns(payload), {
    everyMs: EVERY_MS,
    name: 'campaigns',
    logger,
  })
  // By itself: a folder that cannot be read stops no campaign.
  const folder = settings.BOUNCE_DIR ?? path.join(settings.DATA_DIR, 'bounces')
  const returns = repeatRounds(() => readBounces(payload, folder), {
    everyMs: EVERY_MS,
    name: 'returned messages',
    logger,
  })
  const erasing = repeatRounds(() => eraseEndedContacts(payload), {
    everyMs: ERASING_EVERY_MS,
    name: 'contacts of campaigns that are over',
    logger,
  })
  const following = followTexts(payload, logger)
  const plans = runPlanned(payload, logger)
  const watch = settings.WATCH
    ? watchSources(payload, settings, { logger, signal: stopping.signal })
    : undefined
  const imports = takeUpImports(payload, logger)
  const tidying = tidyEditions(settings, logger)
  const mail = forgetMail(payload, settings, { folder, logger })
  return {
    stop: async () => {
      stopping.abort()
      void mail.stop()
      void tidying?.stop() // may be cut off anywhere, and a bucket may be slow to answer
      void imports.stop() // not waited for: an import that is cut off is taken up at the next start
      const awaited = [jobs, messages, campaigns, returns, erasing, following, plans, watch]
      await Promise.all(awaited.map((rounds) => rounds?.stop()))
      await lease.release()
    },
  }
}

const takeUpImports = (payload: Payload, logger: Logger): Rounds =>
  repeatRounds(() => resumeInterrupted(payload), {
    everyMs: IMPORTS_EVERY_MS,
    name: 'interrupted imports',
    logger,
  })

/** Each machine for itself: the tidying of the night is done by one of them. */
const tidyEditions = (settings: Env, logger: Logger): Rounds | undefined =>
  settings.s3 &&
  repeatRounds(() => new EditionStore(settings).forgetGoneElsewhere(), {
    everyMs: TIDYING_EVERY_MS,
    name: 'files of editions that another machine threw away',
    logger,
  })

/** Each machine for itself: files of messages stand in its own folders. */
function forgetMail(
  payload: Payload,
  { DATA_DIR, RETENTION }: Env,
  { folder, logger }: { folder: string; logger: Logger },
): Rounds {
  const parts = [
    () => forgetKept(payload, DATA_DIR),
    () => forgetPutAside(folder, before(new Date(), RETENTION.returnedMail)),
  ]
  return repeatRounds(() => doEach(parts, 'Not forgotten'), {
    everyMs: TIDYING_EVERY_MS,
    name: 'files of messages',
    logger,
  })
}

/** Translations of what changed by itself, in one process at a time. */
function followTexts(payload: Payload, logger: Logger): Rounds {
  const lease = new Lease(payload, 'texts-followed')
  return repeatRounds(
    () => lease.during(() => followEveryText(payload, new Date())).finally(() => lease.release()),
    {
      everyMs: FOLLOWING_EVERY_MS,
      firstAfterMs: FOLLOWING_AFTER_MS,
      name: 'translations of what changed by itself',
      logger,
    },
  )
}

/** What was planned for a moment, in one process at a time. */
function runPlanned(payload: Payload, logger: Logger): Rounds {
  const lease = new Lease(payload, 'texts-planned')
  const rounds = repeatRounds(() => lease.during(() => runPlans(payload, new Date())), {
    everyMs: EVERY_MS,
    name: 'texts planned for a moment',
    logger,
  })
  return {
    stop: async () => {
      await rounds.stop()
      await lease.release()
    },
  }
}

/** What pages that texts cite say now, asked by one process at a time. A stop ends the look that is under way. */
function watchSources(
  payload: Payload,
  { SITE_URL: siteUrl }: Env,
  { logger, signal }: { logger: Logger; signal: AbortSignal },
): Rounds {
  const lease = new Lease(payload, 'source-watch-lease')
  const round = async () => {
    const looked = await watchRound(payload, { siteUrl, signal })
    // Links wait until no source is due.
    if (looked === 0) await linkRound(payload, { siteUrl, signal })
  }
  const rounds = repeatRounds(() => lease.during(round), {
    everyMs: WATCHING_EVERY_MS,
    name: 'watched sources',
    logger,
  })
  return {
    stop: async () => {
      await rounds.stop()
      await lease.release()
    },
  }
}
