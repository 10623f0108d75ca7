'use client'

import { useTranslations } from 'next-intl'
import { type PointerEvent, useRef } from 'react'

import type { PeriodCount } from '@/map/query'

import type { Words } from '../useWords'

type Props = {
  /** Every period, in time order, counted without the period filter. */
  series: readonly PeriodCount[]
  /** Keys of the periods that have a list of this kind: the others are gaps. */
  listed: ReadonlySet<string>
  from: number | undefined
  to: number | undefined
  words: Words
  onChange: (from: number | undefined, to: number | undefined) => void
}

const WIDTH = 280
const HEIGHT = 46
const GAP = 0.12 // of a quarter, between bars

/**
 * The period: bars to drag over, and under them two sliders that say the same to the keyboard.
 * A list that covers a year is one wide bar, as high as its positions per quarter.
 */
export function PeriodSlider({ series, listed, from, to, words, onChange }: Props) {
  const t = useTranslations('map.period')
  const dragFrom = useRef<number>(undefined)
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
  const quarters = last.to - first.from + 1
  const x = (quarter: number) => ((quarter - first.from) / quarters) * WIDTH
  const rates = series.map((one) => one.positions / (one.to - one.from + 1))
  const top = Math.max(1, ...rates)

  const choose = (start: number, end: number) => {
    const [low, high] = start <= end ? [start, end] : [end, start]
    // An end that is not moved follows the lists to come.
    onChange(
      low === 0 ? undefined : series[low]!.from,
      high === series.length - 1 ? undefined : series[high]!.to,
    )
  }
  const indexAt = (event: PointerEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect()
    const quarter = first.from + ((event.clientX - box.left) / box.width) * quarters
    const index = series.findIndex((one) => quarter < one.to + 1)
    return index < 0 ? series.length - 1 : index
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
      <svg
        className="map-period-bars"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          dragFrom.current = indexAt(event)
          choose(dragFrom.current, dragFrom.current)
        }}
        onPointerMove={(event) => {
          if (dragFrom.current !== undefined) choose(dragFrom.current, indexAt(event))
        }}
        onPointerUp={() => (dragFrom.current = undefined)}
        onPointerCancel={() => (dragFrom.current = undefined)}
      >
        {series.map((one, at) => {
          const height = Math.max(1.5, (rates[at]! / top) * (HEIGHT - 2))
          const isOn = at >= startIndex && at <= endIndex
          const state = !listed.has(one.key) ? 'gap' : isOn ? 'on' : 'off'
          return (
            <rect
              key={one.key}
              className={`map-bar map-bar--${state}`}
              x={x(one.from) + GAP}
              y={HEIGHT - height}
              width={Math.max(1, x(one.to + 1) - x(one.from) - GAP * 2)}
              height={height}
            />
          )
        })}
      </svg>
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

type SliderProps = {
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
