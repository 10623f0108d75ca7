import { Writable } from 'node:stream'

import type { Payload } from 'payload'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { hashToken } from '@/directory/link/token'
import { LEAST_MS, makeStamp } from '@/forms/stamp'
import { pathTo } from '@/i18n/paths'

import { sendRaw } from '../../trial/parts/sendRaw'
import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { openWholeSite, type WholeSite } from '../platform/wholeSite'
import { makeWorld, type World } from './world'

let payload: Payload
let world: World
let site: WholeSite
/** All that the site and Payload wrote, at their most talkative. */
let log = ''

beforeAll(async () => {
  payload = await startPayload()
  const stream = new Writable({
    write(chunk, _, done) {
      log += String(chunk)
      done()
    },
  })
  site = await openWholeSite(payload, {}, pino({ level: 'trace' }, stream))
})
afterAll(() => site?.close())

beforeEach(async () => {
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  log = ''
  for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) {
    vi.spyOn(payload.logger, level).mockImplementation((...words: unknown[]) => {
      log += JSON.stringify(words, (_, value: unknown) =>
        value instanceof Error ? `${value.message} ${value.stack}` : value,
      )
    })
  }
})
afterEach(() => void vi.restoreAllMocks())

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

describe('the secret of a personal link', () => {
  it('stands in no log, whatever becomes of it: opened, answered with, cut, ended, asked for again', async () => {
    const session = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
    const path = `/api/organizations/${world.organizations.listed}/links`
    const made = await ask('POST', path, { deliver: 'copy', locale: 'fr' }, { token: session })
    const { url, links } = JSON.parse(made.text) as {
      url: string
      links: { id: number | string }[]
    }
    const token = new URL(url).searchParams.get('link') ?? ''
    expect(token).toHaveLength(43)

    const page = pathTo('fr', '/my-sheet')
    const get = (address: string, headers: Record<string, string> = {}) =>
      sendRaw(site.port, { method: 'GET', path: address, headers, body: '' })
    const post = (name: string, fields: Record<string, string>, headers = {}) =>
      sendRaw(site.port, {
        method: 'POST',
        path: `/api/my-sheet/${name}`,
        headers: { ...FORM, ...headers },
        body: new URLSearchParams({ locale: 'fr', ...fields }).toString(),
      })
    const opened = await get(`${page}?link=${token}`)
    expect(opened.status).toBe(303)
    expect(opened.headers[opened.headers.indexOf('Location') + 1]).toBe(page)
    const held = { cookie: `sheet-link=${token}` }
    await get(page, { ...held, referer: `http://localhost/${page}?link=${token}` })
    await get(`${page}?link=${token.slice(0, -1)}`, held)
    await get(`/inconnu/${token}?link=${token}`)
    await post('confirm', { of: String(links[0]!.id) }, held)
    await post('save', { of: '0', section: 'contact', base: '{' }, held)
    await post('refuse', { of: String(links[0]!.id) }, held)
    await post('confirm', { of: String(links[0]!.id) }, held)
    const stamp = makeStamp(payload.secret, Date.now() - LEAST_MS - 1000).text
    expect((await post('lost', { email: 'secret@example.org', stamp })).status).toBe(303)
    const mails = () => payload.count({ collection: 'outbox-messages', overrideAccess: true })
    await expect.poll(async () => (await mails()).totalDocs).toBeGreaterThan(0)

    // It was a journey of which the log speaks.
    expect(log.split('\n').length).toBeGreaterThan(8)
    expect(log).toContain(page)
    // Whoever asks for a page of a secret that they put in its path writes it there themselves.
    const said = log.replaceAll(`/inconnu/${token}`, '')
    for (const secret of [token, token.slice(0, 20), hashToken(token), 'secret@example.org']) {
      expect(said).not.toContain(secret)
    }
  })
})
