import { isSolved, PUZZLES, puzzleText, writeProof } from '@/forms/work'

/**
 * The worker of a form (`formWork.ts`): is sent its stamp, says the numbers found. Hashes are the browser's own; many are
 * asked for at once, since each answer takes a turn.
 */

/** The proof, as the form sends it. */
export type WorkDone = string

const AT_ONCE = 256

const encoder = new TextEncoder()

async function solve(stamp: string, puzzle: number): Promise<number> {
  for (let first = 0; ; first += AT_ONCE) {
    const hashes = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, i) =>
        crypto.subtle.digest('SHA-256', encoder.encode(puzzleText(stamp, puzzle, first + i))),
      ),
    )
    const found = hashes.findIndex((hash) => isSolved(new Uint8Array(hash)))
    if (found >= 0) return first + found
  }
}

async function work(stamp: string): Promise<WorkDone> {
  const found: number[] = []
  for (let puzzle = 0; puzzle < PUZZLES; puzzle += 1) found.push(await solve(stamp, puzzle))
  return writeProof(found)
}

addEventListener('message', ({ data }: MessageEvent<string>) => {
  // A failure here is an error of the worker, which the page hears.
  void work(data).then(postMessage, (error: unknown) => {
    setTimeout(() => {
      throw error
    })
  })
})
