import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findChapter, listChapters } from '@/data/guide/chapters'
import { findPublicPath } from '@/data/publicPage'
import { listPublicPages } from '@/data/sitemap'
import { findUpdate } from '@/data/updates'
import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { languageAlternates } from '@/i18n/alternates'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'
import { extract, type Resource, type StoredUnits } from '@/translation'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, publishedChapter, readable, save } from './texts'

type Account = User & { collection: 'users' }

const SLUG = 'changer-employeur'
const TITLE = 'Changer d’employeur'

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

/** Publishes the English title of a chapter, as the site itself writes it. */
async function entitle(id: Id, title: string): Promise<Record<string, unknown>> {
  const [unit] = extract((await readable(payload, id)) as Resource)
  const units: StoredUnits = {
    [unit!.key]: { source: unit!.source, target: title, state: 'approved' },
  }
  const { docs } = await payload.find({
    collection: 'translations',
    where: { resourceKey: { equals: String(id) }, language: { equals: 'en' } },
    depth: 0,
    overrideAccess: true,
  })
  const written: unknown = await payload.update({
    collection: 'translations',
    id: payloadId(docs[0]!.id),
    data: fieldsFor({ units, _status: 'published' }),
    depth: 0,
    overrideAccess: true,
  })
  return written as Record<string, unknown>
}

const addressOf = async (asked: string, locale: 'fr' | 'en' | 'es' = 'en') =>
  (await findChapter({ locale, slug: asked }))?.address

describe('the address of a chapter in a language', () => {
  it('is the French one until its title is translated', async () => {
    expect(await addressOf(SLUG)).toEqual({ fr: SLUG, en: SLUG, es: SLUG })
  })

  it('is its translated title once published; the French one still leads there', async () => {
    await entitle(chapter, 'Changing employers: your options')
    const address = { fr: SLUG, en: 'changing-employers-your-options', es: SLUG }
    expect(await addressOf(address.en)).toEqual(address)
    expect(await addressOf(SLUG)).toEqual(address)
    expect(await addressOf(SLUG, 'es')).toEqual(address)
    expect(await addressOf(address.en, 'es')).toBeUndefined()
  })

  it('follows the title, and those from before still lead there', async () => {
    await entitle(chapter, 'Changing jobs')
    await entitle(chapter, 'Changing employers')
    expect((await addressOf('changing-jobs'))?.en).toBe('changing-employers')
    const back = await entitle(chapter, 'Changing jobs')
    expect(back).toMatchObject({
      address: 'changing-jobs',
      formerAddresses: ['changing-employers'],
    })
  })

  it('of a withdrawn chapter leads to the explanation alone, former ones too', async () => {
    await entitle(chapter, 'Changing jobs')
    await entitle(chapter, 'Changing employers')
    await act(payload, reviewer, chapter, 'withdraw', { reason: 'La règle n’existe plus.' })
    for (const asked of ['changing-jobs', 'changing-employers', SLUG]) {
      const view = await findChapter({ locale: 'en', slug: asked })
      expect(view).toMatchObject({ isWithdrawn: true, blocks: [] })
      expect(JSON.stringify(view)).not.toMatch(/227|Vous avez/)
    }
  })

  it('stays while the French title changes and waits for its translation', async () => {
    await entitle(chapter, 'Changing employers')
    await save(payload, writer, chapter, {
      title: `${TITLE} au Québec`,
      changeNote: 'Un titre plus précis.',
    })
    await act(payload, writer, chapter, 'submit')
    await act(payload, reviewer, chapter, 'approveAndPublish')
    expect((await addressOf('changing-employers'))?.en).toBe('changing-employers')
  })

  it('is unlike those of other chapters, those they had and their French ones', async () => {
    const other = await publishedChapter(payload, writer, reviewer, { slug: 'logement' })
    await publishedChapter(payload, writer, reviewer, { slug: 'housing' })
    await entitle(other, 'Changing employers')
    await entitle(other, 'Housing')
    expect((await addressOf('logement'))?.en).toBe('housing-2')
    await entitle(chapter, 'Changing employers')
    expect((await addressOf(SLUG))?.en).toBe('changing-employers-2')
    expect((await entitle(chapter, 'Print')).address).toBe('print-2')
  })

  it('is that of every link: lists, the site map, the team’s way to the page', async () => {
    await entitle(chapter, 'Changing employers')
    const [part] = await listChapters({ locale: 'en' })
    expect(part?.chapters[0]?.address.en).toBe('changing-employers')
    const hrefs = (await listPublicPages()).map(({ href }) => languageAlternates(href))
    expect(hrefs.map(({ en }) => new URL(en!).pathname)).toContain('/en/guide/changing-employers')
    expect(
      await findPublicPath(payload, { collection: 'guide-chapters', id: chapter, locale: 'en' }),
    ).toBe('/en/guide/changing-employers')
  })

  it('is that of links in other texts, found where the reader’s language says', async () => {
    await entitle(chapter, 'Changing employers')
    const update = await payload.create({
      collection: 'updates',
      data: fieldsFor({
        title: 'Le chapitre est prêt',
        slug: 'pret',
        summary: 'À lire.',
        kind: 'guide',
        date: '2026-11-01',
        relatedChapters: [chapter],
        _status: 'published',
        workflowState: 'published',
      }),
      overrideAccess: true,
    })
    const view = await findUpdate({ locale: 'en', slug: update.slug })
    const [link] = view?.chapters ?? []
    expect(pathTo('en', { pathname: '/guide/[slug]', params: { slug: link!.address } })).toBe(
      '/en/guide/changing-employers',
    )
  })
})
