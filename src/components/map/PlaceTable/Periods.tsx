'use client'

import { useTranslations } from 'next-intl'

import type { PeriodCount } from '@/map/query'
import { periodRows } from '@/map/tableRows'

import type { Words } from '../useWords'

interface Props {
  /** Every period, in time order, counted without the period filter. */
  series: readonly PeriodCount[]
  /** Keys of the periods that have a list of the kind shown. */
  listed: ReadonlySet<string>
  words: Words
}

/** What the bars of the panel draw: each list, and the quarters that have none. */
export function Periods({ series, listed, words }: Props) {
  const t = useTranslations('map.table')
  const rows = periodRows(series, listed)
  if (rows.length === 0) return null
  return (
    <table>
      <caption>{t('byPeriod')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col" className="number">
            {t('positions')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ from, to, positions }) => (
          <tr key={from}>
            <th scope="row">{words.period({ from, to })}</th>
            <td className="number" data-head={t('positions')}>
              {positions === undefined ? t('noList') : words.integer(positions)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
