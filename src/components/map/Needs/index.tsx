'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'

import type { LmiaKind } from '@/lmia/types'
import type { DrawnBasemap } from '@/map/basemap/readBasemap'
import type { NeedsAsked } from '@/map/needs/asked'
import { compareNeeds, type Need, needClassesOf, needOf } from '@/map/needs/weigh'
import type { QuarterRange } from '@/map/period'
import { classOf } from '@/map/territories/classes'
import type { Level } from '@/map/territories/key'
import type { WireNeed, WireNeeds } from '@/map/wire'

import { TerritorySvg } from '../TerritorySvg'
import type { Words } from '../useWords'

import { Choices } from './Choices'
import { NeedsTable } from './NeedsTable'
import { TerritorySheet } from './TerritorySheet'

interface Props {
  asked: NeedsAsked
  /** The levels that places are known by. */
  levels: readonly Level[]
  answer: WireNeeds
  kind: LmiaKind
  /** The period of the positions. */
  range: QuarterRange
  /** How many quarters of the period have a list: without any nothing can be said. */
  loadedQuarters: number
  basemap: DrawnBasemap | undefined
  words: Words
  onNeeds: (asked: NeedsAsked) => void
}

/** A territory, what it is called and what it lacks. */
export interface NamedNeed extends Omit<WireNeed, 'name'> {
  name: string
  /** Organizations that count. */
  counted: number
  need: Need
}

/** Where many positions meet few services. */
export function Needs(props: Props) {
  const { asked, answer, kind, range, loadedQuarters, basemap, words, onNeeds } = props
  const t = useTranslations('map.needs')
  const rows = answer.territories
    .map((one): NamedNeed => {
      const counted = one.here + (asked.countsRemote ? one.remote : 0)
      const name = asked.level === 'region' ? words.regionName(one.key) : one.name
      return { ...one, name, counted, need: needOf(one.positions, counted) }
    })
    .sort(compareNeeds)
  const open = rows.find(({ key }) => key === asked.territory)
  const screen = useRef<HTMLDivElement>(null)
  const choose = (territory: string | undefined) => onNeeds({ ...asked, territory })
  const close = () => {
    const row = screen.current?.querySelector<HTMLElement>('.map-row--open button')
    ;(row ?? screen.current)?.focus() // where the reader came from, before the sheet is gone
    choose(undefined)
  }
  return (
    <div className="map-table map-compare map-needs" tabIndex={-1} ref={screen}>
      <h2>{t('title')}</h2>
      <p className="map-compare-lead">{t('lead', { kind, period: words.period(range) })}</p>
      <Choices asked={asked} levels={props.levels} answer={answer} onNeeds={onNeeds} />
      {loadedQuarters > 0 && (
        <>
          {basemap?.territories[asked.level] && (
            <NeedsMap {...props} basemap={basemap} rows={rows} onChoose={choose} />
          )}
          {open && <TerritorySheet need={open} asked={asked} words={words} onClose={close} />}
          <NeedsTable rows={rows} asked={asked} words={words} onChoose={choose} />
          {answer.withoutTerritory > 0 && (
            <p className="map-note small muted">
              {t('withoutTerritory', {
                count: answer.withoutTerritory,
                number: words.integer(answer.withoutTerritory),
              })}
            </p>
          )}
        </>
      )}
      <p className="map-note small muted">{t('meaning', { kind })}</p>
    </div>
  )
}

type MapProps = Pick<Props, 'asked' | 'loadedQuarters' | 'words'> & {
  basemap: DrawnBasemap
  rows: readonly NamedNeed[]
  onChoose: (key: string) => void
}

/** Positions for each organization as fills; nobody is hatched. */
function NeedsMap({ basemap, asked, loadedQuarters, rows, words, onChoose }: MapProps) {
  const t = useTranslations('map.needs')
  const thresholds = needClassesOf(loadedQuarters)
  const byKey = new Map(rows.map((row) => [row.key, row.need]))
  return (
    <div className="map-compare-maps">
      <figure>
        <figcaption>{t('map')}</figcaption>
        <TerritorySvg
          basemap={basemap}
          level={asked.level}
          label={t('map')}
          selected={asked.territory}
          fillOf={(key) => fillOf(byKey.get(key), thresholds)}
          figureOf={(key) => {
            const need = byKey.get(key)
            return need?.kind === 'each' ? words.short(need.positions) : ''
          }}
          onChoose={(key) => byKey.has(key) && onChoose(key)}
        />
        <ul className="map-compare-key">
          {[0, ...thresholds].map((from, at) => (
            <li key={from}>
              <span aria-hidden="true" className={`map-swatch map-swatch--class-${at + 1}`} />
              {from === 0
                ? t('under', { number: words.integer(thresholds[0]!) })
                : t('from', { number: words.integer(from) })}
            </li>
          ))}
          <li>
            <span aria-hidden="true" className="map-swatch map-swatch--hatched" />
            {t('nobody')}
          </li>
          <li>
            <span aria-hidden="true" className="map-swatch map-swatch--class-0" />
            {t('few')}
          </li>
        </ul>
      </figure>
    </div>
  )
}

function fillOf(need: Need | undefined, thresholds: readonly number[]): string {
  if (!need || need.kind === 'few') return 'few'
  return need.kind === 'nobody' ? 'hatched' : `class-${classOf(need.positions, thresholds) + 1}`
}
