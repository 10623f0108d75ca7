import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest, Where } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { bumpContentVersion } from '@/contentVersion/change'
import { KEY_VALUES } from '@/db/keyValues'
import type { Id } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import type { PlannedTerm, StoredTermEntry } from '@/translation/glossary/exchange'
import { undoTerm, type UndoFate, type WrittenTerm } from '@/translation/glossary/exchange/undo'

import { deleteEntries, findEntries, writeEntry } from './glossaryEntries'

/*
 * An import of the glossary, kept in parts of some terms each. Each part is written by itself, so that twenty
 * thousand terms hold nobody else up, and so that an import that was cut short goes on where it stood. What
 * each wrote is kept with what was before, to be taken back as a whole.
 */

/** Terms in one part: about a second of writing on SQLite, whose other writers wait meanwhile. */
const PART_TERMS = 40

/** How long one request works at parts, in milliseconds; the page asks again for the rest. */
const WORKING_MS = 4000

/** How long an import can be taken back, in days. */
const KEPT_DAYS = 30

const PREFIX = 'glossary-import:'

export const IMPORT_STATES = ['writing', 'written', 'undoing', 'undone'] as const

export type ImportState = (typeof IMPORT_STATES)[number]

type PartState = 'waiting' | 'written' | 'undone'

/** What is kept of one part: what is to be written, then what was. */
interface Part {
  run: string
  number: number
  state: PartState
  planned: PlannedTerm[]
  written: WrittenTerm[]
  /** French words of those that somebody changed between the look and the writing. */
  skipped: string[]
  /** Of the import, the same in each of its parts. */
  file: string
  by: string
  /** ISO date. */
  at: string
}

/** An import as people see it. */
export interface GlossaryImport {
  run: string
  file: string
  by: string
  at: string
  state: ImportState
  /** Terms to write, and those that were written or taken back so far. */
  total: number
  done: number
  skipped: string[]
}

/** What taking an import back would do, or did. */
export type UndoCounts = Record<UndoFate, number>

interface Row {
  id: number | string
  key: string
  data: Part
}

/** Keeps what an import is to write, as parts; nothing is written to the glossary yet. */
export async function beginImport(
  req: PayloadRequest,
  planned: readonly PlannedTerm[],
  file: string,
): Promise<string> {
  const at = new Date().toISOString()
  const run = `${at}-${randomUUID().slice(0, 8)}`
  const writing = planned.filter(({ fate }) => fate === 'new' || fate === 'changed')
  const by = String((req.user as { name?: string } | null)?.name ?? '')
  await dropOld(req.payload)
  await writeWhole(req.payload, async (within) => {
    for (let start = 0, number = 0; start < writing.length; start += PART_TERMS, number += 1) {
      const data: Part = {
        run,
        number,
        state: 'waiting',
        planned: writing.slice(start, start + PART_TERMS),
        written: [],
        skipped: [],
        ...{ file, by, at },
      }
      const key = `${PREFIX}${run}:${String(number).padStart(6, '0')}`
      await within.payload.db.create({
        collection: KEY_VALUES,
        data: { key, data },
        req: within,
      })
    }
  })
  return run
}

/** Writes the parts that wait, one after the other, for some seconds. Whoever asks again goes on. */
export const continueImport = (
  req: PayloadRequest,
  run: string,
  workingMs = WORKING_MS,
): Promise<void> =>
  workAt(req, run, { from: 'waiting', to: 'written', order: 1, work: writePart, workingMs })

/** Takes back the parts that were written, the last one first; what waits is not written any more. */
export const undoImport = (req: PayloadRequest, run: string): Promise<void> =>
  workAt(req, run, {
    from: 'written',
    to: 'undone',
    order: -1,
    work: undoPart,
    workingMs: WORKING_MS,
  })

interface Work {
  from: PartState
  to: PartState
  order: 1 | -1
  workingMs: number
  work: (req: PayloadRequest, part: Part) => Promise<Part>
}

async function workAt(
  req: PayloadRequest,
  run: string,
  { from, to, order, work, workingMs }: Work,
) {
  const until = Date.now() + workingMs
  const rows = await findParts(req.payload, run)
  if (to === 'undone') await dropWaiting(req, rows)
  const open = rows.filter(({ data }) => data.state === from)
  if (order < 0) open.reverse()
  for (const { key } of open) {
    await writeWhole(
      req.payload,
      async (within) => {
        const [row] = await findRows(within.payload, { key: { equals: key } }, within)
        if (row?.data.state !== from) return
        // One sign for all terms of a part: one each would be twenty thousand for every reader to count.
        within.context.skipPublicRefresh = true
        await savePart(within, row, { ...(await work(within, row.data)), state: to })
        await bumpContentVersion(within.payload, within)
      },
      { req: { i18n: req.i18n }, ...(req.user ? { user: req.user } : {}) },
    )
    if (Date.now() >= until) return
  }
  const total = rows.reduce((sum, { data }) => sum + data.planned.length, 0)
  const action = to === 'written' ? 'glossary.import' : 'glossary.undoImport'
  if (open.length > 0) await recordAudit(req, { action, summary: String(total) })
}

async function writePart(req: PayloadRequest, part: Part): Promise<Part> {
  const names = part.planned.map(({ next, french }) => next?.french ?? french)
  const ids = part.planned.flatMap(({ id }) => id ?? [])
  const standing = await findEntries(req, {
    or: [{ term: { in: names } }, ...(ids.length > 0 ? [{ id: { in: ids } }] : [])],
  })
  const written: WrittenTerm[] = []
  const skipped: string[] = []
  for (const term of part.planned) {
    const now = standing.find(({ id, french }) =>
      term.id === undefined ? french === term.next?.french : String(id) === String(term.id),
    )
    if (!term.next || !isAsShown(term, now)) {
      skipped.push(term.french)
      continue
    }
    const id = await writeEntry(req, term)
    if (id === undefined) continue
    const before = term.before ? { before: term.before } : {}
    written.push({ id, after: term.next, ...before })
  }
  return { ...part, written, skipped }
}

/** The term is as the person saw it when they looked at the file. */
function isAsShown({ before }: PlannedTerm, now: StoredTermEntry | undefined): boolean {
  if (!before || !now) return !before && !now
  const { id: _id, ...entry } = now
  return JSON.stringify(entry) === JSON.stringify(before)
}

async function undoPart(req: PayloadRequest, part: Part): Promise<Part> {
  const now = await standingOf(req, part.written)
  const removed: Id[] = []
  for (const term of part.written) {
    const { fate, next } = undoTerm(term, now.get(String(term.id)))
    if (fate === 'removed') removed.push(term.id)
    if (next) await writeEntry(req, { fate: 'changed', id: term.id, next })
  }
  await deleteEntries(req, removed)
  return part
}

async function standingOf(req: PayloadRequest, written: readonly WrittenTerm[]) {
  const ids = written.map(({ id }) => id)
  const found = ids.length > 0 ? await findEntries(req, { id: { in: ids } }) : []
  return new Map(found.map(({ id, ...entry }) => [String(id), entry]))
}

/** What taking it back would do now, counted. */
export async function previewUndo(
  req: PayloadRequest,
  run: string,
): Promise<{ counts: UndoCounts; kept: string[] } | undefined> {
  const rows = await findParts(req.payload, run)
  if (rows.length === 0) return undefined
  const counts: UndoCounts = { removed: 0, restored: 0, kept: 0, gone: 0 }
  const kept: string[] = []
  for (const { data } of rows.filter((row) => row.data.state === 'written')) {
    const now = await standingOf(req, data.written)
    for (const term of data.written) {
      const { fate } = undoTerm(term, now.get(String(term.id)))
      counts[fate] += 1
      if (fate === 'kept') kept.push(term.after.french)
    }
  }
  return { counts, kept }
}

/** The imports that can still be taken back, the latest first. */
export async function findImports(payload: Payload, run?: string): Promise<GlossaryImport[]> {
  const rows = await findParts(payload, run ?? '')
  const byRun = Map.groupBy(rows, ({ data }) => data.run)
  return [...byRun.values()]
    .map((parts) => describe(parts.map(({ data }) => data)))
    .sort((a, b) => b.at.localeCompare(a.at))
}

function describe(parts: readonly Part[]): GlossaryImport {
  const [first] = parts
  const { run = '', file = '', by = '', at = '' } = first ?? {}
  const has = (state: PartState) => parts.some((part) => part.state === state)
  const termsOf = (state: PartState) =>
    parts.filter((part) => part.state === state).reduce((sum, part) => sum + part.planned.length, 0)
  const isUndoing = has('undone')
  const state = isUndoing
    ? has('written')
      ? 'undoing'
      : 'undone'
    : has('waiting')
      ? 'writing'
      : 'written'
  return {
    ...{ run, file, by, at, state },
    total: parts.reduce((sum, part) => sum + part.planned.length, 0),
    done: termsOf(isUndoing ? 'undone' : 'written'),
    skipped: parts.flatMap(({ skipped }) => skipped),
  }
}

const findParts = (payload: Payload, run: string): Promise<Row[]> =>
  findRows(payload, { key: { contains: `${PREFIX}${run}` } })

async function findRows(payload: Payload, where: Where, req?: PayloadRequest): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: KEY_VALUES,
    where,
    sort: 'key',
    pagination: false,
    limit: 0,
    ...(req ? { req } : {}),
  })
  return docs
}

const savePart = (req: PayloadRequest, { id }: Row, data: Part) =>
  req.payload.db.updateOne({ collection: KEY_VALUES, id, data: { data }, req })

/** What was to be written and is not any more. */
async function dropWaiting(req: PayloadRequest, rows: readonly Row[]): Promise<void> {
  for (const row of rows.filter(({ data }) => data.state === 'waiting')) {
    row.data.state = 'undone'
    await writeWhole(req.payload, (within) => savePart(within, row, row.data))
  }
}

async function dropOld(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * 86_400_000).toISOString()
  const old = (await findImports(payload)).filter(({ at }) => at < before)
  for (const { run } of old) {
    const where = { key: { contains: `${PREFIX}${run}` } }
    await payload.db.deleteMany({ collection: KEY_VALUES, where })
  }
}
