import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { thisProcess } from '@/db/processes'
import type { SiteSettings } from '@/operations/backup/layout'
import { type Upgrade, upgradeSite } from '@/operations/upgrade/upgradeSite'

import {
  BEFORE,
  expectNothingLeft,
  inMongo,
  makeSite,
  removeSite,
  SECOND,
  stateOf,
  upgradeOf,
  works,
} from './smallSite'

let site: SiteSettings

beforeEach(async () => {
  site = await makeSite()
  return () => removeSite(site)
})

describe('an upgrade of a MongoDB database', () => {
  it('is put back when only the copy went well', async () => {
    let times = 0
    const once: Upgrade['migrate'] = async (target) => {
      await works(target)
      times += 1
      return times === 2 ? 'the disk is full' : undefined
    }
    await expect(upgradeSite(upgradeOf(site, once))).rejects.toMatchObject({
      code: 'putBack',
      params: { what: expect.stringContaining('the disk is full') as string },
    })
    expect(await stateOf(site)).toEqual(BEFORE)
    await expectNothingLeft(site)
  })

  it('names the backup when it cannot be put back', async () => {
    let times = 0
    const breaks: Upgrade['migrate'] = async (target) => {
      times += 1
      if (times === 1) return works(target)
      // What it would be put back from is gone: a disk that was taken away.
      await rm(path.join(site.DATA_DIR, '.upgrading', 'documents'), { recursive: true })
      return 'the disk is gone'
    }
    await expect(upgradeSite(upgradeOf(site, breaks))).rejects.toMatchObject({
      code: 'notPutBack',
      params: {
        what: expect.stringContaining('the disk is gone') as string,
        file: 'backup.tar.gz',
      },
    })
  })

  it('is refused while a process does the background’s work', async () => {
    const data = { ...thisProcess(), owner: randomUUID(), revision: 4 }
    await inMongo(site, (db) => db.collection('payload-kv').insertOne({ key: 'job-queue', data }))
    await expect(upgradeSite(upgradeOf(site, works))).rejects.toMatchObject({ code: 'siteRuns' })
    await inMongo(site, (db) =>
      db
        .collection('payload-kv')
        .updateOne({ key: 'job-queue' }, { $set: { 'data.process': 'gone' } }),
    )
    expect((await upgradeSite(upgradeOf(site, works))).steps).toEqual([SECOND])
  })
})
