import type { Locale } from '@/i18n/locales'

import type { WeekFigures } from './figures'

/** One bar: where it stands across the plot, and how high it is, in hundredths of the plot. */
export interface Bar {
  monday: string
  language: Locale
  x: number
  width: number
  height: number
}

export interface Plot {
  /** Words at the upper edge: a round number, at least 10. */
  top: number
  bars: Bar[]
}

/** Share of a week's width that its bars take. */
const FILLED = 0.7

/** The weeks as bars side by side, one for each of the languages. */
export function plotOf(weeks: readonly WeekFigures[], languages: readonly Locale[]): Plot {
  const top = roundUp(
    Math.max(10, ...weeks.flatMap(({ words }) => languages.map((each) => words[each]))),
  )
  const step = 100 / Math.max(1, weeks.length)
  const width = (step * FILLED) / Math.max(1, languages.length)
  const bars = weeks.flatMap(({ monday, words }, week) =>
    languages.map((language, place) => ({
      monday,
      language,
      x: step * (week + (1 - FILLED) / 2) + width * place,
      width,
      height: (100 * words[language]) / top,
    })),
  )
  return { top, bars }
}

/**
 * The next of 1, 2, 5, 10, 20, 50…
 *
 * @example roundUp(340) // 500
 */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const found = [1, 2, 5].find((each) => each * power >= value)
  return (found ?? 10) * power
}
