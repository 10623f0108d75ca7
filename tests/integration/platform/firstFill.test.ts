import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { whileNobodyFills } from '@/db/oneFills'

import { DATABASE, startPayload } from '../harness'

let payload: Payload
const folders: string[] = []

beforeAll(async () => {
  payload = await startPayload()
  for (const name of ['one', 'two', 'three']) {
    folders.push(await mkdtemp(path.join(os.tmpdir(), `accompagner-fill-${name}-`)))
  }
})
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** Fills a site of nothing, slowly, unless it finds it filled; several at once, each in its folder. */
async function fillFrom(dataDirs: readonly string[]): Promise<{ filled: number; most: number }> {
  const site = { isFilled: false }
  let [filled, inside, most] = [0, 0, 0]
  const fill = async () => {
    most = Math.max(most, (inside += 1))
    const wasFilled = site.isFilled
    await new Promise((resolve) => setTimeout(resolve, 200))
    if (!wasFilled) filled += 1
    site.isFilled = true
    inside -= 1
  }
  await Promise.all(dataDirs.map((DATA_DIR) => whileNobodyFills(payload, { DATA_DIR }, fill)))
  return { filled, most }
}

it('processes of one folder fill a site once, one after the other', async () => {
  const [folder] = folders as [string]
  expect(await fillFrom([folder, folder, folder])).toEqual({ filled: 1, most: 1 })
})

it.runIf(DATABASE === 'mongodb')(
  'machines that share the database alone fill a site once, one after the other',
  async () => {
    expect(await fillFrom(folders)).toEqual({ filled: 1, most: 1 })
  },
)

it('whoever fails leaves the turn to the next', async () => {
  const [one, two] = folders as [string, string]
  const failed = whileNobodyFills(payload, { DATA_DIR: one }, () => Promise.reject(new Error('no')))
  await expect(failed).rejects.toThrow('no')
  expect(await whileNobodyFills(payload, { DATA_DIR: two }, () => Promise.resolve('done'))).toBe(
    'done',
  )
})
