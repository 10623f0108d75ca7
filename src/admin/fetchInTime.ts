/** Longer than this and a site that answers is as good as one that does not, in milliseconds. */
const ANSWER_MS = 20_000

/**
 * Asks the site as whoever is signed in. Browsers wait for minutes: what waits for an answer says
 * sooner that none came.
 *
 * @param limitMs for the answer as a whole, its body too
 * @throws when nothing answers, or not in time
 */
export const fetchInTime = (
  address: string,
  { signal, ...init }: RequestInit = {},
  limitMs = ANSWER_MS,
): Promise<Response> =>
  fetch(address, {
    credentials: 'include',
    ...init,
    signal: AbortSignal.any([AbortSignal.timeout(limitMs), ...(signal ? [signal] : [])]),
  })
