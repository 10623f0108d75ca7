import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { withBootLock } from '@/db/bootLock'

/** The number of a process that has ended. */
const GONE = spawnSync(process.execPath, ['--version']).pid

describe('the boot lock', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-lock-'))
    file = path.join(folder, 'boot.lock')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const short = { waitMs: 300 }

  it('is there during the work, and gone after it', async () => {
    const result = await withBootLock(folder, async () => existsSync(file))
    expect(result).toBe(true)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is gone after work that failed', async () => {
    await expect(
      withBootLock(folder, () => Promise.reject(new Error('no migration'))),
    ).rejects.toThrow('no migration')
    expect(readdirSync(folder)).toEqual([])
  })

  it('lets one work at a time', async () => {
    let atOnce = 0
    let most = 0
    const work = async () => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await new Promise((resolve) => setTimeout(resolve, 20))
      atOnce -= 1
    }
    await Promise.all([1, 2, 3].map(() => withBootLock(folder, work)))
    expect(most).toBe(1)
  })

  it('left behind by a process that is gone is taken over', async () => {
    writeFileSync(file, `${GONE} ${os.hostname()} left-behind`)
    expect(await withBootLock(folder, async () => readFileSync(file, 'utf8'), short)).not.toContain(
      'left-behind',
    )
  })

  it('left behind before a restart, under the number this process has now, is taken over', async () => {
    writeFileSync(file, `${process.pid} ${os.hostname()} left-behind`)
    expect(await withBootLock(folder, async () => 'done', short)).toBe('done')
  })

  it('of a living process is waited for, and then complained about with the remedy', async () => {
    writeFileSync(file, `${process.ppid} ${os.hostname()} alive`)
    await expect(withBootLock(folder, async () => 'done', short)).rejects.toThrow(
      new RegExp(`remove ${file} and start again`),
    )
    expect(readFileSync(file, 'utf8')).toContain('alive')
  })

  it('of another machine is waited for while it shows life', async () => {
    writeFileSync(file, '1 another-container alive')
    await expect(withBootLock(folder, async () => 'done', short)).rejects.toThrow(/remove/)
  })

  it('of another machine that went silent is taken over', async () => {
    writeFileSync(file, '1 another-container silent')
    const twoMinutesAgo = new Date(Date.now() - 120_000)
    utimesSync(file, twoMinutesAgo, twoMinutesAgo)
    expect(await withBootLock(folder, async () => 'done', short)).toBe('done')
  })
})
