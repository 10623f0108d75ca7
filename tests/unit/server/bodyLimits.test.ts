import { once } from 'node:events'
import { type Server, createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bodyLimits } from '@/server/bodyLimits'

const MEBIBYTE = 1024 * 1024
const LINGER_MS = 500

describe('the limits of a body', () => {
  let server: Server
  beforeAll(async () => {
    const app = express()
    app.use(bodyLimits(10, LINGER_MS))
    app.use((_req, res) => void res.json({ passed: true }))
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  /** Says how long the body will be, and sends none of it. */
  function announce(
    method: string,
    path: string,
    headers: Record<string, string | number>,
  ): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const req = request(
        { port: (server.address() as AddressInfo).port, method, path, headers },
        (res) => {
          let body = ''
          res.on('data', (chunk) => (body += String(chunk)))
          res.on('end', () => resolve({ status: res.statusCode ?? 0, body }))
        },
      )
      req.on('error', reject)
      req.flushHeaders()
      if (headers['transfer-encoding']) req.end('x')
    })
  }

  it.each([
    ['POST', '/api/guide-chapters', 4 * MEBIBYTE, 200],
    ['POST', '/api/guide-chapters', 4 * MEBIBYTE + 1, 413],
    ['PATCH', '/api/users/1', 50 * MEBIBYTE, 413],
    ['POST', '/api/media', 14 * MEBIBYTE, 200],
    ['POST', '/api/media', 14 * MEBIBYTE + 1, 413],
    ['PATCH', '/api/media/1', 14 * MEBIBYTE, 200],
    ['POST', '/api/lmia-files/receive', 14 * MEBIBYTE, 200],
    ['POST', '/api/lmia-files/load', 5 * MEBIBYTE, 413],
    ['POST', '/api/translations/12/xliff', 16 * MEBIBYTE, 200],
    ['POST', '/api/translations/12/xliff', 50 * MEBIBYTE, 413],
    ['POST', '/api/translations/xliff', 16 * MEBIBYTE + 1, 413],
    ['POST', '/api/payload-preferences/nav', 3000, 200],
    ['POST', '/api/payload-preferences/nav', 3 * MEBIBYTE, 413],
    ['POST', '/api/payload-preferences', 33 * 1024, 413],
    ['PATCH', '/api/payload-preferences/1', 33 * 1024, 413],
    ['POST', '/api/mediation', 10 * MEBIBYTE, 413],
  ])('%s %s of %i bytes is answered %i before it is read', async (method, path, length, status) => {
    expect((await announce(method, path, { 'content-length': length })).status).toBe(status)
  })

  it.each([
    ['fr', /dépasse 4 Mo/],
    ['en', /larger than 4 MB/],
    ['es', /supera 4 MB/],
  ])('is refused in words, in %s', async (language, words) => {
    const { body } = await announce('POST', '/api/users', {
      'content-length': 5 * MEBIBYTE,
      'accept-language': language,
    })
    expect((JSON.parse(body) as { errors: { message: string }[] }).errors[0]?.message).toMatch(
      words,
    )
  })

  it('refuses a body that does not say its length', async () => {
    const { status } = await announce('POST', '/api/users', { 'transfer-encoding': 'chunked' })
    expect(status).toBe(411)
  })

  it('tells why to who goes on sending, whose connection then serves the next request', async () => {
    const length = 12 * MEBIBYTE
    const line = await openLine()
    line.write(head('POST', '/api/users', length))
    await line.until(/larger than 4 MB/)
    for (let sent = 0; sent < length; sent += MEBIBYTE) await line.send(Buffer.alloc(MEBIBYTE))
    line.write(head('GET', '/api/users', 0))
    await line.until(/"passed":true/)
    line.close()
  })

  it('ends the connection of who says that more comes, and sends nothing', async () => {
    const line = await openLine()
    line.write(head('POST', '/api/users', 12 * MEBIBYTE))
    await line.until(/larger than 4 MB/)
    await line.ended
  })

  const head = (method: string, path: string, length: number) =>
    `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nContent-Length: ${length}\r\n\r\n`

  /** A connection whose every byte is the test's own. */
  async function openLine() {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    await once(socket, 'connect')
    let heard = ''
    socket.setEncoding('utf8').on('data', (text) => (heard += String(text)))
    return {
      write: (text: string) => void socket.write(text),
      send: (bytes: Buffer) =>
        new Promise<void>((resolve, reject) => {
          socket.write(bytes, (error) => (error ? reject(error) : resolve()))
        }),
      until: (words: RegExp) => expect.poll(() => heard, { timeout: 10_000 }).toMatch(words),
      ended: once(socket, 'close'),
      close: () => void socket.destroy(),
    }
  }
})
