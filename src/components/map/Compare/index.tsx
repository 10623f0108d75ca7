'use client'

import { useTranslations } from 'next-intl'

import type { LmiaKind } from '@/lmia/types'
import { type ComparedYears, type Comparison, growthOf } from '@/map/compare'
import type { DrawnBasemap } from '@/map/basemap/readBasemap'
import { type MapPeriod, type QuarterRange, yearOf } from '@/map/period'
import { CHANGE_CLASSES, changeClassOf } from '@/map/territories/changeClasses'
import { classesOf, classOf } from '@/map/territories/classes'
import type { Level } from '@/map/territories/key'
import { KEY_OF } from '@/map/territories/totals'

import { BreaksNote, BreaksSaid } from '../Breaks'
import { SeriesChart } from '../PlacePanel/SeriesChart'
import { TerritorySvg } from '../TerritorySvg'
import type { Words } from '../useWords'

import { ChangeTable } from './ChangeTable'
import { Choice } from './Choice'
import { useGrowthWords } from './useGrowthWords'

interface Props {
  comparison: Comparison
  compared: ComparedYears
  kind: LmiaKind
  least: number
  /** Keys of the periods that have a list. */
  listed: ReadonlySet<string>
  periods: readonly MapPeriod[]
  basemap: DrawnBasemap | undefined
  words: Words
  onCompared: (compared: ComparedYears) => void
}

/** Two periods side by side: what changed, where, and what was left out to say so. */
export function Compare(props: Props) {
  const { comparison, compared, kind, periods, basemap, words, onCompared } = props
  const t = useTranslations('map.compare')
  const growthWords = useGrowthWords()
  const { totals, sides } = comparison
  // One year beside itself says nothing: there is one only, or another must be chosen.
  const isOneYear = sides.before.from === sides.after.from
  const quarters = isOneYear ? 0 : comparison.quarters
  const level = comparison.changes.mrc.some(({ key }) => key !== '') ? 'mrc' : 'region'
  const heads = { before: yearsOf(sides.before), after: yearsOf(sides.after) }
  const figures = { before: words.integer(totals.before), after: words.integer(totals.after) }
  return (
    <div className="map-table map-compare" tabIndex={-1}>
      <h2>
        {quarters === 0
          ? t(isOneYear ? 'sameYear' : 'nothing')
          : t('title', { ...heads, growth: growthWords(growthOf(totals)) })}
      </h2>
      <Choice compared={compared} periods={periods} onCompared={onCompared} />
      {quarters > 0 && (
        <p className="map-compare-lead">
          {t('lead', { ...heads, kind, figures: `${figures.before} → ${figures.after}` })}
        </p>
      )}
      {!isOneYear && <LeftOut comparison={comparison} words={words} />}
      {quarters > 0 && (
        <BreaksSaid
          from={Math.min(sides.before.from, sides.after.from)}
          to={Math.max(sides.before.to, sides.after.to)}
        />
      )}
      {quarters > 0 && (
        <>
          {basemap?.territories[level] && (
            <ChangeMaps {...props} basemap={basemap} level={level} heads={heads} />
          )}
          <ChangeTable
            opening={level}
            comparison={comparison}
            least={props.least}
            heads={heads}
            words={words}
          />
        </>
      )}
      <Multiples {...props} />
      <p className="map-note small muted">{t('meaning', { kind })}</p>
    </div>
  )
}

/** Both sides are whole years. */
function yearsOf({ from, to }: QuarterRange): string {
  const [first, last] = [yearOf(from), yearOf(to)]
  return first === last ? `${first}` : `${first}\u00a0–\u00a0${last}`
}

/** Which quarters are not counted, on both sides. */
function LeftOut({ comparison, words }: Pick<Props, 'comparison' | 'words'>) {
  const t = useTranslations('map.compare')
  const { before, after } = comparison.sides
  const length = before.to - before.from + 1
  if (comparison.quarters === length) {
    return <p className="map-note small muted">{t('allCounted', { count: length })}</p>
  }
  return (
    <p className="map-note map-missing">
      {t('leftOut', {
        counted: comparison.quarters,
        of: length,
        before: before.leftOut.map(words.period).join(', '),
        after: after.leftOut.map(words.period).join(', '),
      })}
    </p>
  )
}

type MapsProps = Props & {
  basemap: DrawnBasemap
  level: Level
  heads: { before: string; after: string }
}

/** The change, then each side by the same classes. */
function ChangeMaps({ comparison, basemap, level, heads, words }: MapsProps) {
  const t = useTranslations('map.compare')
  const needs = useTranslations('map.needs')
  const growthWords = useGrowthWords()
  const none = { before: 0, after: 0 }
  const changes = new Map<string, { before: number; after: number }>()
  for (const { key, before, after } of comparison.changes[level]) {
    const territory = KEY_OF[level]({ region: key, mrc: key })
    const known = changes.get(territory) ?? none
    changes.set(territory, { before: known.before + before, after: known.after + after })
  }
  const nowhere = changes.get('')?.after ?? 0
  const growthIn = (key: string) => growthOf(changes.get(key) ?? none)
  const thresholds = classesOf(level, comparison.quarters)
  return (
    <div className="map-compare-maps">
      <figure>
        <figcaption>{t('changeMap', { level })}</figcaption>
        <TerritorySvg
          basemap={basemap}
          level={level}
          label={t('changeMap', { level })}
          fillOf={(key) => changeClassOf(growthIn(key))}
          figureOf={(key) => {
            const growth = growthIn(key)
            return growth.kind === 'share' ? growthWords(growth) : ''
          }}
        />
        <ul className="map-compare-key">
          {CHANGE_CLASSES.map((one) => (
            <li key={one}>
              <span aria-hidden="true" className={`map-swatch map-swatch--${one}`} />
              {t(`classes.${one}`)}
            </li>
          ))}
        </ul>
      </figure>
      {nowhere > 0 && (
        <p className="map-note small muted">
          {needs('withoutTerritory', { count: nowhere, number: words.integer(nowhere) })}
        </p>
      )}
      {(['before', 'after'] as const).map((side) => (
        <figure key={side}>
          <figcaption>{heads[side]}</figcaption>
          <TerritorySvg
            basemap={basemap}
            level={level}
            label={heads[side]}
            fillOf={(key) => `class-${classOf((changes.get(key) ?? none)[side], thresholds)}`}
          />
        </figure>
      ))}
    </div>
  )
}

/** Each region over time, at its own scale. */
function Multiples({ comparison, listed, words }: Props) {
  const t = useTranslations('map.compare')
  return (
    <section>
      <h3>{t('regions')}</h3>
      {comparison.regions[0] && (
        <BreaksNote
          from={comparison.regions[0].series[0]?.from ?? 0}
          to={comparison.regions[0].series.at(-1)?.to ?? 0}
        />
      )}
      <div className="map-multiples">
        {byCode(comparison.regions).map(({ region, series }) => {
          const change = comparison.changes.region.find(({ key }) => key === region)
          return (
            <div key={region}>
              <h4>{words.regionName(region)}</h4>
              <SeriesChart
                series={series}
                listed={listed}
                label={t('regionSeries', { name: words.regionName(region) })}
                words={words}
              />
              {change && (
                <p className="small">
                  {words.integer(change.before)} → {words.integer(change.after)}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}

const byCode = (regions: Comparison['regions']): Comparison['regions'] =>
  [...regions].sort((a, b) => (a.region < b.region ? -1 : 1))
