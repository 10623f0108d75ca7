import type { Payload } from 'payload'

/** How often a job may lose its process before it is given up: it may be what stops the process. */
export const MAX_STOPS = 3

/** What the error of such a job is called; a person reads it in their language. */
export const PROCESS_STOPPED = 'ProcessStopped'

interface LeftJob {
  id: number | string
  totalTried?: number | null
  taskSlug?: string | null
}

/** What a job becomes that was under way when its process stopped: due again, or failed. */
function afterStop({ totalTried }: Pick<LeftJob, 'totalTried'>) {
  const tried = (totalTried ?? 0) + 1
  if (tried < MAX_STOPS) return { processing: false, totalTried: tried }
  return {
    processing: false,
    totalTried: tried,
    hasError: true,
    error: { name: PROCESS_STOPPED, message: `Its process stopped ${tried} times in the middle` },
  }
}

/**
 * Takes up the jobs that a stopped process left under way. Only for who holds the queue's lease,
 * between two rounds: nobody runs a job then. A job left in that state would never run again, and
 * its schedule would wait for it for ever.
 */
export async function takeUpLeftJobs(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<LeftJob>({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    pagination: false,
    limit: 0,
    req: {},
  })
  for (const job of docs) {
    const data = afterStop(job)
    await payload.db.updateOne({
      collection: 'payload-jobs',
      where: { and: [{ id: { equals: job.id } }, { processing: { equals: true } }] },
      data,
      req: {},
    })
    const outcome = 'error' in data ? 'given up' : 'taken up again'
    payload.logger.warn(`A job (${job.taskSlug}) left by a stopped process is ${outcome}`)
  }
}
