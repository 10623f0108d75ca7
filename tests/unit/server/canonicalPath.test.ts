import type { Request, Response } from 'express'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { canonicalPath, isReadablePath, onePathOnly } from '@/server/canonicalPath'
import { endpointFinder } from '@/server/endpoints'

import { standIn } from '../../standIn'

const ENDPOINTS = [
  { method: 'POST', path: '/api/organizations/nominate' },
  { method: 'POST', path: '/api/users/login' },
  { method: 'GET', path: '/api/users/:id' },
  { method: 'GET', path: '/api/media/file/:filename' },
]

describe('the path of a request', () => {
  it.each([
    '/',
    '/fr',
    '/api/users/login',
    '/es/directorio/organizaciones/caf%C3%A9',
    '/_next/static/chunks/app/%5Blocale%5D/%28reading%29.js',
    '/fr/guide/..hidden',
    '/a%2Fb',
  ])('%s is written as it should be', (path) => {
    expect(canonicalPath(path)).toBe(path)
  })

  it.each([
    ['/x/../api/users/login', '/api/users/login'],
    ['/api/./users/login', '/api/users/login'],
    ['/api/users/%6Cogin', '/api/users/login'],
    ['/api/users/%6cogin', '/api/users/login'],
    ['/%61pi/users/login', '/api/users/login'],
    ['/x/%2e%2E/api/users/login', '/api/users/login'],
    ['/x/.%2e/api', '/api'],
    ['//api//users/login', '/api/users/login'],
    ['/\\example.org', '/example.org'],
    ['//example.org', '/example.org'],
    ['/fr\\..\\api', '/api'],
    ['/../../etc', '/etc'],
    ['/fr/', '/fr'],
    ['/fr/.', '/fr'],
    ['/fr/guide/..', '/fr'],
    ['/API/users/login', '/api/users/login'],
    ['/Api/Media/file/A.png', '/api/Media/file/A.png'],
    ['/FR/guide', '/fr/guide'],
    ['/Admin', '/admin'],
    ['/api/users/login/', '/api/users/login'],
    ['/fr/caf%c3%a9', '/fr/caf%C3%A9'],
    ['/..', '/'],
    ['http://example.org/api', '/http:/example.org/api'],
    ['', '/'],
  ])('%s is %s', (path, canonical) => {
    expect(canonicalPath(path)).toBe(canonical)
  })

  it('has one spelling only, and never leads to another site', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '\\',
      '.',
      '..',
      '%2e',
      '%2F',
      '%6c',
      'api',
      'a',
      '%25',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const canonical = canonicalPath(`/${pieces.join('')}`)
        expect(canonicalPath(canonical)).toBe(canonical)
        expect(canonical).toMatch(/^\/(?![/\\])/)
        expect(new URL(canonical, 'http://site').pathname).toBe(canonical)
        expect(new URL(canonical, 'http://site').host).toBe('site')
      }),
    )
  })

  it.each([
    ['/api/users/LOGIN', '/api/users/login'],
    ['/API/USERS/Login/', '/api/users/login'],
    ['/api/ORGANIZATIONS/nominate', '/api/organizations/nominate'],
    ['/api/users/%4Cogin', '/api/users/login'],
    ['/api/media/FILE/Plan.PNG', '/api/media/file/Plan.PNG'],
    ['/api/nothing/HERE', '/api/nothing/HERE'],
  ])('of an endpoint is spelled as it is registered: %s is %s', (path, canonical) => {
    expect(canonicalPath(path, endpointFinder(ENDPOINTS))).toBe(canonical)
  })

  it.each(['/fr/%00', '/api/%', '/api/users/%E0%A4%A', '/fr/a%0Ab', '/%ff', '/fr/%7F'])(
    '%s stands for no text, and is refused',
    (path) => {
      expect(isReadablePath(path)).toBe(false)
      for (const method of ['GET', 'POST']) {
        const { next, status } = ask(method, path)
        expect(next).not.toHaveBeenCalled()
        expect(status).toHaveBeenCalledWith(400)
      }
    },
  )

  function ask(method: string, originalUrl: string) {
    const [path = ''] = originalUrl.split('?')
    const res = {
      setHeader: vi.fn(),
      redirect: vi.fn(),
      status: vi.fn(),
      json: vi.fn(),
      type: vi.fn(),
      send: vi.fn(),
    }
    res.status.mockReturnValue(res)
    res.type.mockReturnValue(res)
    const next = vi.fn()
    const req = { method, originalUrl, path, acceptsLanguages: () => 'es', accepts: () => 'json' }
    onePathOnly(endpointFinder(ENDPOINTS))(standIn<Request>(req), standIn<Response>(res), next)
    return { ...res, next }
  }

  it('passes when it is written as it should be, whatever its query', () => {
    expect(ask('POST', '/api/users/login?next=/../x//y').next).toHaveBeenCalledOnce()
  })

  it('sends a reader to the right spelling, query included', () => {
    const { next, redirect } = ask('GET', '/fr//guide?page=2&q=a?b')
    expect(next).not.toHaveBeenCalled()
    expect(redirect).toHaveBeenCalledWith(308, '/fr/guide?page=2&q=a?b')
  })

  it('refuses a form that is sent to another spelling, in words', () => {
    const { next, status, json } = ask('POST', '/x/../api/users/login')
    expect(next).not.toHaveBeenCalled()
    expect(status).toHaveBeenCalledWith(400)
    expect(json).toHaveBeenCalledWith({
      errors: [{ message: expect.stringContaining('dirección') }],
    })
  })
})
