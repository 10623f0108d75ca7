import Database from 'libsql'
import { beforeEach, describe, expect, it } from 'vitest'

import type { SiteSettings } from '@/operations/backup/layout'
import { upgradeSite } from '@/operations/upgrade/upgradeSite'

import { BEFORE, inSqlite, makeSite, removeSite, stateOf, upgradeOf, works } from './smallSite'

let site: SiteSettings

beforeEach(async () => {
  site = await makeSite()
  return () => removeSite(site)
})

describe('an upgrade of a SQLite file', () => {
  it('waits for no one who has the database open', async () => {
    const open = new Database(site.DATABASE_URL.replace(/^file:/, ''))
    open.exec('PRAGMA journal_mode = WAL; BEGIN; SELECT * FROM people')
    await expect(upgradeSite(upgradeOf(site, works))).rejects.toMatchObject({ code: 'siteRuns' })
    open.exec('COMMIT')
    open.close()
    expect(await stateOf(site)).toEqual(BEFORE)
  })

  it('lets nobody in while it works', async () => {
    let answer = 'not asked'
    await upgradeSite(
      upgradeOf(site, async (target) => {
        answer = await inSqlite(
          site,
          `try { db.exec('PRAGMA busy_timeout = 100'); db.prepare('SELECT * FROM people').all() }
           catch (error) { process.stdout.write(error.code) }`,
        )
        return works(target)
      }),
    )
    expect(answer).toBe('SQLITE_BUSY')
  })
})
