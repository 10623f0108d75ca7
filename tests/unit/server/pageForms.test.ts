import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readablePageForms } from '@/server/pageForms'

import { sendRaw } from '../../trial/parts/sendRaw'

const FORM = { 'content-type': 'multipart/form-data; boundary=x' }
const WHOLE = '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na\r\n--x--\r\n'

describe('a form that is sent to a page', () => {
  let server: Server
  let port: number
  beforeAll(async () => {
    const app = express()
    app.use(readablePageForms())
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
    expect(await send(WHOLE)).toEqual({ status: 200, text: WHOLE })
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

  it('of another kind is left to the page', async () => {
    expect(await send('{', { 'content-type': 'text/plain' })).toEqual({ status: 200, text: '{' })
    expect((await send('--x', FORM, '/api/users/login')).status).toBe(200)
  })
})
