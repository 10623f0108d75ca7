import type { Payload, PayloadRequest } from 'payload'

import type { RelatedKeys } from '@/data/directory/fromDocuments'
import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'

import { type MergedDraft, mergeDraft } from '../../link/linkDraft'
import type { LinkRefusal } from '../../link/linkRefusals'
import { hiddenAsOnline } from '../../proposals/hiding'
import type { Values } from '../../proposals/sheet'
import type { Names } from '../../proposals/values'
import { namesOf, toProposalSheet } from '../proposalSheet'
import { readOnline, readSheet, type ReadSheet } from '../readSheet'
import { findHolder, type SheetHolder, type SheetKey } from './sheetKey'

/** A sheet opened by whoever answers for it, with what was written and not sent. */
export interface OpenedSheet {
  holder: SheetHolder
  sheet: ReadSheet
  /** As it was last saved, with its rows hidden or shown as everyone finds them. */
  values: Values
  /** As everyone reads it; nothing when it is not online. */
  online: Values | undefined
  names: Names
  keys: RelatedKeys
  merged: MergedDraft
}

export type Opened = { opened: OpenedSheet; refusal?: undefined } | { refusal: LinkRefusal }

/** Opens a sheet by a key, in the transaction of the request if there is one. It changes nothing. */
export async function openSheet(
  payload: Payload,
  key: SheetKey,
  req?: PayloadRequest,
): Promise<Opened> {
  const found = await findHolder(payload, key, req)
  if (found.refusal) return found
  const { holder } = found
  const sheet = await readSheet(payload, holder.organization, req)
  if (!sheet || sheet.document.mergedInto) return { refusal: 'sheetGone' }
  const lists = await readRelatedLists(payload, req)
  const keys = keysOf(lists)
  const isDraft = sheet.document._status === 'draft'
  const document = isDraft ? await readOnline(payload, sheet.document.id, req) : sheet.document
  const online = document && toProposalSheet(document, keys)
  const saved = toProposalSheet(sheet.document, keys)
  const values = online ? hiddenAsOnline(saved, online) : saved
  const merged = mergeDraft(holder.draft, values)
  return { opened: { holder, sheet, values, online, names: namesOf(lists), keys, merged } }
}
