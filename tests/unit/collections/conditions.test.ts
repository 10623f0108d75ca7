import type { Condition, Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { collections } from '@collections/index'

interface Conditioned {
  path: string
  condition: Condition
}

/** Every condition, with the way to its field. */
const conditionsIn = (fields: readonly Field[], at: string): Conditioned[] =>
  fields.flatMap((field): Conditioned[] => {
    const path = 'name' in field && field.name ? `${at}.${field.name}` : at
    const condition = (field.admin as { condition?: Condition } | undefined)?.condition
    const own = condition ? [{ path, condition }] : []
    if (field.type === 'tabs') {
      return [...own, ...field.tabs.flatMap((tab) => conditionsIn(tab.fields, path))]
    }
    if (field.type === 'blocks') {
      return [...own, ...field.blocks.flatMap((block) => conditionsIn(block.fields, path))]
    }
    return 'fields' in field ? [...own, ...conditionsIn(field.fields, path)] : own
  })

/** What Payload's form has for a document without rows: their number, in the place of each list. */
const openForm = (fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (field.type === 'tabs') {
        return field.tabs.flatMap((tab) => Object.entries(openForm(tab.fields)))
      }
      if (field.type === 'array' || field.type === 'blocks') return [[field.name, 0]]
      if (field.type === 'group' && 'name' in field && field.name) {
        return [[field.name, openForm(field.fields)]]
      }
      return 'fields' in field && !('name' in field) ? Object.entries(openForm(field.fields)) : []
    }),
  )

const conditions = collections.flatMap(({ slug, fields }) =>
  conditionsIn(fields, slug).map(({ path, condition }) => ({
    path,
    ask: () =>
      condition(openForm(fields), {}, { blockData: {}, operation: 'create', path: [], user: null }),
  })),
)

// What a condition throws, Payload logs, and it hides the field: with the words just typed there.
describe('a field that shows by a condition', () => {
  it.each(conditions.map((each) => [each.path, each] as const))(
    '%s stands the form of a new document',
    (_, { ask }) => {
      expect(ask).not.toThrow()
    },
  )

  it('is found in tabs, groups and rows', () => {
    expect(conditions.map(({ path }) => path)).toContain('organizations.description.fr')
  })
})
