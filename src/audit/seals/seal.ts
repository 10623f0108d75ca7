import { createHash, createHmac } from 'node:crypto'

/*
 * A seal is the sum of some lines of the log, in their order, and of the seal before it: a line that
 * is changed, removed or put in afterwards no longer agrees. Its mark is made with a key that the
 * database does not hold; and the last seal is remembered outside of it (`anchor.ts`), so that seals
 * that were taken away are missed before new ones are made.
 */

/** What of a line is sealed. The account is not: it goes when the account goes; the name stays. */
export interface SealedLine {
  id: string
  /** ISO 8601 in UTC. */
  createdAt: string
  action: string
  actorName: string | null
  resource: string | null
  resourceKey: string | null
  summary: string
  details: unknown
}

/** A line in a seal: its id, when it was written, its sum, and whether its time may end. */
export type SealedSum = readonly [id: string, createdAt: string, sum: string, mayGo: 0 | 1]

export interface Seal {
  /** From 1, without a gap. */
  number: number
  /** In the order of the log. */
  lines: readonly SealedSum[]
  /** Sum of the seal before; '' for the first. */
  previous: string
  sealedAt: string
  sum: string
  /** HMAC of the sum. */
  mark: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const sumOf = (line: SealedLine): string =>
  sha256(
    canonical([
      line.id,
      line.createdAt,
      line.action,
      line.actorName,
      line.resource,
      line.resourceKey,
      line.summary,
      line.details ?? null,
    ]),
  )

/** JSON whose keys stand in order, so that it is the same whatever the database. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

/** @param before the seal before it, if there is one */
export function makeSeal(
  lines: readonly SealedSum[],
  before: Pick<Seal, 'number' | 'sum'> | undefined,
  now: Date,
  key: string,
): Seal {
  const unsummed = {
    number: (before?.number ?? 0) + 1,
    lines,
    previous: before?.sum ?? '',
    sealedAt: now.toISOString(),
  }
  const sum = sha256(canonical(unsummed))
  return { ...unsummed, sum, mark: markOf(sum, key) }
}

const markOf = (sum: string, key: string): string =>
  createHmac('sha256', `audit seals ${key}`).update(sum).digest('hex')

/** What of a seal does not hold. `otherKey`: whole, but made with a key that the site no longer has. */
export type SealFlaw = 'number' | 'previous' | 'sum' | 'otherKey'

export function flawOf(
  seal: Seal,
  before: Pick<Seal, 'number' | 'sum'> | undefined,
  key: string,
): SealFlaw | undefined {
  if (seal.number !== (before?.number ?? 0) + 1) return 'number'
  if (seal.previous !== (before?.sum ?? '')) return 'previous'
  const { number, lines, previous, sealedAt } = seal
  if (sha256(canonical({ number, lines, previous, sealedAt })) !== seal.sum) return 'sum'
  return markOf(seal.sum, key) === seal.mark ? undefined : 'otherKey'
}

/** A line that does not agree with its seal. */
export interface LineFlaw {
  id: string
  createdAt: string
  kind: 'added' | 'changed' | 'missing'
}

/** What was found of the lines of one seal. */
export interface LinesFound {
  flaws: LineFlaw[]
  /** Missing lines whose time may have ended: when they were written. */
  gone: LineFlaw[]
}

/**
 * Compares a seal with the lines that are there.
 *
 * @param there the lines in the seal's span of time
 */
export function compareLines(seal: Pick<Seal, 'lines'>, there: readonly SealedLine[]): LinesFound {
  const found = new Map(there.map((line) => [line.id, line]))
  const flaws: LineFlaw[] = []
  const gone: LineFlaw[] = []
  for (const [id, createdAt, sum, mayGo] of seal.lines) {
    const line = found.get(id)
    found.delete(id)
    if (!line) (mayGo === 1 ? gone : flaws).push({ id, createdAt, kind: 'missing' })
    else if (sumOf(line) !== sum) flaws.push({ id, createdAt, kind: 'changed' })
  }
  for (const { id, createdAt } of found.values()) flaws.push({ id, createdAt, kind: 'added' })
  return { flaws, gone }
}

/**
 * Until when lines went by their time: what the log itself says of each erasure. A line that is missing
 * and newer was taken away by somebody.
 *
 * @param lines lines that agree with their seals, or are not sealed yet
 * @returns ISO 8601 in UTC; '' when nothing went
 */
export function erasedUntil(lines: readonly SealedLine[]): string {
  let until = ''
  for (const { action, details } of lines) {
    if (action !== 'retention.erased') continue
    const { consultations, before } = (details ?? {}) as Record<string, unknown>
    if (consultations && typeof before === 'string' && before > until) until = before
  }
  return until
}
