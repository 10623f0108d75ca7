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

/** In lists: how many passages are in each state, to sort and filter by; the desk says it in words. */
export const unitColumns: NumberField[] = UNIT_STATES.map((state) => ({
  name: UNIT_COLUMNS[state],
  type: 'number',
  label: LABELS[state],
  access: { create: nobodyField, update: nobodyField },
  admin: {
    components: { Cell: '@/admin/NumberCell#NumberCell' },
    condition: () => false,
    readOnly: true,
  },
}))
