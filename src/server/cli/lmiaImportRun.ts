import { env } from '@/env'
import { loadLmiaContext } from '@/lmia/load/context'
import {
  importFiles,
  type ImportFilesOptions,
  type ImportSource,
  type ImportReporter,
  tryFiles,
} from '@/lmia/load/importFiles'
import { KeptBytes } from '@/lmia/load/keptBytes'
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

/** Imports into the site's database, whether its server runs or not. */
export async function importIntoSite(
  sources: readonly ImportSource[],
  options: Omit<ImportFilesOptions, 'context' | 'keptBytes'>,
): Promise<void> {
  if (sources.length === 0) return
  const [payload, context] = [await openSite(), await loadLmiaContext(env.DATA_DIR)]
  try {
    await importFiles(payload, sources, {
      ...options,
      context,
      keptBytes: new KeptBytes(env.DATA_DIR),
    })
  } finally {
    await payload.destroy()
  }
}
