import { describe, expect, it } from 'vitest'

import { PlacePanel } from '@/components/map/PlacePanel'
import { YearTable } from '@/components/map/Sheet/YearTable'
import { useWords } from '@/components/map/useWords'
import type { Locale } from '@/i18n/locales'
import { LOCALES } from '@/i18n/locales'
import { NO_FILTERS } from '@/map/filters'
import { quartersOfYear } from '@/map/period'
import type { WirePlace } from '@/map/wire'

import { rendered } from './rendered'

const EMPTY: WirePlace = {
  place: {
    key: 'm:68055',
    kind: 'municipality',
    name: 'Saint-Rémi',
    region: '16',
    mrc: 'Les Jardins-de-Napierville',
    latitude: 45.26,
    longitude: -73.61,
  },
  within: null,
  totals: {
    positions: 0,
    employers: 0,
    lmias: 0,
    lmiaRows: 0,
    rows: 0,
    unplacedPositions: 0,
    unplacedRows: 0,
  },
  parts: [],
  employers: [],
  occupations: [],
  series: [],
  nearby: null,
}

function Panel({ isLoaded }: { isLoaded: boolean }) {
  return (
    <PlacePanel
      detail={EMPTY}
      hasFailed={false}
      listed={new Set()}
      isLoaded={isLoaded}
      filters={{ ...NO_FILTERS, ...quartersOfYear(2015) }}
      words={useWords(undefined)}
      canCorrect={false}
      alike={undefined}
      onPlace={() => undefined}
      onEmployer={() => undefined}
      onClose={() => undefined}
    />
  )
}

const panel = (locale: Locale, isLoaded: boolean): string =>
  rendered(locale, <Panel isLoaded={isLoaded} />)

describe('an open place where no row answers', () => {
  it.each(LOCALES)('shows no figure where no list is loaded (%s)', (locale) => {
    const said = panel(locale, false)
    expect(said).toContain('—')
    expect(said).not.toMatch(/>0</)
    expect(said).toMatch(/no es cero|pas zéro|not zero/)
  })

  it.each([
    ['fr', 'Aucune ligne ne répond'],
    ['en', 'No line'],
    ['es', 'Ninguna línea'],
  ] as const)('says so instead of headings with nothing under them (%s)', (locale, nothing) => {
    const said = panel(locale, true)
    expect(said).toMatch(/>0</)
    expect(said).toContain(nothing)
    expect(said).not.toMatch(/Employeurs<|Employers<|Empleadores</)
  })
})

function Years() {
  return (
    <YearTable
      years={[{ year: 2015, loadedQuarters: 0, count: undefined }]}
      kind="positive"
      range={null}
      hasEmployers
      words={useWords(undefined)}
    />
  )
}

describe('a year without a list', () => {
  it.each(LOCALES)('has no figure, and no LMIA "not published" (%s)', (locale) => {
    const cells = [...rendered(locale, <Years />).matchAll(/<td[^>]*>([^<]*)/g)]
    expect(cells.map(([, text]) => text)).toEqual(['—', '—', '—'])
  })
})
