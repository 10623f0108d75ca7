import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { PEOPLE_COLUMNS, readPeople } from '@/map/people/readPeople'

const HEAD = PEOPLE_COLUMNS.join(';')
const SOURCE = 'Bulletin d’exemple, tableau 3;https://example.org/tableau-3;CC BY 4.0;2026-11-01'
const file = (...rows: string[]) => `\ufeff${[HEAD, ...rows].join('\r\n')}\r\n`

describe('figures of people', () => {
  it('are read with where they come from, a hidden number as unknown', () => {
    const { figures, problems } = readPeople(
      file(`2023;16;gender;Femmes;120;${SOURCE}`, `2023;00;country;Guatemala;x;${SOURCE}`),
    )
    expect(problems).toEqual([])
    expect(figures).toEqual([
      {
        year: 2023,
        region: '16',
        measure: 'gender',
        value: 'Femmes',
        people: 120,
        source: 'Bulletin d’exemple, tableau 3',
        address: 'https://example.org/tableau-3',
        licence: 'CC BY 4.0',
        consulted: '2026-11-01',
      },
      expect.objectContaining({ region: '00', value: 'Guatemala', people: null }),
    ])
  })

  it.each([
    ['year', `23;16;gender;Femmes;1;${SOURCE}`],
    ['region', `2023;18;gender;Femmes;1;${SOURCE}`],
    ['measure', `2023;16;age;Femmes;1;${SOURCE}`],
    ['value', `2023;16;gender;;1;${SOURCE}`],
    ['people', `2023;16;gender;Femmes;1,5;${SOURCE}`.replace('1,5', '-1')],
    ['provenance', '2023;16;gender;Femmes;1;Sans adresse;;CC BY 4.0;2026-11-01'],
    ['provenance', '2023;16;gender;Femmes;1;Bulletin;javascript:x;CC BY 4.0;2026-11-01'],
  ])('are refused whole for one wrong %s, with its line', (code, row) => {
    const sound = `2023;15;gender;Femmes;1;${SOURCE}`
    const { figures, problems } = readPeople(file(sound, row))
    expect(figures).toEqual([])
    expect(problems.map((one) => [one.line, one.code])).toEqual([[3, code]])
  })

  it('are not given twice', () => {
    const row = `2023;16;gender;Femmes;1;${SOURCE}`
    expect(readPeople(file(row, row)).problems).toMatchObject([{ line: 3, code: 'twice' }])
  })

  it('need every column', () => {
    expect(readPeople('year;region\n2023;16\n').problems).toMatchObject([
      { line: 1, code: 'columns' },
    ])
  })

  it('are read or refused, whatever the file', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (rows) => {
        const { figures, problems } = readPeople(file(...rows.map((row) => row.replace(/"/g, ''))))
        expect(figures.length === 0 || problems.length === 0).toBe(true)
      }),
    )
  })
})
