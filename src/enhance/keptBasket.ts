import { addressOf, type Basket, readBasket } from '@/giving/basket'

const KEY = 'handout'

/** Said to whatever shows the basket, after it changed in this page. */
export const CHANGED = 'basketchange'

/** What this browser keeps; nothing where keeping is refused. */
export function keptBasket(): Basket {
  try {
    return readBasket(localStorage.getItem(KEY))
  } catch {
    return [] // a browser that keeps nothing: the addresses of handouts still work
  }
}

/** Keeps a basket, and says whether the browser let it. */
export function keepBasket(basket: Basket): boolean {
  try {
    if (basket.length > 0) localStorage.setItem(KEY, addressOf(basket))
    else localStorage.removeItem(KEY)
  } catch {
    return false // refused, or no room
  }
  dispatchEvent(new Event(CHANGED))
  return true
}
