import { isDay } from '@/days/calendar'
import type { Label } from '@/i18n/locales'

import type { Fingerprints } from './sections'
import {
  type Actor,
  ACTORS,
  type Channel,
  isCodeOf,
  type Section,
  SECTIONS,
  TYPED_CHANNELS,
} from './vocabulary'

/** What somebody of the team writes down: these sections were confirmed, by whom, how, when. */
export interface VerificationOrder {
  sections: Section[]
  actor: Actor
  channel: Channel
  /** 'YYYY-MM-DD'. */
  date: string
  role: string
  sources: SectionSource[]
}

/** Where a fact was found. */
export interface SectionSource {
  /** The section that it is about; null for every one of the order. */
  section: Section | null
  fact: string
  url: string
  note: string
}

export type VerificationRefusal =
  | 'noSection'
  | 'unknownActor'
  | 'unknownChannel'
  | 'badDate'
  | 'dateToCome'
  | 'badSource'
  | 'sourceElsewhere'
  | 'changedMeanwhile'

export const VERIFICATION_REFUSALS: Record<VerificationRefusal, Label> = {
  noSection: {
    fr: 'Cochez au moins une section.',
    en: 'Tick at least one section.',
    es: 'Marque al menos una sección.',
  },
  unknownActor: {
    fr: 'Dites qui a confirmé.',
    en: 'Say who confirmed.',
    es: 'Diga quién confirmó.',
  },
  unknownChannel: {
    fr: 'Dites par quel moyen.',
    en: 'Say through which channel.',
    es: 'Diga por qué medio.',
  },
  badDate: {
    fr: 'Écrivez la date ainsi\u00a0: 2026-06-24.',
    en: 'Write the date like this: 2026-06-24.',
    es: 'Escriba la fecha así: 2026-06-24.',
  },
  dateToCome: {
    fr: 'La date est à venir\u00a0: inscrivez ce qui est fait.',
    en: 'The date is to come: write down what has been done.',
    es: 'La fecha es futura: anote lo que ya se hizo.',
  },
  badSource: {
    fr: 'L’adresse d’une source commence par https://.',
    en: 'The address of a source starts with https://.',
    es: 'La dirección de una fuente empieza con https://.',
  },
  sourceElsewhere: {
    fr: 'Une source porte sur une section qui n’est pas cochée.',
    en: 'A source is about a section that is not ticked.',
    es: 'Una fuente se refiere a una sección que no está marcada.',
  },
  changedMeanwhile: {
    fr: 'La fiche a changé depuis que vous l’avez ouverte. Relisez ce qui suit avant de confirmer.',
    en: 'The listing has changed since you opened it. Read it again before you confirm.',
    es: 'La ficha cambió desde que la abrió. Vuelva a leerla antes de confirmar.',
  },
}

/** Longest text kept of a role or of a source, in characters. */
const MAX_TEXT = 300

/** Most sources kept with one event. */
const MAX_SOURCES = 10

/**
 * Reads what was sent, all complaints at once. Each section names its fingerprint as it was seen:
 * what changed since is not confirmed by somebody who has not read it.
 *
 * @param today 'YYYY-MM-DD' in Quebec
 */
export function readVerificationOrder(
  sent: Readonly<Record<string, unknown>>,
  present: Fingerprints,
  today: string,
): { order: VerificationOrder; refusals: [] } | { refusals: VerificationRefusal[] } {
  const { actor, channel, date } = sent
  const seen = seenOf(sent.seen)
  const sections = SECTIONS.map(({ code }) => code).filter((code) => seen[code] !== undefined)
  const sources = sourcesOf(sent.sources)
  const refusals: VerificationRefusal[] = []
  if (sections.length === 0) refusals.push('noSection')
  if (!isCodeOf(ACTORS, actor)) refusals.push('unknownActor')
  if (!isCodeOf(TYPED_CHANNELS, channel)) refusals.push('unknownChannel')
  if (!isDay(date)) refusals.push('badDate')
  else if (date > today) refusals.push('dateToCome')
  if (sources.some(({ url }) => url && !/^https?:\/\/\S+$/.test(url))) refusals.push('badSource')
  if (sources.some(({ section }) => section !== null && !sections.includes(section as Section))) {
    refusals.push('sourceElsewhere')
  }
  if (sections.some((code) => seen[code] !== present[code])) refusals.push('changedMeanwhile')
  if (refusals.length > 0) return { refusals }
  const order = { sections, actor, channel, date, role: textOf(sent.role), sources }
  return { order: order as VerificationOrder, refusals: [] }
}

const seenOf = (value: unknown): Partial<Record<Section, unknown>> =>
  typeof value === 'object' && value !== null ? value : {}

/** As sent: a section that nobody knows is not one of those ticked, and refused with the others. */
const sourcesOf = (
  value: unknown,
): (Omit<SectionSource, 'section'> & { section: string | null })[] =>
  (Array.isArray(value) ? value : [])
    .slice(0, MAX_SOURCES)
    .map((source: unknown) => {
      const { section, fact, url, note } = (source ?? {}) as Record<string, unknown>
      return {
        section: textOf(section) || null,
        fact: textOf(fact),
        url: textOf(url),
        note: textOf(note),
      }
    })
    .filter(({ fact, url, note }) => fact || url || note)

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : ''
