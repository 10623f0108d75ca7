import { strToU8, zipSync } from 'fflate'

/*
 * Small lists of our own making, in the official layouts, with invented employers. One default
 * list for each layout; a test changes what it is about.
 */

export type Cells = readonly (string | number)[]

export const TITLES = {
  2014: 'Employers who have requested a Labour Market Impact Assessment (LMIA) and were issued a positive LMIA between June 20 and December 31, 2014 inclusively, by province/territory ',
  2015: 'Employers who were issued a positive Labour Market Impact Assessment (LMIA) in 2015, by province/territory',
  2016: 'Employers who were issued a positive Labour Market Impact Assessment (LMIA) by National Occupational Classification (NOC) 2011 and business location in 2016',
  '2018Q1':
    'Employers who were issued a positive Labour Market Impact Assessment (LMIA) by Stream, National Occupational Classification (NOC) 2011 and business location in 2018 (January-March)',
  '2019Q3':
    'Employers who were issued a positive Labour Market Impact Assessment (LMIA) by stream, National Occupational Classification (NOC) 2011 and business location in 2019 (July-September)',
  '2024Q2':
    'Employers Who Were Issued a Positive Labour Market Impact Assessment (LMIA) by Program Stream, National Occupational Classification (NOC) 2021 and Business Location, April to June 2024',
  '2021Q4fr':
    'Employeurs ayant obtenu une étude d’impact sur le marché du travail  (EIMT) positive, par volet du programme, classification nationale des professions (CNP) 2011 et lieu de affaires, octobre à décembre 2021',
  '2019Q3negative':
    'Employers who were issued a negative Labour Market Impact Assessment (LMIA) by stream, National Occupational Classification (NOC) 2011 and business location in 2019 (July-September)',
} as const

export const HEADERS = {
  1: ['Employer ', 'Address', 'Positions'],
  2: [
    'Province/Territory',
    'Employer',
    'Address',
    'Occupations under NOC 2011',
    'Positions Approved',
  ],
  3: ['Province/Territory', 'Stream', 'Employer', 'Address', 'Occupation', 'Approved Positions'],
  5: [
    'Province/Territory',
    'Program Stream',
    'Employer',
    'Address',
    'Occupation',
    'Incorporate Status',
    'Approved LMIAs',
    'Approved Positions',
  ],
  '5fr': [
    'Province/Territoire',
    'Volet du programme',
    'Employeur',
    'Adresse',
    'Profession ',
    'Incorporer le statut',
    'EIMT Approuvés',
    'Postes Approuvés',
  ],
} as const

const NOTES: readonly Cells[] = [
  ['Notes:'],
  ['1. The source for all information in this report is an invented department.'],
  ['2. This list excludes all personal names, such as employers of caregivers.'],
]

/** 2014: province headings, headers again, totals with thousands separators. */
export const layout1 = (): Cells[] => [
  [TITLES[2014]],
  ['Ontario'],
  HEADERS[1],
  ['Sample Farms Ltd.', '1 Main Street, Leamington, ON  N8H 1A1', 3],
  ['Quebec'],
  ['Employer', 'Address', ' Positions \nApproved'],
  ['Ferme Exemple inc.', '10, rang du Bas, Saint-Rémi, QC  J0L 2L0', 5],
  ['Serres Fictives enr.', '20 Rue Principale, bureau\u00a02, Montreal, QC  H2Y\u00a01T3', '1,200'],
  ['Other employers', '', 7],
  ['Total ', '', '1,215'],
  ...NOTES,
]

/** 2016: blanks mean "as above". */
export const layout2 = (): Cells[] => [
  [TITLES[2016]],
  HEADERS[2],
  ['Ontario', 'Sample Farms Ltd.', 'Leamington, ON N8H 1A1', '8431-General farm workers', 4],
  ['', '', '', '6322-Cooks', 1],
  ['Quebec', 'Ferme Exemple inc.', 'Saint-Rémi, QC J0L 2L0', '8431-General farm workers', 10],
  ['', '', '', '8432-Nursery and greenhouse workers', 2],
  ['', '', 'Napierville, QC J0J 1L0', '8432-Nursery and greenhouse workers', 3],
  ['', 'Serres Fictives enr.', 'Compton, QC J0B 1L0', '8432-Nursery and greenhouse workers', 6],
  ...NOTES,
]

/** 2017–2019Q2: sparse, with the stream. */
export const layout3 = (): Cells[] => [
  [TITLES['2018Q1']],
  HEADERS[3],
  [
    'Ontario',
    '    High Wage',
    'Sample Farms Ltd.',
    'Leamington, ON N8H 1A1',
    '7511-Transport truck drivers',
    4,
  ],
  ['', '   Low Wage', 'Sample Foods Ltd.', 'London, ON N6A 1A1', '6322-Cooks', 1],
  [
    'Quebec',
    '    High Wage',
    'Studio Inventé',
    'Montréal, QC H2Y 1T3',
    '2174-Computer programmers',
    2,
  ],
  [
    '',
    '  Primary Agriculture',
    'Ferme Exemple inc.',
    'Saint-Rémi, QC J0L 2L0',
    '8431-General farm workers',
    10,
  ],
  ['', '', '', '', '8432-Nursery and greenhouse workers', 2],
  ['', '', '', 'Napierville, QC J0J 1L0', '8432-Nursery and greenhouse workers', 3],
  ['', '', 'Serres Fictives enr.', 'Compton, QC J0B 1L0', '8432-Nursery and greenhouse workers', 6],
  ...NOTES,
]

/** 2019Q3–2021Q3: dense, six columns. */
export const layout4 = (): Cells[] => [
  [TITLES['2019Q3']],
  HEADERS[3],
  [
    'Ontario',
    '    High Wage',
    'Sample Farms Ltd.',
    'Leamington, ON N8H 1A1',
    '7511-Transport truck drivers',
    4,
  ],
  [
    'Quebec',
    '    High Wage',
    'Studio Inventé',
    'Montréal, QC H2Y 1T3',
    '2174-Computer programmers',
    2,
  ],
  [
    'Quebec',
    '  Primary Agriculture',
    'Ferme Exemple inc.',
    'Saint-Rémi, QC J0L 2L0',
    '8431-General farm workers',
    10,
  ],
  [
    'Quebec',
    '  Primary Agriculture',
    'Ferme Exemple inc.',
    'Saint-Rémi, QC J0L  2L',
    '8432-Nursery and greenhouse workers',
    0,
  ],
  ...NOTES,
]

/** 2021Q4 →: eight columns. */
export const layout5 = (): Cells[] => [
  [TITLES['2024Q2']],
  HEADERS[5],
  [
    'Ontario          ',
    'Low Wage   ',
    'Sample Foods Ltd.',
    'London, ON N6A 1A1',
    '63200-Cooks',
    'Unknown',
    1,
    4,
  ],
  [
    'Quebec           ',
    'High Wage  ',
    'Studio Inventé',
    'Montréal, QC H2Y 1T3',
    '21231-Software engineers and designers',
    'Corporation',
    2,
    2,
  ],
  [
    'Quebec           ',
    'Primary Agriculture',
    'Ferme Exemple inc.',
    'Saint-Rémi, QC J0L 2L0',
    '85101-Harvesting labourers',
    'Unknown',
    1,
    12,
  ],
  ...NOTES,
]

/** The same quarter as published in French. */
export const layout5French = (): Cells[] => [
  [TITLES['2021Q4fr']],
  HEADERS['5fr'],
  [
    'Ontario',
    ' Bas salaire',
    'Sample Foods Ltd.',
    'London, ON N6A 1A1',
    '6322-Cuisiniers/cuisinières',
    'Inconnu',
    1,
    4,
  ],
  [
    'Québec',
    '     Haut salaire',
    'Studio Inventé',
    'Montréal, QC H2Y 1T3',
    '2174-Programmeurs',
    'Coopérative',
    2,
    2,
  ],
  [
    'Québec',
    'Agriculture primaire',
    'Ferme Exemple inc.',
    'Saint-Rémi, QC J0L 2L0',
    '8431-Ouvriers/ouvrières agricoles',
    'Inconnu',
    1,
    12,
  ],
  ...NOTES,
]

export interface CsvSettings {
  separator?: string
  lineEnd?: string
}

/** Rows as CSV text. */
export function toCsv(
  rows: readonly Cells[],
  { separator = ',', lineEnd = '\r\n' }: CsvSettings = {},
): string {
  const width = Math.max(...rows.map(({ length }) => length))
  const quoted = (cell: string | number): string => {
    const text = String(cell)
    return text.includes(separator) || /["\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text
  }
  return rows
    .map(
      (row) =>
        Array.from({ length: width }, (_, i) => quoted(row[i] ?? '')).join(separator) + lineEnd,
    )
    .join('')
}

/** UTF-8 bytes of a text. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export const csvBytes = (rows: readonly Cells[], settings?: CsvSettings): Uint8Array =>
  toBytes(toCsv(rows, settings))

export interface XlsxSettings {
  sheetName?: string
  /** Cells as `inlineStr` instead of shared strings. */
  inline?: boolean
  /** Prefix of the elements, as some libraries write them. */
  prefix?: string
  /** A hidden sheet before the list. */
  hiddenSheetFirst?: boolean
  /** XML of a row put in as it is, after the others. */
  extraRowXml?: string
}

/** Rows as an XLSX workbook. */
export function toXlsx(rows: readonly Cells[], settings: XlsxSettings = {}): Uint8Array {
  const { sheetName = 'Sheet1', inline = false, prefix = '', hiddenSheetFirst = false } = settings
  const p = prefix ? `${prefix}:` : ''
  const strings: string[] = []
  const cellXml = (cell: string | number, row: number, column: number): string => {
    const reference = `${String.fromCharCode(65 + column)}${row}`
    if (typeof cell === 'number') return `<${p}c r="${reference}"><${p}v>${cell}</${p}v></${p}c>`
    if (cell === '') return ''
    if (inline)
      return `<${p}c r="${reference}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeXml(cell)}</${p}t></${p}is></${p}c>`
    strings.push(cell)
    return `<${p}c r="${reference}" t="s"><${p}v>${strings.length - 1}</${p}v></${p}c>`
  }
  const rowsXml = rows
    .map(
      (row, i) =>
        `<${p}row r="${i + 1}">${row.map((cell, j) => cellXml(cell, i + 1, j)).join('')}</${p}row>`,
    )
    .join('')
  const ns = `xmlns${prefix ? `:${prefix}` : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
  const sheet = (body: string): string =>
    `<?xml version="1.0"?><${p}worksheet ${ns}><${p}sheetData>${body}</${p}sheetData></${p}worksheet>`
  const sheets = [
    ...(hiddenSheetFirst ? [{ name: 'Hidden', file: 'hidden.xml', state: ' state="hidden"' }] : []),
    { name: sheetName, file: 'sheet1.xml', state: '' },
  ]
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns:r="r"><sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets
        .map(({ file }, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/${file}"/>`)
        .join('')}</Relationships>`,
    ),
    'xl/worksheets/hidden.xml': strToU8(sheet('')),
    'xl/worksheets/sheet1.xml': strToU8(sheet(rowsXml + (settings.extraRowXml ?? ''))),
    'xl/sharedStrings.xml': strToU8(
      `<?xml version="1.0"?><${p}sst ${ns}>${strings
        .map((text) => `<${p}si><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}si>`)
        .join('')}</${p}sst>`,
    ),
  })
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
