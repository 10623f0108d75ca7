import { expect, it } from 'vitest'

import { titleAddresses } from '@/db/titleAddresses'

const chapter = (id: string, more: object = {}) => ({
  id,
  language: 'en',
  slug: `chapitre-${id}`,
  title: 'Logement',
  units: { a: { source: 'Logement', target: 'Housing', state: 'approved' } },
  ...more,
})

it('gives each translated title an address, no two alike in a language', () => {
  const found = titleAddresses([
    chapter('1'),
    chapter('2'),
    chapter('3', { language: 'es' }),
    chapter('4', { slug: 'housing-3' }),
  ])
  expect(Object.fromEntries(found)).toEqual({
    1: 'housing',
    2: 'housing-2',
    3: 'housing',
    4: 'housing-3',
  })
})

it('gives none for a title that is not translated, not approved or of other words', () => {
  const entry = { source: 'Logement', target: 'Housing', state: 'toReview' }
  expect(
    titleAddresses([
      chapter('1', { units: null }),
      chapter('2', { units: { a: entry } }),
      chapter('3', { title: 'Habitation' }),
    ]).size,
  ).toBe(0)
})
