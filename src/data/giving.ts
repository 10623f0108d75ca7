import type { ReadingBlock } from '@/translation'

import { isLocale, type Locale } from '@/i18n/locales'
import type { Item } from '@/giving/items'
import { markOf, writeItem } from '@/giving/items'
import { essentials, passageName } from '@/giving/passages'

import { findMergedAddress, findOrganization } from './directory'
import type { SheetView } from './directory/sheet'
import { findChapter, type ChapterView } from './guide/chapters'
import { findOfficialNumbers, type OfficialNumbers } from './publicBodies'

/** What a key names, as anyone may read it, in the language of who receives it. */
type Found = { item: Item; name: string; isFrench: boolean } & (
  | { kind: 'sheet'; sheet: SheetView }
  | { kind: 'text'; chapter: ChapterView; blocks: ReadingBlock[] }
)

/** With the keys that asked for it: of a sheet that was merged its old one, which a basket still holds. */
export type Given = Found & { keys: string[] }

/** Items that are online, and those that are not. */
export interface GivenItems {
  given: Given[]
  gone: Item[]
}

/**
 * What is given on, read as pages read it: nothing hidden, no draft, nothing withdrawn. A sheet that was merged
 * is the one that was kept.
 */
export async function findGiven(asked: {
  locale: Locale
  items: readonly Item[]
}): Promise<GivenItems> {
  const chapterOf = chaptersOnce(asked.locale)
  const found = await Promise.all(
    asked.items.map((item) =>
      item.kind === 'sheet' ? findSheet(asked.locale, item) : findText(chapterOf, item),
    ),
  )
  const given = found.flatMap((one, at) =>
    one ? [{ ...one, keys: [writeItem(asked.items[at]!)] }] : [],
  )
  return { given: onceEach(given), gone: asked.items.filter((_, at) => !found[at]) }
}

type ChapterOf = (slug: string) => Promise<ChapterView | undefined>

/** Ten passages of one chapter read it once. */
function chaptersOnce(locale: Locale): ChapterOf {
  const asked = new Map<string, Promise<ChapterView | undefined>>()
  return (slug) => {
    const chapter = asked.get(slug) ?? findChapter({ locale, slug })
    asked.set(slug, chapter)
    return chapter
  }
}

async function findSheet(
  locale: Locale,
  item: Extract<Item, { kind: 'sheet' }>,
): Promise<Found | undefined> {
  const sheet = await findOrganization({ locale, slug: item.slug })
  if (sheet) return { kind: 'sheet', item, sheet, name: sheet.name, isFrench: false }
  const kept = await findMergedAddress(item.slug)
  return kept && kept !== item.slug ? findSheet(locale, { kind: 'sheet', slug: kept }) : undefined
}

async function findText(
  chapterOf: ChapterOf,
  item: Exclude<Item, { kind: 'sheet' }>,
): Promise<Found | undefined> {
  const chapter = await chapterOf(item.slug)
  if (!chapter || chapter.isWithdrawn) return undefined
  if (item.kind === 'chapter') {
    const { text, state } = chapter.title
    const blocks = essentials(chapter.blocks)
    return { kind: 'text', item, chapter, blocks, name: text, isFrench: state === 'missing' }
  }
  const block = chapter.blocks.find((one) => markOf(one) === item.mark)
  const name = block && passageName(block)
  return name && { kind: 'text', item, chapter, blocks: [block], ...nameOf(name) }
}

const nameOf = ({ text, isFrench }: { text: string; isFrench: boolean }) => ({
  name: text,
  isFrench,
})

/** Two sheets that became one are given once, for both keys. */
function onceEach(given: readonly Given[]): Given[] {
  const each = new Map<string, Given>()
  for (const one of given) {
    const key = writeItem(one.item)
    const known = each.get(key)
    each.set(key, known ? { ...known, keys: [...known.keys, ...one.keys] } : one)
  }
  return [...each.values()]
}

/** The language of who receives it, from an address; else the page's own. */
export const clientLocale = (lang: string | undefined, locale: Locale): Locale =>
  isLocale(lang) ? lang : locale

/** The official numbers of what is given on, in the language of who receives it. */
export const findNumbersOf = (given: readonly Given[], locale: Locale): Promise<OfficialNumbers> =>
  findOfficialNumbers({
    locale,
    topics: given.flatMap((one) => (one.kind === 'text' ? one.chapter.sensitiveTopics : [])),
  })
