'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'

import type { DrawnBasemap } from '@/map/basemap/readBasemap'
import type { NeedsAsked } from '@/map/needs/asked'
import { compareNeeds, NEED_CLASSES, type Need, needOf } from '@/map/needs/weigh'
import { classOf } from '@/map/territories/classes'
import type { WireNeed, WireNeeds } from '@/map/wire'

import { TerritorySvg } from '../TerritorySvg'
import type { Words } from '../useWords'

import { Choices } from './Choices'
import { NeedsTable } from './NeedsTable'
import { TerritorySheet } from './TerritorySheet'

interface Props {
  asked: NeedsAsked
  answer: WireNeeds
  /** False when the period has no list: nothing can be said. */
  isLoaded: boolean
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
export function Needs({ asked, answer, isLoaded, basemap, words, onNeeds }: Props) {
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
      <p className="map-compare-lead">{t('lead')}</p>
      <Choices asked={asked} answer={answer} onNeeds={onNeeds} />
      {isLoaded && (
        <>
          {basemap?.territories[asked.level] && (
            <NeedsMap basemap={basemap} asked={asked} rows={rows} words={words} onChoose={choose} />
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
      <p className="map-note small muted">{t('meaning')}</p>
    </div>
  )
}

interface MapProps {
  basemap: DrawnBasemap
  asked: NeedsAsked
  rows: readonly NamedNeed[]
  words: Words
  onChoose: (key: string) => void
}

/** Positions for each organization as fills; nobody is hatched. */
function NeedsMap({ basemap, asked, rows, words, onChoose }: MapProps) {
  const t = useTranslations('map.needs')
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
          fillOf={(key) => fillOf(byKey.get(key))}
          figureOf={(key) => {
            const need = byKey.get(key)
            return need?.kind === 'each' ? words.short(need.positions) : ''
          }}
          onChoose={(key) => byKey.has(key) && onChoose(key)}
        />
        <ul className="map-compare-key">
          {[0, ...NEED_CLASSES].map((from, at) => (
            <li key={from}>
              <span aria-hidden="true" className={`map-swatch map-swatch--class-${at + 1}`} />
              {from === 0
                ? t('under', { number: words.integer(NEED_CLASSES[0]!) })
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

function fillOf(need: Need | undefined): string {
  if (!need || need.kind === 'few') return 'few'
  return need.kind === 'nobody' ? 'hatched' : `class-${classOf(need.positions, NEED_CLASSES) + 1}`
}
