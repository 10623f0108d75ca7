'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

import type { NeedsAsked } from '@/map/needs/asked'

import type { Words } from '../useWords'

import type { NamedNeed } from './index'

interface Props {
  /** The greatest need first. */
  rows: readonly NamedNeed[]
  asked: NeedsAsked
  words: Words
  onChoose: (key: string) => void
}

const ROWS_AT_ONCE = 25

/** Every territory with its figures; its name opens who can help there. */
export function NeedsTable({ rows, asked, words, onChoose }: Props) {
  const t = useTranslations('map.needs')
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, ROWS_AT_ONCE)
  return (
    <section>
      <table>
        <caption>{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`levels.${asked.level}`)}</th>
            {(['positions', 'here', 'remote', 'each', 'nearest'] as const).map((one) => (
              <th key={one} scope="col" className="number">
                {t(`heads.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key} className={row.key === asked.territory ? 'map-row--open' : undefined}>
              <th scope="row">
                <button type="button" className="map-link" onClick={() => onChoose(row.key)}>
                  {row.name}
                </button>
              </th>
              <td className="number" data-head={t('heads.positions')}>
                {words.integer(row.positions)}
              </td>
              <td
                className={row.here === 0 ? 'number map-missing' : 'number'}
                data-head={t('heads.here')}
              >
                {row.here === 0 ? t('none') : words.integer(row.here)}
              </td>
              <td className="number" data-head={t('heads.remote')}>
                {words.integer(row.remote)}
              </td>
              <td className="number" data-head={t('heads.each')}>
                {row.need.kind === 'each' ? words.integer(row.need.positions) : t(row.need.kind)}
              </td>
              <td className="number" data-head={t('heads.nearest')}>
                {row.nearest ? t('km', { km: words.integer(row.nearest.distanceKm ?? 0) }) : '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <button type="button" className="button button--secondary" onClick={() => setWhole(true)}>
          {t('more', { count: rows.length - shown.length })}
        </button>
      )}
    </section>
  )
}
