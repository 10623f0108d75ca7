import { beforeEach, describe, expect, it } from 'vitest'

import type { SiteSettings } from '@/operations/backup/layout'
import { tryUpgrade, type Upgrade, upgradeSite } from '@/operations/upgrade/upgradeSite'

import {
  addressIn,
  BEFORE,
  expectNothingLeft,
  FIRST,
  makeSite,
  remove,
  removeSite,
  SECOND,
  stateOf,
  upgradeOf,
  works,
  write,
} from './smallSite'

let site: SiteSettings

beforeEach(async () => {
  site = await makeSite()
  return () => removeSite(site)
})

describe('an upgrade that is only tried', () => {
  it('says what waits and changes nothing of the site', async () => {
    const tried = await tryUpgrade(upgradeOf(site, works))
    expect(tried).toMatchObject({ steps: [SECOND], counted: 3 })
    expect(await stateOf(site)).toEqual(BEFORE)
    await expectNothingLeft(site)
  })

  it.each<[string, string, Upgrade['migrate']]>([
    ['a step that fails', 'failed', () => Promise.resolve('column missing')],
    ['steps that were not all taken', 'failed', () => Promise.resolve(undefined)],
    [
      'rows that are gone',
      'lost',
      async (target) => {
        await write(target, [], [SECOND])
        await remove(target, 'Ana')
        return undefined
      },
    ],
  ])('tells of %s', async (_, code, migrate) => {
    await expect(tryUpgrade(upgradeOf(site, migrate))).rejects.toMatchObject({ code })
    expect(await stateOf(site)).toEqual(BEFORE)
    await expectNothingLeft(site)
  })

  it('is refused on a database that a newer version took further, and on none', async () => {
    await write(site, [], ['20990101_000000_later'])
    await expect(tryUpgrade(upgradeOf(site, works))).rejects.toMatchObject({
      code: 'newerDatabase',
    })
    const none = { ...site, DATABASE_URL: addressIn(site.DATA_DIR) }
    await expect(tryUpgrade(upgradeOf(none, works))).rejects.toMatchObject({ code: 'nothingHere' })
  })
})

describe('an upgrade', () => {
  it('makes its backup first, then brings the database over', async () => {
    const order: string[] = []
    const done = await upgradeSite({
      ...upgradeOf(site, (target) => {
        order.push('migrate')
        return works(target)
      }),
      beforehand: () => {
        order.push('backup')
        return Promise.resolve('backup.tar.gz')
      },
    })
    expect(done.steps).toEqual([SECOND])
    expect(order.slice(0, 2)).toEqual(['backup', 'migrate'])
    expect(await stateOf(site)).toEqual({
      people: ['Ana', 'Luis', 'Rosa'],
      steps: [FIRST, SECOND],
    })
    await expectNothingLeft(site)
  })

  it('does nothing when nothing waits', async () => {
    await write(site, [], [SECOND])
    const done = await upgradeSite(upgradeOf(site, () => Promise.reject(new Error('not asked'))))
    expect(done.steps).toEqual([])
  })

  it('changes nothing when its backup or its trial fails', async () => {
    const noBackup = {
      ...upgradeOf(site, works),
      beforehand: () => Promise.reject(new Error('no disk')),
    }
    await expect(upgradeSite(noBackup)).rejects.toThrow('no disk')
    const fails = upgradeOf(site, () => Promise.resolve('column missing'))
    await expect(upgradeSite(fails)).rejects.toMatchObject({ code: 'failed' })
    expect(await stateOf(site)).toEqual(BEFORE)
    await expectNothingLeft(site)
  })
})
