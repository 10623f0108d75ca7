import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isKept } from '@/operations/backup/contents'
import { backupName, isBackupOf, madeAtOf } from '@/operations/backup/fileName'
import { differences, proveWhole, readManifest } from '@/operations/backup/manifest'

const fact = (path: string, sha = 'a') => ({ path, bytes: 1, sha256: sha.repeat(64) })
const MANIFEST = {
  format: 1,
  madeAt: '2026-11-29T03:40:00.000Z',
  version: '0.1.0',
  database: 'sqlite',
  isOneMoment: true,
  files: [fact('data/secret')],
}

describe('a manifest', () => {
  it('is read as it was written', () => {
    expect(readManifest(JSON.stringify(MANIFEST))).toEqual(MANIFEST)
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"format": 1'],
    ['something else', '{"name": "accompagner"}'],
    ['a sum that is none', JSON.stringify({ ...MANIFEST, files: [fact('x', 'z')] })],
  ])('is no manifest: %s', (_what, text) => {
    expect(() => readManifest(text)).toThrow(/notABackup/)
  })

  it('of a newer format is refused by its number', () => {
    expect(() => readManifest(JSON.stringify({ ...MANIFEST, format: 2 }))).toThrow(/newerFormat/)
  })
})

describe('what was found', () => {
  it('is told apart: missing, changed, unknown', () => {
    expect(
      differences([fact('a'), fact('b'), fact('c')], [fact('c'), fact('b', 'b'), fact('d')]),
    ).toEqual({ missing: ['a'], changed: ['b'], unknown: ['d'] })
  })

  it.each([
    ['cutShort', [fact('a'), fact('b')], [fact('a')]],
    ['damaged', [fact('a')], [fact('a', 'b')]],
    ['damaged', [fact('a')], [fact('a'), fact('b')]],
  ])('is %s', (code, expected, found) => {
    expect(() => proveWhole(expected, found)).toThrow(code)
  })

  it('in any order is whole', () => {
    expect(() => proveWhole([fact('a'), fact('b')], [fact('b'), fact('a')])).not.toThrow()
  })
})

describe('the name of a backup', () => {
  it('tells its moment to the second, whether it is encrypted or not', () => {
    const ids = fc.option(fc.stringMatching(/^[0-9a-f]{8}$/), { nil: undefined })
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
    fc.assert(
      fc.property(ids, seconds, fc.boolean(), (id, second, isEncrypted) => {
        const date = new Date(second * 1000)
        expect(madeAtOf(backupName(id, date, isEncrypted))).toEqual(date)
      }),
    )
  })

  it('says whose it is: another site that shares the folder is not pruned', () => {
    const name = 'accompagner-1a2b3c4d-20261129T034000Z.tar.gz.age'
    expect(isBackupOf('1a2b3c4d', name)).toBe(true)
    expect(isBackupOf('1a2b3c4e', name)).toBe(false)
    expect(isBackupOf('1a2b3c4d', 'accompagner-20261129T034000Z.tar.gz')).toBe(false)
  })

  it('had no owner before, and is still read', () => {
    expect(madeAtOf('accompagner-20261129T034000Z.tar.gz')).toEqual(
      new Date('2026-11-29T03:40:00Z'),
    )
  })

  it.each([
    'accompagner.db',
    'accompagner-20261129T034000Z.tar.gz.part',
    'accompagner-20260231T034000Z.tar.gz',
    'x-accompagner-20261129T034000Z.tar.gz',
  ])('is not %s', (name) => {
    expect(madeAtOf(name)).toBeUndefined()
  })
})

describe('what goes into a backup', () => {
  it.each([
    ['media/photo.webp', true],
    ['lmia/lists/0f3a', true],
    ['secret', true],
    ['installed', true],
    ['cache/basemap-1.json', false],
    ['media/cache', true],
    ['boot.lock', false],
    ['.backup/data/secret', false],
    ['lmia/lists/0f3a.1b.part', false],
    ['accompagner.db', false],
    ['backups', false],
    ['backups/anything', false],
    ['elsewhere/accompagner-20261129T034000Z.tar.gz', false],
    ['elsewhere/accompagner-1a2b3c4d-20261129T034000Z.tar.gz.age', false],
    ['backup-id', false],
  ])('%s: %s', (path, expected) => {
    expect(isKept(path, new Set(['accompagner.db']))).toBe(expected)
  })
})
