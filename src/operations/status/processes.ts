import type { ProcessName } from '@/db/processes'

import type { LastBackup } from '../backup/lastBackup'

import { HOUR_MS, HOURS, isOfLastDay } from './faults'
import type { ProcessFacts } from './thisProcess'

/** What a process of the site tells of itself, for the page of operations and for `/metrics`. */
export interface ProcessReport extends ProcessName {
  version: string
  /** ISO 8601 in UTC. */
  startedAt: string
  /** Its last sign of life, in milliseconds of the epoch. */
  seenAt: number
  /** Told by itself when it ended in order. */
  hasEnded: boolean
  /** Resident memory, in bytes. */
  memory: number
  /** Answered since it began. */
  requests: number
  /** Pages kept for everyone, and their size in bytes. */
  pages: { pages: number; bytes: number }
  areFormsGuarded: boolean
  /** Answers of 500 and above of the last day: by hour of the epoch, by kind. */
  faults: readonly (readonly [hour: number, kind: string, count: number])[]
  /** What its data folder knows of the last backup. */
  backup?: LastBackup
}

/** How often each tells of itself, and after how long a silence it is gone, in milliseconds. */
export const TELL_EACH_MS = 20_000
const SILENT_MS = 65_000

/** What this process tells now. */
export function reportOf(
  name: ProcessName,
  facts: ProcessFacts,
  version: string,
  now = Date.now(),
): ProcessReport {
  return {
    ...name,
    version,
    startedAt: facts.startedAt.toISOString(),
    seenAt: now,
    hasEnded: false,
    memory: process.memoryUsage().rss,
    requests: facts.requests,
    pages: facts.pages?.() ?? { pages: 0, bytes: 0 },
    areFormsGuarded: facts.areFormsGuarded?.() ?? false,
    faults: facts.faults.hourly(now),
  }
}

/**
 * Those that run, the oldest first: they told of themselves a moment ago, and nothing shows that they are gone.
 *
 * @param isGone whether a process of this machine can be seen to have ended
 */
export const running = (
  reports: readonly ProcessReport[],
  now: number,
  isGone: (name: ProcessName) => boolean,
): ProcessReport[] =>
  reports
    .filter((each) => !each.hasEnded && now - each.seenAt < SILENT_MS && !isGone(each))
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt) || a.process.localeCompare(b.process))

/** Faults of the last day by kind, the most first: of those that run and of those that ended since. */
export function faultsOf(
  reports: readonly Pick<ProcessReport, 'faults'>[],
  now: number,
): [kind: string, count: number][] {
  const sums = new Map<string, number>()
  for (const [hour, kind, count] of reports.flatMap(({ faults }) => faults)) {
    if (isOfLastDay(hour, now)) sums.set(kind, (sums.get(kind) ?? 0) + count)
  }
  return [...sums].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
}

/** Until when a report is kept, in milliseconds of the epoch: its faults count for a day. */
export const keptUntil = ({ seenAt }: Pick<ProcessReport, 'seenAt'>): number =>
  seenAt + (HOURS + 1) * HOUR_MS

/** What all of them are together. */
export function sumOf(reports: readonly ProcessReport[]): {
  memory: number
  requests: number
  pages: { pages: number; bytes: number }
} {
  const add = (of: (report: ProcessReport) => number) =>
    reports.reduce((sum, report) => sum + of(report), 0)
  return {
    memory: add(({ memory }) => memory),
    requests: add(({ requests }) => requests),
    pages: { pages: add(({ pages }) => pages.pages), bytes: add(({ pages }) => pages.bytes) },
  }
}
