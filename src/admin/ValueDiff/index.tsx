'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { FieldDiffClientProps } from 'payload'

import { firstLocale } from '@/i18n/firstLocale'

import { valueInWords } from './valueInWords'

/** Two versions of what is read whole, side by side: a choice, a yes, a number, a day, a moment. */
export function WholeDiff(props: FieldDiffClientProps) {
  const { comparisonValue, field, versionValue } = props
  const { i18n, t } = useTranslation()
  const words = {
    locale: firstLocale(i18n.language),
    yes: t('general:yes'),
    no: t('general:no'),
    labels: labelsOf(field, (label) => getTranslation(label, i18n)),
  }
  return (
    <SideBySide
      {...props}
      from={whole(valueInWords(comparisonValue, words))}
      to={whole(valueInWords(versionValue, words))}
    />
  )
}

/** Two versions of a line or a paragraph: what changed is words, never some letters within one. */
export function WordDiff(props: FieldDiffClientProps) {
  const { comparisonValue, versionValue } = props
  return <SideBySide {...props} from={paragraph(comparisonValue)} to={paragraph(versionValue)} />
}

interface SidesProps extends FieldDiffClientProps {
  /** As HTML. */
  from: string
  to: string
}

/** Two versions as paragraphs of HTML, what changed marked by words. */
export function SideBySide({ field, from, locale, nestingLevel, to }: SidesProps) {
  const { i18n } = useTranslation()
  const { From, To } = getHTMLDiffComponents({
    fromHTML: from,
    postProcess: unescapeDiffHTML,
    toHTML: to,
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="value-diff"
      From={From}
      i18n={i18n}
      label={{ label: 'label' in field ? field.label : false, locale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}

type OptionLabel = Parameters<typeof getTranslation>[0]

/** What the options of a field are called, by their codes. */
function labelsOf(
  field: FieldDiffClientProps['field'],
  say: (label: OptionLabel) => unknown,
): ReadonlyMap<string, string> {
  const options = 'options' in field ? field.options : []
  return new Map(
    options.map((option) => {
      if (typeof option === 'string') return [option, option]
      const label = say(option.label)
      return [option.value, typeof label === 'string' ? label : option.value]
    }),
  )
}

const paragraph = (value: unknown): string =>
  `<p>${typeof value === 'string' ? escapeDiffHTML(value) : ''}</p>`

/** Compared as a whole: another month is another date, not some other letters. */
const whole = (words: string): string => {
  const safe = escapeDiffHTML(words)
  return `<div class="date-diff" data-enable-match="true" data-date="${safe}"><p>${safe}</p></div>`
}
