import { addMonths } from '@/days/calendar'

import type { VerificationEvent } from './types'
import { type Channel, SECTIONS, type Section } from './vocabulary'

/** What stands behind one section: the organization itself, our team asking it, or its web page. */
export type SectionTrust = 'confirmed' | 'checked' | 'web' | 'none'

/**
 * How it stands today. *Due*: to be asked again. *Old*: asked too long ago to be relied on.
 * *Edited*: it no longer says what was confirmed or checked then.
 */
export type SectionAge = 'fresh' | 'due' | 'old' | 'edited'

export interface SectionVerification {
  section: Section
  trust: SectionTrust
  age: SectionAge
  /** Date of the event that gives the trust. */
  date: string | null
  /** How it was said to us, or where it was read. */
  channel: Channel | null
}

/** The states of a whole sheet, surest first. */
export const VERIFICATION_STATES = ['confirmed', 'due', 'old', 'edited', 'partly', 'web'] as const
export type VerificationState = (typeof VERIFICATION_STATES)[number]

export interface Verification {
  state: VerificationState
  /** The date that can be said for the whole state: no section is older than it. */
  date: string | null
  sections: SectionVerification[]
}

interface Limits {
  /** To be asked again after so many months. */
  dueMonths: number
  /** Not to be relied on after so many months. */
  oldMonths: number
}

const ORDINARY: Limits = { dueMonths: 12, oldMonths: 16 }

/** How long a confirmation is good for: hours change most often; the rest follows the yearly round. */
const SECTION_LIMITS: Record<Section, Limits> = {
  contact: ORDINARY,
  sites: ORDINARY,
  hours: { dueMonths: 6, oldMonths: 12 },
  services: ORDINARY,
  languages: ORDINARY,
  populations: ORDINARY,
  description: ORDINARY,
}

/**
 * The state of a sheet on a day 'YYYY-MM-DD', computed from its events; it is never typed and never
 * a default.
 *
 * A section is *confirmed* when the organization said so, *checked* when our team heard it by
 * phone, e-mail or visit, *web* when it was only read; all this as long as it says what it said then.
 * The sheet is confirmed when every section is, and then due, old or edited as soon as one of them
 * is; partly confirmed when at least one is confirmed or checked.
 */
export function computeVerification(
  events: readonly VerificationEvent[],
  today: string,
): Verification {
  const sections = SECTIONS.map(({ code }) => verifySection(code, events, today))
  const heard = sections.filter(isHeard)
  if (heard.length === 0) return { state: 'web', date: latest(sections), sections }
  if (sections.every(({ trust }) => trust === 'confirmed')) {
    const age = worstAge(sections)
    return { state: age === 'fresh' ? 'confirmed' : age, date: oldest(sections), sections }
  }
  const standing = heard.filter(({ age }) => age === 'fresh' || age === 'due')
  if (standing.length > 0) return { state: 'partly', date: latest(standing), sections }
  const edited = heard.filter(({ age }) => age === 'edited')
  return edited.length > 0
    ? { state: 'edited', date: latest(edited), sections }
    : { state: 'old', date: latest(heard), sections }
}

/** True when the organization confirmed the whole sheet on or after the date, and it is so still. */
export const isConfirmedSince = ({ state, date }: Verification, since: string): boolean =>
  (state === 'confirmed' || state === 'due') && date !== null && date >= since

/** True when the organization said it, or our team heard it. */
const isHeard = ({ trust }: SectionVerification): boolean =>
  trust === 'confirmed' || trust === 'checked'

/**
 * How old a confirmation of a section is on a day.
 *
 * @example ageOf('hours', '2026-01-31', '2026-07-31') // 'due'
 */
export function ageOf(section: Section, date: string, today: string): 'fresh' | 'due' | 'old' {
  const { dueMonths, oldMonths } = SECTION_LIMITS[section]
  if (today >= addMonths(date, oldMonths)) return 'old'
  return today >= addMonths(date, dueMonths) ? 'due' : 'fresh'
}

function verifySection(
  section: Section,
  events: readonly VerificationEvent[],
  today: string,
): SectionVerification {
  const known = events
    .filter((event) => event.section === section)
    .map((event): SectionVerification => ({
      section,
      trust: trustOf(event),
      age: event.isUnchanged ? ageOf(section, event.date, today) : 'edited',
      date: event.date,
      channel: event.channel,
    }))
    // What was read on the web and has changed since is no longer known from there.
    .filter((each) => each.age !== 'edited' || isHeard(each))
  const [surest] = known.sort(bySurety)
  return surest ?? { section, trust: 'none', age: 'fresh', date: null, channel: null }
}

/** What can be relied on first: not edited, not old, then by whom it was said, then the newest. */
const bySurety = (a: SectionVerification, b: SectionVerification): number =>
  RELIANCE[a.age] - RELIANCE[b.age] ||
  TRUSTS.indexOf(a.trust) - TRUSTS.indexOf(b.trust) ||
  (b.date ?? '').localeCompare(a.date ?? '')

const RELIANCE: Record<SectionAge, number> = { fresh: 0, due: 0, old: 1, edited: 2 }
const TRUSTS: readonly SectionTrust[] = ['confirmed', 'checked', 'web', 'none']
const AGES: readonly SectionAge[] = ['edited', 'old', 'due', 'fresh']

const worstAge = (sections: readonly SectionVerification[]): SectionAge =>
  AGES.find((age) => sections.some((section) => section.age === age)) ?? 'fresh'

function trustOf({ actor, channel }: VerificationEvent): SectionTrust {
  if (actor === 'organization') return 'confirmed'
  return channel === 'web' ? 'web' : 'checked'
}

const datesOf = (sections: readonly SectionVerification[]): string[] =>
  sections.flatMap(({ date }) => date ?? []).sort()
const oldest = (sections: readonly SectionVerification[]): string | null =>
  datesOf(sections)[0] ?? null
const latest = (sections: readonly SectionVerification[]): string | null =>
  datesOf(sections).at(-1) ?? null
