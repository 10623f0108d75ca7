import type { CollectionSlug, Payload } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { isStaticPage } from '@/i18n/staticPages'
import { bodiesIn } from '@/search/bodyTexts'
import { sectionsOf } from '@/search/sections'
import { sitePagesIn } from '@/search/sitePages'
import { termsIn } from '@/search/termTexts'
import type { SearchText, TextKind } from '@/search/types'
import type { Resource } from '@/translation'

import { readTerms } from '../glossary'
import { type ChapterAddresses, loadChapterAddresses } from '../guide/addresses'
import { readBodies } from '../publicBodies'
import { currentUnits, loadTranslations } from '../readText'

/** A text as the database gives it, to anyone. */
interface TextDoc extends Resource {
  id: Id
  slug: string
  relatedServices?: ({ key: string } | Id)[] | null
}

/** Texts with a page of their own. */
type ReadKind = Exclude<TextKind, 'term' | 'body'>

/** Which texts are found, and where each is read; nowhere when it has no page. */
const COLLECTIONS: Record<
  ReadKind,
  {
    collection: Extract<CollectionSlug, 'guide-chapters' | 'pages' | 'updates'>
    path: (text: TextDoc, locale: Locale, addresses: ChapterAddresses) => string | undefined
  }
> = {
  chapter: {
    collection: 'guide-chapters',
    path: (text, locale, addresses) =>
      pathTo(locale, {
        pathname: '/guide/[slug]',
        params: { slug: addresses.of(text)[locale] },
      }),
  },
  page: {
    collection: 'pages',
    path: ({ slug }, locale) => (isStaticPage(slug) ? pathTo(locale, `/${slug}`) : undefined),
  },
  update: {
    collection: 'updates',
    path: ({ slug }, locale) => pathTo(locale, { pathname: '/updates/[slug]', params: { slug } }),
  },
}

/** All published texts of one language, ready to be found. */
export async function readSearchTexts(payload: Payload, locale: Locale): Promise<SearchText[]> {
  const addresses = await loadChapterAddresses(payload)
  const all: SearchText[] = [
    ...termsIn(await readTerms(payload), locale),
    ...bodiesIn(await readBodies(), locale),
    ...sitePagesIn(locale),
  ]
  for (const [kind, { collection, path }] of Object.entries(COLLECTIONS)) {
    const translations = await loadTranslations(collection, locale)
    for (const text of await findTexts(payload, collection)) {
      const address = path(text, locale, addresses)
      if (!address) continue
      const entries =
        locale === DEFAULT_LOCALE
          ? undefined
          : currentUnits(text, translations.get(String(text.id)))
      all.push({
        kind: kind as ReadKind,
        key: text.slug,
        path: address,
        services: (text.relatedServices ?? []).flatMap((service) =>
          typeof service === 'object' ? [service.key] : [],
        ),
        ...sectionsOf(text, entries),
      })
    }
  }
  return all
}

async function findTexts(
  payload: Payload,
  collection: 'guide-chapters' | 'pages' | 'updates',
): Promise<TextDoc[]> {
  const { docs } = await payload.find({
    collection,
    where: { _status: { equals: 'published' } },
    depth: 1,
    draft: false,
    // Everyone finds the same: what an anonymous reader may read.
    overrideAccess: false,
    pagination: false,
    populate: { 'service-categories': { key: true } },
  })
  return allStoredAs<TextDoc>(docs)
}
