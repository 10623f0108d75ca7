/** Whom a campaign asks: organizations by criteria or by hand, and regional actors. */
import type { Verification } from '@/directory/verification'
import { isConfirmedSince } from '@/directory/verification'
import type { OrganizationKind, Term } from '@/directory/vocabulary'
import { DEFAULT_LOCALE, isLocale, type Locale, LOCALES } from '@/i18n/locales'

export const SCOPES = [
  {
    code: 'criteria',
    label: {
      fr: 'Tous les organismes inscrits qui répondent aux critères',
      en: 'All listed organizations that meet the criteria',
      es: 'Todas las organizaciones inscritas que cumplen los criterios',
    },
  },
  {
    code: 'byHand',
    label: {
      fr: 'Seulement ceux choisis à la main',
      en: 'Only those chosen by hand',
      es: 'Solo las elegidas a mano',
    },
  },
  {
    code: 'nobody',
    label: {
      fr: 'Aucun organisme (acteurs régionaux seulement)',
      en: 'No organization (regional actors only)',
      es: 'Ninguna organización (solo actores regionales)',
    },
  },
] as const satisfies readonly Term[]
export type Scope = (typeof SCOPES)[number]['code']

/** Who knows which organizations a region has, without being one of them. */
export const ACTOR_KINDS = [
  { code: 'mrc', label: { fr: 'MRC', en: 'MRC (regional county)', es: 'MRC (condado regional)' } },
  { code: 'municipality', label: { fr: 'Municipalité', en: 'Municipality', es: 'Municipio' } },
  {
    code: 'adviser',
    label: {
      fr: 'Conseillère ou conseiller d’un ministère',
      en: 'Adviser of a ministry',
      es: 'Persona asesora de un ministerio',
    },
  },
  {
    code: 'other',
    label: { fr: 'Autre acteur régional', en: 'Other regional actor', es: 'Otro actor regional' },
  },
] as const satisfies readonly Term[]
export type ActorKind = (typeof ACTOR_KINDS)[number]['code']

export interface Audience {
  scope: Scope
  /** Region codes; none means all of Quebec. */
  regions: readonly string[]
  /** None means every kind. */
  kinds: readonly OrganizationKind[]
  /** Those confirmed on or after this day 'yyyy-MM-dd' are left alone. */
  notConfirmedSince: string | null
  /** Only sheets whose completeness, 0 to 100, is under this. */
  completenessUnder: number | null
  /** Identifiers added and left out by hand. */
  including: readonly string[]
  excluding: readonly string[]
  actorKinds: readonly ActorKind[]
}

/** A sheet as far as choosing goes. */
export interface Candidate {
  id: string
  name: string
  kind: OrganizationKind
  /** Region codes, the one it is counted under first. */
  regions: readonly string[]
  verification: Pick<Verification, 'state' | 'date'>
  /** 0 to 100. */
  completeness: number
  email: string | null
  phone: string | null
  locale: Locale
  isPublished: boolean
  isUnlisted: boolean
  isMerged: boolean
  /** Asked not to be asked again: nobody does until the team undoes it. */
  isQuiet: boolean
}

export interface Actor {
  id: string
  name: string
  kind: ActorKind
  regions: readonly string[]
  email: string | null
  phone: string | null
  locale: Locale
  /** Asked not to be written to. */
  isQuiet: boolean
}

/** Somebody a campaign writes to, by a key that organizations and actors do not share. */
export interface Recipient {
  /** `o12` for an organization, `a3` for a regional actor. */
  key: string
  name: string
  /** Region code under which it is counted; '' for all of Quebec. */
  region: string
  email: string | null
  phone: string | null
  locale: Locale
}

const KEY = /^[oa][\da-z]+$/

/** Whom a campaign asks, as it was kept when it started → those that can be read. */
export const readRecipients = (stored: unknown): Recipient[] =>
  (Array.isArray(stored) ? stored : []).flatMap((each: unknown) => {
    const { key, name, region, email, phone, locale } = (each ?? {}) as Record<string, unknown>
    if (typeof key !== 'string' || !KEY.test(key) || typeof name !== 'string') return []
    return [
      {
        key,
        name,
        region: textOf(region) ?? '',
        email: textOf(email),
        phone: textOf(phone),
        locale: isLocale(locale) ? locale : DEFAULT_LOCALE,
      },
    ]
  })

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export interface Chosen {
  organizations: Recipient[]
  actors: Recipient[]
  /** Those that another running campaign asks already, with its name. */
  askedElsewhere: (Recipient & { campaign: string })[]
}

const HAND_WRITTEN: Record<Scope, boolean> = { criteria: true, byHand: true, nobody: false }

/**
 * Whom a campaign would ask, in the order of their names. Drafts, merged sheets and those who asked
 * not to be listed, or not to be asked again, are never asked, by hand neither.
 *
 * @param held recipient → name of the running campaign that asks it
 */
export function chooseAudience(
  audience: Audience,
  from: { candidates: readonly Candidate[]; actors: readonly Actor[] },
  held: ReadonlyMap<string, string>,
): Chosen {
  const organizations = from.candidates
    .filter((candidate) => isAsked(candidate, audience))
    .map((candidate) => recipientOf('o', candidate))
  const actors = from.actors
    .filter((actor) => isActorAsked(actor, audience))
    .map((actor) => recipientOf('a', actor))
  const askedElsewhere = [...organizations, ...actors].flatMap((recipient) => {
    const campaign = held.get(recipient.key)
    return campaign === undefined ? [] : [{ ...recipient, campaign }]
  })
  const isFree = ({ key }: Recipient): boolean => !held.has(key)
  return {
    organizations: organizations.filter(isFree).sort(byName),
    actors: actors.filter(isFree).sort(byName),
    askedElsewhere: askedElsewhere.sort(byName),
  }
}

function isAsked(candidate: Candidate, audience: Audience): boolean {
  const { isPublished, isUnlisted, isMerged, isQuiet, id } = candidate
  if (!isPublished || isUnlisted || isMerged || isQuiet) return false
  if (audience.excluding.includes(id)) return false
  if (HAND_WRITTEN[audience.scope] && audience.including.includes(id)) return true
  return audience.scope === 'criteria' && meetsCriteria(candidate, audience)
}

function meetsCriteria(candidate: Candidate, audience: Audience): boolean {
  const { regions, kinds, notConfirmedSince, completenessUnder } = audience
  return (
    isIn(candidate.regions, regions) &&
    (kinds.length === 0 || kinds.includes(candidate.kind)) &&
    (notConfirmedSince === null ||
      !isConfirmedSince({ ...candidate.verification, sections: [] }, notConfirmedSince)) &&
    (completenessUnder === null || candidate.completeness < completenessUnder)
  )
}

const isActorAsked = ({ isQuiet, kind, regions }: Actor, audience: Audience): boolean =>
  !isQuiet && audience.actorKinds.includes(kind) && isIn(regions, audience.regions)

/** Those of no region speak for all of Quebec, and are asked wherever one asks. */
const isIn = (own: readonly string[], asked: readonly string[]): boolean =>
  asked.length === 0 || own.length === 0 || own.some((code) => asked.includes(code))

const recipientOf = (letter: 'o' | 'a', from: Candidate | Actor): Recipient => ({
  key: `${letter}${from.id}`,
  name: from.name,
  region: from.regions[0] ?? '',
  email: from.email,
  phone: from.phone,
  locale: from.locale,
})

const byName = (a: Recipient, b: Recipient): number =>
  a.name.localeCompare(b.name, 'fr') || a.key.localeCompare(b.key)

/**
 * The language to write to an organization in: French where it is spoken or nothing is known.
 *
 * @example letterLocale(['es', 'en']) // 'en'
 */
export const letterLocale = (spoken: readonly string[]): Locale =>
  LOCALES.find((code) => spoken.includes(code)) ?? DEFAULT_LOCALE
