import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { TARGET_LOCALES } from '@/i18n/locales'
import {
  countStates,
  extract,
  match,
  type Resource,
  type SourceUnit,
  type StoredUnits,
} from '@/translation'
import { withCommand } from '@/workflow/payload/command'

export interface SourceChange {
  resourceType: string
  resourceKey: string
  /** The French that everyone reads now. */
  resource: Resource
  /** The author marked the change as form only. */
  minor?: boolean
  /** Make the translations that do not exist yet. */
  createMissing?: boolean
}

interface TranslationDoc {
  id: Id
  title?: string | null
  language: string
  units?: StoredUnits | null
  sourceUnits?: SourceUnit[] | null
  _status?: string | null
  updatedAt: string
  [field: string]: unknown
}

/**
 * Brings the translations of a text up to its French: passages are matched, none is lost. What
 * everyone reads and what a translator is writing follow separately. Doing it twice changes nothing.
 */
export async function followSource(req: PayloadRequest, change: SourceChange): Promise<void> {
  const found = await findTranslations(req, change)
  for (const readable of found) {
    const latest = await findLatest(req, readable.id)
    if (readable._status === 'published') {
      const draftInProgress = latest._status === 'draft'
      const moved = followed(readable, change)
      if (moved || (draftInProgress && followed(latest, change))) {
        await write(req, readable.id, { ...content(readable), ...moved }, false)
        if (draftInProgress) {
          await write(req, readable.id, { ...content(latest), ...followed(latest, change) }, true)
        }
      }
    } else {
      const moved = followed(latest, change)
      if (moved) await write(req, readable.id, { ...content(latest), ...moved }, true)
    }
  }
  if (change.createMissing) await createMissing(req, change, found)
}

/** What changes in a translation, or nothing. */
function followed(translation: TranslationDoc, change: SourceChange) {
  const after = extract(change.resource)
  const sourceUnits = snapshot(after)
  const title = titleOf(change, translation.language)
  if (isDeepStrictEqual(translation.sourceUnits, sourceUnits) && translation.title === title) {
    return undefined
  }
  const units = match(translation.units ?? {}, translation.sourceUnits ?? [], sourceUnits, {
    minor: change.minor ?? false,
    now: new Date().toISOString(),
  })
  return { title, units, sourceUnits, counts: countStates(after, units) }
}

/** The passages as they are kept with a translation: without their place, which is not identity. */
export const snapshot = (units: ReturnType<typeof extract>): SourceUnit[] =>
  units.map(({ path: _path, ...unit }) => unit)

export const titleOf = ({ resource }: Pick<SourceChange, 'resource'>, language: string): string =>
  `${resource.title ?? '—'} (${language})`

async function findTranslations(
  req: PayloadRequest,
  { resourceType, resourceKey }: SourceChange,
): Promise<TranslationDoc[]> {
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: resourceType },
      resourceKey: { equals: resourceKey },
    },
    depth: 0,
    draft: false,
    overrideAccess: true, // the site follows the French, whoever published it
    pagination: false,
    req,
  })
  return docs as unknown as TranslationDoc[]
}

async function findLatest(req: PayloadRequest, id: Id): Promise<TranslationDoc> {
  const doc: unknown = await req.payload.findByID({
    collection: 'translations',
    id: id as never, // number or string, by database
    depth: 0,
    draft: true,
    overrideAccess: true, // see findTranslations
    req,
  })
  return doc as TranslationDoc
}

const content = ({
  id: _id,
  updatedAt: _updated,
  createdAt: _created,
  ...fields
}: TranslationDoc) => fields

async function write(
  req: PayloadRequest,
  id: Id,
  data: Record<string, unknown>,
  draft: boolean,
): Promise<void> {
  await withCommand(req, { collection: 'translations', id, action: 'keep' }, () =>
    req.payload.update({
      collection: 'translations',
      id: id as never, // number or string, by database
      data: data as never,
      depth: 0,
      draft,
      overrideAccess: true, // see findTranslations
      req,
    }),
  )
}

async function createMissing(
  req: PayloadRequest,
  change: SourceChange,
  found: readonly TranslationDoc[],
): Promise<void> {
  const units = extract(change.resource)
  for (const language of TARGET_LOCALES) {
    if (found.some((translation) => translation.language === language)) continue
    await req.payload.create({
      collection: 'translations',
      data: {
        resourceType: change.resourceType,
        resourceKey: change.resourceKey,
        language,
        title: titleOf(change, language),
        units: {},
        sourceUnits: snapshot(units),
        counts: countStates(units, {}),
        workflowState: 'notStarted',
      } as never,
      depth: 0,
      draft: true,
      overrideAccess: true, // see findTranslations
      req,
    })
  }
}
