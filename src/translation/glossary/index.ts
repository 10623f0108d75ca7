export { Glossary, type FoundTerm } from './glossary'
export type { ForbiddenWord, GlossaryTerm } from './types'
