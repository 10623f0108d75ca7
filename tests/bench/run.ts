import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { findChromium } from '@/server/chromium'

import { startSite } from '../e2e/site'
import { DATABASES } from '../trial/options'
import { benchChapter } from './chapter'
import { benchFirstMap } from './firstMap'
import { benchFirstVisit } from './firstVisit'
import { benchMapAnswers } from './mapAnswers'
import { type Figure, isReached, median, repeat } from './measure'
import { benchPages } from './pages'

/*
 * `npm run bench [-- name…]`: medians, printed as a table. Each group can be asked for by name:
 * answers, chapter, compare, csv, desk, grown, import, load, locks, map, memory, mixed, publishing, search, start, pages, phone,
 * tables, terms, visit, watch; `mixed-sqlite` and `mixed-mongodb` are one database of `mixed`. `answers` and `phone` ask the map of `MAP_DATA_DIR` (a data folder, which is copied), else of the
 * example world.
 */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)
const chromiumPath = findChromium(process.env.CHROMIUM_PATH || undefined)

const figures: Figure[] = []
const notRun: string[] = []

if (isWanted('import')) {
  const { benchLmia } = await import('./lmia')
  figures.push(...(await benchLmia()))
}
if (isWanted('csv')) {
  const { benchCsv } = await import('./csv')
  figures.push(...benchCsv())
}
if (isWanted('compare')) {
  const { benchCompare } = await import('./compare')
  figures.push(...(await benchCompare()))
}
if (isWanted('watch')) {
  const { benchWatch } = await import('./watch')
  figures.push(...(await benchWatch()))
}
if (isWanted('load')) {
  const { benchLmiaLoad } = await import('./lmiaLoad')
  figures.push(...(await benchLmiaLoad()))
}
if (isWanted('desk')) {
  const { benchDesk } = await import('./desk')
  figures.push(...(await benchDesk()))
}
if (isWanted('locks')) {
  const { benchLocks } = await import('./locks')
  figures.push(...(await benchLocks()))
}
if (isWanted('map')) {
  const { benchMap } = await import('./map')
  figures.push(...(await benchMap()))
}
if (isWanted('grown')) {
  const { benchGrown } = await import('./grown')
  figures.push(...(await benchGrown()))
}
const mixed = DATABASES.filter((each) => isWanted('mixed') || wanted.includes(`mixed-${each}`))
if (mixed.length > 0) {
  const { benchMixed } = await import('./mixed')
  figures.push(...(await benchMixed(mixed, notRun)))
}
if (isWanted('memory')) {
  const { benchMemory } = await import('./memory')
  figures.push(...benchMemory())
}
if (isWanted('publishing')) {
  const { benchPublishing } = await import('./publishing')
  figures.push(...(await benchPublishing()))
}
if (isWanted('search')) {
  const { benchSearch } = await import('./search')
  figures.push(...(await benchSearch()))
}
if (isWanted('terms')) {
  const { benchTerms } = await import('./terms')
  figures.push(...(await benchTerms()))
}
if (isWanted('tables')) {
  const { benchTables } = await import('./tables')
  figures.push(...(await benchTables()))
}
if (['answers', 'chapter', 'start', 'pages', 'phone', 'visit'].some(isWanted))
  figures.push(...(await benchSite()))

print(figures)
for (const what of notRun) console.log(`NOT RUN: ${what}`)
process.exit(0)

async function benchSite(): Promise<Figure[]> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'accompagner-bench-'))
  const settings = { DATA_DIR: dataDir, RATE_LIMITS: 'off', LOG_LEVEL: 'info' }
  const made: Figure[] = []
  if (process.env.MAP_DATA_DIR) cpSync(process.env.MAP_DATA_DIR, dataDir, { recursive: true })
  try {
    const first = await startSite(settings)
    await first.stop()
    if (isWanted('answers')) made.push(...(await benchMapAnswers(settings)))
    if (isWanted('start')) made.push(await benchSecondStart(settings))
    const site = await startSite(settings)
    if (isWanted('pages')) made.push(...(await benchPages(site)))
    if (isWanted('visit')) {
      if (chromiumPath) made.push(...(await benchFirstVisit(site, chromiumPath)))
      else notRun.push('the first visit: no Chromium (set CHROMIUM_PATH)')
    }
    if (isWanted('chapter')) {
      if (chromiumPath) made.push(...(await benchChapter(site, chromiumPath, dataDir)))
      else notRun.push('a chapter in a browser: no Chromium (set CHROMIUM_PATH)')
    }
    if (isWanted('phone')) {
      if (chromiumPath) made.push(...(await benchFirstMap(site, chromiumPath, dataDir)))
      else notRun.push('the map on a slow phone: no Chromium (set CHROMIUM_PATH)')
    }
    await site.stop()
    return made
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function benchSecondStart(settings: Record<string, string>): Promise<Figure> {
  const seconds = await repeat(3, async () => {
    const startedAt = performance.now()
    const site = await startSite(settings)
    const took = (performance.now() - startedAt) / 1000
    await site.stop()
    return took
  })
  return {
    name: 'Second start, to ready',
    value: median(seconds),
    unit: 's',
    target: 5,
    better: 'lower',
  }
}

function print(rows: readonly Figure[]): void {
  console.table(
    rows.map((row) => ({
      what: row.name,
      median: Number(row.value.toPrecision(4)),
      unit: row.unit,
      'made of': row.of ?? '',
      target: row.target === undefined ? '' : `${row.better === 'lower' ? '≤' : '≥'} ${row.target}`,
      reached: { true: 'yes', false: 'NO', undefined: '' }[String(isReached(row))],
    })),
  )
}
