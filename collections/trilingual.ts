import type { GroupField } from 'payload'
import type { Label } from '@/i18n/locales'

const LANGUAGE_LABELS: { name: 'fr' | 'en' | 'es'; label: Label }[] = [
  { name: 'fr', label: { fr: 'Français', en: 'French', es: 'Francés' } },
  { name: 'en', label: { fr: 'Anglais', en: 'English', es: 'Inglés' } },
  { name: 'es', label: { fr: 'Espagnol', en: 'Spanish', es: 'Español' } },
]

/** A short text written in the three languages side by side, so that a gap is seen at once. */
export const trilingual = (
  name: string,
  label: Label,
  options: { description?: Label; maxLength?: number } = {},
): GroupField => ({
  name,
  type: 'group',
  label,
  admin: { description: options.description },
  fields: [
    {
      type: 'row',
      fields: LANGUAGE_LABELS.map((language) => ({
        ...language,
        type: 'textarea' as const,
        maxLength: options.maxLength ?? 4000, // characters; a sheet is read on a phone
        admin: { width: '33%', rows: 4 },
      })),
    },
  ],
})
