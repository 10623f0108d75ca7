import type { Payload } from 'payload'

import { changeKey, dropKeys, readKeys, type Revised } from '@/db/keyValues'
import { seeProcess, thisProcess as nameOfThis } from '@/db/processes'

import { env } from '@/env'

import { type LastBackup, readLastBackup } from '../backup/lastBackup'
import { faultsOf, keptUntil, type ProcessReport, reportOf, running } from '../status/processes'
import { thisProcess } from '../status/thisProcess'
import { VERSION } from '../status/version'

/* Each process tells of itself in the database, so that any of them can tell of all. */

const PREFIX = 'process:'

type Kept = ProcessReport & Revised & { until: number }

/** Tells how this process stands, and forgets those that nothing is counted of any more. */
export async function tellProcess(
  payload: Payload,
  { hasEnded = false, now = Date.now() }: { hasEnded?: boolean; now?: number } = {},
): Promise<void> {
  const report = { ...own(now), backup: await readLastBackup(env.DATA_DIR), hasEnded }
  await changeKey<Kept>(payload, PREFIX + report.process, () => ({
    ...report,
    until: keptUntil(report),
  }))
  await dropKeys(payload, PREFIX, new Date(now))
}

export interface Processes {
  /** Those that run, this one as it stands now. */
  running: ProcessReport[]
  /** Faults of the last day by kind, of all. */
  faults: [kind: string, count: number][]
  /** What the others know of the last backup, also those that ended within the day. */
  backups: LastBackup[]
}

/** How the processes of the site stand. */
export async function readProcesses(payload: Payload, now = Date.now()): Promise<Processes> {
  const mine = own(now)
  const others = (await readKeys<Kept>(payload, PREFIX)).filter(
    (each) => each.process !== mine.process,
  )
  const all = [...others, mine]
  return {
    running: running(all, now, (name) => seeProcess(name) === 'gone'),
    faults: faultsOf(all, now),
    backups: others.flatMap(({ backup }) => backup ?? []),
  }
}

const own = (now: number): ProcessReport => reportOf(nameOfThis(), thisProcess(), VERSION, now)
