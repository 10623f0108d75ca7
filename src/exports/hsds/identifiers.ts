import { createHash } from 'node:crypto'

/** Of this site's open data; made once. A change of it would rename everything. */
const NAMESPACE = '5d0a3c86-4f7e-4b41-9d1c-6a1f0f2f7b90'

const namespaceBytes = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')

/** Stands in no key and no identifier. */
const APART = '\u0000'

/** What was named is named again at each answer; more than the largest directory holds. */
const REMEMBERED = 200_000
const remembered = new Map<string, string>()

/**
 * The identifier of a thing by what it is: the same at each answer, in each language, whatever else changes
 * (UUID version 5, RFC 9562).
 *
 * @example identifierOf('service', '12', 'housing') // '4a5e…', always the same
 */
export function identifierOf(kind: string, ...parts: readonly string[]): string {
  const name = [kind, ...parts].join(APART)
  const known = remembered.get(name)
  if (known) return known
  const made = uuidOf(name)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(name, made)
  return made
}

function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(namespaceBytes).update(name, 'utf8').digest()
  bytes[6] = (bytes[6]! & 0x0f) | 0x50 // version 5
  bytes[8] = (bytes[8]! & 0x3f) | 0x80 // the variant of RFC 9562
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-')
}
