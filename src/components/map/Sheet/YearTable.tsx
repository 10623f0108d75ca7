'use client'

import { useTranslations } from 'next-intl'

import type { LmiaKind } from '@/lmia/types'
import { areLmiasKnown, areLmiasPartial, type Measures } from '@/map/measures'
import { type QuarterRange, quartersOfYear } from '@/map/period'
import type { ShownYear } from '@/map/sheetWire'

import { sheetQuery } from '../sheetPaths'
import type { Words } from '../useWords'

interface Props {
  years: readonly ShownYear[]
  kind: LmiaKind
  /** The period that the rest of the sheet is about. */
  range: QuarterRange | null
  /** How many employers a place has each year. */
  hasEmployers: boolean
  words: Words
}

/** A line for each year, the newest first; a year leads to the sheet as it was then. */
export function YearTable({ years, kind, range, hasEmployers, words }: Props) {
  const t = useTranslations('map.sheet')
  const table = useTranslations('map.table')
  return (
    <table className="map-sheet-table">
      <caption className="visually-hidden">{t('years')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('year')}</th>
          <th scope="col" className="number">
            {table('positions')}
          </th>
          <th scope="col" className="number">
            {table('lmias')}
          </th>
          {hasEmployers && (
            <th scope="col" className="number">
              {table('employers')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {[...years].reverse().map(({ year, count, loadedQuarters }) => {
          const quarters = quartersOfYear(year)
          const isShown = range?.from === quarters.from && range.to === quarters.to
          return (
            <tr key={year}>
              <th scope="row">
                {count ? (
                  <a href={sheetQuery(kind, quarters)} aria-current={isShown || undefined}>
                    {year}
                  </a>
                ) : (
                  year
                )}
                {loadedQuarters < 4 && (
                  <small className="muted"> {t('quarters', { count: loadedQuarters })}</small>
                )}
              </th>
              <td className="number">{count ? words.integer(count.positions) : t('unknown')}</td>
              <td className="number">
                {count ? <Lmias count={count} words={words} /> : t('unknown')}
              </td>
              {hasEmployers && (
                <td className="number">{count ? words.integer(count.employers) : t('unknown')}</td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Their number, and whether a list of the year does not publish it. */
function Lmias({ count, words }: { count: Measures; words: Words }) {
  const t = useTranslations('map')
  if (!areLmiasKnown(count)) return t('notPublishedShort')
  return (
    <>
      {words.integer(count.lmias)}
      {areLmiasPartial(count) && <small className="muted"> {t('sheet.partialLmias')}</small>}
    </>
  )
}
