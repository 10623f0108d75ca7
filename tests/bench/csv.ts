import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { parse } from 'csv-parse/sync'

import { readCsv } from '@/lmia/read/csv'

import { type Figure, median } from './measure'

const FOLDERS = ['positive-fr', 'positive-en', 'negative-en']
const LINE_ENDS = ['\r\r\n', '\r\n', '\n', '\r']
const ROUNDS = 5

/** Our reader of CSV beside the library `csv-parse`, over the publisher's own lists. */
export function benchCsv(): Figure[] {
  const texts = readLists()
  const ours = median(rounds(() => texts.forEach(readOurs)))
  const library = median(rounds(() => texts.forEach(readByLibrary)))
  return [
    { name: `${texts.length} lists as CSV, ours`, value: ours, unit: 'ms' },
    { name: `${texts.length} lists as CSV, csv-parse`, value: library, unit: 'ms' },
  ]
}

function readLists(): string[] {
  const root = path.resolve(process.env.REFERENCE_DATA_DIR ?? '../shared/data', 'lmia')
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.csv'))
      .map((file) => readFileSync(path.join(root, folder, file), 'latin1')),
  )
}

function readOurs(text: string): void {
  readCsv({ text, separator: ',', onRecord: () => true })
}

function readByLibrary(text: string): void {
  parse(text, { relax_column_count: true, relax_quotes: true, record_delimiter: LINE_ENDS })
}

const rounds = (work: () => void): number[] =>
  Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
