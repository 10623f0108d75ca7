import { type PayloadRequest, commitTransaction, initTransaction, killTransaction } from 'payload'

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
