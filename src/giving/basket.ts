/**
 * The basket of a browser: keys of items (`items.ts`), in the order they were put there. It is part of the
 * small script of the reading pages, so it knows nothing else.
 */
export type Basket = readonly string[]

/** As many as one handout holds (`MAX_ITEMS`; a test keeps them equal). */
export const BASKET_ROOM = 10

/** Written on the address of a handout as `items.ts` reads it. */
export const addressOf = (basket: Basket): string => basket.join('_')

/** What was kept; nothing of what no basket of ours can hold. */
export function readBasket(kept: string | null): Basket {
  const keys = (kept ?? '').split('_').filter((key) => /^[og]\.[a-z0-9.-]{1,220}$/.test(key))
  return [...new Set(keys)].slice(0, BASKET_ROOM)
}

/** The same basket when it is full. */
export const put = (basket: Basket, keys: Basket): Basket =>
  readBasket(addressOf([...basket, ...keys]))

export const take = (basket: Basket, keys: Basket): Basket =>
  basket.filter((key) => !keys.includes(key))
