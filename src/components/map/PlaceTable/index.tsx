'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'

import { areLmiasKnown, areLmiasPartial, type Measures } from '@/map/measures'
import type { RegionCount, Totals } from '@/map/query'
import type { Level } from '@/map/territories/key'
import { UNPLACED_KEY } from '@/map/viewState'
import type { PlaceTotals } from '@/map/wire'

import type { Words } from '../useWords'

import { Mrcs } from './Mrcs'

interface Props {
  /** Those that most places are known by. */
  levels: readonly Level[]
  /** Those that are shown. */
  places: readonly PlaceTotals[]
  /** All of them, those too small to be shown included. */
  counts: readonly PlaceTotals[]
  regions: readonly RegionCount[]
  totals: Totals
  words: Words
  exports: ReactNode
  onPlace: (key: string) => void
}

/** The same content as the map, for those who read figures rather than circles. */
export function PlaceTable({ exports, ...tables }: Props) {
  return (
    <div className="map-table" tabIndex={-1}>
      {exports}
      <Regions {...tables} />
      <Mrcs {...tables} />
      <Places {...tables} />
    </div>
  )
}

/** An unknown region comes after the seventeen. */
const LAST = '99'

function Regions({ regions, totals, words }: Pick<Props, 'regions' | 'totals' | 'words'>) {
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
        {[...regions]
          .sort((a, b) => (a.region || LAST).localeCompare(b.region || LAST))
          .map((region) => (
            <tr key={region.region}>
              <th scope="row">{words.regionName(region.region)}</th>
              <Row counts={region} words={words} />
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('all')}</th>
          <Row counts={totals} words={words} />
        </tr>
      </tfoot>
    </table>
  )
}

type Order = 'name' | 'positions'

const ROWS_AT_ONCE = 100

const byName = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

const ORDERS: Record<Order, (a: PlaceTotals, b: PlaceTotals) => number> = {
  name: (a, b) => byName.compare(a.place.name, b.place.name),
  positions: (a, b) => b.positions - a.positions || byName.compare(a.place.name, b.place.name),
}

function Places({ places, totals, words, onPlace }: Omit<Props, 'regions' | 'exports'>) {
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
              <Row counts={one} words={words} />
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
                {words.integer(totals.unplacedPositions)}
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

interface RowProps {
  counts: Measures & { employers: number }
  words: Words
}

function Row({ counts, words }: RowProps) {
  const t = useTranslations('map')
  return (
    <>
      <td className="number" data-head={t('table.positions')}>
        {words.integer(counts.positions)}
      </td>
      <td className="number" data-head={t('table.employers')}>
        {words.integer(counts.employers)}
      </td>
      <td className="number" data-head={t('table.lmias')}>
        {areLmiasKnown(counts) ? words.integer(counts.lmias) : t('notPublishedShort')}
        {areLmiasPartial(counts) && <small className="muted"> {t('sheet.partialLmias')}</small>}
      </td>
    </>
  )
}
