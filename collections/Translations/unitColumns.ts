import type { NumberField } from 'payload'

import { nobodyField } from '@/access'
import type { Label } from '@/i18n/locales'
import { UNIT_COLUMNS, UNIT_STATES, type UnitState } from '@/translation'

const LABELS: Record<UnitState, Label> = {
  missing: { fr: 'Manquants', en: 'Missing', es: 'Faltantes' },
  stale: { fr: 'Périmés', en: 'Stale', es: 'Desactualizados' },
  toReview: { fr: 'À relire', en: 'To review', es: 'Por revisar' },
  approved: { fr: 'Approuvés', en: 'Approved', es: 'Aprobados' },
}

const countColumn = (name: string, label: Label): NumberField => ({
  name,
  type: 'number',
  label,
  access: { create: nobodyField, update: nobodyField },
  admin: {
    components: { Cell: '@/admin/NumberCell#NumberCell' },
    condition: () => false,
    readOnly: true,
  },
})

/** In lists: how many passages are in each state, to sort and filter by; the desk says it in words. */
export const unitColumns: NumberField[] = UNIT_STATES.map((state) =>
  countColumn(UNIT_COLUMNS[state], LABELS[state]),
)

/** How many a reviewer sent back. */
export const sentBackColumn = countColumn('sentBackUnits', {
  fr: 'Renvoyés',
  en: 'Sent back',
  es: 'Devueltos',
})
