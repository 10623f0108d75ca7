import type { Payload } from 'payload'

import type { Env } from '@/env'
import { queueLease, runJobsRound } from '@/jobs/round'
import { createMailer } from '@/notify/email'
import { deliverOutbox } from '@/notify/payload/deliver'

import type { Logger } from './logging'
import { type Rounds, repeatRounds } from './rounds'

const EVERY_MS = 5000

/** Looks every few seconds for due work and for messages to send; ended before the process stops. */
export function runBackground(payload: Payload, settings: Env, logger: Logger): Rounds {
  const lease = queueLease(payload)
  const mailer = createMailer(settings)
  const jobs = repeatRounds(() => runJobsRound(payload, lease), {
    everyMs: EVERY_MS,
    name: 'jobs',
    logger,
  })
  // Apart from the jobs: a mail server that does not answer delays no one else.
  const messages = repeatRounds(() => deliverOutbox(payload, mailer), {
    everyMs: EVERY_MS,
    name: 'messages',
    logger,
  })
  return {
    stop: async () => {
      await Promise.all([jobs.stop(), messages.stop()])
      await lease.release()
    },
  }
}
