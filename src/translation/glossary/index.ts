export { Glossary, type FoundTerm } from './glossary'
export type { GlossaryTerm } from './types'
