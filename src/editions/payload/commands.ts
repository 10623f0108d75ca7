import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { AuditAction } from '@/audit/actions'
import type { Id } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'

import { filesOf } from '../files'
import { findEditionPress } from '../press'
import { EditionRefusal, type EditionRefusalCode } from '../refusals'
import { type EditionPart, isFrozen } from '../states'
import { type StoredEdition, WITHHELD } from '../types'
import { dropFiles } from './dropFiles'
import { getEdition, languagesOf, writeEdition } from './stored'

/** Has the files of an edition made, anew if they were. */
export async function orderMaking(req: PayloadRequest, id: Id): Promise<void> {
  const { payload } = req
  const edition = await getEdition(payload, id, req)
  // What no browser and no language would change is said first.
  if (isFrozen(edition.state)) throw new EditionRefusal('frozen')
  const languages = languagesOf(edition)
  if (languages.length === 0) throw new EditionRefusal('noLanguage')
  if (!findEditionPress()?.canPrint) throw new EditionRefusal('noBrowser')
  const run = randomUUID()
  const progress = { run, done: 0, total: filesOf(languages).length }
  const data = { state: 'making', progress, frozen: null } as const
  if (!(await writeEdition(payload, { id, from: ['draft', 'made'] }, data, req))) {
    throw await refusedAs(req, id, 'making')
  }
  await dropFiles(edition)
  await payload.jobs.queue({ task: 'edition', input: { editionId: String(id), run }, req })
  await tell(req, edition, 'editions.make')
}

/** Puts it back in preparation: what was made of it, or was being made, is not kept. */
export async function dropMaking(req: PayloadRequest, id: Id): Promise<void> {
  const edition = await getEdition(req.payload, id, req)
  const data = { state: 'draft', progress: null, frozen: null } as const
  if (!(await writeEdition(req.payload, { id, from: ['making', 'made'] }, data, req))) {
    throw await refusedAs(req, id, 'notMade')
  }
  await dropFiles(edition)
}

/** From then on nothing changes it. */
export async function issueEdition(req: PayloadRequest, id: Id): Promise<void> {
  const edition = await getEdition(req.payload, id, req)
  if (isFrozen(edition.state)) throw new EditionRefusal('frozen')
  if (!edition.frozen) throw new EditionRefusal('notMade')
  const data = { state: 'issued', issuedAt: new Date().toISOString(), progress: null } as const
  if (!(await writeEdition(req.payload, { id, from: ['made'] }, data, req))) {
    throw await refusedAs(req, id, 'notMade')
  }
  await tell(req, edition, 'editions.issue')
}

/** It is still listed and cited, and says why its files are no longer given. */
export async function withdrawEdition(req: PayloadRequest, id: Id, said: string): Promise<void> {
  const withdrawalReason = said.trim()
  if (withdrawalReason === '') throw new EditionRefusal('reasonMissing')
  const data = {
    state: 'withdrawn',
    withdrawnAt: new Date().toISOString(),
    withdrawalReason,
    withdrawalLanguage: personLocale(req),
  } as const
  if (!(await writeEdition(req.payload, { id, from: ['issued'] }, data, req))) {
    throw new EditionRefusal('notIssued')
  }
  const edition = await getEdition(req.payload, id, req)
  await tell(req, edition, 'editions.withdraw', { reason: withdrawalReason })
}

/** Gives a part again that was held back by itself, once somebody has judged that it may be. */
export async function releasePart(
  req: PayloadRequest,
  id: Id,
  { part, reason: said }: { part: EditionPart; reason: string },
): Promise<void> {
  const reason = said.trim()
  if (reason === '') throw new EditionRefusal('judgementMissing')
  const data = { [WITHHELD[part]]: null }
  if (!(await writeEdition(req.payload, { id, from: ['issued'] }, data, req))) {
    throw new EditionRefusal('notGiven')
  }
  const edition = await getEdition(req.payload, id, req)
  await tell(req, edition, 'editions.release', { part, reason })
}

/** An edition that was issued says so, whatever was asked of it; it may have been meanwhile. */
async function refusedAs(
  req: PayloadRequest,
  id: Id,
  otherwise: EditionRefusalCode,
): Promise<EditionRefusal> {
  const { state } = await getEdition(req.payload, id, req)
  return new EditionRefusal(isFrozen(state) ? 'frozen' : otherwise)
}

const tell = (
  req: PayloadRequest,
  { id, title }: Pick<StoredEdition, 'id' | 'title'>,
  action: AuditAction,
  details?: Record<string, unknown>,
): Promise<void> =>
  recordAudit(req, {
    action,
    summary: title,
    resource: 'editions',
    resourceKey: id,
    ...(details ? { details } : {}),
  })
