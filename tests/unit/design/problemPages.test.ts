import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { orProblemPage } from '@/server/problemPages'

const html = { 'content-type': 'text/html; charset=utf-8' }
const page = (status: number, text: string, headers: Record<string, string> = html) => ({
  status,
  headers,
  body: Buffer.from(text),
})

describe('a page that does not exist', () => {
  it.each(LOCALES)('is answered in %s by a whole page', async (locale) => {
    const asked: string[] = []
    const answer = await orProblemPage(page(404, 'shell'), locale, (url) => {
      asked.push(url)
      return Promise.resolve(page(200, 'whole'))
    })
    expect(asked).toEqual([`/${locale}/problem/404`])
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toBe('whole')
  })
})

describe('a page that failed', () => {
  it('is answered by the page that says so, with its status', async () => {
    const answer = await orProblemPage(page(500, 'shell'), 'fr', (url) =>
      Promise.resolve(page(200, url)),
    )
    expect([answer.status, answer.body.toString()]).toEqual([500, '/fr/problem/500'])
  })

  it('stays as it is when that page fails too', async () => {
    const captured = page(500, 'shell')
    const answer = await orProblemPage(captured, 'fr', () => Promise.resolve(page(500, 'again')))
    expect(answer).toBe(captured)
  })
})

describe('any other answer', () => {
  it.each([
    page(200, 'fine'),
    page(307, '', { location: '/fr' }),
    page(404, 'no such file', { 'content-type': 'text/plain' }),
  ])('stays as it is (%#)', async (captured) => {
    const answer = await orProblemPage(captured, 'fr', () => Promise.reject(new Error('not asked')))
    expect(answer).toBe(captured)
  })
})
