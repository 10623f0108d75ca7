'use client'

import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useId } from 'react'

import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import './index.css'

const NOTHING: Label = { fr: 'Rien.', en: 'Nothing.', es: 'Nada.' }

/** What the site wrote by itself, to be read. */
export const JsonText: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  const { i18n } = useTranslation()
  const labelId = useId()
  const locale = firstLocale(i18n.language)
  return (
    <div className="json-text field-type">
      <div id={labelId}>
        <FieldLabel as="span" label={field.label} path={path} />
      </div>
      {value === null || value === undefined ? (
        <p>{NOTHING[locale]}</p>
      ) : (
        // It scrolls: the keyboard must reach it.
        <pre aria-labelledby={labelId} role="region" tabIndex={0}>
          {JSON.stringify(value, null, 2)}
        </pre>
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
