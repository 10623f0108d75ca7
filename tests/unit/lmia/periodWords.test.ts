import { expect, it } from 'vitest'

import { refusalSentence } from '@/lmia/report/messages'
import { periodInWords } from '@/lmia/report/periodWords'
import { makePeriod } from '@/lmia/read/period'
import { LOCALES } from '@/i18n/locales'
import { mapPeriod, rangeInWords } from '@/map/period'

it.each([
  ['2023Q4', '2023 T4', '2023 Q4', '2023 T4'],
  ['2017Q1Q2', '2017 T1 – 2017 T2', '2017 Q1 – 2017 Q2', '2017 T1 – 2017 T2'],
  ['2016', '2016', '2016', '2016'],
  ['2016Q1.csv', '2016Q1.csv', '2016Q1.csv', '2016Q1.csv'],
  ['', '', '', ''],
])('the period %s reads as people of each language write it', (key, fr, en, es) => {
  expect(LOCALES.map((locale) => periodInWords(key, locale))).toEqual([fr, en, es])
})

it('the desks and the map say the same period in the same words', () => {
  for (const period of [makePeriod(2024, 1, 1), makePeriod(2017, 1, 2), makePeriod(2016, 1, 4)]) {
    const { from, to } = mapPeriod(period)
    expect(periodInWords(period.key, 'fr')).toBe(rangeInWords({ from, to }, 'fr'))
  }
})

it('a refusal says periods in words', () => {
  const params = { period: '2023Q4', current: '2023', file: '2023Q4.csv' }
  expect(refusalSentence('periodOverlaps', params, 'fr')).toMatch(
    /^Cette liste couvre 2023 T4, mais 2023 est déjà chargé \(2023Q4\.csv\)/,
  )
})
