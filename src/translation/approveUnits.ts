import type { Id } from '@/db/ids'

import { needsReason, type CheckContext } from './checks'
import { isHandOf, isUnread } from './hands'
import { stripMarks } from './marks'
import { unitState, unreadUnits } from './states'
import type { SeenUnits, StoredUnit, StoredUnits, Unit } from './types'

type CurrentUnit = Pick<Unit, 'key' | 'source' | 'fingerprint'>

/**
 * The passages that wait for a second person: those that `person` has a hand in, and the others, with
 * what somebody published alone. One that was sent back waits for its translator.
 */
export function waitingUnits<Each extends CurrentUnit>(
  stored: StoredUnits,
  units: readonly Each[],
  person: Id | undefined,
): { own: Each[]; others: Each[] } {
  const waiting = units.filter(
    (unit) => unitState(stored[unit.key], unit) === 'toReview' && !stored[unit.key]?.sentBack,
  )
  const isOwn = ({ key }: Each) => isHandOf(stored[key], person)
  const isOthers = (unit: Each) => !isOwn(unit)
  return {
    own: waiting.filter(isOwn),
    others: [...waiting, ...unreadUnits(stored, units)].filter(isOthers),
  }
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

/** Who approves, when (ISO date), what the passages are checked by, and why what that finds may stay. */
interface Approval {
  person: Id
  date: string
  checks: CheckContext
  reason?: string | undefined
}

/** An approval of one passage. With a reason, what stops it otherwise may stay. */
export function approvedUnit(
  {
    previousSource: _source,
    previousTarget: _target,
    despite: _old,
    sentBack: _mended,
    ...entry
  }: StoredUnit,
  { source }: CurrentUnit,
  { person, date, checks, reason }: Approval,
): StoredUnit {
  const by = String(person)
  // An approval that comes again, when an answer was lost, is the first one; a second reading is another.
  const isFirst = entry.state !== 'approved' || isUnread(entry)
  const given = isFirst ? { approvedAt: date, approvedBy: by } : {}
  const isKept = reason && needsReason({ ...checks, source, target: entry.target })
  return {
    ...entry,
    state: 'approved',
    ...given,
    ...(isKept ? { despite: { reason, by, at: date } } : {}),
  }
}

/** A passage whose approval is taken back: its words await somebody again. */
export const reopenedUnit = ({
  approvedAt: _at,
  approvedBy: _by,
  ...entry
}: StoredUnit): StoredUnit => ({ ...entry, state: 'toReview' })

/**
 * Approves every passage that waits for it, except those that the person wrote.
 *
 * @param options.isAlone published alone, with a reason: nothing is excepted
 */
export function approveUnits(
  stored: StoredUnits,
  units: readonly Unit[],
  { isAlone = false, ...approval }: Approval & { isAlone?: boolean },
): StoredUnits {
  const { others } = waitingUnits(stored, units, isAlone ? undefined : approval.person)
  const approved = others.flatMap((unit) => {
    const entry = stored[unit.key]
    return entry ? [[unit.key, approvedUnit(entry, unit, approval)] as const] : []
  })
  return { ...stored, ...Object.fromEntries(approved) }
}

/**
 * What readers have once single passages are approved: those, and for a passage that is being written
 * anew what they had. What was never approved stays beside, unread.
 *
 * @param before what readers have now
 * @param after how the passages stand
 */
export const approvedOver = (before: StoredUnits, after: StoredUnits): StoredUnits =>
  Object.fromEntries(
    Object.entries(after).map(([key, entry]) => {
      const known = before[key]
      return [key, entry.state !== 'approved' && known?.state === 'approved' ? known : entry]
    }),
  )

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
