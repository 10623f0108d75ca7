import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Lets one process at a time prepare a data folder (migrations, seed). A lock left behind by a
 * process that is gone is taken over.
 */
export async function withBootLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(dataDir, 'boot.lock')
  const mark = `${process.pid} ${randomUUID()}`
  const deadline = Date.now() + WAIT_MS
  while (!tryLock(file, mark)) {
    if (Date.now() > deadline) {
      throw new Error(
        `Another process has been preparing ${dataDir} for ${WAIT_MS / 1000} s. ` +
          `If none is running, remove ${file} and start again.`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
  try {
    return await work()
  } finally {
    if (readMark(file) === mark) rmSync(file, { force: true })
  }
}

const WAIT_MS = 180_000
const RETRY_MS = 150

function tryLock(file: string, mark: string): boolean {
  try {
    writeFileSync(file, mark, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const owner = Number.parseInt(readMark(file) ?? '', 10)
  if (Number.isInteger(owner) && isAlive(owner) && owner !== process.pid) return false
  rmSync(file, { force: true })
  return false // the next try takes it, in competition with the others
}

function readMark(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
