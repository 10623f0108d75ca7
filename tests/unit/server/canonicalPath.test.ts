import type { Request, Response } from 'express'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import { canonicalPath, onePathOnly } from '@/server/canonicalPath'

describe('the path of a request', () => {
  it.each([
    '/',
    '/fr',
    '/fr/',
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
    ['/fr/.', '/fr/'],
    ['/fr/guide/..', '/fr/'],
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

  function ask(method: string, originalUrl: string) {
    const res = { setHeader: vi.fn(), redirect: vi.fn(), status: vi.fn(), json: vi.fn() }
    res.status.mockReturnValue(res)
    const next = vi.fn()
    const req = { method, originalUrl, acceptsLanguages: () => 'es' }
    onePathOnly(req as unknown as Request, res as unknown as Response, next)
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
