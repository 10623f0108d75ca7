export { markTexts, type MarkedTerm, type TermMark } from './markTerms'
export { TermFinder } from './termFinder'
export { writtenForms } from './writtenForms'
