'use client'

import { useTranslations } from 'next-intl'

import { breaksWithin } from '@/map/breaks'
import { type QuarterRange, yearOf } from '@/map/period'

interface Props {
  /** In the units of the drawing. */
  lines: readonly { name: string; x: number }[]
  height: number
}

/** Where the source begins to count otherwise. */
export function Breaks({ lines, height }: Props) {
  return lines.map(({ name, x }) => (
    <line key={name} className="map-break" x1={x} x2={x} y1={0} y2={height} />
  ))
}

/** What the dashes of a series mean; the limits of the map say what changes at each. */
export function BreaksNote({ from, to }: QuarterRange) {
  const t = useTranslations('map.breaks')
  const breaks = breaksWithin({ from, to })
  if (breaks.length === 0) return null
  const years = breaks.map((one) => yearOf(one.from)).join(', ')
  return <p className="map-note small muted">{t('short', { years })}</p>
}

/** What changes at each break of a period: for figures side by side, which have no dashes. */
export function BreaksSaid({ from, to }: QuarterRange) {
  const t = useTranslations('map.breaks')
  const breaks = breaksWithin({ from, to })
  if (breaks.length === 0) return null
  return <p className="map-note small muted">{breaks.map(({ name }) => t(name)).join(' ')}</p>
}
