import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { FormDoor } from '@/forms/payload/formDoor'
import { accountLinks } from '@/server/accountLinks'
import { sheetLinks } from '@/server/sheetLinks'

import { standIn } from '../../standIn'

const SECRET = 's'.repeat(43)

describe('a link that an e-mail brings', () => {
  let server: Server
  beforeAll(async () => {
    const app = express()
    app.use(accountLinks({ isHttps: true }))
    app.use(
      sheetLinks({
        payload: standIn<Payload>({}),
        handleByNext: () => Promise.reject(new Error('drawn with its secret')),
        isHttps: true,
        isDevelopment: false,
        door: standIn<FormDoor>({}),
      }),
    )
    app.use((_req, res) => void res.end('the page'))
    server = await new Promise((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
    })
  })
  afterAll(() => void server.close())

  const ask = (address: string, how: RequestInit = {}) => {
    const { port } = server.address() as AddressInfo
    return fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual', ...how })
  }

  it.each([
    ['/fr/compte/nouveau-mot-de-passe', 'token', 'password-link'],
    ['/account/new-password', 'token', 'password-link'],
    ['/es/cuenta/confirmar-correo', 'token', 'email-link'],
    ['/en/my-sheet', 'link', 'sheet-link'],
    ['/es/mi-ficha/no-falta-nadie', 'link', 'sheet-link'],
  ])('to %s leaves its secret in a cookie, and in no address', async (path, word, name) => {
    const { status, headers } = await ask(`${path}?${word}=${SECRET}&other=1`)
    expect([status, headers.get('location')]).toEqual([303, path])
    const [pair, ...about] = (headers.get('set-cookie') ?? '').split('; ')
    expect(pair).toBe(`${name}=${SECRET}`)
    expect(about).toEqual(expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']))
    expect(about.some((each) => each.startsWith('Max-Age='))).toBe(true)
  })

  it.each(['', 'a;b', 'x'.repeat(500), '%0d%0ax', 'a&token=b'])(
    'whose secret cannot be one (%j) opens nothing that was opened before',
    async (secret) => {
      const { status, headers } = await ask(`/fr/compte/nouveau-mot-de-passe?token=${secret}`)
      expect(status).toBe(303)
      expect(headers.get('set-cookie')).toMatch(
        /^password-link=; Path=\/; Expires=Thu, 01 Jan 1970/,
      )
    },
  )

  it.each([
    ['/fr/compte/nouveau-mot-de-passe', {}],
    ['/fr/compte/nouveau-mot-de-passe?token=a', { method: 'POST' }],
    ['/fr/compte/connexion?token=a', {}],
  ] as const)('is not what %s (%j) is', async (address, how) => {
    const answer = await ask(address, how)
    expect([answer.status, await answer.text()]).toEqual([200, 'the page'])
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})
