import { describe, expect, it } from 'vitest'

import { BreaksSaid } from '@/components/map/Breaks'
import { LOCALES } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { breaksWithin } from '@/map/breaks'
import { quarterIndex, quartersOfYear } from '@/map/period'

import { rendered } from './rendered'

const within = (first: number, last: number) =>
  breaksWithin({ from: quartersOfYear(first).from, to: quartersOfYear(last).to }).map(
    ({ from, name }) => [name, from],
  )

describe('the breaks of the source', () => {
  it('tell the return of permanent residence only from 2022 to 2024', () => {
    expect(within(2022, 2024)).toEqual([
      ['permanentResidenceBack', quarterIndex(2023, 4)],
      ['classification', quarterIndex(2024, 2)],
    ])
  })

  it('tell that streams begin between 2016 and 2017', () => {
    expect(within(2016, 2017)).toEqual([['streams', quarterIndex(2017, 1)]])
  })

  it('are none where a range begins', () => {
    expect(within(2017, 2017)).toEqual([])
  })

  it.each(LOCALES)('between two years that are compared are said (%s)', (locale) => {
    const said = (from: number, to: number) =>
      rendered(locale, <BreaksSaid from={quartersOfYear(from).from} to={quartersOfYear(to).to} />)
    const { streams, permanentResidenceBack } = messages[locale].map.breaks
    expect(said(2016, 2017)).toContain(streams.replaceAll('\u00a0', ' '))
    expect(said(2022, 2023)).toContain(permanentResidenceBack.replaceAll('\u00a0', ' '))
    expect(said(2019, 2022)).toBe('')
  })
})
