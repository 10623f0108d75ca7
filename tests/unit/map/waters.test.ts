import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { TOWNS } from '@/map/basemap/drawn'
import { groundLabels } from '@/map/basemap/waters'
import { MAX_ZOOM, MIN_ZOOM } from '@/map/viewState'

describe('the names on the ground', () => {
  it.each(LOCALES)('are those of towns, then of a dozen large waters (%s)', (locale) => {
    const labels = groundLabels(TOWNS, locale)
    expect(labels.slice(0, TOWNS.length)).toEqual(TOWNS)
    const waters = labels.slice(TOWNS.length)
    expect(new Set(waters.map(({ kind }) => kind))).toEqual(new Set(['water']))
    expect(new Set(waters.map(({ name }) => name)).size).toBeGreaterThanOrEqual(12)
    for (const { at, fromZoom } of waters) {
      expect(at[0]).toBeGreaterThan(-85)
      expect(at[0]).toBeLessThan(-55)
      expect(at[1]).toBeGreaterThan(43)
      expect(at[1]).toBeLessThan(63)
      expect(fromZoom).toBeGreaterThanOrEqual(MIN_ZOOM)
      expect(fromZoom).toBeLessThanOrEqual(MAX_ZOOM)
    }
  })

  it('say the river in each language, and keep a name that is official in French alone', () => {
    const names = LOCALES.map((locale) => groundLabels([], locale).map(({ name }) => name))
    expect(names.map(([river]) => river)).toEqual([
      'fleuve Saint-Laurent',
      'St. Lawrence River',
      'río San Lorenzo',
    ])
    expect(names[1]).toContain('lac Saint-Jean')
  })
})
