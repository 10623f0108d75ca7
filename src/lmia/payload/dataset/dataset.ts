import type { Payload, PayloadRequest } from 'payload'

import { leaveMark, versionOf } from '@/db/changeMarks'
import type { MapRow } from '@/map/row'

import { MapRows } from '../../store/mapRows'
import { type Catalogue, readCatalogue } from '../store/catalogue'

import { DatasetChanged, readEmployers, readStoredApprovals } from './approvals'
import { readRules } from './rules'

/**
 * What the map shows: the rows of the current files with the corrections laid over them. One
 * version names both; every process compares it with the one it holds (a read of two small
 * documents) and reads the rows again when it differs.
 */

const ATTEMPTS = 5

/** The version of the data in force: changes with every import and every correction. */
export async function datasetVersion(payload: Payload): Promise<string> {
  const { version } = await readCatalogue(payload)
  return `${version}:${await versionOf(payload, 'corrections')}`
}

/** Marks that a correction was made, changed or withdrawn, in the transaction of the request. */
export const bumpCorrectionsVersion = (
  payload: Payload,
  req: Partial<PayloadRequest> = {},
): Promise<void> => leaveMark(payload, 'corrections', req)

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
  for (let attempt = 1; ; attempt++) {
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
  const rows = new MapRows(reading.employers, reading.rules.employerNames())
  for await (const row of reading.rows()) {
    const corrected = reading.rules.apply(row)
    if (corrected) yield rows.of(corrected)
  }
}

/** The rows as published, with the rules in force: for previews and the unresolved queue. */
export async function openDataset(payload: Payload) {
  const catalogue: Catalogue = await readCatalogue(payload)
  const [rules, employers] = [await readRules(payload), await readEmployers(payload)]
  return {
    catalogue,
    rules,
    employers,
    rows: () => readStoredApprovals(payload, catalogue, employers),
  }
}
