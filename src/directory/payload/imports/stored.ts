/** An import as it is kept, and how it is found and changed: one document, one write. */
import type { PayloadRequest, Where } from 'payload'

import { type Id, idOf, payloadId } from '@/db/ids'
import type { OrganizationImport } from '@/payload-types'

import type { ListRule } from '../../imports/applyBrought'
import type { OwnKeys } from '../../imports/keys'
import { TableRefusal } from '../../imports/refusals'
import type { ImportState } from '../../imports/states'
import type { AppliedRow, BroughtTable, PlannedRow } from '../../imports/types'

/** What is written when an import is applied. */
export type PlanToWrite = Pick<PlannedRow, 'line' | 'key' | 'name' | 'organization' | 'changes'>

export interface StoredImport {
  id: Id
  fileName: string
  state: ImportState
  by: Id | undefined
  locale: string | null
  lists: ListRule
  /** Which of the tables was chosen. */
  sheet: number
  /** By column of the headings: `encodeMatch`. */
  columns: string[]
  /** Line → `create`, `leave` or the identifier of a sheet. */
  decisions: Record<string, string>
  headingsKey: string
  tables: BroughtTable[]
  plan: PlanToWrite[]
  rows: AppliedRow[]
  done: number
  total: number
  appliedAt: string | null
  updatedAt: string
}

const IMPORTS = 'organization-imports'

/**
 * @param without what is not needed, and large
 * @throws {TableRefusal} `unknown`
 */
export async function getImport(
  req: PayloadRequest,
  id: Id,
  without: { [name in 'plan' | 'tables' | 'rows']?: false } = {},
): Promise<StoredImport> {
  const found = await req.payload.findByID({
    collection: IMPORTS,
    id: payloadId(id),
    depth: 0,
    disableErrors: true,
    ...(Object.keys(without).length > 0 ? { select: without } : {}),
    overrideAccess: true, // whoever asks has been checked; what only the site reads is needed
    req,
  })
  if (!found) throw new TableRefusal('unknown')
  return fromDocument(found)
}

const fromDocument = (found: OrganizationImport): StoredImport => ({
  id: found.id,
  fileName: found.fileName,
  state: found.state,
  by: idOf(found.by),
  locale: found.locale ?? null,
  lists: found.lists ?? 'add',
  sheet: found.sheet ?? 0,
  columns: listOf<string>(found.columns),
  decisions: (found.decisions ?? {}) as Record<string, string>,
  headingsKey: found.headingsKey ?? '',
  tables: listOf<BroughtTable>(found.tables),
  plan: listOf<PlanToWrite>(found.plan),
  rows: listOf<AppliedRow>(found.rows),
  done: found.done ?? 0,
  total: found.total ?? 0,
  appliedAt: found.appliedAt ?? null,
  updatedAt: found.updatedAt,
})

const listOf = <T>(stored: unknown): T[] => (Array.isArray(stored) ? (stored as T[]) : [])

/** As what an import must still stand, for a write to hold. */
export interface AsSeen {
  states: readonly ImportState[]
  /** How many lines were done. */
  done?: number
  /** When it was last written. */
  updatedAt?: string
}

/**
 * Writes fields of an import as long as it is as it was seen: of two people or jobs that act at once
 * the second finds it changed. Safe without transactions.
 *
 * @throws {TableRefusal} `refusal`
 */
export async function changeImport(
  req: PayloadRequest,
  id: Id,
  { states, done, updatedAt }: AsSeen,
  data: Record<string, unknown>,
  refusal: 'notOpen' | 'notApplied' | 'changedMeanwhile' = 'notOpen',
): Promise<void> {
  const seen: Where[] = [
    { id: { equals: id } },
    { state: { in: [...states] } },
    ...(done === undefined ? [] : [{ done: { equals: done } }]),
    ...(updatedAt === undefined ? [] : [{ updatedAt: { equals: updatedAt } }]),
  ]
  const written: unknown = await req.payload.db.updateOne({
    collection: IMPORTS,
    where: { and: seen },
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
  })
  if (written === null) throw new TableRefusal(refusal)
}

/** How these headings were matched the last time that somebody applied them; undone, it was wrong. */
export async function findMatching(
  req: PayloadRequest,
  headingsKey: string,
): Promise<string[] | undefined> {
  const { docs } = await req.payload.find({
    collection: IMPORTS,
    where: {
      headingsKey: { equals: headingsKey },
      state: { in: ['applied', 'applying'] },
    },
    limit: 1,
    depth: 0,
    sort: '-createdAt',
    select: { columns: true },
    overrideAccess: true, // who asks has been checked
    req,
  })
  return docs[0] && listOf<string>(docs[0].columns)
}

/** The keys of the imports in force → sheets, of files with these headings and of others. */
export async function findOwnKeys(req: PayloadRequest, headingsKey: string): Promise<OwnKeys> {
  const { docs } = await req.payload.find({
    collection: IMPORTS,
    where: { state: { equals: 'applied' } },
    depth: 0,
    pagination: false,
    sort: '-createdAt',
    select: { rows: true, headingsKey: true },
    overrideAccess: true, // who asks has been checked
    req,
  })
  const isHere = (doc: (typeof docs)[number]) => doc.headingsKey === headingsKey
  return {
    here: keysOf(docs.filter(isHere)),
    elsewhere: keysOf(docs.filter((doc) => !isHere(doc))),
  }
}

function keysOf(docs: readonly { rows?: unknown }[]): OwnKeys['here'] {
  const keys = new Map<string, string[]>()
  for (const { key, organization } of docs.flatMap(({ rows }) => listOf<AppliedRow>(rows))) {
    if (!key || !organization) continue
    const known = keys.get(key) ?? []
    if (!known.includes(organization)) keys.set(key, [...known, organization])
  }
  return keys
}
