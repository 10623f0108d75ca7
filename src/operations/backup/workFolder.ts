import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { ifThere } from '@/disk/ifThere'
import { type ProcessName, seeProcess, thisProcess } from '@/db/processes'

import { BackupRefusal } from './refusal'

const OWNER = 'owner.json'

/** Who works in the folder. */
interface Owner extends ProcessName {
  /** Never used again: the folder may be another's after a takeover. */
  work: string
  /** When the work began. ISO 8601 in UTC. */
  since: string
}

/** How often the owner shows that it lives, in milliseconds. */
const BEAT_MS = 10_000
/** Without a sign of life for this long, an owner is gone, wherever it was. In milliseconds. */
const SILENT_MS = 60_000

/**
 * A folder beside what is copied, for one backup or restoration at a time. What a killed process left
 * in it is thrown away by the next one: at once where one can see that it is gone, and after a minute
 * without a sign of life when it was of another machine or container.
 *
 * @throws {BackupRefusal} 'underWay' when another process works in it
 */
export async function inWorkFolder<T>(
  folder: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const mark = await take(folder)
  const owner = path.join(folder, OWNER)
  let beating = Promise.resolve()
  const timer = setInterval(() => {
    beating = showLife(owner, mark)
  }, BEAT_MS)
  timer.unref()
  try {
    return await work(folder)
  } finally {
    clearInterval(timer)
    await beating
    if ((await textOf(owner)) === mark) await rm(folder, { recursive: true, force: true })
  }
}

/** In one step, with its owner's name in it: of two that begin together one has it. */
async function take(folder: string): Promise<string> {
  const own = `${folder}-${randomUUID()}.part`
  const owner: Owner = { ...thisProcess(), work: randomUUID(), since: new Date().toISOString() }
  const mark = JSON.stringify(owner)
  await mkdir(own, { mode: 0o700 })
  try {
    await writeFile(path.join(own, OWNER), mark)
    if (await isTaken(own, folder)) {
      const other = await ownerAtWork(path.join(folder, OWNER))
      if (other) throw underWay(folder, other)
      await rm(folder, { recursive: true, force: true })
      if (await isTaken(own, folder)) throw underWay(folder, owner)
    }
    return mark
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

const underWay = (folder: string, { since }: Pick<Owner, 'since'>) =>
  new BackupRefusal('underWay', { folder, since })

/** Whether another folder of that name is there; if not, it is ours now. */
async function isTaken(own: string, folder: string): Promise<boolean> {
  try {
    await rename(own, folder)
    return false
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code)) throw error
    return true
  }
}

/** Who is at work there. A number of a process may have been given again: only the beat tells. */
async function ownerAtWork(file: string): Promise<Owner | undefined> {
  const owner = ownerIn(await textOf(file))
  if (!owner) return undefined // it has just been left, or its disk was full
  const seen = seeProcess(owner)
  if (seen === 'here') return owner
  return seen === 'gone' || (await silenceOf(file)) > SILENT_MS ? undefined : owner
}

function ownerIn(text: string | undefined): Owner | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Owner)
  } catch {
    return undefined // not written whole
  }
}

const textOf = (file: string): Promise<string | undefined> => ifThere(readFile(file, 'utf8'))

async function silenceOf(file: string): Promise<number> {
  const seen = await ifThere(stat(file))
  return seen ? Date.now() - seen.mtimeMs : Infinity
}

/** A beat that the disk refuses is not the end of the work: the next one comes. */
async function showLife(file: string, mark: string): Promise<void> {
  try {
    if ((await textOf(file)) === mark) await utimes(file, new Date(), new Date())
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error))
  }
}
