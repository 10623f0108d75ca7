import { describe, expect, it } from 'vitest'

import { MapKey } from '@/components/map/MapKey'
import { PlacePanel } from '@/components/map/PlacePanel'
import { YearTable } from '@/components/map/Sheet/YearTable'
import { useWords } from '@/components/map/useWords'
import type { Locale } from '@/i18n/locales'
import { LOCALES } from '@/i18n/locales'
import { readAsked } from '@/lmia/corrections/asked'
import { NO_FILTERS } from '@/map/filters'
import { quartersOfYear } from '@/map/period'
import type { YearCount } from '@/map/rowCounts'
import type { Level } from '@/map/territories/key'
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

function Panel({ isLoaded, canCorrect = false }: { isLoaded: boolean; canCorrect?: boolean }) {
  return (
    <PlacePanel
      detail={EMPTY}
      hasFailed={false}
      listed={new Set()}
      isLoaded={isLoaded}
      filters={{ ...NO_FILTERS, ...quartersOfYear(2015) }}
      words={useWords(undefined)}
      canCorrect={canCorrect}
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

describe('an open place, for who may correct it', () => {
  it('leads to a correction that names it already', () => {
    const said = rendered('fr', <Panel isLoaded canCorrect />)
    const href = /lmia-corrections\/create\?([^"]+)"/.exec(said)?.[1]?.replaceAll('&amp;', '&')
    expect(readAsked(new URLSearchParams(href))).toEqual({
      kind: 'movedPoint',
      placeKey: 'm:68055',
      toPlaceName: 'Saint-Rémi',
      city: 'Saint-Rémi',
    })
    expect(rendered('fr', <Panel isLoaded />)).not.toContain('lmia-corrections')
  })
})

function Years({ count }: { count?: YearCount }) {
  return (
    <YearTable
      years={[{ year: 2015, loadedQuarters: count ? 4 : 0, count }]}
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

describe('the LMIAs of a year', () => {
  const year = (lmiaRows: number): YearCount => ({
    year: 2015,
    positions: 30,
    lmias: 4,
    lmiaRows,
    rows: 9,
    employers: 3,
  })

  it.each([
    ['fr', '(partiel)'],
    ['en', '(partial)'],
    ['es', '(parcial)'],
  ] as const)('are said to be partial where a list lacks them (%s)', (locale, partial) => {
    expect(rendered(locale, <Years count={year(5)} />)).toContain(partial)
    expect(rendered(locale, <Years count={year(9)} />)).not.toContain(partial)
    expect(rendered(locale, <Years count={year(0)} />)).not.toContain(partial)
  })
})

function Key({ notAsked }: { notAsked: readonly Level[] }) {
  return (
    <MapKey
      zoom={8}
      levels={['region', 'mrc']}
      kind="positive"
      loadedQuarters={4}
      outside={{}}
      notAsked={notAsked}
      words={useWords(undefined)}
    />
  )
}

describe('what filters of place leave out', () => {
  it.each([
    ['fr', 'hors des lieux choisis'],
    ['en', 'outside the places chosen'],
    ['es', 'fuera de los lugares elegidos'],
  ] as const)('is in the key, at the level that is seen (%s)', (locale, said) => {
    expect(rendered(locale, <Key notAsked={['mrc']} />)).toContain(said)
    expect(rendered(locale, <Key notAsked={['region']} />)).not.toContain(said)
  })
})
