import { execFileSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

/** What `src/server/README.md` says to plan for a process, in mebibytes. */
export const PLANNED_MB = 1_000

/** The memory of a process, in mebibytes, as the system counts it. */
export function residentMb({ pid }: ChildProcess): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round(Number(kilobytes.trim()) / 1024)
}

export interface MemoryOverTime {
  /** In mebibytes. */
  before: number
  peak: number
  /** Once the garbage had time to go. */
  after: number
}

const REST_MS = 5_000
const LOOK_EVERY_MS = 500

/** What a process holds before, during and after some work. */
export async function memoryDuring<Result>(
  child: ChildProcess,
  work: () => Promise<Result>,
): Promise<MemoryOverTime & { result: Result }> {
  const before = residentMb(child)
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, residentMb(child))), LOOK_EVERY_MS)
  try {
    const result = await work()
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
    const after = residentMb(child)
    return { before, peak: Math.max(peak, after), after, result }
  } finally {
    clearInterval(watch)
  }
}
