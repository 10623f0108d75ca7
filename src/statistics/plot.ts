import { LOCALES, type Locale } from '@/i18n/locales'

import { type StepFigures, sumOf } from './figures'

/** A piece of a bar, in hundredths of the plot from its lower left corner. */
export interface Piece {
  start: string
  locale: Locale
  x: number
  y: number
  width: number
  height: number
}

export interface Plot {
  /** How often the upper edge stands for: an even number, at least 4. */
  top: number
  pieces: Piece[]
}

/** Share of a step's width that its bar takes. */
const FILLED = 0.78

/** One bar for each step, of as many pieces as languages, one above the other. */
export function plotOf(steps: readonly StepFigures[]): Plot {
  const top = niceTop(Math.max(0, ...steps.map(({ counts }) => sumOf(counts))))
  const width = 100 / Math.max(1, steps.length)
  const pieces = steps.flatMap(({ start, counts }, at) => {
    let y = 0
    return LOCALES.flatMap((locale): Piece[] => {
      const height = (100 * counts[locale]) / top
      const piece = {
        start,
        locale,
        x: width * (at + (1 - FILLED) / 2),
        y,
        width: width * FILLED,
        height,
      }
      y += height
      return height > 0 ? [piece] : []
    })
  })
  return { top, pieces }
}

/**
 * The next round number whose half is whole.
 *
 * @example niceTop(340) // 400
 */
export function niceTop(value: number): number {
  if (value <= 4) return 4
  const power = 10 ** Math.floor(Math.log10(value))
  const found = [1, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value) ?? 10
  const top = found * power
  return top % 2 === 0 ? top : top + 1
}
