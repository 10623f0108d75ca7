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
  '20261125_143241_text_writers.json':
    'cc1841b6f96a7f1f243b07e18bbe7cba911d1863e5615dfab6a2da4d09098171',
  '20261125_143241_text_writers.ts':
    '463caa68e19162998c14a002ffec98a22cc767d1cf26916b81a83caf0647f860',
  '20261125_144023_outbox_messages.json':
    '84f4eb56c935094a70ad0e8f6cadfaecd8b397b1c3defc3696ea59ddf6dbc6e9',
  '20261125_144023_outbox_messages.ts':
    '4a20fa664fdac1576fc1b21f98fad68518763718024fa4c0bcdd41779890fdeb',
  '20261125_144932_translation_sent_back.json':
    'a7ef1369a0a4480ce17c0482d1341ac128fe481261bc517c8a5256da5793c900',
  '20261125_144932_translation_sent_back.ts':
    'bdc072f816a2f5f032b012a4a674036658e576f551e2cf63c357eb1903d40c89',
  '20261125_150002_proved_addresses.json':
    '23a62ba7a15bfc3334503a5642c114204f518b040bbee20689fb4f24f95d9326',
  '20261125_150002_proved_addresses.ts':
    '18fdcfe01839342a43ab03c106b6e5dffe685f24f6a04afd226112dc35799ee4',
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
