import { describe, expect, it } from 'vitest'

import { wordsIn } from '@/admin/Today/words'
import { LOCALES } from '@/i18n/locales'
import { BACKUP_CODES, BackupRefusal } from '@/operations/backup/refusal'
import { refusalSentence } from '@/operations/backup/refusalWords'

const PARAMS = {
  folder: '/mnt/backups',
  file: '/mnt/backups/a.tar.gz',
  files: 'media',
  format: 2,
  known: 1,
  backup: 'sqlite',
  site: 'mongodb',
  database: 'accompagner',
  bucket: 'uploads',
  needed: 300,
  free: 20,
  why: 'connect ECONNREFUSED',
}

describe('why a backup failed', () => {
  it.each(BACKUP_CODES)('%s is a sentence in each language, with what was found', (code) => {
    const said = LOCALES.map((locale) => refusalSentence({ code, params: PARAMS }, locale))
    expect(new Set(said).size).toBe(LOCALES.length)
    for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined/)
  })

  it('is said by Today in the language of the reader, not as a code', () => {
    const { code, params } = new BackupRefusal('folderGone', { folder: '/mnt/backups' })
    expect(wordsIn('es').backupFailure({ code, params })).toBe(
      'La carpeta de copias /mnt/backups ya no está, aunque contiene algunas. Monte su disco; si se quitó a propósito, vuelva a crear la carpeta.',
    )
  })

  it('is what the machine said where it was no refusal', () => {
    expect(wordsIn('en').backupFailure({ failure: 'ENOSPC: no space left' })).toBe(
      'ENOSPC: no space left',
    )
  })
})
