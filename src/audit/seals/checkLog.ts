import type { Payload, Where } from 'payload'

import { compareLines, flawOf, type LineFlaw, type SealFlaw } from './seal'
import { findHead, findLines, readSeal } from './sealLog'

/** What the check of the log found. */
export interface LogChecked {
  seals: number
  /** Lines that agree with their seal. */
  lines: number
  /** Lines that went because their time was over. */
  gone: number
  /** Lines too new to be sealed. */
  unsealed: number
  /** Sum of the last seal: who keeps it elsewhere sees that no seal was taken away since. */
  head: string | null
  sealFlaws: { number: number; flaw: SealFlaw | 'missing' }[]
  lineFlaws: LineFlaw[]
}

/** Compares the whole log with its seals, a seal at a time. Changes nothing. */
export async function checkLog(payload: Payload): Promise<LogChecked> {
  const head = await findHead(payload)
  const checked: LogChecked = {
    seals: 0,
    lines: 0,
    gone: 0,
    unsealed: 0,
    head: head?.sum ?? null,
    sealFlaws: [],
    lineFlaws: [],
  }
  let before: { number: number; sum: string } | undefined
  let until: string | undefined
  let isKept = false
  for (let number = 1; number <= (head?.number ?? 0); number += 1) {
    const seal = await readSeal(payload, number)
    if (!seal) {
      checked.sealFlaws.push({ number, flaw: 'missing' })
      return checked // what follows is measured from it
    }
    const flaw = flawOf(seal, before, payload.secret)
    if (flaw) checked.sealFlaws.push({ number, flaw })
    const there = await findLines(payload, span(until, seal.lines.at(-1)![1]), 0)
    const found = compareLines(seal, there, isKept)
    checked.seals += 1
    checked.lines += there.length - found.flaws.filter(({ kind }) => kind !== 'missing').length
    checked.gone += found.gone
    checked.lineFlaws.push(...found.flaws)
    isKept = found.isKept
    before = seal
    until = seal.lines.at(-1)![1]
  }
  const { totalDocs } = await payload.count({
    collection: 'audit-events',
    ...(until ? { where: { createdAt: { greater_than: until } } } : {}),
    overrideAccess: true, // only to know how many
  })
  return { ...checked, unsealed: totalDocs }
}

const span = (after: string | undefined, until: string): Where => ({
  and: [
    { createdAt: { less_than_equal: until } },
    ...(after ? [{ createdAt: { greater_than: after } }] : []),
  ],
})

export const holds = ({ sealFlaws, lineFlaws }: LogChecked): boolean =>
  sealFlaws.length === 0 && lineFlaws.length === 0
