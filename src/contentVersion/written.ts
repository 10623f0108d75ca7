/*
 * What an answer says, written down. `v8.serialize` writes what the engine made of it: the same number is two
 * different ones after a fraction stood in its place in another object, and so are the same words cut from
 * a text that has an "…".
 */

/**
 * The same text for values that say the same, another one for any other: everything stands with its kind and length.
 * The order of fields counts.
 *
 * @throws {TypeError} for what cannot be written down, such as a function
 * @throws {RangeError} for what holds itself
 * @example written({ a: [1, 'b'] }) // 'o1{s1:aa2[n1;s1:b]}'
 */
export function written(value: unknown): string {
  if (value === null) return '-'
  if (typeof value === 'object') return writtenObject(value)
  switch (typeof value) {
    case 'string':
      return `s${value.length}:${value}`
    case 'number':
      return Object.is(value, -0) ? 'n-0;' : `n${value};`
    case 'boolean':
      return value ? 't' : 'f'
    case 'bigint':
      return `i${value};`
    case 'undefined':
      return 'u'
    default:
      throw new TypeError(`A ${typeof value} cannot be written down`)
  }
}

function writtenObject(value: object): string {
  if (Array.isArray(value)) return list('a', value)
  if (value instanceof Date) return `d${value.getTime()};`
  if (value instanceof Map) return list('m', [...value].flat(1))
  if (value instanceof Set) return list('e', [...value])
  if (value instanceof Uint8Array)
    return `b${value.length}:${Buffer.from(value).toString('base64')}`
  // A promise, a pattern, an error, whatever has a class: what they are is not in their fields alone.
  const kind = Object.prototype.toString.call(value)
  if (kind !== '[object Object]' || !isPlain(value))
    throw new TypeError(`${kind} cannot be written down`)
  const fields = Object.entries(value)
  let text = `o${fields.length}{`
  for (const [name, field] of fields) text += `s${name.length}:${name}${written(field)}`
  return `${text}}`
}

/** Whether nothing but its fields makes it what it is. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function list(kind: string, items: readonly unknown[]): string {
  let text = `${kind}${items.length}[`
  for (const item of items) text += written(item)
  return `${text}]`
}
