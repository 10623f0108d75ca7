'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

import { alphabetical } from '@/map/alphabetical'
import { type Change, COMPARED, type Compared, type Comparison, growthOf } from '@/map/compare'

import type { Words } from '../useWords'

import { useGrowthWords } from './useGrowthWords'

interface Props {
  comparison: Comparison
  /** What it opens on. */
  opening: Compared
  /** Rows with fewer positions on both sides are left out. */
  least: number
  heads: { before: string; after: string }
  words: Words
}

type Order = 'name' | 'after' | 'growth'

const ROWS_AT_ONCE = 25

/** Widest bar of a growth, in units of its drawing: a doubling or more. */
const FULL_BAR = 50

/** What changed, value by value; occupations are said to break where their codes do. */
export function ChangeTable({ comparison, opening, least, heads, words }: Props) {
  const t = useTranslations('map.compare')
  const [facet, setFacet] = useState<Compared>(opening)
  const [order, setOrder] = useState<Order>('growth')
  const [shown, setShown] = useState(ROWS_AT_ONCE)
  const more = () => setShown(shown + ROWS_AT_ONCE * 4)
  const all = comparison.changes[facet]
  const kept = all.filter(({ before, after }) => Math.max(before, after) >= least)
  const named = kept.map((change) => ({ ...change, name: words.value(facet, change.key) }))
  const sorted = named.sort((a, b) => compare(order, a, b) || alphabetical.compare(a.name, b.name))
  return (
    <section className="map-compare-table">
      <h3 id="map-compare-by">{t('byTitle')}</h3>
      <div className="map-compare-by" role="group" aria-labelledby="map-compare-by">
        {COMPARED.filter((one) => isKnown(comparison.changes[one])).map((one) => (
          <button
            key={one}
            type="button"
            className="map-value"
            aria-pressed={one === facet}
            onClick={() => setFacet(one)}
          >
            {t(`by.${one}`)}
          </button>
        ))}
      </div>
      {facet === 'occupation' && isBroken(all) && <p className="map-note">{t('break')}</p>}
      {facet === 'occupationGroup' && <p className="map-note">{t('groups')}</p>}
      {kept.length < all.length && (
        <p className="map-note small muted">
          {t('hidden', { count: all.length - kept.length, least })}
        </p>
      )}
      <table>
        <caption className="visually-hidden">{t(`by.${facet}`)}</caption>
        <thead>
          <tr>
            <Head order={order} by="name" label={t(`by.${facet}`)} onOrder={setOrder} />
            <th scope="col" className="number">
              {heads.before}
            </th>
            <Head order={order} by="after" label={heads.after} onOrder={setOrder} />
            <Head order={order} by="growth" label={t('growth')} onOrder={setOrder} />
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((change) => (
            <Row key={change.key} change={change} name={change.name} heads={heads} words={words} />
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <button type="button" className="button button--secondary" onClick={more}>
          {t('more', { count: sorted.length - shown })}
        </button>
      )}
    </section>
  )
}

interface HeadProps {
  order: Order
  by: Order
  label: string
  onOrder: (order: Order) => void
}

function Head({ order, by, label, onOrder }: HeadProps) {
  const sort = by === 'name' ? 'ascending' : 'descending'
  return (
    <th
      scope="col"
      className={by === 'name' ? undefined : 'number'}
      aria-sort={order === by ? sort : undefined}
    >
      <button type="button" className="map-sort" onClick={() => onOrder(by)}>
        {label}
      </button>
    </th>
  )
}

interface RowProps extends Pick<Props, 'heads' | 'words'> {
  change: Change
  name: string
}

function Row({ change, name, heads, words }: RowProps) {
  const t = useTranslations('map.compare')
  const growthWords = useGrowthWords()
  const growth = growthOf(change)
  const share = growth.kind === 'share' ? growth.share : 0
  const sign = share > 0 || growth.kind === 'new' ? 'up' : share < 0 ? 'down' : 'same'
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number" data-head={heads.before}>
        {words.integer(change.before)}
      </td>
      <td className="number" data-head={heads.after}>
        {words.integer(change.after)}
      </td>
      <td className={`number map-growth map-growth--${sign}`} data-head={t('growth')}>
        <svg aria-hidden="true" className="map-growth-bar" viewBox={`0 0 ${FULL_BAR} 10`}>
          <rect width={Math.min(1, Math.abs(share)) * FULL_BAR} height="10" />
        </svg>
        <span>{growthWords(growth)}</span>
      </td>
    </tr>
  )
}

/** What grew most first; what is too small to say comes last. */
function compare(order: Order, a: Change, b: Change): number {
  if (order === 'name') return 0
  if (order === 'after') return b.after - a.after
  return weightOf(b) - weightOf(a)
}

function weightOf(change: Change): number {
  const growth = growthOf(change)
  if (growth.kind === 'few') return -2
  return growth.kind === 'new' ? Number.MAX_VALUE : growth.share
}

/** Whether rows say anything of it: groups of occupations need a concordance. */
const isKnown = (changes: readonly Change[]): boolean => changes.some(({ key }) => key !== '')

/** Codes of four digits (NOC 2011) and of five (NOC 2021) do not compare. */
const isBroken = (changes: readonly Change[]): boolean =>
  new Set(changes.filter(({ key }) => key).map(({ key }) => key.length)).size > 1
