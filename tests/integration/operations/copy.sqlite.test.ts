import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { sqlitePath } from '@/db/sqliteClient'
import { env } from '@/env'
import { copySqlite } from '@/operations/backup/database/sqlite'
import { makeBackup } from '@/operations/backup/makeBackup'
import { restoreBackup } from '@/operations/backup/restoreBackup'

import { startPayload } from '../harness'

let folder: string

beforeAll(async () => {
  await startPayload()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'accompagner-copy-'))
  return () => rm(folder, { recursive: true, force: true })
})

describe('the copy of a SQLite database', () => {
  it('is made while the site goes on answering', async () => {
    const copy = path.join(folder, 'copy.db')
    const happened: string[] = []
    const copied = copySqlite(sqlitePath(env.DATABASE_URL), copy).then(() => {
      happened.push('copied')
    })
    await setImmediate()
    happened.push('answered')
    await copied
    expect(happened).toEqual(['answered', 'copied'])
    expect(existsSync(copy)).toBe(true)
  })

  it('of a damaged one is refused, and names it', async () => {
    const damaged = path.join(folder, 'damaged.db')
    await writeFile(damaged, 'noise '.repeat(1000))
    await expect(copySqlite(damaged, path.join(folder, 'copy.db'))).rejects.toMatchObject({
      code: 'notWhole',
      params: { files: damaged },
    })
  })
})

it.each(['-wal', '-shm', '-journal'])(
  'a restoration is refused beside a %s of another database',
  async (ending) => {
    const { file } = await makeBackup({ site: env, folder, version: '0.1.0' })
    const database = path.join(folder, 'database.db')
    await writeFile(database + ending, 'x')
    const site = {
      DATA_DIR: path.join(folder, 'restored'),
      databaseKind: 'sqlite' as const,
      DATABASE_URL: `file:${database}`,
    }
    await expect(restoreBackup({ site, file })).rejects.toMatchObject({ code: 'databaseInUse' })
  },
)
