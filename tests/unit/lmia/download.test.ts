import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { download } from '@/lmia/bytes/download'
import { LoadRefusal } from '@/lmia/report/loadRefusal'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  vi.restoreAllMocks()
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const limits = { maxBytes: 1000, silenceMs: 300 }

const refusal = async (work: Promise<unknown>): Promise<LoadRefusal> => {
  try {
    await work
  } catch (error) {
    if (error instanceof LoadRefusal) return error
    throw error
  }
  throw new Error('The download was not refused')
}

describe('a download', () => {
  it('brings the bytes and the name the answer gives', async () => {
    const url = await serve((_req, res) =>
      res.writeHead(200, { 'content-disposition': 'attachment; filename="list.csv"' }).end('a,b'),
    )
    const { bytes, name } = await download(`${url}/x`, limits)
    expect(Buffer.from(bytes).toString()).toBe('a,b')
    expect(name).toBe('list.csv')
  })

  it('follows redirects, and takes the name at the end of the address', async () => {
    const url = await serve((req, res) =>
      req.url === '/old'
        ? res.writeHead(302, { location: '/new/liste%202024.csv' }).end()
        : res.end('x'),
    )
    expect((await download(`${url}/old`, limits)).name).toBe('liste 2024.csv')
  })

  it.each([
    ['a status', 'answer_status', (_q: unknown, res) => res.writeHead(503).end()],
    [
      'an answer larger than the limit',
      'answer_too_large',
      (_q: unknown, res) => res.end('x'.repeat(2000)),
    ],
    [
      'an answer cut in the middle',
      'answer_cut',
      (_q: unknown, res) => {
        res.writeHead(200, { 'content-length': '500' })
        res.write('half')
        setTimeout(() => res.destroy(), 20)
      },
    ],
    [
      'an answer that stops coming',
      'answer_slow',
      (_q: unknown, res) => {
        res.writeHead(200, { 'content-length': '500' })
        res.write('half')
      },
    ],
    ['an answer that never begins', 'answer_slow', () => undefined],
    [
      'a circle of redirects',
      'too_many_redirects',
      (_q: unknown, res) => res.writeHead(302, { location: '/' }).end(),
    ],
  ] satisfies [string, string, RequestListener][])('refuses %s', async (_name, code, listener) => {
    const url = await serve(listener)
    expect((await refusal(download(url, limits))).code).toBe(code)
  })

  it('refuses a web page where a file is wanted, and only there', async () => {
    const url = await serve((_req, res) =>
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
    )
    expect((await refusal(download(url, { ...limits, refuseHtml: true }))).code).toBe('answer_html')
    expect((await download(url, limits)).contentType).toContain('text/html')
  })

  it('names a server that is not there', async () => {
    const url = await serve((_req, res) => res.end())
    servers[0]!.close()
    servers[0]!.closeAllConnections()
    const { code, params } = await refusal(download(url, limits))
    expect(code).toBe('address_unreachable')
    expect(params.detail).toMatch(/ECONNREFUSED/)
  })

  it.each(['ftp://example.org/x', 'list.csv', 'file:///etc/hosts'])(
    'does not read %s',
    async (u) => {
      expect((await refusal(download(u, limits))).code).toBe('address_unreadable')
    },
  )

  it.each([
    'http://127.0.0.1:3000/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://10.1.2.3/',
  ])('does not read %s for someone who typed it in a page', async (url) => {
    const asked = vi.spyOn(globalThis, 'fetch')
    const { code } = await refusal(download(url, { ...limits, refusePrivate: true }))
    expect(code).toBe('address_private')
    expect(asked).not.toHaveBeenCalled()
  })

  it('does not let a public address lead to a private network', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(
      new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } }),
    )
    const { code, params } = await refusal(download('http://203.0.113.7/list.csv', limits))
    expect(code).toBe('address_private')
    expect(params.url).toBe('http://169.254.169.254/')
  })
})
