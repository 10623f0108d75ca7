import { describe, expect, it } from 'vitest'

import { PlaceTable } from '@/components/map/PlaceTable'
import { useWords } from '@/components/map/useWords'
import { LOCALES } from '@/i18n/locales'
import type { TerritoryMark } from '@/map/marks'
import { formatQuarter } from '@/map/period'
import type { PeriodCount } from '@/map/query'
import { mrcRows, periodRows, regionRows } from '@/map/tableRows'
import type { Level } from '@/map/territories/key'
import type { PlaceTotals } from '@/map/wire'

import { rendered } from './rendered'
import { PLACES } from './rows'

const measures = (positions: number) => ({
  positions,
  lmias: 1,
  lmiaRows: 1,
  rows: 1,
  employers: 1,
})

const counted = (positions: number): PlaceTotals => ({
  place: PLACES.napierville,
  ...measures(positions),
})

const mark = (level: Level, key: string, name: string, value?: number): TerritoryMark => ({
  id: `${level} ${key}`,
  latitude: 46,
  longitude: -73,
  value,
  fill: value === undefined ? { kind: 'hatched' } : { kind: 'class', at: 0 },
  width: 1,
  of: { kind: 'territory', level, key, name },
})

const period = (from: number, to: number, positions: number): PeriodCount => ({
  key: `${formatQuarter(from)}-${formatQuarter(to)}`,
  from,
  to,
  positions,
  rows: positions,
})

describe('the rows of the table', () => {
  it('have each territory that the map draws, those without a position too', () => {
    const regions = [
      { region: '16', ...measures(40) },
      { region: '', ...measures(3) },
    ]
    const drawn = [mark('region', '16', 'Montérégie', 40), mark('region', '10', 'Nord', 0)]
    expect(regionRows(regions, drawn).map(({ region, positions }) => [region, positions])).toEqual([
      ['10', 0],
      ['16', 40],
      ['', 3],
    ])
    const rows = mrcRows([counted(40)], [mark('mrc', 'une autre', 'Abitibi', 0)])
    expect(rows.map(({ name, positions, places }) => [name, positions, places])).toEqual([
      ['Abitibi', 0, 0],
      ['Les Jardins-de-Napierville', 40, 1],
    ])
  })

  it('name no territory twice, nor one that was not asked about', () => {
    const rows = mrcRows([counted(40)], [])
    const again = mrcRows([counted(40)], [mark('mrc', rows[0]!.key, 'la même', 40)])
    expect(again).toEqual(rows)
    expect(regionRows([])).toEqual([])
  })

  it('say of each period what its list has, and of quarters without a list that none is loaded', () => {
    const [first, second, last] = [
      period(8060, 8063, 12),
      period(8064, 8064, 0),
      period(8067, 8067, 5),
    ]
    const listed = new Set([first.key, last.key])
    expect(periodRows([first, second, last], listed)).toEqual([
      { from: 8060, to: 8063, positions: 12 },
      { from: 8064, to: 8066, positions: undefined },
      { from: 8067, to: 8067, positions: 5 },
    ])
    expect(periodRows([], listed)).toEqual([])
  })
})

function Table({ isLoaded }: { isLoaded: boolean }) {
  return (
    <PlaceTable
      levels={['region', 'mrc']}
      places={[]}
      counts={[]}
      regions={[]}
      marks={{ region: [mark('region', '10', 'Nord')], mrc: [mark('mrc', 'autre', 'Abitibi')] }}
      totals={{
        ...measures(0),
        lmias: 0,
        lmiaRows: 0,
        rows: 0,
        unplacedPositions: 0,
        unplacedRows: 0,
      }}
      series={[period(8060, 8063, 12)]}
      listed={new Set()}
      isLoaded={isLoaded}
      words={useWords(undefined)}
      exports={null}
      onPlace={() => undefined}
    />
  )
}

describe('the table of a period without a list', () => {
  it.each(LOCALES)('shows no figure: unknown is not zero (%s)', (locale) => {
    const said = rendered(locale, <Table isLoaded={false} />)
    expect(said).toContain('Abitibi')
    expect(said).toContain('—')
    expect(said).not.toMatch(/>0</)
    expect(said).toMatch(/aucune liste chargée|no list loaded|ninguna lista cargada/)
    expect(rendered(locale, <Table isLoaded />)).toMatch(/>0</)
  })
})
