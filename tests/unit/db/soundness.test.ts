import { mkdtempSync, openSync, rmSync, writeFileSync, writeSync, closeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { checkSqliteFile } from '@/db/soundness'

const PAGE_BYTES = 4096

describe('a look at a SQLite file', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-soundness-'))
    file = path.join(folder, 'site.db')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function fill(): InstanceType<typeof Database> {
    const db = new Database(file)
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('CREATE TABLE notes (text TEXT)')
    const insert = db.prepare('INSERT INTO notes VALUES (?)')
    db.exec('BEGIN') // one write to the disk, not five hundred
    for (let line = 0; line < 500; line += 1) insert.run('words '.repeat(40))
    db.exec('COMMIT')
    // Into the file itself: pages that are still in the journal would be read from there.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    return db
  }

  function overwrite(at: number, bytes: number): void {
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(bytes, 7), 0, bytes, at)
    closeSync(handle)
  }

  it('finds it absent, and makes none', () => {
    expect(checkSqliteFile(file)).toEqual({ state: 'absent' })
    expect(checkSqliteFile(file)).toEqual({ state: 'absent' })
  })

  it('finds it empty', () => {
    writeFileSync(file, '')
    expect(checkSqliteFile(file)).toEqual({ state: 'empty' })
  })

  it('finds it sound, while another process has it open too', () => {
    const db = fill()
    expect(checkSqliteFile(file)).toEqual({ state: 'sound' })
    db.close()
    expect(checkSqliteFile(file)).toEqual({ state: 'sound' })
  })

  it('finds it damaged when it is no database', () => {
    writeFileSync(file, 'not a database '.repeat(100))
    expect(checkSqliteFile(file)).toMatchObject({
      state: 'damaged',
      detail: expect.stringMatching(/not a database/),
    })
  })

  it('finds it damaged when its first page is gone', () => {
    fill().close()
    overwrite(0, PAGE_BYTES)
    expect(checkSqliteFile(file)).toMatchObject({ state: 'damaged' })
  })

  it('finds it damaged when pages in its middle are gone, in one line', () => {
    fill().close()
    overwrite(PAGE_BYTES * 5, PAGE_BYTES * 3)
    const found = checkSqliteFile(file)
    expect(found.state).toBe('damaged')
    expect('detail' in found && found.detail).toMatch(/^[^\n*]+$/)
  })
})
