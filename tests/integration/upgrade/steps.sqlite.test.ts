import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { sql } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sqlite } from '@/db/engine'
import { applyMigrations } from '@/db/migrate'
import { migrations } from '@/db/migrations'

import { account, emptyDatabase, startPayload } from '../harness'

const STEP = '99990101_000000_of_a_test'

/** Each starts processes that load the whole configuration: minutes on a busy machine. */
const STEP_TIMEOUT_MS = 300_000

describe('a migration on SQLite', () => {
  let payload: Payload
  let folder: string
  let file: string
  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
    await account(payload, ['researcher'])
    folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-steps-'))
    file = path.join(folder, 'copy.db')
    await sqlite(payload).client.execute(`VACUUM INTO '${file}'`)
  })
  afterAll(async () => {
    await emptyDatabase(payload)
    rmSync(folder, { recursive: true, force: true })
  })

  it(
    'that is killed in the middle leaves nothing of itself, and is applied at the next start',
    async () => {
      const child = runStep('hang')
      await new Promise<void>((resolve, reject) => {
        child.stdout?.on('data', (said: Buffer) => said.toString().includes('half') && resolve())
        child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
      })
      child.kill('SIGKILL')
      await ended(child)
      expect(state()).toEqual({ half: false, isRecorded: false, isRenamed: false, users: 1 })

      expect(await ended(runStep('whole'))).toBe(0)
      expect(state()).toEqual({ half: true, isRecorded: true, isRenamed: false, users: 1 })
    },
    STEP_TIMEOUT_MS,
  )

  it(
    'that would leave rows that refer to nothing is refused as a whole',
    async () => {
      forgetStep()
      expect(await ended(runStep('orphan'))).toBe(1)
      expect(state()).toMatchObject({ isRecorded: false, users: 1 })
    },
    STEP_TIMEOUT_MS,
  )

  it('that rebuilds a table, as a changed column needs, keeps the rows that refer to it', async () => {
    const { client } = sqlite(payload)
    const read = async (query: string) => (await client.execute(query)).rows
    const roles = await read('SELECT * FROM users_roles')
    expect(roles.length).toBe(1)
    const [table] = await read("SELECT sql FROM sqlite_master WHERE name = 'users'")
    const rebuilt = String(table?.sql).replace(/[`"]users[`"]/, '`__new_users`')
    expect(rebuilt).toContain('__new_users')

    await applyMigrations(payload, [
      ...migrations,
      {
        name: STEP,
        // What Payload writes when a column changes: its own pragma comes too late to matter.
        up: async ({ db }) => {
          await db.run(sql.raw('PRAGMA foreign_keys=OFF'))
          await db.run(sql.raw(rebuilt))
          await db.run(sql.raw('INSERT INTO `__new_users` SELECT * FROM users'))
          await db.run(sql.raw('DROP TABLE users'))
          await db.run(sql.raw('ALTER TABLE `__new_users` RENAME TO users'))
          await db.run(sql.raw('PRAGMA foreign_keys=ON'))
        },
        down: async () => {},
      },
    ])
    expect(await read('SELECT * FROM users_roles')).toEqual(roles)
    expect((await read('PRAGMA foreign_keys'))[0]?.foreign_keys).toBe(1)
    await client.execute(`DELETE FROM payload_migrations WHERE name = '${STEP}'`)
  })

  const runStep = (step: string): ChildProcess =>
    spawn(
      process.execPath,
      ['--import', 'tsx', path.join(import.meta.dirname, 'runMigration.ts'), step],
      {
        env: { ...process.env, DATABASE_URL: `file:${file}`, DATA_DIR: folder },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )

  function state() {
    const db = new Database(file)
    const count = (query: string): number => (db.prepare(query).get() as { n: number }).n
    try {
      return {
        half: count("SELECT count(*) AS n FROM sqlite_master WHERE name = 'half_done'") === 1,
        isRecorded:
          count(`SELECT count(*) AS n FROM payload_migrations WHERE name = '${STEP}'`) === 1,
        isRenamed: count("SELECT count(*) AS n FROM users WHERE name = 'half'") > 0,
        users: count('SELECT count(*) AS n FROM users'),
      }
    } finally {
      db.close()
    }
  }

  function forgetStep(): void {
    const db = new Database(file)
    db.exec(`DELETE FROM payload_migrations WHERE name = '${STEP}'`)
    db.close()
  }
})

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', resolve))
