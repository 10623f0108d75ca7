'use client'

import { FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'

import type { TranslationCounts } from '@/translation/states'

import './index.css'
import { progressSentence } from './progress'
import { Row } from './Row'
import { filterCounts, nextToDo, useFilter, usePassages } from './usePassages'
import { FILTER_LABELS, FILTERS, wordsIn } from './words'

/** The passages of a text in French and in one language, side by side, to be written one by one. */
export const PassagesField: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { i18n } = useTranslation()
  const words = useMemo(() => wordsIn(i18n.language), [i18n.language])
  const { locale, say } = words
  const { passages, counts, language, write, confirm, approve, undo, isBusy } = usePassages(path)
  const { filter, choose, shown } = useFilter(passages)
  const [message, setMessage] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const lastKey = useRef<string>(undefined)
  const id = useId()
  const numbers = filterCounts(passages)

  function goToNext() {
    const next = nextToDo(shown, lastKey.current) ?? nextToDo(passages, lastKey.current)
    setMessage(next ? '' : say('allDone'))
    if (!next) return
    if (!shown.includes(next)) choose('all')
    // After the filter, if it changed, is drawn.
    requestAnimationFrame(() => {
      const field = list.current?.querySelector<HTMLElement>(`[data-passage="${next.unit.key}"]`)
      field?.focus()
      field?.scrollIntoView({ block: 'center' })
    })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    goToNext()
  }

  return (
    <section aria-labelledby={`${id}-title`} className="passages-field field-type">
      <h3 id={`${id}-title`}>
        <FieldLabel as="span" label={field.label} path={path} />
      </h3>
      <FieldError path={path} />
      {passages.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <>
          <p>{progressSentence(counts, locale)}</p>
          <p>{say('marks')}</p>
          {!readOnly && <p>{say('review')}</p>}
          <div className="passages-field__tools">
            <div aria-label={say('filter')} className="passages-field__filters" role="group">
              {FILTERS.map((name) => (
                <button
                  aria-pressed={filter === name}
                  key={name}
                  onClick={() => choose(name)}
                  type="button"
                >
                  {FILTER_LABELS[name][locale]} ({numbers[name]})
                </button>
              ))}
            </div>
            {!readOnly && (
              <p className="passages-field__next">
                <button onClick={goToNext} type="button">
                  {say('next')}
                </button>{' '}
                <small>{say('keyboard')}</small>
              </p>
            )}
            <p role="status">{shown.length === 0 ? say('empty') : message}</p>
          </div>
          <ol
            className="passages-field__list"
            onFocus={({ target }) => {
              lastKey.current = target.dataset.passage ?? lastKey.current
            }}
            onKeyDown={readOnly ? undefined : onKeyDown}
            ref={list}
          >
            {shown.map((passage) => (
              <Row
                approve={approve}
                confirm={confirm}
                id={`${id}-${passage.unit.key}`}
                isReadOnly={readOnly === true || isBusy}
                key={passage.unit.key}
                language={language ?? 'en'}
                passage={passage}
                undo={undo}
                words={words}
                write={write}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

/** The counts of a saved translation, as a sentence. */
export const ProgressField: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<TranslationCounts | null>({ path })
  const { i18n } = useTranslation()
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <p>{value?.units ? progressSentence(value, wordsIn(i18n.language).locale) : '—'}</p>
    </div>
  )
}
