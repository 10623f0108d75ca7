import { describe, expect, it } from 'vitest'

import { extract } from '@/translation'
import { placeInText } from '@/translation/placement'

const text = (words: string) => ({ type: 'text', text: words, version: 1 })
const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [text(words)] })
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] })
const rich = (...children: object[]) => ({
  blockType: 'richText',
  content: { root: { type: 'root', children } },
})

const RESOURCE = {
  title: 'Normes du travail',
  content: [
    rich(
      heading('h2', 'Salaire'),
      heading('h3', 'Heures'),
      paragraph('Quarante heures.'),
      heading('h3', 'Pauses'),
      paragraph('Trente minutes.'),
      heading('h2', 'Fin d’emploi'),
      paragraph('Un avis écrit.'),
    ),
    {
      blockType: 'procedureTable',
      caption: 'Durée de l’avis',
      columns: [{ label: 'Service' }, { label: 'Avis' }],
      rows: [{ cells: [{ text: 'Un an' }, { text: 'Deux semaines' }] }],
    },
  ],
}

describe('where a passage stands in its text', () => {
  const units = extract(RESOURCE)
  const places = placeInText(units)
  const placeOf = (source: string) =>
    places.get(units.find((unit) => unit.source === source)?.key ?? '')

  it.each([
    ['Normes du travail', { headings: [] }],
    ['Salaire', { headings: [] }],
    ['Heures', { headings: ['Salaire'] }],
    ['Quarante heures.', { headings: ['Salaire', 'Heures'] }],
    ['Trente minutes.', { headings: ['Salaire', 'Pauses'] }],
    ['Un avis écrit.', { headings: ['Fin d’emploi'] }],
    ['Durée de l’avis', { headings: ['Fin d’emploi'] }],
    ['Un an', { headings: ['Fin d’emploi'], block: 'Durée de l’avis' }],
    ['Deux semaines', { headings: ['Fin d’emploi'], block: 'Durée de l’avis', row: 'Un an' }],
  ])('is said of « %s »', (source, place) => {
    expect(placeOf(source)).toEqual(place)
  })

  it('is no part of what is kept of it: a heading that changes its rank stays the same passage', () => {
    const other = extract({ content: [rich(heading('h4', 'Salaire'))] })
    const key = units.find(({ source }) => source === 'Salaire')?.key
    expect(other[0]?.key).toBe(key)
  })
})
