import type { Payload } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { LOCALES, type Locale } from '@/i18n/locales'
import type { Addresses } from '@/translation'

/** The end of the address of one chapter in each language. */
export type ChapterAddress = Readonly<Record<Locale, string>>

/** A chapter by its identifier and its French address. */
export interface AddressedChapter {
  id: Id
  slug: string
}

export interface ChapterAddresses {
  /** Where a chapter is read: in French until its title is translated. */
  of: (chapter: AddressedChapter) => ChapterAddress
  /** Which chapter has or had an address of its own in a language. */
  find: (locale: Locale, asked: string) => Id | undefined
}

interface AddressDoc extends Addresses {
  resourceKey: string
  language: Locale
}

/** The addresses of all chapters, which are few. */
export async function loadChapterAddresses(payload: Payload): Promise<ChapterAddresses> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: { resourceType: { equals: 'guide-chapters' }, address: { exists: true } },
    depth: 0,
    draft: false,
    // The collection is the team's; an address was published with its page.
    overrideAccess: true,
    pagination: false,
    select: { resourceKey: true, language: true, address: true, formerAddresses: true },
  })
  const all = allStoredAs<AddressDoc>(docs)
  const own = new Map(
    all.map(({ resourceKey, language, address }) => [`${language} ${resourceKey}`, address]),
  )
  const isNumber = payload.db.defaultIDType === 'number'
  return {
    of: ({ id, slug }) => addressIn((locale) => own.get(`${locale} ${id}`) ?? slug),
    find: (locale, asked) => {
      const inLanguage = all.filter(({ language }) => language === locale)
      const found =
        inLanguage.find(({ address }) => address === asked) ??
        inLanguage.find(({ formerAddresses }) => formerAddresses?.includes(asked))
      if (!found) return undefined
      return isNumber ? Number(found.resourceKey) : found.resourceKey
    },
  }
}

const addressIn = (say: (locale: Locale) => string): ChapterAddress =>
  Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Record<Locale, string>

/**
 * A text whose links to chapters know where each is read in the reader's language.
 *
 * @param value a document, or what is in one: links are found at any depth
 */
export function withChapterAddresses<Value>(value: Value, addresses: ChapterAddresses): Value {
  if (Array.isArray(value)) {
    return value.map((each: unknown) => withChapterAddresses(each, addresses)) as Value
  }
  if (typeof value !== 'object' || value === null) return value
  if (isChapterLink(value)) {
    return { ...value, value: { ...value.value, addresses: addresses.of(value.value) } }
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withChapterAddresses(each, addresses)]),
  ) as Value
}

const isChapterLink = (
  value: object,
): value is { relationTo: 'guide-chapters'; value: AddressedChapter } =>
  'relationTo' in value &&
  value.relationTo === 'guide-chapters' &&
  'value' in value &&
  typeof value.value === 'object' &&
  value.value !== null &&
  'slug' in value.value
