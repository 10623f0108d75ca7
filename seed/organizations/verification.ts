/**
 * How each example sheet was checked: as dated events, section by section, the way the directory
 * records them. A state is never typed; the site computes it from these events.
 */
const SECTIONS = [
  'contact',
  'sites',
  'services',
  'languages',
  'populations',
  'description',
] as const

type Section = (typeof SECTIONS)[number]

export interface VerificationSeed {
  section: Section
  actor: 'organization' | 'researcher'
  channel: 'form' | 'email' | 'phone' | 'visit' | 'web'
  date: string
  by?: string
}

type How = Omit<VerificationSeed, 'section' | 'date'>

const DAY_MS = 24 * 60 * 60 * 1000

/** The ISO day that lies this many days before `today` (after it, when negative). */
export const daysBefore = (today: Date, days: number): string =>
  new Date(today.getTime() - days * DAY_MS).toISOString().slice(0, 10)

const events =
  (sections: readonly Section[], how: How, extraDays = 0) =>
  (today: Date, daysAgo: number): VerificationSeed[] =>
    sections.map((section) => ({ section, ...how, date: daysBefore(today, daysAgo + extraDays) }))

const both =
  (...parts: ReturnType<typeof events>[]) =>
  (today: Date, daysAgo: number) =>
    parts.flatMap((part) => part(today, daysAgo))

const byOrganization: How = { actor: 'organization', channel: 'form', by: 'coordination' }
const byPhone: How = { actor: 'organization', channel: 'phone', by: 'accueil' }
const fromTheWeb: How = { actor: 'researcher', channel: 'web', by: 'équipe du répertoire' }

/** Ways to be checked, by name; each takes the day and how long ago it happened. */
export const verified = {
  /** The organization confirmed every section. */
  confirmed: events(SECTIONS, byOrganization),
  confirmedByEmail: events(SECTIONS, { ...byOrganization, channel: 'email' }),
  /** Read from the web first, confirmed by the organization later: both events stay. */
  webThenConfirmed: both(events(SECTIONS, fromTheWeb, 90), events(SECTIONS, byOrganization)),
  /** The organization confirmed what matters most, on the phone; the rest comes from its site. */
  partly: both(
    events(['contact', 'sites', 'languages'], byPhone),
    events(['services', 'populations', 'description'], fromTheWeb, 20),
  ),
  /** A researcher visited; the organization itself has confirmed only its contact. */
  visited: both(
    events(['contact'], byPhone),
    events(['sites', 'services', 'languages', 'populations'], {
      actor: 'researcher',
      channel: 'visit',
      by: 'équipe du répertoire',
    }),
  ),
  web: events(SECTIONS, fromTheWeb),
  /** Nobody has checked anything yet. */
  never: events([], fromTheWeb),
} satisfies Record<string, (today: Date, daysAgo: number) => VerificationSeed[]>

export type VerificationPreset = keyof typeof verified
