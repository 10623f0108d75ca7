/**
 * Does each of some parts, one after the other: what one cannot do keeps no other from its own.
 *
 * @param what is said of those that failed, as the beginning of a sentence
 * @throws {AggregateError} once all were tried, when some failed
 */
export async function doEach(parts: readonly (() => Promise<void>)[], what: string): Promise<void> {
  const failures: unknown[] = []
  for (const part of parts) {
    try {
      await part()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${what}: ${failures.join('; ')}`)
}
