import { env } from '@/env'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import {
  importFiles,
  type ImportFilesOptions,
  type ImportSource,
  type ImportReporter,
  tryFiles,
} from '@/lmia/payload/run/importFiles'
import { KeptBytes } from '@/lmia/bytes/keptBytes'
import { keptSources } from '@/lmia/payload/run/keptSources'
import { MAX_FILE_BYTES } from '@/lmia/read/limits'

import { openSite } from './openSite'

export const importLimits = () => ({ maxBytes: MAX_FILE_BYTES })

/** Reads and checks only: needs no database. */
export async function tryOnly(
  sources: readonly ImportSource[],
  reporter: ImportReporter & { signal: AbortSignal },
): Promise<void> {
  const context = await loadLmiaContext(env.DATA_DIR)
  await tryFiles(sources, { ...reporter, context })
}

/**
 * Imports into the site's database, whether its server runs or not.
 *
 * @param options `kept`: reads again the lists in force, from their kept bytes, besides `sources`
 */
export async function importIntoSite(
  sources: readonly ImportSource[],
  { kept, ...options }: Omit<ImportFilesOptions, 'context' | 'keptBytes'> & { kept: boolean },
): Promise<void> {
  if (sources.length === 0 && !kept) return
  const [payload, context] = [await openSite(), await loadLmiaContext(env.DATA_DIR)]
  const keptBytes = new KeptBytes(env.DATA_DIR)
  try {
    const inForce = kept ? await keptSources(payload, keptBytes) : []
    await importFiles(payload, [...inForce, ...sources], {
      ...options,
      again: options.again || kept,
      context,
      keptBytes,
    })
  } finally {
    await payload.destroy()
  }
}
