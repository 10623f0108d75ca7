import { env } from '@/env'
import type { Gazetteer } from '@/lmia/context'
import { isGazetteerInstalled, loadLmiaContext } from '@/lmia/official/installedGazetteer'
import type { DataSource } from '@/lmia/official/dataSources'
import { findInstalledConcordance, readInstalledTitles } from '@/lmia/official/installedTitles'
import { saveConcordance } from '@/lmia/payload/store/occupationLinks'
import { saveOccupationTitles } from '@/lmia/payload/store/occupationTitles'
import { type DataOrigin, syncData, type SyncResult } from '@/lmia/official/syncData'

import { openSite } from './openSite'

/** Folder of official sets named by the settings, if any. */
export const referenceFolder = (): string | undefined => env.REFERENCE_DATA_DIR

export interface Installed {
  results: SyncResult[]
  /** Built from what is installed; absent when something needed is not there. */
  gazetteer: Gazetteer | undefined
  /** Titles of occupations kept in the database. */
  titles: number
}

/** Brings the sets, proves that the gazetteer can be built from them, keeps the titles and the concordance. */
export async function installData(
  sources: readonly DataSource[],
  origin: DataOrigin,
  options: Parameters<typeof syncData>[3],
): Promise<Installed> {
  const results = await syncData(env.DATA_DIR, sources, origin, options)
  const gazetteer = (await isGazetteerInstalled(env.DATA_DIR))
    ? (await loadLmiaContext(env.DATA_DIR)).gazetteer
    : undefined
  const titles = await readInstalledTitles(env.DATA_DIR)
  const concordance = await findInstalledConcordance(env.DATA_DIR)
  if (titles.length > 0 || concordance) {
    const payload = await openSite()
    await saveOccupationTitles(payload, titles)
    if (concordance) await saveConcordance(payload, concordance)
    await payload.destroy()
  }
  return { results, gazetteer, titles: titles.length }
}
