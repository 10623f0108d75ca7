import { APIError } from 'payload'

/**
 * The JSON body of a request, as an object; an empty one when it is something else.
 *
 * @throws {APIError} 400 when it cannot be read
 */
export async function readJson(req: {
  json?: () => Promise<unknown>
}): Promise<Record<string, unknown>> {
  try {
    const body = await req.json?.()
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>
  } catch (cause) {
    throw new APIError('The body is not JSON.', 400, { cause: String(cause) }, true)
  }
  return {}
}
