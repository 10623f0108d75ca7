import { sentenceFor } from './sentences'

type Handler = (
  request: Request,
  args: { params: Promise<{ slug?: string[] }> },
) => Promise<Response>

/**
 * A question that comes as the body of a POST is read before Payload catches anything: unreadable,
 * it would end as a fault of Next.
 */
export const orUnreadable =
  (handle: Handler): Handler =>
  async (request, args) => {
    try {
      return await handle(request, args)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      return Response.json({ errors: [{ message: sentenceFor('body') }] }, { status: 400 })
    }
  }
