import { sameId, type Id } from '@/db/ids'

import { checkTarget } from './check'
import { stripMarks } from './marks'
import { unitState } from './states'
import type { SeenUnits, StoredUnit, StoredUnits, Unit } from './types'

type CurrentUnit = Pick<Unit, 'key' | 'source' | 'fingerprint'>

/** The passages that wait for a second person: those that `person` wrote, and the others. */
export function waitingUnits<Each extends CurrentUnit>(
  stored: StoredUnits,
  units: readonly Each[],
  person: Id | undefined,
): { own: Each[]; others: Each[] } {
  const waiting = units.filter((unit) => unitState(stored[unit.key], unit) === 'toReview')
  const isOwn = ({ key }: Each) => sameId(stored[key]?.updatedBy, person)
  return { own: waiting.filter(isOwn), others: waiting.filter((unit) => !isOwn(unit)) }
}

/** Whether the numbers or the marks of a translation differ from those of its French. */
export const differs = (source: string, target: string): boolean =>
  Object.values(checkTarget(source, target)).some(
    ({ missing, added }) => missing.length + added.length > 0,
  )

/** Those whose French or translation is not, word for word, what the person had before them. */
export const unseenUnits = <Each extends CurrentUnit>(
  stored: StoredUnits,
  units: readonly Each[],
  seen: SeenUnits,
): Each[] =>
  units.filter(({ key, source }) => {
    const before = seen[key]
    return before?.source !== source || before.target !== stored[key]?.target
  })

/** An approval of one passage. With `despite`, its numbers or marks may differ, for this reason. */
export function approvedUnit(
  { previousSource: _source, previousTarget: _target, despite: _old, ...entry }: StoredUnit,
  unit: CurrentUnit,
  despite: StoredUnit['despite'],
): StoredUnit {
  const isKept = despite && differs(unit.source, entry.target)
  return { ...entry, state: 'approved', ...(isKept ? { despite } : {}) }
}

/**
 * Approves every passage that waits for it, except those that the person wrote.
 *
 * @param options.except who approves; without it (published alone, with a reason) nothing is excepted
 * @param options.despite why numbers and marks that differ may stay, kept with those passages
 */
export function approveUnits(
  stored: StoredUnits,
  units: readonly Unit[],
  { except, despite }: { except?: Id | undefined; despite?: StoredUnit['despite'] } = {},
): StoredUnits {
  const { others } = waitingUnits(stored, units, except)
  const approved = others.flatMap((unit) => {
    const entry = stored[unit.key]
    return entry ? [[unit.key, approvedUnit(entry, unit, despite)] as const] : []
  })
  return { ...stored, ...Object.fromEntries(approved) }
}

const NAME_LENGTH = 40 // characters: enough to find a passage again

/**
 * A passage by its first words, for a sentence.
 *
 * @example nameOf(unit) // '« La demande coûte 227 $ par personne. »'
 */
export function nameOf({ source }: Pick<Unit, 'source'>): string {
  const words = stripMarks(source)
  return `« ${words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH)}…` : words} »`
}
