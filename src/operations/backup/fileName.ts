/** Backups are found, sorted and aged by their name alone: it holds their moment, in UTC. */

const SHAPE = /^accompagner-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.tar\.gz(?:\.age)?$/

/**
 * The name of a backup begun at that moment.
 *
 * @example backupName(new Date('2026-11-29T03:40:00Z'), false) // 'accompagner-20261129T034000Z.tar.gz'
 */
export const backupName = (madeAt: Date, isEncrypted: boolean): string =>
  `accompagner-${madeAt
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:]/g, '')}.tar.gz${isEncrypted ? '.age' : ''}`

/** When the backup of that name was begun, or `undefined` for any other file. To the second. */
export function madeAtOf(name: string): Date | undefined {
  const found = SHAPE.exec(name)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second] = found
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(date.getTime()) || backupName(date, name.endsWith('.age')) !== name
    ? undefined
    : date
}
