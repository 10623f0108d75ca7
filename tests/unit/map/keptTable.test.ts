import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { KeptTable } from '@/data/map/keptTable'
import { buildMapTable } from '@/map/buildTable'
import type { MapTable } from '@/map/columns'
import { compareYears } from '@/map/compare'
import { NO_FILTERS } from '@/map/filters'
import { listRows } from '@/map/listRows'
import { queryMap } from '@/map/query'
import { findEmployerSheet, findPlaceSheet } from '@/map/sheets'

import { approval, FACET_SAMPLES, PERIODS, PLACES } from './rows'

let folder: string
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'kept-table-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => path.join(folder, 'map-table')

/** Rows of every sort. */
const table = (version = 'v1') => {
  const changes = Object.values(FACET_SAMPLES).flatMap((facet) => facet.changes)
  const rows = changes.flatMap((change, at) =>
    Object.values(PERIODS).map((period) =>
      approval({
        period,
        employer: {
          id: `e${at % 7}`,
          name: `Érablière Œ ${at % 7} 农场`,
          spellings: ['a', 'b'],
          ids: [`e${at % 7}`, `joined${at % 7}`],
        },
        lmias: at % 3 === 0 ? null : at,
        part: { key: 'l:68055:x', name: 'Hameau' },
        cityKey: `st remi ${at}`,
        ...change,
      }),
    ),
  )
  return buildMapTable(rows, version)
}

const YEARS = { before: 2016, after: 2024, years: 1 }

/** All that the map says of a table. */
const answersOf = (one: MapTable) => ({
  answers: [
    NO_FILTERS,
    { ...NO_FILTERS, employerText: 'erabliere œ 3' },
    { ...NO_FILTERS, facets: { sector: ['8'], region: ['16'] } },
  ].map((filters) => queryMap(one, filters)),
  compared: compareYears(one, NO_FILTERS, YEARS),
  place: findPlaceSheet(one, NO_FILTERS, PLACES.saintRemi.key),
  part: findPlaceSheet(one, NO_FILTERS, 'l:68055:x'),
  employer: findEmployerSheet(one, NO_FILTERS, 'joined3'),
  listed: [...listRows(one, NO_FILTERS)].map(({ facet: _, ...row }) => row),
})

describe('a table that is kept for the next start', () => {
  it('answers as the one that was made', async () => {
    const made = await table()
    const kept = new KeptTable(folder, 'build')
    await kept.keep(made)
    const found = (await kept.find('v1'))!
    expect(Object.keys(found).sort()).toEqual(Object.keys(made).sort())
    expect(found).toEqual(made)
    expect(answersOf(found)).toEqual(answersOf(made))
  })

  it('stands once a process that is told to stop has waited for it', async () => {
    const kept = new KeptTable(folder, 'build')
    void kept.keep(await table())
    await kept.settled()
    expect(readdirSync(folder)).toEqual(['map-table'])
  })

  it('holds no more of memory than its own numbers', async () => {
    const kept = new KeptTable(folder, 'build')
    await kept.keep(await table())
    const { keys, packed, timePairs, amounts } = (await kept.find('v1'))!
    for (const numbers of [keys.time, packed.place, timePairs[0]!, amounts.pairs]) {
      expect(numbers.buffer.byteLength).toBe(numbers.byteLength)
    }
  })

  it('is for the readers of the map alone, in one file', async () => {
    await new KeptTable(folder, 'build').keep(await table())
    expect(readdirSync(folder)).toEqual(['map-table'])
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('is the last one', async () => {
    const kept = new KeptTable(folder, 'build')
    await kept.keep(await table())
    await kept.keep(await table('v2'))
    expect((await kept.find('v2'))?.version).toBe('v2')
  })

  const damage = (change: (bytes: Buffer) => Buffer) => () =>
    writeFileSync(file(), change(readFileSync(file())))
  it.each([
    { why: 'of other data', version: 'v2', build: 'build', spoil: () => undefined },
    { why: 'of another build', version: 'v1', build: 'other', spoil: () => undefined },
    {
      why: 'that has a wrong byte',
      version: 'v1',
      build: 'build',
      spoil: damage((bytes) => bytes.fill(~bytes.at(-1)!, bytes.length - 1)),
    },
    {
      why: 'that is cut off',
      version: 'v1',
      build: 'build',
      spoil: damage((bytes) => bytes.subarray(0, bytes.length / 2)),
    },
    { why: 'that is empty', version: 'v1', build: 'build', spoil: damage(() => Buffer.alloc(0)) },
  ])('is thrown away when it is one $why', async ({ version, build, spoil }) => {
    await new KeptTable(folder, 'build').keep(await table())
    spoil()
    expect(await new KeptTable(folder, build).find(version)).toBeUndefined()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is none of a version that was asked to go while it was still being written', async () => {
    const kept = new KeptTable(folder, 'build')
    const written = kept.keep(await table())
    expect(await kept.find('v2')).toBeUndefined()
    await written
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing of a process that ended while it wrote, and what another one writes', async () => {
    const { pid: ended } = spawnSync(process.execPath, ['--version'])
    const drafts = [ended, process.pid, process.ppid].map((pid) => `map-table.${pid}.part`)
    for (const draft of drafts) writeFileSync(path.join(folder, draft), 'rows')
    await new KeptTable(folder, 'build').keep(await buildMapTable([], 'v1'))
    expect(readdirSync(folder)).toEqual([drafts[2]])
  })

  it('is none before the first, nor without rows', async () => {
    const kept = new KeptTable(path.join(folder, 'cache'), 'build')
    expect(await kept.find('v1')).toBeUndefined()
    await kept.keep(await table())
    await kept.keep(await buildMapTable([], 'v2'))
    expect(readdirSync(path.join(folder, 'cache'))).toEqual([])
  })
})
