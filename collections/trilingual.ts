import type { GroupField } from 'payload'

import { LOCALE_LABELS } from '@/i18n/localeNames'
import { type Label, type Locale, LOCALES } from '@/i18n/locales'

interface Options {
  description?: Label
  maxLength?: number
  access?: GroupField['access']
  /** The language that leads the document: the others are the desk's, their boxes are not shown. */
  leads?: (document: object) => Locale
}

/** A short text written in every language side by side, so that a gap is seen at once. */
export const trilingual = (name: string, label: Label, options: Options = {}): GroupField => ({
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
        admin: {
          rows: 4,
          ...(options.leads
            ? { condition: isShown(locale, options.leads) }
            : { width: `${Math.floor(100 / LOCALES.length)}%` }),
        },
      })),
    },
  ],
})

/** The box of the language that leads; another one only while words stand there and nowhere else. */
const isShown =
  (locale: Locale, leads: NonNullable<Options['leads']>) =>
  (document: object, texts: Partial<Record<Locale, string | null>> | undefined): boolean => {
    const lead = leads(document)
    return locale === lead || Boolean(!texts?.[lead]?.trim() && texts?.[locale]?.trim())
  }
