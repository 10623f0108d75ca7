'use client'

import { useLocale, useTranslations } from 'next-intl'

import type { TableFormat } from '@/exports/tableFile'
import type { MapFilters } from '@/map/filters'

import { exportAddress } from './requests'
import type { Words } from './useWords'

interface Props {
  filters: MapFilters
  /** Rows behind what is shown. */
  rows: number
  rowsAtOnce: Record<TableFormat, number>
  /** Where more rows are asked for. */
  contact: string
  words: Words
}

/** The report for people, the rows for machines; where there are too many, how to have them. */
export function Exports({ filters, rows, rowsAtOnce, contact, words }: Props) {
  const t = useTranslations('map.exports')
  const locale = useLocale()
  if (rows === 0) return null
  const formats = FORMATS.filter((format) => rows <= rowsAtOnce[format])
  const isBeyond = rows > Math.max(...Object.values(rowsAtOnce))
  return (
    <div className="map-exports">
      {formats.map((format) => (
        <a
          key={format}
          className="button button--secondary"
          href={exportAddress(filters, format, locale)}
          download
        >
          {t(format)}
        </a>
      ))}
      {formats.length < FORMATS.length && (
        <p className="map-note small muted">
          {t(isBeyond ? 'beyond' : 'csvOnly', {
            rows: words.integer(rows),
            limit: words.integer(rowsAtOnce[isBeyond ? 'csv' : 'xlsx']),
          })}{' '}
          {isBeyond && (
            <a href={requestHref(contact, t('askSubject'), t('askBody', { rows }))}>{t('ask')}</a>
          )}
        </p>
      )}
    </div>
  )
}

const FORMATS = ['xlsx', 'csv'] as const satisfies readonly TableFormat[]

/** A letter to the team, with the view that is asked for. */
function requestHref(contact: string, subject: string, body: string): string {
  const view = typeof window === 'undefined' ? '' : window.location.href
  const params = { subject, body: `${body}\n\n${view}\n` }
  const query = Object.entries(params).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  )
  return `mailto:${contact}?${query.join('&')}`
}
