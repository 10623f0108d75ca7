import { distanceKm, type Point } from '@/geo/distance'
import { editDistance } from '@/text/editDistance'
import { foldWords } from '@/text/fold'
import { toTelUri } from '@/text/telUri'
import type { Label } from '@/i18n/locales'

import type { Facts } from './sections'

/** What tells an organization from another; a sheet, or what somebody typed of one. */
export interface Identity {
  id: string
  name: string
  otherNames: readonly string[]
  phone: string | null
  email: string | null
  website: string | null
  places: readonly { municipality: string | null; point: Point | null }[]
}

/**
 * Why two sheets may be of one organization: how much each reason weighs of 100, and its words. The
 * phone is the best key; a name alone is shared by many (youth centres of every town).
 */
export const DUPLICATE_REASONS = {
  phone: {
    weight: 60,
    label: { fr: 'même téléphone', en: 'same phone', es: 'mismo teléfono' },
  },
  name: { weight: 60, label: { fr: 'même nom', en: 'same name', es: 'mismo nombre' } },
  nearName: {
    weight: 35,
    label: { fr: 'nom semblable', en: 'similar name', es: 'nombre parecido' },
  },
  website: {
    weight: 40,
    label: { fr: 'même site web', en: 'same website', es: 'mismo sitio web' },
  },
  email: {
    weight: 40,
    label: { fr: 'même courriel', en: 'same e-mail', es: 'mismo correo electrónico' },
  },
  near: {
    weight: 20,
    label: { fr: 'au même endroit', en: 'in the same place', es: 'en el mismo lugar' },
  },
  sameTown: {
    weight: 10,
    label: { fr: 'même municipalité', en: 'same municipality', es: 'mismo municipio' },
  },
} as const satisfies Record<string, { weight: number; label: Label }>

export type DuplicateReason = keyof typeof DUPLICATE_REASONS

/** How much two sheets look like one organization: 0 to 100, with the reasons. */
export interface Likeness {
  score: number
  reasons: DuplicateReason[]
}

export interface Duplicate<Found extends Identity = Identity> extends Likeness {
  found: Found
}

/** From this score on, somebody must look. */
export const LIKELY = 50
/** From this score on, two reasons of which one is strong. */
const SURE = 70

/** Letters from which one typing error makes no other word. */
export const TYPO_FROM = 5

const OPTIONS = {
  /** Two places nearer than this are one: a building, and how well addresses are placed. */
  samePlaceKm: 0.15,
  /** Share of the telling words that two names must have in common (Dice). */
  nearName: 0.7,
}

/** Sites where everybody has a page: the same address of one tells nothing. */
const SHARED_HOSTS =
  /(?:^|\.)(?:facebook|instagram|linkedin|google|wordpress|wixsite|linktr|quebec|canada|gouv)\./

/** Words that names of organizations share. */
const COMMON_WORDS = new Set(
  'a au aux and de del des du d et for el en l la las le les los of pour the y'.split(' '),
)

/** What tells a sheet from others. */
export const identityOf = (id: string, facts: Facts): Identity => ({
  id,
  name: facts.name,
  otherNames: facts.otherNames,
  phone: facts.contact.phone,
  email: facts.contact.email,
  website: facts.contact.website,
  places: facts.sites,
})

/** What somebody typed of an organization that is not listed yet. */
export const typedIdentity = (typed: {
  name: string
  municipality: string
  phone: string
  website: string
}): Identity => ({
  id: '',
  name: typed.name,
  otherNames: [],
  phone: typed.phone || null,
  email: null,
  website: typed.website || null,
  places: [{ municipality: typed.municipality || null, point: null }],
})

/** How much two sheets look like one organization. */
export function compareIdentities(a: Identity, b: Identity): Likeness {
  const name = compareNames(a, b)
  const held: [DuplicateReason, boolean][] = [
    ['phone', sharePhone(a, b)],
    ['name', name === 'same'],
    ['nearName', name === 'near'],
    ['website', isSame(websiteKey(a), websiteKey(b))],
    ['email', isSame(a.email?.trim().toLowerCase(), b.email?.trim().toLowerCase())],
    ['near', areNear(a, b)],
    ['sameTown', shareTown(a, b)],
  ]
  const reasons = held.filter(([, holds]) => holds).map(([reason]) => reason)
  const sum = reasons.reduce((total, reason) => total + DUPLICATE_REASONS[reason].weight, 0)
  return { score: Math.min(100, sum), reasons }
}

/**
 * Whether it is as good as surely the same organization, so that a rule may rest on it: nobody types
 * that by chance. Its name must be one of the reasons: neighbours of one building share a phone, a
 * website and the town, and are two.
 */
export const isSure = ({ score, reasons }: Likeness): boolean =>
  score >= SURE && (reasons.includes('name') || reasons.includes('nearName'))

/** Those that are likely the same organization, the likeliest first. */
export function findDuplicates<Found extends Identity>(
  identity: Identity,
  others: readonly Found[],
): Duplicate<Found>[] {
  return others
    .filter(({ id }) => id !== identity.id)
    .map((found) => ({ found, ...compareIdentities(identity, found) }))
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score || a.found.name.localeCompare(b.found.name, 'fr'))
}

export interface DuplicatePair<Found extends Identity = Identity> extends Likeness {
  key: string
  pair: [Found, Found]
}

/** Every pair of sheets that is likely one organization and that nobody has decided on. */
export function findDuplicatePairs<Found extends Identity>(
  sheets: readonly Found[],
  decided: ReadonlySet<string>,
): DuplicatePair<Found>[] {
  return sheets
    .flatMap((first, at) =>
      findDuplicates(first, sheets.slice(at + 1)).map(({ found, score, reasons }) => ({
        key: pairKey(first.id, found.id),
        pair: [first, found] as [Found, Found],
        score,
        reasons,
      })),
    )
    .filter(({ key }) => !decided.has(key))
    .sort((a, b) => b.score - a.score)
}

/**
 * How much of their telling words two organizations share, 0 to 1, by whichever of their names is
 * nearest; typing errors aside.
 */
export const nameLikeness = (a: Identity, b: Identity): number =>
  Math.max(0, ...namesOf(a).flatMap((one) => namesOf(b).map((other) => alike(one, other))))

/** One name for a pair, whichever comes first. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join('+')

const isSame = (a: string | undefined, b: string | undefined): boolean => Boolean(a) && a === b

/** One number; two extensions of it are two, but who gives none may be behind any of them. */
function sharePhone(a: Identity, b: Identity): boolean {
  const [one, other] = [phoneOf(a), phoneOf(b)]
  if (!isSame(one.number, other.number)) return false
  return !one.extension || !other.extension || one.extension === other.extension
}

/** A service of three digits (211, 811) is nobody's own number. */
export const phoneOf = readOnce(({ phone }): { number?: string; extension?: string } => {
  const [number, extension] = (phone && toTelUri(phone)?.split(';ext=')) || []
  if (!number || /^tel:\d{3}$/.test(number)) return {}
  return extension ? { number, extension } : { number }
})

export const websiteKey = readOnce(({ website }): string | undefined => {
  if (!website || !URL.canParse(website)) return undefined
  const host = new URL(website).hostname.replace(/^www\./, '')
  return SHARED_HOSTS.test(host) ? undefined : host
})

/** What is read of an identity is read once: a list compares it with hundreds of others. */
function readOnce<Read>(read: (identity: Identity) => Read): (identity: Identity) => Read {
  const known = new WeakMap<Identity, { is: Read }>()
  return (identity) => {
    const found = known.get(identity) ?? { is: read(identity) }
    known.set(identity, found)
    return found.is
  }
}

function compareNames(a: Identity, b: Identity): 'same' | 'near' | 'other' {
  const degree = nameLikeness(a, b)
  if (degree === 1) return 'same'
  return degree >= OPTIONS.nearName ? 'near' : 'other'
}

/** The telling words of each name; a name of none of them (an acronym is one) does not count. */
export const namesOf = readOnce(({ name, otherNames }): TellingName[] =>
  [name, ...otherNames].map(tellingWords).filter(({ words }) => words.length > 0),
)

interface TellingName {
  words: readonly string[]
  /** Those that are numbers, in one text. */
  numbers: string
}

function tellingWords(name: string): TellingName {
  const all = foldWords(name).split(' ')
  const words = [...new Set(all.filter((word) => word && !COMMON_WORDS.has(word)))]
  return { words, numbers: words.filter((word) => /^\d+$/.test(word)).join(' ') }
}

/** Share of words in common, 0 to 1; two names with other numbers are two. */
function alike({ words: a, numbers }: TellingName, other: TellingName): number {
  const b = other.words
  if (numbers !== other.numbers) return 0
  const shared = (from: readonly string[], to: readonly string[]) =>
    from.filter((word) => to.some((each) => isWord(word, each))).length
  return (shared(a, b) + shared(b, a)) / (a.length + b.length)
}

const isWord = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= TYPO_FROM &&
    // One error leaves the first or the last letters as they are: most words are told apart here.
    (a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2)) &&
    editDistance(a, b, 1) <= 1)

const areNear = (a: Identity, b: Identity): boolean =>
  a.places.some(({ point }) =>
    b.places.some(
      (other) => point && other.point && distanceKm(point, other.point) <= OPTIONS.samePlaceKm,
    ),
  )

export const shareTown = (a: Identity, b: Identity): boolean =>
  townsOf(a).some((town) => townsOf(b).includes(town))

const townsOf = readOnce(({ places }) =>
  places.flatMap(({ municipality }) => (municipality ? [foldWords(municipality)] : [])),
)
