import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { compareVersions, listVersions, type ComparedText } from '@/data/textVersions'
import { currentChanges, rereadContentVersion } from '@/contentVersion/version'
import { findChapterOn } from '@/data/guide/past'
import { Reads } from '@/db/reads'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, aSource, publishedChapter, rest, richText, save, translateToEnglish } from './texts'
import { moveVersion, versionsOf } from './versions'

type Account = User & { collection: 'users' }

const OLD = 'La demande coûte 227 $ par personne.'
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

const asked = (user: Account, language: Locale = 'fr'): ComparedText => ({
  payload,
  user,
  collection: 'guide-chapters',
  id: chapter,
  language,
})

describe('the versions of a text, for the team', () => {
  it('are listed last first: which one is online, which is the latest, who saved it', async () => {
    await save(payload, writer, chapter, { content: [richText('Autre chose.')] })
    const { rows } = await listVersions(asked(reviewer), 1)
    expect(rows[0]).toMatchObject({ isLatest: true, isOnline: false, by: writer.name })
    expect(rows[1]).toMatchObject({ isLatest: false, isOnline: true, isPublished: true })
    expect(rows.filter(({ isOnline }) => isOnline)).toHaveLength(1)
  })

  it('are compared with what is online, drafts too', async () => {
    await save(payload, writer, chapter, {
      content: [richText('La demande coûte 235 $ par personne.', RECEIPT)],
    })
    const compared = await compareVersions(asked(reviewer), { from: 'online', to: 'latest' })
    expect(compared?.comparison.counts).toMatchObject({ changed: 1, added: 0, removed: 0 })
    const [latest] = await versionsOf(payload, chapter)
    expect(compared?.to.id).toBe(latest?.id)
  })

  it('of a translation are compared by all that was written, approved or not', async () => {
    await translateToEnglish(payload, chapter, { [OLD]: 'The application costs $227.' })
    const [before] = await versionsOf(payload, (await findTranslation()) as Id, 'translations')
    await translateToEnglish(payload, chapter, { [OLD]: 'An application costs $227.' }, 'toReview')
    const compared = await compareVersions(asked(reviewer, 'en'), {
      from: before!.id,
      to: 'latest',
    })
    expect(compared?.of.collection).toBe('translations')
    expect(JSON.stringify(compared?.comparison)).toContain('"added","text":"An"')
  })

  it('say of a source that was deleted since that it was cited', async () => {
    const gone = await aSource(payload)
    await save(payload, writer, chapter, { sources: [{ source: gone, lastChecked: '2026-11-02' }] })
    await payload.db.deleteOne({ collection: 'sources', where: { id: { equals: gone } }, req: {} })
    const compared = await compareVersions(asked(reviewer), { from: 'online', to: 'latest' })
    expect(JSON.stringify(compared?.comparison)).toContain(
      '"added","text":"Source supprimée depuis',
    )
  })

  it('name whose draft an older one takes the place of, and nobody where there is none', async () => {
    const online = { from: 'online', to: 'latest' } as const
    expect((await compareVersions(asked(reviewer), online))?.draft).toBeUndefined()
    await save(payload, writer, chapter, { summary: 'Autre résumé.' })
    expect((await compareVersions(asked(reviewer), online))?.draft).toMatchObject({
      by: writer.name,
    })
  })

  it('are listed without the words of any', async () => {
    const spy = vi.spyOn(payload, 'findVersions')
    await listVersions(asked(reviewer), 1)
    const asks = spy.mock.calls.map(([{ select }]) => select)
    spy.mockRestore()
    expect(asks).toHaveLength(3)
    for (const select of asks) expect(select).toMatchObject({ version: { workflowState: true } })
  })

  it('are those of this text only', async () => {
    const other = await publishedChapter(payload, writer, reviewer, { slug: 'autre-chapitre' })
    const [version] = await versionsOf(payload, other)
    expect(
      await compareVersions(asked(reviewer), { from: version!.id, to: 'latest' }),
    ).toBeUndefined()
  })

  it('are for the team alone', async () => {
    const stranger = await account(payload, ['mapReader'])
    await expect(listVersions(asked(stranger), 1)).rejects.toMatchObject({ status: 403 })
    await expect(
      compareVersions(asked(stranger), { from: 'online', to: 'latest' }),
    ).rejects.toMatchObject({ status: 403 })
  })
})

const findTranslation = async () =>
  (
    await payload.find({
      collection: 'translations',
      where: { resourceKey: { equals: String(chapter) }, language: { equals: 'en' } },
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0]?.id

describe('the past that nobody may read', () => {
  const past = (user: Account | undefined, body: object) =>
    rest(payload, `/guide-chapters/${chapter}/past`, {
      method: 'POST',
      body,
      ...(user ? { user } : {}),
    })
  const then = async () =>
    (await findChapterOn({ locale: 'fr', slug: 'changer-employeur', day: '2026-04-01' }))?.then.is

  beforeEach(async () => {
    await moveVersion(payload, chapter, 'last', '2026-03-02T04:30:00.000Z')
    await save(payload, writer, chapter, { summary: 'Autre résumé.', changeNote: 'Un mot.' })
    await act(payload, writer, chapter, 'submit')
    await act(payload, reviewer, chapter, 'approveAndPublish')
  })

  it('is hidden and shown by an administrator, with a reason, and leaves two lines in the log', async () => {
    const admin = await account(payload, ['admin'])
    const reason = 'Une personne est nommée.'
    expect(await then()).toBe('text')
    expect((await past(admin, { action: 'hide', reason })).status).toBe(200)
    expect(await then()).toBe('hidden')
    expect((await past(admin, { action: 'show', reason: 'Réglé.' })).status).toBe(200)
    expect(await then()).toBe('text')
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { in: ['guide-chapters.hidePast', 'guide-chapters.showPast'] } },
      depth: 0,
      overrideAccess: true,
      sort: 'createdAt',
    })
    expect(
      docs.map(({ action, details }) => [action, (details as { reason: string }).reason]),
    ).toEqual([
      ['guide-chapters.hidePast', reason],
      ['guide-chapters.showPast', 'Réglé.'],
    ])
  })

  it('leaves no kept page of it: hiding and showing say that the chapter changed', async () => {
    const admin = await account(payload, ['admin'])
    for (const action of ['hide', 'show']) {
      await rereadContentVersion(payload)
      const changes = await currentChanges(payload)
      const reads = new Reads()
      reads.add('guide-chapters', [String(chapter)])
      const at = changes.at
      expect(changes.touches(reads, at)).toBe(false)
      await past(admin, { action, reason: 'Une raison.' })
      await rereadContentVersion(payload)
      expect((await currentChanges(payload)).touches(reads, at)).toBe(true)
    }
  })

  it('is hidden once: the same again changes nothing and leaves no second line', async () => {
    const admin = await account(payload, ['admin'])
    for (const reason of ['Une raison.', 'La même.']) {
      expect((await past(admin, { action: 'hide', reason })).status).toBe(200)
    }
    const { totalDocs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'guide-chapters.hidePast' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('is hidden by nobody else, nor without a reason', async () => {
    const admin = await account(payload, ['admin'])
    const translator = await account(payload, ['translator'])
    const order = { action: 'hide', reason: 'Parce que.' }
    expect((await past(undefined, order)).status).toBe(401)
    expect((await past(writer, order)).status).toBe(403)
    expect((await past(translator, order)).status).toBe(403)
    expect((await past(admin, { action: 'hide', reason: '  ' })).status).toBe(422)
    expect((await past(admin, { action: 'erase', reason: 'Parce que.' })).status).toBe(422)
    expect(await then()).toBe('text')
  })
})
