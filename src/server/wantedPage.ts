import type { Request } from 'express'

import { holdsForm } from '@/forms/formPages'
import { findPage } from '@/i18n/findPage'
import { isLocale } from '@/i18n/locales'
import { isOfThePast, queryWordKind } from '@/i18n/pageQueries'

import { readerLocale } from './readerLocale'

/** A longer query is answered and not kept. */
const MAX_QUERY_LENGTH = 300

export interface WantedPage {
  url: string
  /** Like that of no other when it is drawn for one request. */
  key: string
  /** Whether its answer may be kept for everyone. */
  mayKeep: boolean
  /** It is drawn with a gap for the stamp that each reader gets (`src/forms/stampGap.ts`). */
  form?: { isWorkAsked: boolean }
}

/**
 * The address without what cannot change the page.
 *
 * @param isWorkAsked whether forms ask for work now: they are then drawn otherwise
 */
export function wantedPage(req: Request, isWorkAsked: boolean): WantedPage {
  const [path = '/', search = ''] = req.originalUrl.split('?', 2)
  const page = findPage(path)
  const given = new URLSearchParams(search)
  const known = [...new Set(given.keys())].flatMap((word) => {
    const value = given.get(word) ?? '' // written twice, the first counts, as for the page
    const kind = value.trim() === '' ? undefined : queryWordKind(page, word)
    return kind ? [{ word, value, kind }] : []
  })
  known.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
  const query = new URLSearchParams(known.map(({ word, value }) => [word, value])).toString()
  const url = query === '' ? path : `${path}?${query}`
  const isOfOne =
    known.some(({ kind }) => kind !== 'kept') ||
    isOfThePast(
      page,
      known.map(({ word }) => word),
    )
  const hasForm = holdsForm(page, new Map(known.map(({ word, value }) => [word, value])))
  // Every page leads to a form about itself: of these, seldom opened, the cache would be full.
  const isSeldom = hasForm && query !== ''
  const mayKeep = !isOfOne && !isSeldom && query.length <= MAX_QUERY_LENGTH
  const key = hasForm ? `${keyOf(req, url)} ${formKey(isWorkAsked)}` : keyOf(req, url)
  return {
    url,
    key: mayKeep ? key : `${key} ${crypto.randomUUID()}`,
    mayKeep,
    ...(hasForm && { form: { isWorkAsked } }),
  }
}

/** A page with a gap stands under no address alone: who reads pages by their address gets none. */
const formKey = (isWorkAsked: boolean): string => (isWorkAsked ? 'form with work' : 'form')

/** What a page is kept under: of some addresses the reader's language is a part. */
const keyOf = (req: Request, url: string): string =>
  dependsOnLanguage(req) ? `${url} ${readerLocale(req)}` : url

/** Whether an address without a language answers by the reader's own. */
export const dependsOnLanguage = (req: Request): boolean =>
  !isLocale(req.path.split('/')[1]) && !/\.\w+$/.test(req.path)
