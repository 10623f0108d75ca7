import type { Payload } from 'payload'

import { keptWhileUnchanged } from '@/contentVersion/kept'
import { question } from '@/contentVersion/questions'
import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { LOCALES, type Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'

import { loadTranslations, readText } from '../readText'

import { loadChapterAddresses } from './addresses'
import type { ChapterLink } from './chapters'

/** More than these would push who can help out of sight on a phone. */
const MOST = 2

/** More services than a chapter ever names. */
const MANY = 1000

/** A chapter by the services that it names, and how it is linked to in each language. */
interface About {
  /** In order of weight. */
  services: string[]
  links: ReadonlyMap<Locale, ChapterLink>
}

/**
 * The chapters that are most about a service, for who looks for help with it: each names its services in
 * order of weight, and the fewer it names the more it is about each.
 */
export const listChaptersAbout = question(
  'chapters about',
  async ({ locale, service }: { locale: Locale; service: string }): Promise<ChapterLink[]> => {
    const weigh = ({ services }: About): number =>
      services.indexOf(service) * MANY + services.length
    return (await publishedChapters(await sitePayload()))
      .filter(({ services }) => services.includes(service))
      .sort((a, b) => weigh(a) - weigh(b))
      .slice(0, MOST)
      .flatMap(({ links }) => links.get(locale) ?? [])
  },
)

/** Kept until a chapter changes: a search asks the database nothing. */
const publishedChapters = keptWhileUnchanged('chapters about', (payload) => readChapters(payload))

/** The little of a chapter that a link to it needs. */
interface ChapterDoc {
  id: Id
  slug: string
  title?: string | null
  relatedServices?: ({ key: string } | Id)[] | null
}

async function readChapters(payload: Payload): Promise<About[]> {
  const addresses = await loadChapterAddresses(payload)
  const { docs } = await payload.find({
    collection: 'guide-chapters',
    where: { _status: { equals: 'published' } },
    depth: 1,
    draft: false,
    // Everyone reads the same pages, signed in or not: those of an anonymous reader.
    overrideAccess: false,
    pagination: false,
    sort: ['order', 'id'],
    select: { title: true, slug: true, relatedServices: true },
    populate: { 'service-categories': { key: true } },
  })
  const titles = await Promise.all(
    LOCALES.map(async (locale) => ({
      locale,
      translations: await loadTranslations('guide-chapters', locale),
    })),
  )
  return allStoredAs<ChapterDoc>(docs).map(({ id, slug, title, relatedServices }) => ({
    services: (relatedServices ?? []).flatMap((each) =>
      typeof each === 'object' ? [each.key] : [],
    ),
    links: new Map(
      titles.map(({ locale, translations }) => [
        locale,
        {
          slug,
          address: addresses.of({ id, slug }),
          title: readText({ id, title: title ?? '' }, locale, translations).title,
        },
      ]),
    ),
  }))
}
