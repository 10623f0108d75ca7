import type { Payload } from 'payload'

import type { Logger } from './logging'

const EVERY_MS = 5000
const JOBS_AT_ONCE = 5

/** Looks for due work every few seconds; one round at a time, ended before the process stops. */
export function runJobs(payload: Payload, logger: Logger): { stop: () => Promise<void> } {
  let round: Promise<void> = Promise.resolve()
  let isBusy = false
  const timer = setInterval(() => {
    if (isBusy) return
    isBusy = true
    round = oneRound(payload, logger).finally(() => {
      isBusy = false
    })
  }, EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await round
    },
  }
}

async function oneRound(payload: Payload, logger: Logger): Promise<void> {
  if (!payload.config.jobs?.tasks?.length) return
  try {
    await payload.jobs.handleSchedules()
    // The site itself runs its jobs: no person is signed in here.
    await payload.jobs.run({ limit: JOBS_AT_ONCE, overrideAccess: true, silent: true })
  } catch (error) {
    logger.error({ err: error }, 'a round of jobs failed; the next one tries again')
  }
}
