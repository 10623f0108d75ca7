import { createHash } from 'node:crypto'

import { canonical } from './canonical'
import type { Organization, RecordedEvent, Site, VerificationEvent } from './types'
import { SECTIONS, type Section } from './vocabulary'

/** What a sheet says of the organization; the rest is said about the sheet. */
export type Facts = Omit<
  Organization,
  'id' | 'slug' | 'lead' | 'olderDescription' | 'notices' | 'verifications' | 'updatedAt' | 'stored'
>

export type Fingerprints = Record<Section, string>

type Part<Value> = (value: Value) => unknown
type PartsOfFacts = { [Fact in keyof Facts]: Partial<Record<Section, Part<Facts[Fact]>>> }

const whole = (value: unknown): unknown => value

/** Order says nothing: the same words in another order are no edit. */
const inAnyOrder = (values: readonly unknown[]): unknown =>
  values.map((value) => JSON.stringify(canonical(value))).sort()

/** Where on the map a place stands is worked out by the site from its address: it is no fact. */
const placeOf = ({ point: _point, precision: _precision, hours: _hours, ...place }: Site) => place

/** To which section each fact belongs. A fact that is forgotten here does not compile. */
const PARTS: PartsOfFacts = {
  name: { description: whole },
  otherNames: { description: inAnyOrder },
  kind: { description: whole },
  // Asked of everyone since November 2026: to answer it edits nothing that was confirmed before.
  cost: {},
  description: { description: whole },
  contact: { contact: whole },
  sites: {
    sites: (sites) => sites.map(placeOf),
    hours: (sites) => sites.map(({ hours }) => hours),
  },
  regionsServed: { sites: inAnyOrder },
  servesAllQuebec: { sites: whole },
  services: { services: inAnyOrder },
  languages: { languages: inAnyOrder },
  populations: { populations: inAnyOrder },
}

/**
 * What each section of a sheet says, as 24 hexadecimal digits: two sheets that say the same have the
 * same ones. What is empty does not count, so that a field added to the model changes none of them
 * before somebody fills it.
 */
export const fingerprintsOf = (sheet: Facts): Fingerprints =>
  Object.fromEntries(
    SECTIONS.map(({ code }) => [code, digestOf(canonical(contentOf(sheet, code)))]),
  ) as Fingerprints

/** Events as they are kept → events beside the sheet as it stands. Unknown counts as changed. */
export const besideSheet = (
  events: readonly RecordedEvent[],
  present: Fingerprints,
): VerificationEvent[] =>
  events.map(({ fingerprint, ...event }) => ({
    ...event,
    isUnchanged: fingerprint === present[event.section],
  }))

function contentOf(sheet: Facts, section: Section): Record<string, unknown> {
  const partOf = <Fact extends keyof Facts>(fact: Fact): [string, unknown][] => {
    const part = PARTS[fact][section]
    return part ? [[fact, part(sheet[fact])]] : []
  }
  return Object.fromEntries((Object.keys(PARTS) as (keyof Facts)[]).flatMap(partOf))
}

const DIGITS = 24

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, DIGITS)
