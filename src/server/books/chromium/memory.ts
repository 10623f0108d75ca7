import { readdir, readFile } from 'node:fs/promises'

const PAGE_BYTES = 4096

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
        return sizeWithin(group, await readFile(`/proc/${id}/stat`, 'utf8'))
      } catch {
        // It ended in the meantime.
        return 0
      }
    })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/**
 * @param stat a line of proc(5): its name, which may hold anything, stands in brackets; then its state, parent, group
 * and, as the twenty-second, its pages in memory
 */
function sizeWithin(group: number, stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[2]) === group ? Number(fields[21]) * PAGE_BYTES : 0
}
