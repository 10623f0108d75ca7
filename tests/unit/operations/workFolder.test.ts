import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { inWorkFolder } from '@/operations/backup/workFolder'

/** The number of a process that has ended. */
const GONE = spawnSync(process.execPath, ['--version']).pid
const SINCE = '2026-11-29T08:40:00.000Z'

describe('the folder that a backup works in', () => {
  let root: string
  let folder: string
  let owner: string
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'accompagner-work-'))
    folder = path.join(root, '.backup')
    owner = path.join(folder, 'owner.json')
  })
  afterEach(() => {
    vi.useRealTimers()
    rmSync(root, { recursive: true, force: true })
  })

  /** Another's folder, whose last sign of life is some seconds old. */
  function leave(name: { host: string; pid: number }, silentS: number): void {
    mkdirSync(folder)
    writeFileSync(owner, JSON.stringify({ ...name, process: 'x', work: 'y', since: SINCE }))
    const at = new Date(Date.now() - silentS * 1000)
    utimesSync(owner, at, at)
  }
  const taken = () => inWorkFolder(folder, () => Promise.resolve(true))

  it('is taken over at once from a process of this machine that is gone', async () => {
    leave({ host: os.hostname(), pid: GONE }, 0)
    expect(await taken()).toBe(true)
    expect(existsSync(folder)).toBe(false)
  })

  it('is taken over after a minute of silence from another machine, as a container that was made again', async () => {
    leave({ host: 'another-container', pid: 1 }, 61)
    expect(await taken()).toBe(true)
  })

  it('is left to another machine that shows life, and says since when', async () => {
    leave({ host: 'another-container', pid: 1 }, 30)
    await expect(taken()).rejects.toMatchObject({ code: 'underWay', params: { since: SINCE } })
    expect(readFileSync(owner, 'utf8')).toContain('another-container')
  })

  it('shows life while the work goes on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await inWorkFolder(folder, async () => {
      utimesSync(owner, new Date(0), new Date(0))
      await vi.advanceTimersByTimeAsync(10_000)
      await vi.waitFor(() => expect(Date.now() - statSync(owner).mtimeMs).toBeLessThan(60_000))
    })
  })

  it('is left as it is by one that lost it', async () => {
    await inWorkFolder(folder, () => {
      rmSync(folder, { recursive: true })
      leave({ host: 'another-container', pid: 1 }, 0)
      return Promise.resolve()
    })
    expect(readFileSync(owner, 'utf8')).toContain('another-container')
  })
})
