'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'

import { alphabetical } from '@/map/alphabetical'
import { areLmiasKnown, areLmiasPartial, type Measures } from '@/map/measures'
import type { PeriodCount, RegionCount, Totals } from '@/map/query'
import { regionRows } from '@/map/tableRows'
import type { Level } from '@/map/territories/key'
import { UNPLACED_KEY } from '@/map/viewState'
import type { PlaceTotals } from '@/map/wire'

import type { TerritoryMarks } from '../LeafletMap/markLayer'
import type { Words } from '../useWords'

import { Mrcs } from './Mrcs'
import { Periods } from './Periods'

interface Props {
  /** Those that most places are known by. */
  levels: readonly Level[]
  /** Those that are shown. */
  places: readonly PlaceTotals[]
  /** All of them, those too small to be shown included. */
  counts: readonly PlaceTotals[]
  regions: readonly RegionCount[]
  /** The territories that the map draws. */
  marks: TerritoryMarks
  totals: Totals
  series: readonly PeriodCount[]
  /** Keys of the periods that have a list of the kind shown. */
  listed: ReadonlySet<string>
  /** False when the period has no list: its figures are unknown, and zero would be false. */
  isLoaded: boolean
  words: Words
  exports: ReactNode
  onPlace: (key: string) => void
}

/** The same content as the map, for those who read figures rather than circles. */
export function PlaceTable({ exports, isLoaded, ...tables }: Props) {
  const t = useTranslations('map')
  const { words, marks } = tables
  const figure = (value: number) => (isLoaded ? words.integer(value) : t('unknownFigure'))
  return (
    <div className="map-table" tabIndex={-1}>
      {exports}
      <Regions {...tables} figure={figure} />
      <Mrcs {...tables} marks={marks.mrc} figure={figure} />
      <Places {...tables} figure={figure} />
      <Periods {...tables} />
    </div>
  )
}

interface Figured {
  /** A number, or that it is not known. */
  figure: (value: number) => string
}

type RegionsProps = Pick<Props, 'regions' | 'marks' | 'totals' | 'words'> & Figured

function Regions({ regions, marks, totals, words, figure }: RegionsProps) {
  const t = useTranslations('map.table')
  return (
    <table>
      <caption>{t('byRegion')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('region')}</th>
          <Figures />
        </tr>
      </thead>
      <tbody>
        {regionRows(regions, marks.region).map((region) => (
          <tr key={region.region}>
            <th scope="row">{words.regionName(region.region)}</th>
            <Row counts={region} figure={figure} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('all')}</th>
          <Row counts={totals} figure={figure} />
        </tr>
      </tfoot>
    </table>
  )
}

type Order = 'name' | 'positions'

const ROWS_AT_ONCE = 100

const ORDERS: Record<Order, (a: PlaceTotals, b: PlaceTotals) => number> = {
  name: (a, b) => alphabetical.compare(a.place.name, b.place.name),
  positions: (a, b) =>
    b.positions - a.positions || alphabetical.compare(a.place.name, b.place.name),
}

type PlacesProps = Pick<Props, 'places' | 'totals' | 'words' | 'onPlace'> & Figured

function Places({ places, totals, words, figure, onPlace }: PlacesProps) {
  const t = useTranslations('map.table')
  const [order, setOrder] = useState<Order>('name')
  const [shown, setShown] = useState(ROWS_AT_ONCE)
  const sorted = [...places].sort(ORDERS[order])
  return (
    <>
      <table>
        <caption>{t('byPlace', { count: places.length })}</caption>
        <PlacesHead order={order} onOrder={setOrder} />
        <tbody>
          {sorted.slice(0, shown).map((one) => (
            <tr key={one.place.key}>
              <th scope="row">
                <button type="button" className="map-link" onClick={() => onPlace(one.place.key)}>
                  {one.place.name}
                </button>
              </th>
              <td data-head={t('region')}>{words.regionName(one.place.region)}</td>
              <Row counts={one} figure={figure} />
            </tr>
          ))}
        </tbody>
        {totals.unplacedRows > 0 && (
          <tfoot>
            <tr>
              <th scope="row">
                <button type="button" className="map-link" onClick={() => onPlace(UNPLACED_KEY)}>
                  {t('unplaced', { count: totals.unplacedRows })}
                </button>
              </th>
              <td />
              <td className="number" data-head={t('positions')}>
                {figure(totals.unplacedPositions)}
              </td>
              <td />
              <td />
            </tr>
          </tfoot>
        )}
      </table>
      {sorted.length > shown && (
        <button
          type="button"
          className="button button--secondary"
          onClick={() => setShown(shown + ROWS_AT_ONCE)}
        >
          {t('more', { count: Math.min(ROWS_AT_ONCE, sorted.length - shown) })}
        </button>
      )}
    </>
  )
}

interface HeadProps {
  order: Order
  onOrder: (order: Order) => void
}

function PlacesHead({ order, onOrder }: HeadProps) {
  const t = useTranslations('map.table')
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={order === 'name' ? 'ascending' : undefined}>
          <button type="button" className="map-sort" onClick={() => onOrder('name')}>
            {t('place')}
          </button>
        </th>
        <th scope="col">{t('region')}</th>
        <th
          scope="col"
          className="number"
          aria-sort={order === 'positions' ? 'descending' : undefined}
        >
          <button type="button" className="map-sort" onClick={() => onOrder('positions')}>
            {t('positions')}
          </button>
        </th>
        <th scope="col" className="number">
          {t('employers')}
        </th>
        <th scope="col" className="number">
          {t('lmias')}
        </th>
      </tr>
    </thead>
  )
}

function Figures() {
  const t = useTranslations('map.table')
  return (
    <>
      <th scope="col" className="number">
        {t('positions')}
      </th>
      <th scope="col" className="number">
        {t('employers')}
      </th>
      <th scope="col" className="number">
        {t('lmias')}
      </th>
    </>
  )
}

interface RowProps extends Figured {
  counts: Measures & { employers: number }
}

function Row({ counts, figure }: RowProps) {
  const t = useTranslations('map')
  return (
    <>
      <td className="number" data-head={t('table.positions')}>
        {figure(counts.positions)}
      </td>
      <td className="number" data-head={t('table.employers')}>
        {figure(counts.employers)}
      </td>
      <td className="number" data-head={t('table.lmias')}>
        {areLmiasKnown(counts) ? figure(counts.lmias) : t('notPublishedShort')}
        {areLmiasPartial(counts) && <small className="muted"> {t('sheet.partialLmias')}</small>}
      </td>
    </>
  )
}
