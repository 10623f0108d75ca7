import type { Session } from './session'

const FOLLOWED_EVERY_MS = 100
const IMPORT_TIMEOUT_MS = 120_000

interface Run {
  underWay: boolean
  results?: { state: string }[]
}

export interface ListOptions {
  rows: number
  employer: string
  /** Another quarter, so that one list does not replace another. */
  year?: number
  quarter?: 1 | 2 | 3 | 4
  /** Changes the bytes. */
  edition?: number
}

const MONTHS = [
  'January to March',
  'April to June',
  'July to September',
  'October to December',
] as const

/** A list as the publisher writes them; every tenth row cannot be read and must be rejected. */
function listOf({ rows, employer, year = 2024, quarter = 1, edition = 1 }: ListOptions): string {
  const lines = [
    `"Employers Who Were Issued a Positive Labour Market Impact Assessment (LMIA) by Program Stream, National Occupational Classification (NOC) 2021 and Business Location, ${MONTHS[quarter - 1]} ${year}"`,
    'Province/Territory,Program Stream,Employer,Address,Occupation,Incorporate Status,Approved LMIAs,Approved Positions',
    ...Array.from({ length: rows }, (_, i) => {
      const positions = i % 10 === 9 ? 'many' : String((i % 5) + 1)
      return `Quebec,Primary Agriculture,"Ferme ${employer} ${edition} ${i} inc.","Saint-Rémi, QC J0L 2L0",85100-Livestock labourers,Incorporated,1,${positions}`
    }),
    'Notes:,,,,,,,',
    '"1. Made for trials.",,,,,,,',
  ]
  return lines.join('\r\n')
}

/** Sends a list and asks for it to be loaded; says whether that was promised. */
export async function askToLoad(
  researcher: Session,
  options: ListOptions,
): Promise<{ sha256: string; isPromised: boolean; status: number; text: string }> {
  const name = `${options.year ?? 2024}q${options.quarter ?? 1}-${options.employer}-${options.edition ?? 1}.csv`
  const received = await researcher.ask(
    'POST',
    '/api/lmia-files/receive',
    Buffer.from(listOf(options)),
    { 'content-type': 'text/csv', 'x-file-name': name },
  )
  if (received.status !== 200) return { ...received, sha256: '', isPromised: false }
  const { sha256 } = JSON.parse(received.text) as { sha256: string }
  const asked = await researcher.ask('POST', '/api/lmia-files/load', { sha256, name })
  return { ...asked, sha256, isPromised: asked.status === 202 }
}

/** Waits until no import is under way; says whether that came. */
export async function importEnds(researcher: Session): Promise<boolean> {
  const deadline = performance.now() + IMPORT_TIMEOUT_MS
  while (performance.now() < deadline) {
    const run = await researcher.ask('GET', '/api/lmia-files/run')
    if (run.status === 200 && !(JSON.parse(run.text) as Run).underWay) return true
    await new Promise((resolve) => setTimeout(resolve, FOLLOWED_EVERY_MS))
  }
  return false
}

/** Loads a list and waits until it is in force. */
export async function plantList(researcher: Session, options: ListOptions): Promise<void> {
  const { isPromised, status, text } = await askToLoad(researcher, options)
  if (!isPromised) throw new Error(`The list was not taken: ${status} ${text.slice(0, 300)}`)
  if (!(await importEnds(researcher))) throw new Error('The import did not end')
}

/** The identifier of one of the regions, whatever identifiers look like. */
export async function regionId(session: Session, at = 0): Promise<string> {
  const { docs } = await session.json<{ docs: { id: string | number }[] }>(
    'GET',
    '/api/regions?limit=0&pagination=false&depth=0&sort=slug',
  )
  const region = docs[at]
  if (!region) throw new Error(`There is no region ${at}`)
  return String(region.id)
}
