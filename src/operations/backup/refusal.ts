/** Why a backup or a restoration does not happen; see `refusalWords.ts`. */
export const BACKUP_CODES = [
  'underWay',
  'nothingHere',
  'linkBroken',
  'notWhole',
  'folderGone',
  'noRoom',
  'nameTaken',
  'notABackup',
  'cutShort',
  'damaged',
  'newerFormat',
  'keyNeeded',
  'keyWrong',
  'otherDatabase',
  'targetInUse',
  'databaseInUse',
  'bucketInUse',
  'uploadsAway',
] as const

export type BackupCode = (typeof BACKUP_CODES)[number]

/** A backup or restoration that does not happen, with what was found. What was there is as it was. */
export class BackupRefusal extends Error {
  override name = 'BackupRefusal'
  constructor(
    readonly code: BackupCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options)
  }
}
