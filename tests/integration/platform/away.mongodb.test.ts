import { Collection, MongoNetworkError } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { mongoose } from '@/db/engine'

import { startPayload } from '../harness'
import { sendRaw } from '../../trial/parts/sendRaw'
import { openWholeSite, type WholeSite } from './wholeSite'

/** As Mongoose counts them. */
const DISCONNECTED = 0
const CONNECTED = 1

describe('a database that does not answer', () => {
  let site: WholeSite
  let payload: Payload
  beforeAll(async () => {
    payload = await startPayload()
    site = await openWholeSite(payload)
  })
  afterAll(() => site.close())
  afterEach(() => void vi.restoreAllMocks())

  const cut = () => new MongoNetworkError('connection 3 to 127.0.0.1:27017 timed out')
  const count = () =>
    sendRaw(site.port, { method: 'GET', path: '/api/regions/count', headers: {}, body: '' })

  it('for a moment is asked again what was to be read', async () => {
    const asked = vi.spyOn(payload.db, 'count').mockRejectedValueOnce(cut())
    const { status, text } = await count()
    expect([status, JSON.parse(text)]).toEqual([200, { totalDocs: expect.any(Number) }])
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it('is told so too while Mongoose knows of no primary: it keeps no question for itself', async () => {
    const { connection } = mongoose(payload)
    const asked = vi.spyOn(Collection.prototype, 'countDocuments').mockRejectedValue(cut())
    const estimated = vi
      .spyOn(Collection.prototype, 'estimatedDocumentCount')
      .mockRejectedValue(cut())
    try {
      Reflect.set(connection, 'readyState', DISCONNECTED)
      expect((await count()).status).toBe(503)
      expect(asked.mock.calls.length + estimated.mock.calls.length).toBeGreaterThan(1)
    } finally {
      Reflect.set(connection, 'readyState', CONNECTED)
    }
  })

  it('is told in words, with when to try again', async () => {
    vi.spyOn(payload.db, 'count').mockRejectedValue(cut())
    const { status, text, headers } = await count()
    expect(status).toBe(503)
    expect(text).toContain('La base de données du site ne répond pas')
    expect(headers.map((each) => each.toLowerCase())).toContain('retry-after')
  })
})
