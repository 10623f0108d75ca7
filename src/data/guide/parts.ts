import { LOCALES, type Label } from '@/i18n/locales'

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
    fr: 'Rester\u00a0: la résidence permanente',
    en: 'Staying: permanent residence',
    es: 'Quedarse: la residencia permanente',
  },
  accompanying: {
    fr: 'Accompagner une personne',
    en: 'Supporting someone',
    es: 'Acompañar a una persona',
  },
  useful: {
    fr: 'Sites et numéros utiles',
    en: 'Useful sites and numbers',
    es: 'Sitios y números útiles',
  },
}

/** The end of the address of a part in each language; its key stands for it in all. */
export const GUIDE_PART_ADDRESSES: Record<GuidePart, Label> = {
  programmes: { fr: 'programmes', en: 'programs', es: 'programas' },
  status: { fr: 'statut', en: 'status', es: 'estatus' },
  labour: { fr: 'travail', en: 'work', es: 'trabajo' },
  living: { fr: 'vie-quotidienne', en: 'daily-life', es: 'vida-diaria' },
  staying: { fr: 'rester', en: 'staying', es: 'quedarse' },
  accompanying: { fr: 'accompagner', en: 'supporting', es: 'acompanar' },
  useful: { fr: 'numeros-utiles', en: 'useful-numbers', es: 'numeros-utiles' },
}

/** The part that an address leads to: in the reader's language, in another, or by its key. */
export const findGuidePart = (address: string): GuidePart | undefined =>
  GUIDE_PARTS.find(
    (part) =>
      part === address || LOCALES.some((locale) => GUIDE_PART_ADDRESSES[part][locale] === address),
  )

/** How many chapters a part can hold in its order. */
const PLACES_IN_A_PART = 1000

/**
 * Where a chapter stands in the guide: parts in reading order, then its order in the part (0 to 999).
 * Without a part, after all others.
 *
 * @example placeInGuide('status', 2) // 1002
 */
export function placeInGuide(part: unknown, order: unknown): number {
  const partIndex = isGuidePart(part) ? GUIDE_PARTS.indexOf(part) : GUIDE_PARTS.length
  const orderInPart = Math.min(Math.max(Number(order) || 0, 0), PLACES_IN_A_PART - 1)
  return partIndex * PLACES_IN_A_PART + orderInPart
}

export const isGuidePart = (value: unknown): value is GuidePart =>
  typeof value === 'string' && (GUIDE_PARTS as readonly string[]).includes(value)
