import { sameId, type Id } from '@/db/ids'

import { needsReason, type CheckContext } from './checks'
import { stripMarks } from './marks'
import { unitState } from './states'
import type { SeenUnits, StoredUnit, StoredUnits, Unit } from './types'

type CurrentUnit = Pick<Unit, 'key' | 'source' | 'fingerprint'>

/**
 * The passages that wait for a second person: those that `person` wrote, and the others. One that was
 * sent back waits for its translator.
 */
export function waitingUnits<Each extends CurrentUnit>(
  stored: StoredUnits,
  units: readonly Each[],
  person: Id | undefined,
): { own: Each[]; others: Each[] } {
  const waiting = units.filter(
    (unit) => unitState(stored[unit.key], unit) === 'toReview' && !stored[unit.key]?.sentBack,
  )
  const isOwn = ({ key }: Each) => sameId(stored[key]?.updatedBy, person)
  return { own: waiting.filter(isOwn), others: waiting.filter((unit) => !isOwn(unit)) }
}

/** The passages that a reviewer sent back and whose words have not changed since. */
export const sentBackUnits = <Each extends Pick<Unit, 'key'>>(
  stored: StoredUnits,
  units: readonly Each[],
): Each[] => units.filter(({ key }) => stored[key]?.sentBack)

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

/** An approval of one passage. With `despite`, what stops it otherwise may stay, for this reason. */
export function approvedUnit(
  {
    previousSource: _source,
    previousTarget: _target,
    despite: _old,
    sentBack: _mended,
    ...entry
  }: StoredUnit,
  { source }: CurrentUnit,
  despite: StoredUnit['despite'],
  checks: CheckContext,
): StoredUnit {
  const isKept = despite && needsReason({ ...checks, source, target: entry.target })
  return { ...entry, state: 'approved', ...(isKept ? { despite } : {}) }
}

interface ApprovalOptions {
  except?: Id | undefined
  despite?: StoredUnit['despite']
  checks: CheckContext
}

/**
 * Approves every passage that waits for it, except those that the person wrote.
 *
 * @param options.except who approves; without it (published alone, with a reason) nothing is excepted
 * @param options.despite why what checks found may stay, kept with the passages that they stop
 */
export function approveUnits(
  stored: StoredUnits,
  units: readonly Unit[],
  { except, despite, checks }: ApprovalOptions,
): StoredUnits {
  const { others } = waitingUnits(stored, units, except)
  const approved = others.flatMap((unit) => {
    const entry = stored[unit.key]
    return entry ? [[unit.key, approvedUnit(entry, unit, despite, checks)] as const] : []
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
