import { readdir, readFile } from 'node:fs/promises'

const KILOBYTE = 1024

/**
 * Memory that a group of processes holds together, in bytes, from Linux's `/proc`. What they share is counted for
 * each: rather too much than too little.
 *
 * @returns nothing where the system does not say
 */
export async function residentBytesOf(group: number): Promise<number | undefined> {
  const processes = await readdir('/proc').catch(() => undefined)
  if (!processes) return undefined
  const sizes = processes
    .filter((name) => /^\d+$/.test(name))
    .map(async (id) => {
      try {
        const isInGroup = groupOf(await readFile(`/proc/${id}/stat`, 'utf8')) === group
        return isInGroup ? residentBytes(await readFile(`/proc/${id}/status`, 'utf8')) : 0
      } catch {
        // It ended in the meantime.
        return 0
      }
    })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** @param stat a line of proc(5): its name, which may hold anything, stands in brackets; then its state, parent, group */
const groupOf = (stat: string): number =>
  Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])

/** @param status lines of proc(5), in kilobytes whatever the machine's pages are; of what ended already it names none */
const residentBytes = (status: string): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * KILOBYTE
