import { createCipheriv } from 'node:crypto'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readablePageForms } from '@/server/pageForms'

import { sendRaw } from '../../trial/parts/sendRaw'

const PARTS = { 'content-type': 'multipart/form-data; boundary=the-end' }
const FORM = { 'content-type': 'multipart/form-data; boundary=x' }
const KEY = Buffer.alloc(32, 1)

/** As Next seals what an action closes over. */
function seal(action: string, key = KEY): string {
  const iv = Buffer.alloc(16, 3)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const text = Buffer.concat([cipher.update(`${action}0:["kept"]`), cipher.final()])
  return Buffer.concat([iv, text, cipher.getAuthTag()]).toString('base64')
}

function altered(sealed: string, at: number): string {
  const bytes = Buffer.from(sealed, 'base64')
  const place = bytes.length * Number(at < 0) + at
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)
  return bytes.toString('base64')
}

const partsOf = (parts: Record<string, string>): string =>
  [
    ...Object.entries(parts).map(
      ([name, text]) =>
        `--the-end\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
    ),
    '--the-end--\r\n',
  ].join('')

const WHOLE = '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na\r\n--x--\r\n'

describe('a form that is sent to a page', () => {
  let server: Server
  let port: number
  beforeAll(async () => {
    const app = express()
    app.use(readablePageForms(KEY))
    app.use(async (req, res) => {
      res.send(await buffer(req))
    })
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => void server.close())

  const send = (
    body: string,
    headers: Record<string, string> = FORM,
    path = '/fr/compte/connexion',
  ) => sendRaw(port, { method: 'POST', path, headers, body })

  it('reaches the page as it came', async () => {
    expect(await send(WHOLE)).toMatchObject({ status: 200, text: WHOLE })
    const long = WHOLE.replace('a\r\n--x--', `${'é'.repeat(300_000)}\r\n--x--`)
    expect((await send(long)).text === long).toBe(true)
  })

  it.each(['', '--x', '--x\r\n', WHOLE.slice(0, -8), '\u0000', 'a=b'])(
    'is refused in words when it cannot be read: %j',
    async (body) => {
      const { status, text } = await send(body)
      expect(status).toBe(400)
      expect(text).toContain('ne se lit pas')
      expect((await send(body, FORM, '/admin/login')).status).toBe(400)
    },
  )

  it('is refused when it names no boundary', async () => {
    expect((await send(WHOLE, { 'content-type': 'multipart/form-data' })).status).toBe(400)
  })

  it.each([
    ['["$K1"]', 200],
    ['[{"errors":{}},"$K1"]', 200],
    ['[]', 400],
    ['[1,2]', 400],
    ['["$K1",{"a":1}]', 400],
    ['', 400],
    ['{', 400],
    ['["$K1"', 400],
    ['["$1"]', 400],
  ])('of a script reads %j: %i', async (body, status) => {
    const headers = { 'next-action': '60', 'content-type': 'text/plain;charset=UTF-8' }
    expect((await send(body, headers)).status).toBe(status)
  })

  it.each([
    ['[{"name":"form-state","args":{}}]', 200],
    ['["$K1"]', 400],
    ['[]', 400],
    ['["fr"]', 400],
    ['[{"name":"form-state"},1]', 400],
  ])('of a script of the admin reads %j: %i', async (body, status) => {
    const headers = { 'next-action': '40', 'content-type': 'text/plain;charset=UTF-8' }
    expect((await send(body, headers, '/admin')).status).toBe(status)
  })

  describe('of a script of the admin that brings back what Next keeps', () => {
    const action = `60${'a'.repeat(40)}`
    const call = (sealed: unknown, name = action) =>
      send(
        partsOf({ 0: '["$@1","fr"]', 1: JSON.stringify(sealed) }),
        { ...PARTS, 'next-action': name },
        '/admin',
      )

    it('is taken when it was sealed for that action', async () => {
      expect((await call(seal(action))).status).toBe(200)
      expect((await call(seal(action), `60${'b'.repeat(40)}`)).status).toBe(400)
    })

    it.each([
      ['altered', (sealed: string) => altered(sealed, 40)],
      ['altered in its first bytes', (sealed: string) => altered(sealed, 1)],
      ['altered in its seal', (sealed: string) => altered(sealed, -1)],
      ['cut', (sealed: string) => sealed.slice(0, 60)],
      ['followed by something', (sealed: string) => `${sealed}@`],
      ['empty', () => ''],
      ['a few letters', () => 'AAAA'],
      ['made up', () => 'A'.repeat(160)],
      ['sealed with another key', () => seal(action, Buffer.alloc(32, 2))],
      ['no text', () => ({ a: 1 })],
    ])('is refused when it is %s', async (_, make) => {
      expect((await call(make(seal(action)))).status).toBe(400)
    })

    it('is refused when a form without a script brings it: the admin has none', async () => {
      const form = { $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"60","bound":"$@1"}' }
      const sealed = { '$ACTION_1:1': JSON.stringify([seal(action), 'fr']) }
      expect((await send(partsOf({ ...form, ...sealed }), PARTS, '/admin')).status).toBe(400)
    })
  })

  it('of another kind is left to the page', async () => {
    expect(await send('{', { 'content-type': 'text/plain' })).toMatchObject({
      status: 200,
      text: '{',
    })
    expect((await send('--x', FORM, '/api/users/login')).status).toBe(200)
  })
})
