const numbers = new WeakMap<object, number>()
let latest = 0

/** A number for an object, the same as long as it lives: a short name for what takes long to write down. */
export function numberOf(thing: object): number {
  const known = numbers.get(thing)
  if (known !== undefined) return known
  latest += 1
  numbers.set(thing, latest)
  return latest
}
