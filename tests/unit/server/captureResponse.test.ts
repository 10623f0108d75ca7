import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { describe, expect, it } from 'vitest'

import { captureResponse } from '@/server/captureResponse'

const ASKED = { url: '/fr/guide?page=2', host: 'site.example.org', isHttps: true }

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Every way in which a handler may answer with the same words. */
const WAYS: Record<string, Handler> = {
  'end with a text': async (_req, res) => void res.end('bonjour à tous'),
  'end with bytes': async (_req, res) => void res.end(Buffer.from('bonjour à tous')),
  'write, then end': async (_req, res) => {
    res.write('bonjour ')
    res.write(new TextEncoder().encode('à tous'))
    res.end()
  },
  'end with a callback': (_req, res) =>
    new Promise((resolve) => res.end('bonjour à tous', () => resolve())),
  'write with callbacks': (_req, res) =>
    new Promise((resolve) => {
      res.write('bonjour ', () => res.write('à tous', 'utf8', () => res.end(() => resolve())))
    }),
  'a head, then a stream': async (_req, res) => {
    res.flushHeaders()
    await pipeline(Readable.from(['bonjour ', 'à ', 'tous']), res)
  },
  'long after the handler returned': async (_req, res) => {
    setTimeout(() => res.end('bonjour à tous'), 20)
  },
}

describe('a captured answer', () => {
  it.each(Object.entries(WAYS))('is whole: %s', async (_name, handler) => {
    const { status, body } = await captureResponse(ASKED, handler)
    expect(status).toBe(200)
    expect(body.toString()).toBe('bonjour à tous')
  })

  it('keeps the status and the headers, in small letters', async () => {
    const captured = await captureResponse(ASKED, async (_req, res) => {
      res.statusCode = 404
      res.setHeader('Content-Type', 'text/html; charset=utf-8')
      res.setHeader('X-Many', ['a', 'b'])
      res.end()
    })
    expect(captured.status).toBe(404)
    expect(captured.headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'x-many': 'a, b',
    })
    expect(captured.body).toHaveLength(0)
  })

  it.each<[string, Handler]>([
    [
      'and nothing was set before',
      async (_req, res) => void res.writeHead(404, { 'X-Many': ['a', 'b'], 'X-One': 1 }).end(),
    ],
    [
      'with its message',
      async (_req, res) =>
        void res.writeHead(404, 'Not Found', { 'x-many': ['a', 'b'], 'x-one': '1' }).end(),
    ],
    [
      'as a list',
      async (_req, res) =>
        void res.writeHead(404, ['X-Many', 'a', 'X-Many', 'b', 'X-One', '1']).end(),
    ],
    [
      'over what was set before',
      async (_req, res) => {
        res.setHeader('X-One', '0')
        res.setHeader('X-Many', 'z')
        res.writeHead(404, ['X-One', '1', 'X-Many', 'a', 'X-Many', 'b'])
        res.end()
      },
    ],
  ])('keeps the headers of a head that is written whole, %s', async (_how, handler) => {
    const { status, headers } = await captureResponse(ASKED, handler)
    expect(status).toBe(404)
    expect(headers).toEqual({ 'x-many': 'a, b', 'x-one': '1' })
  })

  it('was asked in nobody’s name', async () => {
    await captureResponse({ ...ASKED, acceptLanguage: 'es' }, async (req, res) => {
      expect(req.method).toBe('GET')
      expect(req.url).toBe('/fr/guide?page=2')
      expect(req.headers).toEqual({
        host: 'site.example.org',
        accept: 'text/html',
        'accept-language': 'es',
        'x-forwarded-host': 'site.example.org',
        'x-forwarded-proto': 'https',
      })
      expect(req.socket.remoteAddress).toBeUndefined()
      res.end()
    })
  })

  it('fails when the handler fails', async () => {
    const failing = captureResponse(ASKED, () => Promise.reject(new Error('no database')))
    await expect(failing).rejects.toThrow('no database')
  })
})
