import type { AddressInfo } from 'node:net'

import express from 'express'
import { describe, expect, it } from 'vitest'

import { securityHeaders } from '@/server/securityHeaders'

async function headersOf(path: string, tileOrigin?: string): Promise<Headers> {
  const app = express()
  app.use(securityHeaders({ isDevelopment: false, isHttps: true, tileOrigin }))
  app.use((_req, res) => void res.end())
  const server = app.listen(0, '127.0.0.1')
  try {
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    return (await fetch(`http://127.0.0.1:${port}${path}`)).headers
  } finally {
    server.close()
  }
}

describe('what browsers tell of an address', () => {
  it.each([
    ['/fr/compte/nouveau-mot-de-passe?token=secret', 'strict-origin'],
    ['/en/account/confirm-email?token=secret', 'strict-origin'],
    ['/fr/repertoire?lat=45.5&lon=-73.5', 'strict-origin'],
    ['/fr/repertoire?q=logement', 'strict-origin-when-cross-origin'],
    ['/fr/compte/nouveau-mot-de-passe', 'strict-origin-when-cross-origin'],
  ])('such as %s is no more than %s', async (path, policy) => {
    expect((await headersOf(path)).get('referrer-policy')).toBe(policy)
  })
})

describe('images of another server', () => {
  const imagesOf = async (path: string, tileOrigin?: string) =>
    /img-src ([^;]+)/.exec(
      (await headersOf(path, tileOrigin)).get('content-security-policy') ?? '',
    )?.[1]

  it.each(['/fr/carte', '/en/map', '/es/mapa'])(
    'are let in on %s, when one is named',
    async (path) => {
      expect(await imagesOf(path, 'https://tiles.example.org')).toBe(
        "'self' data: blob: https://tiles.example.org",
      )
      expect(await imagesOf(path)).toBe("'self' data: blob:")
    },
  )

  it.each(['/fr/compte', '/fr/carte/demande', '/fr/repertoire', '/admin'])(
    'are let in on no other page, such as %s',
    async (path) => {
      expect(await imagesOf(path, 'https://tiles.example.org')).not.toContain('example.org')
    },
  )
})

describe('which pages may stand inside of others', () => {
  it.each([
    ['/fr/embed?region=estrie', '*'],
    ['/fr/donnees-ouvertes/integrer', "'none'"],
    ['/fr/repertoire', "'none'"],
    ['/fr/embed/x', "'none'"],
    ['/fr/carte', "'none'"],
  ])('%s: %s', async (path, ancestors) => {
    const policy = (await headersOf(path)).get('content-security-policy')
    expect(policy?.split('; ')).toContain(`frame-ancestors ${ancestors}`)
  })

  it('only the page that shows a list may hold one', async () => {
    const holds = async (path: string) =>
      (await headersOf(path)).get('content-security-policy')?.includes("frame-src 'self'")
    expect(await holds('/es/datos-abiertos/insertar?service=food')).toBe(true)
    expect(await holds('/es/datos-abiertos')).toBe(false)
  })
})
