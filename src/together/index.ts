import { WORKFLOW_FIELDS } from '@/workflow/fields'
import { isTextField } from '@/workflow/textChanged'

export { rowNumbers, whatCameIn, type CameIn } from './cameIn'
export { changesBetween, wordsIn, type Change } from './changes'
export { isTyped, laidOver, type Typed } from './laidOver'
export { mergeTexts, type Choice, type Choices, type Conflict, type Sides } from './merge'
export { applyPatch, isNoChange, isPatch, patchOf, type Patch } from './patch'
export { isSame, type Fields } from './same'
export { wentOn } from './wentOn'

/** What the site works out from the text at each save. */
const WORKED_OUT = ['media', 'place']

/** Tells what a person writes in a text from what the workflow, the database and the site write. */
export const isWritten = isTextField([...WORKFLOW_FIELDS, ...WORKED_OUT])

/** The written fields of a text alone. */
export const writtenOf = (text: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(text).filter(([field]) => isWritten(field)))
