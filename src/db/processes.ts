import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** Names a process, so that another one can tell later whether it is still there. */
export interface ProcessName {
  host: string
  pid: number
  /** Never used again, as a number may be. */
  process: string
}

export const thisProcess = (): ProcessName => {
  // One name, although bundlers may load this module more than once in a process.
  const holder = globalThis as typeof globalThis & { accompagnerProcess?: string }
  holder.accompagnerProcess ??= randomUUID()
  return { host: hostname(), pid: process.pid, process: holder.accompagnerProcess }
}

/**
 * Whether a process is there: `gone` and `here` only when that can be seen, `alive` for another one
 * of this machine (its number may have been given again), `unknown` for one of another machine.
 */
export function seeProcess(name: ProcessName): 'here' | 'alive' | 'gone' | 'unknown' {
  const own = thisProcess()
  if (name.host !== own.host) return 'unknown'
  if (name.pid === own.pid) return name.process === own.process ? 'here' : 'gone'
  return isAlive(name.pid) ? 'alive' : 'gone'
}

/** Whether this machine has a process of that number. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid)) return false
  try {
    process.kill(pid, 0) // signal 0 only asks
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
