import type { Payload, PayloadRequest } from 'payload'

import type { RelatedKeys } from '@/data/directory/fromDocuments'
import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import { idOf } from '@/db/ids'
import type { SheetLink } from '@/payload-types'

import { type MergedDraft, mergeDraft, readLinkDraft } from '../../link/linkDraft'
import type { LinkRefusal } from '../../link/linkRefusals'
import type { Values } from '../../proposals/sheet'
import type { Names } from '../../proposals/values'
import { namesOf, toProposalSheet } from '../proposalSheet'
import { readSheet, type ReadSheet } from '../readSheet'
import { findLink } from './findLink'

/** A sheet opened by its personal link, with what was written and not sent. */
export interface OpenedSheet {
  link: SheetLink
  sheet: ReadSheet
  values: Values
  names: Names
  keys: RelatedKeys
  merged: MergedDraft
}

export type Opened = { opened: OpenedSheet; refusal?: undefined } | { refusal: LinkRefusal }

/** Opens a sheet by a token, in the transaction of the request if there is one. It changes nothing. */
export async function openSheet(
  payload: Payload,
  token: unknown,
  req?: PayloadRequest,
): Promise<Opened> {
  const found = await findLink(payload, token, req)
  if (found.problem) return { refusal: found.problem }
  const { link } = found
  const organization = idOf(link.organization)
  const sheet = organization === undefined ? undefined : await readSheet(payload, organization, req)
  if (!sheet) return { refusal: 'sheetGone' }
  const lists = await readRelatedLists(payload, req)
  const keys = keysOf(lists)
  const values = toProposalSheet(sheet.document, keys)
  const merged = mergeDraft(readLinkDraft(link.draft), values)
  return { opened: { link, sheet, values, names: namesOf(lists), keys, merged } }
}
