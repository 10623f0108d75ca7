import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { Backup } from '@/admin/Today/Backup'
import { wordsIn } from '@/admin/Today/words'
import { LOCALES } from '@/i18n/locales'
import { scheduleFor } from '@/jobs/backup'
import type { LastBackup } from '@/operations/backup/lastBackup'

const NOW = new Date('2026-11-29T15:00:00Z')
const HOUR_MS = 60 * 60_000
const ago = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS).toISOString()
const FILE = '/mnt/backups/accompagner-0123abcd-20261129-084000.tar.gz'

const shown = (last: LastBackup, locale: (typeof LOCALES)[number] = 'en') =>
  renderToStaticMarkup(<Backup last={last} now={NOW} words={wordsIn(locale)} />)

describe('Today tells administrators of the last backup', () => {
  it.each(LOCALES)('when the last good one was, where it is and how large, in %s', (locale) => {
    const html = shown({ goodAt: ago(6), file: FILE, bytes: 2_500_000 }, locale)
    expect(html).toContain(wordsIn(locale).moment(ago(6)))
    expect(html).toContain(FILE)
    expect(html).toContain(wordsIn(locale).size(2_500_000))
    expect(html).not.toContain('desk-error')
  })

  it.each<[string, LastBackup]>([
    ['none yet', {}],
    ['a late one', { goodAt: ago(24 * 9), file: FILE, bytes: 1 }],
    [
      'one that failed since',
      { goodAt: ago(30), failedAt: ago(6), code: 'linkBroken', file: FILE },
    ],
  ])('%s stands out', (_what, last) => {
    expect(shown(last)).toContain('desk-error')
  })
})

describe('the backup of each night', () => {
  it('is planned where a folder is named, and only there', () => {
    expect(scheduleFor({ BACKUP_DIR: '/mnt/backups' })).toMatchObject([{ cron: '40 8 * * *' }])
    expect(scheduleFor({ BACKUP_DIR: undefined })).toEqual([])
  })
})
