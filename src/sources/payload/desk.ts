import type { Payload } from 'payload'

import { pageKey } from '../address'
import { changedPassages, type ChangedText } from '../changedPassages'
import { asksAnything, asksOf } from '../standing'
import { textName } from '../textName'
import type { Changed, Watched } from '../types'

import {
  citedIn,
  type CitedIn,
  citedPages,
  type CitedSource,
  type CitingText,
  citingTexts,
} from './citedPages'
import { allPages, keptTexts } from './store'

/** What can be shown of a change: its words, or why there are none. */
export type PageChange = ChangedText | 'document' | 'lost' | 'beyond'

/** A watched page, with the sources that lead there. */
export interface DeskPage {
  key: string
  page: Watched
  /** The one that it is called by: the first of `sources`. */
  source: CitedSource
  sources: readonly CitedSource[]
}

/** One with what cites it and what changed in it. */
export interface DeskRow extends DeskPage {
  citedIn: CitedIn[]
  /** The texts that remain to be revised for it. */
  toRevise: CitedIn[]
  change?: PageChange
}

/** Every watched page that a source leads to, in the order of their titles. */
export async function deskPages(payload: Payload): Promise<DeskPage[]> {
  const [pages, cited] = [await allPages(payload), await citedPages(payload)]
  return pages
    .flatMap((page) => {
      const sources = cited.get(page.address) ?? []
      const [source] = sources
      return source ? [{ key: pageKey(page.address), page, source, sources }] : []
    })
    .sort((a, b) => a.source.title.localeCompare(b.source.title, 'fr'))
}

/** How many pages wait for an answer: as many as the desk lists. */
export const countAsking = async (
  payload: Payload,
  pages: DeskPage[] | Promise<DeskPage[]> = deskPages(payload),
): Promise<number> => (await pages).filter(({ page }) => asksAnything(page)).length

/** The first to have asked comes first. */
export const byLongestWait = (a: DeskPage, b: DeskPage): number =>
  waitingSince(a.page).localeCompare(waitingSince(b.page))

/** Since which moment (ISO) a page waits for an answer. */
const waitingSince = (page: Watched): string =>
  asksOf(page)
    .map((ask) => (ask === 'private' ? page.unwatched : page[ask])?.since ?? '')
    .sort()[0] ?? ''

/**
 * Pages with what cites them and what changed in them.
 *
 * @param changeIn which of the changes of a page is shown
 * @param readTexts `citingTexts`, for who reads them already
 */
export async function deskRows(
  payload: Payload,
  pages: readonly DeskPage[],
  changeIn: (page: Watched) => Changed | undefined,
  readTexts = () => citingTexts(payload),
): Promise<DeskRow[]> {
  if (pages.length === 0) return []
  const texts = await readTexts()
  return Promise.all(
    pages.map(async (row) => {
      const changed = changeIn(row.page)
      const citing = citedIn(texts, row.page.address, row.sources)
      return {
        ...row,
        citedIn: citing,
        toRevise: toReviseOf(row.page, texts, citing),
        ...(changed ? { change: await changeOf(payload, row.key, changed) } : {}),
      }
    }),
  )
}

/** A text that no longer cites the page waits all the same until somebody says that it is revised. */
const toReviseOf = (
  { revising }: Watched,
  texts: readonly CitingText[],
  citing: readonly CitedIn[],
): CitedIn[] =>
  texts
    .filter((text) => revising?.chapters.includes(textName(text)))
    .map((text) => {
      const { collection, id, title, workflowState } = text
      const cites = citing.find((each) => textName(each) === textName(text))
      return cites ?? { collection, id, title, workflowState, blocks: [], field: 'content' }
    })

/** The texts that remain to be revised because a page that they cite changed, each with one such page, by its key. */
export async function textsToRevise(
  payload: Payload,
  pages: DeskPage[] | Promise<DeskPage[]> = deskPages(payload),
): Promise<Map<string, string>> {
  return new Map(
    (await pages).flatMap(({ key, page }) =>
      (page.revising?.chapters ?? []).map((text) => [text, key]),
    ),
  )
}

/** What changed in a page, word by word. */
export async function changeOf(
  payload: Payload,
  key: string,
  { from, to, of }: Changed,
): Promise<PageChange> {
  if (of === 'bytes') return 'document'
  const texts = await keptTexts(payload, key)
  const [before, after] = [from, to].map((hash) => texts.find((text) => text.hash === hash)?.text)
  if (before === undefined || after === undefined) return 'lost'
  // Of a very long page only the beginning is kept: what changed may come after it.
  return before === after ? 'beyond' : changedPassages(before, after)
}
