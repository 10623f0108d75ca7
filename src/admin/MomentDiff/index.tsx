'use client'

import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { FieldDiffClientProps } from 'payload'

import { isDay } from '@/days/calendar'
import { formatDay, formatMoment } from '@/days/words'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'

/** Two versions of a day or of a moment, side by side, as people read them. */
export function MomentDiff(props: FieldDiffClientProps) {
  const { comparisonValue, field, locale: textLocale, nestingLevel, versionValue } = props
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const { From, To } = getHTMLDiffComponents({
    fromHTML: whole(inWords(comparisonValue, locale)),
    postProcess: unescapeDiffHTML,
    toHTML: whole(inWords(versionValue, locale)),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="date-diff"
      From={From}
      i18n={i18n}
      label={{ label: 'label' in field ? field.label : false, locale: textLocale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}

function inWords(value: unknown, locale: Locale): string {
  if (isDay(value)) return formatDay(value, locale)
  if (value instanceof Date || (typeof value === 'string' && value !== ''))
    return formatMoment(value, locale)
  return ''
}

/** Compared as a whole: another month is another date, not some other letters. */
const whole = (words: string): string => {
  const safe = escapeDiffHTML(words)
  return `<div class="date-diff" data-enable-match="true" data-date="${safe}"><p>${safe}</p></div>`
}
