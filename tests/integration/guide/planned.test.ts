import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { addDays, dayAt, momentsAt } from '@/days/calendar'
import { payloadId, type Id } from '@/db/ids'
import type { User } from '@/payload-types'
import { whatComes, whatWaits } from '@/today'
import { collectFacts } from '@/today/payload/collectFacts'
import { begunPlan, type Plan, type Planned } from '@/workflow'
import { findPlan, writePlan } from '@/workflow/payload/plans'
import { runPlans } from '@/workflow/payload/runPlans'

import { account, emptyDatabase, HAS_TRANSACTIONS, startPayload } from '../harness'
import {
  act,
  aSource,
  chapterData,
  latest,
  publishedChapter,
  readable,
  rest,
  save,
  write,
} from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account

const TODAY = dayAt(new Date())
const DAY = addDays(TODAY, 3)
const [MOMENT] = momentsAt(DAY, 9 * 60) as [Date]
const after = (ms: number) => new Date(MOMENT.getTime() + ms)

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'], { name: 'Ana' })
  reviewer = await account(payload, ['researcher'], { name: 'Bea', preferredLocale: 'en' })
})

const submitted = async (): Promise<Id> => {
  const { id } = await write(payload, writer, chapterData(await aSource(payload)))
  await act(payload, writer, id, 'submit')
  return id
}

interface Said {
  status: number
  codes: string[]
}

/** Asks for a plan over the address of the panel, of the text as it now is. */
async function plan(
  id: Id,
  user: Account,
  more: Record<string, unknown> = {},
  planned: Planned = 'publish',
  seenAt?: string,
): Promise<Said> {
  const { json, status } = await rest(payload, `/guide-chapters/${id}/workflow/plan`, {
    user,
    method: 'POST',
    body: {
      do: 'choose',
      planned,
      action: planned === 'publish' ? 'approveAndPublish' : 'withdraw',
      day: DAY,
      time: '09:00',
      seenAt: seenAt ?? (await latest(payload, id)).updatedAt,
      ...more,
    },
  })
  const [error] = (json.errors ?? []) as { data?: { refusals?: { code: string }[] } }[]
  return { status, codes: (error?.data?.refusals ?? []).map(({ code }) => code) }
}

const panel = async (id: Id, user: Account) =>
  (await rest(payload, `/guide-chapters/${id}/workflow`, { user })).json as {
    plans: { sentences: string[]; mayCancel: boolean }[]
    plannable: { planned: string; action: string }[]
    actions: { action: string; question: string[] }[]
  }

/** A publication that did not take place: told to the writer and the reviewer, read by neither. */
async function refused(): Promise<Id> {
  const id = await submitted()
  await plan(id, reviewer)
  await save(payload, writer, id, { title: 'Un autre titre' })
  expect(await runPlans(payload, MOMENT)).toEqual([[id, 'refused']])
  return id
}

/** Deletes an account, and makes another: on SQLite with the same identifier, on MongoDB never. */
async function replaced({ id }: Account): Promise<Account> {
  await payload.delete({ collection: 'users', id: payloadId(id), overrideAccess: true })
  const next = await account(payload, ['researcher'], { name: 'Dora' })
  if (payload.db.name === 'sqlite') expect(next.id).toBe(id)
  return next
}

const planOf = (id: Id, planned: Planned = 'publish') =>
  findPlan(payload, { collection: 'guide-chapters', id }, planned)

const logged = async (verb: string) =>
  (
    await payload.find({
      collection: 'audit-events',
      where: { action: { equals: `guide-chapters.${verb}` } },
      depth: 0,
      overrideAccess: true,
    })
  ).docs

const messages = async () =>
  (
    await payload.find({
      collection: 'outbox-messages',
      where: { key: { contains: 'plan-refused-' } },
      pagination: false,
      overrideAccess: true,
    })
  ).docs

const today = (user: Account) => collectFacts({ payload, user }, TODAY)

describe('a publication asked for a moment', () => {
  it('approves now, publishes then, and not before; the log names who planned it', async () => {
    const id = await submitted()
    expect(await plan(id, reviewer)).toEqual({ status: 200, codes: [] })
    expect(await latest(payload, id)).toMatchObject({
      workflowState: 'approved',
      approvedBy: reviewer.id,
    })
    expect(await runPlans(payload, after(-1000))).toEqual([])
    expect(await readable(payload, id)).toMatchObject({ _status: 'draft' })

    expect(await runPlans(payload, after(3000))).toEqual([[id, 'done']])
    expect(await readable(payload, id)).toMatchObject({
      _status: 'published',
      workflowState: 'published',
      publishedAt: after(3000).toISOString(),
      edition: 1,
    })
    const [line] = await logged('publish')
    expect(line).toMatchObject({
      actorName: 'Bea',
      details: { planned: { at: MOMENT.toISOString(), isLate: false } },
    })
    expect(await planOf(id)).toBeUndefined()
    expect(await runPlans(payload, after(60_000))).toEqual([])
  })

  it('is not for whoever wrote it, nor for a role that publishes nothing', async () => {
    const id = await submitted()
    const translator = await account(payload, ['translator'])
    expect(await plan(id, writer)).toEqual({ status: 403, codes: ['ownVersion'] })
    expect(await plan(id, translator)).toMatchObject({ status: 403, codes: ['notAllowed'] })
    expect(await planOf(id)).toBeUndefined()
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'inReview' })
  })

  it('is asked for a moment to come, and one that there is', async () => {
    const id = await submitted()
    const answers = [
      [{ day: addDays(TODAY, -1) }, 'planPast'],
      [{ day: 'demain' }, 'planUnreadable'],
      [{ time: '25:00' }, 'planUnreadable'],
      [{ day: addDays(TODAY, 900) }, 'planTooFar'],
      [{ day: '2027-03-14', time: '02:30' }, 'planHourSkipped'],
      [{ day: '2027-11-07', time: '01:30' }, 'planHourTwice'],
    ] as const
    for (const [asked, code] of answers) {
      expect(await plan(id, reviewer, asked)).toEqual({ status: 422, codes: [code] })
    }
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'inReview' })
    await plan(id, reviewer, { day: '2027-11-07', time: '01:30', turn: 'second' })
    expect(await planOf(id)).toMatchObject({ at: '2027-11-07T06:30:00.000Z' })
  })

  it('is refused when the text has changed since, told to both, and shown until each has read it', async () => {
    const id = await submitted()
    await plan(id, reviewer)
    await save(payload, writer, id, { title: 'Un autre titre' })
    expect(await runPlans(payload, MOMENT)).toEqual([[id, 'refused']])
    expect(await runPlans(payload, after(60_000))).toEqual([])
    expect(await readable(payload, id)).toMatchObject({ _status: 'draft' })

    const told = await messages()
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(
      [writer.email, reviewer.email].sort(),
    )
    const toReviewer = told.find(({ recipient }) => recipient === reviewer.email)
    expect(toReviewer?.subject).toBe('Not published at the planned time: Un autre titre')
    expect(toReviewer?.text).toContain('has changed since the version that Bea had before them')
    expect(await logged('publishPlanRefused')).toHaveLength(1)

    for (const person of [writer, reviewer]) {
      const [first] = whatWaits(await today(person), person, TODAY)
      expect(first).toMatchObject({ code: 'plansRefused', count: 1, items: [{ id }] })
      const { mark } = (await planOf(id))!
      expect(await plan(id, person, { do: 'read', mark })).toMatchObject({ status: 200 })
      const rows = whatWaits(await today(person), person, TODAY)
      expect(rows.map(({ code }) => code)).not.toContain('plansRefused')
    }
    expect(await planOf(id)).toBeUndefined()
  })

  it('holds through what changes no word: a save of the same, the text online withdrawn', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, id, { title: 'Nouveau titre', changeNote: 'Le titre.' })
    await act(payload, writer, id, 'submit')
    await plan(id, reviewer)
    const { seenAt } = (await planOf(id))!
    await plan(id, reviewer, { time: '08:00', reason: 'D’ici là.' }, 'withdraw')
    expect(await runPlans(payload, after(-3_600_000))).toEqual([[id, 'done']])
    expect((await latest(payload, id)).updatedAt).not.toBe(seenAt)
    expect(await runPlans(payload, MOMENT)).toEqual([[id, 'done']])
    expect(await readable(payload, id)).toMatchObject({
      title: 'Nouveau titre',
      workflowState: 'published',
    })
  })

  it('does not undo a withdrawal by hand, which says that it is cancelled', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, id, { title: 'Nouveau titre', changeNote: 'Le titre.' })
    await act(payload, writer, id, 'submit')
    await plan(id, reviewer)
    const { actions } = await panel(id, reviewer)
    const { question } = actions.find(({ action }) => action === 'withdraw')!
    expect(question[0]).toMatch(/^Une publication est prévue le .* le retrait l’annule/)

    const asked = { user: reviewer, method: 'POST' }
    const path = `/guide-chapters/${id}/workflow`
    const refused = await rest(payload, path, { ...asked, body: { action: 'withdraw' } })
    expect(refused.status).toBe(422)
    expect(await planOf(id)).toBeDefined()

    const body = { action: 'withdraw', reason: 'Un montant faux.' }
    const { json, status } = await rest(payload, path, { ...asked, body })
    expect(status).toBe(200)
    expect(json.said).toEqual([expect.stringMatching(/^La publication prévue le .* est annulée/)])
    expect(await planOf(id)).toBeUndefined()
    expect(await logged('publishPlanCancelled')).toMatchObject([{ actorName: 'Bea' }])
    expect(await runPlans(payload, MOMENT)).toEqual([])
    expect(await readable(payload, id)).toMatchObject({ workflowState: 'withdrawn' })
  })

  it('asks for four eyes and the role again at the moment', async () => {
    const id = await submitted()
    await plan(id, reviewer)
    await payload.update({
      collection: 'users',
      id: payloadId(reviewer.id),
      data: { roles: ['translator'], languages: ['en'] },
      overrideAccess: true,
    })
    expect(await runPlans(payload, MOMENT)).toEqual([[id, 'refused']])
    expect(await planOf(id)).toMatchObject({
      state: 'refused',
      refusals: [{ code: 'planNotAllowed', params: { name: 'Bea' } }],
    })
    expect(await readable(payload, id)).toMatchObject({ _status: 'draft' })
  })

  it('is refused by name once the account of who planned it is gone', async () => {
    const id = await submitted()
    await plan(id, reviewer)
    await payload.delete({
      collection: 'users',
      id: payloadId(reviewer.id),
      overrideAccess: true,
    })
    expect(await runPlans(payload, MOMENT)).toEqual([[id, 'refused']])
    expect((await planOf(id))?.refusals).toMatchObject([{ code: 'planPersonGone' }])
    expect((await messages()).map(({ recipient }) => recipient)).toEqual([writer.email])
  })

  it('is not done as whoever has the identifier of who planned it', async () => {
    const id = await submitted()
    const planner = await account(payload, ['researcher'], { name: 'Cléo' })
    await plan(id, planner)
    const next = await replaced(planner)
    expect((await planOf(id))?.by).toBeUndefined()
    expect((await panel(id, writer)).plans[0]?.sentences).toHaveLength(2)
    expect(await runPlans(payload, MOMENT)).toEqual([[id, 'refused']])
    expect(await readable(payload, id)).toMatchObject({ _status: 'draft' })
    expect(await planOf(id)).toMatchObject({
      refusals: [{ code: 'planPersonGone', params: { name: 'Cléo' } }],
      told: [writer.id],
    })
    expect((await messages()).map(({ recipient }) => recipient)).toEqual([writer.email])
    expect(whatWaits(await today(next), next, TODAY)).not.toMatchObject([{ code: 'plansRefused' }])
  })

  it('of an account that an earlier version left named is not done as another one either', async () => {
    const id = await submitted()
    const planner = await account(payload, ['researcher'], { name: 'Cléo' })
    await plan(id, planner)
    const before = (await planOf(id))!
    const next = await replaced(planner)
    // As it was before accounts were forgotten in plans, on a database that gives identifiers again.
    await writePlan(payload, (await planOf(id))!, { ...before, by: next.id })
    expect(await runPlans(payload, MOMENT)).toEqual([[id, 'refused']])
    expect((await planOf(id))?.refusals).toMatchObject([{ code: 'planPersonGone' }])
    expect((await messages()).map(({ recipient }) => recipient)).toEqual([writer.email])
  })

  it('is done once though two look at the same moment', async () => {
    const id = await submitted()
    await plan(id, reviewer)
    const ends = await Promise.all([runPlans(payload, MOMENT), runPlans(payload, after(1))])
    expect(ends.flat()).toEqual([[id, 'done']])
    expect(await readable(payload, id)).toMatchObject({ edition: 1 })
    expect(await logged('publish')).toHaveLength(1)
  })

  it('of a process that stopped is done by the next one, or found done', async () => {
    const id = await submitted()
    await plan(id, reviewer)
    // Stopped before the text was published.
    const waiting = (await planOf(id))!
    await writePlan(payload, waiting, begunPlan(waiting, MOMENT))
    expect(await runPlans(payload, after(1000)), 'not at once').toEqual([])
    const next = after(61_000)
    expect(await runPlans(payload, next)).toEqual([[id, 'done']])

    // Stopped after: the text bears the moment at which it was begun.
    await writePlan(payload, undefined, { ...waiting, ...begunPlan(waiting, next) })
    expect(await runPlans(payload, after(200_000))).toEqual([[id, 'done']])
    expect(await readable(payload, id)).toMatchObject({ edition: 1 })
    expect(await logged('publish')).toHaveLength(1)
    expect(await messages()).toHaveLength(0)
  })

  it('of a site that was stopped is done when it starts, and said to be late', async () => {
    const id = await submitted()
    await plan(id, reviewer)
    expect(await runPlans(payload, after(3 * 3_600_000))).toEqual([[id, 'late']])
    expect(await readable(payload, id)).toMatchObject({ workflowState: 'published' })
    const [line] = await logged('publish')
    expect(line).toMatchObject({ details: { planned: { isLate: true } } })
    const [first] = whatWaits(await today(reviewer), reviewer, TODAY)
    expect(first).toMatchObject({ code: 'plansLate', items: [{ id }] })
  })

  it('is given up in words after some faults of the site', async () => {
    const id = await submitted()
    await plan(id, reviewer)
    const waiting = (await planOf(id))!
    await writePlan(payload, waiting, { ...begunPlan(waiting, MOMENT), attempts: 4 })
    expect(await runPlans(payload, after(600_000))).toEqual([[id, 'refused']])
    expect((await planOf(id))?.refusals).toEqual([{ code: 'planFault' }])
  })
})

describe('what is planned', () => {
  it('is seen in Today with its hour, changed, and cancelled by any of the team', async () => {
    const id = await submitted()
    await plan(id, reviewer)
    const [coming] = whatComes(await today(writer), writer, TODAY)
    expect(coming).toMatchObject({ kind: 'publishPlanned', id, moment: MOMENT.toISOString() })

    const { mark } = (await planOf(id))!
    expect(await plan(id, reviewer, { action: 'publish', time: '10:00' })).toEqual({
      status: 409,
      codes: ['planMeanwhile'],
    })
    expect(await plan(id, reviewer, { action: 'publish', time: '10:00', mark })).toMatchObject({
      status: 200,
    })
    expect(await runPlans(payload, MOMENT)).toEqual([])
    const changed = (await planOf(id))!
    expect(changed).toMatchObject({ at: momentsAt(DAY, 600)[0]!.toISOString() })
    expect(await plan(id, writer, { do: 'cancel', mark: changed.mark })).toMatchObject({
      status: 200,
    })
    expect(await runPlans(payload, after(7_200_000))).toEqual([])
    expect(await logged('publishPlanned')).toHaveLength(2)
    expect(await logged('publishPlanCancelled')).toHaveLength(1)
  })

  it('goes with a publication by hand, and with the text', async () => {
    const id = await submitted()
    await plan(id, reviewer)
    const asked = { user: reviewer, method: 'POST', body: { action: 'publish' } }
    await rest(payload, `/guide-chapters/${id}/workflow`, asked)
    expect(await planOf(id)).toBeUndefined()

    await plan(id, reviewer, { reason: 'La règle prend fin.' }, 'withdraw')
    expect(await planOf(id, 'withdraw')).toBeDefined()
    await payload.delete({
      collection: 'guide-chapters',
      id: payloadId(id),
      overrideAccess: true,
    })
    expect(await planOf(id, 'withdraw')).toBeUndefined()
  })

  it('is told of in the panel, with what can be planned', async () => {
    const id = await submitted()
    expect((await panel(id, writer)).plannable).toEqual([])
    expect((await panel(id, reviewer)).plannable).toMatchObject([
      { planned: 'publish', action: 'approveAndPublish', mark: '' },
    ])
    await plan(id, reviewer)
    expect((await panel(id, writer)).plans).toMatchObject([
      { mayCancel: true, time: '09:00', day: DAY },
    ])
    await save(payload, writer, id, { title: 'Un autre titre' })
    expect((await panel(id, writer)).plans[0]?.sentences).toHaveLength(2)
    expect(
      (await rest(payload, `/guide-chapters/${id}/workflow/plan`, { method: 'POST' })).status,
    ).toBe(401)
  })
})

describe('choosing a moment', () => {
  /** Something that happens once, at a point of what the site does; in the log, at the line of an action. */
  async function once<Result>(
    hooks: unknown[],
    happens: () => Promise<void>,
    work: () => Promise<Result>,
    action = '',
  ): Promise<Result> {
    let isPast = false
    const hook = async ({ data }: { data?: { action?: string } }) => {
      if (isPast || (action && data?.action !== action)) return
      isPast = true
      await happens()
    }
    hooks.push(hook)
    try {
      return await work()
    } finally {
      hooks.splice(hooks.indexOf(hook), 1)
      expect(isPast).toBe(true)
    }
  }
  const hooksOf = (slug: 'guide-chapters') => payload.collections[slug].config.hooks

  /** Does work while the log takes no line, or none of one action, once. */
  async function withFullLog<Result>(work: () => Promise<Result>, action = ''): Promise<Result> {
    const { create } = payload.db
    let isPast = false
    payload.db.create = (args) => {
      const isLine = args.collection === 'audit-events' && (!action || args.data.action === action)
      if (isPast || !isLine) return create.call(payload.db, args)
      isPast = true
      return Promise.reject(new Error('The log is full'))
    }
    try {
      return await work()
    } finally {
      payload.db.create = create
      expect(isPast).toBe(true)
    }
  }

  it('names the version that was before the person, whatever was saved since', async () => {
    const id = await submitted()
    await act(payload, reviewer, id, 'approve')
    const { updatedAt: seenAt } = await latest(payload, id)
    let reads = 0
    const hook = async () => {
      reads += 1
      if (reads === 2) await save(payload, writer, id, { title: 'Un titre que personne n’a lu' })
    }
    const { afterRead } = hooksOf('guide-chapters')
    afterRead.push(hook)
    try {
      await plan(id, reviewer, { action: 'publish' }, 'publish', seenAt)
    } finally {
      afterRead.splice(afterRead.indexOf(hook), 1)
    }
    expect(await planOf(id)).toMatchObject({ seenAt })
  })

  it('approves nothing when a colleague chose one in between', async () => {
    const id = await submitted()
    const theirs: Plan = {
      collection: 'guide-chapters',
      id,
      planned: 'publish',
      mark: 'theirs',
      at: after(60_000).toISOString(),
      by: writer.id,
      byName: 'Ana',
      askedAt: new Date().toISOString(),
      seenAt: new Date().toISOString(),
      title: '',
      state: 'waiting',
      attempts: 0,
    }
    const { updatedAt: seenAt } = await latest(payload, id)
    const chosen = await once(
      hooksOf('guide-chapters').afterRead,
      async () => void (await writePlan(payload, undefined, theirs)),
      () => plan(id, reviewer, {}, 'publish', seenAt),
    )
    expect(chosen).toEqual({ status: 409, codes: ['planMeanwhile'] })
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'inReview' })
    expect(await planOf(id)).toMatchObject({ mark: 'theirs' })
  })

  it('is nothing without its line in the log: neither a plan nor an approval', async () => {
    const id = await submitted()
    const said = await withFullLog(() => plan(id, reviewer), 'guide-chapters.publishPlanned')
    expect(said).toMatchObject({ status: 500 })
    expect(await planOf(id)).toBeUndefined()
    if (HAS_TRANSACTIONS) {
      expect(await latest(payload, id)).toMatchObject({ workflowState: 'inReview' })
    }
  })

  it('holds where a withdrawal by hand fails', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, id, { title: 'Nouveau titre', changeNote: 'Le titre.' })
    await act(payload, writer, id, 'submit')
    await plan(id, reviewer)
    const { mark } = (await planOf(id))!
    const body = { action: 'withdraw', reason: 'Un montant faux.' }
    const { status } = await withFullLog(
      () =>
        rest(payload, `/guide-chapters/${id}/workflow`, { user: reviewer, method: 'POST', body }),
      'guide-chapters.publishPlanCancelled',
    )
    expect(status).toBe(500)
    expect(await planOf(id)).toMatchObject({ mark, state: 'waiting' })
  })

  it('leaves what was planned before where it fails, and takes nothing back without a line', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await plan(id, reviewer, { reason: 'La mesure prend fin.' }, 'withdraw')
    const { mark } = (await planOf(id, 'withdraw'))!
    const later = { mark, time: '10:00', reason: 'Plus tard.' }
    for (const asked of [later, { do: 'cancel', mark }]) {
      const said = await withFullLog(() => plan(id, reviewer, asked, 'withdraw'))
      expect(said).toMatchObject({ status: 500 })
      expect(await planOf(id, 'withdraw')).toMatchObject({ mark, reason: 'La mesure prend fin.' })
    }
  })
})

describe('news of what was planned', () => {
  const remove = (user: Account) =>
    payload.delete({ collection: 'users', id: payloadId(user.id), overrideAccess: true })

  it('goes to administrators once neither who planned it nor the author is left', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    const administrator = await account(payload, ['admin'])
    await plan(id, reviewer, { reason: 'La mesure prend fin.' }, 'withdraw')
    await remove(writer)
    await remove(reviewer)
    expect(await runPlans(payload, MOMENT)).toEqual([[id, 'refused']])
    expect((await messages()).map(({ recipient }) => recipient)).toEqual([administrator.email])
    const [first] = whatWaits(await today(administrator), administrator, TODAY)
    expect(first).toMatchObject({ code: 'plansRefused', items: [{ id }] })
  })

  it('is over once everybody who is left has read it', async () => {
    const id = await refused()
    const { mark } = (await planOf(id))!
    expect(await plan(id, writer, { do: 'read', mark })).toMatchObject({ status: 200 })
    expect(await planOf(id)).toBeDefined()
    await remove(reviewer)
    expect(await planOf(id)).toBeUndefined()
  })

  it('waits for nobody whom an earlier version left named, or who has no more part in it', async () => {
    const id = await refused()
    const before = (await planOf(id))!
    await remove(reviewer)
    await writePlan(payload, await planOf(id), before)
    expect(await plan(id, writer, { do: 'read', mark: before.mark })).toMatchObject({ status: 200 })
    expect(await planOf(id)).toBeUndefined()
  })

  it('that nobody told is left to read goes to administrators', async () => {
    const id = await refused()
    const administrator = await account(payload, ['admin'])
    await remove(reviewer)
    await remove(writer)
    expect(await planOf(id)).toMatchObject({ told: [administrator.id] })
  })

  it('is settled for everyone by any other of the team, and by nobody else', async () => {
    const id = await refused()
    const { mark } = (await planOf(id))!
    const other = await account(payload, ['researcher'])
    const translator = await account(payload, ['translator'])
    expect((await panel(id, writer)).plans).toMatchObject([{ isNews: true, maySettle: false }])
    expect((await panel(id, other)).plans).toMatchObject([{ isNews: false, maySettle: true }])
    expect((await panel(id, translator)).plans).toMatchObject([{ isNews: false, maySettle: false }])
    expect(await plan(id, translator, { do: 'read', mark })).toMatchObject({ status: 403 })
    expect(await plan(id, other, { do: 'read', mark })).toMatchObject({ status: 200 })
    expect(await planOf(id)).toBeUndefined()
  })
})

describe('a withdrawal asked for a moment', () => {
  it('says why, and stands whatever version is online then', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    expect(await plan(id, writer, {}, 'withdraw')).toEqual({
      status: 422,
      codes: ['reasonMissing'],
    })
    await plan(id, writer, { reason: 'La mesure prend fin.' }, 'withdraw')
    await save(payload, writer, id, { title: 'Un titre corrigé', changeNote: 'Le titre.' })
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'approveAndPublish')
    await save(payload, writer, id, { title: 'Un brouillon' })
    expect(await runPlans(payload, MOMENT)).toEqual([[id, 'done']])
    expect(await readable(payload, id)).toMatchObject({
      title: 'Un titre corrigé',
      workflowState: 'withdrawn',
      withdrawal: { reason: 'La mesure prend fin.' },
    })
    expect(await latest(payload, id)).toMatchObject({ title: 'Un brouillon' })
    const [line] = await logged('withdraw')
    expect(line).toMatchObject({ actorName: 'Ana' })
  })

  it('is dropped without a word when somebody withdrew the text as the moment came', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await plan(id, reviewer, { reason: 'La mesure prend fin.' }, 'withdraw')
    await act(payload, writer, id, 'withdraw', { reason: 'Plus tôt.' })
    expect(await runPlans(payload, MOMENT)).toEqual([[id, 'dropped']])
    expect(await messages()).toHaveLength(0)
  })
})
