import type { Payload, PayloadRequest } from 'payload'

import { leaveMark, versionOf } from '@/db/changeMarks'

import { type Catalogue, readCatalogue } from '../store/catalogue'

import { readEmployers, readStoredApprovals } from './approvals'
import { readRules } from './rules'

/*
 * What is in force: the rows of the current files with the corrections laid over them. One
 * version names both; every process compares it with the one it holds (a read of two small
 * documents) and reads the rows again when it differs.
 */

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

/** The rows as published, with the rules in force: for the map, previews and the queue. */
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
