import type { Label } from '@/i18n/locales'

/** Where an edition is, from being prepared to being cited. */
export const EDITION_STATES = [
  { code: 'draft', label: { fr: 'En préparation', en: 'In preparation', es: 'En preparación' } },
  { code: 'making', label: { fr: 'En fabrication', en: 'Being made', es: 'En elaboración' } },
  {
    code: 'made',
    label: { fr: 'Prête à paraître', en: 'Ready to be issued', es: 'Lista para publicarse' },
  },
  { code: 'issued', label: { fr: 'Parue', en: 'Issued', es: 'Publicada' } },
  { code: 'withdrawn', label: { fr: 'Retirée', en: 'Withdrawn', es: 'Retirada' } },
] as const satisfies readonly { code: string; label: Label }[]

export type EditionState = (typeof EDITION_STATES)[number]['code']

/** Those that everyone reads of: from then on nothing of an edition changes. */
export const PUBLIC_STATES = ['issued', 'withdrawn'] as const satisfies readonly EditionState[]

export const isFrozen = (state: unknown): boolean => PUBLIC_STATES.some((each) => each === state)

/** What its files are made of. Nothing of the map ever is. */
export const EDITION_PARTS = ['guide', 'directory'] as const

export type EditionPart = (typeof EDITION_PARTS)[number]
