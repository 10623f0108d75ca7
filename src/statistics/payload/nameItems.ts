import type { Payload } from 'payload'

import { loadChapterAddresses } from '@/data/guide/addresses'
import { findPage } from '@/i18n/findPage'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { OTHER_ITEM } from '../counter'
import type { Counted } from '../counts'
import type { NamedItem } from '../overview'
import { EDITION_NAME, FILE_NAMES, isNamedPage, OTHER_NAME, PAGE_NAMES } from '../pageNames'

/** Gives names to what was counted, in the language of who reads the figures. */
export async function itemNamer(
  payload: Payload,
  reader: Locale,
): Promise<(counted: Pick<Counted, 'item' | 'locale'>) => NamedItem> {
  const [chapters, addresses, organizations, regions, updates] = await Promise.all([
    titlesOf(payload, 'guide-chapters', reader),
    loadChapterAddresses(payload),
    titlesOf(payload, 'organizations', reader),
    titlesOf(payload, 'regions', reader),
    titlesOf(payload, 'updates', reader),
  ])
  const idOfChapter = new Map(chapters.map(({ id, slug }) => [slug, id]))
  const chapterById = new Map(chapters.map((chapter) => [String(chapter.id), chapter]))
  const bySlug = {
    '/directory/organizations/[slug]': mapOf(organizations),
    '/directory/regions/[slug]': mapOf(regions),
    '/updates/[slug]': mapOf(updates),
  }
  const namePage = ({ item, locale }: Pick<Counted, 'item' | 'locale'>): NamedItem => {
    const page = findPage(item)
    const slug = item.slice(item.lastIndexOf('/') + 1)
    if (item === OTHER_ITEM || item.includes('[')) return { key: item, name: OTHER_NAME[reader] }
    if (page === '/editions/[number]') {
      const path = pathTo(reader, { pathname: page, params: { number: slug } })
      return { key: item, name: `${EDITION_NAME[reader]} ${slug}`, path }
    }
    if (page === '/guide/[slug]') {
      const id = addresses.find(locale, slug) ?? idOfChapter.get(slug)
      const chapter = chapterById.get(String(id))
      if (!chapter) return { key: item, name: slug }
      const params = { slug: addresses.of(chapter)[reader] }
      const path = pathTo(reader, { pathname: page, params })
      return { key: `/guide/${chapter.slug}`, name: chapter.title, path }
    }
    if (page && Object.hasOwn(bySlug, page)) {
      const named = page as keyof typeof bySlug
      const name = bySlug[named].get(slug)
      if (!name) return { key: item, name: slug }
      return { key: item, name, path: pathTo(reader, { pathname: named, params: { slug } }) }
    }
    if (!isNamedPage(page)) return { key: item, name: item }
    return { key: item, name: PAGE_NAMES[page][reader], path: pathTo(reader, page) }
  }
  return (counted) => {
    const ending = /\.[a-z]+$/.exec(counted.item)?.[0]
    if (!ending) return namePage(counted)
    const item = counted.item.slice(0, -ending.length)
    const known = FILE_NAMES[item]?.[reader]
    const { key, name } = known ? { key: item, name: known } : namePage({ ...counted, item })
    return { key: key + ending, name: `${name} (${ending.slice(1).toUpperCase()})` }
  }
}

interface Titled {
  id: number | string
  slug: string
  title: string
}

const mapOf = (titled: readonly Titled[]) => new Map(titled.map(({ slug, title }) => [slug, title]))

type Named = 'guide-chapters' | 'organizations' | 'regions' | 'updates'

async function titlesOf(payload: Payload, collection: Named, locale: Locale): Promise<Titled[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    locale,
    pagination: false,
    select: {
      slug: true,
      ...(collection === 'guide-chapters' || collection === 'updates'
        ? { title: true }
        : { name: true }),
    },
    overrideAccess: true, // only what a published page is called
  })
  return docs.map((doc) => {
    const { id, slug, title, name } = doc as Partial<Titled> & {
      id: number | string
      name?: string
    }
    return { id, slug: slug ?? '', title: title ?? name ?? slug ?? '' }
  })
}
