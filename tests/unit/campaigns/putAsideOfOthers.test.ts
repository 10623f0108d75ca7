import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { expect, it, onTestFinished, vi } from 'vitest'

import { readBounces } from '@/campaigns/payload/readBounces'

import { standIn } from '../../standIn'

/* A mail server wrote the files: the site may move them, and not change their time. */
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<object>()),
  utimes: () => Promise.reject(Object.assign(new Error('not the owner'), { code: 'EPERM' })),
}))

it('what came back and is not ours is put aside whoever wrote it, and holds up nothing after it', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bounces-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const now = new Date()
  const before = new Date(now.getTime() - 60_000)
  for (const name of ['one.eml', 'two.eml']) {
    writeFileSync(path.join(folder, name), 'From: ana@example.org\r\n\r\nMerci!')
    utimesSync(path.join(folder, name), before, before)
  }
  expect(await readBounces(standIn<Payload>({}), folder, now)).toBe(0)
  expect(readdirSync(path.join(folder, 'others')).sort()).toEqual(['one.eml', 'two.eml'])
})
