import { setImmediate as turn } from 'node:timers/promises'

import { strToU8, zip, type AsyncZippable } from 'fflate'

import { csvLine } from '@/text/csv'

import { withServices } from './answer'
import type { Dataset } from './dataset'
import type { Reading } from './reading'
import { addObject, describePackage, emptyTables, type PackageFacts, tablesOf } from './tabular'
import { allTerms, taxonomyOf } from './terms'
import { TAXONOMY_KEYS } from './words'

/** What is done between two looks at other requests. */
const AT_ONCE = { organizations: 20, lines: 2_000 } as const

/**
 * The tabular package of everything: a zip of `datapackage.json` and its tables (UTF-8, without a byte order
 * mark). Made in turns, so that nobody waits for it but who asks; packed by threads of their own.
 */
export async function makePackage(
  dataset: Dataset,
  reading: Reading,
  facts: PackageFacts,
): Promise<Uint8Array> {
  const tables = emptyTables()
  for (const key of TAXONOMY_KEYS) addObject(tables, 'taxonomy', taxonomyOf(key, reading))
  for (const term of allTerms(reading)) addObject(tables, 'taxonomy_term', term)
  let done = 0
  for (const { organization } of dataset.organizations) {
    addObject(tables, 'organization', withServices(dataset, organization, reading, true))
    done += 1
    if (done % AT_ONCE.organizations === 0) await turn()
  }
  const filled = tablesOf(tables)
  const description = describePackage(
    filled.map(({ name }) => name),
    facts,
  )
  const files: AsyncZippable = {
    'datapackage.json': strToU8(`${JSON.stringify(description, null, 2)}\n`),
  }
  for (const { file, columns, rows } of filled) {
    const pieces: Uint8Array[] = [strToU8(csvLine(columns))]
    for (let from = 0; from < rows.length; from += AT_ONCE.lines) {
      const lines = rows.slice(from, from + AT_ONCE.lines).map((row) => csvLine(row))
      pieces.push(strToU8(lines.join('')))
      await turn()
    }
    files[file] = new Uint8Array(Buffer.concat(pieces))
  }
  return pack(files, facts.created)
}

/** The same content makes the same bytes: files are of the day of what they hold. */
const pack = (files: AsyncZippable, created: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zip(files, { level: 6, mtime: created }, (error, packed) =>
      error ? reject(error) : resolve(packed),
    )
  })
