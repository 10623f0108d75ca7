import type { Payload, Where } from 'payload'

import { compareLines, erasedUntil, flawOf, type LineFlaw, type SealFlaw } from './seal'
import { findHead, findLines, type KeptSeal, missedAnchor, readBase, readSeal } from './sealLog'

/** What the check of the log found. */
export interface LogChecked {
  seals: number
  /** Lines that agree with their seal. */
  lines: number
  /** Lines that went because their time was over. */
  gone: number
  /** Until when lines went by their time, as the log says; '' when none did. */
  goneUntil: string
  /** Lines too new to be sealed. */
  unsealed: number
  /** Sum of the last seal. */
  head: string | null
  /** When what stood before was let be by a person. */
  acceptedAt: string | null
  /** `anchor`: the data folder remembers a seal of this number, which is not there. */
  sealFlaws: { number: number; flaw: SealFlaw | 'anchor' | 'missing' }[]
  lineFlaws: LineFlaw[]
}

/** A place in the row of seals: what was sealed last there, and until when. */
interface Place {
  number: number
  sum: string
  until: string
}

/**
 * Compares the log with its seals, a seal at a time. Changes nothing.
 *
 * @param since only seals made after it; all without it
 */
export async function checkLog(payload: Payload, since?: Date): Promise<LogChecked> {
  const head = await findHead(payload)
  const base = await readBase(payload)
  const missed = await missedAnchor(payload)
  const checked: LogChecked = {
    seals: 0,
    lines: 0,
    gone: 0,
    goneUntil: '',
    unsealed: 0,
    head: head?.sum ?? null,
    acceptedAt: base?.acceptedAt ?? null,
    sealFlaws: missed ? [{ number: missed.number, flaw: 'anchor' }] : [],
    lineFlaws: [],
  }
  const start = since && head ? await placeBefore(payload, since, head.number, base) : base
  const { gone, until } = await checkSeals(payload, checked, start, head?.number ?? 0)
  const { totalDocs } = await payload.count({
    collection: 'audit-events',
    ...(until ? { where: { createdAt: { greater_than: until } } } : {}),
    overrideAccess: true, // only to know how many
  })
  const ended = await findLines(payload, { action: { equals: 'retention.erased' } }, 0)
  const flawed = new Set(checked.lineFlaws.map(({ id }) => id))
  checked.unsealed = totalDocs
  checked.goneUntil = erasedUntil(ended.filter(({ id }) => !flawed.has(id)))
  for (const line of gone) {
    if (line.createdAt < checked.goneUntil) checked.gone += 1
    else checked.lineFlaws.push(line)
  }
  return checked
}

async function checkSeals(
  payload: Payload,
  checked: LogChecked,
  start: Place | undefined,
  last: number,
): Promise<{ gone: LineFlaw[]; until: string }> {
  const gone: LineFlaw[] = []
  let before = start
  for (let number = (start?.number ?? 0) + 1; number <= last; number += 1) {
    const seal = await readSeal(payload, number)
    if (!seal) {
      checked.sealFlaws.push({ number, flaw: 'missing' })
      break // what follows is measured from it
    }
    const flaw = flawOf(seal, before?.number ? before : undefined, payload.secret)
    if (flaw) checked.sealFlaws.push({ number, flaw })
    const there = await findLines(payload, span(before?.until, untilOf(seal)), 0)
    const found = compareLines(seal, there)
    checked.seals += 1
    checked.lines += there.length - found.flaws.filter(({ kind }) => kind !== 'missing').length
    checked.lineFlaws.push(...found.flaws)
    gone.push(...found.gone)
    before = { number, sum: seal.sum, until: untilOf(seal) }
  }
  return { gone, until: before?.until ?? '' }
}

/** The last seal made before a moment, and not before where the check begins. */
async function placeBefore(
  payload: Payload,
  since: Date,
  last: number,
  base: Place | undefined,
): Promise<Place | undefined> {
  const moment = since.toISOString()
  for (let number = last; number > (base?.number ?? 0); number -= 1) {
    const seal = await readSeal(payload, number)
    if (!seal) return base // a gap: all of it is looked at
    if (seal.sealedAt < moment) return { number, sum: seal.sum, until: untilOf(seal) }
  }
  return base
}

const untilOf = (seal: KeptSeal): string => seal.lines.at(-1)?.[1] ?? ''

const span = (after: string | undefined, until: string): Where => ({
  and: [
    { createdAt: { less_than_equal: until } },
    ...(after ? [{ createdAt: { greater_than: after } }] : []),
  ],
})

export const holds = ({ sealFlaws, lineFlaws }: LogChecked): boolean =>
  sealFlaws.length === 0 && lineFlaws.length === 0
