/**
 * Asks once for all who ask together, and for those who come soon after: what is asked is looked at no more often,
 * however many ask.
 *
 * @param look what costs something; one that fails is not kept
 * @param ageMs how long its answer serves once it is there, in milliseconds
 * @param now a clock that only goes forward, in milliseconds
 */
export function sharedLook<T>(
  look: () => Promise<T>,
  ageMs: number,
  now: () => number = () => performance.now(),
): () => Promise<T> {
  let underWay: Promise<T> | undefined
  let last: { answer: T; until: number } | undefined
  const begin = async (): Promise<T> => {
    try {
      const answer = await look()
      last = { answer, until: now() + ageMs }
      return answer
    } finally {
      underWay = undefined
    }
  }
  return () => {
    if (last && now() < last.until) return Promise.resolve(last.answer)
    underWay ??= begin()
    return underWay
  }
}
