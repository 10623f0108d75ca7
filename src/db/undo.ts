import type { PayloadRequest } from 'payload'

type Undo = () => Promise<void>

/** By request, what a transaction cannot take back by itself. */
const undos = new WeakMap<PayloadRequest, readonly Undo[]>()

/** Says how something outside the database is taken back if this try of the request comes to nothing. */
export const onFailure = (req: PayloadRequest, undo: Undo): void => {
  undos.set(req, [...(undos.get(req) ?? []), undo])
}

/** Takes back what the failed try of a request left outside the database, the last first. */
export async function undoAll(req: PayloadRequest): Promise<void> {
  const all = undos.get(req) ?? []
  undos.delete(req)
  for (const undo of all.toReversed()) {
    try {
      await undo()
    } catch (error) {
      req.payload.logger.warn({ err: error, msg: 'Something of a failed write stayed outside' })
    }
  }
}
