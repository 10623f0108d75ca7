import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { collections } from '@collections/index'

/**
 * Payload's own editor of JSON and code comes from another host, which the site's policy refuses:
 * a person would see an empty box.
 */
function fieldsWithoutComponent(fields: readonly Field[], path: string): string[] {
  return fields.flatMap((field) => {
    const at = 'name' in field && field.name ? `${path}.${field.name}` : path
    if (isHidden(field)) return []
    if (field.type === 'json' || field.type === 'code') {
      return field.admin?.components?.Field ? [] : [at]
    }
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => fieldsWithoutComponent(tab.fields, at))
    }
    if (field.type === 'blocks') {
      return field.blocks.flatMap((block) =>
        fieldsWithoutComponent(block.fields, `${at}.${block.slug}`),
      )
    }
    return 'fields' in field ? fieldsWithoutComponent(field.fields, at) : []
  })
}

const isHidden = (field: Field): boolean => {
  const { hidden, disabled } = (field.admin ?? {}) as { hidden?: unknown; disabled?: unknown }
  return hidden === true || disabled === true || ('hidden' in field && field.hidden === true)
}

describe('JSON in the admin', () => {
  it('is seen by the check when it has no component', () => {
    const fields: Field[] = [
      { type: 'row', fields: [{ name: 'seen', type: 'json' }] },
      { type: 'tabs', tabs: [{ label: 'x', fields: [{ name: 'inTab', type: 'code' }] }] },
      { name: 'b', type: 'blocks', blocks: [{ slug: 'c', fields: [{ name: 'd', type: 'json' }] }] },
      { name: 'hidden', type: 'json', admin: { hidden: true } },
      { name: 'ours', type: 'json', admin: { components: { Field: '@/admin/JsonText#JsonText' } } },
    ]
    expect(fieldsWithoutComponent(fields, 'x')).toEqual(['x.seen', 'x.inTab', 'x.b.c.d'])
  })

  it.each(collections.map((collection) => [collection.slug, collection] as const))(
    'of %s is shown by a component of ours',
    (slug, { fields }) => {
      expect(fieldsWithoutComponent(fields, slug)).toEqual([])
    },
  )
})
