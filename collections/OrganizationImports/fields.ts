import type { JSONField, NumberField } from 'payload'

import { nobodyField } from '@/access'
import type { Label } from '@/i18n/locales'

/** How many sheets something was done with. */
export const countField = (name: string, label: Label): NumberField => ({
  name,
  type: 'number',
  label,
  admin: {
    readOnly: true,
    // Nothing was done yet: there is nothing to count.
    condition: (data) => typeof data[name] === 'number',
  },
})

/** What the import keeps for itself: the desk says it in words. */
export const keptField = (name: string): JSONField => ({
  name,
  type: 'json',
  access: { read: nobodyField },
  admin: { hidden: true },
})
