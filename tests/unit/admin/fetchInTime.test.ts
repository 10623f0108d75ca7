import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { fetchInTime } from '@/admin/fetchInTime'

const LIMIT_MS = 100

let server: Server
let address: string
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/silent') return
    response.writeHead(200, { 'Content-Type': 'application/json' })
    if (request.url === '/cut') response.write('{')
    else response.end('{"ok":true}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const late = { name: 'TimeoutError' }

it('gives what the site answers', async () => {
  expect(await (await fetchInTime(`${address}/`)).json()).toEqual({ ok: true })
})

it('does not wait for a site that is silent, nor for one that stops in the middle', async () => {
  await expect(fetchInTime(`${address}/silent`, {}, LIMIT_MS)).rejects.toMatchObject(late)
  const begun = await fetchInTime(`${address}/cut`, {}, LIMIT_MS)
  await expect(begun.json()).rejects.toMatchObject(late)
})

it('ends when whoever asked no longer wants to know', async () => {
  const stop = new AbortController()
  const asked = fetchInTime(`${address}/silent`, { signal: stop.signal })
  stop.abort()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
})
