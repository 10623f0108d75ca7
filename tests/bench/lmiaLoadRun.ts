import { isSqlite, mongoose } from '@/db/engine'
import { withDataset } from '@/map/payload/dataset'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { importFiles } from '@/lmia/payload/run/importFiles'
import type { FileResult } from '@/lmia/payload/run/results'
import { findSources } from '@/server/cli/importSources'
import { openSite } from '@/server/cli/openSite'
import { env } from '@/env'

/** What one run measured. */
export interface LoadMeasure {
  files: number
  readRows: number
  storedRows: number
  /** From the first byte to the last switch, the database's structure already in place. */
  seconds: number
  /** Of them, those spent writing. */
  storingSeconds: number
  /** The last list of the folder alone, as a new quarter. */
  quarterSeconds: number
  readSeconds: number
  peakMb: number
}

const MEBIBYTE = 1024 * 1024
const MAX_BYTES = 64 * MEBIBYTE

/* Started by `lmiaLoad.ts`, in a process of its own so that its memory is its own. */
const [payload, context] = [await openSite(), await loadLmiaContext(env.DATA_DIR)]
const { sources } = await findSources(process.argv.slice(2), { maxBytes: MAX_BYTES })
// The largest list since 2022 is kept for the end, as the quarter that arrives.
const last = sources.findIndex(({ name }) => name.includes('2024Q2') && name.includes('positive'))
const [quarter] = sources.splice(last, 1)

let peakBytes = 0
const watch = setInterval(() => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
}, 50)

let storingMs = 0
let storingSince = 0
const onProgress = (_index: number, { step }: { step: string }) => {
  if (step === 'storing') storingSince ||= performance.now()
  else if (storingSince) {
    storingMs += performance.now() - storingSince
    storingSince = 0
  }
}

const load = async (some: typeof sources): Promise<{ seconds: number; results: FileResult[] }> => {
  const startedAt = performance.now()
  const results = await importFiles(payload, some, {
    context,
    by: 'bench',
    waitMs: 0,
    onProgress,
  })
  return { seconds: (performance.now() - startedAt) / 1000, results }
}

const most = await load(sources)
const one = await load(quarter ? [quarter] : [])
clearInterval(watch)
const loaded = [...most.results, ...one.results].flatMap((result) =>
  result.state === 'done' ? [result.outcome] : [],
)
const storedRows = loaded
  .filter(({ state }) => state === 'loaded')
  .reduce((sum, { summary }) => sum + summary.quebecRows, 0)

const readAt = performance.now()
const readBack = await withDataset(payload, async (rows) => {
  let count = 0
  for await (const row of rows) count += row.positions >= 0 ? 1 : 0
  return count
})
if (readBack !== storedRows) throw new Error(`${readBack} rows read back of ${storedRows}`)

const measure: LoadMeasure = {
  files: loaded.length,
  readRows: loaded.reduce((sum, { summary }) => sum + summary.rowsRead, 0),
  storedRows,
  seconds: most.seconds + one.seconds,
  storingSeconds: storingMs / 1000,
  quarterSeconds: one.seconds,
  readSeconds: (performance.now() - readAt) / 1000,
  peakMb: Math.round(peakBytes / MEBIBYTE),
}
console.log(JSON.stringify(measure))
// A server in memory keeps what is not dropped.
if (!isSqlite(payload)) await mongoose(payload).connection.dropDatabase()
process.exit(0)
