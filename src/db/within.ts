/** Nothing came for as long as one waits. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** A process that was held up by its own work could hear nothing meanwhile: that counts as one of these. */
const SLICES = 4

/**
 * What was asked, unless it takes longer than this. It goes on all the same: only nobody waits for it.
 *
 * @param ms in milliseconds
 * @throws {NoAnswer} when it took longer
 */
export async function within<T>(ms: number, asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const waitFor = (slices: number): void => {
      timer = setTimeout(() => {
        if (slices > 1) waitFor(slices - 1)
        else reject(new NoAnswer(`no answer within ${ms} ms`))
      }, ms / SLICES)
    }
    waitFor(SLICES)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
