import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { migrations } from '@/db/migrations'
import { mongodbMigrations } from '@/db/migrations-mongodb'

const FOLDER = path.resolve('src/db/migrations')

/**
 * SHA-256 of what installations have already applied. This table only grows: a migration is added
 * when it is released, and a change of the model after that is another migration.
 */
const RELEASED: Record<string, string> = {
  '20261122_000000_initial.json':
    '4a3713f4e98db10eda1493ad53e2760624a307844ef9c340803760fc578dc636',
  '20261122_000000_initial.ts': '162f542a1e71808d58737ff3abd009a4ab9ea2f070f64b49fcdfbcbde683cff1',
}

const digest = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(path.join(FOLDER, file)))
    .digest('hex')

describe('migrations', () => {
  it.each(Object.entries(RELEASED))('%s is as it was released', (file, sha256) => {
    expect(digest(file)).toBe(sha256)
  })

  it('the first is released, code and snapshot', () => {
    expect(Object.keys(RELEASED)).toEqual(
      expect.arrayContaining(['20261122_000000_initial.json', '20261122_000000_initial.ts']),
    )
  })

  it('each has its code and is listed, in the order of its time', () => {
    const names = migrations.map(({ name }) => name)
    const files = readdirSync(FOLDER).filter((file) => /^\d.*\.ts$/.test(file))
    expect(names).toEqual([...names].sort())
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(names)
  })

  it('none is made after a released one with an earlier date', () => {
    const released = migrations.map(({ name }) => `${name}.ts` in RELEASED)
    expect(released).toEqual([...released].sort((a, b) => Number(b) - Number(a)))
  })

  it('each says what MongoDB’s documents need, in the same order', () => {
    expect(mongodbMigrations.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
  })
})
