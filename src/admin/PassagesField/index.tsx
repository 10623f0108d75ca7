'use client'

import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useId, useMemo } from 'react'

import type { TranslationCounts } from '@/translation/states'

import { DeskView } from './DeskView'
import './index.css'
import { progressSentence } from './progress'
import { useDesk } from './useDesk'
import { wordsIn } from './words'

/** The passages of a text in French and in one language, side by side, each saved by itself. */
export const PassagesField: JSONFieldClientComponent = ({ field, path }) => {
  const { i18n } = useTranslation()
  const words = useMemo(() => wordsIn(i18n.language), [i18n.language])
  const { desk, state, person } = useDesk()
  const id = useId()
  return (
    <section aria-labelledby={`${id}-title`} className="passages desk field-type">
      <div className="desk-section">
        <div className="desk-section__head">
          <h2 id={`${id}-title`}>
            <FieldLabel as="span" label={field.label} path={path} />
          </h2>
        </div>
        {state?.trouble && <p className="desk-error">{words.say(`not_${state.trouble}`)}</p>}
        {desk && state?.passages && (
          <DeskView
            desk={desk}
            id={id}
            passages={state.passages}
            person={person}
            state={state}
            words={words}
          />
        )}
      </div>
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
