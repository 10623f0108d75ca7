import { DatabaseSync } from 'node:sqlite'

import type { Context, Finding, TrialSite } from '../trial'
import { databaseFile } from './databases'
import { importEnds } from './plant'
import type { Session } from './session'

/*
 * What holds after any bad day, whatever was going on: asked of the site as people ask, and of the
 * database file itself.
 */

/** The database file is sound, where there is one. */
export function soundFile(
  { database: kind }: Pick<Context, 'database'>,
  dataDir: string,
): Finding[] {
  if (kind !== 'sqlite') return []
  const database = new DatabaseSync(databaseFile(dataDir), { readOnly: true })
  try {
    const integrity = database.prepare('PRAGMA integrity_check').all()
    const broken = database.prepare('PRAGMA foreign_key_check').all()
    return [
      ...integrity
        .map((row) => String(row.integrity_check))
        .filter((said) => said !== 'ok')
        .map((said): Finding => ({ kind: 'loss', said: `integrity_check: ${said}` })),
      ...(broken.length > 0
        ? [{ kind: 'loss', said: `foreign_key_check: ${JSON.stringify(broken)}` } as const]
        : []),
    ]
  } finally {
    database.close()
  }
}

/** The site says that it can serve. */
export async function readySite(site: TrialSite): Promise<Finding[]> {
  const answer = await fetch(`${site.baseUrl}/readyz`)
  if (answer.status === 200) return []
  return [{ kind: 'crash', said: `/readyz ${answer.status}: ${await answer.text()}` }]
}

interface List {
  id: number | string
  name: string
  state: string
  sha256: string
  rowsRead: number
  rowsLoaded: number
  rowsRejected: number
  quebecRows: number
}

/** Lists in force are whole, and each list that was promised stands in a state that says so. */
export async function wholeLists(
  researcher: Session,
  promised: readonly string[],
): Promise<Finding[]> {
  if (!(await importEnds(researcher))) {
    return [{ kind: 'crash', said: 'an import is under way for ever' }]
  }
  const { docs } = await researcher.json<{ docs: List[] }>(
    'GET',
    '/api/lmia-files?depth=0&limit=0&pagination=false',
  )
  const findings: Finding[] = []
  const current = docs.filter(({ state }) => state === 'current')
  for (const list of current) findings.push(...(await wholeList(researcher, list)))
  for (const list of docs.filter(({ state }) => state === 'staged')) {
    findings.push({ kind: 'loss', said: `${list.name} stays staged though no import is under way` })
  }
  for (const sha256 of promised) {
    if (docs.some((list) => list.sha256 === sha256)) continue
    findings.push({ kind: 'loss', said: `a list answered 202 has no row: ${sha256.slice(0, 12)}` })
  }
  return findings
}

async function wholeList(researcher: Session, list: List): Promise<Finding[]> {
  const { rowsRead, rowsLoaded, rowsRejected } = list
  const findings: Finding[] = []
  if (rowsRead !== rowsLoaded + rowsRejected) {
    findings.push({
      kind: 'loss',
      said: `${list.name}: ${rowsRead} rows read, ${rowsLoaded} loaded + ${rowsRejected} rejected`,
    })
  }
  const { totalDocs } = await researcher.json<{ totalDocs: number }>(
    'GET',
    `/api/lmia-approvals/count?where[file][equals]=${list.id}`,
  )
  if (totalDocs !== list.quebecRows) {
    findings.push({
      kind: 'loss',
      said: `${list.name}: ${totalDocs} rows stand, its row says ${list.quebecRows}`,
    })
  }
  return findings
}
