import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { type ProcessName, seeProcess, thisProcess } from '@/db/processes'

import { BackupRefusal } from './refusal'

const OWNER = 'owner.json'

/**
 * A folder beside what is copied, for one backup or restoration at a time. What a killed process left
 * in it is thrown away by the next one.
 *
 * @throws {BackupRefusal} 'underWay' when another process works in it
 */
export async function inWorkFolder<T>(
  folder: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await take(folder)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** In one step, with its owner's name in it: of two that begin together one has it. */
async function take(folder: string): Promise<void> {
  const own = `${folder}-${randomUUID()}.part`
  await mkdir(own, { mode: 0o700 })
  try {
    await writeFile(path.join(own, OWNER), JSON.stringify(thisProcess()))
    if (await isTaken(own, folder)) {
      if (await isAtWork(path.join(folder, OWNER))) throw new BackupRefusal('underWay', { folder })
      await rm(folder, { recursive: true, force: true })
      if (await isTaken(own, folder)) throw new BackupRefusal('underWay', { folder })
    }
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

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

/** A process of another machine cannot be seen: it is left alone. */
async function isAtWork(owner: string): Promise<boolean> {
  try {
    return seeProcess(JSON.parse(await readFile(owner, 'utf8')) as ProcessName) !== 'gone'
  } catch (error) {
    // It has just been left, or its disk was full.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) {
      return false
    }
    throw error
  }
}
