import { browserShelf } from '@/admin/kept'

const KEY = 'accompagner:done'

/** Keeps what was done until the next page, which says it. */
export const rememberDone = (sentence: string): void => browserShelf().setItem(KEY, sentence)

/** What the page before this one did, once. */
export function takeDone(): string | null {
  const shelf = browserShelf()
  const sentence = shelf.getItem(KEY)
  shelf.removeItem(KEY)
  return sentence
}
