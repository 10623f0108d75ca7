import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { collections } from '@collections/index'
import { isAddressed, READ_BY } from '@collections/shared/readers'
import { READERS_WORDS } from '@/access/readers'
import { LOCALES } from '@/i18n/locales'

interface Box {
  path: string
  field: Field
}

/** Every box of reasons, notes and messages, with the way to it. */
const boxesIn = (fields: readonly Field[], at: string): Box[] =>
  fields.flatMap((field): Box[] => {
    const path = 'name' in field && field.name ? `${at}.${field.name}` : at
    const own = isAddressed(field) ? [{ path, field }] : []
    if (field.type === 'blocks') {
      return [...own, ...field.blocks.flatMap((block) => boxesIn(block.fields, block.slug))]
    }
    if (field.type === 'tabs') {
      return [...own, ...field.tabs.flatMap((tab) => boxesIn(tab.fields, path))]
    }
    return 'fields' in field ? [...own, ...boxesIn(field.fields, path)] : own
  })

const boxes = collections.flatMap(({ slug, fields }) => boxesIn(fields, slug))

const descriptionOf = ({ field }: Box): Record<string, string> =>
  (field.admin as { description?: Record<string, string> } | undefined)?.description ?? {}

describe('a box of reasons, notes and messages', () => {
  it.each(boxes.map((box) => [box.path, box] as const))('%s says who reads it', (_, box) => {
    for (const locale of LOCALES) {
      const lines = Object.values(READERS_WORDS).map((words) => words[locale])
      const said = descriptionOf(box)[locale] ?? ''
      expect(lines.filter((line) => said.includes(line))).toHaveLength(1)
    }
  })

  it('is found where it is new, and only where people write', () => {
    const fields: Field[] = [
      { type: 'row', fields: [{ name: 'innerNote', type: 'textarea' }] },
      { name: 'g', type: 'group', fields: [{ name: 'comment', type: 'text' }] },
      { name: 'reason', type: 'select', options: [] },
      { name: 'note', type: 'text', admin: { hidden: true } },
    ]
    expect(boxesIn(fields, 'x').map(({ path }) => path)).toEqual(['x.innerNote', 'x.g.comment'])
  })

  it('is in the table under a path that exists', () => {
    const known = new Set(boxes.map(({ path }) => path))
    expect(Object.keys(READ_BY).filter((path) => !known.has(path))).toEqual([])
  })
})
