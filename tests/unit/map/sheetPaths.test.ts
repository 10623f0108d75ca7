import { expect, it } from 'vitest'

import { sheetHref } from '@/components/map/sheetPaths'
import { pathTo } from '@/i18n/paths'

it.each([
  ['fr', '/fr/carte/employeurs/7'],
  ['en', '/en/map/employers/7'],
  ['es', '/es/mapa/empleadores/7'],
] as const)(
  'a sheet keeps its decisions and its years in another language (%s)',
  (locale, path) => {
    const asked = new URLSearchParams('to=2023Q4&from=2023Q1&list=negative&stream=lowWage&x=1')
    expect(pathTo(locale, sheetHref('employer', '7', asked))).toBe(
      `${path}?list=negative&from=2023Q1&to=2023Q4`,
    )
  },
)

it('a sheet of which nothing was asked has an address without a query', () => {
  const href = sheetHref('place', 'm:68055', new URLSearchParams())
  expect(pathTo('en', href)).toBe('/en/map/places/m%3A68055')
})
