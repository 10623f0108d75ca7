import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DuplicateIndex } from '@/directory/duplicateIndex'
import { findDuplicates, type Identity } from '@/directory/duplicates'
import { planImport, type StandingSheet } from '@/directory/imports/planImport'
import { NO_KEYS } from '@/directory/imports/keys'
import type { Brought } from '@/directory/imports/types'

const WORDS = ['entraide', 'entriade', 'entraides', 'centre', 'granby', 'aide', 'aid', '12', 'du']

const one = <T>(...values: T[]) => fc.constantFrom(...values)

const identity = (id: string): fc.Arbitrary<Identity> =>
  fc.record({
    id: fc.constant(id),
    name: fc.array(one(...WORDS), { maxLength: 4 }).map((words) => words.join(' ')),
    otherNames: fc.array(one(...WORDS), { maxLength: 1 }),
    phone: one(null, '450 555-0100', '450-555-0100 poste 2', '(450) 555-0101', '211'),
    email: one(null, 'a@example.org', 'A@example.org', 'b@example.org'),
    website: one(null, 'https://example.org', 'https://www.example.org/a', 'https://example.com'),
    places: fc.array(
      one('Granby', 'GRANBY', 'Sutton', null).map((municipality) => ({
        municipality,
        point: null,
      })),
      { maxLength: 2 },
    ),
  })

describe('sheets that are likely the same', () => {
  it('are found in the index as by comparing with each', () => {
    const sheets = fc
      .integer({ min: 0, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => identity(`${at}`))))
    fc.assert(
      fc.property(identity('x'), sheets, (asked, others) => {
        expect(new DuplicateIndex(others).find(asked)).toEqual(findDuplicates(asked, others))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a long file', () => {
  const standing = Array.from({ length: 500 }, (_, at): StandingSheet => ({
    id: String(at),
    slug: `organisme-d-exemple-${at}`,
    lead: 'fr',
    name: `Centre d’entraide d’exemple de la rue ${at}`,
    otherNames: [],
    phone: `450 555-${String(1000 + at)}`,
    email: null,
    website: null,
    places: [{ municipality: 'Granby', point: null }],
    isUnlisted: at % 50 === 0,
    values: {},
    exported: [],
  }))
  const brought = Array.from({ length: 2_000 }, (_, at): Brought => ({
    line: at + 2,
    key: '',
    cells: {},
    facts: { name: `Maison d’exemple ${at}`, 'contact.phone': `418 555-${String(1000 + at)}` },
    sites: [{ municipality: 'Sutton' }],
    notices: [],
  }))

  it('is planned without comparing each line with each sheet and each other line', () => {
    const began = performance.now()
    const rows = planImport(brought, standing, { lists: 'add', keys: NO_KEYS, decisions: {} })
    expect(new Set(rows.map(({ fate }) => fate))).toEqual(new Set(['new']))
    // Ten seconds when each was compared with each; a loaded machine has room.
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
