import type { DefaultServerCellComponentProps } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { firstLocale } from '@/i18n/firstLocale'
import { sayPercent } from '@/i18n/percent'
import type { TranslationCounts } from '@/translation/states'

import { ScreenLink } from '../ScreenLink'
import './index.css'

interface Translation {
  id: Id
  language: string
  counts?: TranslationCounts | null
}

/** How far each translation of a text is, in the list of texts: the way to it, and its share. */
export async function TranslationsCell({
  collectionSlug,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  // Payload draws the column once without a row, when it opens a text.
  const id: unknown = rowData?.id
  if (id === undefined) return null
  const { docs } = await payload.find({
    collection: 'translations',
    draft: true,
    where: {
      resourceType: { equals: collectionSlug },
      resourceKey: { equals: String(id) },
    },
    sort: 'language',
    select: { language: true, counts: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever sees lists of texts reads their translations
  })
  const locale = firstLocale(i18n.language)
  return (
    <span className="translations-cell">
      {allStoredAs<Translation>(docs).map(({ counts, id, language }) => (
        <ScreenLink href={`${payload.config.routes.admin}/collections/translations/${id}`} key={id}>
          {language} {sayPercent(counts?.percent ?? 0, locale)}
        </ScreenLink>
      ))}
    </span>
  )
}
