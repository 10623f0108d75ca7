import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { retryConflicts } from './retry'

/** Does all of `work` or nothing of it. */
export async function whole<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const shouldCommit = await initTransaction(req)
  try {
    const result = await work()
    if (shouldCommit) await commitTransaction(req)
    return result
  } catch (error) {
    if (shouldCommit) await killTransaction(req)
    throw error
  }
}

/**
 * The door of the site's own writes (forms, jobs, actions of pages): all of `work` or nothing of it,
 * and again from the start when another one came first. What comes through an address of the API is
 * repeated there (`server/rest/repeat.ts`).
 *
 * @throws {DatabaseBusy | DatabaseUnsure} see `retryConflicts`
 */
export const writeWhole = <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
  about: Parameters<typeof createLocalReq>[0] = {},
): Promise<Result> =>
  retryConflicts(payload, async () => {
    const req = await createLocalReq(about, payload)
    return whole(req, () => work(req))
  })
