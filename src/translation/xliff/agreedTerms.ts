import type { Glossary } from '../glossary'
import type { AgreedTerm } from './types'

/** The terms of a French passage that have an agreed translation, each once, as they come. */
export const agreedTerms = (glossary: Glossary, source: string): AgreedTerm[] =>
  glossary
    .findTerms(source)
    .flatMap(({ term: { french, agreed, definition } }) =>
      agreed === undefined ? [] : [{ term: french, translation: agreed, definition }],
    )
