import type { Label } from '@/i18n/locales'

/** The parts of the guide, in reading order. Their keys are stored; their names are not. */
export const GUIDE_PARTS = [
  'programmes',
  'status',
  'labour',
  'living',
  'staying',
  'accompanying',
  'useful',
] as const

export type GuidePart = (typeof GUIDE_PARTS)[number]

export const GUIDE_PART_LABELS: Record<GuidePart, Label> = {
  programmes: { fr: 'Les programmes', en: 'The programs', es: 'Los programas' },
  status: { fr: 'Statut et papiers', en: 'Status and papers', es: 'Estatus y documentos' },
  labour: {
    fr: 'Travail, normes et sécurité',
    en: 'Work, standards and safety',
    es: 'Trabajo, normas y seguridad',
  },
  living: {
    fr: 'Logement, santé et vie quotidienne',
    en: 'Housing, health and daily life',
    es: 'Vivienda, salud y vida diaria',
  },
  staying: {
    fr: 'Rester : la résidence permanente',
    en: 'Staying: permanent residence',
    es: 'Quedarse: la residencia permanente',
  },
  accompanying: {
    fr: 'Accompagner une personne',
    en: 'Accompanying someone',
    es: 'Acompañar a una persona',
  },
  useful: {
    fr: 'Sites et numéros utiles',
    en: 'Useful sites and numbers',
    es: 'Sitios y números útiles',
  },
}

export const isGuidePart = (value: unknown): value is GuidePart =>
  typeof value === 'string' && (GUIDE_PARTS as readonly string[]).includes(value)
