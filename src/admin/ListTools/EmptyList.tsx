import { useConfig } from '@payloadcms/ui'

import type { Label, Locale } from '@/i18n/locales'

import { ScreenLink } from '../ScreenLink'
import { WHEN_EMPTY } from './whenEmpty'
import { WORDS } from './words'

interface Props {
  canCreate: boolean
  /** Whether the list was searched or filtered. */
  isAsked: boolean
  locale: Locale
  slug: string
  onShowAll: () => void
}

/** In the place of a table without rows: why it is empty, and what to do. */
export function EmptyList({ canCreate, isAsked, locale, slug, onShowAll }: Props) {
  const { config } = useConfig()
  if (isAsked) {
    return (
      <div className="desk desk-empty" role="status">
        <p>{WORDS.nothingFound[locale]}</p>
        <button className="button button--secondary" onClick={onShowAll} type="button">
          {WORDS.showAll[locale]}
        </button>
      </div>
    )
  }
  return (
    <div className="desk desk-empty">
      <p>{sentenceFor(slug)?.[locale] ?? WORDS.nothingYet[locale]}</p>
      {canCreate && (
        <ScreenLink className="button" href={`${config.routes.admin}/collections/${slug}/create`}>
          {WORDS.add[locale]}
        </ScreenLink>
      )}
    </div>
  )
}

const sentenceFor = (slug: string): Label | undefined =>
  Object.entries(WHEN_EMPTY).find(([listed]) => listed === slug)?.[1]
