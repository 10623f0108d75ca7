import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { searchSite } from '@/data/search'
import { fieldsFor } from '@/db/documents'
import type { User } from '@/payload-types'

import { makeWorld, SLUGS } from '../directory/world'
import { account, emptyDatabase, startPayload } from '../harness'
import { openWholeSite, type WholeSite } from '../platform/wholeSite'
import { act, publishedChapter, save } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let site: WholeSite
let writer: Account
let reviewer: Account

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  await makeWorld(payload)
  await publishedChapter(payload, writer, reviewer)
  await makeWordAndNumber()
  site = await openWholeSite(payload)
})
afterAll(() => site?.close())

/** A word that is explained, and a number to call. */
async function makeWordAndNumber(): Promise<void> {
  await payload.create({
    collection: 'glossary',
    data: {
      term: 'EIMT',
      definition: 'Ce que l’employeur demande.',
      en: { term: 'LMIA', definition: 'What the employer asks for.' },
    },
  })
  await payload.create({
    collection: 'public-bodies',
    data: fieldsFor({
      key: 'essai',
      name: 'Ligne d’essai',
      purpose: 'Police, ambulance',
      phones: [{ number: '911' }],
      website: 'https://example.org',
      source: 'https://example.org',
      checkedOn: '2026-11-01',
      isEmergency: true,
      topics: ['abuse'],
    }),
    locale: 'fr',
  })
}

interface Line {
  kind: string
  key: string
  url: string
  title: string
  services: string[]
  passage: { text: string; state: string } | null
}

async function ask(query: string) {
  const answer = await fetch(`http://localhost:${site.port}/api/search?${query}`)
  return {
    answer,
    found: (await answer.json()) as { locale: string; results: Line[]; unresolvedPlace: unknown },
  }
}

const keysFor = async (q: string, locale: 'fr' | 'en' | 'es' = 'fr') =>
  (await searchSite({ q, locale })).results.map(({ key }) => key)

describe('the search of the whole site', () => {
  it('answers programs of anyone, with the passage and where it is read', async () => {
    const { answer, found } = await ask('q=changer%20d%27employeur&locale=fr')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(found.results[0]).toMatchObject({
      kind: 'chapter',
      title: 'Changer d’employeur',
      url: expect.stringContaining('/fr/guide/changer-employeur') as string,
    })
    expect(found.results[0]?.passage?.text).toBeTruthy()
  })

  it('looks at no more than a person types, however much is sent', async () => {
    const { asked } = await searchSite({
      q: 'me '.repeat(5000),
      place: 'x'.repeat(5000),
      locale: 'fr',
    })
    expect([asked.q, asked.place].map((each) => each?.length ?? 0)).toEqual([120, 120])
  })

  it('finds organizations that are listed, and none that is not', async () => {
    const found = await keysFor('organisme d’exemple')
    expect(found).toContain(SLUGS.listed)
    expect(found).not.toContain(SLUGS.hidden)
    expect(found).not.toContain(SLUGS.draft)
  })

  it('in another language shows French where there is nothing else, and says so', async () => {
    const { found } = await ask('q=changer%20employeur&locale=en')
    expect(found.locale).toBe('en')
    const text = found.results.find(({ kind }) => kind === 'chapter')
    expect(text).toMatchObject({
      lang: 'fr',
      state: 'missing',
      passage: { lang: 'fr', state: 'missing' },
    })
  })

  it.each(['', 'q=', 'q=%00%F0%9F&place=%FF', `q=${'long '.repeat(1_000)}`, 'locale=xx&q=a'])(
    'is not troubled by %s',
    async (query) => {
      const { status } = await fetch(`http://localhost:${site.port}/api/search?${query}`)
      expect(status).toBeLessThan(500)
    },
  )

  it('suggests what may be meant, for programs of anyone', async () => {
    const answer = await fetch(
      `http://localhost:${site.port}/api/search/suggest?q=changer&locale=fr`,
    )
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const [first] = (await answer.json()) as { kind: string; label: string; path: string }[]
    expect(first).toMatchObject({ kind: 'chapter', label: 'Changer d’employeur' })
    const none = await fetch(`http://localhost:${site.port}/api/search/suggest?q=c&locale=fr`)
    expect(await none.json()).toEqual([])
  })

  it('finds words of the glossary and numbers to call, on their pages', async () => {
    const term = (await ask('q=what%20is%20LMIA&locale=en')).found.results[0]
    expect(term).toMatchObject({ kind: 'term', key: 'eimt', title: 'LMIA' })
    expect(term?.url).toContain('/en/glossary#t-eimt')
    const body = (await ask('q=911&locale=fr')).found.results[0]
    expect(body).toMatchObject({ kind: 'body', key: 'essai', phone: '911' })
    expect(body?.url).toContain('/fr/numeros#n-essai')
  })

  it('leaves a line to call when nothing is found', async () => {
    const { found } = await ask('q=xqzwv&locale=fr')
    expect(found.results).toEqual([])
    expect(found).toMatchObject({ lines: [{ phones: ['911'] }] })
  })

  it('says of a place that leads nowhere why it was left aside', async () => {
    const { found } = await ask('q=permis&place=Toronto&locale=en')
    expect(found).toMatchObject({ place: null, unresolvedPlace: { problem: 'outside' } })
  })

  it('finds the words of today within a publication, and nothing of what is not published', async () => {
    const other = await publishedChapter(payload, writer, reviewer, {
      title: 'Autre sujet',
      slug: 'autre-sujet',
    })
    await save(payload, writer, other, { title: 'Autre sujet zorglub', changeNote: 'Essai' })
    expect(await keysFor('zorglub')).toEqual([])
    await act(payload, writer, other, 'submit')
    await act(payload, reviewer, other, 'approveAndPublish')
    expect(await keysFor('zorglub')).toEqual(['autre-sujet'])
  })
})
