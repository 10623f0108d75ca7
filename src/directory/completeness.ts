import type { Label } from '@/i18n/locales'

import type { Facts } from './sections'
import type { Section } from './vocabulary'

interface Part {
  section: Section
  /** How much it helps who reads the sheet; the whole is brought to 100. */
  weight: number
  label: Label
  isThere: (facts: Facts) => boolean
}

/** What a sheet should say, most needed first: whom to call, what for, in which language, when. */
export const COMPLETENESS_PARTS = {
  phone: {
    section: 'contact',
    weight: 4,
    label: {
      fr: 'un téléphone ou un courriel',
      en: 'a phone or an e-mail',
      es: 'un teléfono o un correo electrónico',
    },
    isThere: ({ contact }) => Boolean(contact.phone || contact.email),
  },
  services: {
    section: 'services',
    weight: 4,
    label: {
      fr: 'les services offerts',
      en: 'the services offered',
      es: 'los servicios ofrecidos',
    },
    isThere: ({ services }) => services.length > 0,
  },
  languages: {
    section: 'languages',
    weight: 3,
    label: {
      fr: 'les langues parlées',
      en: 'the languages spoken',
      es: 'los idiomas que se hablan',
    },
    isThere: ({ languages }) => languages.length > 0,
  },
  place: {
    section: 'sites',
    weight: 3,
    label: {
      fr: 'un lieu, ou les régions servies',
      en: 'a place, or the regions served',
      es: 'un lugar o las regiones atendidas',
    },
    isThere: ({ sites, regionsServed, servesAllQuebec }) =>
      sites.length > 0 || regionsServed.length > 0 || servesAllQuebec,
  },
  hours: {
    section: 'hours',
    weight: 3,
    label: {
      fr: 'les heures de chaque lieu',
      en: 'the hours of each place',
      es: 'el horario de cada lugar',
    },
    isThere: ({ sites }) => sites.every(({ hours }) => hours.kind !== 'unknown'),
  },
  cost: {
    section: 'services',
    weight: 2,
    label: {
      fr: 'si les services sont gratuits',
      en: 'whether the services are free',
      es: 'si los servicios son gratuitos',
    },
    isThere: ({ cost }) => cost !== null,
  },
  populations: {
    section: 'populations',
    weight: 2,
    label: { fr: 'les personnes servies', en: 'the people served', es: 'las personas atendidas' },
    isThere: ({ populations }) => populations.length > 0,
  },
  description: {
    section: 'description',
    weight: 2,
    label: {
      fr: 'une présentation',
      en: 'a description',
      es: 'una descripción',
    },
    // In whichever language it writes: the others are the translators'.
    isThere: ({ description }) => Object.keys(description).length > 0,
  },
  website: {
    section: 'contact',
    weight: 1,
    label: { fr: 'un site web', en: 'a website', es: 'un sitio web' },
    isThere: ({ contact }) => Boolean(contact.website),
  },
  contactRole: {
    section: 'contact',
    weight: 1,
    label: { fr: 'qui demander', en: 'whom to ask for', es: 'por quién preguntar' },
    isThere: ({ contact }) => Boolean(contact.contactRole),
  },
  wheelchair: {
    section: 'sites',
    weight: 1,
    label: {
      fr: 'l’accès en fauteuil roulant de chaque lieu',
      en: 'wheelchair access of each place',
      es: 'el acceso en silla de ruedas de cada lugar',
    },
    isThere: ({ sites }) => sites.every(({ wheelchair }) => wheelchair !== 'unknown'),
  },
} as const satisfies Record<string, Part>

export type CompletenessPart = keyof typeof COMPLETENESS_PARTS

export interface Completeness {
  /** 0 to 100, whole; 100 only when nothing is missing. */
  score: number
  /** Most needed first. */
  missing: CompletenessPart[]
}

const PARTS = Object.entries(COMPLETENESS_PARTS) as [CompletenessPart, Part][]
const TOTAL = PARTS.reduce((sum, [, { weight }]) => sum + weight, 0)

/** How much of what readers need a sheet says, and what is missing. */
export function computeCompleteness(facts: Facts): Completeness {
  const missing = PARTS.filter(([, { isThere }]) => !isThere(facts))
  const lost = missing.reduce((sum, [, { weight }]) => sum + weight, 0)
  return {
    score: Math.floor((100 * (TOTAL - lost)) / TOTAL),
    missing: missing.map(([code]) => code),
  }
}
