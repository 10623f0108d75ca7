import type { CollectionSlug } from 'payload'

import { isBlockType } from '@/content'
import { allStoredAs, storedAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import {
  countStates,
  extract,
  match,
  resolveForReading,
  type PlainPassage,
  type ReadingBlock,
  type Resource,
  type SourceUnit,
  type StoredUnits,
} from '@/translation'

import { sitePayload } from '@/sitePayload'

/* How a French text is read in a language: its published structure, with the words approved. */

type Translated = 'guide-chapters' | 'pages' | 'updates'

/** What a reader must know of the translation that they read. */
export interface TranslationNotice {
  /** Share of the words that are translated and current, from 0 to 100. */
  percent: number
  /** Passages whose French changed since. */
  stale: number
  /** Passages shown in French. */
  missing: number
  /** ISO date of the last publication of the translation. */
  updatedAt: string | null
}

/** Under this share of its words a text is read in French, with a few words of the reader's language. */
const MOSTLY_FRENCH_PERCENT = 20

/** Whether a text is to be taken as French: said once, and French is its main address. */
export const isMostlyFrench = (translation: TranslationNotice | null): boolean =>
  translation !== null && translation.percent < MOSTLY_FRENCH_PERCENT

export interface ReadingText {
  title: PlainPassage
  summary: PlainPassage | null
  blocks: ReadingBlock[]
  isWithdrawn: boolean
  withdrawalReason: PlainPassage | null
  /** ISO date. */
  withdrawnAt: string | null
  /** Absent in French. */
  translation: TranslationNotice | null
}

interface TranslationDoc {
  resourceKey: string
  units?: StoredUnits | null
  sourceUnits?: SourceUnit[] | null
  publishedAt?: string | null
  updatedAt: string
}

/** The published translations of some texts, by the texts' ids. */
export type Translations = ReadonlyMap<string, TranslationDoc>

export async function loadTranslations(
  resourceType: Translated & CollectionSlug,
  locale: Locale,
  ids?: readonly Id[],
): Promise<Translations> {
  if (locale === DEFAULT_LOCALE) return new Map()
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: resourceType },
      language: { equals: locale },
      _status: { equals: 'published' },
      ...(ids ? { resourceKey: { in: ids.map(String) } } : {}),
    },
    depth: 0,
    draft: false,
    // The collection is the team's; of it, only approved words of published texts leave here.
    overrideAccess: true,
    pagination: false,
  })
  return new Map(allStoredAs<TranslationDoc>(docs).map((doc) => [doc.resourceKey, doc]))
}

/** A published text as it is read in a language. */
export function readText(
  resource: Resource & { id: Id },
  locale: Locale,
  translations: Translations,
  /** Whether its passages say their keys, for a page that gives each an address. */
  options?: { isAddressed: boolean },
): ReadingText {
  const translation = translations.get(String(resource.id))
  const units = locale === DEFAULT_LOCALE ? undefined : currentUnits(resource, translation)
  const read = storedAs<{
    title: PlainPassage
    summary?: PlainPassage | null
    content?: ReadingBlock[] | null
    withdrawal?: { reason?: PlainPassage | null; date?: string | null } | null
  }>(resolveForReading(resource, units, options))
  return {
    title: read.title,
    summary: read.summary ?? null,
    // A kind of block that existed once may remain in old data.
    blocks: (read.content ?? []).filter(({ blockType }) => isBlockType(blockType)),
    isWithdrawn: resource.workflowState === 'withdrawn',
    withdrawalReason: read.withdrawal?.reason ?? null,
    withdrawnAt: read.withdrawal?.date ?? null,
    translation: units ? noticeOf(resource, units, translation) : null,
  }
}

/** What is stored, followed to today's French in case a publication was cut short. */
export function currentUnits(
  resource: Resource,
  translation: TranslationDoc | undefined,
): StoredUnits {
  if (!translation?.units) return {}
  return match(translation.units, translation.sourceUnits ?? [], extract(resource))
}

function noticeOf(
  resource: Resource,
  entries: StoredUnits,
  translation: TranslationDoc | undefined,
): TranslationNotice {
  const { percent, units } = countStates(extract(resource), entries)
  return {
    percent,
    stale: units.stale,
    missing: units.missing + units.toReview,
    updatedAt: translation ? (translation.publishedAt ?? translation.updatedAt) : null,
  }
}
