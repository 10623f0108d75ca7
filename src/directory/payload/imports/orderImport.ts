/** What a person orders of an import: choose, apply, undo, put aside, go on. */
import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { whole } from '@/db/whole'
import { personLocale } from '@/i18n/firstLocale'

import { decodeMatch, encodeMatch } from '../../imports/columns'
import { bytesOf } from '../../imports/bytesOf'
import { IMPORT_LIMITS } from '../../imports/limits'
import { isWritten } from '../../imports/planImport'
import { TableRefusal } from '../../imports/refusals'
import type { AppliedRow } from '../../imports/types'
import { forgetPlan, lastPlan } from './keptPlans'
import { namesThatDiffer, planStored } from './planStored'
import { matchingOf } from './receiveImport'
import { changeImport, getImport, type PlanToWrite } from './stored'

type Sent = Readonly<Record<string, unknown>>

/** Keeps what was chosen: another sheet is matched anew; columns, lists and decisions as they are sent. */
export async function chooseForImport(req: PayloadRequest, id: Id, sent: Sent): Promise<void> {
  const stored = await getImport(req, id)
  const table = stored.tables[Number(sent.sheet)]
  if (table && Number(sent.sheet) !== stored.sheet) {
    const matching = await matchingOf(req, table)
    const data = { sheet: Number(sent.sheet), decisions: {}, ...matching }
    return changeImport(req, id, { states: ['open'] }, data)
  }
  const columns = Array.isArray(sent.columns) ? sent.columns : undefined
  const width = stored.tables[stored.sheet]?.headings.length ?? 0
  return changeImport(
    req,
    id,
    { states: ['open'] },
    {
      ...(columns
        ? {
            columns: Array.from({ length: width }, (_, at) =>
              encodeMatch(decodeMatch(columns[at])),
            ),
          }
        : {}),
      ...(sent.lists === 'add' || sent.lists === 'replace' ? { lists: sent.lists } : {}),
      ...(isDecisions(sent.decisions)
        ? { decisions: { ...stored.decisions, ...sent.decisions } }
        : {}),
    },
  )
}

const isDecisions = (sent: unknown): sent is Record<string, string> =>
  typeof sent === 'object' &&
  sent !== null &&
  Object.entries(sent).every(
    ([line, decision]) =>
      /^\d{1,7}$/.test(line) && typeof decision === 'string' && decision.length <= 40,
  )

/**
 * Applies what was seen, if it is still that: as a job. What it would write is worked out before the
 * transaction, which makes sure that nobody has chosen otherwise meanwhile.
 */
export async function applyImport(req: PayloadRequest, id: Id, seen: unknown): Promise<void> {
  const stored = await getImport(req, id)
  if (stored.state !== 'open') throw new TableRefusal('notOpen')
  const last = lastPlan(stored)
  const plan = await planStored(req, stored)
  if (seen !== plan.seen) {
    const differing = last && last.seen === seen ? namesThatDiffer(last.rows, plan.rows) : []
    throw new TableRefusal('changedMeanwhile', differing)
  }
  const toWrite = plan.rows.filter(isWritten)
  if (toWrite.length === 0) throw new TableRefusal('nothingToDo')
  const same = plan.rows.filter(({ fate, key }) => fate === 'same' && key)
  const toKeep = toWrite.map(({ line, key, name, organization, changes }): PlanToWrite => ({
    ...{ line, key, name, organization, changes },
  }))
  if (bytesOf(toKeep) > IMPORT_LIMITS.planBytes) throw new TableRefusal('tooMuchToWrite')
  const asSeen = { states: ['open'], updatedAt: stored.updatedAt } as const
  const data = {
    state: 'applying',
    by: req.user?.id ?? null,
    locale: personLocale(req),
    appliedAt: new Date().toISOString(),
    plan: toKeep.map((row) => ({ ...row })),
    tables: null,
    rows: same.map(({ line, key, name, organization }): AppliedRow => ({
      ...{ line, key, name, organization },
      outcome: 'same',
      changes: [],
    })),
    done: 0,
    total: toWrite.length,
  }
  await whole(req, async () => {
    await changeImport(req, id, asSeen, data, 'changedMeanwhile')
    await queue(req, id)
  })
  forgetPlan(id)
}

/** Undoes all that an import did, as a job. */
export async function undoImport(req: PayloadRequest, id: Id): Promise<void> {
  const stored = await getImport(req, id)
  const data = {
    state: 'undoing',
    by: req.user?.id ?? null,
    locale: personLocale(req),
    done: 0,
    total: stored.rows.length,
  }
  await changeImport(req, id, { states: ['applied'] }, data, 'notApplied')
  await queue(req, id)
}

/** Goes on with an import whose job was given up. */
export async function resumeImport(req: PayloadRequest, id: Id): Promise<void> {
  await changeImport(req, id, { states: ['applying', 'undoing'] }, {})
  await queue(req, id)
}

/** An import that is not wanted: what was read of the file goes. */
export async function discardImport(req: PayloadRequest, id: Id): Promise<void> {
  const nothing = { state: 'discarded', tables: null, decisions: {} }
  await changeImport(req, id, { states: ['open'] }, nothing)
  forgetPlan(id)
}

const queue = (req: PayloadRequest, id: Id): Promise<unknown> =>
  req.payload.jobs.queue({
    task: 'organizationImport',
    input: { importId: String(id) },
    overrideAccess: true, // an editor may not queue just anything
    req,
  })
