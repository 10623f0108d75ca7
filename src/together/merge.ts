import { mergeTable } from './mergeTable'
import type { Fields, Json } from './same'
import { haveFields, mergeForms, type Choice, type Meeting, type Rules } from './threeWay'

export type { Choice }

/*
 * Two people changed one text. What each of them changed since the version that both began with stays, field by
 * field and block by block, of a table cell by cell; where both changed the same one, it is named, and a person chooses.
 */

/** Both sides of a save, and what they began with. */
export interface Sides {
  base: Fields
  mine: Fields
  theirs: Fields
}

/** What both changed: a field, a block (or another row) of it, or the order of its blocks. */
export interface Conflict {
  kind: 'field' | 'order' | 'row'
  /** Names it among the choices. */
  key: string
  field: string
  /** As each side has it; nothing where it was removed. */
  base: Json
  mine: Json
  theirs: Json
}

export type Choices = Readonly<Record<string, Choice>>

export interface Merged {
  merged: Fields
  /** What nobody chose yet; `merged` has theirs there. */
  conflicts: readonly Conflict[]
}

/** What a merge is told beside the texts. */
export interface Asked extends Pick<Rules, 'newId'> {
  choices?: Choices
}

/**
 * One text of two. A field that `mine` does not have was not before the person: it is as `theirs` has it.
 *
 * @example mergeTexts({ base: { a: 1, b: 1 }, mine: { a: 2, b: 1 }, theirs: { a: 1, b: 3 } }).merged // { a: 2, b: 3 }
 */
export function mergeTexts(sides: Sides, { choices, ...asked }: Asked = {}): Merged {
  const conflicts: Conflict[] = []
  const choose: Rules['choose'] = (meeting) => {
    const conflict = conflictOf(meeting)
    const choice = choices?.[conflict.key]
    if (!choice) conflicts.push(conflict)
    return choice ?? 'theirs'
  }
  const merged = mergeForms(sides, { ...asked, choose, lookInto: tablesOnly })
  return { merged, conflicts }
}

const tablesOnly: Rules['lookInto'] = (meeting) =>
  meeting.kind === 'row' && haveFields(meeting) ? mergeTable(meeting) : undefined

function conflictOf({ kind, path, base, mine, theirs }: Meeting): Conflict {
  const key = kind === 'order' ? `${path.join('/')}#order` : path.join('/')
  return { kind, key, field: path[0] ?? '', base, mine, theirs }
}
