import { describe, expect, it } from 'vitest'

import { SheetHead } from '@/components/map/Sheet/parts'
import { useWords } from '@/components/map/useWords'
import type { Locale } from '@/i18n/locales'
import { quartersOfYear, type QuarterRange } from '@/map/period'

import { rendered } from './rendered'
import { PERIODS } from './rows'

const TOTALS = {
  positions: 12,
  employers: 1,
  lmias: 1,
  lmiaRows: 1,
  rows: 1,
  unplacedPositions: 0,
  unplacedRows: 0,
}

function Head({ listed }: { listed: readonly QuarterRange[] }) {
  return (
    <SheetHead
      what="Municipality"
      name="Saint-Rémi"
      kind="positive"
      range={quartersOfYear(2024)}
      listed={listed}
      totals={TOTALS}
      mapHref="/en/map"
      words={useWords(undefined)}
    />
  )
}

const said = (locale: Locale, listed: readonly QuarterRange[]): string =>
  rendered(locale, <Head listed={listed} />)

describe('the head of a sheet', () => {
  it.each([
    ['fr', '1 trimestre', '2024 T2 – 2024 T4'],
    ['en', '1 quarter loaded of 4. Not loaded:', '2024 Q2 – 2024 Q4'],
    ['es', '1 trimestre', '2024 T2 – 2024 T4'],
  ] as const)('says which quarters its figures lack (%s)', (locale, loaded, missing) => {
    const head = said(locale, [PERIODS['2024Q1']])
    expect(head).toContain(loaded)
    expect(head).toContain(missing)
  })

  it('says nothing of the kind where all are loaded', () => {
    expect(said('en', [quartersOfYear(2024)])).not.toMatch(/Not loaded/)
  })
})
