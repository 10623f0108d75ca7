import { z } from 'zod'

import { BackupRefusal } from './refusal'

/** What a backup says of itself, as its first file: what it holds, and how each byte is proved. */

/** Grows when an older version of the site could not read what a newer one writes. */
export const FORMAT = 1

const fact = z.object({
  /** Path inside the backup, with `/`. */
  path: z.string().min(1),
  /** Size in bytes. */
  bytes: z.number().int().nonnegative(),
  /** Lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const manifest = z.object({
  format: z.number().int().positive(),
  /** When it was begun. ISO 8601 in UTC. */
  madeAt: z.iso.datetime(),
  /** Version of the site that made it. */
  version: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** Whether the database was read as it stood at one moment. */
  isOneMoment: z.boolean(),
  files: z.array(fact),
})

export type FileFact = z.infer<typeof fact>
export type Manifest = z.infer<typeof manifest>

/**
 * Reads a manifest.
 *
 * @throws {BackupRefusal} 'notABackup' or 'newerFormat'
 */
export function readManifest(text: string): Manifest {
  const parsed = manifest.safeParse(jsonOf(text))
  if (!parsed.success) throw new BackupRefusal('notABackup')
  const { format } = parsed.data
  if (format > FORMAT) throw new BackupRefusal('newerFormat', { format, known: FORMAT })
  return parsed.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no JSON: no manifest
  }
}

/** Paths whose bytes are not what the manifest says, and those that it does not name; sorted. */
export function differences(
  expected: readonly FileFact[],
  found: readonly FileFact[],
): { missing: string[]; changed: string[]; unknown: string[] } {
  const byPath = new Map(found.map((file) => [file.path, file]))
  const named = new Set(expected.map(({ path }) => path))
  const pathsOf = (files: readonly FileFact[]) => files.map(({ path }) => path).sort()
  return {
    missing: pathsOf(expected.filter(({ path }) => !byPath.has(path))),
    changed: pathsOf(
      expected.filter(
        ({ path, sha256 }) => byPath.has(path) && byPath.get(path)!.sha256 !== sha256,
      ),
    ),
    unknown: pathsOf(found.filter(({ path }) => !named.has(path))),
  }
}

/**
 * Proves that what was found is what the manifest names, byte for byte.
 *
 * @throws {BackupRefusal} 'cutShort' when files are missing, 'damaged' when others came or bytes differ
 */
export function proveWhole(expected: readonly FileFact[], found: readonly FileFact[]): void {
  const { missing, changed, unknown } = differences(expected, found)
  const wrong = [...changed, ...unknown]
  if (wrong.length > 0) throw new BackupRefusal('damaged', { files: named(wrong) })
  if (missing.length > 0) throw new BackupRefusal('cutShort', { files: named(missing) })
}

const NAMED = 5

/** The first few of some paths, and how many more there are. */
export const named = (paths: readonly string[]): string =>
  [...paths.slice(0, NAMED), ...(paths.length > NAMED ? [`… +${paths.length - NAMED}`] : [])].join(
    ', ',
  )
