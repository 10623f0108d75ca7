import type { RelationshipField } from 'payload'

import { staffField } from '@/access'

/** Who of the team takes care of what came in; everyone of the team sees it. */
export const assigneeField: RelationshipField = {
  name: 'assignee',
  type: 'relationship',
  relationTo: 'users',
  access: { read: staffField, create: staffField },
  label: { fr: 'Qui s’en occupe', en: 'Who takes care of it', es: 'Quién se ocupa' },
}
