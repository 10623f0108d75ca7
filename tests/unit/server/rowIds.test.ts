import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { rowIds, withOwnRowIds } from '@/server/rest/rowIds'

const text = (name: string) => ({ name, type: 'text' }) as FlattenedField
const rows = (name: string, ...flattenedFields: FlattenedField[]) =>
  ({ name, type: 'array', flattenedFields }) as FlattenedField

const FIELDS = [
  text('title'),
  rows('sites', text('name'), rows('phones', text('number'))),
  {
    name: 'contact',
    type: 'group',
    flattenedFields: [rows('links', text('url'))],
  } as FlattenedField,
  {
    name: 'content',
    type: 'blocks',
    blocks: [{ slug: 'steps', flattenedFields: [rows('steps', text('title'))] }],
  } as FlattenedField,
]

const NOBODYS = new Map<string, Set<string>>()

describe('the ids of rows', () => {
  it('are found where a filter reaches them, by their way', () => {
    const data = {
      sites: [{ id: 'a', phones: [{ id: 'b' }] }, { name: 'new' }],
      contact: { links: [{ id: 'c' }] },
      content: [{ blockType: 'steps', id: 'd', steps: [{ id: 'e' }] }],
    }
    expect([...rowIds(FIELDS, data)].map(([path, ids]) => [path, ...ids]).sort()).toEqual([
      ['contact.links', 'c'],
      ['sites', 'a'],
      ['sites.phones', 'b'],
    ])
  })

  it('are kept where they are a document’s own, and nothing that came is changed', () => {
    const data = {
      title: 'Un',
      sites: [{ id: 'a', phones: [{ id: 'a' }] }],
      content: [{ blockType: 'unknown', id: 'a' }, 'odd'],
      contact: null,
    }
    const before = structuredClone(data)
    expect(withOwnRowIds(FIELDS, data, NOBODYS)).toEqual(data)
    expect(data).toEqual(before)
  })

  it('go where another document’s row has them, at any depth', () => {
    const data = { sites: [{ id: 'a', name: 'x', phones: [{ id: 'b', number: '1' }] }] }
    const taken = new Map([
      ['sites.phones', new Set(['b'])],
      ['contact.links', new Set(['a'])],
    ])
    expect(withOwnRowIds(FIELDS, data, taken)).toEqual({
      sites: [{ id: 'a', name: 'x', phones: [{ number: '1' }] }],
    })
  })

  it('stand once in a place, blocks and rows of other rows too', () => {
    const data = {
      sites: [{ phones: [{ id: 'b' }] }, { phones: [{ id: 'b' }] }],
      content: [
        { blockType: 'steps', id: 'd', steps: [{ id: 'e' }, { id: 'e' }] },
        { blockType: 'steps', id: 'd', steps: [{ id: 'e' }] },
      ],
    }
    expect(withOwnRowIds(FIELDS, data, NOBODYS)).toEqual({
      sites: [{ phones: [{ id: 'b' }] }, { phones: [{}] }],
      content: [
        { blockType: 'steps', id: 'd', steps: [{ id: 'e' }, {}] },
        { blockType: 'steps', steps: [{}] },
      ],
    })
  })

  it.each([[3], [null], [''], [{ a: 1 }], [['a']], ['x'.repeat(65)]])(
    'go where %j is no word that tells a row apart',
    (id) => {
      expect(withOwnRowIds(FIELDS, { sites: [{ id, name: 'x' }] }, NOBODYS)).toEqual({
        sites: [{ name: 'x' }],
      })
    },
  )
})
