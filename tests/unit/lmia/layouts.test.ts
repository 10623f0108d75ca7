import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'

import { normalizeRows } from '@/lmia/normalize/normalizeRows'
import { readList } from '@/lmia/read/readList'

import {
  type Cells,
  csvBytes,
  HEADERS,
  layout1,
  layout2,
  layout3,
  layout4,
  layout5,
  layout5French,
  TITLES,
  toBytes,
  toCsv,
  toXlsx,
} from './lists'

function read(bytes: Uint8Array, fileName = 'list.csv') {
  const { meta, rows: raw, notices } = readList({ bytes, fileName })
  const list = normalizeRows(meta, raw, notices)
  return { meta, ...list, notices: notices.counts, kept: notices.kept }
}

const sum = (rows: readonly { positions: number }[]) =>
  rows.reduce((all, { positions }) => all + positions, 0)

/** What each sample holds, counted by hand. */
const SAMPLES = [
  {
    layout: 1,
    make: layout1,
    period: '2014',
    rows: 3,
    positions: 1208,
    quebec: 2,
    quebecPositions: 1205,
  },
  {
    layout: 2,
    make: layout2,
    period: '2016',
    rows: 6,
    positions: 26,
    quebec: 4,
    quebecPositions: 21,
  },
  {
    layout: 3,
    make: layout3,
    period: '2018Q1',
    rows: 7,
    positions: 28,
    quebec: 5,
    quebecPositions: 23,
  },
  {
    layout: 4,
    make: layout4,
    period: '2019Q3',
    rows: 4,
    positions: 16,
    quebec: 3,
    quebecPositions: 12,
  },
  {
    layout: 5,
    make: layout5,
    period: '2024Q2',
    rows: 3,
    positions: 18,
    quebec: 2,
    quebecPositions: 14,
  },
  {
    layout: 5,
    make: layout5French,
    period: '2021Q4',
    rows: 3,
    positions: 18,
    quebec: 2,
    quebecPositions: 14,
  },
] as const

describe.each(SAMPLES)('layout $layout ($period)', (sample) => {
  const expectSample = ({ meta, rows, rowsLoaded, positions }: ReturnType<typeof read>) => {
    expect(meta.layout).toBe(sample.layout)
    expect(meta.period.key).toBe(sample.period)
    expect(meta.kind).toBe('positive')
    expect({ rowsLoaded, positions, quebec: rows.length, quebecPositions: sum(rows) }).toEqual({
      rowsLoaded: sample.rows,
      positions: sample.positions,
      quebec: sample.quebec,
      quebecPositions: sample.quebecPositions,
    })
  }

  it('is read from CSV', () => expectSample(read(csvBytes(sample.make()))))
  it('is read from XLSX', () => expectSample(read(toXlsx(sample.make()), 'list.xlsx')))
  it('is read with inline strings and prefixed elements', () =>
    expectSample(read(toXlsx(sample.make(), { inline: true, prefix: 'x' }))))
  it('is read from any sheet name, behind a hidden sheet', () =>
    expectSample(read(toXlsx(sample.make(), { sheetName: 'T1 & "A"', hiddenSheetFirst: true }))))
  it.each(['\n', '\r\n', '\r\r\n', '\r'])('is read with line ends %j', (lineEnd) =>
    expectSample(read(csvBytes(sample.make(), { lineEnd }))),
  )
  it.each([';', '\t', '|'])('is read with the separator %j', (separator) =>
    expectSample(read(csvBytes(sample.make(), { separator }))),
  )
  it('is read in Windows-1252', () =>
    expectSample(read(iconv.encode(toCsv(sample.make()), 'windows-1252'))))
  it('is read in UTF-16 and with byte order marks', () => {
    expectSample(read(iconv.encode(toCsv(sample.make()), 'utf-16le', { addBOM: true })))
    expectSample(read(iconv.encode(toCsv(sample.make()), 'utf-16be', { addBOM: true })))
    expectSample(read(iconv.encode(toCsv(sample.make()), 'utf-8', { addBOM: true })))
  })
  it('is read with extra first lines and blank rows', () => {
    const rows: Cells[] = [['Table 1'], [''], ...sample.make()]
    const notes = rows.findIndex(([cell]) => cell === 'Notes:')
    rows.splice(notes, 0, ['', ''], ['   '])
    expectSample(read(csvBytes(rows)))
  })
  it('is read without its notes', () => {
    const rows = sample.make()
    const { notices, ...result } = read(
      csvBytes(
        rows.slice(
          0,
          rows.findIndex(([cell]) => cell === 'Notes:'),
        ),
      ),
    )
    expectSample({ notices, ...result })
    expect(notices.notesMissing).toBe(1)
  })
  it('is read when only the word "Notes:" is gone', () => {
    const result = read(csvBytes(sample.make().filter(([cell]) => cell !== 'Notes:')))
    expectSample(result)
    expect(result.notices.footnoteSkipped).toBe(2)
  })
  it('is read with padded cells', () =>
    expectSample(
      read(
        csvBytes(
          sample.make().map((row, i) => (i < 2 ? row : row.map((cell) => `  ${cell}\u00a0  `))),
        ),
      ),
    ))
})

describe('sparse lists', () => {
  it('carry the employer down to its further occupations and addresses', () => {
    const { rows } = read(csvBytes(layout3()))
    expect(rows.map(({ employerName, city, stream }) => [stream, employerName, city])).toEqual([
      ['highWage', 'Studio Inventé', 'Montréal'],
      ['primaryAgriculture', 'Ferme Exemple inc.', 'Saint-Rémi'],
      ['primaryAgriculture', 'Ferme Exemple inc.', 'Saint-Rémi'],
      ['primaryAgriculture', 'Ferme Exemple inc.', 'Napierville'],
      ['primaryAgriculture', 'Serres Fictives enr.', 'Compton'],
    ])
  })

  it('do not carry an employer into a new stream', () => {
    const { notices, rowsLoaded } = read(
      csvBytes([
        [TITLES['2018Q1']],
        HEADERS[3],
        [
          'Quebec',
          'High Wage',
          'Studio Inventé',
          'Montréal, QC H2Y 1T3',
          '2174-Computer programmers',
          2,
        ],
        ['', 'Low Wage', '', 'Laval, QC H7A 1A1', '6322-Cooks', 1],
      ]),
    )
    expect(rowsLoaded).toBe(1)
    expect(notices.employerMissing).toBe(1)
  })

  it('keep what the file said beside what was understood', () => {
    const { rows } = read(csvBytes(layout3()))
    expect(rows[1]?.raw).toMatchObject({ stream: '  Primary Agriculture', positions: '10' })
    expect(rows[1]?.line).toBe(6)
  })
})

describe('lists with headings', () => {
  const withoutHeading = (name: string) =>
    layout1().filter((row) => row.length > 1 || row[0] !== name)

  it('check the province in the address when a heading is missing', () => {
    const { rows, notices } = read(csvBytes(withoutHeading('Quebec')))
    expect(rows).toHaveLength(2)
    expect(notices.provinceFromAddress).toBe(2)
  })

  it('leave the rows of a province whose heading is missing out of the one above', () => {
    const rows: Cells[] = [
      [TITLES[2015]],
      ['Quebec'],
      HEADERS[1],
      ['Ferme Exemple inc.', '10, rang du Bas, Saint-Rémi, QC  J0L 2L0', 5],
      ['Sample Farms Ltd.', '1 Main Street, Leamington, ON  N8H 1A1', 3],
      ['Sample Foods Ltd.', 'Suite 2, Somewhere', 2],
    ]
    const list = read(csvBytes(rows))
    expect(list.meta.period.key).toBe('2015')
    expect(list.rowsLoaded).toBe(3)
    expect(list.rows.map(({ employerName }) => employerName)).toEqual(['Ferme Exemple inc.'])
  })

  it('keep a row under its heading when one sign of its address is a typing error', () => {
    const rows: Cells[] = [
      [TITLES[2015]],
      ['Quebec'],
      HEADERS[1],
      ['Ferme Exemple inc.', '10, rang du Bas, Saint-Rémi, ON  J0L 2L0', 5],
    ]
    expect(read(csvBytes(rows)).rows).toHaveLength(1)
  })

  it('compare the written total with the sum of the rows', () => {
    expect(read(csvBytes(layout1())).notices.totalDiffers).toBeUndefined()
    const wrong = layout1().map((row): Cells =>
      row[0] === 'Total ' ? ['Total ', '', '1,216'] : row,
    )
    expect(read(csvBytes(wrong)).kept).toContainEqual(
      expect.objectContaining({
        code: 'totalDiffers',
        value: '1,216',
        params: { found: 1215, expected: 1216 },
      }),
    )
  })

  it('read French headings, headers and totals', () => {
    const rows: Cells[] = [
      [
        'Employeurs ayant soumis une demande d’Étude d’impact sur le marché du travail (EIMT) et ayant obtenu une EIMT positive entre le 20 juin et 31 décembre 2014 inclusivement, par province/territoire',
      ],
      ['Ontario'],
      ['Employeur', 'Adresse', 'Postes'],
      ['Sample Farms Ltd.', '1, rue Main, Leamington (Ontario)  N8H 1A1', 3],
      ['Québec'],
      ['Employeur', 'Adresse', 'Postes approuvés'],
      ['Ferme Exemple inc.', '10, rang du Bas, Saint-Rémi (Québec)  J0L 2L0', '1\u00a0005'],
      ['Autres employeurs', '', 7],
      ['Total', '', '1 015'],
      ['Remarques :'],
      ['1. Une note.'],
    ]
    const list = read(csvBytes(rows))
    expect(list.meta).toMatchObject({
      language: 'fr',
      layout: 1,
      period: { key: '2014', quarters: [2, 3, 4] },
    })
    expect(list.rowsLoaded).toBe(2)
    expect(sum(list.rows)).toBe(1005)
    expect(list.rows[0]).toMatchObject({ city: 'Saint-Rémi', fsa: 'J0L' })
    expect(list.notices.totalDiffers).toBeUndefined()
  })
})

describe('headers', () => {
  const withHeaders = (headers: Cells) => layout4().map((row, i) => (i === 1 ? headers : row))

  it.each([
    [
      [
        'Province / Territory',
        'Program Stream',
        'Employer Name',
        'Employer Address',
        'Occupaitons under NOC 2011',
        'Positions  Approved ',
      ],
    ],
    [['PROVINCE', 'Steam', 'employer', 'Adress', 'Occupation', 'Requested Positions']],
    [
      [
        'Prov./Terr.',
        'Volet',
        'Nom de l’employeur',
        'Adresse',
        'Profession sous CNP 2011',
        'Nombre de postes',
      ],
    ],
    [
      [
        'Territoire',
        'Volet du programme',
        'Nom de l’entreprise',
        'Lieu d’affaires',
        'Professions',
        'Postes approuvés',
      ],
    ],
    [
      [
        'Province\nTerritory',
        'Program',
        'Business Name',
        'Business Location',
        'Occupation Title (NOC)',
        '# Positions',
      ],
    ],
  ])('are known in the wording %j', (headers) => {
    const { rowsLoaded, positions, meta } = read(csvBytes(withHeaders(headers)))
    expect({ rowsLoaded, positions, layout: meta.layout }).toEqual({
      rowsLoaded: 4,
      positions: 16,
      layout: 4,
    })
  })

  it('are found in any order, with unknown columns named', () => {
    const order = [5, 3, 1, 0, 4, 2]
    const rows = layout4().map((row, i): Cells =>
      i === 0 || row.length < 6
        ? row
        : [...order.map((at) => row[at]!), i === 1 ? 'Colour' : 'blue'],
    )
    const { rowsLoaded, positions, notices, rows: quebec } = read(csvBytes(rows))
    expect({ rowsLoaded, positions }).toEqual({ rowsLoaded: 4, positions: 16 })
    expect(quebec[0]?.employerName).toBe('Studio Inventé')
    expect(notices.columnUnknown).toBe(1)
  })

  const twice = (): Cells[] => {
    const rows = layout4()
    const data = rows.slice(2, 6)
    return [...rows.slice(0, 2), ...data, ...data, ...rows.slice(6)]
  }

  it('never seen are told by what their columns hold, and said so', () => {
    const wordings: Cells[] = [
      ['Province', 'Stream', 'Employer', 'Address', 'Occupation', 'Total approved'],
      ['Prov', 'Stream', 'Trading as', 'Municipality', 'Job title', 'Granted'],
      ['Where', 'Stream', 'Employer', 'Place', 'Work', 'How many'],
    ]
    for (const header of wordings) {
      const rows = twice().map((row, i) => (i === 1 ? header : row))
      const { rowsLoaded, positions, notices, rows: quebec } = read(csvBytes(rows))
      expect({ header, rowsLoaded, positions }).toEqual({ header, rowsLoaded: 8, positions: 32 })
      expect(quebec[0]?.employerName).toBe('Studio Inventé')
      expect(notices.columnFromValues).toBeGreaterThan(0)
    }
  })

  it('never seen are not believed when two columns could be meant', () => {
    const rows = twice().map((row, i): Cells =>
      i === 0 ? row : i === 1 ? [...row.slice(0, 5), 'How many', 'Since'] : [...row, 3],
    )
    expect(() => read(csvBytes(rows))).toThrow(expect.objectContaining({ code: 'columnMissing' }))
  })

  it('that speak of requests do not make a list of grants negative', () => {
    const headers = [...HEADERS[3].slice(0, 5), 'Requested Positions']
    expect(read(csvBytes(withHeaders(headers))).meta.kind).toBe('positive')
  })

  it('tell the kind of a list without a title', () => {
    const untitled = layout5().slice(1)
    expect(read(csvBytes(untitled), '2024Q2.csv').meta).toMatchObject({
      kind: 'positive',
      period: { key: '2024Q2' },
      title: null,
    })
    const headers = HEADERS[5].map((header) => header.replace('Approved', 'Requested'))
    expect(read(csvBytes([headers, ...untitled.slice(1)]), '2024Q2.csv').meta.kind).toBe('negative')
    expect(read(csvBytes(untitled), 'negative-en/2024Q2.csv').meta.kind).toBe('negative')
  })
})

describe('rows', () => {
  const withRow = (row: Cells) => csvBytes([...layout4().slice(0, 6), row, ['Notes:']])
  const good = [
    'Quebec',
    'Low Wage',
    'Ferme Exemple inc.',
    'Saint-Rémi, QC J0L 2L0',
    '8431-General farm workers',
    '3',
  ]
  const changed = (index: number, cell: string): Cells =>
    good.map((old, i) => (i === index ? cell : old))

  it.each([
    ['positionsMissing', changed(5, '')],
    ['positionsUnreadable', changed(5, 'many')],
    ['positionsUnreadable', changed(5, '-4')],
    ['positionsUnreadable', changed(5, '=2+3')],
    ['positionsUnreadable', changed(5, '2.5')],
    ['employerMissing', changed(2, '  ')],
    [
      'provinceUnknown',
      ['Atlantis', 'Low Wage', 'Ferme Exemple inc.', 'Nowhere', '8431-General farm workers', '3'],
    ],
    ['cellTooLong', changed(2, 'x'.repeat(1_000_000))],
  ] as const)('are rejected with %s, by line and value', (code, row) => {
    const { rowsLoaded, kept } = read(withRow(row))
    expect(rowsLoaded).toBe(4)
    expect(kept.filter(({ severity }) => severity === 'rejection')).toEqual([
      expect.objectContaining({ code, line: 7, value: expect.stringMatching(/./) }),
    ])
  })

  it('of a "(blank)" group, without employer and address, are left aside and said', () => {
    const { rowsLoaded, notices } = read(withRow(['Quebec', 'High Wage', '', '', '6332-Bakers', 1]))
    expect(rowsLoaded).toBe(4)
    expect(notices.blankGroupSkipped).toBe(1)
  })

  it('with a blank province in a dense list take it from their address', () => {
    const { rows, notices } = read(withRow(changed(0, '')))
    expect(rows).toHaveLength(4)
    expect(notices.provinceFromAddress).toBe(1)
  })

  it('that are equal are two facts', () => {
    const { rows } = read(csvBytes([...layout4().slice(0, 6), good, good, ['Notes:']]))
    expect(rows).toHaveLength(5)
  })

  it('named like notes or totals are employers all the same', () => {
    const { rowsLoaded } = read(
      csvBytes([...layout4().slice(0, 6), changed(2, 'Notesolution Inc'), changed(2, 'Total')]),
    )
    expect(rowsLoaded).toBe(6)
  })

  it('are not evaluated when they are formulas', () => {
    const xml =
      '<row r="7"><c r="A7" t="str"><v>Quebec</v></c><c r="C7" t="str"><v>Ferme Exemple</v></c><c r="D7" t="str"><v>Saint-Rémi, QC J0L 2L0</v></c><c r="F7"><f>SUM(F1:F6)</f><v>9</v></c></row><row r="8"><c r="A8" t="str"><v>Quebec</v></c><c r="C8" t="str"><v>Ferme Sans Valeur</v></c><c r="F8"><f>1/0</f></c></row>'
    const { rows, notices, kept } = read(toXlsx(layout4().slice(0, 6), { extraRowXml: xml }))
    expect(rows.at(-1)).toMatchObject({ employerName: 'Ferme Exemple', positions: 9 })
    expect(notices.formulaWithoutResult).toBe(1)
    expect(kept).toContainEqual(expect.objectContaining({ code: 'positionsMissing', line: 8 }))
  })
})

describe('encodings', () => {
  it.each(['windows-1252', 'cp850', 'macintosh'] as const)(
    '%s is told from the others',
    (encoding) => {
      const { meta, rows } = read(iconv.encode(toCsv(layout4()), encoding))
      expect(meta.encoding).toBe(encoding)
      expect(rows[0]?.employerName).toBe('Studio Inventé')
    },
  )

  it('mixed in one file are read line by line, and said', () => {
    const lines = toCsv(layout4()).split('\r\n')
    const bytes = Buffer.concat(
      lines.map((line, i) => iconv.encode(`${line}\r\n`, i === 3 ? 'windows-1252' : 'utf-8')),
    )
    const { rows, kept, meta } = read(bytes)
    expect(meta.encoding).toBe('utf-8')
    expect(rows[0]).toMatchObject({ employerName: 'Studio Inventé', city: 'Montréal' })
    expect(rows[1]?.city).toBe('Saint-Rémi')
    expect(kept).toContainEqual(expect.objectContaining({ code: 'encodingMixed', line: 4 }))
  })

  it('do not matter to stray NUL bytes, which are dropped and said', () => {
    const { rows, notices } = read(
      toBytes(toCsv(layout4()).replace('Studio Inv', 'Studio\u0000 Inv')),
    )
    expect(rows[0]?.employerName).toBe('Studio Inventé')
    expect(notices.controlCharacters).toBe(1)
  })
})

describe('quotes', () => {
  it('never closed cost no other row', () => {
    const text = toCsv(layout4()).replace(
      'Ontario,    High Wage,Sample',
      'Ontario,    High Wage,"Sample',
    )
    const { rows, notices } = read(toBytes(text))
    expect(rows).toHaveLength(3)
    expect(notices.quoteUnclosed).toBe(1)
  })

  it('inside a quoted cell may be left undoubled', () => {
    const text = toCsv(layout4()).replace('Studio Inventé', '"Studio "Inventé" inc, Montréal"')
    expect(read(toBytes(text)).rows[0]?.employerName).toBe('Studio "Inventé" inc, Montréal')
  })
})
