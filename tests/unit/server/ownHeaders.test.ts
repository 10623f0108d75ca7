import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Request, Response } from 'express'
import { describe, expect, it, vi } from 'vitest'

import { FORM_DRAFT_HEADER } from '@/forms/draft'
import { LINK_VISIT_HEADER } from '@/forms/linkVisit'
import { onlyEndpoints } from '@/server/onlyEndpoints'
import { dropOwnHeaders } from '@/server/ownHeaders'

import { standIn } from '../../standIn'

const ROOT = path.resolve(import.meta.dirname, '../../..')

describe('what only the server tells its pages', () => {
  it('is taken out of every request, whatever its address', () => {
    const headers = { [FORM_DRAFT_HEADER]: 'x', [LINK_VISIT_HEADER]: 'x', host: 'localhost' }
    const next = vi.fn()
    dropOwnHeaders(standIn<Request>({ headers }), standIn<Response>({}), next)
    expect(headers).toEqual({ host: 'localhost' })
    expect(next).toHaveBeenCalledWith()
  })

  it('is taken out before anything else looks at the request', () => {
    const app = readFileSync(path.join(ROOT, 'src/server/app.ts'), 'utf8')
    expect(/app\.use\((\w+)/.exec(app)?.[1]).toBe('dropOwnHeaders')
  })
})

describe('a page as data', () => {
  it('is refused: Next would draw it past every door', () => {
    const status = vi.fn().mockReturnThis()
    const response = standIn<Response>({
      status,
      setHeader: vi.fn().mockReturnThis(),
      type: vi.fn().mockReturnThis(),
      send: vi.fn(),
    })
    const request = standIn<Request>({
      path: '/_next/data/build/fr/compte/fiche/1.json',
      method: 'GET',
      acceptsLanguages: () => 'fr',
    })
    const next = vi.fn()
    void onlyEndpoints({ findEndpoints: () => [], isId: () => true })(request, response, next)
    expect(status).toHaveBeenCalledWith(404)
    expect(next).not.toHaveBeenCalled()
  })
})
