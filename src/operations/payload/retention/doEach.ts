/** Some parts could not be done; the others were. */
class PartlyDone extends AggregateError {
  override readonly name = 'PartlyDone'
  /** @param done how many rows and files went all the same */
  constructor(
    failures: readonly unknown[],
    what: string,
    readonly done: number,
  ) {
    super(failures, `${what}: ${failures.join('; ')} (${done} gone all the same)`)
  }
}

/**
 * Does each of some parts, one after the other: what one cannot do keeps no other from its own.
 *
 * @param parts each with how many rows and files went
 * @param what is said of those that failed, as the beginning of a sentence
 * @returns how many went in all
 * @throws {PartlyDone} once all were tried, when some failed
 */
export async function doEach(
  parts: readonly (() => Promise<number>)[],
  what: string,
): Promise<number> {
  const failures: unknown[] = []
  let done = 0
  for (const part of parts) {
    try {
      done += await part()
    } catch (error) {
      failures.push(error)
      if (error instanceof PartlyDone) done += error.done
    }
  }
  if (failures.length > 0) throw new PartlyDone(failures, what, done)
  return done
}
