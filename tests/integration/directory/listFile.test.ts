import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { openWorkbook } from '@/lmia/read/xlsx/workbook'

import { tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { makeWorld } from './world'

let payload: Payload
let token: string

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  await makeWorld(payload)
  const { email } = await account(payload, ['researcher'])
  token = (await tokenOf(payload, email))!
})

const ask = (query: string, as = token) =>
  handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/organizations/file?${query}`, {
      headers: {
        Authorization: `JWT ${as}`,
        Cookie: 'payload-lng=en',
        // As the button of the list asks.
        Referer: 'http://localhost:3000/admin/collections/organizations',
      },
    }),
  })

describe('the list of organizations as a file', () => {
  it('is for the team alone', async () => {
    const { email } = await account(payload, ['mapReader'])
    expect((await ask('format=csv', (await tokenOf(payload, email))!)).status).toBe(403)
    expect((await ask('format=csv', '')).status).toBe(403)
  })

  it('holds every sheet as last saved, drafts too, in words, but who asked not to be listed', async () => {
    const text = await (await ask('format=csv')).text()
    const lines = text.trim().split('\r\n')
    expect(lines[0]).toContain('Name,State,Other names,Kind,Cost')
    expect(lines).toHaveLength(1 + 3)
    expect(lines.find((line) => line.includes('brouillon'))).toContain('not yet on line')
    expect(text).not.toContain('caché')
    expect(lines.find((line) => line.includes('visible'))).toMatch(
      /Non-profit organization.*450 555-0100.*Montérégie.*no.*Permis ; Aide alimentaire/,
    )
  })

  it('holds what the address of the list asks: conditions, words, order', async () => {
    const names = async (query: string) =>
      (await (await ask(`format=csv&${query}`)).text())
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[1]?.replace('Organisme d’exemple ', ''))
    expect(await names('search=brouillon')).toEqual(['brouillon'])
    expect(await names('search=caché')).toEqual([])
    expect(await names('where[and][0][_status][equals]=draft')).toEqual(['brouillon'])
    expect((await names('sort=-name')).at(0)).toBe('visible')
    expect((await names('sort=name')).at(-1)).toBe('visible')
    expect(await names('search=nobody')).toEqual([])
  })

  it('is a workbook that another program reads', async () => {
    const answer = await ask('format=xlsx&search=visible')
    expect(answer.headers.get('content-disposition')).toMatch(/organizations-\d{4}-.*\.xlsx/)
    const [sheet] = openWorkbook(new Uint8Array(await answer.arrayBuffer()))
    const rows: string[][] = []
    sheet?.read({ onRecord: ({ cells }) => void rows.push(cells) })
    expect(rows.map((cells) => cells[1])).toEqual(['Name', 'Organisme d’exemple visible'])
  })

  it('is refused in words when nobody writes such a file', async () => {
    const answer = await ask('format=pdf')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('csv, xlsx')
  })

  it('stands in the journal', async () => {
    await ask('format=csv')
    const { totalDocs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'organizations.export' } },
    })
    expect(totalDocs).toBeGreaterThan(0)
  })
})
