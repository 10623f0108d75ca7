'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import { AskFirst } from '@/admin/AskFirst'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import type { Fields } from '@/together'

import { Changes } from '../UnsavedWords/Changes'
import { type Offered, sidesOf } from './useOfferBase'
import { whatWaits } from './whatWaits'
import { timeOf, type TogetherWords } from './words'

interface Props {
  offered: Offered
  words: TogetherWords
  locale: Locale
  onTakeUp: () => void
  onDrop: () => void
}

/** Words of this person that were never saved, with what they would change: taken up or thrown away. */
export function KeptOffer({ offered, words, locale, onTakeUp, onDrop }: Props) {
  const { disabled, getData } = useForm()
  const { offer } = offered
  const [isOpen, setIsOpen] = useState(false)
  const { changes, isSaved } = useMemo(
    () => whatWaits(sidesOf(offered, getData() as Fields)),
    [offered, getData],
  )
  useEffect(() => {
    if (isSaved) onDrop()
  }, [isSaved, onDrop])
  if (isSaved) return null
  const title = fillIn(words.offerTitle, { time: timeOf(offer.at, locale) })
  return (
    <section aria-label={title} className="unsaved-words desk">
      <p>
        <strong>{title}</strong> {disabled && words.offerReadOnly}
      </p>
      {isOpen && <Changes changes={changes} locale={locale} />}
      <div className="unsaved-words__actions">
        <button
          className="button button--small"
          disabled={disabled}
          onClick={onTakeUp}
          type="button"
        >
          {words.takeUp}
        </button>
        {changes.length > 0 && (
          <button
            aria-expanded={isOpen}
            className="button button--secondary button--small"
            onClick={() => setIsOpen(!isOpen)}
            type="button"
          >
            {words.show} ({changes.length})
          </button>
        )}
        <AskFirst
          isSmall
          label={words.discard}
          question={words.discardQuestion}
          yes={words.discard}
          onYes={onDrop}
        />
      </div>
    </section>
  )
}
