import { setImmediate } from 'node:timers/promises'

/** How long one works before others of this process have their turn, in milliseconds. */
const SLICE_MS = 20

/** Works on each in order; whoever asks something of the site meanwhile is answered in between. */
export async function eachInTurn<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  let since = performance.now()
  for (const item of items) {
    results.push(work(item))
    if (performance.now() - since < SLICE_MS) continue
    await setImmediate()
    since = performance.now()
  }
  return results
}
