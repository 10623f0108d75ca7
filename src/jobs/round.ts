import type { Payload } from 'payload'

import { Lease, type LeasePace } from '@/db/lease'

import { takeUpLeftJobs } from './leftJobs'

const JOBS_AT_ONCE = 5

/** The lease of the queue: whoever holds it runs jobs, nobody else does. */
export const queueLease = (payload: Payload, pace?: LeasePace): Lease =>
  new Lease(payload, 'job-queue', pace)

/**
 * One round of the queue: what a stopped process left is taken up, what the schedules ask for is
 * added, what is due is run to its end. Does nothing while another process holds the lease.
 */
export async function runJobsRound(payload: Payload, lease: Lease): Promise<void> {
  if (!payload.config.jobs?.tasks?.length) return
  await lease.during(async () => {
    await takeUpLeftJobs(payload)
    await payload.jobs.handleSchedules()
    // The site itself runs its jobs: no person is signed in here.
    await payload.jobs.run({ limit: JOBS_AT_ONCE, overrideAccess: true, silent: true })
  })
}
