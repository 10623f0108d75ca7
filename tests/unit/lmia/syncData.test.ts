import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { DATA_SOURCES, type DataSource } from '@/lmia/official/dataSources'
import { syncData, type SyncResult } from '@/lmia/official/syncData'
import { readSchoolPoints } from '@/lmia/place/schoolPoints'

let dataDir: string
let server: Server | undefined

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'accompagner-sync-'))
})

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true })
  server?.closeAllConnections()
  server?.close()
})

const source = (file: string, more: Partial<DataSource> = {}): DataSource => ({
  file,
  title: file,
  publisher: 'nobody',
  url: null,
  page: 'https://publisher.example/',
  licence: 'made for tests',
  minBytes: 10,
  maxBytes: 1000,
  beginsWith: ['mcode'],
  ...more,
})

async function mirrorOf(
  files: Record<string, string>,
): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const body = files[decodeURI(request.url ?? '').slice(1)]
    if (body === undefined) response.writeHead(404).end()
    else response.end(body)
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked }
}

const states = (results: readonly SyncResult[]) => results.map(({ state }) => state)

describe('bringing the official sets', () => {
  it('takes up a run cut short where it stopped', async () => {
    const sources = [source('a.csv'), source('b.csv')]
    const first = await mirrorOf({ 'a.csv': 'mcode,a long line' })
    const origin = { kind: 'mirror' as const, address: first.address }
    expect(states(await syncData(dataDir, sources, origin))).toEqual(['fetched', 'missing'])
    server!.close()

    const second = await mirrorOf({ 'a.csv': 'mcode,changed', 'b.csv': 'mcode,another line' })
    const again = { kind: 'mirror' as const, address: second.address }
    expect(states(await syncData(dataDir, sources, again))).toEqual(['there', 'fetched'])
    expect(second.asked).toEqual(['/b.csv'])
    expect(readFileSync(path.join(dataDir, 'a.csv'), 'utf8')).toBe('mcode,a long line')
  })

  it('fetches again what was damaged since', async () => {
    const { address } = await mirrorOf({ 'a.csv': 'mcode,a long line' })
    const origin = { kind: 'mirror' as const, address }
    await syncData(dataDir, [source('a.csv')], origin)
    writeFileSync(path.join(dataDir, 'a.csv'), 'mcode,dam')
    expect(states(await syncData(dataDir, [source('a.csv')], origin))).toEqual(['fetched'])
    expect(readFileSync(path.join(dataDir, 'a.csv'), 'utf8')).toBe('mcode,a long line')
  })

  it.each([
    ['too small', 'mcode', 'size'],
    ['another file', 'nothing of the sort here', 'content'],
    ['a web page', '<html><title>Maintenance</title></html>', 'content'],
  ])('refuses %s and keeps what was there', async (_name, body, code) => {
    const sound = await mirrorOf({ 'a.csv': 'mcode,a long line' })
    await syncData(dataDir, [source('a.csv')], { kind: 'mirror', address: sound.address })
    server!.close()
    const { address } = await mirrorOf({ 'a.csv': body })
    const [result] = await syncData(
      dataDir,
      [source('a.csv')],
      { kind: 'mirror', address },
      { refresh: true },
    )
    expect(result).toMatchObject({ state: 'refused', refusal: { code } })
    expect(readFileSync(path.join(dataDir, 'a.csv'), 'utf8')).toBe('mcode,a long line')
  })

  it('finds a set under another of its names in a folder', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-folder-'))
    writeFileSync(path.join(folder, 'trimmed.csv'), 'mcode,a long line')
    const [result] = await syncData(dataDir, [source('a.csv', { otherNames: ['trimmed.csv'] })], {
      kind: 'folder',
      folder,
    })
    expect(result?.state).toBe('fetched')
    rmSync(folder, { recursive: true })
  })

  it('prepares what a publisher sends, and keeps what a mirror prepared', async () => {
    const postal = DATA_SOURCES.find(({ file }) => file === 'geo/CA.txt')!
    const text = `CA\tJ0L\t${'x'.repeat(60_000)}`
    const archive = zipSync({ 'CA.txt': Buffer.from(text), 'readme.txt': Buffer.from('…') })
    server = createServer((_request, response) => response.end(Buffer.from(archive)))
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/CA.zip`
    const [result] = await syncData(dataDir, [{ ...postal, url }], { kind: 'publishers' })
    expect(result?.state).toBe('fetched')
    expect(readFileSync(path.join(dataDir, 'geo/CA.txt'), 'utf8')).toBe(text)
  })
})

describe('the sources', () => {
  it('each say where they are, under what licence, and how they are checked', () => {
    for (const one of DATA_SOURCES) {
      expect(one.licence).not.toBe('')
      expect(one.page).toMatch(/^https:/)
      expect(one.url ?? 'https:').toMatch(/^https:/)
      expect(one.beginsWith.length).toBeGreaterThan(0)
      expect(one.minBytes).toBeLessThan(one.maxBytes)
    }
    expect(new Set(DATA_SOURCES.map(({ file }) => file)).size).toBe(DATA_SOURCES.length)
  })
})

describe('the schools’ file', () => {
  it('is cut down to where a postal code is', () => {
    const raw = [
      'NOM_OFFCL_ORGNS,CD_MUNCP_GDUNO_IMM,NOM_MUNCP_GDUNO_IMM,CD_POSTL_GDUNO_IMM,COORD_Y_LL84_IMM,COORD_X_LL84_IMM',
      'École inventée,1023,"Îles, Les",G4T 0C3,47.2,-61.9',
      'École sans code,1023,Les Îles,,47.2,-61.9',
    ].join('\n')
    const text = new TextDecoder().decode(readSchoolPoints(Buffer.from(raw)))
    expect(text).toBe(
      'municipality_code,municipality,postal_code,latitude,longitude\n01023,"Îles, Les",G4T0C3,47.2,-61.9\n',
    )
  })

  it('is refused, by name, when a column is gone', () => {
    expect(() => readSchoolPoints(Buffer.from('a,b\n1,2\n'))).toThrow('CD_MUNCP_GDUNO_IMM')
  })
})
