/** The directory as a table that a spreadsheet opens: one organization a row, what readers see of it. */
import type { Label, Locale } from '@/i18n/locales'

import { COMPLETENESS_PARTS, computeCompleteness } from './completeness'
import type { TargetCode } from './imports/targets'
import { namesOf, nameOf, textIn } from './names'
import type { Lists, Organization } from './types'
import { computeVerification } from './verification'
import { COSTS, labelOf, ORGANIZATION_KINDS, type Term, WHEELCHAIR } from './vocabulary'

/** What cells are written with. */
interface Reading {
  lists: Lists
  locale: Locale
  /** 'YYYY-MM-DD'. */
  today: string
}

/** A sheet as it was last saved. */
export interface SavedOrganization extends Organization {
  /** What was last saved is on line. */
  isPublished: boolean
}

interface Column {
  label: Label
  /** Where it goes when the file comes back; what is computed goes nowhere. */
  target?: TargetCode
  /** In characters. */
  width: number
  /** About the sheet, for those who take care of it. */
  isOfTeam?: boolean
  cell: (organization: SavedOrganization, reading: Reading) => string | number | null
}

/** Between several values of a cell. */
const SEPARATOR = ' ; '

const COLUMNS: readonly Column[] = [
  {
    label: { fr: 'Adresse de la fiche', en: 'Address of the listing', es: 'Dirección de la ficha' },
    target: 'key',
    width: 28,
    cell: ({ slug }) => slug,
  },
  {
    label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    target: 'name',
    width: 36,
    cell: ({ name }) => name,
  },
  {
    label: { fr: 'État', en: 'State', es: 'Estado' },
    isOfTeam: true,
    width: 20,
    cell: ({ isPublished }, { locale }) => labelOf(STATES, String(isPublished), locale),
  },
  {
    label: { fr: 'Autres noms', en: 'Other names', es: 'Otros nombres' },
    target: 'otherNames',
    width: 20,
    cell: ({ otherNames }) => listed(otherNames),
  },
  {
    label: { fr: 'Type', en: 'Kind', es: 'Tipo' },
    target: 'kind',
    width: 24,
    cell: ({ kind }, { locale }) => labelOf(ORGANIZATION_KINDS, kind, locale),
  },
  {
    label: { fr: 'Coût', en: 'Cost', es: 'Costo' },
    target: 'cost',
    width: 18,
    cell: ({ cost }, { locale }) => cost && labelOf(COSTS, cost, locale),
  },
  {
    label: { fr: 'Téléphone', en: 'Phone', es: 'Teléfono' },
    target: 'phone',
    width: 18,
    cell: ({ contact }) => contact.phone,
  },
  {
    label: { fr: 'Courriel', en: 'E-mail', es: 'Correo electrónico' },
    target: 'email',
    width: 28,
    cell: ({ contact }) => contact.email,
  },
  {
    label: { fr: 'Site Web', en: 'Website', es: 'Sitio web' },
    target: 'website',
    width: 28,
    cell: ({ contact }) => contact.website,
  },
  {
    label: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
    target: 'regions',
    width: 28,
    cell: ({ regionsServed, sites }, { lists, locale }) => {
      const codes = new Set([...sites.flatMap(({ region }) => region ?? []), ...regionsServed])
      const served = lists.regions.filter(({ code }) => codes.has(code))
      return listed(served.map((region) => nameOf(region, locale)))
    },
  },
  {
    label: { fr: 'Tout le Québec', en: 'All of Quebec', es: 'Todo Quebec' },
    target: 'servesAllQuebec',
    width: 12,
    cell: ({ servesAllQuebec }, { locale }) => labelOf(YES_OR_NO, String(servesAllQuebec), locale),
  },
  {
    label: { fr: 'Services', en: 'Services', es: 'Servicios' },
    target: 'services',
    width: 40,
    cell: ({ services }, { lists, locale }) =>
      listed(
        namesOf(
          lists.services,
          services.map(({ service }) => service),
          locale,
        ),
      ),
  },
  {
    label: {
      fr: 'Services aussi à distance',
      en: 'Services also by phone or online',
      es: 'Servicios también a distancia',
    },
    target: 'remoteServices',
    width: 40,
    cell: ({ services }, { lists, locale }) =>
      listed(
        namesOf(
          lists.services,
          services.filter(({ remote }) => remote).map(({ service }) => service),
          locale,
        ),
      ),
  },
  {
    label: { fr: 'Personnes servies', en: 'People served', es: 'Personas atendidas' },
    target: 'populations',
    width: 28,
    cell: ({ populations }, { lists, locale }) =>
      listed(namesOf(lists.populations, populations, locale)),
  },
  {
    label: { fr: 'Langues', en: 'Languages', es: 'Idiomas' },
    target: 'languages',
    width: 24,
    cell: ({ languages }, { lists, locale }) => listed(namesOf(lists.languages, languages, locale)),
  },
  {
    label: { fr: 'Lieux', en: 'Places', es: 'Lugares' },
    target: 'places',
    width: 44,
    cell: ({ sites }) =>
      listed(
        sites.map(({ label, address, municipality, postalCode }) =>
          [label, address, municipality, postalCode].filter(Boolean).join(', '),
        ),
      ),
  },
  {
    label: { fr: 'Fauteuil roulant', en: 'Wheelchair', es: 'Silla de ruedas' },
    target: 'wheelchair',
    width: 24,
    cell: ({ sites }, { locale }) =>
      listed([...new Set(sites.map(({ wheelchair }) => labelOf(WHEELCHAIR, wheelchair, locale)))]),
  },
  {
    label: { fr: 'Description', en: 'Description', es: 'Descripción' },
    target: 'description',
    width: 60,
    cell: ({ description, lead }, { locale }) => textIn(description, locale, lead),
  },
  {
    label: { fr: 'Complète à (%)', en: 'Complete (%)', es: 'Completa al (%)' },
    isOfTeam: true,
    width: 12,
    cell: (organization) => computeCompleteness(organization).score,
  },
  {
    label: { fr: 'Il manque', en: 'Missing', es: 'Falta' },
    isOfTeam: true,
    width: 40,
    cell: (organization, { locale }) =>
      listed(
        computeCompleteness(organization).missing.map(
          (part) => COMPLETENESS_PARTS[part].label[locale],
        ),
      ),
  },
  {
    label: { fr: 'Vérifiée le', en: 'Verified on', es: 'Verificada el' },
    width: 12,
    cell: ({ verifications }, { today }) => computeVerification(verifications, today).date,
  },
  {
    label: { fr: 'Modifiée le', en: 'Changed on', es: 'Modificada el' },
    target: 'changedOn',
    width: 12,
    cell: ({ updatedAt }) => updatedAt,
  },
]

const YES_OR_NO = [
  { code: 'true', label: { fr: 'oui', en: 'yes', es: 'sí' } },
  { code: 'false', label: { fr: 'non', en: 'no', es: 'no' } },
] as const satisfies readonly Term[]

const STATES = [
  { code: 'true', label: { fr: 'en ligne', en: 'on line', es: 'en línea' } },
  {
    code: 'false',
    label: { fr: 'pas encore en ligne', en: 'not yet on line', es: 'aún no en línea' },
  },
] as const satisfies readonly Term[]

const listed = (values: readonly string[]): string => values.join(SEPARATOR)

/** The titles, the widths in characters, and one row for each organization, in their order. */
export const tableOf = (organizations: readonly SavedOrganization[], reading: Reading) => ({
  titles: COLUMNS.map(({ label }) => label[reading.locale]),
  widths: COLUMNS.map(({ width }) => width),
  rows: organizations.map((organization) => COLUMNS.map(({ cell }) => cell(organization, reading))),
})

/** The same of what everyone may read, without what is about the sheets themselves. */
export function publicTableOf(organizations: readonly Organization[], reading: Reading) {
  const columns = COLUMNS.filter(({ isOfTeam }) => !isOfTeam)
  return {
    titles: columns.map(({ label }) => label[reading.locale]),
    widths: columns.map(({ width }) => width),
    rows: organizations.map((organization) =>
      columns.map(({ cell }) => cell({ ...organization, isPublished: true }, reading)),
    ),
  }
}

/** What the file says of a sheet, by where each cell goes when it comes back. */
export const exportedCells = (
  organization: SavedOrganization,
  reading: Reading,
): Partial<Record<TargetCode, string>> =>
  Object.fromEntries(
    COLUMNS.flatMap(({ target, cell }) =>
      target ? [[target, String(cell(organization, reading) ?? '')]] : [],
    ),
  )
