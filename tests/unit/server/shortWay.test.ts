import type { Request, RequestHandler, Response } from 'express'
import { describe, expect, it, vi } from 'vitest'

import { isSearchPage } from '@/server/readingRequests'
import { shortWay } from '@/server/shortWay'

import { standIn } from '../../standIn'

const asked = (path: string, more: object = {}): Request =>
  standIn<Request>({ method: 'GET', path, originalUrl: path, headers: {}, ...more })

/** What the rest of the server is given, once it is. */
async function goneOn(handlers: RequestHandler[], isTaken = true): Promise<unknown[]> {
  const next = vi.fn()
  void shortWay(() => isTaken, handlers)(asked('/'), standIn<Response>({}), next)
  await vi.waitFor(() => expect(next).toHaveBeenCalled())
  return next.mock.calls[0] as unknown[]
}

const passing: RequestHandler = (_req, _res, next) => next()

describe('a short way', () => {
  it('goes through its handlers in their order, and leaves alone what it does not take', async () => {
    const order: number[] = []
    const note = (at: number): RequestHandler => {
      return (_req, _res, next) => {
        order.push(at)
        next()
      }
    }
    expect(await goneOn([note(1), note(2)])).toEqual([])
    expect(await goneOn([note(3)], false)).toEqual([])
    expect(order).toEqual([1, 2])
  })

  it('gives on a refusal, and the fault of a handler that waits', async () => {
    const refusal = new Error('too long')
    const last = vi.fn<RequestHandler>()
    expect(await goneOn([(_req, _res, next) => next(refusal), last])).toEqual([refusal])
    const fault = new Error('no database')
    expect(await goneOn([passing, () => Promise.reject(fault), last])).toEqual([fault])
    expect(last).not.toHaveBeenCalled()
  })
})

describe('the short way of search pages', () => {
  it.each(['/fr/recherche', '/en/search', '/es/buscar'])('takes %s', (path) => {
    expect(isSearchPage(asked(path))).toBe(true)
    expect(isSearchPage(asked(path, { method: 'HEAD' }))).toBe(true)
  })

  it.each([
    ['another page', asked('/fr/guide')],
    ['what is sent to it', asked('/fr/recherche', { method: 'POST' })],
    ['what comes with a body', asked('/fr/recherche', { headers: { 'content-length': '9' } })],
    [
      'what comes with a body of no known length',
      asked('/fr/recherche', { headers: { 'transfer-encoding': 'chunked' } }),
    ],
  ])('leaves %s to the long one', (_what, req) => {
    expect(isSearchPage(req)).toBe(false)
  })
})
