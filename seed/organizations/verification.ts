import { addDays, dayAt } from '@/days/calendar'
import {
  type Actor,
  type Channel,
  type Section,
  SECTIONS as DIRECTORY_SECTIONS,
} from '@/directory/vocabulary'

/**
 * How each example sheet was checked: as dated events, section by section, the way the directory
 * records them. A state is never typed; the site computes it from these events.
 */
const SECTIONS = DIRECTORY_SECTIONS.map(({ code }) => code)

export interface VerificationSeed {
  section: Section
  actor: Actor
  channel: Channel
  date: string
  role?: string
}

type How = Omit<VerificationSeed, 'section' | 'date'>

/** The ISO day that lies this many days before `today` (after it, when negative). */
export const daysBefore = (today: Date, days: number): string => addDays(dayAt(today), -days)

const events =
  (sections: readonly Section[], how: How, extraDays = 0) =>
  (today: Date, daysAgo: number): VerificationSeed[] =>
    sections.map((section) => ({ section, ...how, date: daysBefore(today, daysAgo + extraDays) }))

const both =
  (...parts: ReturnType<typeof events>[]) =>
  (today: Date, daysAgo: number) =>
    parts.flatMap((part) => part(today, daysAgo))

const byOrganization: How = { actor: 'organization', channel: 'form', role: 'coordination' }
const byPhone: How = { actor: 'organization', channel: 'phone', role: 'accueil' }
const fromTheWeb: How = { actor: 'researcher', channel: 'web', role: 'équipe du répertoire' }

/** Ways to be checked, by name; each takes the day and how long ago it happened. */
export const verified = {
  /** The organization confirmed every section. */
  confirmed: events(SECTIONS, byOrganization),
  confirmedByEmail: events(SECTIONS, { ...byOrganization, channel: 'email' }),
  /** At a meeting on line where many organizations looked at their own sheets. */
  confirmedByWebinar: events(SECTIONS, { ...byOrganization, channel: 'webinar' }),
  /** Read from the web first, confirmed by the organization later: both events stay. */
  webThenConfirmed: both(events(SECTIONS, fromTheWeb, 90), events(SECTIONS, byOrganization)),
  /** The organization confirmed what matters most, on the phone; the rest comes from its site. */
  partly: both(
    events(['contact', 'sites', 'hours', 'languages'], byPhone),
    events(['services', 'populations', 'description'], fromTheWeb, 20),
  ),
  /** A researcher visited; the organization itself has confirmed only its contact. */
  visited: both(
    events(['contact'], byPhone),
    events(['sites', 'hours', 'services', 'languages', 'populations'], {
      actor: 'researcher',
      channel: 'visit',
      role: 'équipe du répertoire',
    }),
  ),
  web: events(SECTIONS, fromTheWeb),
  /** Nobody has checked anything yet. */
  never: events([], fromTheWeb),
} satisfies Record<string, (today: Date, daysAgo: number) => VerificationSeed[]>

export type VerificationPreset = keyof typeof verified
