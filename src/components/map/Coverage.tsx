'use client'

import { useTranslations } from 'next-intl'

import { coverageOf, type QuarterRange } from '@/map/period'

import type { Words } from './useWords'

interface Props {
  /** Those that have a list of the kind shown. */
  periods: readonly QuarterRange[]
  range: QuarterRange
  words: Words
}

/** How much of the period is known, and which quarters are not: nothing where all are. */
export function Coverage({ periods, range, words }: Props) {
  const t = useTranslations('map.period')
  const { quarters, loaded, missing } = coverageOf(periods, range)
  if (missing.length === 0) return null
  return (
    <p className="map-note small muted">
      {t('loaded', { loaded, quarters })} {t('missing')}{' '}
      {missing.map((one) => words.period(one).replaceAll(' ', '\u00a0')).join(', ')}.
    </p>
  )
}
