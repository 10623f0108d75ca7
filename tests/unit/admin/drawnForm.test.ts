import { expect, it } from 'vitest'

import { drawnForm } from '@/admin/drawnForm'

it('a form is what the site draws of it', async () => {
  const state = { title: { value: 'Un' } }
  expect(await drawnForm(() => Promise.resolve({ state }))).toBe(state)
})

it.each([
  ['whose session ended', () => Promise.resolve({ state: null })],
  ['that was left meanwhile', () => Promise.resolve(undefined)],
  ['without a network', () => Promise.reject(new TypeError('Failed to fetch'))],
])('nothing is put into a form %s, and nothing falls', async (_, ask) => {
  expect(await drawnForm(ask)).toBeUndefined()
})

it('a site that never answers is not waited for', async () => {
  const never = () => new Promise<{ state: object }>(() => undefined)
  expect(await drawnForm(never, { limitMs: 1 })).toBeUndefined()
})

it('words that were thrown away while the site drew them are not put in', async () => {
  let isWanted = true
  const ask = () => {
    isWanted = false
    return Promise.resolve({ state: { title: { value: 'Un' } } })
  }
  expect(await drawnForm(ask, { isWanted: () => isWanted })).toBeUndefined()
})
