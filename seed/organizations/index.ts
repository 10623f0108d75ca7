import { toSlug } from '@/text/fold'

import { places } from '../places'
import { east } from './east'
import { hours, type HoursSeed } from './hours'
import { montrealAndLaval } from './montrealAndLaval'
import { northAndWest } from './northAndWest'
import type { OrganizationSeed, SiteSeed } from './shape'
import { south } from './south'
import { daysBefore, verified, type VerificationSeed } from './verification'

export type { OrganizationSeed } from './shape'

/** About sixty organizations, plainly invented, as compact records. */
export const organizations: OrganizationSeed[] = [
  ...montrealAndLaval,
  ...south,
  ...northAndWest,
  ...east,
]

/** The sheet of one organization as the directory stores it, with keys where ids will go. */
export function describeOrganization(seed: OrganizationSeed, today: Date) {
  const regions = [
    ...new Set([
      ...seed.sites.map(({ municipality }) => places[municipality].region),
      ...(seed.alsoServes ?? []),
    ]),
  ]
  const address = addressOf(seed.name)
  return {
    name: seed.name,
    otherNames: (seed.otherNames ?? []).map((name) => ({ name })),
    kind: seed.kind,
    cost: 'free' as const,
    sourceLanguage: seed.leads ?? ('fr' as const),
    description: seed.description,
    contact: {
      phone: seed.phone && `${phonePrefix(seed)} 555-01${seed.phone}`,
      phoneNote: seed.phoneNote,
      email: seed.hasEmail ? `${address}@example.org` : undefined,
      website: seed.hasWebsite ? `https://${address}.example.org` : undefined,
      contactRole: seed.contactRole,
    },
    sites: seed.sites.map((site) => describeSite(site, today)),
    languages: seed.speaks.split(' '),
    services: seed.offers,
    populations: seed.serves.split(' '),
    regions,
    servesAllQuebec: seed.allQuebec ?? false,
    notices: (seed.notices ?? []).map(({ text, fromInDays, untilInDays }) => ({
      text,
      from: daysBefore(today, -fromInDays),
      until: daysBefore(today, -untilInDays),
    })),
    verifications: verified[seed.checked](today, seed.daysAgo).map((event) => ({
      ...event,
      isUnchanged: !(seed.editedSince && event.section === 'contact'),
    })),
    sourcesOfFacts: sourcesOf(seed, today, address),
    doNotList: seed.doNotList ?? false,
    isDraft: seed.draft ?? false,
  }
}

export type OrganizationSheet = ReturnType<typeof describeOrganization>

function describeSite(site: SiteSeed, today: Date) {
  const { region, fsa, latitude, longitude } = places[site.municipality]
  const [north, east] = site.offset ?? [0, 0]
  const opening: HoursSeed = hours[site.hours](today)
  return {
    label: site.label,
    address: site.address,
    municipality: site.municipality,
    // The second half of the code is invented, as the address is.
    postalCode: site.address && `${fsa} 0X0`,
    region,
    latitude: latitude + north / 1000,
    longitude: longitude + east / 1000,
    geoPrecision: site.address ? ('address' as const) : ('municipality' as const),
    wheelchair: site.wheelchair,
    wheelchairNote: site.wheelchairNote,
    hours: opening,
  }
}

/** Two independent sources for what was read and later confirmed; one for what was only read. */
function sourcesOf(seed: OrganizationSeed, today: Date, address: string) {
  const events: VerificationSeed[] = verified[seed.checked](today, seed.daysAgo)
  const page = { section: 'services' as const, url: `https://${address}.example.org/services` }
  const readOn = daysBefore(today, seed.daysAgo + 90)
  if (events.length === 0) {
    return [
      {
        section: 'contact' as const,
        note: 'Signalé par un autre organisme (exemple)',
        date: readOn,
      },
    ]
  }
  if (!seed.hasWebsite) return []
  return [
    { ...page, note: 'Page du site de l’organisme (exemple)', date: readOn },
    { section: 'services' as const, note: 'Dépliant remis en main propre (exemple)', date: readOn },
  ]
}

/** "Organisme d’exemple – Lanaudière 2" → "lanaudiere-2". */
const addressOf = (name: string): string =>
  toSlug(name.replace(/organisme (public )?d’exemple|d’exemple/gi, ''))

/** Toll-free for the provincial line, else the area code of the first site's region. */
const phonePrefix = ({ allQuebec, sites }: OrganizationSeed): string =>
  allQuebec ? '1 800' : AREA_CODES[places[sites[0]!.municipality].region]!

const AREA_CODES: Record<string, string> = {
  '01': '418',
  '02': '418',
  '03': '418',
  '04': '819',
  '05': '819',
  '06': '514',
  '07': '819',
  '08': '819',
  '09': '418',
  '10': '418',
  '11': '418',
  '12': '418',
  '13': '450',
  '14': '450',
  '15': '450',
  '16': '450',
  '17': '819',
}
