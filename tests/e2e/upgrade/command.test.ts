import { execFile, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { migrations } from '@/db/migrations'

import { startSite } from '../site'

import { addTo, describeUpgrade, rowsOf, unpackOldFolder } from './oldDatabase'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const WAITING = migrations.length - 1

describeUpgrade('npm run upgrade, on the data folder of the first release', () => {
  let dataDir: string

  beforeAll(() => {
    dataDir = unpackOldFolder()
  })
  afterAll(() => {
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  const started = (args: string[]): [string, string[], { cwd: string; env: NodeJS.ProcessEnv }] => [
    process.execPath,
    [path.join('dist', 'cli', 'upgrade.js'), ...args, '--lang', 'en'],
    {
      cwd: ROOT,
      env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDir, SEED: 'off' },
    },
  ]

  const upgrade = async (...args: string[]) => (await promisify(execFile)(...started(args))).stdout

  const start = () => startSite({ DATA_DIR: dataDir, JOBS: 'off', LMIA_KEEP_UP: 'off' })

  const digest = () =>
    createHash('sha256')
      .update(readFileSync(path.join(dataDir, 'accompagner.db')))
      .digest('hex')

  const stepsHad = () =>
    rowsOf<{ name: string }>(dataDir, 'SELECT name FROM payload_migrations').length

  it('says what waits, leaves all as it was when killed, then does it, and the site starts', async () => {
    const before = digest()
    const said = await upgrade('--check')
    expect(said).toContain(`Steps that wait: ${WAITING}`)
    expect(said).toContain('2026-11-28 calendar days')
    expect(said).toContain('Every step passes')
    expect(digest()).toBe(before)

    // Killed as soon as its backup stands: it works on its copy then.
    const killed = spawn(...started([]))
    let told = ''
    for await (const text of killed.stdout) {
      told += String(text)
      if (told.includes('Backup made')) break
    }
    await setTimeout(500)
    killed.kill('SIGKILL')
    if (killed.exitCode === null) await once(killed, 'exit')
    expect(stepsHad()).toBe(1)

    const done = await upgrade()
    expect(done).toContain('Backup made and read back')
    expect(done).toContain('No row lost')
    expect(stepsHad()).toBe(migrations.length)
    expect(await upgrade()).toContain('already has the structure')

    const site = await start()
    try {
      expect((await fetch(`${site.baseUrl}/fr/guide`)).status).toBe(200)
      // The site has its database open: it is not taken away under it.
      addTo(dataDir, `DELETE FROM payload_migrations WHERE name = '${migrations.at(-1)!.name}'`)
      await expect(upgrade()).rejects.toMatchObject({
        stderr: expect.stringContaining('The site is running') as string,
      })
    } finally {
      await site.stop()
    }
    addTo(dataDir, `INSERT INTO payload_migrations (name, batch) VALUES ('20990101_later', 1)`)
    await expect(start()).rejects.toThrow(/a newer version of it took this database further/)
    await expect(upgrade()).rejects.toMatchObject({
      stderr: expect.stringContaining('taken further by a newer version') as string,
    })
  }, 300_000)
})
