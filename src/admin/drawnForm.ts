/** Longer than this and a site that draws a form is as good as one that does not, in milliseconds. */
const DRAWN_MS = 20_000

/**
 * The fields of a form as the site draws them; nothing where it draws none, not in time, or when nobody wants them any more.
 *
 * @param isWanted asked once they are drawn: a person may throw words away that the site is slow to draw
 */
export async function drawnForm<State>(
  ask: () => Promise<{ state?: State | null } | null | undefined>,
  { isWanted = yes, limitMs = DRAWN_MS }: { isWanted?: () => boolean; limitMs?: number } = {},
): Promise<State | undefined> {
  try {
    const answer = isWanted() ? await inTime(ask(), limitMs) : undefined
    return (isWanted() ? answer?.state : undefined) ?? undefined
  } catch {
    return undefined // no network, or an answer that is not ours
  }
}

const yes = () => true

/** What comes, or nothing when it does not come in time. */
export const inTime = <Value>(
  coming: Promise<Value>,
  limitMs: number,
): Promise<Value | undefined> =>
  Promise.race([
    coming,
    new Promise<undefined>((resolve) => setTimeout(resolve, limitMs, undefined)),
  ])
