import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { makeLinkKey } from '@/following/linkKey'
import { confirmFollowing } from '@/following/payload/answer'
import { askToFollow } from '@/following/payload/ask'
import { followLinks } from '@/server/followLinks'
import { usefulAnswers } from '@/server/usefulAnswers'

import { account, emptyDatabase, startPayload } from '../harness'
import { publishedChapter } from './texts'

/* The buttons behind the link of a letter and under a chapter, as browsers and mail programs press them. */

let payload: Payload
let server: Server
let site: string

beforeAll(async () => {
  payload = await startPayload()
  const app = express().use(usefulAnswers(payload)).use(followLinks(payload))
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

beforeEach(async () => {
  await emptyDatabase(payload)
  await publishedChapter(
    payload,
    await account(payload, ['researcher']),
    await account(payload, ['researcher']),
  )
})

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(site + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  })
const placeOf = (answer: Response) => new URL(answer.headers.get('location') ?? '', site)
const followers = async () =>
  (await payload.find({ collection: 'followers', depth: 0, pagination: false })).docs

async function asked(): Promise<string> {
  await askToFollow(payload, { address: 'ana@example.org', locale: 'es', choices: ['guide'] })
  return makeLinkKey(payload.secret, (await followers())[0]!.nonce)
}

it('confirm, change and leave in the language of the page; opening an address does nothing', async () => {
  const key = await asked()
  for (const step of ['confirm', 'change', 'leave']) {
    const opened = await fetch(`${site}/api/follow/${step}?key=${key}`, { redirect: 'manual' })
    expect([opened.status, placeOf(opened).searchParams.get('done')]).toEqual([303, null])
  }
  expect((await followers())[0]?.state).toBe('asked')
  const confirmed = placeOf(await post('/api/follow/confirm', { key, locale: 'es' }))
  expect([confirmed.pathname, confirmed.searchParams.get('done')]).toEqual([
    '/es/seguir/mis-opciones',
    'confirmed',
  ])
  const own = confirmed.searchParams.get('key') ?? ''
  const nothing = placeOf(await post('/api/follow/change', { key: own, locale: 'es' }))
  expect(nothing.searchParams.get('done')).toBe('nothing')
  await post('/api/follow/change', {
    key: own,
    locale: 'es',
    language: 'en',
    'part-labour': 'yes',
    'chapter-nowhere': 'yes',
  })
  expect((await followers())[0]).toMatchObject({ locale: 'en', choices: ['part:labour'] })
  const left = placeOf(await post('/api/follow/leave', { key: own, locale: 'es' }))
  expect([left.searchParams.get('done'), left.searchParams.get('key')]).toEqual(['left', null])
  expect(await followers()).toEqual([])
})

it('are refused from another site, but for leaving, which a mail program does by itself', async () => {
  const key = await asked()
  const { nonce } = (await confirmFollowing(payload, key))!
  const own = makeLinkKey(payload.secret, nonce)
  const other = { origin: 'https://elsewhere.example.org', 'sec-fetch-site': 'cross-site' }
  expect((await post('/api/follow/change', { key: own, guide: 'yes' }, other)).status).toBe(403)
  const left = await post(`/api/follow/leave?key=${own}`, { 'List-Unsubscribe': 'One-Click' })
  expect([left.status, await left.text()]).toEqual([200, 'OK'])
  expect(await followers()).toEqual([])
})

it('takes leaving in the form that mail programs send first, and sends them nowhere else', async () => {
  const { nonce } = (await confirmFollowing(payload, await asked()))!
  const body = new FormData()
  body.set('List-Unsubscribe', 'One-Click') // multipart, as RFC 8058 would rather have it
  const left = await fetch(`${site}/api/follow/leave?key=${makeLinkKey(payload.secret, nonce)}`, {
    method: 'POST',
    body,
    redirect: 'manual',
  })
  expect([left.status, await left.text()]).toEqual([200, 'OK'])
  expect(await followers()).toEqual([])
})

it('with a key that is not ours do nothing, and say nothing of anybody', async () => {
  await asked()
  for (const key of ['', 'x', `${'0'.repeat(32)}.${'a'.repeat(43)}`]) {
    for (const step of ['confirm', 'change', 'leave'] as const) {
      const answer = await post(`/api/follow/${step}`, { key, guide: 'yes', locale: 'fr' })
      expect(answer.status).toBe(303)
    }
  }
  expect((await followers()).map(({ state }) => state)).toEqual(['asked'])
})

it('say whether a chapter was useful, counted of nobody; who misses something says what', async () => {
  const chapter = 'changer-employeur'
  const yes = placeOf(await post('/api/useful', { locale: 'fr', chapter, answer: 'yes' }))
  expect(yes.pathname + yes.hash).toBe('/fr/guide/changer-employeur#useful-thanks')
  const no = placeOf(await post('/api/useful', { locale: 'es', chapter, answer: 'no' }))
  expect([no.pathname, no.searchParams.get('reason')]).toEqual(['/es/comentarios', 'textMissing'])
  await post('/api/useful', { locale: 'fr', chapter: '../nowhere', answer: 'yes' })
  for (const answer of ['', 'maybe']) {
    const unsaid = placeOf(await post('/api/useful', { locale: 'fr', chapter, answer }))
    expect(unsaid.pathname + unsaid.hash).toBe('/fr/guide/changer-employeur')
  }
  const { docs } = await payload.find({ collection: 'daily-counts', sort: 'kind', depth: 0 })
  expect(docs.map(({ kind, locale, count }) => [kind, locale, count])).toEqual([
    ['notUseful', 'es', 1],
    ['useful', 'fr', 1],
  ])
})
