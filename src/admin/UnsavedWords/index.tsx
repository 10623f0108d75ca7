'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { AskFirst } from '@/admin/AskFirst'
import { FILL_WAITS } from '@/admin/fillWaits'
import { whenIn } from '@/admin/TranslationDesk/words'
import { firstLocale } from '@/i18n/firstLocale'

import { Changes } from './Changes'
import './index.css'
import { useUnsavedWords } from './useUnsavedWords'
import { wordsIn } from './words'

/**
 * Above a form: what was typed in it on this device and never saved is offered back, with what it
 * would change. So nothing is lost by a reload, a session that ended, or a document taken over.
 */
export function UnsavedWords() {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const words = wordsIn(locale)
  const { offer, changes, isReadOnly, hasNoRoom, isWaiting, takeUp, discard } = useUnsavedWords()
  const [isOpen, setIsOpen] = useState(false)
  if (hasNoRoom) return <p className="unsaved-words desk-error">{words.noRoom}</p>
  if (!offer) return null
  return (
    <section aria-label={words.title} className="unsaved-words desk">
      <p>
        <strong>{words.title}</strong> {whenIn(offer.at, locale)}. {isReadOnly && words.readOnly}
      </p>
      {isWaiting && <p role="status">{FILL_WAITS[locale]}</p>}
      {isOpen && <Changes changes={changes} locale={locale} />}
      <div className="unsaved-words__actions">
        <button
          className="button button--small"
          disabled={isReadOnly}
          onClick={() => void takeUp()}
          type="button"
        >
          {words.takeUp}
        </button>
        <button
          aria-expanded={isOpen}
          className="button button--secondary button--small"
          onClick={() => setIsOpen(!isOpen)}
          type="button"
        >
          {words.show} ({changes.length})
        </button>
        <AskFirst
          isSmall
          label={words.discard}
          question={words.discardQuestion}
          yes={words.discard}
          onYes={discard}
        />
      </div>
    </section>
  )
}
