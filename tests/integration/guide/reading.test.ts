import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { Trace } from '@/contentVersion/trace'
import { currentChanges, forgetContentVersion } from '@/contentVersion/version'
import { explainTerms } from '@/data/explainedTerms'
import { findChapter, listChapters, listFullChapters } from '@/data/guide/chapters'
import { findPage } from '@/data/pages'
import { listPublicPages } from '@/data/sitemap'
import { findUpdate, listUpdates } from '@/data/updates'
import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { LOCALES } from '@/i18n/locales'
import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, aSource, publishedChapter, richText, save, translateToEnglish } from './texts'

type Account = User & { collection: 'users' }

const SLUG = 'changer-employeur'

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

type Rest<Args> = Args extends [Payload, Id, ...infer More] ? More : never

const translate = (...more: Rest<Parameters<typeof translateToEnglish>>) =>
  translateToEnglish(payload, chapter, ...more)

const ENGLISH = {
  'Changer d’employeur': 'Changing employers',
  'La demande coûte 227 $ par personne.': 'The application costs $227 a person.',
}

const english = async () => {
  const view = await findChapter({ locale: 'en', slug: SLUG })
  if (!view) throw new Error('The chapter is published')
  return view
}

describe('the words that a chapter explains', () => {
  const explained = async (locale: 'fr' | 'en') => {
    const view = await findChapter({ locale, slug: SLUG })
    return (await explainTerms(view!.blocks, locale)).terms
  }
  const word = (term: string, more: object = {}) =>
    payload.create({
      collection: 'glossary',
      data: { term, definition: `Ce que veut dire ${term}.`, ...more },
    })

  it('are those of the glossary, at once, in the language of the reader', async () => {
    expect(await explained('fr')).toEqual([])
    const receipt = await word('reçu', { en: { term: 'receipt', definition: 'A paper.' } })
    await word('demande')
    const french = await explained('fr')
    expect(french.map(({ key }) => key)).toEqual(['demande', 'recu'])

    // In English nothing explains the first; the second stands in a passage that is still French.
    const [inFrench, ...others] = await explained('en')
    expect(others).toEqual([])
    expect(inFrench).toMatchObject({
      term: { text: 'receipt', isFrench: false },
      definition: 'A paper.',
      french: 'reçu',
    })
    await translate({ 'Gardez toujours le reçu.': 'Always keep receipts.' })
    expect(await explained('en')).toMatchObject([{ key: 'recu', times: 1 }])

    await payload.update({
      collection: 'glossary',
      id: receipt.id,
      data: { en: { definition: 'Proof.' } },
    })
    expect(await explained('en')).toMatchObject([{ definition: 'Proof.' }])
    await payload.delete({ collection: 'glossary', id: receipt.id })
    expect(await explained('en')).toEqual([])
    expect(await explained('fr')).toHaveLength(1)
  })

  it('are told apart where only their accents differ', async () => {
    await word('demande')
    await word('demandé')
    expect(await explained('fr')).toMatchObject([
      { key: 'demande', definition: 'Ce que veut dire demande.' },
    ])
  })

  it('make a page anew when it shows one that is explained otherwise, or may show a new one', async () => {
    const changesNow = () => {
      forgetContentVersion()
      return currentChanges(payload)
    }
    const define = (id: Id, definition: string) =>
      payload.update({ collection: 'glossary', id: payloadId(id), data: { definition } })
    const shown = await word('demande')
    const elsewhere = await word('retraite')
    const { trace } = await Trace.of(await changesNow(), () => explained('fr'))

    await define(elsewhere.id, 'Une autre explication.')
    expect(await trace.isCurrent(await changesNow())).toBe(true)
    await define(shown.id, 'Une autre explication.')
    expect(await trace.isCurrent(await changesNow())).toBe(false)

    const { trace: next } = await Trace.of(await changesNow(), () => explained('fr'))
    await word('reçu')
    expect(await next.isCurrent(await changesNow())).toBe(false)
  })

  it('are never those that are only proposed', async () => {
    await word('demande')
    await payload.create({
      collection: 'term-proposals',
      data: fieldsFor({
        title: 'demande',
        french: 'demande',
        language: 'en',
        kind: 'agreed',
        words: 'application',
        definition: 'Papers.',
        state: 'received',
      }),
      overrideAccess: true,
    })
    expect(await explained('en')).toEqual([])
  })
})

describe('a chapter in English', () => {
  it('is French where nothing is translated, and says so', async () => {
    const view = await english()
    expect(view.title).toMatchObject({ state: 'missing', text: 'Changer d’employeur' })
    expect(view.translation).toMatchObject({ percent: 0, stale: 0, missing: 4, updatedAt: null })
  })

  it('shows what is approved', async () => {
    await translate(ENGLISH)
    const view = await english()
    expect(view.title).toMatchObject({ state: 'approved', text: 'Changing employers' })
    expect(JSON.stringify(view.blocks)).toContain('The application costs $227')
    expect(view.translation?.missing).toBe(2)
    expect(view.translation?.percent).toBeGreaterThan(0)
  })

  it('never shows words that await approval, nor an unpublished translation', async () => {
    await translate(ENGLISH, 'toReview')
    expect(JSON.stringify(await english())).not.toContain('Changing employers')
    await translate(ENGLISH, 'approved', 'draft')
    expect(JSON.stringify(await english())).not.toContain('Changing employers')
  })

  it('keeps a stale passage, with the French of today and the day it changed', async () => {
    await translate(ENGLISH)
    await save(payload, writer, chapter, {
      content: [richText('La demande coûte 240 $ par personne.', 'Gardez toujours le reçu.')],
      changeNote: 'Nouveau montant.',
    })
    await act(payload, writer, chapter, 'submit')
    await act(payload, reviewer, chapter, 'approveAndPublish')
    const view = await english()
    expect(view.translation).toMatchObject({ stale: 1 })
    const passages = JSON.stringify(view.blocks)
    expect(passages).toContain('"state":"stale"')
    expect(passages).toContain('The application costs $227 a person.')
    expect(passages).toContain('La demande coûte 240 $ par personne.')
    expect(passages).toMatch(/"since":"\d{4}-\d\d-\d\d/)
    expect(view.history).toMatchObject([{ note: 'Nouveau montant.' }, { kind: 'major' }])
    expect(view.edition).toBe(2)
  })
})

describe('what pages read', () => {
  it('is the same list of published chapters in each language, without drafts', async () => {
    await payload.create({
      collection: 'guide-chapters',
      data: fieldsFor({ title: 'Brouillon', slug: 'brouillon', part: 'status', order: 2 }),
      draft: true,
      overrideAccess: true,
    })
    for (const locale of LOCALES) {
      const parts = await listChapters({ locale })
      expect(parts.map(({ part }) => part)).toEqual(['status'])
      expect(parts[0]?.chapters.map(({ slug }) => slug)).toEqual([SLUG])
      expect(await findChapter({ locale, slug: 'brouillon' })).toBeUndefined()
    }
  })

  it('stays the published text while a draft is written', async () => {
    await save(payload, writer, chapter, { title: 'Titre en cours' })
    expect((await findChapter({ locale: 'fr', slug: SLUG }))?.title.text).toBe(
      'Changer d’employeur',
    )
  })

  it('of a withdrawn chapter is the explanation, not the text', async () => {
    await act(payload, reviewer, chapter, 'withdraw', { reason: 'La règle n’existe plus.' })
    const view = await findChapter({ locale: 'fr', slug: SLUG })
    expect(view).toMatchObject({
      isWithdrawn: true,
      blocks: [],
      withdrawalReason: { text: 'La règle n’existe plus.' },
    })
    expect(view?.withdrawnAt).toMatch(/^\d{4}-\d\d-\d\d/)
    expect(JSON.stringify(view)).not.toMatch(/coûte 227|costs \$227|Vous avez/)
    const [part] = await listChapters({ locale: 'fr' })
    expect(part?.chapters).toMatchObject([{ slug: SLUG, isWithdrawn: true, summary: null }])
    expect(await listFullChapters({ locale: 'fr' })).toEqual([])
    const pages = await listPublicPages()
    expect(JSON.stringify(pages)).not.toContain(SLUG)
  })

  it('of a withdrawn chapter is its title and explanation as they were translated', async () => {
    await translate({
      ...ENGLISH,
      'Vous avez le droit de chercher un autre employeur.': 'You may.',
    })
    await act(payload, reviewer, chapter, 'withdraw', { reason: 'La règle n’existe plus.' })
    const view = await english()
    expect(view.title.text).toBe('Changing employers')
    expect(JSON.stringify(view)).not.toMatch(/coûte 227|costs \$227|You may|Vous avez/)
  })

  it('of a withdrawn update or page is the explanation, and no list names the update', async () => {
    const content = [richText('Un passage retiré.')]
    const withdrawn = {
      title: 'Retrait',
      summary: 'Un résumé retiré.',
      content,
      workflowState: 'withdrawn',
      withdrawal: { reason: 'C’était faux.', date: '2026-11-02T12:00:00.000Z' },
    }
    const make = (collection: 'pages' | 'updates', data: object) =>
      payload.create({
        collection,
        data: fieldsFor({ ...withdrawn, ...data }),
        overrideAccess: true,
      })
    await make('pages', { slug: 'method' })
    await make('updates', { slug: 'retrait', kind: 'guide', date: '2026-11-01' })
    const asked = { locale: 'fr' } as const
    for (const view of [
      await findPage({ ...asked, slug: 'method' }),
      await findUpdate({ ...asked, slug: 'retrait' }),
    ]) {
      expect(view).toMatchObject({
        title: { text: 'Retrait' },
        isWithdrawn: true,
        withdrawalReason: { text: 'C’était faux.' },
        withdrawnAt: '2026-11-02T12:00:00.000Z',
      })
      expect(JSON.stringify(view)).not.toMatch(/passage retiré|résumé retiré/)
    }
    expect((await listUpdates(asked)).updates).toEqual([])
  })

  it('links neighbours in the order of the part', async () => {
    const second = await publishedChapter(payload, writer, reviewer, {
      slug: 'renouveler',
      title: 'Renouveler à temps',
      order: 2,
    })
    expect(second).toBeDefined()
    const view = await findChapter({ locale: 'fr', slug: SLUG })
    expect(view?.siblings.map(({ slug }) => slug)).toEqual([SLUG, 'renouveler'])
    expect(view).toMatchObject({ previous: null, next: { slug: 'renouveler' } })
  })

  it('names the public body of a contact, and nobody that the reader may not see', async () => {
    const organization = await payload.create({
      collection: 'organizations',
      data: fieldsFor({
        name: 'Organisme caché',
        slug: 'cache',
        kind: 'nonProfit',
        doNotList: true,
      }),
      draft: true,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'guide-chapters',
      id: payloadId(chapter),
      data: fieldsFor({
        content: [
          { blockType: 'contact', label: 'Aide', organization: organization.id },
          { blockType: 'contact', label: 'Plainte', sourceBody: await aSource(payload) },
        ],
      }),
      overrideAccess: true,
    })
    const blocks = JSON.stringify((await findChapter({ locale: 'fr', slug: SLUG }))?.blocks)
    expect(blocks).toContain('"publisher":"Ministère"')
    expect(blocks).not.toContain('caché')
  })
})

describe('pages and updates', () => {
  it('are read when published, and only then', async () => {
    const data = { title: 'Confidentialité', slug: 'privacy', content: [richText('Aucun témoin.')] }
    const page = await payload.create({
      collection: 'pages',
      data: fieldsFor({ ...data, workflowState: 'draft' }),
      overrideAccess: true,
    })
    expect(await findPage({ locale: 'es', slug: 'privacy' })).toBeUndefined()
    await payload.update({
      collection: 'pages',
      id: page.id,
      data: { workflowState: 'published' },
      overrideAccess: true,
    })
    expect(await findPage({ locale: 'es', slug: 'privacy' })).toMatchObject({
      title: { state: 'missing', text: 'Confidentialité' },
    })
  })

  it('list the last update first, with the chapters it is about', async () => {
    for (const [slug, date] of [
      ['ancienne', '2026-01-01'],
      ['recente', '2026-11-01'],
    ]) {
      await payload.create({
        collection: 'updates',
        data: fieldsFor({
          title: slug,
          slug,
          summary: 'Ce qui change.',
          date,
          kind: 'guide',
          relatedChapters: [chapter],
          workflowState: 'published',
        }),
        overrideAccess: true,
      })
    }
    const { updates, pageCount } = await listUpdates({ locale: 'fr' })
    expect(updates.map(({ slug }) => slug)).toEqual(['recente', 'ancienne'])
    expect(pageCount).toBe(1)
    expect(await findUpdate({ locale: 'fr', slug: 'recente' })).toMatchObject({
      chapters: [{ slug: SLUG, title: { text: 'Changer d’employeur' } }],
    })
  })
})
