/** The words that open data says of itself. */
import type { Label } from '@/i18n/locales'

/** Our own lists, as taxonomies. */
export const TAXONOMIES = {
  services: {
    name: { fr: 'Services', en: 'Services', es: 'Servicios' },
    description: {
      fr: 'Ce que les organismes offrent aux travailleuses et travailleurs migrants, en deux niveaux.',
      en: 'What organizations offer to migrant workers, in two levels.',
      es: 'Lo que las organizaciones ofrecen a las personas trabajadoras migrantes, en dos niveles.',
    },
  },
  populations: {
    name: { fr: 'Personnes servies', en: 'People served', es: 'Personas atendidas' },
    description: {
      fr: 'À qui s’adressent les organismes.',
      en: 'Whom the organizations serve.',
      es: 'A quiénes atienden las organizaciones.',
    },
  },
  kinds: {
    name: {
      fr: 'Types d’organismes',
      en: 'Kinds of organizations',
      es: 'Tipos de organizaciones',
    },
    description: {
      fr: 'Qui offre les services.',
      en: 'Who offers the services.',
      es: 'Quién ofrece los servicios.',
    },
  },
  delivery: {
    name: { fr: 'Façons d’offrir', en: 'Ways of offering', es: 'Formas de ofrecer' },
    description: {
      fr: 'Comment un service est offert, autrement que sur place.',
      en: 'How a service is offered, other than on the spot.',
      es: 'Cómo se ofrece un servicio, además de en persona.',
    },
  },
} as const satisfies Record<string, { name: Label; description: Label }>

export type TaxonomyKey = keyof typeof TAXONOMIES

export const TAXONOMY_KEYS = Object.keys(TAXONOMIES) as TaxonomyKey[]

export const REMOTE: Label = {
  fr: 'Par téléphone ou en ligne',
  en: 'By phone or online',
  es: 'Por teléfono o en línea',
}

export const QUEBEC: Label = { fr: 'Québec', en: 'Quebec', es: 'Quebec' }

export const WHOLE_REACH: Label = {
  fr: 'Tout le Québec',
  en: 'All of Quebec',
  es: 'Todo Quebec',
}
