/** Longer than this and a site that draws a form is as good as one that does not, in milliseconds. */
const DRAWN_MS = 20_000

/** The fields of a form as the site draws them; nothing where it draws none, or not in time. */
export async function drawnForm<State>(
  ask: () => Promise<{ state?: State | null } | null | undefined>,
  limitMs = DRAWN_MS,
): Promise<State | undefined> {
  try {
    const answer = await inTime(ask(), limitMs)
    return answer?.state ?? undefined
  } catch {
    return undefined // no network, or an answer that is not ours
  }
}

/** What comes, or nothing when it does not come in time. */
export const inTime = <Value>(
  coming: Promise<Value>,
  limitMs: number,
): Promise<Value | undefined> =>
  Promise.race([
    coming,
    new Promise<undefined>((resolve) => setTimeout(resolve, limitMs, undefined)),
  ])
