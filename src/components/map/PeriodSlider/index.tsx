'use client'

import { useTranslations } from 'next-intl'

import type { PeriodCount } from '@/map/query'

import type { Words } from '../useWords'

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

/** The period: bars to drag over, and under them two sliders that say the same to the keyboard. */
export function PeriodSlider({ series, listed, from, to, words, onChange }: Props) {
  const t = useTranslations('map.period')
  const first = series[0]
  const last = series.at(-1)
  if (!first || !last) return null

  const lowest = from ?? first.from
  const highest = to ?? last.to
  const startIndex = Math.max(
    0,
    series.findIndex((one) => one.to >= lowest),
  )
  const endIndex = series.findLastIndex((one) => one.from <= highest)
  const choose = (start: number, end: number) => {
    const [low, high] = start <= end ? [start, end] : [end, start]
    // An end that is not moved follows the lists to come.
    onChange(
      low === 0 ? undefined : series[low]!.from,
      high === series.length - 1 ? undefined : series[high]!.to,
    )
  }
  const said = words.period({
    from: series[startIndex]?.from ?? first.from,
    to: series[endIndex]?.to ?? last.to,
  })

  return (
    <fieldset className="map-period">
      <legend>
        {t('title')} <strong className="nowrap">{said}</strong>
      </legend>
      <Bars
        series={series}
        stateOf={({ key }, at) => {
          if (!listed.has(key)) return 'gap'
          return at >= startIndex && at <= endIndex ? 'on' : 'off'
        }}
        onChoose={choose}
      />
      <div className="map-period-sliders">
        <Slider
          label={t('from')}
          value={startIndex}
          max={series.length - 1}
          said={words.quarter(series[startIndex]?.from ?? first.from)}
          onChange={(start) => choose(start, Math.max(start, endIndex))}
        />
        <Slider
          label={t('to')}
          value={endIndex}
          max={series.length - 1}
          said={words.quarter(series[endIndex]?.to ?? last.to)}
          onChange={(end) => choose(Math.min(startIndex, end), end)}
        />
      </div>
      <div className="map-period-ends" aria-hidden="true">
        <span>{Math.floor(first.from / 4)}</span>
        <span>{Math.floor(last.to / 4)}</span>
      </div>
    </fieldset>
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
