import { flattenAllFields, type Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { takesAway } from '@/contentVersion/takesAway'

const FIELDS: Field[] = [
  { type: 'row', fields: [{ name: 'name', type: 'text' }] },
  { name: 'label', type: 'text', localized: true },
  { name: 'contact', type: 'group', fields: [{ name: 'phone', type: 'text' }] },
  { name: 'isHidden', type: 'checkbox' },
  { name: 'kind', type: 'select', options: ['a', 'b'] },
  { name: 'regions', type: 'relationship', relationTo: 'regions', hasMany: true },
  { name: 'mergedInto', type: 'relationship', relationTo: 'organizations' },
  { name: 'hours', type: 'json' },
  {
    name: 'sites',
    type: 'array',
    fields: [
      { name: 'address', type: 'text' },
      { name: 'isAddressHidden', type: 'checkbox' },
    ],
  },
  {
    name: 'content',
    type: 'blocks',
    blocks: [{ slug: 'words', fields: [{ name: 'text', type: 'richText' }] }],
  },
]
const fields = flattenAllFields({ fields: FIELDS })

const SITE = { id: 's1', address: '1, rue Principale', isAddressHidden: false }
/** Of the editor: paragraphs, each of pieces of one look. */
const running = (...paragraphs: string[][]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((pieces) => ({
      type: 'paragraph',
      children: pieces.map((text) => ({ type: 'text', format: 0, mode: 'normal', text })),
    })),
  },
})
const TEXT = running(['Appelez Ana Soto au travail.'], ['Merci.'])
const WORDS = { id: 'w1', blockType: 'words', text: TEXT }
const BEFORE = {
  name: 'Organisme amical',
  label: { fr: 'Ici', en: 'Here' },
  contact: { phone: '450 555-0143' },
  isHidden: false,
  kind: 'a',
  regions: [1, 2],
  mergedInto: null,
  hours: { monday: '9-5', tuesday: '9-5' },
  sites: [SITE],
  content: [WORDS],
}

describe('a change', () => {
  it.each<[string, object]>([
    ['nothing at all', {}],
    ['words in the place of others', { name: 'Autre nom', contact: { phone: '450 555-0199' } }],
    ['words of one language', { label: { fr: 'Là', en: 'Here' } }],
    ['another day of the week', { hours: { tuesday: '9-5', friday: '9-5' } }],
    ['one more region', { regions: [1, 2, 3] }],
    ['regions read with all that they hold', { regions: [{ id: 1, name: 'x' }, { id: 2 }] }],
    ['a tick that was never set', { isHidden: null }],
    ['one more place', { sites: [{ id: 's0', address: 'ailleurs' }, SITE] }],
    [
      'other words of a block',
      { content: [{ ...WORDS, text: running(['Écrivez à Léo au bureau.'], ['Bien.']) }] },
    ],
    [
      'words that are in bold now',
      {
        content: [
          { ...WORDS, text: running(['Appelez ', 'Ana Soto', ' au travail.'], ['Merci.']) },
        ],
      },
    ],
  ])('of %s takes nothing away', (_, change) => {
    expect(takesAway(fields, BEFORE, { ...BEFORE, ...change })).toBe(false)
  })

  it.each<[string, object]>([
    ['that empties a box', { contact: { phone: '' } }],
    ['that empties a box of one language', { label: { fr: 'Ici', en: '' } }],
    ['after which a box was not read', { name: undefined }],
    ['that sets a tick', { isHidden: true }],
    ['that chooses otherwise', { kind: 'b' }],
    ['that leaves one region less', { regions: [2] }],
    ['that leads to another sheet', { mergedInto: 7 }],
    ['that empties what is stored as one value', { hours: null }],
    ['that removes a place', { sites: [] }],
    ['that replaces a place', { sites: [{ ...SITE, id: 's2' }] }],
    ['that hides an address', { sites: [{ ...SITE, isAddressHidden: true }] }],
    ['that empties an address', { sites: [{ ...SITE, address: null }] }],
    ['that removes a block', { content: [] }],
    ['that leaves out words of a box', { name: 'Organisme' }],
    ['that leaves out a day of the week', { hours: { monday: '9-5' } }],
    [
      'that leaves out a name in a running text, and puts words of it in bold',
      { content: [{ ...WORDS, text: running(['Appelez ', 'au', ' travail.'], ['Merci.']) }] },
    ],
    [
      'that makes one paragraph of two',
      { content: [{ ...WORDS, text: running(['Appelez Ana Soto au travail. Merci.']) }] },
    ],
  ])('%s takes something away', (_, change) => {
    expect(takesAway(fields, BEFORE, { ...BEFORE, ...change })).toBe(true)
  })

  it('of a block that nobody knows takes something away', () => {
    const unknown = { ...BEFORE, content: [{ ...WORDS, blockType: 'other' }] }
    expect(takesAway(fields, unknown, unknown)).toBe(true)
  })
})
