import type { Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'

import { loadTranslations, readText } from '../readText'

import { loadChapterAddresses } from './addresses'
import { type ChapterLink, findChapters } from './chapters'

/** More than these would push who can help out of sight on a phone. */
const MOST = 2

/** More services than a chapter ever names. */
const MANY = 1000

/**
 * The chapters that are most about a service, for who looks for help with it: each names its services in
 * order of weight, and the fewer it names the more it is about each.
 */
export async function listChaptersAbout(asked: {
  locale: Locale
  service: string
}): Promise<ChapterLink[]> {
  const { locale, service } = asked
  const addresses = await loadChapterAddresses(await sitePayload())
  const chapters = await findChapters({ 'relatedServices.key': { equals: service } }, 1)
  const weigh = ({ relatedServices }: { relatedServices?: readonly unknown[] | null }): number =>
    placeOf(service, relatedServices) * MANY + (relatedServices ?? []).length
  const nearest = [...chapters].sort((a, b) => weigh(a) - weigh(b)).slice(0, MOST)
  const ids = nearest.map(({ id }) => id)
  const translations = await loadTranslations('guide-chapters', locale, ids)
  return nearest.map((chapter) => ({
    slug: chapter.slug,
    address: addresses.of(chapter),
    title: readText({ id: chapter.id, title: chapter.title ?? '' }, locale, translations).title,
  }))
}

/** How many services a chapter names before this one. */
const placeOf = (service: string, related: readonly unknown[] | null | undefined): number =>
  (related ?? []).findIndex(
    (each) => typeof each === 'object' && each !== null && 'key' in each && each.key === service,
  )
