'use client'

import { FieldLabel, useConfig, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

import type { TranslationCounts } from '@/translation/states'

import { textAddress } from '@/translation/deskAddress'
import { ScreenLink } from '../ScreenLink'
import { progressSentence } from './state/progress'
import { wordsIn } from './words'

/** In the place of the passages of a translation: the way to the desk, where they are worked on. */
export const OpenDesk: JSONFieldClientComponent = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { admin } = useConfig().config.routes
  const { say } = wordsIn(i18n.language)
  if (id === undefined) return null
  return (
    <div className="desk field-type">
      <p>{say('openDeskWhy')}</p>
      <p>
        <ScreenLink className="button" href={textAddress(admin, id)}>
          {say('openDesk')}
        </ScreenLink>
      </p>
    </div>
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
