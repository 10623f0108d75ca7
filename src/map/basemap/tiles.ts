/** Images of another server under the map, when an installation names one. */
export interface Tiles {
  /** With `{z}`, `{x}` and `{y}`. */
  address: string
  /** Who made them, as their licence asks; plain text. */
  attribution: string
}

const PARTS = ['{z}', '{x}', '{y}'] as const

/**
 * What is wrong with the address of tiles, with the remedy; nothing when it can be used. What is said
 * never repeats the address: it may hold a key.
 *
 * @example problemOfTiles('https://tiles.example.org/{z}/{x}/{y}.png') // undefined
 */
export function problemOfTiles(address: string): string | undefined {
  const url = URL.parse(filled(address))
  const isWhole = PARTS.every((part) => address.split(part).length === 2)
  if (!url || !isWhole || /[{}]/.test(filled(address))) {
    return 'use an address with {z}, {x} and {y} once each and no other braces, such as https://tiles.example.org/{z}/{x}/{y}.png'
  }
  if (url.protocol !== 'https:') return 'use https: readers would send in clear what they look at'
  if (url.username || url.password) {
    return 'take the name and password out: every reader is given this address; use a key of the server that is bound to this site'
  }
  if (/[{}]/.test(hostIn(address))) return 'put {z}, {x} and {y} after the name of the server'
  return undefined
}

/** The server that is asked, as a policy names it: nothing of its paths, nor of a key. */
export const tileOrigin = (address: string): string => new URL(filled(address)).origin

/** The name of the server that is asked, as people read it. */
export const tileHost = (address: string): string => new URL(filled(address)).host

const filled = (address: string): string =>
  PARTS.reduce((text, part) => text.replace(part, '0'), address)

/** The server as it is written, its port with it: a part of it that is to be filled in shows. */
const hostIn = (address: string): string => /^https:\/\/([^/?#]+)/i.exec(address)?.[1] ?? ''
