import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { payloadId } from '@/db/ids'
import { storedAs } from '@/db/documents'
import { personLocale } from '@/i18n/firstLocale'

import { EDITION_REFUSALS, type EditionRefusalCode } from '../refusals'
import { isFrozen } from '../states'
import type { StoredEdition } from '../types'
import { dropFiles } from './dropFiles'

/** Printed in the files. */
const PRINTED = ['number', 'date', 'languages'] as const

/** Written by `commands.ts` and `makeEdition.ts` alone, beneath all hooks. */
const OURS = [
  'state',
  'frozen',
  'progress',
  'issuedAt',
  'withdrawnAt',
  'withdrawalReason',
  'withdrawalLanguage',
  'guideWithheldAt',
  'directoryWithheldAt',
] as const

/**
 * Hook: nothing changes an edition that was issued, whoever asks and by whichever door; of one whose files are made
 * nothing that is printed in them.
 */
export const keepFrozen: CollectionBeforeChangeHook = ({ data, originalDoc, req, operation }) => {
  if (operation === 'create') {
    const made = OURS.filter((field) => isSet(data[field]) && data[field] !== 'draft')
    if (made.length > 0) throw refusal(req, 'siteAlone')
    return { ...data, state: 'draft' }
  }
  const before = storedAs<StoredEdition>(originalDoc as object)
  if (isFrozen(before.state)) throw refusal(req, 'frozen')
  if (before.state === 'making') throw refusal(req, 'making')
  if (before.state === 'made' && changed(PRINTED, before, data)) throw refusal(req, 'printed')
  // A form that was open meanwhile sends them back as they were.
  return { ...data, ...Object.fromEntries(OURS.map((field) => [field, before[field]])) }
}

/** Hook: what was issued is not deleted, nor what is being made. */
export const keepFromDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const found = await req.payload.db.findOne<StoredEdition>({
    collection: 'editions',
    where: { id: { equals: payloadId(id) } },
    req,
  })
  if (found && isFrozen(found.state)) throw refusal(req, 'frozen')
  if (found?.state === 'making') throw refusal(req, 'making')
  if (found) await dropFiles(found)
}

const refusal = (req: PayloadRequest, code: EditionRefusalCode): APIError =>
  new APIError(EDITION_REFUSALS[code][personLocale(req)], 409, { code }, true)

const isSet = (value: unknown): boolean => value !== undefined && value !== null

/** Whether a save says otherwise of a field; what it leaves out stays. */
const changed = (
  fields: readonly (keyof StoredEdition)[],
  before: StoredEdition,
  data: Partial<Record<string, unknown>>,
): boolean =>
  fields.some(
    (field) => data[field] !== undefined && plain(data[field]) !== plain(before[field] ?? null),
  )

/** Without what an empty group and no group differ by. */
const plain = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(
          Object.entries(each)
            .filter(([, inner]) => inner !== null && inner !== undefined)
            .sort(([a], [b]) => a.localeCompare(b)),
        )
      : each,
  )
