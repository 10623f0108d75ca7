import type { DateField, JSONField, TextField } from 'payload'

import { nobodyField } from '@/access'
import type { Label } from '@/i18n/locales'

import { momentField } from '../shared/dates'

/** What the site keeps for itself of an edition: its panel and its page say it in words. */
export const keptValue = (name: string): JSONField => ({
  name,
  type: 'json',
  access: { read: nobodyField },
  admin: { hidden: true },
})

export const keptText = (name: string): TextField => ({
  name,
  type: 'text',
  admin: { hidden: true },
})

/** When the site did something with it; not there before. */
export const keptMoment = (name: string, label: Label): DateField =>
  momentField({
    name,
    label,
    admin: { readOnly: true, condition: (data) => Boolean(data[name]) },
  })
