import { LoadRefusal } from '../../report/loadRefusal'

/*
 * A list is held whole while it is read. What that takes of memory is planned once for a process
 * (`read/limits.ts`), so lists are read one at a time.
 */

/** Lists received meanwhile, whose bytes wait in memory. */
const MOST_RECEIVED = 3

let last: Promise<unknown> = Promise.resolve()
let received = 0

/** Reads a list once the one before has been. */
export function inReadingTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = Promise.allSettled([mine])
  return mine
}

/**
 * Receives a list, and keeps the bytes of few at once.
 *
 * @throws {LoadRefusal} 'listsWaiting' when as many wait already
 */
export async function amongReceived<T>(work: () => Promise<T>): Promise<T> {
  if (received >= MOST_RECEIVED) throw new LoadRefusal('listsWaiting', {})
  received += 1
  try {
    return await work()
  } finally {
    received -= 1
  }
}
