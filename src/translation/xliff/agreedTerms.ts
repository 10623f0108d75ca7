import type { Glossary } from '../glossary'
import type { AgreedTerm } from './types'

/** The terms of a passage that have an agreed translation, each once, as they come. */
export const agreedTerms = (glossary: Glossary, source: string): AgreedTerm[] =>
  glossary
    .findTerms(source)
    .flatMap(({ term: { source: word, agreed, definition } }) =>
      agreed === undefined ? [] : [{ term: word, translation: agreed, definition }],
    )
