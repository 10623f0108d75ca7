'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { FACETS } from '@/map/facets'
import type { MapState } from '@/map/viewState'

import type { Words } from '../useWords'

import type { MapData } from './useMapData'

interface Props {
  state: MapState
  data: MapData
  words: Words
  /** Who prints it. */
  reader: string
}

/** On paper, before what is seen: what was asked, its figures, who for and when, and the licence. */
export function PaperHead({ state, data, words, reader }: Props) {
  const t = useTranslations('map')
  const sheet = useTranslations('map.sheet')
  const locale = useLocale() as Locale
  const [moment, setMoment] = useState<Date>()
  useEffect(() => {
    const now = () => setMoment(new Date())
    now()
    window.addEventListener('beforeprint', now)
    return () => window.removeEventListener('beforeprint', now)
  }, [])
  const { filters } = state
  const { totals } = data.answer ?? {}
  const said = [
    t(`kinds.${filters.kind}`),
    data.range && words.period(data.range),
    ...FACETS.flatMap((facet) =>
      (filters.facets[facet] ?? []).map((value) => words.value(facet, value)),
    ),
    filters.employer && (data.answer?.employer?.name ?? t('oneEmployer')),
    filters.employerText,
  ].filter(Boolean)
  return (
    <div className="paper-only map-paper">
      <p>
        <strong>{said.join(' · ')}</strong>
        {totals && data.isLoaded && (
          <>
            {' — '}
            {t('announce', { positions: totals.positions, employers: totals.employers })}
          </>
        )}
      </p>
      <p className="small">
        {t(filters.kind === 'positive' ? 'caveats.short' : 'caveats.shortNegative')}{' '}
        {t('caveats.shortUnknown')} {t('caveats.licence')}
      </p>
      {moment && (
        <p className="small">{sheet('mark', { reader, moment: formatMoment(moment, locale) })}</p>
      )}
    </div>
  )
}
