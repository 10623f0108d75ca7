/** Lists of invented employers, written as the publisher writes them since 2021Q4. */

export interface ListOptions {
  rows: number
  /** '2024Q1' */
  period?: string
  kind?: 'Positive' | 'Negative'
  /** Changes the bytes without changing the period. */
  edition?: number
}

const MONTHS: Record<string, string> = {
  Q1: 'January to March',
  Q2: 'April to June',
  Q3: 'July to September',
  Q4: 'October to December',
}

const TOWNS = [
  'Saint-Rémi, QC J0L 2L0',
  'Granby, QC J2G 1A1',
  'Rimouski, QC G5L 1A1',
  'Val-d’Or, QC J9P 1A1',
]

/** The bytes of a list: a title, a header, Quebec rows of 1 to 5 positions, and the notes. */
export function listCsv({
  rows,
  period = '2024Q1',
  kind = 'Positive',
  edition = 1,
}: ListOptions): Buffer {
  const [year, quarter] = [period.slice(0, 4), period.slice(4)]
  const lines = [
    `"Employers Who Were Issued a ${kind} Labour Market Impact Assessment (LMIA) by Program Stream, ` +
      `National Occupational Classification (NOC) 2021 and Business Location, ${MONTHS[quarter]} ${year}"`,
    'Province/Territory,Program Stream,Employer,Address,Occupation,Incorporate Status,Approved LMIAs,Approved Positions',
  ]
  for (let i = 0; i < rows; i += 1) {
    const employer = `Ferme inventée ${edition} ${i % 500} inc.`
    const town = TOWNS[i % TOWNS.length]
    lines.push(
      `Quebec,Primary Agriculture,"${employer}","${town}",85100-Livestock labourers,Incorporated,1,${(i % 5) + 1}`,
    )
  }
  lines.push('Notes:,,,,,,,', '"1. Made for tests.",,,,,,,')
  return Buffer.from(lines.join('\r\n'), 'utf8')
}

/** The first quarter of 2024 as it is published in French. */
export const frenchListCsv = (): Buffer =>
  Buffer.from(
    [
      '"Employeurs ayant obtenu une étude d’impact sur le marché du travail (EIMT) positive, par volet du programme, classification nationale des professions (CNP) 2021 et lieu des affaires, janvier à mars 2024"',
      'Province/Territoire,Volet du programme,Employeur,Adresse,Profession,Statut de constitution,EIMT approuvés,Postes approuvés',
      'Québec,Agriculture primaire,"Ferme inventée inc.","Saint-Rémi, QC J0L 2L0",85100-Ouvriers d’élevage,Constituée,1,3',
      'Notes:,,,,,,,',
    ].join('\r\n'),
    'utf8',
  )

/** Positions of such a list. */
export const listPositions = (rows: number): number =>
  Array.from({ length: rows }, (_, i) => (i % 5) + 1).reduce((sum, count) => sum + count, 0)
