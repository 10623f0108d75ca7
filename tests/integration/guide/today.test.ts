import type { CollectionSlug, Payload, Where } from 'payload'
import { allStoredAs, fieldsFor } from '@/db/documents'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { dayAt } from '@/days/calendar'
import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'
import {
  whatWaits,
  whatIDid,
  COUNTED,
  type CountedCode,
  type CountedTask,
  type TaskCode,
  type Waiting,
} from '@/today'
import { collectFacts } from '@/today/payload/collectFacts'
import type { SeenUnits, Unit } from '@/translation'
import { pageKey } from '@/sources/address'
import { newLink } from '@/sources/links'
import { changeLink, changePage } from '@/sources/payload/store'
import { runTranslationWorkflow } from '@/translation/payload/runTranslationWorkflow'
import { savePassages } from '@/translation/payload/savePassages'
import type { PlanState, WorkflowActor } from '@/workflow'
import { writePlan } from '@/workflow/payload/plans'

import { account, emptyDatabase, startPayload } from '../harness'
import { provedRows, type SEEDED_ROWS } from './provedRows'
import {
  act,
  aSource,
  chapterData,
  latest,
  publishedChapter,
  requestOf,
  rest,
  save,
  translationOf,
  write,
} from './texts'

type Account = User & { collection: 'users' }

const TODAY = '2026-11-28'

let payload: Payload
let writer: Account
let reviewer: Account
let admin: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  admin = await account(payload, ['admin'])
})

const waitsFor = async (user: Account): Promise<Waiting[]> =>
  whatWaits(await collectFacts({ payload, user }, TODAY), user as WorkflowActor, TODAY)

const codes = async (user: Account) => (await waitsFor(user)).map(({ code }) => code)

/** How many documents the admin's list shows when asked what the row says. */
async function listed(user: Account, { collection, conditions }: Waiting): Promise<number> {
  const { totalDocs } = await payload.find({
    collection: collection as CollectionSlug,
    draft: true,
    where: conditions as Where,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return totalDocs
}

describe('Today', () => {
  it('offers a text in review to whoever wrote nothing of it, and its list shows it', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')

    expect(await codes(writer)).toEqual([])
    const [row] = await waitsFor(reviewer)
    expect(row).toMatchObject({ code: 'textsToReview', collection: 'guide-chapters', count: 1 })
    expect(await listed(reviewer, row!)).toBe(1)
  })

  it('shows a text that came back to its writer first, until it is submitted again', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'requestChanges', { reason: 'Le tarif a changé.' })

    const [row] = await waitsFor(writer)
    expect(row).toMatchObject({ code: 'textsSentBack', count: 1 })
    expect(row?.items[0]?.reviewerNote).toBe('Le tarif a changé.')
    expect(await codes(reviewer)).toEqual([])

    await save(payload, writer, id, { summary: 'Le tarif est de 235 $.' })
    expect(await codes(writer)).toEqual(['textsSentBack'])
    await act(payload, writer, id, 'submit')
    expect(await codes(writer)).toEqual([])
  })

  it('counts passages to translate in the person’s languages, as the passages are', async () => {
    await publishedChapter(payload, writer, reviewer)
    const ana = await account(payload, ['translator'], { languages: ['en'] })
    const [row] = await waitsFor(ana)
    expect(row?.code).toBe('passagesMissing')
    expect(row?.items.map(({ title }) => title)).toEqual([expect.stringContaining('(en)')])

    const { docs } = await payload.find({
      collection: 'translations',
      where: { language: { equals: 'en' } },
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    const [stored] = allStoredAs<{ sourceUnits: Unit[] }>(docs)
    expect(row?.count).toBe(stored?.sourceUnits.length)
    expect(await listed(ana, row!)).toBe(1)
  })

  it('offers passages to approve to another translator, never to who wrote them', async () => {
    await publishedChapter(payload, writer, reviewer)
    const ana = await account(payload, ['translator'], { languages: ['en'] })
    const ben = await account(payload, ['translator'], { languages: ['en'] })
    const id = await translateOne(ana)
    await runTranslationWorkflow(await requestOf(payload, ana), { id, action: 'submit' })

    expect(await codes(ana)).toEqual(['passagesMissing'])
    const rows = await waitsFor(ben)
    expect(rows.map(({ code, count }) => [code, count])).toContainEqual(['passagesToApprove', 1])
    const facts = await collectFacts({ payload, user: ana }, TODAY)
    expect(whatIDid(facts, ana as WorkflowActor).map((done) => String(done.id))).toEqual([
      String(id),
    ])

    await runTranslationWorkflow(await requestOf(payload, ben), {
      id,
      action: 'requestChanges',
      reason: 'Voir le glossaire.',
    })
    expect((await codes(ana))[0]).toBe('translationsSentBack')
    expect(await codes(ben)).toEqual(['passagesMissing'])
  })

  it('offers passages published alone to whoever had no hand in them, until one has read them', async () => {
    await publishedChapter(payload, writer, reviewer)
    const ana = await account(payload, ['translator'], { languages: ['en'] })
    const id = await translateOne(admin)
    const reason = 'Personne d’autre cette semaine.'
    const alone = { id, action: 'publishAlone', reason } as const
    await runTranslationWorkflow(await requestOf(payload, admin), alone)
    expect(await codes(admin)).not.toContain('passagesUnread')
    const rows = await waitsFor(ana)
    expect(rows.map(({ code, count }) => [code, count])).toContainEqual(['passagesUnread', 1])

    const [text] = await payload
      .find({ collection: 'translations', where: { id: { equals: id } }, depth: 0, draft: true })
      .then(({ docs }) => allStoredAs<{ units: SeenUnits }>(docs))
    const seen = text!.units
    await runTranslationWorkflow(await requestOf(payload, ana), { id, action: 'publish', seen })
    expect(await codes(ana)).not.toContain('passagesUnread')
  })

  it('tells administrators of jobs that failed and of requests, and nobody else', async () => {
    await payload.db.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'lmiaKeepUp', hasError: true, error: { message: 'Refused' } },
      req: {},
    })
    await payload.create({
      collection: 'map-access-requests',
      data: fieldsFor({
        name: 'Personne d’exemple',
        email: 'demande@example.org',
        organization: 'Entraide d’exemple',
        position: 'Intervention',
        purpose: 'Planifier des visites.',
        locale: 'fr',
        state: 'received',
      }),
      depth: 0,
      overrideAccess: true,
    })
    expect((await codes(admin)).sort()).toEqual(['failedJobs', 'mapAccessRequests'])
    expect(await codes(writer)).toEqual([])
  })
})

describe('each row of Today', () => {
  it.each(Object.keys(SITUATIONS) as (keyof typeof SITUATIONS)[])(
    'counts what is found where it leads: %s',
    async (code) => {
      const { user, today = TODAY } = await SITUATIONS[code]()
      expect(await provedRows(payload, user, today)).toContain(code)
    },
  )

  it('is one for each language, for whoever has several', async () => {
    await publishedChapter(payload, writer, reviewer)
    const both = await account(payload, ['translator'], { languages: ['en', 'es'] })
    expect((await waitsFor(both)).map(({ code, language }) => [code, language])).toEqual([
      ['passagesMissing', 'en'],
      ['passagesMissing', 'es'],
    ])
    await provedRows(payload, both, TODAY)
    const one = await account(payload, ['translator'], { languages: ['es'] })
    expect((await waitsFor(one)).map(({ language }) => language)).toEqual([undefined])
  })
})

describe('a text that is sent back', () => {
  const told = async () => {
    const { docs } = await payload.find({
      collection: 'outbox-messages',
      where: { kind: { equals: 'review' } },
      depth: 0,
      overrideAccess: true,
    })
    return docs
  }

  it('is told by e-mail to each of its writers, in the transaction of the action', async () => {
    const second = await account(payload, ['researcher'], { preferredLocale: 'en' })
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await save(payload, second, id, { summary: 'Vous pouvez chercher un autre employeur.' })
    await act(payload, writer, id, 'submit')
    expect(await told()).toEqual([])

    await act(payload, reviewer, id, 'requestChanges', { reason: 'Le tarif a changé.' })
    const messages = await told()
    expect(messages.map(({ recipient }) => recipient).sort()).toEqual(
      [writer.email, second.email].sort(),
    )
    for (const { text } of messages) {
      expect(text).toContain('Le tarif a changé.')
      expect(text).toContain(`/admin/collections/guide-chapters/${id}`)
    }
    const english = messages.find(({ recipient }) => recipient === second.email)
    expect(english?.subject).toBe('Changes asked for: Changer d’employeur')
  })

  it('is told to nobody when its writer takes it back', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    await act(payload, writer, id, 'requestChanges', { reason: 'J’ai oublié une source.' })
    expect(await told()).toEqual([])
  })
})

describe('the lists of texts and translations', () => {
  it.each(['guide-chapters', 'pages', 'updates', 'translations'] as const)(
    'of %s show one state, that of the workflow, as a column and a filter',
    (slug) => {
      const { fields, admin: shown } = payload.collections[slug].config
      const status = fields.find((field) => 'name' in field && field.name === '_status')
      expect(status?.admin).toMatchObject({ disableListColumn: true, disableListFilter: true })
      expect(shown.defaultColumns).toContain('workflowState')
      const state = payload.collections[slug].config.flattenedFields.find(
        ({ name }) => name === 'workflowState',
      )
      expect(state?.admin?.disableListColumn).not.toBe(true)
      expect(state?.admin?.disableListFilter).not.toBe(true)
    },
  )
})

/** Translates the first passage into English. */
async function translateOne(user: Account, target = 'Change employer'): Promise<Id> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: { language: { equals: 'en' } },
    depth: 0,
    draft: true,
    overrideAccess: true,
  })
  const [found] = allStoredAs<{ id: Id; sourceUnits: Unit[] }>(docs)
  const [unit] = found!.sourceUnits
  const orders = [{ action: 'write', unit: unit!, before: '', target } as const]
  await savePassages(await requestOf(payload, user), found!.id, orders)
  return found!.id
}

interface Situation {
  user: Account
  today?: string
}

const aText = async (changes: object = {}): Promise<Id> =>
  (await write(payload, writer, chapterData(await aSource(payload), { ...changes }))).id

const submittedText = async (): Promise<Id> => {
  const id = await aText()
  await act(payload, writer, id, 'submit')
  return id
}

async function comment(of: Id, by: Account, more: object): Promise<void> {
  const body = { do: 'start', text: 'À vérifier.', ...more }
  const asked = { user: by, method: 'POST', body }
  expect((await rest(payload, `/guide-chapters/${of}/comments`, asked)).status).toBe(200)
}

/** What became of a plan, told to who chose it. */
async function planned(state: PlanState): Promise<Situation> {
  const id = await submittedText()
  const { updatedAt: seenAt } = await latest(payload, id)
  const at = '2026-11-27T14:00:00.000Z'
  await writePlan(payload, undefined, {
    collection: 'guide-chapters',
    id,
    planned: 'publish',
    mark: 'm',
    at,
    by: reviewer.id,
    byName: reviewer.name,
    askedAt: at,
    seenAt,
    title: 'Changer d’employeur',
    state,
    attempts: 1,
    endedAt: at,
    told: [reviewer.id],
    readBy: [],
  })
  return { user: reviewer }
}

/** A passage that somebody wrote and submitted, beside whoever may read it again. */
async function submittedPassage() {
  await publishedChapter(payload, writer, reviewer)
  const ana = await account(payload, ['translator'], { languages: ['en'] })
  const ben = await account(payload, ['translator'], { languages: ['en'] })
  const id = await translateOne(ana)
  await runTranslationWorkflow(await requestOf(payload, ana), { id, action: 'submit' })
  return { id, ana, ben }
}

/** A document of a collection with the fields that it cannot be without, as no form would make it. */
async function counted(code: CountedCode): Promise<Situation> {
  const { collection, conditions } = COUNTED[code]
  const { of }: CountedTask = COUNTED[code]
  const values = Object.fromEntries(
    Object.entries(conditions as Record<string, { equals?: string; in?: readonly string[] }>)
      .map(([field, { equals, in: among }]) => [field, equals ?? among?.[0]] as const)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, value === 'true' ? true : value] as const),
  )
  const required = payload.collections[collection].config.flattenedFields.flatMap((field) =>
    'required' in field && field.required && !(field.name in values)
      ? [[field.name, leastOf(field)] as const]
      : [],
  )
  const own = of ? { [of]: admin.id } : {}
  const data = { ...Object.fromEntries(required), ...values, ...own }
  for (let one = 0; one < 3; one += 1)
    await payload.db.create({ collection, data: unique(data, one), req: {} })
  return { user: admin }
}

const unique = (data: Record<string, unknown>, one: number) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('x') ? `x${one}` : value,
    ]),
  )

function leastOf(field: { name: string; type: string; options?: unknown[] }): unknown {
  switch (field.type) {
    case 'number':
      return 1
    case 'checkbox':
      return false
    case 'date':
      return '2026-11-01T12:00:00.000Z'
    case 'json':
      return {}
    case 'relationship':
      return writer.id
    case 'select': {
      const [first] = field.options as ({ value: string } | string)[]
      return typeof first === 'string' ? first : first?.value
    }
    default:
      return 'x'
  }
}

const COUNTED_SITUATIONS = Object.fromEntries(
  (Object.keys(COUNTED) as CountedCode[]).map((code) => [code, () => counted(code)]),
) as Record<CountedCode, () => Promise<Situation>>

/** How each row comes to be there, but for those that the seeded world has. */
const SITUATIONS: Record<
  Exclude<TaskCode, (typeof SEEDED_ROWS)[number]>,
  () => Promise<Situation>
> = {
  ...COUNTED_SITUATIONS,
  plansRefused: () => planned('refused'),
  plansLate: () => planned('late'),
  commentsForYou: async () => {
    await comment(await aText(), writer, { mentions: [String(reviewer.id)] })
    return { user: reviewer }
  },
  commentsOnYours: async () => {
    const id = await aText()
    await comment(id, reviewer, {})
    await comment(id, reviewer, {})
    return { user: writer }
  },
  textsSentBack: async () => {
    const id = await submittedText()
    await act(payload, reviewer, id, 'requestChanges', { reason: 'Le tarif a changé.' })
    return { user: writer }
  },
  textsToReview: async () => {
    await submittedText()
    return { user: reviewer }
  },
  textsToPublish: async () => {
    await act(payload, reviewer, await submittedText(), 'approve')
    return { user: reviewer }
  },
  textsToRevise: async () => {
    await publishedChapter(payload, writer, reviewer)
    return { user: writer, today: '2099-03-01' }
  },
  translationsSentBack: async () => {
    const { id, ana, ben } = await submittedPassage()
    const reason = 'Voir le glossaire.'
    const asked = { id, action: 'requestChanges', reason } as const
    await runTranslationWorkflow(await requestOf(payload, ben), asked)
    return { user: ana }
  },
  passagesSentBack: async () => {
    const { id, ana, ben } = await submittedPassage()
    const { sourceUnits } = await translationOf<{ sourceUnits: Unit[] }>(payload, await chapterId())
    const [unit] = sourceUnits
    const words = 'Change employer'
    await savePassages(await requestOf(payload, ben), id, [
      { action: 'sendBack', unit: unit!, before: words, target: words, reason: 'Par personne?' },
    ])
    return { user: ana }
  },
  passagesUnread: async () => {
    await publishedChapter(payload, writer, reviewer)
    const id = await translateOne(admin)
    const reason = 'Personne d’autre cette semaine.'
    const alone = { id, action: 'publishAlone', reason } as const
    await runTranslationWorkflow(await requestOf(payload, admin), alone)
    return { user: await account(payload, ['translator'], { languages: ['en'] }) }
  },
  translationsDueSoon: async () => {
    await publishedChapter(payload, writer, reviewer)
    const ana = await account(payload, ['translator'], { languages: ['en'] })
    const { id } = await translationOf<{ id: Id }>(payload, await chapterId())
    const body = { assignee: ana.id, dueDate: dayAt(new Date()), note: '' }
    const asked = { user: admin, method: 'POST', body }
    expect((await rest(payload, `/translations/${id}/assignment`, asked)).status).toBe(200)
    return { user: ana, today: dayAt(new Date()) }
  },
  changedSources: async () => {
    await aSource(payload)
    const address = 'https://example.org/'
    await changePage(payload, pageKey(address), () => ({
      address,
      pace: 'often',
      nextAt: '2026-12-01T12:00:00.000Z',
      earlier: [],
      quiet: 0,
      flaps: 0,
      failed: 0,
      moved: { since: '2026-11-20T12:00:00.000Z', to: 'https://example.org/ailleurs' },
    }))
    return { user: reviewer }
  },
  lostLinks: async () => {
    const address = 'https://ailleurs.example/perdu'
    const linked = { title: 'Voir', text: `Voir ${address}`, blockType: 'callout', tone: 'tip' }
    const data = chapterData(await aSource(payload), { content: [linked] })
    const { id } = await write(payload, writer, data)
    const places = [`guide-chapters:${id}`]
    const dead = { since: '2026-11-20T12:00:00.000Z', why: 'gone', status: 404 } as const
    for (const lost of [address, 'https://ailleurs.example/sans-texte']) {
      const link = newLink(lost, pageKey(lost), new Date())
      await changeLink(payload, pageKey(lost), () => ({ ...link, dead, in: places }))
    }
    return { user: reviewer }
  },
  lostInTranslations: async () => {
    await publishedChapter(payload, writer, reviewer)
    const address = 'https://ailleurs.example/lost'
    const ana = await account(payload, ['translator'], { languages: ['en'] })
    const id = await translateOne(ana, `Change employer ${address}`)
    const dead = { since: '2026-11-20T12:00:00.000Z', why: 'gone', status: 404 } as const
    const link = { ...newLink(address, pageKey(address), new Date()), dead }
    await changeLink(payload, pageKey(address), () => ({ ...link, in: [`translations:${id}`] }))
    return { user: ana }
  },
  textsOfSources: async () => {
    const address = 'https://example.org/'
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await changePage(payload, pageKey(address), () => ({
      address,
      pace: 'often',
      nextAt: '2026-12-01T12:00:00.000Z',
      earlier: [],
      quiet: 0,
      flaps: 0,
      failed: 0,
      revising: {
        since: '2026-11-20T12:00:00.000Z',
        at: '2026-11-21T12:00:00.000Z',
        from: 'a',
        to: 'b',
        of: 'words',
        // One that is gone is no longer waited for.
        chapters: [`guide-chapters:${id}`, 'pages:123456789012345678901234'],
      },
    }))
    return { user: reviewer }
  },
  failedJobs: async () => {
    const failed = { hasError: true, error: { message: 'Refused' } }
    for (const taskSlug of ['lmiaKeepUp', 'backup', 'retention'])
      await payload.db.create({
        collection: 'payload-jobs',
        data: { taskSlug, ...failed },
        req: {},
      })
    return { user: admin, today: dayAt(new Date()) }
  },
}

async function chapterId(): Promise<Id> {
  const { docs } = await payload.find({ collection: 'guide-chapters', depth: 0, limit: 1 })
  return docs[0]!.id
}
