/** Backups are found, sorted and aged by their name alone: it holds whose they are and their moment, in UTC. */

const SHAPE =
  /^accompagner-(?:([0-9a-f]{8})-)?(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.tar\.gz(?:\.age)?$/

/**
 * The name of a backup.
 *
 * @param id of the data folder, 8 hexadecimal digits; older names have none
 * @example backupName('1a2b3c4d', new Date('2026-11-29T03:40:00Z'), false)
 * // 'accompagner-1a2b3c4d-20261129T034000Z.tar.gz'
 */
export const backupName = (id: string | undefined, madeAt: Date, isEncrypted: boolean): string =>
  `accompagner-${id === undefined ? '' : `${id}-`}${madeAt
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:]/g, '')}.tar.gz${isEncrypted ? '.age' : ''}`

/** When the backup of that name was begun, or `undefined` for any other file. To the second. */
export function madeAtOf(name: string): Date | undefined {
  const found = SHAPE.exec(name)
  if (!found) return undefined
  const [, id, year, month, day, hour, minute, second] = found
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(date.getTime()) || backupName(id, date, name.endsWith('.age')) !== name
    ? undefined
    : date
}

/** Whether a file's name is of a backup of that data folder. */
export const isBackupOf = (id: string, name: string): boolean =>
  madeAtOf(name) !== undefined && SHAPE.exec(name)?.[1] === id
