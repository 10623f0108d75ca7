import type { AddressInfo } from 'node:net'

import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { mediaFiles } from '@/server/mediaFiles'

describe('the file of a picture or document', () => {
  const app = express()
  app.use(mediaFiles)
  app.use((req, res) => {
    res.status(req.url.includes('nothing') ? 404 : 200).end(req.url)
  })
  let server: ReturnType<typeof app.listen>
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server = app.listen(0, '127.0.0.1', () => resolve())
    })
  })
  afterAll(() => server.close())

  const ask = (name: string, headers: Record<string, string> = {}) =>
    fetch(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/media/file/${encodeURIComponent(name)}`,
      { headers },
    )

  it('of a document is saved under its own name; a picture is shown', async () => {
    const { headers } = await ask('Contrat été.docx')
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Contrat _t_.docx"; filename*=UTF-8''Contrat%20%C3%A9t%C3%A9.docx`,
    )
    for (const name of ['plan.png', 'photo.JPG', 'plan-small.webp']) {
      expect((await ask(name)).headers.get('content-disposition')).toBeNull()
    }
    // What is no picture is never opened on our address.
    expect((await ask('page.html')).headers.get('content-disposition')).toMatch(/^attachment/)
  })

  it('is kept by a browser, unless somebody signed in asked or it is not there', async () => {
    const kept = async (name: string, headers = {}) =>
      (await ask(name, headers)).headers.get('cache-control')
    expect(await kept('plan.png')).toBe('public, max-age=86400')
    expect(await kept('plan.png', { cookie: 'payload-token=mine' })).toBe('private, no-store')
    expect(await kept('plan.png', { authorization: 'JWT mine' })).toBe('private, no-store')
    expect(await kept('nothing.pdf')).toBe('private, no-store')
    expect((await ask('nothing.pdf')).headers.get('content-disposition')).toBeNull()
  })

  it('is the smallest of the same picture for who asked to be spared data', async () => {
    const sent = async (name: string) => (await ask(name, { 'save-data': 'on' })).text()
    expect(await sent('plan-wide.webp')).toBe('/api/media/file/plan-small.webp')
    expect(await sent('plan-medium.webp')).toBe('/api/media/file/plan-small.webp')
    expect(await sent('plan.png')).toBe('/api/media/file/plan.png')
    expect((await ask('plan-wide.webp')).headers.get('vary')).toContain('Save-Data')
  })
})
