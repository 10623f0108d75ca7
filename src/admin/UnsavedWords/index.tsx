'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { AskFirst } from '@/admin/AskFirst'
import { Difference } from '@/admin/Difference'
import { whenIn } from '@/admin/TranslationDesk/words'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'

import './index.css'
import { labelOf } from './labels'
import type { Change } from './merge'
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
  const { offer, changes, isReadOnly, hasNoRoom, takeUp, discard } = useUnsavedWords()
  const [isOpen, setIsOpen] = useState(false)
  if (hasNoRoom) return <p className="unsaved-words desk-error">{words.noRoom}</p>
  if (!offer) return null
  return (
    <section aria-label={words.title} className="unsaved-words desk">
      <p>
        <strong>{words.title}</strong> {whenIn(offer.at, locale)}. {isReadOnly && words.readOnly}
      </p>
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

const MOST = 30 // texts; a list that is longer is not read

/** What would change, text by text: the saved words against those that were typed. */
function Changes({ changes, locale }: { changes: readonly Change[]; locale: Locale }) {
  const { i18n } = useTranslation()
  const { docConfig } = useDocumentInfo()
  const nameOf = ([field, ...rest]: Change['path']) => {
    const label = labelOf(docConfig?.fields ?? [], String(field))
    const rows = rest.filter((step) => typeof step === 'number').map((step) => step + 1)
    return [label ? getTranslation(label, i18n) : field, ...rows].join(' · ')
  }
  return (
    <ul className="desk-list">
      {changes.slice(0, MOST).map((change) => (
        <li key={change.path.join('.')}>
          <span className="desk-muted">{nameOf(change.path)}</span>
          <p className="unsaved-words__change">
            <Difference after={change.after} before={change.before} locale={locale} />
          </p>
        </li>
      ))}
    </ul>
  )
}
