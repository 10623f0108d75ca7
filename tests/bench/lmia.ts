import { readFileSync } from 'node:fs'
import path from 'node:path'

import { createContext } from '@/lmia/createContext'
import { MemoryStore } from '@/lmia/store/memoryStore'
import { normalizeRows } from '@/lmia/normalize/normalizeRows'
import { readList } from '@/lmia/read/readList'
import { runImport } from '@/lmia/runImport'

import { csvBytes, layout5, toXlsx } from '../unit/lmia/lists'
import { readGazetteerFiles, REFERENCE_DIR } from '../unit/lmia/reference'
import { listFiles, measurePlacing, readQuebecRows } from './lmiaPlacing'
import { type Figure, median, repeat } from './measure'

interface NamedBytes {
  fileName: string
  bytes: Uint8Array
}

/** Reading, normalizing and placing, without any database. */
export async function benchLmia(): Promise<Figure[]> {
  const files = REFERENCE_DIR ? readOfficialFiles() : makeFiles()
  const source = REFERENCE_DIR ? 'official lists' : 'lists made for the measure'
  const csv = files.filter(({ fileName }) => fileName.endsWith('.csv'))
  const xlsx = files.filter(({ fileName }) => fileName.endsWith('.xlsx'))
  const figures: Figure[] = [
    await rowsPerSecond(`LMIA: parse + normalize, CSV (${source})`, csv, 40_000),
    await rowsPerSecond(`LMIA: parse + normalize, XLSX (${source})`, xlsx, 20_000),
    await rowsPerSecond(`LMIA: parse + normalize, all (${source})`, files, 20_000),
  ]
  if (REFERENCE_DIR) figures.push(...(await benchPlacing()), ...(await benchWhole(files)))
  return figures
}

async function rowsPerSecond(name: string, files: NamedBytes[], target: number): Promise<Figure> {
  const speeds = await repeat(3, async () => {
    let rows = 0
    const startedAt = performance.now()
    for (const file of files) {
      const { meta, rows: raw, notices } = readList(file)
      normalizeRows(meta, raw, notices)
      rows += raw.length
    }
    return rows / ((performance.now() - startedAt) / 1000)
  })
  return { name, value: median(speeds), unit: 'rows/s', target, better: 'higher' }
}

async function benchPlacing(): Promise<Figure[]> {
  const rows = readQuebecRows(REFERENCE_DIR)
  const figures: Figure[] = []
  for (const [name, files] of [
    ['embedded', undefined],
    ['full', readGazetteerFiles({ schools: false })],
  ] as const) {
    // a new gazetteer each time: answers are remembered, and the first question is what costs
    const measures = await repeat(3, () =>
      measurePlacing(createContext(files), REFERENCE_DIR, rows),
    )
    const [first] = measures
    if (!first) continue
    figures.push(
      {
        name: `LMIA: placing, ${name} gazetteer`,
        value: median(measures.map((measure) => measure.rowsPerSecond)),
        unit: 'rows/s',
        target: 100_000,
        better: 'higher',
      },
      {
        name: `LMIA: rows placed, ${name} gazetteer`,
        value: first.placedShare * 100,
        unit: '%',
        target: 98.5,
        better: 'higher',
      },
      {
        name: `LMIA: placed over 25 km from a school of the same code, ${name} gazetteer`,
        value: first.farShare * 100,
        unit: '%',
        // asked of the full gazetteer only
        ...(name === 'full' ? { target: 0.3 } : {}),
        better: 'lower',
      },
    )
  }
  return figures
}

/** The whole pipeline into memory; the load into a database is measured in `lmiaLoad.ts`. */
async function benchWhole(files: NamedBytes[]): Promise<Figure[]> {
  const store = new MemoryStore()
  const context = createContext()
  let peakBytes = 0
  const startedAt = performance.now()
  for (const { bytes, fileName } of files) {
    await runImport({ bytes, fileName, context, store })
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
  }
  return [
    {
      name: `LMIA: ${files.length} files, bytes to placed rows`,
      value: (performance.now() - startedAt) / 1000,
      unit: 's',
      target: 60,
      better: 'lower',
    },
    {
      name: `LMIA: ${files.length} files, resident memory (rows kept in memory too)`,
      value: peakBytes / 1024 / 1024,
      unit: 'MB', // the target of 700 MB is that of a real load, measured in lmiaLoad.ts
    },
  ]
}

const readOfficialFiles = (): NamedBytes[] =>
  listFiles(REFERENCE_DIR).map((fileName) => ({
    fileName,
    bytes: readFileSync(path.join(REFERENCE_DIR, 'lmia', fileName)),
  }))

/** Lists of 20,000 rows in the newest layout, when the official ones are not at hand. */
function makeFiles(): NamedBytes[] {
  const [title, header, ...rest] = layout5()
  const rows = Array.from({ length: 20_000 }, (_, i) =>
    rest[i % 3]!.map((cell, j) => (j === 2 ? `${cell} ${i % 4_000}` : cell)),
  )
  const list = [title!, header!, ...rows, ['Notes:']]
  return [
    { fileName: 'made.csv', bytes: csvBytes(list) },
    { fileName: 'made.xlsx', bytes: toXlsx(list) },
  ]
}
