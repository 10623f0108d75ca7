import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { download } from '@/lmia/bytes/download'
import { LoadRefusal } from '@/lmia/report/loadRefusal'
import type { Network } from '@/net/publicNetwork'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
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
    ['a status', 'answerStatus', (_q: unknown, res) => res.writeHead(503).end()],
    [
      'an answer larger than the limit',
      'answerTooLarge',
      (_q: unknown, res) => res.end('x'.repeat(2000)),
    ],
    [
      'an answer cut in the middle',
      'answerCut',
      (_q: unknown, res) => {
        res.writeHead(200, { 'content-length': '500' })
        res.write('half')
        setTimeout(() => res.destroy(), 20)
      },
    ],
    [
      'an answer that stops coming',
      'answerSlow',
      (_q: unknown, res) => {
        res.writeHead(200, { 'content-length': '500' })
        res.write('half')
      },
    ],
    ['an answer that never begins', 'answerSlow', () => undefined],
    [
      'a circle of redirects',
      'tooManyRedirects',
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
    expect((await refusal(download(url, { ...limits, refuseHtml: true }))).code).toBe('answerHtml')
    expect((await download(url, limits)).contentType).toContain('text/html')
  })

  it('names a server that is not there', async () => {
    const url = await serve((_req, res) => res.end())
    servers[0]!.close()
    servers[0]!.closeAllConnections()
    const { code, params } = await refusal(download(url, limits))
    expect(code).toBe('addressUnreachable')
    expect(params.detail).toMatch(/ECONNREFUSED/)
  })

  it.each(['ftp://example.org/x', 'list.csv', 'file:///etc/hosts'])(
    'does not read %s',
    async (u) => {
      expect((await refusal(download(u, limits))).code).toBe('addressUnreadable')
    },
  )

  it.each([
    'http://127.0.0.1:3000/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[::7f00:1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://169.254.169.254/',
    'http://10.1.2.3/',
    'http://localhost:8081/',
  ])('does not read %s for someone who typed it in a page', async (url) => {
    const { code } = await refusal(download(url, { ...limits, refusePrivate: true }))
    expect(code).toBe('addressPrivate')
  })

  /** Here 127.0.0.1 stands for the internet, and 127.0.0.2 for the site's own network. */
  const small = (names: Record<string, string[]>): Network => ({
    resolve: (host) => {
      const address = names[host]?.shift()
      if (!address) return Promise.reject(new Error(`${host} is not known`))
      return Promise.resolve([{ address, family: 4 }])
    },
    isPublic: (ip) => ip === '127.0.0.1',
  })

  it('does not let a public address lead to a private network', async () => {
    const asked: string[] = []
    const url = await serve((req, res) => {
      asked.push(req.headers.host ?? '')
      res.writeHead(302, { location: 'http://127.0.0.2:8081/inside' }).end()
    })
    const { code, params } = await refusal(download(url, { ...limits, network: small({}) }))
    expect(code).toBe('addressPrivate')
    expect(params.url).toBe('http://127.0.0.2:8081/inside')
    expect(asked).toHaveLength(1)
  })

  it('connects to the address that was checked, whatever the name answers later', async () => {
    let asked = 0
    const url = await serve((_req, res) => {
      asked += 1
      res.end('a,b')
    })
    const named = url.replace('127.0.0.1', 'list.example')
    const good = small({ 'list.example': ['127.0.0.1', '127.0.0.2'] })
    const { bytes } = await download(named, { ...limits, refusePrivate: true, network: good })
    expect(Buffer.from(bytes).toString()).toBe('a,b')
    const turned = small({ 'list.example': ['127.0.0.2', '127.0.0.1'] })
    const { code } = await refusal(
      download(named, { ...limits, refusePrivate: true, network: turned }),
    )
    expect(code).toBe('addressPrivate')
    expect(asked).toBe(1)
  })

  it('refuses a name of which one answer is private, before any connection', async () => {
    const network: Network = {
      resolve: () =>
        Promise.resolve([
          { address: '127.0.0.1', family: 4 },
          { address: '127.0.0.2', family: 4 },
        ]),
      isPublic: (ip) => ip === '127.0.0.1',
    }
    const { code } = await refusal(
      download('http://list.example:8081/', { ...limits, refusePrivate: true, network }),
    )
    expect(code).toBe('addressPrivate')
  })
})
