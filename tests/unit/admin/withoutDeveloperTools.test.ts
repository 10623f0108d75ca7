import type { Field, SanitizedConfig } from 'payload'
import { expect, it } from 'vitest'

import { withoutDeveloperTools } from '@/admin/withoutDeveloperTools'

import { standIn } from '../../standIn'

it('leaves Payload’s own state out of lists and comparisons, and of the form as Payload does', () => {
  const state: Field = {
    name: '_status',
    type: 'select',
    options: ['draft', 'published'],
    admin: { components: { Field: '@/admin/NotCompared#NotCompared' } },
  }
  const pages = { slug: 'pages', admin: {}, fields: [state], flattenedFields: [] }
  withoutDeveloperTools(standIn<SanitizedConfig>({ collections: [pages] }))
  expect(state.admin).toMatchObject({
    disableListColumn: true,
    disableListFilter: true,
    components: {
      Diff: '@/admin/NotCompared#NotCompared',
      Field: '@/admin/NotCompared#NotCompared',
    },
  })
})
