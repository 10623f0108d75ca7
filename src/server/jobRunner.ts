import type { Payload } from 'payload'

import { queueLease, runJobsRound } from '@/jobs/round'

import type { Logger } from './logging'

const EVERY_MS = 5000

/** Looks for due work every few seconds; one round at a time, ended before the process stops. */
export function runJobs(payload: Payload, logger: Logger): { stop: () => Promise<void> } {
  const lease = queueLease(payload)
  let round: Promise<void> = Promise.resolve()
  let isBusy = false
  const timer = setInterval(() => {
    if (isBusy) return
    isBusy = true
    round = runJobsRound(payload, lease)
      .catch((error: unknown) => {
        logger.error({ err: error }, 'a round of jobs failed; the next one tries again')
      })
      .finally(() => {
        isBusy = false
      })
  }, EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await round
      await lease.release()
    },
  }
}
