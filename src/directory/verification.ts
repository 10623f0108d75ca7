import type { VerificationEvent } from './types'
import { SECTIONS, type Section } from './vocabulary'

/** What stands behind one section: the organization itself, our team asking it, or its web page. */
export type SectionTrust = 'confirmed' | 'checked' | 'web' | 'none'

export interface SectionVerification {
  section: Section
  trust: SectionTrust
  /** Date of the event that gives the trust. */
  date: string | null
}

export interface Verification {
  /** Confirmed: by the organization, section by section. Partly: some. Web: not confirmed. */
  state: 'confirmed' | 'partly' | 'web'
  /** The date that can be said for the whole state: no section is older than it. */
  date: string | null
  sections: SectionVerification[]
}

/**
 * The state of a sheet, computed from its events; it is never typed and never a default.
 *
 * A section is *confirmed* when the organization said so, *checked* when our team heard it by
 * phone, e-mail or visit, *web* when it was only read. The sheet is confirmed when every section
 * is, partly confirmed when at least one is confirmed or checked.
 */
export function computeVerification(events: readonly VerificationEvent[]): Verification {
  const sections = SECTIONS.map(({ code }) => verifySection(code, events))
  const confirmed = sections.filter((s) => s.trust === 'confirmed')
  const heard = sections.filter((s) => s.trust === 'confirmed' || s.trust === 'checked')
  if (confirmed.length === sections.length) {
    return { state: 'confirmed', date: oldest(confirmed), sections }
  }
  if (heard.length > 0) return { state: 'partly', date: latest(heard), sections }
  return { state: 'web', date: latest(sections), sections }
}

/** True when the organization confirmed the whole sheet on or after the date. */
export const isConfirmedSince = (verification: Verification, date: string): boolean =>
  verification.state === 'confirmed' && verification.date !== null && verification.date >= date

function verifySection(
  section: Section,
  events: readonly VerificationEvent[],
): SectionVerification {
  for (const trust of ['confirmed', 'checked', 'web'] as const) {
    const dates = events
      .filter((event) => event.section === section && trustOf(event) === trust)
      .map((event) => event.date)
      .sort()
    const date = dates.at(-1)
    if (date) return { section, trust, date }
  }
  return { section, trust: 'none', date: null }
}

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
