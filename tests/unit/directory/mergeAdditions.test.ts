import { describe, expect, it } from 'vitest'

import { additionsOf } from '@/directory/mergeAdditions'
import { mergeSheets } from '@/directory/mergeSheets'
import type { Values } from '@/directory/proposals/sheet'

const KEPT: Values = {
  name: 'Organisme A',
  kind: 'nonProfit',
  otherNames: ['A'],
  description: { fr: 'Aide' },
  contact: { phone: '450 555-0100', email: null },
  languagesSpoken: ['fr'],
  servesAllQuebec: false,
  sites: [
    { id: 'a1', municipality: 'Saint-Rémi', wheelchair: 'unknown', hours: { kind: 'unknown' } },
  ],
  services: [{ id: 's1', service: 'food' }],
}

const added = (other: Values) =>
  additionsOf(KEPT, mergeSheets(KEPT, other)).map(({ field, value }) => [field.label.en, value])

describe('what merging adds', () => {
  it('is nothing where the other says the same, or says otherwise what is kept', () => {
    expect(added({ ...KEPT, contact: { phone: '450 555-0199' } })).toEqual([])
  })

  it('is each thing that only the other says, and of a list what is new in it', () => {
    expect(
      added({
        name: 'Organisme B',
        contact: { phone: '514 555-0100', email: 'b@example.org' },
        languagesSpoken: ['fr', 'es'],
        servesAllQuebec: true,
        services: [{ id: 's9', service: 'legal' }],
      }),
    ).toEqual([
      ['Other names, acronyms', ['Organisme B']],
      ['E-mail', 'b@example.org'],
      ['Serves all of Quebec', true],
      ['Languages spoken', ['es']],
      ['Service', { service: 'legal' }],
    ])
  })

  it('is what a place says that was known by its town alone', () => {
    const place = { id: 'b1', municipality: 'Saint-Rémi', address: '12, rue d’Exemple' }
    expect(added({ name: 'A', sites: [place] })).toEqual([['Address', '12, rue d’Exemple']])
  })
})
