import type { Field } from 'payload'

import { ownAccountField } from '@/access'

/** Of a colleague's account the team reads the name; the rest is the person's own. */
export const ownOnly = (fields: Field[]): Field[] => fields.map(readByOwner)

function readByOwner(field: Field): Field {
  if (!('name' in field) || field.name === 'name' || field.type === 'ui') return field
  const rules = 'access' in field ? field.access : undefined
  return { ...field, access: { read: ownAccountField, ...rules } } as Field
}
