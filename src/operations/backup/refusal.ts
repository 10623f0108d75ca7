/** Why a backup or a restoration does not happen. Sentences are with the commands. */
export type BackupCode =
  | 'underWay'
  | 'nothingHere'
  | 'notABackup'
  | 'cutShort'
  | 'damaged'
  | 'newerFormat'
  | 'keyNeeded'
  | 'keyWrong'
  | 'otherDatabase'
  | 'targetInUse'
  | 'databaseInUse'

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
