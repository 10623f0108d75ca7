export type { Answer } from './answers'
export { changedPassages } from './changedPassages'
export { asksAnything, asksOf, type Ask } from './standing'
export type { Trouble, Unwatched, Watched } from './types'
