import { expect, it } from 'vitest'

import { termsIn } from '@/search/termTexts'

it('a word of the glossary is called by its French slug, in every language, and stands under its anchor', () => {
  const terms = [
    { term: 'EIMT', definition: 'Étude.', en: { term: 'LMIA', definition: 'Assessment.' } },
    { term: 'retraité', definition: 'Une personne.' },
    { term: 'retraite', definition: 'Une période.' },
  ]
  expect(termsIn(terms, 'en').map(({ key, path }) => [key, path])).toEqual([
    ['eimt', '/en/glossary#t-eimt'],
    ['retraite-2', '/en/glossary#t-retraite-2'],
    ['retraite', '/en/glossary#t-retraite'],
  ])
})
