/**
 * What may be proposed of a sheet, field by field: where it stands, in which section, how it is
 * checked and said. A `*` in a path is a row, named by its identifier and never by its place.
 */
import type { Label, Locale } from '@/i18n/locales'
import { LOCALES } from '@/i18n/locales'
import { LOCALE_LABELS } from '@/i18n/localeNames'

import { inSentence } from '../listWords'
import type { RelatedList } from './sheet'
import {
  AVAILABILITIES,
  COSTS,
  GEO_PRECISIONS,
  ORGANIZATION_KINDS,
  type Section,
  type Term,
  WHEELCHAIR,
} from '../vocabulary'

/** How a value is checked, and said to people. */
export type FieldKind =
  | { kind: 'text'; maxLength: number }
  | { kind: 'address'; of: 'email' | 'website' }
  | { kind: 'yesNo' }
  | { kind: 'choice'; terms: readonly Term[] }
  | { kind: 'entry'; list: RelatedList }
  | { kind: 'entries'; list: RelatedList }
  | { kind: 'names' }
  | { kind: 'hours' }
  /** A whole row: added, or taken away (null). */
  | { kind: 'row'; fields: string }

export type ProposableField = FieldKind & { section: Section; label: Label }

const text = (section: Section, label: Label, maxLength = 300): ProposableField => ({
  kind: 'text',
  section,
  label,
  maxLength,
})

/** The same text in each language, each a field of its own. */
const texts = (
  path: string,
  section: Section,
  label: Label,
  maxLength: number,
): Record<string, ProposableField> =>
  Object.fromEntries(
    LOCALES.map((locale) => [
      `${path}.${locale}`,
      text(section, inLanguage(label, locale), maxLength),
    ]),
  )

const inLanguage = (label: Label, language: Locale): Label => {
  const named = (locale: Locale) =>
    `${label[locale]} (${inSentence(LOCALE_LABELS[language][locale], locale)})`
  return { fr: named('fr'), en: named('en'), es: named('es') }
}

export const PROPOSABLE: Readonly<Record<string, ProposableField>> = {
  name: text('description', { fr: 'Nom', en: 'Name', es: 'Nombre' }),
  otherNames: {
    kind: 'names',
    section: 'description',
    label: { fr: 'Autres noms, sigles', en: 'Other names, acronyms', es: 'Otros nombres, siglas' },
  },
  kind: {
    kind: 'choice',
    section: 'description',
    terms: ORGANIZATION_KINDS,
    label: { fr: 'Type', en: 'Kind', es: 'Tipo' },
  },
  ...texts(
    'description',
    'description',
    { fr: 'Description', en: 'Description', es: 'Descripción' },
    4000,
  ),
  'contact.phone': text('contact', { fr: 'Téléphone', en: 'Phone', es: 'Teléfono' }),
  'contact.phoneNote': text('contact', {
    fr: 'Note du téléphone',
    en: 'Note on the phone',
    es: 'Nota del teléfono',
  }),
  'contact.email': {
    kind: 'address',
    of: 'email',
    section: 'contact',
    label: { fr: 'Courriel', en: 'E-mail', es: 'Correo electrónico' },
  },
  'contact.website': {
    kind: 'address',
    of: 'website',
    section: 'contact',
    label: { fr: 'Site web', en: 'Website', es: 'Sitio web' },
  },
  'contact.contactRole': text('contact', {
    fr: 'Qui demander (fonction)',
    en: 'Whom to ask for (role)',
    es: 'Por quién preguntar (función)',
  }),
  'sites.*': {
    kind: 'row',
    fields: 'sites',
    section: 'sites',
    label: { fr: 'Lieu', en: 'Place', es: 'Lugar' },
  },
  'sites.*.label': text('sites', {
    fr: 'Nom du lieu',
    en: 'Name of the place',
    es: 'Nombre del lugar',
  }),
  'sites.*.address': text('sites', { fr: 'Adresse', en: 'Address', es: 'Dirección' }),
  'sites.*.municipality': text('sites', {
    fr: 'Municipalité',
    en: 'Municipality',
    es: 'Municipio',
  }),
  'sites.*.postalCode': text('sites', {
    fr: 'Code postal',
    en: 'Postal code',
    es: 'Código postal',
  }),
  'sites.*.region': {
    kind: 'entry',
    list: 'regions',
    section: 'sites',
    label: { fr: 'Région', en: 'Region', es: 'Región' },
  },
  'sites.*.geoPrecision': {
    kind: 'choice',
    terms: GEO_PRECISIONS,
    section: 'sites',
    label: { fr: 'Précision', en: 'Precision', es: 'Precisión' },
  },
  'sites.*.isAddressHidden': {
    kind: 'yesNo',
    section: 'sites',
    label: {
      fr: 'Ne pas montrer l’adresse au public',
      en: 'Do not show the address to the public',
      es: 'No mostrar la dirección al público',
    },
  },
  'sites.*.wheelchair': {
    kind: 'choice',
    terms: WHEELCHAIR,
    section: 'sites',
    label: {
      fr: 'Accès en fauteuil roulant',
      en: 'Wheelchair access',
      es: 'Acceso en silla de ruedas',
    },
  },
  'sites.*.wheelchairNote': text('sites', {
    fr: 'Note sur l’accès',
    en: 'Note on access',
    es: 'Nota sobre el acceso',
  }),
  'sites.*.hours': {
    kind: 'hours',
    section: 'hours',
    label: { fr: 'Heures d’ouverture', en: 'Opening hours', es: 'Horario' },
  },
  regionsServed: {
    kind: 'entries',
    list: 'regions',
    section: 'sites',
    label: { fr: 'Régions servies', en: 'Regions served', es: 'Regiones atendidas' },
  },
  servesAllQuebec: {
    kind: 'yesNo',
    section: 'sites',
    label: {
      fr: 'Sert tout le Québec',
      en: 'Serves all of Quebec',
      es: 'Atiende en todo Quebec',
    },
  },
  cost: {
    kind: 'choice',
    terms: COSTS,
    section: 'services',
    label: { fr: 'Coût des services', en: 'Cost of services', es: 'Costo de los servicios' },
  },
  'services.*': {
    kind: 'row',
    fields: 'services',
    section: 'services',
    label: { fr: 'Service', en: 'Service', es: 'Servicio' },
  },
  'services.*.service': {
    kind: 'entry',
    list: 'services',
    section: 'services',
    label: { fr: 'Service', en: 'Service', es: 'Servicio' },
  },
  'services.*.availability': {
    kind: 'choice',
    terms: AVAILABILITIES,
    section: 'services',
    label: { fr: 'Disponibilité', en: 'Availability', es: 'Disponibilidad' },
  },
  'services.*.remote': {
    kind: 'yesNo',
    section: 'services',
    label: {
      fr: 'Aussi à distance',
      en: 'Also from a distance',
      es: 'También a distancia',
    },
  },
  ...texts(
    'services.*.conditions',
    'services',
    {
      fr: 'Précisions et conditions',
      en: 'Details and conditions',
      es: 'Detalles y condiciones',
    },
    600,
  ),
  'services.*.isHidden': {
    kind: 'yesNo',
    section: 'services',
    label: {
      fr: 'Ne pas montrer ce service au public',
      en: 'Do not show this service to the public',
      es: 'No mostrar este servicio al público',
    },
  },
  languagesSpoken: {
    kind: 'entries',
    list: 'languages',
    section: 'languages',
    label: { fr: 'Langues parlées', en: 'Languages spoken', es: 'Idiomas que se hablan' },
  },
  populations: {
    kind: 'entries',
    list: 'populations',
    section: 'populations',
    label: { fr: 'Personnes servies', en: 'People served', es: 'Personas atendidas' },
  },
}

/** Lists of rows: after their name stands a row. */
const ROWS: ReadonlySet<string> = new Set(['sites', 'services'])

/**
 * The entry of the table that a path is about; nothing when it may not be proposed.
 *
 * @example fieldAt('sites.6b06e5f3c2e61e797398edb9.municipality')?.section // 'sites'
 */
export function fieldAt(path: string): ProposableField | undefined {
  const steps = path.split('.')
  const pattern = steps.map((step, at) => (ROWS.has(steps[at - 1] ?? '') ? '*' : step)).join('.')
  return Object.hasOwn(PROPOSABLE, pattern) ? PROPOSABLE[pattern] : undefined
}
