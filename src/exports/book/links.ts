import { identifiersIn } from './markup'

/** A part of a book, as far as links know it. */
export interface LinkedPart {
  /** As a page draws it. */
  html: string
  /** Addresses of the site that it stands for, without a fragment: `/fr/guide/logement`. */
  standsFor: readonly string[]
}

/** What the links of one part become; nothing where their words alone stay. */
export type LinksOf<Part> = (part: Part) => (address: string) => string | undefined

export interface LinkRules<Part> {
  /** Where the site stands: `https://example.org`. */
  site: string
  /** What a fragment of an address is called in a part of the book. */
  idIn: (part: Part, fragment: string) => string
  /** The address of a part, or of a place in it, from another or the same. */
  write: (to: Part, id: string | undefined, from: Part) => string
}

/** Links inside the book lead to its own parts, others to the site or elsewhere by their whole address. */
export function bookLinks<Part extends LinkedPart>(
  parts: readonly Part[],
  { site, idIn, write }: LinkRules<Part>,
): LinksOf<Part> {
  const idsOf = new Map(parts.map((part) => [part, identifiersIn(part.html)]))
  const byAddress = new Map(
    parts.flatMap((part) => part.standsFor.map((address) => [address, part] as const)),
  )
  return (from) => (address) => {
    if (/^(?:tel|mailto):/i.test(address)) return address
    const [path = '', fragment] = address.split('#', 2)
    const to = path === '' ? from : byAddress.get(path)
    if (!to) return wholeAddress(address, site)
    const id = fragment === undefined ? undefined : idIn(to, fragment)
    const isThere = id !== undefined && idsOf.get(to)?.has(id)
    // A passage that is no longer there: its part, or the words alone where they stand in it.
    if (to === from && !isThere) return undefined
    return write(to, isThere ? id : undefined, from)
  }
}

function wholeAddress(address: string, site: string): string | undefined {
  const whole = URL.parse(address, site)
  return whole && /^https?:$/.test(whole.protocol) ? whole.href : undefined
}
