import { handleEndpoints, type Payload } from 'payload'

/**
 * Asks the API as the browser of somebody who is signed in does.
 *
 * @returns says how long the whole answer took, in milliseconds
 */
export const timedRest =
  (payload: Payload, token: string | null | undefined) =>
  async (method: string, path: string, body?: object): Promise<number> => {
    const startedAt = performance.now()
    const answer = await handleEndpoints({
      config: payload.config,
      request: new Request(`http://localhost:3000/api${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        ...(body && { body: JSON.stringify(body) }),
      }),
    })
    const said = await answer.text()
    const tookMs = performance.now() - startedAt
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${said}`)
    return tookMs
  }
