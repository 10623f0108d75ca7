import type { Payload } from 'payload'

import { DatasetChanged } from '@/lmia/payload/dataset/approvals'
import { occupationGroups } from '@/lmia/classify/concordance'
import { datasetVersion, openDataset } from '@/lmia/payload/dataset/dataset'
import { findConcordance } from '@/lmia/payload/store/occupationLinks'

import type { KnownAs, MapRow } from '../row'
import { MapRows } from '../rows'

/** How often the rows are read again when the files change while they are read. */
const ATTEMPTS = 5

/**
 * Reads every row in force and hands it to `build` with the version that names it. When an import
 * makes other files current meanwhile, `build` is called again from the start.
 *
 * @example withDataset(payload, (rows, version) => buildMapTable(rows, version))
 */
export async function withDataset<T>(
  payload: Payload,
  build: (rows: AsyncIterable<MapRow>, version: string) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const version = await datasetVersion(payload)
    try {
      return await build(readCurrentApprovals(payload), version)
    } catch (error) {
      if (!(error instanceof DatasetChanged) || attempt === ATTEMPTS) throw error
    }
  }
}

/**
 * Every row in force, corrected, as the map takes it.
 *
 * @throws {DatasetChanged} when the current files change meanwhile; see `withDataset`
 */
async function* readCurrentApprovals(payload: Payload): AsyncGenerator<MapRow> {
  const reading = await openDataset(payload)
  const concordance = await findConcordance(payload)
  const rows = new MapRows(
    reading.employers,
    reading.rules.employerNames(),
    concordance && occupationGroups(concordance),
    knownAs(reading),
  )
  for await (const row of reading.rows()) {
    const corrected = reading.rules.apply(row)
    if (corrected) yield rows.of(corrected)
  }
}

/** The names and identifiers of each employer, those of the employers that corrections say are the same included. */
function knownAs({
  employers,
  rules,
}: Pick<Awaited<ReturnType<typeof openDataset>>, 'employers' | 'rules'>) {
  const found = new Map<string, KnownAs>()
  for (const [key, own] of employers.byKey) {
    const final = rules.finalEmployer(key)
    const known = found.get(final)
    // Nearly all stand alone: their lists are not written again.
    found.set(final, known ? joined(known, own) : own)
  }
  return found
}

const joined = (one: KnownAs, other: KnownAs): KnownAs => ({
  spellings: [...one.spellings, ...other.spellings],
  ids: [...one.ids, ...other.ids],
})
