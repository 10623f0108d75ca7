import type { ClientField } from 'payload'

type Label = Exclude<Extract<ClientField, { name: string }>['label'], undefined> | undefined

/** The label of a field of the form, however deep in tabs, rows and groups without a name. */
export function labelOf(fields: readonly ClientField[], name: string): Label {
  for (const field of fields) {
    if ('name' in field && field.name === name && 'label' in field) return field.label
    if ('name' in field && field.name) continue
    const inside = field.type === 'tabs' ? field.tabs.flatMap(tabFields) : fieldsIn(field)
    const found = labelOf(inside, name)
    if (found) return found
  }
  return undefined
}

const tabFields = (tab: { fields: ClientField[] }) => tab.fields

const fieldsIn = (field: ClientField): readonly ClientField[] =>
  'fields' in field ? field.fields : []
