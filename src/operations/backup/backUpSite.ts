import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Env } from '@/env'

import { VERSION } from '../status/version'

import { isBackupOf, madeAtOf } from './fileName'
import type { SiteSettings } from './layout'
import { type Backup, makeBackup } from './makeBackup'
import { ownId } from './ownId'
import { tooOld } from './retention'

type Settings = SiteSettings &
  Pick<Env, 'BACKUP_DIR' | 'BACKUP_KEY'> &
  Partial<Pick<Env, 'MIN_FREE_DISK_MB'>>

/** Where backups go when nobody says where: on the same disk, better than none. */
const folderOf = ({ BACKUP_DIR, DATA_DIR }: Settings): string =>
  BACKUP_DIR ?? path.join(DATA_DIR, 'backups')

/** Makes a backup as the settings say. @throws {BackupRefusal} see `makeBackup` */
export const backUpSite = (settings: Settings, folder?: string): Promise<Backup> =>
  makeBackup({
    site: settings,
    folder: path.resolve(folder ?? folderOf(settings)),
    key: settings.BACKUP_KEY,
    keptFreeMb: settings.MIN_FREE_DISK_MB,
    version: VERSION,
  })

/**
 * Makes a backup, then takes away this site's that are too old, by their names: nothing goes before a
 * newer one stands.
 *
 * @returns the file, and how many went
 */
export async function backUpAndPrune(settings: Settings): Promise<{ file: string; gone: number }> {
  const { file } = await backUpSite(settings)
  const folder = path.dirname(file)
  const id = await ownId(settings.DATA_DIR)
  const own = (await readdir(folder)).filter((name) => isBackupOf(id, name))
  const gone = new Set(
    tooOld(own.flatMap((name) => madeAtOf(name) ?? [])).map((date) => date.getTime()),
  )
  // Not the one just made, whatever the others say: a clock that ran ahead leaves names of days to come.
  const old = own.filter(
    (name) => name !== path.basename(file) && gone.has(madeAtOf(name)?.getTime() ?? Number.NaN),
  )
  for (const name of old) await rm(path.join(folder, name))
  return { file, gone: old.length }
}
