import type { Payload, Where } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { isLocale, type Locale } from '@/i18n/locales'
import type { SourceUnit, StoredUnits } from '@/translation/types'
import { stripMarks } from '@/translation/marks'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '@/workflow'

import { pageOf } from '../address'
import { beginningShown, pagesIn, type CitingBlock } from '../citations'
import { readTextName, textName } from '../textName'

import { citedPages, citingTexts, type NamedTexts } from './citedPages'

/** Where a link stands: passages of a text or of its translation, or the website of an organization. */
export interface LinkedIn {
  collection: WorkflowCollection | 'translations' | 'organizations'
  id: Id
  title: string
  /** Of a text. */
  blocks: CitingBlock[]
  /** Of a translation: its language, and the passages by their keys, with how they begin. */
  translated?: { language: Locale; passages: { key: string; begins: string }[] }
}

/**
 * The pages that texts, their translations and sheets link to and that no source leads to, each with where. Of a
 * translation only the links that its text does not have: those that somebody chose for its readers.
 *
 * @param siteUrl public address of the site, whose own pages are not asked
 * @param names only those, as `textName` names them; without it every text is read, for a few times a day
 */
export async function linkedPages(
  payload: Payload,
  siteUrl: string,
  names?: readonly string[],
): Promise<Map<string, LinkedIn[]>> {
  const named = names && byCollection(names)
  const [cited, texts, translations, sheets] = await Promise.all([
    citedPages(payload),
    citingTexts(payload, named),
    translatedTexts(payload, named),
    publishedSheets(payload, named),
  ])
  const own = new URL(siteUrl).host
  const links = new Map<string, LinkedIn[]>()
  const meet = (page: string, where: LinkedIn) => {
    if (cited.has(page) || new URL(page).host === own) return
    const met = links.get(page)
    if (met) met.push(where)
    else links.set(page, [where])
  }
  const french = new Map<string, Set<string>>()
  for (const { blocks, collection, id, title } of texts) {
    const pages = new Set(blocks.flatMap((block) => block.pages))
    french.set(textName({ collection, id }), pages)
    for (const page of pages) {
      const citing = blocks.filter((block) => block.pages.includes(page))
      meet(page, { collection, id, title, blocks: citing })
    }
  }
  for (const { id, language, title, text, linking } of translations) {
    const ofText = french.get(text)
    for (const [page, passages] of Map.groupBy(linking, (one) => one.page)) {
      if (ofText?.has(page) || !isLocale(language)) continue
      const translated = {
        language,
        passages: passages.map(({ key, begins }) => ({ key, begins })),
      }
      meet(page, { collection: 'translations', id, title: title ?? '', blocks: [], translated })
    }
  }
  for (const { id, name, contact } of sheets) {
    const page = pageOf(contact?.website)
    if (page) meet(page, { collection: 'organizations', id, title: name, blocks: [] })
  }
  return links
}

const byCollection = (names: readonly string[]): NamedTexts => {
  const byName = Map.groupBy(new Set(names), (name) => readTextName(name).collection)
  return new Map(
    [...byName].map(([collection, some]) => [
      collection,
      some.map((name) => readTextName(name).id),
    ]),
  )
}

interface TranslatedText {
  id: Id
  title?: string | null
  language: string
  resourceType: string
  resourceKey: string
  sourceUnits?: SourceUnit[] | null
  units?: StoredUnits | null
}

/** Of a translation its links alone: with their passages, all of them would be in memory at once. */
const linksOf = (translation: TranslatedText) => {
  const { id, language, title, resourceType: collection, resourceKey } = translation
  const text = textName({ collection, id: resourceKey })
  return { id, language, title, text, linking: [...passagesWithLinks(translation)] }
}

/** The pages that a translation links to in passages that its text still has, whatever is approved of it. */
function* passagesWithLinks({ sourceUnits, units }: TranslatedText) {
  for (const { key } of sourceUnits ?? []) {
    const target = units?.[key]?.target
    if (!target) continue
    for (const page of new Set(pagesIn(target))) {
      yield { page, key, begins: beginningShown([stripMarks(target)]) }
    }
  }
}

/** What the latest version of the translations of texts links to. */
const translatedTexts = (payload: Payload, named?: NamedTexts) =>
  readSome(payload, 'translations', named, linksOf, {
    where: { resourceType: { in: [...WORKFLOW_COLLECTIONS] } },
    draft: true,
    select: {
      title: true,
      language: true,
      resourceType: true,
      resourceKey: true,
      sourceUnits: true,
      units: true,
    },
  })

interface Sheet {
  id: Id
  name: string
  contact?: { website?: string | null } | null
}

const publishedSheets = (payload: Payload, named?: NamedTexts) =>
  readSome(payload, 'organizations', named, (sheet: Sheet) => sheet, {
    where: { _status: { equals: 'published' }, 'contact.website': { exists: true } },
    select: { name: true, contact: { website: true } },
  })

interface Asked {
  where: Where
  draft?: true
  select: Record<string, true | Record<string, true>>
}

/** Documents read at once: a translation has all passages of its text, twice. */
const AT_ONCE = 50

/** @param keep what is kept of each while others are read */
async function readSome<Doc extends object, Kept>(
  payload: Payload,
  collection: 'translations' | 'organizations',
  named: NamedTexts | undefined,
  keep: (doc: Doc) => Kept,
  { where, ...asked }: Asked,
): Promise<Kept[]> {
  const ids = named?.get(collection)
  if (named && !ids) return []
  const kept: Kept[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      ...asked,
      where: ids ? { and: [where, { id: { in: ids } }] } : where,
      sort: 'id',
      depth: 0,
      limit: AT_ONCE,
      page,
      overrideAccess: true, // shown to those who edit, and who translate
    })
    for (const doc of allStoredAs<Doc>(docs)) kept.push(keep(doc))
    if (!hasNextPage) return kept
  }
}
