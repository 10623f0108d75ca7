import { BLOCKS } from '@/content'
import type { Locale } from '@/i18n/locales'
import type { PlainPassage } from '@/translation'

import { countOrganizations, listRegions, listTaxonomy, type Option } from './directory'
import { listFullChapters, type ChapterLink, type ChapterView } from './guide/chapters'
import { GUIDE_PART_LABELS, GUIDE_PARTS, type GuidePart } from './guide/parts'
import { listUpdates, type UpdateKind } from './updates'

export interface HomeRegion {
  code: string
  name: string
  slug: string
  organizationCount: number
}

export interface HomePart {
  key: GuidePart
  name: string
  chapterCount: number
}

export interface HomeUpdate {
  slug: string
  /** As it is read: in French when it is not translated. */
  title: PlainPassage
  /** ISO date. */
  date: string
  kind: UpdateKind
}

export interface Home {
  organizationCount: number
  regions: HomeRegion[]
  languages: Option[]
  services: Option[]
  parts: HomePart[]
  procedures: ChapterLink[]
  updates: HomeUpdate[]
}

const PROCEDURES_SHOWN = 5
const UPDATES_SHOWN = 4

/** Everything the home page shows, in one language. */
export async function getHome({ locale }: { locale: Locale }): Promise<Home> {
  const [organizationCount, regions, taxonomy, chapters, { updates }] = await Promise.all([
    countOrganizations(),
    listRegions({ locale }),
    listTaxonomy({ locale }),
    listFullChapters({ locale }),
    listUpdates({ locale, limit: UPDATES_SHOWN }),
  ])
  const byName = new Intl.Collator(locale)
  return {
    organizationCount,
    regions: [...regions].sort((a, b) => byName.compare(a.name, b.name)),
    languages: taxonomy.languages,
    services: taxonomy.services.map(({ value, label }) => ({ value, label })),
    parts: countByPart(chapters, locale),
    procedures: proceduresFirst(chapters).slice(0, PROCEDURES_SHOWN),
    updates: updates.map(({ slug, title, date, kind }) => ({ slug, title, date, kind })),
  }
}

const countByPart = (chapters: readonly ChapterView[], locale: Locale): HomePart[] =>
  GUIDE_PARTS.map((key) => ({
    key,
    name: GUIDE_PART_LABELS[key][locale],
    chapterCount: chapters.filter(({ part }) => part === key).length,
  })).filter(({ chapterCount }) => chapterCount > 0)

/** Chapters that take a reader step by step; those about accompanying someone come first. */
const proceduresFirst = (chapters: readonly ChapterView[]): ChapterLink[] =>
  chapters
    .filter(({ blocks }) => blocks.some(({ blockType }) => BLOCKS[blockType].isProcedure))
    .sort((a, b) => Number(b.part === 'accompanying') - Number(a.part === 'accompanying'))
    .map(({ slug, address, title }) => ({ slug, address, title }))
