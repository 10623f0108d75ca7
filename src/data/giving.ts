import type { ReadingBlock } from '@/translation'

import { isLocale, type Locale } from '@/i18n/locales'
import type { Item } from '@/giving/items'
import { markOf } from '@/giving/items'
import { essentials, passageName } from '@/giving/passages'

import { findMergedAddress, findOrganization } from './directory'
import type { SheetView } from './directory/sheet'
import { findChapter, type ChapterView } from './guide/chapters'

/** What was asked for, as anyone may read it, in the language of who receives it. */
export type Given = { item: Item; name: string; isFrench: boolean } & (
  | { kind: 'sheet'; sheet: SheetView }
  | { kind: 'text'; chapter: ChapterView; blocks: ReadingBlock[] }
)

/** Items that are online, and how many are not. */
export interface GivenItems {
  given: Given[]
  gone: number
}

/**
 * What is given on, read as pages read it: nothing hidden, no draft, nothing withdrawn. A sheet that was merged
 * is the one that was kept.
 */
export async function findGiven(asked: {
  locale: Locale
  items: readonly Item[]
}): Promise<GivenItems> {
  const found = await Promise.all(asked.items.map((item) => findItem(asked.locale, item)))
  const given = found.flatMap((one) => one ?? [])
  return { given: onceEach(given), gone: found.length - given.length }
}

const findItem = (locale: Locale, item: Item): Promise<Given | undefined> =>
  item.kind === 'sheet' ? findSheet(locale, item) : findText(locale, item)

async function findSheet(
  locale: Locale,
  item: Extract<Item, { kind: 'sheet' }>,
): Promise<Given | undefined> {
  const sheet = await findOrganization({ locale, slug: item.slug })
  if (sheet) return { kind: 'sheet', item, sheet, name: sheet.name, isFrench: false }
  const kept = await findMergedAddress(item.slug)
  return kept && kept !== item.slug ? findSheet(locale, { kind: 'sheet', slug: kept }) : undefined
}

async function findText(
  locale: Locale,
  item: Exclude<Item, { kind: 'sheet' }>,
): Promise<Given | undefined> {
  const chapter = await findChapter({ locale, slug: item.slug })
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

/** Two sheets that became one are given once. */
const onceEach = (given: readonly Given[]): Given[] => [
  ...new Map(
    given.map((one) => [
      one.item.kind === 'passage'
        ? `${one.item.slug}.${one.item.mark}`
        : `${one.kind} ${one.item.slug}`,
      one,
    ]),
  ).values(),
]

/** The language of who receives it, from an address; else the page's own. */
export const clientLocale = (lang: string | undefined, locale: Locale): Locale =>
  isLocale(lang) ? lang : locale
