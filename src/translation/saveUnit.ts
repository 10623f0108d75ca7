import { sameId, type Id } from '@/db/ids'

import { approvedUnit, reopenedUnit } from './approveUnits'
import { needsReason, type CheckContext } from './checks'
import { isHandOf, lendersOf, withEarlierHands } from './hands'
import { translatesUnit } from './states'
import type { SourceUnit, StoredUnit, StoredUnits } from './types'

/** What a person does to one passage. `dismiss` is of words that were kept beside. */
export const UNIT_ACTIONS = [
  'write',
  'confirm',
  'approve',
  'reopen',
  'sendBack',
  'restore',
  'dismiss',
] as const

export type UnitAction = (typeof UNIT_ACTIONS)[number]

/** One passage as a person leaves it, with what they had before them when they began. */
export interface UnitOrder {
  action: UnitAction
  /** The French passage as they saw it. */
  unit: Pick<SourceUnit, 'key' | 'kind' | 'context' | 'source' | 'marks'>
  /** The key of the passage that it follows there; empty of the first. */
  follows?: string
  /** The translation that they began from; empty when there was none. */
  before: string
  target: string
  /** The machine whose suggestion the words began as. */
  machine?: string
  /** Why what the checks found may stay, for an approval; what is to be mended, for a send-back. */
  reason?: string
  /** For `restore`: whose words `target` are, and for which French. Known to the site, never asked. */
  wording?: Wording
}

/** Words as they once stood: signed by who wrote them, whoever brings them back. */
export interface Wording extends Pick<StoredUnit, 'source' | 'fingerprint' | 'updatedBy'> {
  /** Who else had a hand in them that nobody had read over. */
  hands?: readonly string[]
}

/** Who acts, and when (ISO date); what approvals are checked by. */
export interface UnitAct {
  person: Id
  date: string
  checks: CheckContext
}

export type OrderRefusal = 'ownUnits' | 'unitsUnseen' | 'unitsDiffer' | 'reasonMissing'

/**
 * What became of an order:
 * - `saved`: it is written
 * - `same`: it stands there already, as when an answer was lost and the order came again
 * - `changed`: somebody else changed the passage meanwhile; nothing is written, both are shown
 * - `beside`: its French is gone; the words are kept, to be offered to another passage
 * - `refused`: an approval or a send-back that may not be
 */
export type UnitOutcome =
  | { result: 'saved' | 'same' | 'changed'; entry: StoredUnit | undefined }
  | { result: 'beside'; key: string }
  | { result: 'refused'; code: OrderRefusal }

/** Where a passage stands when an order about it arrives. */
type Situation = 'gone' | 'there' | 'overtaken' | 'free'

/** What an order leads to. Each word is a function in `WRITES`, or leaves all as it is. */
type Verdict =
  | 'write'
  | 'approve'
  | 'reopen'
  | 'sendBack'
  | 'restore'
  | 'dismiss'
  | 'keepBeside'
  | 'same'
  | 'changed'
  | 'unseen'

/** The whole of it: what is done, by what is asked and how the passage stands. */
const VERDICTS: Record<UnitAction, Record<Situation, Verdict>> = {
  write: { gone: 'keepBeside', there: 'same', overtaken: 'changed', free: 'write' },
  confirm: { gone: 'unseen', there: 'write', overtaken: 'changed', free: 'write' },
  approve: { gone: 'unseen', there: 'approve', overtaken: 'unseen', free: 'unseen' },
  reopen: { gone: 'unseen', there: 'reopen', overtaken: 'changed', free: 'changed' },
  sendBack: { gone: 'unseen', there: 'sendBack', overtaken: 'unseen', free: 'unseen' },
  restore: { gone: 'unseen', there: 'same', overtaken: 'changed', free: 'restore' },
  dismiss: { gone: 'dismiss', there: 'same', overtaken: 'same', free: 'same' },
}

interface Decided {
  stored: StoredUnits
  outcome: UnitOutcome
  /** Words of somebody else that nobody has approved are written over: their version stays. */
  isOverwriting: boolean
}

/**
 * Decides what a save of one passage does. Nothing typed is lost and nobody's words are replaced
 * unseen, whatever happened since the person began.
 *
 * @param units the French passages of today
 */
function saveUnit(
  stored: StoredUnits,
  units: ReadonlyMap<string, SourceUnit>,
  order: UnitOrder,
  act: UnitAct,
): Decided {
  const unit = units.get(order.unit.key)
  const entry = stored[order.unit.key]
  const verdict = VERDICTS[order.action][situationOf(order, unit, entry)]
  return WRITES[verdict]({ stored, unit, entry, order, act })
}

function situationOf(
  { before, target }: UnitOrder,
  unit: SourceUnit | undefined,
  entry: StoredUnit | undefined,
): Situation {
  if (!unit) return 'gone'
  const now = entry?.target ?? ''
  if (now === target) return 'there'
  return now === before ? 'free' : 'overtaken'
}

interface Case {
  stored: StoredUnits
  unit: SourceUnit | undefined
  entry: StoredUnit | undefined
  order: UnitOrder
  act: UnitAct
}

const WRITES: Record<Verdict, (given: Case) => Decided> = {
  same: (given) => unchanged(given, { result: 'same', entry: given.entry }),
  changed: (given) => unchanged(given, { result: 'changed', entry: given.entry }),
  unseen: (given) => unchanged(given, { result: 'refused', code: 'unitsUnseen' }),
  write: (given) => written(given, rewritten(given)),
  reopen: (given) =>
    given.entry ? written(given, reopenedUnit(given.entry)) : WRITES.changed(given),
  approve,
  sendBack,
  restore: (given) => written(given, restored(given)),
  keepBeside,
  dismiss: ({ stored, order, ...given }) => {
    const { [order.unit.key]: entry, ...others } = stored
    // Only what was kept beside is anybody's to throw away.
    return entry?.beside
      ? { stored: others, outcome: { result: 'saved', entry: undefined }, isOverwriting: false }
      : WRITES.same({ stored, order, ...given })
  },
}

const unchanged = ({ stored }: Case, outcome: UnitOutcome): Decided => ({
  stored,
  outcome,
  isOverwriting: false,
})

function written({ stored, order, entry, act }: Case, next: StoredUnit): Decided {
  const isOthers = entry?.state === 'toReview' && !sameId(entry.updatedBy, act.person)
  return {
    stored: { ...stored, [order.unit.key]: next },
    outcome: { result: 'saved', entry: next },
    isOverwriting: isOthers && entry.target.trim() !== '' && entry.target !== next.target,
  }
}

/** New words, or the same said to be right for the French of today: they await somebody else. */
function rewritten({ stored, unit, entry, order, act }: Case): StoredUnit {
  const next: StoredUnit = {
    ...(entry?.target === order.target ? confirmed(entry, act) : stamp(act)),
    source: unit?.source ?? order.unit.source,
    ...(unit ? { fingerprint: unit.fingerprint } : {}),
    target: order.target,
    state: 'toReview',
    ...previousOf(entry),
    ...begunBy({ entry, order, act }),
  }
  return withEarlierHands(next, entry, lendersOf(stored, order.target))
}

/** Words stay those of who wrote them and of who brought them back, whoever says that they are right. */
function confirmed(entry: StoredUnit, { person, date }: UnitAct): Partial<StoredUnit> {
  const { despite: _reason, staleSince: _since, ...words } = reopenedUnit(entry)
  return sameId(entry.updatedBy, person)
    ? { ...words, updatedAt: date }
    : { ...words, confirmedBy: String(person), confirmedAt: date }
}

/** What a machine once began is said for ever, whoever writes on. */
function begunBy({
  entry,
  order,
  act,
}: Pick<Case, 'entry' | 'order' | 'act'>): Pick<StoredUnit, 'begunBy'> {
  if (entry?.begunBy) return { begunBy: entry.begunBy }
  return order.machine ? { begunBy: { machine: order.machine, at: act.date } } : {}
}

/** What was approved before, kept until something else is. */
function previousOf(
  entry: StoredUnit | undefined,
): Pick<StoredUnit, 'previousSource' | 'previousTarget'> {
  if (entry?.state === 'approved') {
    return { previousSource: entry.source, previousTarget: entry.target }
  }
  if (entry?.previousSource === undefined) return {}
  return { previousSource: entry.previousSource, previousTarget: entry.previousTarget }
}

/**
 * An earlier wording, for the French that it was written for: stale where that has changed since. Its
 * writer's words stay theirs, and who brings them back is noted: somebody else approves them.
 */
function restored({ entry, order, act }: Case): StoredUnit {
  const { source = order.unit.source, fingerprint, updatedBy, hands } = order.wording ?? {}
  const next: StoredUnit = {
    source,
    ...(fingerprint ? { fingerprint } : {}),
    target: order.target,
    state: 'toReview',
    ...previousOf(entry),
    ...begunBy({ entry, order, act }),
    updatedBy: updatedBy ?? String(act.person),
    updatedAt: act.date,
    restoredBy: String(act.person),
    restoredAt: act.date,
  }
  return withEarlierHands(next, undefined, hands)
}

/** What a reviewer asks to have mended, shown to the translator until the words change. */
function sendBack(given: Case): Decided {
  const { unit, entry, order, act } = given
  const refused = (code: OrderRefusal) => unchanged(given, { result: 'refused', code })
  if (!entry?.target.trim() || order.unit.source !== unit?.source) return refused('unitsUnseen')
  const reason = order.reason?.trim()
  if (!reason) return refused('reasonMissing')
  const sentBack = { reason, by: String(act.person), at: act.date }
  const { despite: _reason, ...words } = reopenedUnit(entry)
  return written(given, { ...words, sentBack })
}

const stamp = ({ person, date }: Pick<UnitAct, 'person' | 'date'>) => ({
  updatedBy: String(person),
  updatedAt: date,
})

/** Somebody else's words, as they were seen: the same French, the same translation, both sound. */
function approve(given: Case): Decided {
  const { unit, entry, order, act } = given
  const refused = (code: OrderRefusal) => unchanged(given, { result: 'refused', code })
  if (isHandOf(entry, act.person)) return refused('ownUnits')
  if (!unit || !entry?.target.trim() || !translatesUnit(entry, unit)) return refused('unitsUnseen')
  if (order.unit.source !== unit.source) return refused('unitsUnseen')
  const reason = order.reason?.trim()
  const checked = { ...act.checks, source: unit.source, target: entry.target }
  if (!reason && needsReason(checked)) return refused('unitsDiffer')
  return written(given, approvedUnit(entry, unit, { ...act, reason }))
}

/** Each person has a place of their own beside a passage that has left the French. */
const besideKey = (key: string, person: Id): string => `beside-${key}-${person}`

function keepBeside(given: Case): Decided {
  const { stored, order, act } = given
  const { key, kind, context, marks, source } = order.unit
  if (!order.target.trim() || stored[key]?.target === order.target) return WRITES.same(given)
  const place = besideKey(key, act.person)
  const kept: StoredUnit = {
    source,
    target: order.target,
    state: 'toReview',
    ...begunBy({ entry: undefined, order, act }),
    beside: {
      kind,
      context,
      marks,
      ...(order.follows === undefined ? {} : { follows: order.follows }),
    },
    ...stamp(act),
  }
  return {
    stored: { ...stored, [place]: kept },
    outcome: { result: 'beside', key: place },
    isOverwriting: false,
  }
}

/**
 * Several orders of one person, in turn.
 *
 * @returns what each became, in their order
 */
export function saveUnits(
  stored: StoredUnits,
  units: readonly SourceUnit[],
  orders: readonly UnitOrder[],
  act: UnitAct,
): { stored: StoredUnits; outcomes: UnitOutcome[]; isOverwriting: boolean } {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  const outcomes: UnitOutcome[] = []
  let all = stored
  let isOverwriting = false
  for (const order of orders) {
    const decided = saveUnit(all, byKey, order, act)
    all = decided.stored
    isOverwriting ||= decided.isOverwriting
    outcomes.push(decided.outcome)
  }
  return { stored: all, outcomes, isOverwriting }
}
