import { setImmediate } from 'node:timers/promises'

/** How long one works before others of this process have their turn, in milliseconds. */
const SLICE_MS = 20

/** Each in order; whoever asks something of the site meanwhile is answered in between. */
export async function* inTurns<Item>(items: Iterable<Item>): AsyncGenerator<Item, void> {
  let since = performance.now()
  for (const item of items) {
    yield item
    if (performance.now() - since < SLICE_MS) continue
    await setImmediate()
    since = performance.now()
  }
}

/** What becomes of each, worked on in turns. */
export async function eachInTurn<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  for await (const item of inTurns(items)) results.push(work(item))
  return results
}
