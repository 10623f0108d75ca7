import type { DateField, FieldAccess, JSONField, TextField, TypeWithID } from 'payload'

import { nobodyField } from '@/access'
import { isFrozen } from '@/editions/states'
import type { Label } from '@/i18n/locales'

import { momentField } from '../shared/dates'

interface Stated extends TypeWithID {
  state?: string | null
}

/** What people write of an edition is shown as it stands once it was issued; `keepFrozen` refuses it with the reason. */
const isOpen: FieldAccess<Stated> = ({ doc }) => !isFrozen(doc?.state)
export const UNTIL_ISSUED = { update: isOpen }

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
