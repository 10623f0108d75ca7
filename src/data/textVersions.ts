import type { Payload, TypedUser } from 'payload'

import { compare, piecesOf, type Comparison, type ReadPage } from '@/compare'
import { allStoredAs, storedAs } from '@/db/documents'
import { idOf, payloadId, sameId, type Id } from '@/db/ids'
import { DEFAULT_LOCALE, type Label, type Locale } from '@/i18n/locales'
import { readingsOf } from '@/outsideReading/payload/readings'
import type { StoredReading } from '@/outsideReading/types'
import { citedSource, type StoredSource } from '@/sources/kinds'
import type { Resource, SourceUnit, StoredUnits } from '@/translation'
import type { WorkflowCollection } from '@/workflow'

import { asApproved } from './drafts/readDraft'
import { loadChapterAddresses, withChapterAddresses } from './guide/addresses'
import { populate } from './populate'
import { readText, type Translations } from './readText'

/* The versions of a text for the team: drafts too, as whoever asks may read them. */

/** What is compared: a text itself, or its translation into a language. */
export interface ComparedText {
  payload: Payload
  user: TypedUser
  collection: WorkflowCollection
  id: Id
  language: Locale
}

type Answered = Pick<StoredReading, 'answer' | 'answeredAt' | 'body' | 'name'>

/** One saved version, as it is chosen from the history. */
export interface VersionRow {
  id: Id
  /** ISO. */
  at: string
  isPublished: boolean
  /** Everyone reads this one today. */
  isOnline: boolean
  isLatest: boolean
  state: string | null
  /** Who saved it, while their account is there. */
  by: string | null
  note: string | null
  /** Who read this very version outside, and what they said. */
  answers: Answered[]
}

export const VERSIONS_PER_PAGE = 40

interface StoredRow {
  id: Id
  updatedAt: string
  parent: Id | { id: Id }
  version: {
    _status?: string | null
    workflowState?: string | null
    lastEditedBy?: Id | { id: Id } | null
    changeNote?: string | null
    /** Of a translation. */
    resourceKey?: string
    units?: StoredUnits | null
    sourceUnits?: SourceUnit[] | null
  }
}

/** Where the versions are: of the text, or of its translation; nothing where there is none. */
async function targetOf(
  text: ComparedText,
): Promise<{ collection: WorkflowCollection | 'translations'; id: Id } | undefined> {
  const { payload, user, collection, id, language } = text
  if (language === DEFAULT_LOCALE) return { collection, id }
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: collection },
      resourceKey: { equals: String(id) },
      language: { equals: language },
    },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { language: true },
    user,
  })
  return docs[0] && { collection: 'translations', id: docs[0].id }
}

/** What a row of the list says: a version itself may weigh half a megabyte. */
const ROW_FIELDS = {
  parent: true,
  updatedAt: true,
  version: { _status: true, workflowState: true, lastEditedBy: true, changeNote: true },
} as const

/** The versions of a text in a language, last first. */
export async function listVersions(
  text: ComparedText,
  page: number,
): Promise<{ rows: VersionRow[]; pages: number }> {
  const target = await targetOf(text)
  if (!target) return { rows: [], pages: 0 }
  const { payload, user } = text
  const found = await payload.findVersions({
    collection: target.collection,
    where: { parent: { equals: target.id } },
    depth: 0,
    limit: VERSIONS_PER_PAGE,
    page,
    overrideAccess: false,
    sort: '-updatedAt',
    user,
    select: ROW_FIELDS,
  })
  const rows = allStoredAs<StoredRow>(found.docs)
  const online = await findRow(text, target, 'online', ROW_FIELDS)
  const latest = await findRow(text, target, 'latest', ROW_FIELDS)
  const names = await namesOf(text, rows)
  // Invitations are to the French text.
  const readings = text.language === DEFAULT_LOCALE ? await readingsOf(payload, text) : []
  return {
    pages: found.totalPages,
    rows: rows.map(({ id, updatedAt, version }) => ({
      id,
      at: updatedAt,
      isPublished: version._status === 'published',
      isOnline: online !== undefined && sameId(id, online.id),
      isLatest: latest !== undefined && sameId(id, latest.id),
      state: version.workflowState ?? null,
      by: names.get(String(idOf(version.lastEditedBy))) ?? null,
      note: version.changeNote ?? null,
      answers: readings.filter((each) => each.answer && each.version === String(id)),
    })),
  }
}

async function namesOf(
  { payload, user }: ComparedText,
  rows: readonly StoredRow[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ version }) => idOf(version.lastEditedBy) ?? [])
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { name: true },
    user,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

type Named = 'online' | 'latest'

type Target = NonNullable<Awaited<ReturnType<typeof targetOf>>>

/** One version by its identifier or by what it is today; nothing for what is not one of this text. */
async function findRow(
  { payload, user }: ComparedText,
  { collection, id: parent }: Target,
  wanted: Id | Named,
  select?: typeof ROW_FIELDS,
): Promise<StoredRow | undefined> {
  const which =
    wanted === 'latest'
      ? []
      : wanted === 'online'
        ? [{ 'version._status': { equals: 'published' } }]
        : [{ id: { equals: payloadId(wanted) } }]
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: parent } }, ...which] },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    sort: '-updatedAt',
    user,
    ...(select && { select }),
  })
  return docs[0] && storedAs<StoredRow>(docs[0])
}

export interface VersionsCompared {
  /** Whose versions they are: the text, or its translation. */
  of: { collection: WorkflowCollection | 'translations'; id: Id }
  from: { id: Id; at: string }
  to: { id: Id; at: string }
  /** The draft that a version which comes back takes the place of; nothing where the latest is online. */
  draft?: { at: string; by: string | null }
  comparison: Comparison
}

/**
 * Two versions as their readers would have them, the earlier first; nothing where one is not there. Of a
 * translation all that was written is compared, approved or not.
 */
export async function compareVersions(
  text: ComparedText,
  asked: { from: Id | Named; to: Id | Named },
): Promise<VersionsCompared | undefined> {
  const target = await targetOf(text)
  if (!target) return undefined
  const found = [await findRow(text, target, asked.from), await findRow(text, target, asked.to)]
  const [from, to] = found
    .filter((row) => row !== undefined)
    .sort((a, b) => a.updatedAt.localeCompare(b.updatedAt))
  if (!from || !to) return undefined
  const draft = await findDraft(text, target)
  return {
    of: target,
    ...(draft && { draft }),
    from: { id: from.id, at: from.updatedAt },
    to: { id: to.id, at: to.updatedAt },
    comparison: compare(
      piecesOf(await readVersion(text, from)),
      piecesOf(await readVersion(text, to)),
    ),
  }
}

/** The latest version, where it is a draft, and who saved it. */
async function findDraft(text: ComparedText, target: Target): Promise<VersionsCompared['draft']> {
  const latest = await findRow(text, target, 'latest', ROW_FIELDS)
  if (!latest || latest.version._status === 'published') return undefined
  const names = await namesOf(text, [latest])
  return {
    at: latest.updatedAt,
    by: names.get(String(idOf(latest.version.lastEditedBy))) ?? null,
  }
}

async function readVersion(text: ComparedText, row: StoredRow): Promise<ReadPage> {
  const { id, language } = text
  if (language === DEFAULT_LOCALE) return asPage(text, { ...row.version, id }, new Map())
  const french = await frenchUnder(text, row.updatedAt)
  const { resourceKey = String(id), units, sourceUnits = [] } = row.version
  const translations: Translations = new Map([
    [String(id), { resourceKey, units: asApproved(units), sourceUnits, updatedAt: row.updatedAt }],
  ])
  return asPage(text, { ...french, id }, translations)
}

/** The French that a version of a translation stood under: what was online then, or the first that was. */
async function frenchUnder(
  { payload, user, collection, id }: ComparedText,
  moment: string,
): Promise<object> {
  const published = { 'version._status': { equals: 'published' } }
  const first = async (when: object[], sort: string) => {
    const { docs } = await payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: id } }, published, ...(when as never[])] },
      depth: 0,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      sort,
      user,
    })
    return docs[0] && storedAs<StoredRow>(docs[0]).version
  }
  return (
    (await first([{ updatedAt: { less_than_equal: moment } }], '-updatedAt')) ??
    (await first([], 'updatedAt')) ??
    {}
  )
}

async function asPage(
  { payload, user, language }: ComparedText,
  stored: object & { id: Id },
  translations: Translations,
): Promise<ReadPage> {
  const doc = withChapterAddresses(
    await populate(payload, stored, user),
    await loadChapterAddresses(payload),
  )
  const text = readText(doc as Resource & { id: Id }, language, translations)
  const { sources } = doc as { sources?: CitedRow[] | null }
  return {
    title: text.title,
    summary: text.summary,
    blocks: text.blocks,
    sources: (sources ?? []).flatMap(({ id, source }): NonNullable<ReadPage['sources']> => {
      if (typeof source === 'object' && source)
        return [{ id: String(source.id), ...citedSource(source) }]
      return [{ kind: 'gone', id: `gone ${String(source ?? id)}`, title: GONE_SOURCE[language] }]
    }),
  }
}

interface CitedRow {
  id?: string
  source?: (StoredSource & { id: Id }) | Id | null
}

/** SQLite empties the rows of a source that is deleted: they look like one in which none was chosen yet. */
const GONE_SOURCE: Label = {
  fr: 'Source supprimée depuis, ou pas encore choisie',
  en: 'Source deleted since, or not chosen yet',
  es: 'Fuente eliminada desde entonces, o aún sin elegir',
}
