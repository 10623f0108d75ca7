import type { Payload } from 'payload'

import { dayAt } from '@/days/calendar'
import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import { DEFAULT_LOCALE, LOCALES } from '@/i18n/locales'
import { extract, follow, type Follower, type Resource } from '@/translation'
import {
  kindOfText,
  STORED_KIND_CODES,
  type StoredKindCode,
  type TextKind,
} from '@/translation/kinds'

import { originOf } from './followInTranslations'
import { followMessages } from './followMessages'
import { followSource } from './followSource'

type Translation = Follower & { resourceKey: string }

/** Read in less than a quarter of a second, in which nobody else is answered. */
const AT_ONCE = 50

/**
 * Gives every text whose document held its languages side by side its translations, and brings up to date
 * those whose text changed by itself: a notice that has ended, a sheet taken offline. What is as it should be is
 * only read, so that it may run at any time, and again after it was cut short.
 *
 * @param atOnce how many documents are read together
 * @returns how many texts had something to follow
 */
export async function followEveryText(
  payload: Payload,
  now: Date,
  { atOnce = AT_ONCE } = {},
): Promise<number> {
  let followed = 0
  for (const code of STORED_KIND_CODES) {
    const kind = kindOfText(code)
    if (kind.boxes) followed += await followEach(payload, code, kind, { today: dayAt(now), atOnce })
  }
  return followed + (await followMessages(payload))
}

async function followEach(
  payload: Payload,
  code: StoredKindCode,
  kind: TextKind,
  { today, atOnce }: { today: string; atOnce: number },
): Promise<number> {
  let followed = 0
  for await (const documents of readDocuments(payload, code, atOnce)) {
    const translations = await readTranslations(payload, code, documents)
    for (const document of documents) {
      const resourceKey = String(document.id)
      const resource = kind.read(document, today)
      if (isFollowed(resource, translations.get(resourceKey) ?? [])) continue
      const origin = originOf(kind, document, today)
      await writeWhole(payload, (req) =>
        followSource(req, {
          resourceType: code,
          resourceKey,
          resource,
          createMissing: true,
          ...(origin ? { origin } : {}),
        }),
      )
      followed += 1
    }
  }
  return followed
}

/** Whether each language has its translation, of the text as it is. */
function isFollowed(resource: Resource, translations: readonly Translation[]): boolean {
  const lead = resource.sourceLanguage ?? DEFAULT_LOCALE
  const isThere = (locale: string) => translations.some(({ language }) => language === locale)
  const isWhole = LOCALES.every((locale) => locale === lead || isThere(locale))
  const isEmpty = extract(resource).length === 0
  const options = { minor: false, now: '' }
  return (
    (isWhole || isEmpty) &&
    translations
      .filter(({ language }) => language !== lead)
      .every((translation) => !follow(translation, resource, options))
  )
}

async function readTranslations(
  payload: Payload,
  code: StoredKindCode,
  documents: readonly { id: Id }[],
): Promise<ReadonlyMap<string, Translation[]>> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: code },
      resourceKey: { in: documents.map(({ id }) => String(id)) },
    },
    depth: 0,
    draft: true,
    overrideAccess: true, // the site follows its own texts
    pagination: false,
    select: {
      resourceKey: true,
      language: true,
      sourceLanguage: true,
      title: true,
      sourceUnits: true,
    },
  })
  return Map.groupBy(allStoredAs<Translation>(docs), ({ resourceKey }) => resourceKey)
}

/** Some at a time: others are answered in between, and thousands of sheets are never held at once. */
async function* readDocuments(
  payload: Payload,
  code: StoredKindCode,
  atOnce: number,
): AsyncGenerator<{ id: Id }[]> {
  const asked = { collection: code, depth: 0, draft: false, pagination: false } as const
  const overrideAccess = true // see readTranslations
  // Which there are is asked once: pages by number skip some when others leave, and MongoDB only estimates how many there are.
  const { docs: all } = await payload.find({ ...asked, overrideAccess, sort: 'id', select: {} })
  for (let at = 0; at < all.length; at += atOnce) {
    const ids = all.slice(at, at + atOnce).map(({ id }) => id)
    const { docs } = await payload.find({ ...asked, overrideAccess, where: { id: { in: ids } } })
    if (docs.length > 0) yield docs
  }
}
