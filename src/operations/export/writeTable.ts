import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { csvFile, csvLine } from '@/text/csv'

import { flatten } from './flatten'

/**
 * Writes documents as JSON, one a line within one list, then as CSV from that file: the columns are
 * known only once all were seen, and no more than one document is in memory.
 *
 * @param base path without ending
 * @returns how many there were
 */
export async function writeTable(base: string, documents: AsyncIterable<object>): Promise<number> {
  const columns = new Set<string>()
  let count = 0
  async function* lines(): AsyncGenerator<string> {
    for await (const document of documents) {
      for (const name of Object.keys(flatten(document))) columns.add(name)
      yield `${count === 0 ? '[\n' : ',\n'}${onOneLine(document)}`
      count += 1
    }
    yield count === 0 ? '[]\n' : '\n]\n'
  }
  await pipeline(Readable.from(lines()), createWriteStream(`${base}.json`, { flags: 'wx' }))
  if (count > 0) await writeCsv(base, [...columns])
  return count
}

/** JSON with no mark that ends a line for whoever reads it: two of them JSON itself leaves as they are. */
const onOneLine = (document: object): string =>
  JSON.stringify(document).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

async function writeCsv(base: string, columns: readonly string[]): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    yield* csvFile(columns, [])
    for await (const document of documentsIn(`${base}.json`)) {
      const row = flatten(document)
      yield csvLine(columns.map((name) => row[name] ?? null))
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(`${base}.csv`, { flags: 'wx' }))
}

/** Documents of a file that `writeTable` wrote, one a line. */
async function* documentsIn(file: string): AsyncGenerator<object> {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    if (line.startsWith('{')) yield JSON.parse(line.replace(/,$/, '')) as object
  }
}
