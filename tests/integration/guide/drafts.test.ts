import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { readDraft, type Draft } from '@/data/drafts/readDraft'
import { findChapter, type ChapterView } from '@/data/guide/chapters'
import { payloadId, type Id } from '@/db/ids'
import { LOCALES } from '@/i18n/locales'
import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { latest, publishedChapter, readable, richText, translateToEnglish, write } from './texts'

type Account = User & { collection: 'users' }

const FEE = 'La demande coûte 227 $ par personne.'
const RECEIPT = 'Gardez toujours le reçu.'

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

const read = async (draft: Partial<Draft>): Promise<ChapterView> => {
  const collection = 'guide-chapters'
  const whole = { collection, id: chapter, values: {}, locale: 'fr', ...draft } as const
  const { of, view } = await readDraft(payload, whole, writer)
  if (of !== 'guide-chapters') throw new Error(of)
  return view
}

const words = (view: ChapterView): string => JSON.stringify(view.blocks)

describe('a draft, read as its readers would', () => {
  it.each(LOCALES)('is what is online when nothing was changed (%s)', async (locale) => {
    await translateToEnglish(payload, chapter, { [RECEIPT]: 'Always keep the receipt.' })
    const online = await findChapter({ locale, slug: 'changer-employeur' })
    expect(await read({ locale, values: await readable(payload, chapter) })).toEqual(online)
  })

  it('has the bold words and links of tables', async () => {
    const url = 'https://exemple.org/formulaire'
    const link = {
      type: 'link',
      fields: { linkType: 'custom', url },
      children: [{ type: 'text', text: 'le formulaire' }],
    }
    const table = {
      blockType: 'procedureTable',
      caption: 'Les étapes',
      note: 'Gratuit.',
      columns: [{ label: 'Quoi faire' }],
      rows: [{ cells: [{ text: [{ type: 'text', text: 'Remplir ', format: 1 }, link] }] }],
    }
    await emptyDatabase(payload)
    writer = await account(payload, ['researcher'])
    reviewer = await account(payload, ['researcher'])
    const content = [richText(FEE, RECEIPT), table]
    chapter = await publishedChapter(payload, writer, reviewer, { content })
    const online = await findChapter({ locale: 'en', slug: 'changer-employeur' })
    const view = await read({ locale: 'en', values: await readable(payload, chapter) })
    expect(view).toEqual(online)
    expect(words(view)).toContain(url)
  })

  it('shows what is typed, and stores none of it', async () => {
    const before = await latest(payload, chapter)
    const view = await read({ values: { ...before, title: 'Autre titre', content: [] } })
    expect(view.title.text).toBe('Autre titre')
    expect(view.blocks).toEqual([])
    expect(view.siblings.map(({ title }) => title.text)).toEqual(['Autre titre'])
    expect(await latest(payload, chapter)).toEqual(before)
  })

  it('marks what is old in a language as its readers would see it marked', async () => {
    await translateToEnglish(payload, chapter, {
      [FEE]: 'The application costs $227 per person.',
    })
    const values = {
      ...(await readable(payload, chapter)),
      content: [richText('La demande coûte 235 $ par personne.', RECEIPT)],
    }
    const view = await read({ locale: 'en', values })
    expect(view.translation).toMatchObject({ stale: 1 })
    expect(words(view)).toContain('The application costs $227 per person.')
    expect(words(view)).toContain('La demande coûte 235 $ par personne.')
  })

  it('shows words of a translation that nobody approved only when they are asked for', async () => {
    const english = 'Always keep the receipt.'
    await translateToEnglish(payload, chapter, { [RECEIPT]: english }, 'toReview', 'draft')
    const values = await readable(payload, chapter)
    expect(words(await read({ locale: 'en', values }))).not.toContain(english)
    expect(words(await read({ locale: 'en', values, withUnapproved: true }))).toContain(english)
  })

  it('is read of a text that was never saved, and of whatever else is sent', async () => {
    const typed = await read({ id: undefined, values: { title: 'Neuf', part: 'status' } })
    expect(typed).toMatchObject({ title: { text: 'Neuf' }, previous: null, next: null })
    const odd = {
      content: 'x',
      sources: [{ source: 'nobody' }, 3],
      relatedServices: ['?'],
      part: 7,
    }
    expect(
      await read({ values: { ...odd, history: [{ date: 'x' }], reviewBy: 'x' } }),
    ).toMatchObject({
      blocks: [],
      sources: [],
      services: [],
      history: [],
    })
  })

  it('leads only to what readers find', async () => {
    const hidden = await write(payload, writer, {
      title: 'Pas encore en ligne',
      slug: 'pas-encore',
    })
    const link = {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'guide-chapters', value: hidden.id } },
      children: [{ type: 'text', text: 'ici', version: 1 }],
    }
    const root = { type: 'root', children: [{ type: 'paragraph', children: [link] }] }
    const view = await read({
      values: { title: 'x', content: [{ blockType: 'richText', content: { root } }] },
    })
    expect(words(view)).not.toContain('pas-encore')
    expect(words(view)).toContain(String(payloadId(hidden.id)))
  })
})
