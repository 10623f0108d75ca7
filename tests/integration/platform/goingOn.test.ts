import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bumpContentVersion } from '@/contentVersion/change'
import { readNewMarks } from '@/db/changeMarks'
import { fieldsFor, storedAs } from '@/db/documents'
import { type Id, payloadId } from '@/db/ids'
import type { User } from '@/payload-types'

import { makeWorld, type World } from '../directory/world'
import { act, publishedChapter, readable, richText, save, translationOf } from '../guide/texts'
import { account, emptyDatabase, startPayload } from '../harness'

/* What a mark says of whether pages may go on for a moment as they were. */

type Account = User & { collection: 'users' }

let payload: Payload
let world: World
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
  world = await makeWorld(payload)
  chapter = await publishedChapter(payload, writer, reviewer, {})
}, 60_000)

/** As the admin saves: what comes back is read with what it points at. */
const change = (collection: CollectionSlug, id: Id, data: object, draft = false) =>
  payload.update({
    collection: collection as 'regions',
    id: payloadId(id),
    data: fieldsFor(data),
    draft,
    locale: 'fr',
    overrideAccess: true,
  })

const changeSheet = (data: object, draft = false) =>
  change('organizations', world.organizations.listed, data, draft)

const phone = (number: string) => changeSheet({ contact: { phone: number } })

const sitesOfSheet = async (): Promise<{ id: string }[]> => {
  const sheet = await payload.findByID({
    collection: 'organizations',
    id: payloadId(world.organizations.listed),
    depth: 0,
  })
  return storedAs<{ sites: { id: string }[] }>(sheet).sites
}

const withdraw = () => act(payload, reviewer, chapter, 'withdraw', { reason: 'Faux' })

const publishChapter = async (data: object) => {
  await save(payload, writer, chapter, { ...data, changeNote: 'Un mot.' })
  await act(payload, writer, chapter, 'submit')
  return act(payload, reviewer, chapter, 'approveAndPublish')
}

/** The Spanish of the chapter is published, with its first passage in a state. */
const publishSpanish = async (state: 'approved' | 'toReview', target = 'Cambiar') => {
  const spanish = { language: 'es', draft: false } as const
  const { id, sourceUnits } = await translationOf<SpanishText>(payload, chapter, spanish)
  const { key, source } = sourceUnits[0]!
  const units = { [key]: { source, target, state } }
  return change('translations', id, { units, _status: 'published' })
}

interface SpanishText {
  id: Id
  sourceUnits: { key: string; source: string }[]
}

/** What the marks say that a publication left; nothing when it left none. */
async function saidOf(publication: () => Promise<unknown>): Promise<boolean | undefined> {
  const before = (await readNewMarks(payload, 'content')).seen
  await publication()
  const { changes } = await readNewMarks(payload, 'content', before)
  if (changes === 'everything') return false
  return changes.length === 0 ? undefined : changes.every(({ mayWait }) => mayWait)
}

describe('pages go on for a moment', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a telephone number', () => phone('450 555-0102')],
    [
      'the name of a service',
      () => change('service-categories', world.services.permits, { name: 'Permis de travail' }),
    ],
    [
      'a new word',
      () =>
        payload.create({
          collection: 'glossary',
          data: fieldsFor({ term: randomUUID(), definition: 'mot' }),
          locale: 'fr',
        }),
    ],
    [
      'one more place',
      async () =>
        changeSheet({
          sites: [
            ...(await sitesOfSheet()),
            { municipality: 'Sherbrooke', region: world.regions.monteregie },
          ],
        }),
    ],
    ['a chapter', () => publishChapter({ title: 'Changer de travail' })],
    [
      'a chapter with one more passage',
      async () => {
        const { content } = storedAs<{ content: object[] }>(await readable(payload, chapter))
        return publishChapter({ content: [...content, richText('Un mot.')] })
      },
    ],
    ['a passage in other words', () => publishSpanish('approved', 'Cambie')],
  ])('after %s is published', async (_, publication) => {
    await phone('450 555-0101')
    await publishSpanish('approved')
    expect(await saidOf(publication)).toBe(true)
  })

  it('and longer, since nothing has changed, after a draft is saved', async () => {
    expect(await saidOf(() => changeSheet({ name: 'Autre nom' }, true))).toBeUndefined()
    expect(await saidOf(() => changeSheet({ name: 'Un autre' }, true))).toBeUndefined()
  })
})

describe('pages do not go on', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a telephone number is taken away', () => phone('')],
    ['a place is taken away', () => changeSheet({ sites: [] })],
    [
      'an address is hidden',
      async () => {
        const sites = await sitesOfSheet()
        return changeSheet({ sites: sites.map((site) => ({ ...site, isAddressHidden: true })) })
      },
    ],
    ['a sheet asks not to be listed', () => changeSheet({ doNotList: true })],
    ['a sheet is taken off the site', () => changeSheet({ _status: 'draft' })],
    [
      'a sheet is taken off the site under a newer draft',
      async () => {
        await changeSheet({ name: 'Autre nom' }, true)
        await changeSheet({ _status: 'draft' })
      },
    ],
    [
      'a sheet is published over a draft, which may have taken something away',
      async () => {
        await changeSheet({ contact: { phone: '' } }, true)
        await changeSheet({ _status: 'published' })
      },
    ],
    ['a chapter is withdrawn', withdraw],
    [
      'words are left out of a chapter',
      () => publishChapter({ content: [richText('La demande coûte 227 $.', 'Gardez le reçu.')] }),
    ],
    ['a passage of a chapter is taken away', () => publishChapter({ content: [richText('Un.')] })],
    ['the approval of a passage is taken back', () => publishSpanish('toReview')],
    [
      'a source is deleted',
      async () => {
        const { sources } = storedAs<{ sources: { source: Id }[] }>(
          await readable(payload, chapter),
        )
        return payload.delete({ collection: 'sources', id: payloadId(sources[0]!.source) })
      },
    ],
    ['nobody says what has changed', () => bumpContentVersion(payload)],
  ])('after %s', async (_, publication) => {
    await phone('450 555-0101')
    await publishSpanish('approved')
    expect(await saidOf(publication)).toBe(false)
  })
})
