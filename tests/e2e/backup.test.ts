import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { rowsIn } from '../sqliteRows'

import { type RunningSite, startSite } from './site'
import { worldFolder } from './world'

const ROOT = path.resolve(import.meta.dirname, '../..')
const KEY = 'a passphrase that is long enough'
const READ = ['/fr', '/en/guide', '/es/directorio']

let folder: string
let site: RunningSite
let dataDir: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-backup-'))
  dataDir = worldFolder()
  site = await startSite({ DATA_DIR: dataDir, JOBS: 'off', LMIA_KEEP_UP: 'off' })
}, 420_000)
afterAll(async () => {
  await site?.stop()
  for (const made of [folder, dataDir]) rmSync(made, { recursive: true, force: true })
})

type Started = [program: string, args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }]

const started = (name: string, args: string[], settings: Record<string, string>): Started => [
  process.execPath,
  [path.join('dist', 'cli', `${name}.js`), ...args, '--lang', 'en'],
  {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', BACKUP_KEY: KEY, ...settings },
  },
]

const command = async (name: string, args: string[], settings: Record<string, string>) =>
  (await promisify(execFile)(...started(name, args, settings))).stdout

/** Every row of every table of a site. */
const contentOf = (folderOf: string) => rowsIn(path.join(folderOf, 'accompagner.db'))

/** What is read, but for the port, of which each site has its own. */
const textsOf = ({ baseUrl }: RunningSite): Promise<string[]> =>
  Promise.all(
    READ.map(async (address) => {
      const text = await (await fetch(baseUrl + address)).text()
      return text.replaceAll(baseUrl, '')
    }),
  )

/** Signs in with an account that the first start made. */
async function signIn(of: RunningSite): Promise<number> {
  const accounts = readFileSync(path.join(dataDir, 'accounts.txt'), 'utf8')
  const [, email, password] = /^\s*(admin@\S+)\s+(\S+)/m.exec(accounts) ?? []
  const { status } = await fetch(`${of.baseUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return status
}

it('a site that runs is backed up, put back elsewhere, and is the same there', async () => {
  const backups = path.join(folder, 'backups')
  // A power cut in the middle of one leaves nothing that the next one minds.
  const cut = spawn(...started('backup', [backups], { DATA_DIR: dataDir }))
  cut.stderr.once('data', () => cut.kill('SIGKILL'))
  setTimeout(() => cut.kill('SIGKILL'), 500)
  await new Promise((resolve) => cut.once('exit', resolve))

  expect(await command('backup', [backups], { DATA_DIR: dataDir })).toContain('read back')
  const names = readdirSync(backups).filter((name) => name.endsWith('.age'))
  const file = path.join(backups, names.at(-1)!)
  expect(await command('restore', [file, '--check'], {})).toContain('The backup is whole')

  const restored = path.join(folder, 'restored')
  expect(await command('restore', [file], { DATA_DIR: restored })).toContain('Put back')
  // Before a start writes to it. On MongoDB, where no built site runs in tests, documents are
  // compared one by one in `integration/operations/backup.test.ts`.
  const [live, put] = [contentOf(dataDir), contentOf(restored)]
  expect(Object.keys(live).length).toBeGreaterThan(60)
  expect(Object.keys(put)).toEqual(Object.keys(live))
  for (const [table, stored] of Object.entries(live)) expect(put[table], table).toEqual(stored)
  const again = await startSite({ DATA_DIR: restored, JOBS: 'off', LMIA_KEEP_UP: 'off' })
  try {
    const [before, after] = [await textsOf(site), await textsOf(again)]
    expect(before.map(({ length }) => length > 10_000)).toEqual([true, true, true])
    expect(after.map((text, at) => text === before[at])).toEqual([true, true, true])
    expect(await signIn(again)).toBe(200)
    const ready = await (await fetch(`${site.baseUrl}/readyz`)).text()
    expect(ready).toContain('last good one')
  } finally {
    await again.stop()
  }
})

it('a site that runs gives all of its content as open files', async () => {
  const exported = path.join(folder, 'exported')
  await command('export', [exported], { DATA_DIR: dataDir })
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(exported, name), 'utf8'))
  const tables = rowsIn(path.join(dataDir, 'accompagner.db'))
  const counts = read('tables.json') as Record<string, number>
  expect(counts).toMatchObject({
    regions: tables.regions!.rows.length,
    organizations: tables.organizations!.rows.length,
    'guide-chapters': tables.guide_chapters!.rows.length,
    'audit-events': tables.audit_events!.rows.length,
  })
  expect(counts.organizations).toBeGreaterThan(5)
  for (const [name, count] of Object.entries(counts)) {
    expect([name, (read(`${name}.json`) as unknown[]).length]).toEqual([name, count])
  }
})
