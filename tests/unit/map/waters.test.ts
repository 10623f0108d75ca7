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

  it.each([
    // official in both languages: The Canadian Style, 15.16, and TERMIUM Plus
    ['baie des Chaleurs', 'Chaleur Bay', 'bahía Chaleur'],
    ['lac Champlain', 'Lake Champlain', 'lago Champlain'],
    ['baie d’Hudson', 'Hudson Bay', 'bahía de Hudson'],
    ['détroit d’Hudson', 'Hudson Strait', 'estrecho de Hudson'],
    ['baie James', 'James Bay', 'bahía James'],
    ['rivière Saguenay', 'Saguenay River', 'río Saguenay'],
    ['rivière des Outaouais', 'Ottawa River', 'río Ottawa'],
    // official in French alone
    ['lac Saint-Pierre', 'lac Saint-Pierre', 'lago Saint-Pierre'],
  ])('calls %s %s and %s', (...names) => {
    const written = LOCALES.map((locale) => groundLabels([], locale).map(({ name }) => name))
    const at = written[0]!.indexOf(names[0])
    expect(written.map((labels) => labels[at])).toEqual(names)
  })
})
