import { allStoredAs, fieldsFor } from '@/db/documents'
import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { TARGET_LOCALES } from '@/i18n/locales'
import {
  extract,
  follow,
  keptCounts,
  snapshot,
  translationTitle,
  type Follower,
  type Resource,
} from '@/translation'
import { inPlaceOf } from '@/workflow'
import {
  contentOf,
  findVersion,
  writeDocument,
  type Stored,
} from '@/workflow/payload/writeDocument'

import { inTurn } from './inTurn'

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

type Version = Stored<Follower>

/**
 * Brings the translations of a text up to its French. What everyone reads and what a translator is
 * writing follow separately. Doing it twice changes nothing.
 */
export async function followSource(req: PayloadRequest, change: SourceChange): Promise<void> {
  const found = await findTranslations(req, change)
  for (const { id } of found) await inTurn(req, () => followIn(req, id, change))
  if (change.createMissing) await createMissing(req, change, found)
}

async function followIn(req: PayloadRequest, id: Id, change: SourceChange): Promise<void> {
  const target = { collection: 'translations', id } as const
  const readable = await findVersion<Follower>(req, target, 'readable')
  const latest = await findVersion<Follower>(req, target, 'latest')
  for (const write of followingWrites(latest, readable, change)) {
    await writeDocument(req, target, write)
  }
}

/** What everyone reads first; then the draft in progress again, as the latest version. */
function followingWrites(latest: Version, readable: Version, change: SourceChange) {
  const options = { minor: change.minor ?? false, now: new Date().toISOString() }
  const movedDraft = follow(latest, change.resource, options)
  const draft = { document: { ...contentOf(latest), ...movedDraft }, isDraft: true }
  if (readable._status !== 'published') return movedDraft ? [draft] : []

  const isDraftInProgress = latest._status === 'draft'
  const moved = follow(readable, change.resource, options)
  if (!moved && !(isDraftInProgress && movedDraft)) return []
  const document = inPlaceOf(contentOf(latest), { ...contentOf(readable), ...moved })
  const published = { document, isDraft: false }
  if (!isDraftInProgress) return [published]
  return [published, { ...draft, document: inPlaceOf(document, draft.document) }]
}

async function findTranslations(
  req: PayloadRequest,
  { resourceType, resourceKey }: SourceChange,
): Promise<Pick<Version, 'id' | 'language'>[]> {
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
    select: { language: true },
    req,
  })
  return allStoredAs(docs)
}

async function createMissing(
  req: PayloadRequest,
  { resource, resourceType, resourceKey }: SourceChange,
  found: readonly { language: string; id: Id }[],
): Promise<void> {
  const units = extract(resource)
  for (const language of TARGET_LOCALES) {
    if (found.some((translation) => translation.language === language)) continue
    await req.payload.create({
      collection: 'translations',
      data: fieldsFor({
        resourceType,
        resourceKey,
        language,
        title: translationTitle(resource, language),
        units: {},
        sourceUnits: snapshot(units),
        ...keptCounts(units, {}),
        workflowState: 'notStarted',
      }),
      depth: 0,
      draft: true,
      overrideAccess: true, // see findTranslations
      req,
    })
  }
}
