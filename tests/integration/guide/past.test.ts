import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { compareDays } from '@/data/guide/compareDays'
import { findChapterOn, listChaptersOn, readAskedDay } from '@/data/guide/past'
import { findOnlineSince } from '@/data/versionOn'
import { addDays, dayAt } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import type { User } from '@/payload-types'
import {
  hidePast,
  hidesMore,
  readHiddenPast,
  showPast,
  undoPast,
} from '@/workflow/payload/hiddenPast'

import { account, emptyDatabase, startPayload } from '../harness'
import {
  act,
  chapterData,
  publishedChapter,
  richText,
  save,
  translateToEnglish,
  translationOf,
  write,
} from './texts'
import { moveVersion } from './versions'

type Account = User & { collection: 'users' }

const SLUG = 'changer-employeur'
const OLD = 'La demande coûte 227 $ par personne.'
const NEW = 'La demande coûte 235 $ par personne.'

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
  // Published on March 1, 2026 at 23:30 in Quebec: already the 2nd in London.
  await moveVersion(payload, chapter, 'last', '2026-03-02T04:30:00.000Z')
})

const on = (day: string, locale: 'fr' | 'en' = 'fr') => findChapterOn({ locale, slug: SLUG, day })

/** All that a page would be made of. */
const wordsOn = async (day: string) => JSON.stringify(await on(day))

async function publishNew(moment: string, changes: Record<string, unknown> = {}) {
  await save(payload, writer, chapter, {
    content: [richText(NEW, 'Gardez toujours le reçu.')],
    changeNote: 'Le montant a changé.',
    ...changes,
  })
  await act(payload, writer, chapter, 'submit')
  await act(payload, reviewer, chapter, 'approveAndPublish')
  await moveVersion(payload, chapter, 'last', moment)
}

describe('a chapter on a day', () => {
  it('stands as at the end of that day in Quebec', async () => {
    await publishNew('2026-06-10T15:00:00.000Z')
    expect((await on('2026-02-28'))?.then).toEqual({ is: 'notYet' })
    expect(await wordsOn('2026-03-01')).toContain(OLD)
    expect(await wordsOn('2026-06-09')).toContain(OLD)
    expect(await wordsOn('2026-06-09')).not.toContain(NEW)
    expect(await wordsOn('2026-06-10')).toContain(NEW)
    expect((await on('2026-04-01'))?.then).toMatchObject({
      span: { from: '2026-03-01', to: '2026-06-09' },
    })
    expect((await on('2026-07-01'))?.then).toMatchObject({ span: { from: '2026-06-10', to: null } })
    expect((await on('2026-02-01'))?.firstDay).toBe('2026-03-01')
  })

  it('held as long as its words did: a version that says the same cuts nothing', async () => {
    const { title } = (await payload.findByID({
      collection: 'guide-chapters',
      id: payloadId(chapter),
      depth: 0,
      overrideAccess: true,
    })) as { title: string }
    await payload.update({
      collection: 'guide-chapters',
      id: payloadId(chapter),
      data: fieldsFor({ title, _status: 'published' }),
      overrideAccess: true,
    })
    await moveVersion(payload, chapter, 'last', '2026-05-05T16:00:00.000Z')
    await publishNew('2026-06-10T15:00:00.000Z')
    for (const day of ['2026-04-01', '2026-05-20']) {
      expect((await on(day))?.then).toMatchObject({
        span: { from: '2026-03-01', to: '2026-06-09' },
      })
    }
  })

  it('never says a word of a draft, whatever the day', async () => {
    await save(payload, writer, chapter, { content: [richText('Un brouillon secret.')] })
    await act(payload, writer, chapter, 'submit')
    for (const day of [
      '2026-02-01',
      '2026-03-01',
      dayAt(new Date()),
      addDays(dayAt(new Date()), 1),
    ]) {
      expect(await wordsOn(day)).not.toContain('brouillon secret')
    }
    const { id } = await write(payload, writer, {
      ...chapterData((await payload.find({ collection: 'sources', depth: 0 })).docs[0]!.id),
      slug: 'jamais-publie',
    })
    expect(id).toBeDefined()
    expect(
      await findChapterOn({ locale: 'fr', slug: 'jamais-publie', day: '2026-07-01' }),
    ).toBeUndefined()
    expect(
      await compareDays({
        locale: 'fr',
        slug: 'jamais-publie',
        from: '2026-01-01',
        to: '2026-07-01',
      }),
    ).toBeUndefined()
  })

  it('is the notice while it was withdrawn, and its words before; today says that it is withdrawn', async () => {
    await act(payload, reviewer, chapter, 'withdraw', { reason: 'La règle n’existe plus.' })
    await moveVersion(payload, chapter, 'last', '2026-05-05T16:00:00.000Z')
    const before = await on('2026-05-04')
    expect(JSON.stringify(before)).toContain(OLD)
    expect(before?.now).toMatchObject({
      isOnline: false,
      reason: { text: 'La règle n’existe plus.' },
    })
    const after = await on('2026-05-05')
    expect(JSON.stringify(after)).not.toContain(OLD)
    expect(after?.then).toMatchObject({ view: { isWithdrawn: true } })
    const compared = await compareDays({
      locale: 'fr',
      slug: SLUG,
      from: '2026-05-04',
      to: '2026-06-01',
    })
    expect(compared?.comparison).toBeNull()
  })

  it('is hidden with its past, until the past is shown again; what is online stays', async () => {
    await publishNew('2026-06-10T15:00:00.000Z')
    const text = { collection: 'guide-chapters', id: chapter } as const
    await hidePast(payload, text, { before: '2026-06-10T15:00:00.000Z' })
    for (const day of ['2026-02-01', '2026-04-01', '2026-06-09']) {
      expect((await on(day))?.then).toEqual({ is: 'hidden' })
      expect(await wordsOn(day)).not.toContain(OLD)
    }
    expect((await on('2026-04-01'))?.firstDay).toBeNull()
    expect(await wordsOn('2026-06-10')).toContain(NEW)
    const days = { locale: 'fr', slug: SLUG, from: '2026-04-01', to: '2026-07-01' } as const
    expect((await compareDays(days))?.comparison).toBeNull()
    expect(await listChaptersOn({ locale: 'fr', day: '2026-04-01' })).toEqual([])
    await showPast(payload, text)
    expect(await wordsOn('2026-04-01')).toContain(OLD)
  })

  it('forgets that its past was hidden with the chapter: SQLite gives its number again', async () => {
    await hidePast(
      payload,
      { collection: 'guide-chapters', id: chapter },
      { before: '2026-06-10T15:00:00.000Z' },
    )
    await payload.delete({
      collection: 'guide-chapters',
      id: payloadId(chapter),
      overrideAccess: true,
    })
    expect(
      await payload.find({ collection: 'payload-kv', where: { key: { like: 'hidden-past' } } }),
    ).toMatchObject({ docs: [] })
  })

  it('names an organization as it is today, and none that the public may not see', async () => {
    const { id } = await payload.create({
      collection: 'organizations',
      data: fieldsFor({
        name: 'Maison inventée',
        kind: 'nonProfit',
        cost: 'free',
        slug: 'maison-inventee',
        _status: 'published',
      }),
      overrideAccess: true,
    })
    const contact = { blockType: 'contact', organization: id }
    await publishNew('2026-06-10T15:00:00.000Z', { content: [richText(NEW), contact] })
    expect(await wordsOn('2026-06-11')).toContain('Maison inventée')
    await payload.update({
      collection: 'organizations',
      id: payloadId(id),
      data: fieldsFor({ _status: 'draft' }),
      overrideAccess: true,
    })
    expect(await wordsOn('2026-06-11')).not.toContain('Maison inventée')
  })
})

describe('a chapter on a day in another language', () => {
  it('is read with the words approved then, and none of later', async () => {
    const approve = async (target: string, moment: string) => {
      await translateToEnglish(payload, chapter, { [OLD]: target })
      const { id } = await translationOf<{ id: Id }>(payload, chapter)
      await moveVersion(payload, id, 'last', moment, 'translations')
    }
    await approve('The application costs $227.', '2026-04-01T15:00:00.000Z')
    await approve('An application costs $227.', '2026-05-01T15:00:00.000Z')
    const said = async (day: string) => JSON.stringify(await on(day, 'en'))
    expect(await said('2026-03-15')).not.toMatch(/application costs/)
    expect(await said('2026-04-15')).toContain('The application costs $227.')
    expect(await said('2026-05-02')).toContain('An application costs $227.')
    const compared = await compareDays({
      locale: 'en',
      slug: SLUG,
      from: '2026-04-15',
      to: '2026-05-02',
    })
    expect(compared?.comparison?.counts).toMatchObject({ changed: 1, added: 0, removed: 0 })
    // What is cited held from one publication to the next, of either.
    expect((await on('2026-04-15', 'en'))?.then).toMatchObject({
      span: { from: '2026-04-01', to: '2026-04-30' },
    })
    expect((await on('2026-05-02', 'en'))?.then).toMatchObject({
      span: { from: '2026-05-01', to: null },
    })
    // The words of French did not change.
    expect((await on('2026-04-15'))?.then).toMatchObject({ span: { from: '2026-03-01', to: null } })
  })
})

describe('a hidden past in another language', () => {
  const approve = async (target: string, moment: string) => {
    await translateToEnglish(payload, chapter, { [OLD]: target })
    const { id } = await translationOf<{ id: Id }>(payload, chapter)
    await moveVersion(payload, id, 'last', moment, 'translations')
  }
  const said = async (day: string) => JSON.stringify(await on(day, 'en'))

  it('takes the words of a translation that was mended, though the French stayed; French stands there', async () => {
    await approve('Jane Invented pays $227.', '2026-04-01T15:00:00.000Z')
    await approve('An application costs $227.', '2026-05-01T15:00:00.000Z')
    expect(await said('2026-04-15')).toContain('Jane Invented')
    const text = { collection: 'guide-chapters', id: chapter } as const
    const online = await findOnlineSince(payload, text)
    expect(online).toEqual({
      before: '2026-03-02T04:30:00.000Z',
      translations: expect.objectContaining({ en: '2026-05-01T15:00:00.000Z' }),
    })
    await hidePast(payload, text, online!)
    expect(await said('2026-04-15')).not.toContain('Jane Invented')
    expect(await said('2026-04-15')).toContain(OLD)
    expect(await said('2026-05-02')).toContain('An application costs $227.')
  })

  it('can be hidden further when only a translation is newer, and never less', async () => {
    const text = { collection: 'guide-chapters', id: chapter } as const
    const first = (await findOnlineSince(payload, text))!
    await hidePast(payload, text, first)
    expect(hidesMore((await readHiddenPast(payload, text))!, first)).toBe(false)
    expect(await hidePast(payload, text, first)).toBeUndefined()
    await approve('An application costs $227.', '2037-05-01T15:00:00.000Z')
    const second = (await findOnlineSince(payload, text))!
    expect(hidesMore((await readHiddenPast(payload, text))!, second)).toBe(true)
    await hidePast(payload, text, second)
    await hidePast(payload, text, first)
    expect(await readHiddenPast(payload, text)).toMatchObject(second)
  })

  it('is as before when the log cannot be written, whatever was hidden first', async () => {
    const text = { collection: 'guide-chapters', id: chapter } as const
    const first = await hidePast(payload, text, { before: '2026-03-02T04:30:00.000Z' })
    const change = await hidePast(payload, text, { before: '2026-06-10T15:00:00.000Z' })
    await undoPast(payload, text, change!)
    expect((await readHiddenPast(payload, text))?.before).toBe('2026-03-02T04:30:00.000Z')
    // Somebody hid more meanwhile: that stays.
    await undoPast(payload, text, first!)
    expect(await readHiddenPast(payload, text)).toBeDefined()
    const shown = await showPast(payload, text)
    expect(await readHiddenPast(payload, text)).toBeUndefined()
    if (typeof shown === 'object') await undoPast(payload, text, shown)
    expect((await readHiddenPast(payload, text))?.before).toBe('2026-03-02T04:30:00.000Z')
  })
})

describe('two days compared', () => {
  it('show the words that changed and the notes between them, in either order', async () => {
    await publishNew('2026-06-10T15:00:00.000Z')
    const compared = await compareDays({
      locale: 'fr',
      slug: SLUG,
      from: '2026-07-01',
      to: '2026-04-01',
    })
    expect(compared?.from.day).toBe('2026-04-01')
    expect(compared?.comparison?.counts).toEqual({
      changed: 1,
      added: 0,
      removed: 0,
      moved: 0,
      cells: 0,
    })
    const parts = JSON.stringify(compared?.comparison)
    expect(parts).toContain('"removed","text":"227"')
    expect(parts).toContain('"added","text":"235"')
  })
})

describe('the day that is asked for', () => {
  const today = '2026-06-15'

  it.each([
    ['2026-03-01', { day: '2026-03-01' }],
    [' 2026-03-01 ', { day: '2026-03-01' }],
    ['2026-06-15', { isToday: true }],
    ['2026-06-16', { problem: 'future' }],
    ['2026-02-30', { problem: 'notADay' }],
    ['hier', { problem: 'notADay' }],
    ['2026-03', { problem: 'notADay' }],
  ])('%s', (asked, read) => {
    expect(readAskedDay(asked, today)).toEqual(read)
  })
})
