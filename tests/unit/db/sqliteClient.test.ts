import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Client } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { inBackground } from '@/db/turns'
import { createSqliteClient, sqlitePath } from '@/db/sqliteClient'

const OPTIONS = {
  busyTimeoutMs: 50,
  turnTimeoutMs: 200,
  backgroundTimeoutMs: 600,
  ownTransactionMs: 80,
}

describe('the SQLite client', () => {
  let folder: string
  let client: Client
  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-sqlite-'))
    // In a folder that does not exist yet: the client makes it.
    client = createSqliteClient(`file:${folder}/deep/er/site.db`, OPTIONS)
    await client.execute('CREATE TABLE notes (text TEXT)')
  })
  afterEach(() => {
    client.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const insert = (text: string) => ({ sql: 'INSERT INTO notes VALUES (?)', args: [text] })
  const texts = async () =>
    (await client.execute('SELECT text FROM notes ORDER BY text')).rows.map(({ text }) => text)

  /** Whether a promise is settled once everything that is ready has run. */
  async function isSettled(promise: Promise<unknown>): Promise<boolean> {
    const pending = Symbol('pending')
    const soon = new Promise((resolve) => setTimeout(() => resolve(pending), 30))
    return (await Promise.race([promise, soon])) !== pending
  }

  it('writes ahead, with foreign keys on', async () => {
    expect((await client.execute('PRAGMA journal_mode')).rows[0]?.journal_mode).toBe('wal')
    expect((await client.execute('PRAGMA foreign_keys')).rows[0]?.foreign_keys).toBe(1)
  })

  it('lets a second transaction wait for the first, without blocking it', async () => {
    const first = await client.transaction('write')
    await first.execute(insert('first'))
    const waiting = client.transaction('write')
    expect(await isSettled(waiting)).toBe(false)
    await first.execute(insert('first again'))
    await first.commit()
    const second = await waiting
    await second.execute(insert('second'))
    await second.commit()
    expect(await texts()).toEqual(['first', 'first again', 'second'])
  })

  it('lets twenty transactions at once through, one after the other', async () => {
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const transaction = await client.transaction('write')
        const { rows } = await transaction.execute('SELECT count(*) AS n FROM notes')
        await transaction.execute(insert(String(rows[0]?.n).padStart(2, '0')))
        expect(index).toBeGreaterThanOrEqual(0)
        await transaction.commit()
      }),
    )
    // Each saw what the one before had written: twenty different counts.
    expect(new Set(await texts()).size).toBe(20)
  })

  it('lets a write outside wait, and a read outside pass', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert('inside'))
    const writing = client.execute(insert('outside'))
    expect(await texts()).toEqual([]) // what is not committed is not seen
    expect(await isSettled(writing)).toBe(false)
    await transaction.commit()
    await writing
    expect(await texts()).toEqual(['inside', 'outside'])
  })

  it('leaves nothing of a transaction that is rolled back', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert('never'))
    await transaction.rollback()
    await client.execute(insert('after'))
    expect(await texts()).toEqual(['after'])
    await transaction.rollback() // again: harmless
  })

  it('lets the next one in when a transaction is closed without an end', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert('never'))
    transaction.close()
    await client.execute(insert('after'))
    expect(await texts()).toEqual(['after'])
  })

  it('lets the next one in when a statement of a transaction fails', async () => {
    const transaction = await client.transaction('write')
    await expect(transaction.execute('INSERT INTO nowhere VALUES (1)')).rejects.toThrow(/nowhere/)
    await transaction.rollback()
    await client.execute(insert('after'))
    expect(await texts()).toEqual(['after'])
  })

  it('refuses what a transaction that has ended still wants to write, in whoever’s turn it is', async () => {
    const ended = await client.transaction('write')
    await ended.rollback()
    const other = await client.transaction('write')
    await expect(ended.execute(insert('stray'))).rejects.toThrow(/closed/)
    await expect(ended.commit()).rejects.toThrow(/closed/)
    await other.execute(insert('other'))
    await other.commit()
    expect(await texts()).toEqual(['other'])
  })

  it('says that a commit failed, keeps nothing of it and lets the next one in', async () => {
    await client.execute('CREATE TABLE owners (id INTEGER PRIMARY KEY)')
    await client.execute(
      'CREATE TABLE owned (owner INTEGER REFERENCES owners (id) DEFERRABLE INITIALLY DEFERRED)',
    )
    const transaction = await client.transaction('write')
    await transaction.execute(insert('never'))
    await transaction.execute('INSERT INTO owned VALUES (1)')
    const next = client.execute(insert('next'))
    await expect(transaction.commit()).rejects.toThrow(/FOREIGN KEY/)
    await transaction.rollback()
    await next
    expect(await texts()).toEqual(['next'])
  })

  it('says that it is busy when a turn does not come, and goes on afterwards', async () => {
    const transaction = await client.transaction('write')
    const late = client.execute(insert('late'))
    await expect(late).rejects.toMatchObject({
      code: 'SQLITE_BUSY',
      message: expect.stringContaining('200 ms'),
    })
    await transaction.commit()
    await client.execute(insert('after'))
    expect(await texts()).toEqual(['after'])
  })

  it('is patient with what nobody waits for', async () => {
    const transaction = await client.transaction('write')
    const patient = inBackground(() => client.execute(insert('patient')))
    await new Promise((resolve) => setTimeout(resolve, OPTIONS.turnTimeoutMs * 1.5))
    await transaction.commit()
    await patient
    expect(await texts()).toEqual(['patient'])
  })

  it('keeps the order of those who wait, even when one gives up', async () => {
    const transaction = await client.transaction('write')
    const gaveUp = client.execute(insert('gave up')).catch((error: Error) => error.message)
    await new Promise((resolve) => setTimeout(resolve, 150))
    const patient = client.execute(insert('patient')) // 50 ms after the first gives up
    expect(await gaveUp).toMatch(/waited/)
    expect(await isSettled(patient)).toBe(false)
    await transaction.commit()
    await patient
    expect(await texts()).toEqual(['patient'])
  })

  it('reports the lock of another process after the busy timeout', async () => {
    const other = createSqliteClient(`file:${folder}/deep/er/site.db`, OPTIONS)
    const transaction = await other.transaction('write')
    await expect(client.execute(insert('blocked'))).rejects.toThrow(/locked|busy/i)
    await transaction.commit()
    await client.execute(insert('after'))
    expect(await texts()).toEqual(['after'])
    other.close()
  })

  it('runs a batch whole or not at all', async () => {
    await expect(
      client.batch([insert('a'), 'INSERT INTO nowhere VALUES (1)'], 'write'),
    ).rejects.toThrow(/nowhere/)
    expect(await texts()).toEqual([])
  })

  it('has nothing to synchronize', async () => {
    await expect(client.sync()).rejects.toThrow()
  })
})

describe('the path of a database address', () => {
  it.each([
    ['file:/srv/site.db', '/srv/site.db'],
    ['file:///srv/the%20site.db', '/srv/the site.db'],
    ['file:site.db', path.resolve('site.db')],
    ['file:./data/site.db', path.resolve('data/site.db')],
  ])('%s is %s', (url, file) => {
    expect(sqlitePath(url)).toBe(file)
  })
})
