import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { isAlive } from './processes'

/**
 * Lets one process at a time prepare a data folder (migrations, seed). A lock left behind by a
 * process that is gone is taken over: at once on the same machine, where one can see that it is
 * gone, and after a minute without a sign of life from another machine or container.
 */
export async function withBootLock<T>(
  dataDir: string,
  work: () => Promise<T>,
  { waitMs = WAIT_MS }: { waitMs?: number } = {},
): Promise<T> {
  const file = path.join(dataDir, 'boot.lock')
  const mark = bootMark()
  const deadline = Date.now() + waitMs
  while (!tryLock(file, mark)) {
    if (Date.now() > deadline) {
      throw new Error(
        `Another process has been preparing ${dataDir} for ${Math.round(waitMs / 1000)} s. ` +
          `If none is running, remove ${file} and start again.`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
  held.add(mark)
  const beat = setInterval(() => showLife(file, mark), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    held.delete(mark)
    if (readMark(file) === mark) rmSync(file, { force: true })
  }
}

const WAIT_MS = 180_000
const RETRY_MS = 150
const BEAT_MS = 5000
/** Without a sign of life for this long, a lock of another machine is left behind. */
const SILENT_MS = 60_000

/** Marks of the locks that this process holds now. */
const held = new Set<string>()

function tryLock(file: string, mark: string): boolean {
  try {
    writeFileSync(file, mark, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const found = readMark(file)
  if (found !== undefined && isLeftBehind(file, found)) takeAway(file, found)
  return false // the next try takes it, in competition with the others
}

function isLeftBehind(file: string, mark: string): boolean {
  if (held.has(mark)) return false
  // Of this number but not held here: the number was used again after a restart.
  if (isOfThisMachine(mark)) return ownerOf(mark) === process.pid || isOwnerGone(mark)
  return silenceOf(file) > SILENT_MS
}

/** Who prepares: process, machine, and a name that is never used again. */
export const bootMark = (): string => `${process.pid} ${os.hostname()} ${randomUUID()}`

/** Whether a mark that is not `own` was left by a process that is seen, from here, to be gone. */
export const isLeftBehindBy = (mark: string, own: string): boolean =>
  mark !== own && isOfThisMachine(mark) && (ownerOf(mark) === process.pid || isOwnerGone(mark))

/** Whether one can see, from here, that the process of a mark is gone. */
export const isOwnerGone = (mark: string): boolean =>
  isOfThisMachine(mark) && !isAlive(ownerOf(mark))

const isOfThisMachine = (mark: string): boolean => mark.split(' ')[1] === os.hostname()

const ownerOf = (mark: string): number => Number.parseInt(mark, 10)

/** Removes that lock, and no other that was put in its place meanwhile. */
function takeAway(file: string, mark: string): void {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readMark(aside) === mark) rmSync(aside, { force: true })
  else renameSync(aside, file)
}

function readMark(file: string): string | undefined {
  return unlessGone(() => readFileSync(file, 'utf8'))
}

const silenceOf = (file: string): number =>
  unlessGone(() => Date.now() - statSync(file).mtimeMs) ?? 0

function showLife(file: string, mark: string): void {
  if (readMark(file) === mark) unlessGone(() => utimesSync(file, new Date(), new Date()))
}

function unlessGone<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
