/**
 * The basket of a browser: keys of items (`items.ts`), in the order they were put there. It is part of the
 * small script of the reading pages, so it knows nothing else.
 */
export type Basket = readonly string[]

/** Items of one handout: more do not stand on a page, nor in the address of one. */
export const BASKET_ROOM = 10

/** Stands in no key, and an address holds it as it is. */
const BETWEEN_ITEMS = '_'

/** Written on the address of a handout. */
export const addressOf = (basket: Basket): string => basket.join(BETWEEN_ITEMS)

/** Keys as they are written, each once, whatever they name. */
export const keysIn = (text: string | null | undefined): string[] => [
  ...new Set((text ?? '').split(BETWEEN_ITEMS).filter(Boolean)),
]

/** What was kept; nothing of what no basket of ours can hold. */
export const readBasket = (kept: string | null): Basket =>
  keysIn(kept)
    .filter((key) => /^[og]\.[a-z0-9.-]{1,220}$/.test(key))
    .slice(0, BASKET_ROOM)

/** The same basket when it is full. */
export const put = (basket: Basket, keys: Basket): Basket =>
  readBasket(addressOf([...basket, ...keys]))

export const take = (basket: Basket, keys: Basket): Basket =>
  basket.filter((key) => !keys.includes(key))

/**
 * The basket after a handout was changed: the items that left it leave, those that stand on it stand in its order. What
 * the basket did not hold comes back only if it was never taken out here, and where there is room: nothing that it
 * holds makes way for it.
 *
 * @param puts what stands on the changed handout, in its order
 */
export function swap(basket: Basket, drops: Basket, puts: Basket): Basket {
  const rest = take(basket, drops).filter((key) => !puts.includes(key))
  const held = puts.filter((key) => basket.includes(key))
  const room = BASKET_ROOM - rest.length - held.length
  const coming = puts
    .filter((key) => !basket.includes(key) && !drops.includes(key))
    .slice(0, Math.max(room, 0))
  return [...rest, ...puts.filter((key) => held.includes(key) || coming.includes(key))]
}
