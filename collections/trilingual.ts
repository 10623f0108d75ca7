import type { GroupField } from 'payload'

import { LOCALE_LABELS } from '@/i18n/localeNames'
import { type Label, LOCALES } from '@/i18n/locales'

/** A short text written in every language side by side, so that a gap is seen at once. */
export const trilingual = (
  name: string,
  label: Label,
  options: { description?: Label; maxLength?: number; access?: GroupField['access'] } = {},
): GroupField => ({
  name,
  type: 'group',
  label,
  ...(options.access ? { access: options.access } : {}),
  admin: { description: options.description },
  fields: [
    {
      type: 'row',
      fields: LOCALES.map((locale) => ({
        name: locale,
        label: LOCALE_LABELS[locale],
        type: 'textarea' as const,
        maxLength: options.maxLength ?? 4000, // characters; a sheet is read on a phone
        admin: { width: `${Math.floor(100 / LOCALES.length)}%`, rows: 4 },
      })),
    },
  ],
})
