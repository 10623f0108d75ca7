import type { CheckboxField, Field, SanitizedConfig, SelectField, TextField } from 'payload'
import { describe, expect, it } from 'vitest'

import { comparedAsRead } from '@/admin/comparedAsRead'
import { valueInWords, type ValueWords } from '@/admin/ValueDiff/valueInWords'

import { standIn } from '../../standIn'

describe('where two versions are compared', () => {
  it('a choice is read whole and a text by words, also within blocks; what has its own way keeps it', () => {
    const state: SelectField = { name: 'state', type: 'select', options: ['draft'] }
    const isFree: CheckboxField = { name: 'isFree', type: 'checkbox' }
    const title: TextField = { name: 'title', type: 'text' }
    const secret: TextField = {
      name: 'secret',
      type: 'text',
      admin: { components: { Diff: '@/admin/NotCompared#NotCompared' } },
    }
    const blocks: Field = {
      name: 'content',
      type: 'blocks',
      blocks: [{ slug: 'note', fields: [isFree] }],
    }
    comparedAsRead(
      standIn<SanitizedConfig>({ collections: [{ fields: [state, blocks, title, secret] }] }),
    )
    const diffs = [state, isFree, title, secret].map(({ admin }) => admin?.components?.Diff)
    expect(diffs).toEqual([
      '@/admin/ValueDiff#WholeDiff',
      '@/admin/ValueDiff#WholeDiff',
      '@/admin/ValueDiff#WordDiff',
      '@/admin/NotCompared#NotCompared',
    ])
  })

  const words: ValueWords = {
    locale: 'fr',
    yes: 'Oui',
    no: 'Non',
    labels: new Map([
      ['inReview', 'En relecture'],
      ['fr', 'français'],
      ['es', 'espagnol'],
    ]),
  }

  it.each([
    ['inReview', 'En relecture'],
    [['fr', 'es'], 'français, espagnol'],
    ['noLongerThere', 'noLongerThere'],
    [true, 'Oui'],
    [false, 'Non'],
    [1234.5, '1 234,5'],
    ['2027-06-02', '2 juin 2027'],
    ['2027-06-02T16:00:00.000Z', '2 juin 2027, 12 h'],
    [null, ''],
    [undefined, ''],
    ['', ''],
  ])('%j is read «%s»', (value, read) => {
    expect(valueInWords(value, words).replace(/\s/g, ' ')).toBe(read)
  })

  it('two coordinates that differ read as two', () => {
    expect(valueInWords(45.26512, words)).not.toBe(valueInWords(45.26548, words))
    expect(valueInWords(45.26512, words)).toBe('45,26512')
  })
})
