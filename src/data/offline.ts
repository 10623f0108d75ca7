/* What may be taken along where there is no network, as anyone may read it: addresses, and what the search needs. */
import { isOfRegion, type Organization } from '@/directory/types'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'
import { leanLists, leanOrganization, type OfflineIndex } from '@/offline/searchIndex'
import { sitePayload } from '@/sitePayload'

import { currentDirectory } from './directory/snapshot'
import { nameOf } from '@/directory/names'
import { listChapters } from './guide/chapters'
import { listPublicBodies } from './publicBodies'
import { readSearchTexts } from './search/texts'

/** What somebody takes along. */
export interface TakenAsked {
  locale: Locale
  /** Slug of a region; empty for the guide alone. */
  region: string
}

/** Whether there is such a region; none at all is asked for by who takes the guide alone. */
export async function isKnownRegion(slug: string): Promise<boolean> {
  return !slug || (await currentDirectory()).regions.some((each) => each.slug === slug)
}

/** Its pages, the most needed first; nothing when there is no such region. */
export async function findPackPages({
  locale,
  region: slug,
}: TakenAsked): Promise<{ regionName: string; paths: string[] } | undefined> {
  const { organizations, regions } = await currentDirectory()
  const region = regions.find((each) => each.slug === slug)
  if (slug && !region) return undefined
  const parts = await listChapters({ locale })
  const chapters = parts.flatMap((part) => part.chapters).filter((each) => !each.isWithdrawn)
  const helpers = region ? [...localFirst(organizations, region.code)] : []
  const pages: Href[] = [
    '/offline',
    '/numbers',
    '/',
    '/guide',
    '/search',
    ...chapters.map(({ address }) => ({
      pathname: '/guide/[slug]' as const,
      params: { slug: address },
    })),
    '/directory/regions',
    ...(region
      ? [{ pathname: '/directory/regions/[slug]' as const, params: { slug: region.slug } }]
      : []),
    ...helpers.map((each) => ({
      pathname: '/directory/organizations/[slug]' as const,
      params: { slug: each.slug },
    })),
    '/glossary',
    '/directory',
    '/privacy',
  ]
  return {
    regionName: region ? nameOf(region, locale) : '',
    paths: pages.map((page) => pathTo(locale, page)),
  }
}

/** Who helps in a region: those of it, then those who serve all of Quebec. */
function localFirst(organizations: readonly Organization[], code: string): Organization[] {
  const local = organizations.filter((each) => isOfRegion(each, code))
  const everywhere = organizations.filter((each) => each.servesAllQuebec && !local.includes(each))
  return [...local, ...everywhere]
}

/** What the search asks without a network: the guide, the words, the numbers, who helps in the region. */
export async function readOfflineIndex({
  locale,
  region: slug,
}: TakenAsked): Promise<OfflineIndex> {
  const payload = await sitePayload()
  const [directory, texts, bodies] = await Promise.all([
    currentDirectory(),
    readSearchTexts(payload, locale),
    listPublicBodies(locale),
  ])
  const region = directory.regions.find((each) => each.slug === slug)
  const helpers = region ? localFirst(directory.organizations, region.code) : []
  const t = translator(locale, 'search')
  const offline = translator(locale, 'offline')
  return {
    locale,
    lists: leanLists(directory, locale),
    organizations: helpers.map((each) => leanOrganization(each, locale)),
    // What is told of the site itself is read with a network.
    texts: texts.filter(({ kind }) => kind !== 'page' && kind !== 'update'),
    phones: Object.fromEntries(
      bodies.map(({ key, phones }) => [key, phones.map(({ number, uri }) => ({ number, uri }))]),
    ),
    words: {
      answers: t('answers'),
      helpers: t('helpers'),
      more: t('more'),
      emptyTitle: t('emptyTitle', { words: '{words}' }),
      emptyAdvice: t('emptyAdvice'),
      inFrench: t('inFrench'),
      notAsked: offline('notAsked'),
      scope: offline('scope', { region: region ? nameOf(region, locale) : offline('noRegion') }),
    },
  }
}
