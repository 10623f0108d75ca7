export { isAnswer, type Answer } from './answers'
export { changedPassages, type ChangedPassage, type ChangedText } from './changedPassages'
export { asksAnything, asksOf, type Ask } from './standing'
export type { Trouble, Unwatched, Watched } from './types'
