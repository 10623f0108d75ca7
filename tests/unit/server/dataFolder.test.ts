import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  markInstalled,
  prepareDataFolder,
  refuseBadDatabase,
  wasInstalled,
} from '@/server/dataFolder'

describe('the data folder', () => {
  let folder: string
  let umask: number
  beforeEach(() => {
    umask = process.umask(0o022)
    folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-data-'))
  })
  afterEach(() => {
    process.umask(umask)
    rmSync(folder, { recursive: true, force: true })
  })

  const settings = () => ({
    DATA_DIR: folder,
    DATABASE_URL: `file:${path.join(folder, 'accompagner.db')}`,
    databaseKind: 'sqlite' as const,
  })
  const rightsOf = (...names: string[]) =>
    (statSync(path.join(folder, ...names)).mode & 0o777).toString(8)

  it("is its owner's alone, and so is what was in it before, whatever rights they had", () => {
    mkdirSync(path.join(folder, 'outbox'))
    for (const name of ['accompagner.db', 'accompagner.db-wal', 'secret', 'outbox/a.eml']) {
      writeFileSync(path.join(folder, name), 'x')
      chmodSync(path.join(folder, name), 0o666)
    }
    chmodSync(folder, 0o755)
    prepareDataFolder(settings())
    expect(rightsOf()).toBe('700')
    expect(rightsOf('outbox')).toBe('700')
    for (const name of ['accompagner.db', 'accompagner.db-wal', 'secret', 'outbox/a.eml']) {
      expect(rightsOf(name), name).toBe('600')
    }
  })

  it('keeps what is made later to its owner too', () => {
    prepareDataFolder(settings())
    writeFileSync(path.join(folder, 'later'), 'x')
    mkdirSync(path.join(folder, 'uploads'))
    expect(rightsOf('later')).toBe('600')
    expect(rightsOf('uploads')).toBe('700')
  })

  it('may be new: nothing is expected in it', () => {
    expect(wasInstalled(folder)).toBe(false)
    expect(() => refuseBadDatabase(settings())).not.toThrow()
  })

  it('is refused with the remedy when it had accounts and its database is gone or empty', () => {
    markInstalled(folder)
    expect(wasInstalled(folder)).toBe(true)
    expect(() => refuseBadDatabase(settings())).toThrow(
      /empty.*DATABASE_URL.*npm run restore.*installed/s,
    )
    writeFileSync(path.join(folder, 'accompagner.db'), '')
    expect(() => refuseBadDatabase(settings())).toThrow(/empty/)
  })

  it('is known as filled before the mark existed by its list of accounts', () => {
    writeFileSync(path.join(folder, 'accounts.txt'), 'x')
    expect(() => refuseBadDatabase(settings())).toThrow(/accounts\.txt/)
  })

  it('is refused with the remedy when its database is damaged', () => {
    writeFileSync(path.join(folder, 'accompagner.db'), 'noise '.repeat(1000))
    expect(() => refuseBadDatabase(settings())).toThrow(
      /damaged.*Nothing was changed.*npm run restore.*last good/s,
    )
  })

  it('keeps the date of the first mark', () => {
    markInstalled(folder, new Date('2026-01-02T00:00:00Z'))
    const before = statSync(path.join(folder, 'installed')).mtimeMs
    markInstalled(folder)
    expect(statSync(path.join(folder, 'installed')).mtimeMs).toBe(before)
  })
})
