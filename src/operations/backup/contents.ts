import { madeAtOf } from './fileName'

/** What of the data folder goes into a backup: all that is not made again by itself. */

/** Names at the top of the folder that stay out, each with its reason. */
const LEFT_OUT: readonly (readonly [RegExp, why: string])[] = [
  [/^cache$/, 'made again when it is missing'],
  [/^backups$/, 'what was backed up already'],
  [/^backup-id$/, 'names the backups of this folder: one that is restored beside it has its own'],
  [/^dev$/, 'the database of `npm run dev`'],
  [/^boot\.lock/, 'tells who prepares the folder now'],
  [/^log-seal\.json$/, 'vouches for this database, not for a copy of an hour ago'],
  [/^last-backup\.json$/, 'tells of this folder, not of the one it is restored to'],
  [/^\.(?:backup|restoring|upgrading)(?:-|$)/, 'a backup, a restoration or an upgrade under way'],
]

/** Uploads in the folder: what stayed there is of before where the site keeps them elsewhere. */
const UPLOADS = /^media(?:\/|$)/

/** Endings of files that are being written: they are whole under another name, or nothing. */
const UNFINISHED = /\.part$/

/**
 * Whether a file or a folder of the data folder goes into a backup. Backups do not, wherever they are.
 *
 * @param path relative to the folder, with `/`
 * @param apart files that are copied in another way or not at all (the database), as such paths
 * @param areUploadsHere whether the folder is where uploads are kept
 */
export function isKept(path: string, apart: ReadonlySet<string>, areUploadsHere = true): boolean {
  const names = path.split('/')
  return (
    !apart.has(path) &&
    (areUploadsHere || !UPLOADS.test(path)) &&
    !UNFINISHED.test(path) &&
    !madeAtOf(names.at(-1) ?? '') &&
    !LEFT_OUT.some(([name]) => name.test(names[0] ?? ''))
  )
}
