import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { GET as feedOfChapter } from '@/app/(site)/(reading)/[locale]/guide/[slug]/atom/route'
import { GET as feedOfGuide } from '@/app/(site)/(reading)/[locale]/guide/changes/atom/route'
import { GET as feedOfUpdates } from '@/app/(site)/(reading)/[locale]/updates/atom/route'
import { listGuideChanges } from '@/data/guide/changes'
import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import type { User } from '@/payload-types'
import { findAll, readXml, wordsIn } from '@/translation/xliff/xml'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, publishedChapter, save } from './texts'

type Account = User & { collection: 'users' }

const ATOM = 'http://www.w3.org/2005/Atom'

let payload: Payload
let writer: Account
let reviewer: Account
let chapter: Id

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  chapter = await publishedChapter(payload, writer, reviewer)
})

async function publishAgain(changes: Record<string, unknown>) {
  await save(payload, writer, chapter, changes)
  await act(payload, writer, chapter, 'submit')
  await act(payload, reviewer, chapter, 'approveAndPublish')
}

const kinds = async (asked: Parameters<typeof listGuideChanges>[0] = { locale: 'fr' }) =>
  (await listGuideChanges(asked)).map(({ kind }) => kind)

/** The entries of a feed: what each is called, says and is known by. */
async function entriesOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = readXml(await answer.text())
  return findAll(feed, 'entry', ATOM).map((entry) => {
    const say = (name: string) => findAll(entry, name, ATOM).map(wordsIn).join()
    return { id: say('id'), title: say('title'), summary: say('summary') }
  })
}

const feed = (locale: string) => feedOfGuide(new Request('http://x/'), asked({ locale }))
const asked = <Params>(params: Params) => ({ params: Promise.resolve(params) })

describe('what changed in the guide', () => {
  it('is each publication, last first, with its note; the first one is called so', async () => {
    await publishAgain({ summary: 'Autre résumé.', changeNote: 'Le montant a changé.' })
    const changes = await listGuideChanges({ locale: 'fr' })
    expect(changes.map(({ kind, note }) => [kind, note?.text])).toEqual([
      ['major', 'Le montant a changé.'],
      ['first', undefined],
    ])
    expect(changes[0]!.date > changes[1]!.date).toBe(true)
  })

  it('marks its French notes for readers of another language', async () => {
    await publishAgain({ summary: 'Autre résumé.', changeNote: 'Le montant a changé.' })
    const [last] = await listGuideChanges({ locale: 'es' })
    expect(last?.note).toEqual({ text: 'Le montant a changé.', state: 'missing' })
  })

  it('tells readers of a language when their translation was published', async () => {
    const { docs } = await payload.find({
      collection: 'translations',
      where: { resourceKey: { equals: String(chapter) }, language: { equals: 'en' } },
      depth: 0,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'translations',
      id: payloadId(docs[0]!.id),
      data: fieldsFor({ _status: 'published' }),
      depth: 0,
      overrideAccess: true,
    })
    expect(await kinds({ locale: 'en' })).toEqual(['translation', 'first'])
    expect(await kinds({ locale: 'es' })).toEqual(['first'])
  })

  it('never tells of a draft, and of a withdrawn chapter only its end', async () => {
    await save(payload, writer, chapter, { changeNote: 'Pas encore public.', title: 'Brouillon' })
    expect(JSON.stringify(await listGuideChanges({ locale: 'fr' }))).not.toMatch(
      /Pas encore|Brouillon/,
    )
    await act(payload, reviewer, chapter, 'withdraw', { reason: 'La règle n’existe plus.' })
    const changes = await listGuideChanges({ locale: 'fr' })
    expect(changes.map(({ kind, note }) => [kind, note?.text])).toEqual([
      ['withdrawal', 'La règle n’existe plus.'],
    ])
  })

  it('leaves as a feed, whose entries keep their names when a chapter is called otherwise', async () => {
    const before = await entriesOf(await feed('fr'))
    expect(before).toEqual([
      {
        id: expect.stringMatching(/^urn:uuid:/) as string,
        title: 'Changer d’employeur',
        summary: 'nouveau chapitre',
      },
    ])
    await publishAgain({ title: 'Changer d’emploi', changeNote: 'Un titre plus court.' })
    const [latest, first] = await entriesOf(await feed('fr'))
    expect(latest).toMatchObject({ title: 'Changer d’emploi', summary: 'Un titre plus court.' })
    expect(first?.id).toBe(before[0]?.id)
    expect(latest?.id).not.toBe(first?.id)
  })

  it('of one chapter leaves out the others; of one that is not there is nothing', async () => {
    await publishedChapter(payload, writer, reviewer, { title: 'Se loger', slug: 'logement' })
    const of = (slug: string) =>
      feedOfChapter(new Request('http://x/'), asked({ locale: 'en', slug }))
    expect((await entriesOf(await of('logement'))).map(({ title }) => title)).toEqual(['Se loger'])
    expect((await of('rien')).status).toBe(404)
    expect(await entriesOf(await feed('en'))).toHaveLength(2)
  })

  it('has an address that no chapter takes', async () => {
    const other = await publishedChapter(payload, writer, reviewer, { slug: 'ce-qui-a-change' })
    const { slug } = await payload.findByID({
      collection: 'guide-chapters',
      id: payloadId(other),
      depth: 0,
      overrideAccess: true,
    })
    expect(slug).toBe('ce-qui-a-change-2')
  })
})

describe('the feed of what is new', () => {
  it('has the moment of the last publication, not a day that may be to come', async () => {
    const update: unknown = await payload.create({
      collection: 'updates',
      data: fieldsFor({
        title: 'Le chapitre est prêt',
        slug: 'pret',
        summary: 'À lire.',
        kind: 'guide',
        date: '2026-03-01',
        publishedAt: '2026-03-01T11:00:00.000Z',
        _status: 'published',
      }),
      overrideAccess: true,
    })
    expect(update).toMatchObject({ publishedAt: '2026-03-01T11:00:00.000Z' })
    const answer = await feedOfUpdates(new Request('http://x/'), asked({ locale: 'fr' }))
    expect(await answer.text()).toContain('<updated>2026-03-01T11:00:00.000Z</updated>')
  })
})
