/** How a campaign goes, counted: in all, and by region. */
import { isCalled } from './calls'
import {
  hasAnswered,
  type InvitationFacts,
  isAsked,
  isBounced,
  isConfirmed,
  isRefused,
} from './invitation'
import type { Label } from '@/i18n/locales'

/** What is counted, in the order of the funnel, with its words. */
export const MEASURES = {
  asked: { fr: 'Demandé', en: 'Asked', es: 'Preguntado' },
  opened: { fr: 'Ouvert', en: 'Opened', es: 'Abierto' },
  answered: { fr: 'Répondu', en: 'Answered', es: 'Respondido' },
  confirmed: { fr: 'Confirmé', en: 'Confirmed', es: 'Confirmado' },
  refused: { fr: 'Refusé', en: 'Refused', es: 'Rechazado' },
  bounced: { fr: 'Revenu', en: 'Came back', es: 'Devuelto' },
  silent: { fr: 'Silencieux', en: 'Silent', es: 'Sin respuesta' },
  called: { fr: 'Appelé', en: 'Called', es: 'Llamado' },
} as const satisfies Record<string, Label>

export type Measure = keyof typeof MEASURES
export const MEASURE_CODES = Object.keys(MEASURES) as Measure[]

/**
 * Whole numbers. Who was asked has answered, refused, had its message come back, or is silent: one of
 * the four. Who confirmed has answered.
 */
export type Counts = Record<Measure, number>

export interface CountedInvitation {
  /** Region code; '' for all of Quebec. */
  region: string
  facts: InvitationFacts
}

export function countInvitations(invitations: readonly CountedInvitation[]): Counts {
  const counts = Object.fromEntries(MEASURE_CODES.map((code) => [code, 0])) as Counts
  for (const { facts } of invitations) {
    for (const measure of measuresOf(facts)) counts[measure] += 1
  }
  return counts
}

function measuresOf(facts: InvitationFacts): Measure[] {
  if (!isAsked(facts)) return []
  const outcome = hasAnswered(facts)
    ? 'answered'
    : isRefused(facts)
      ? 'refused'
      : isBounced(facts)
        ? 'bounced'
        : 'silent'
  // Who answered by the link has seen it, also when nobody noted the visit.
  const hasOpened = facts.openedAt !== null || facts.proposals > 0
  return [
    'asked',
    outcome,
    ...(hasOpened ? (['opened'] as const) : []),
    ...(isConfirmed(facts) ? (['confirmed'] as const) : []),
    ...(isCalled(facts.calls) ? (['called'] as const) : []),
  ]
}

/** Counts of each region code that has an invitation. */
export const countByRegion = (
  invitations: readonly CountedInvitation[],
): ReadonlyMap<string, Counts> =>
  new Map(
    [...Map.groupBy(invitations, ({ region }) => region)].map(([region, own]) => [
      region,
      countInvitations(own),
    ]),
  )

/** Percent of those asked who answered, 0 to 100, rounded down; null when nobody was asked. */
export const responseRate = ({ asked, answered }: Pick<Counts, 'asked' | 'answered'>) =>
  asked === 0 ? null : Math.floor((100 * answered) / asked)

/** From which response rate, in percent, a region has each shade of the tile map; below is a gap. */
const SHADES = [80, 70, 55, 40] as const

export type Shade = 0 | 1 | 2 | 3 | 4

/** The shade of a response rate. Source: the design of the page (campaign-1440). */
export const shadeOf = (rate: number): Shade => {
  const at = SHADES.findIndex((least) => rate >= least)
  return at === -1 ? 0 : ((SHADES.length - at) as Shade)
}

/** The lowest rate of each shade, lightest first, for the legend. */
export const SHADE_LIMITS: readonly number[] = [...SHADES].reverse()
