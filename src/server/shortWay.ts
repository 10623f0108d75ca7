import type { Request, RequestHandler } from 'express'

/**
 * Takes some requests through these handlers, one after the other, and past them all others. They are called by
 * themselves: a router inside of another gives each request back through the event loop.
 */
export function shortWay(
  isTaken: (req: Request) => boolean,
  handlers: readonly RequestHandler[],
): RequestHandler {
  return (req, res, next) => {
    if (!isTaken(req)) return next()
    const goOn = (at: number): void => {
      const handler = handlers[at]
      if (!handler) return next()
      const answering: unknown = handler(req, res, (refusal?: unknown) => {
        if (refusal === undefined) goOn(at + 1)
        else next(refusal)
      })
      // A fault of one that waits, as Express would meet it.
      if (answering instanceof Promise) answering.catch(next)
    }
    goOn(0)
  }
}
