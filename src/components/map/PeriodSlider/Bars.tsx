'use client'

import { type PointerEvent, useRef } from 'react'

import type { PeriodCount } from '@/map/query'

import { barsOf, breaksOf, gapsOf } from '../bars'
import { Breaks } from '../Breaks'
import { Gaps } from '../Gaps'

interface Props {
  /** Every period, in time order. */
  series: readonly PeriodCount[]
  /** Those that have a list; the others are gaps. */
  listed: readonly PeriodCount[]
  isChosen: (period: PeriodCount) => boolean
  /** Indexes in the series, whichever comes first. */
  onChoose: (start: number, end: number) => void
}

const SIZE = { width: 280, height: 46, gap: 0.12, least: 1.5 }

/** Positions over time, to press or drag over with a finger or a mouse. */
export function Bars({ series, listed, isChosen, onChoose }: Props) {
  const dragFrom = useRef<number>(undefined)
  const indexAt = (event: PointerEvent<SVGSVGElement>): number => {
    const first = series[0]?.from ?? 0
    const quarters = (series.at(-1)?.to ?? first) - first + 1
    const box = event.currentTarget.getBoundingClientRect()
    const quarter = first + ((event.clientX - box.left) / box.width) * quarters
    const index = series.findIndex((one) => quarter < one.to + 1)
    return index < 0 ? series.length - 1 : index
  }
  return (
    <svg
      className="map-period-bars"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        dragFrom.current = indexAt(event)
        onChoose(dragFrom.current, dragFrom.current)
      }}
      onPointerMove={(event) => {
        if (dragFrom.current !== undefined) onChoose(dragFrom.current, indexAt(event))
      }}
      onPointerUp={() => (dragFrom.current = undefined)}
      onPointerCancel={() => (dragFrom.current = undefined)}
    >
      <Gaps gaps={gapsOf(series, listed, SIZE.width)} height={SIZE.height} />
      {barsOf(listed, series, SIZE).map((bar) => (
        <rect
          key={bar.period.key}
          className={`map-bar map-bar--${isChosen(bar.period) ? 'on' : 'off'}`}
          x={bar.x}
          y={SIZE.height - bar.height}
          width={bar.width}
          height={bar.height}
        />
      ))}
      <Breaks lines={breaksOf(series, SIZE.width)} height={SIZE.height} />
    </svg>
  )
}
