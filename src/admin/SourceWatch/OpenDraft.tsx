'use client'

import { useTranslation } from '@payloadcms/ui'

import { firstLocale } from '@/i18n/firstLocale'

import { useAsking } from '../useAsking'
import { BUTTONS } from './words'

interface Props {
  /** Of the page that changed, in the addresses of the API. */
  pageKey: string
  /** As `collection:id`. */
  text: string
  title: string
  /** Everyone reads its latest version: a draft is made. */
  isMade: boolean
  /** Of its form, at what cites the page. */
  address: string
}

/** Opens a text to be revised, with a draft of it where there is none. */
export function OpenDraft({ pageKey, text, title, isMade, address }: Props) {
  const { i18n } = useTranslation()
  const { isAsking, ask } = useAsking()
  const label = BUTTONS[isMade ? 'makeDraft' : 'openText'][firstLocale(i18n.language)]
  const open = async () => {
    if (await ask(`/api/sources/watch/${pageKey}/draft`, { text })) window.location.assign(address)
  }
  return (
    <button
      aria-label={`${label} (${title})`}
      className="button button--small"
      disabled={isAsking}
      onClick={() => void open()}
      type="button"
    >
      {label}
    </button>
  )
}
