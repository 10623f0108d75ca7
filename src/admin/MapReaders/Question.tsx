'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { describeQuestion, LOGGED } from '@/audit/mapQuestion'
import { firstLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'

import { ShownValue } from '../ShownValue'

/** The view whose rows are asked for, in words, and a link to look at it. */
export const MapQuestion: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | null>({ path })
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const question = value ?? ''
  return (
    <ShownValue field={field} path={path}>
      <a href={`${pathTo(locale, '/map')}?${question}`}>
        {describeQuestion(question || LOGGED.noFilter, locale)}
      </a>
    </ShownValue>
  )
}
