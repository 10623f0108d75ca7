import { allStoredAs } from '@/db/documents'
import type { PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'
import {
  extract,
  follow,
  keptCounts,
  snapshot,
  translationTitle,
  type Follower,
  type Resource,
} from '@/translation'
import { unitsFromBoxes } from '@/translation/kinds'
import { inPlaceOf } from '@/workflow'
import {
  contentOf,
  createTranslation,
  findVersion,
  writeDocument,
  type Stored,
} from '@/workflow/payload/writeDocument'

import { inTurn } from './inTurn'

export interface SourceChange {
  resourceType: string
  resourceKey: string
  /** The text that everyone reads now. */
  resource: Resource
  /** The author marked the change as form only. */
  minor?: boolean
  /** Make the translations that do not exist yet. */
  createMissing?: boolean
  /** The text before this change, and its words in other languages: what a translation begins with. */
  origin?: Origin
}

export interface Origin {
  resource: Resource
  /** By their place in the text. */
  boxes: (language: Locale) => ReadonlyMap<string, string>
}

type Version = Stored<Follower>

/**
 * Brings the translations of a text up to its source. What everyone reads and what a translator is
 * writing follow separately. Doing it twice changes nothing.
 */
export async function followSource(req: PayloadRequest, change: SourceChange): Promise<void> {
  if (change.createMissing) await createMissing(req, change)
  const found = await findTranslations(req, change)
  for (const { id, language } of found) {
    const resource = sourceFor(language, change.resource)
    const options = { minor: change.minor ?? false, now: new Date().toISOString() }
    const move: Move = (version) => follow(version, resource, options)
    await inTurn(req, () => moveTranslation(req, id, move))
  }
}

const leadOf = ({ sourceLanguage = DEFAULT_LOCALE }: Resource): Locale => sourceLanguage

/** A language that has come to lead has nothing to translate; its passages stay, as memory. */
const sourceFor = (language: string, resource: Resource): Resource =>
  language === leadOf(resource)
    ? { name: resource.name ?? resource.title ?? '', sourceLanguage: leadOf(resource) }
    : resource

/** What a version of a translation becomes; nothing when it stays as it is. */
type Move = (version: Version) => Partial<Follower> | undefined

/**
 * Moves a translation on: what everyone reads, and what somebody is writing.
 *
 * @returns whether something was written
 */
export async function moveTranslation(req: PayloadRequest, id: Id, move: Move): Promise<boolean> {
  const target = { collection: 'translations', id } as const
  const readable = await findVersion<Follower>(req, target, 'readable')
  const latest = await findVersion<Follower>(req, target, 'latest')
  const writes = movingWrites(latest, readable, move)
  for (const write of writes) await writeDocument(req, target, write)
  return writes.length > 0
}

/** What everyone reads first; then the draft in progress again, as the latest version. */
function movingWrites(latest: Version, readable: Version, move: Move) {
  const movedDraft = move(latest)
  const draft = { document: { ...contentOf(latest), ...movedDraft }, isDraft: true }
  if (readable._status !== 'published') return movedDraft ? [draft] : []

  const isDraftInProgress = latest._status === 'draft'
  const moved = move(readable)
  if (!moved && !(isDraftInProgress && movedDraft)) return []
  const document = inPlaceOf(contentOf(latest), { ...contentOf(readable), ...moved })
  const published = { document, isDraft: false }
  if (!isDraftInProgress) return [published]
  return [published, { ...draft, document: inPlaceOf(document, draft.document) }]
}

async function findTranslations(
  req: PayloadRequest,
  { resourceType, resourceKey }: Pick<SourceChange, 'resourceType' | 'resourceKey'>,
): Promise<Pick<Version, 'id' | 'language'>[]> {
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: resourceType },
      resourceKey: { equals: resourceKey },
    },
    depth: 0,
    draft: false,
    overrideAccess: true, // the site follows the source, whoever published it
    pagination: false,
    select: { language: true },
    req,
  })
  return allStoredAs(docs)
}

async function createMissing(
  req: PayloadRequest,
  { origin, resourceType, resourceKey, ...change }: SourceChange,
): Promise<void> {
  const begun = origin && extract(origin.resource).length > 0
  const resource = begun ? origin.resource : change.resource
  const units = extract(resource)
  if (units.length === 0) return
  const found = await findTranslations(req, { resourceType, resourceKey })
  const lacking = LOCALES.filter(
    (locale) => locale !== leadOf(resource) && !found.some(({ language }) => language === locale),
  )
  for (const language of lacking) {
    const entries = unitsFromBoxes(units, origin?.boxes(language) ?? new Map())
    const isDraft = Object.keys(entries).length === 0
    const document = {
      resourceType,
      resourceKey,
      language,
      sourceLanguage: leadOf(resource),
      title: translationTitle(resource, language),
      units: entries,
      sourceUnits: snapshot(units),
      ...keptCounts(units, entries),
      workflowState: isDraft ? 'notStarted' : 'published',
      _status: isDraft ? 'draft' : 'published',
    }
    await createTranslation(req, { document, isDraft })
  }
}
