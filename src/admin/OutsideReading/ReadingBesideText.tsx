'use client'

import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'

import { wordsIn } from './words'

/** In the form of an invitation: the way to the text that it is to. */
export function ReadingBesideText() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const collection = useFormFields(([fields]) => fields.resourceType?.value)
  const text = useFormFields(([fields]) => fields.resourceKey?.value)
  if (typeof collection !== 'string' || typeof text !== 'string') return null
  return (
    <p className="desk field-type">
      <a href={`${config.routes.admin}/collections/${collection}/${text}#${PANEL_ID}`}>
        {wordsIn(i18n.language).beside}
      </a>
    </p>
  )
}

/** The panel beside a text. */
export const PANEL_ID = 'outside-readings'
