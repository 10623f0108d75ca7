'use client'

import { useTranslations } from 'next-intl'

import { coverageOf, type QuarterRange, quartersOfYear, snapToPeriods, yearOf } from '@/map/period'
import type { PeriodCount } from '@/map/query'

import type { Words } from '../useWords'

import { BreaksNote } from '../Breaks'
import { Coverage } from '../Coverage'

import { Bars } from './Bars'

interface Props {
  /** Every period, in time order, counted without the period filter. */
  series: readonly PeriodCount[]
  /** Keys of the periods that have a list of this kind: the others are gaps. */
  listed: ReadonlySet<string>
  from: number | undefined
  to: number | undefined
  words: Words
  onChange: (from: number | undefined, to: number | undefined) => void
}

/** The period: a year at a press, bars to drag over, two sliders that say the same to the keyboard. */
export function PeriodSlider({ series, listed, from, to, words, onChange }: Props) {
  const t = useTranslations('map.period')
  const first = series[0]
  const last = series.at(-1)
  if (!first || !last) return null

  const loaded = series.filter(({ key }) => listed.has(key))
  const range = snapToPeriods(series, from ?? first.from, to ?? last.to)
  /** The beginning is always said; an end that is not moved follows the lists to come. */
  const choose = (chosen: QuarterRange) =>
    onChange(chosen.from, chosen.to >= last.to ? undefined : chosen.to)
  const chooseBars = (start: number, end: number) => {
    const [low, high] = start <= end ? [start, end] : [end, start]
    choose({ from: series[low]!.from, to: series[high]!.to })
  }

  return (
    <fieldset className="map-period">
      <legend>
        {t('title')} <strong className="nowrap">{words.period(range)}</strong>
      </legend>
      <Bars
        series={series}
        listed={loaded}
        isChosen={(one) => one.from >= range.from && one.to <= range.to}
        onChoose={chooseBars}
      />
      <Ends series={series} range={range} words={words} onChoose={chooseBars} />
      <div className="map-period-ends" aria-hidden="true">
        <span>{yearOf(first.from)}</span>
        <span>{yearOf(last.to)}</span>
      </div>
      <BreaksNote from={first.from} to={last.to} />
      <Coverage periods={loaded} range={range} words={words} />
      <Years
        loaded={loaded}
        whole={{ from: first.from, to: last.to }}
        range={range}
        onYear={(year) => onChange(year.from, year.to)}
        onAll={() => onChange(first.from, undefined)}
      />
    </fieldset>
  )
}

interface EndsProps {
  series: readonly PeriodCount[]
  range: QuarterRange
  words: Words
  onChoose: (start: number, end: number) => void
}

/** Two sliders over one line: the first and the last period. */
function Ends({ series, range, words, onChoose }: EndsProps) {
  const t = useTranslations('map.period')
  const last = series.length - 1
  // A range between two lists stands on those around it.
  const start = clamp(
    series.findIndex((one) => one.to >= range.from),
    series,
  )
  const end = clamp(
    series.findLastIndex((one) => one.from <= range.to),
    series,
  )
  return (
    <div className="map-period-sliders">
      <Slider
        label={t('from')}
        value={start}
        max={last}
        said={words.quarter(range.from)}
        onChange={(chosen) => onChoose(chosen, Math.max(chosen, end))}
      />
      <Slider
        label={t('to')}
        value={end}
        max={last}
        said={words.quarter(range.to)}
        onChange={(chosen) => onChoose(Math.min(start, chosen), chosen)}
      />
    </div>
  )
}

/** An index that was not found is the nearest end. */
const clamp = (index: number, series: readonly PeriodCount[]): number =>
  Math.min(Math.max(index, 0), series.length - 1)

interface YearsProps {
  loaded: readonly PeriodCount[]
  whole: QuarterRange
  range: QuarterRange
  /** A year is whole, its quarters to come included: shared, it stays that year. */
  onYear: (year: QuarterRange) => void
  onAll: () => void
}

/** Each year at a press; eleven added up only when that is what is wanted. */
function Years({ loaded, whole, range, onYear, onAll }: YearsProps) {
  const t = useTranslations('map.period')
  const years = Array.from(
    { length: yearOf(whole.to) - yearOf(whole.from) + 1 },
    (_, at) => yearOf(whole.from) + at,
  )
  const isRange = (other: QuarterRange) => range.from === other.from && range.to === other.to
  return (
    <div className="map-years" role="group" aria-label={t('years')}>
      {years.map((year) => {
        const quarters = quartersOfYear(year)
        const hasList = coverageOf(loaded, quarters).loaded > 0
        return (
          <button
            key={year}
            type="button"
            className={hasList ? undefined : 'map-year--none'}
            title={hasList ? undefined : t('noList')}
            aria-pressed={isRange(snapToPeriods(loaded, quarters.from, quarters.to))}
            onClick={() => onYear(quarters)}
          >
            {year}
            {!hasList && <span className="visually-hidden">, {t('noList')}</span>}
          </button>
        )
      })}
      <button type="button" aria-pressed={isRange(whole)} onClick={onAll}>
        {t('allYears')}
      </button>
    </div>
  )
}

interface SliderProps {
  label: string
  value: number
  max: number
  said: string
  onChange: (value: number) => void
}

function Slider({ label, value, max, said, onChange }: SliderProps) {
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={said}
      min={0}
      max={max}
      step={1}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  )
}
