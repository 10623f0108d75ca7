/**
 * How much room a value takes in a document, in bytes: as MongoDB writes it (BSON), within a few
 * percent. Short cells weigh more by what stands around them than by their letters.
 */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + STRING
  if (typeof value !== 'object' || value === null) return SCALAR
  let bytes = OBJECT
  if (Array.isArray(value)) {
    // Its places are names too: "0", "1"…
    for (const [at, each] of value.entries()) bytes += String(at).length + NAME + bytesOf(each)
    return bytes
  }
  for (const [name, each] of Object.entries(value)) bytes += name.length + NAME + bytesOf(each)
  return bytes
}

/** Its length and its end. */
const STRING = 5
const SCALAR = 8
const OBJECT = 5
/** Its type and its end. */
const NAME = 2
