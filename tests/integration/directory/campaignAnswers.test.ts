import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { sayNobodyMissing } from '@/campaigns/payload/actorAnswers'
import { eraseEndedContacts } from '@/campaigns/payload/eraseEnded'
import type { Overview } from '@/campaigns/payload/overview'
import type { ReportedProposal } from '@/campaigns/payload/report'
import { runCampaigns } from '@/campaigns/payload/round'
import { findAskedActor } from '@/data/mySheet/nobodyMissing'
import { addDays } from '@/days/calendar'
import { type Id, payloadId } from '@/db/ids'
import { ofAccount } from '@/directory/link/sheetPages'
import { sendDraft } from '@/directory/payload/links/answers'
import type { ProposalQueue } from '@/directory/payload/proposalQueue'
import { saveNomination } from '@/forms/payload/saveForms'
import type { NominationForm } from '@/forms/readForms'
import { LOCALES, type Locale } from '@/i18n/locales'
import type { Campaign, OrganizationProposal } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, opening, startPayload } from '../harness'
import { actOnCampaign, noon, prepareCampaign, startCampaign, TODAY } from './campaignSteps'
import { makeWorld, type World } from './world'

/* What is said to a campaign waits to be decided, and stands in its report, whichever way it came. */

let payload: Payload
let world: World
let token: string

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
})

const REMINDED = { firstReminder: addDays(TODAY, 14) }
const prepare = (more: Partial<Campaign> = {}): Promise<Campaign> =>
  prepareCampaign(payload, { ...REMINDED, ...more })

const act = (id: Id, action: string, seen?: string) => actOnCampaign(token, id, action, seen)

/** A campaign whose invitations are made and whose letters wait. */
async function started(more: Partial<Campaign> = {}): Promise<Id> {
  const { id } = await startCampaign({ payload, token }, { ...REMINDED, ...more })
  await runCampaigns(payload, noon(TODAY))
  return id
}

const get = async <What>(path: string): Promise<What> =>
  JSON.parse((await ask('GET', path, undefined, { token })).text) as What

const overview = (id: Id) => get<Overview>(`/api/campaigns/${id}/progress`)

const report = async (id: Id) =>
  (await get<{ proposals: ReportedProposal[] }>(`/api/campaigns/${id}/report`)).proposals

const queue = async () => (await get<ProposalQueue>('/api/organization-proposals/queue')).waiting

const proposals = async (): Promise<OrganizationProposal[]> =>
  (await payload.find({ collection: 'organization-proposals', depth: 0, sort: 'createdAt' })).docs

const decide = (id: Id, order: object) =>
  ask('POST', `/api/organization-proposals/${id}/decide`, order, { token })

const letters = async (): Promise<string[]> =>
  (
    await payload.find({
      collection: 'outbox-messages',
      depth: 0,
      sort: 'createdAt',
      showHiddenFields: true,
    })
  ).docs.map(({ text }) => text ?? '')

describe('what is noted of a call or a letter', () => {
  const WORDS = 'Nous avons déménagé au 12, rue Neuve.'

  /** The address of the card of one that is asked. */
  async function cardOf(id: Id, name: string): Promise<string> {
    const { invitations } = await overview(id)
    return `/api/campaigns/${id}/calls/${invitations.find((row) => row.name === name)!.id}`
  }
  const say = (to: string, body: object) => ask('POST', to, body, { token })
  const LISTED = 'Organisme d’exemple visible'

  it('waits to be decided, with the campaign that asked, and its decision stands in the report', async () => {
    const id = await started()
    const to = await cardOf(id, LISTED)
    expect((await say(to, { outcome: 'changesNoted', note: WORDS })).status).toBe(200)
    const [waiting] = await queue()
    expect(waiting).toMatchObject({
      organization: LISTED,
      campaign: 'Campagne d’essai',
      kind: 'update',
      isWhole: false,
    })
    const review = await get<object>(`/api/organization-proposals/${waiting!.id}/review`)
    expect(review).toMatchObject({ message: WORDS, hasSheet: true, hasAddress: false, changes: [] })
    expect(await report(id)).toMatchObject([
      { organization: LISTED, channel: 'phone', message: WORDS, decision: 'waiting', changes: [] },
    ])
    const reason = 'Écrit sur la fiche.'
    const order = { decisions: { '*': 'accept' }, seen: {}, reason }
    expect((await decide(waiting!.id, order)).status).toBe(200)
    expect(await report(id)).toMatchObject([{ decision: 'accept', reason, message: WORDS }])
    expect(await queue()).toEqual([])
    // It is an answer, and nobody opened anything.
    expect((await overview(id)).totals).toMatchObject({ answered: 1, opened: 0, called: 1 })
  })

  it('outlives the note, which goes thirty days after the end', async () => {
    const id = await started()
    await say(await cardOf(id, LISTED), { outcome: 'changesNoted', note: WORDS })
    await act(id, 'close')
    expect(await eraseEndedContacts(payload, noon(addDays(TODAY, 32)))).toBe(1)
    expect(await report(id)).toMatchObject([{ message: WORDS }])
    expect(await queue()).toHaveLength(1)
  })

  it('says that somebody closed, and that somebody wrote', async () => {
    const id = await started()
    await say(await cardOf(id, LISTED), { outcome: 'closed', note: 'Voir à côté.' })
    const mail = { outcome: 'changesByMail', note: WORDS }
    await say(await cardOf(id, 'Organisme d’exemple Montréal'), mail)
    expect(await report(id)).toMatchObject([
      { channel: 'phone', message: 'Fermé, n’existe plus\u00a0: Voir à côté.' },
      { channel: 'email', message: WORDS },
    ])
    const told = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'campaigns.call' } },
      sort: 'createdAt',
      depth: 0,
    })
    const made = await proposals()
    expect(told.docs.map(({ details }) => String((details as { proposal: Id }).proposal))).toEqual(
      made.map((proposal) => String(proposal.id)),
    )
  })

  it('is none where somebody wrote that nothing changes: that note goes as the others do', async () => {
    const id = await started()
    const to = await cardOf(id, LISTED)
    const note = 'Tout va bien, merci.'
    expect((await say(to, { outcome: 'answeredByMail', note })).status).toBe(200)
    expect(await proposals()).toEqual([])
    expect((await overview(id)).totals).toMatchObject({ answered: 1, called: 0 })
    await act(id, 'close')
    expect(await eraseEndedContacts(payload, noon(addDays(TODAY, 32)))).toBe(1)
    const kept = await payload.find({ collection: 'campaign-invitations', depth: 0 })
    expect(JSON.stringify(kept.docs)).not.toContain(note)
  })

  it('is none where nothing was said, and one of two that are noted at once', async () => {
    const id = await started()
    const to = await cardOf(id, LISTED)
    await say(to, { outcome: 'noAnswer', note: 'Sonne dans le vide.' })
    expect(await proposals()).toEqual([])
    const both = await Promise.all(
      ['Un.', 'Deux.'].map((note) => say(to, { outcome: 'changesNoted', note, known: 1 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await proposals()).toHaveLength(1)
  })
})

describe('what an account sends while a campaign asks', () => {
  it('is of that campaign, whatever it says itself, and its decision stands in the report', async () => {
    const { listed } = world.organizations
    const editor = await account(payload, ['organization'], opening(listed))
    const theirs = (await tokenOf(payload, editor.email))!
    const id = await started()
    const send = (message: string) =>
      sendDraft(
        payload,
        { account: editor.id, of: ofAccount(listed) },
        { message, locale: 'fr', seen: '' },
      )
    expect(await send('Nous déménageons.')).toEqual({})
    const another = await prepare({ name: 'Une autre' })
    const path = 'contact.phone'
    const sent = await ask(
      'POST',
      '/api/organization-proposals',
      {
        title: 'Téléphone',
        organization: listed,
        campaign: another.id,
        changes: [{ path, before: '450 555-0100', after: '450 555-0199' }],
      },
      { token: theirs },
    )
    expect(sent.status).toBe(201)
    expect(await report(another.id)).toEqual([])
    const before = await report(id)
    expect(before).toMatchObject([
      { channel: 'account', message: 'Nous déménageons.', decision: 'waiting' },
      { channel: 'account', changes: [{ after: '450 555-0199', decision: 'waiting' }] },
    ])
    const change = (await proposals())[1]!
    const { changes } = await get<{ changes: { seen: string }[] }>(
      `/api/organization-proposals/${change.id}/review`,
    )
    const order = { decisions: { [path]: 'accept' }, seen: { [path]: changes[0]!.seen } }
    expect((await decide(change.id, order)).status).toBe(200)
    expect((await report(id))[1]).toMatchObject({ changes: [{ decision: 'accept' }] })
    // Once it is over, nothing more is said to it.
    await act(id, 'close')
    await send('Et nous fermons.')
    expect(await report(id)).toHaveLength(2)
  })
})

describe('a regional actor that a campaign asks', () => {
  const ACTORS: Partial<Campaign> = { audience: { scope: 'nobody', actorKinds: ['mrc'] } }

  const addActor = (locale: Locale = 'fr') =>
    payload.create({
      collection: 'regional-actors',
      data: {
        name: `MRC d’exemple ${locale}`,
        kind: 'mrc',
        locale,
        email: `mrc-${locale}@example.org`,
        regions: [payloadId(world.regions.monteregie)],
      },
      depth: 0,
    })

  /** Its answer page as a letter names it, in any language: the token of the link. */
  const tokensIn = async (): Promise<string[]> =>
    (await letters()).flatMap(
      (text) =>
        /\/(?:personne-ne-manque|nobody-missing|no-falta-nadie)\?link=(a[\w.-]+)/
          .exec(text)
          ?.slice(1) ?? [],
    )

  const nominate = (email: string, link?: string) => {
    const form: NominationForm = {
      name: 'Maison manquante',
      municipality: 'Granby',
      region: 'monteregie',
      phone: '',
      website: '',
      services: 'Accueil',
      kind: 'nonProfit',
      cost: 'free',
      isAnother: false,
      email,
      locale: 'fr',
    }
    return saveNomination(payload, form, link)
  }

  it('names an organization from its address: that is its answer, and stands in the report', async () => {
    await addActor()
    const id = await started(ACTORS)
    await nominate('mrc-fr@example.org')
    const [reported] = await report(id)
    expect(reported).toMatchObject({ organization: 'Maison manquante', kind: 'nomination' })
    expect(reported!.changes.map(({ after }) => after)).toContain('Montérégie')
    expect(new Set(reported!.changes.map(({ decision }) => decision))).toEqual(new Set(['waiting']))
    expect((await overview(id)).actors).toMatchObject({ rate: 100, totals: { answered: 1 } })
    // A second one is of the campaign too; one of somebody else is not.
    await nominate('mrc-fr@example.org')
    await nominate('quelqu-un@example.org')
    expect(await report(id)).toHaveLength(2)
  })

  it('names one from another address, in the browser that holds its link', async () => {
    await addActor()
    const id = await started(ACTORS)
    const [link] = await tokensIn()
    await nominate('quelqu-un@example.org', `${link!.slice(0, -2)}xx`)
    expect((await overview(id)).actors.totals.answered).toBe(0)
    await nominate('', link)
    expect((await overview(id)).actors.totals.answered).toBe(1)
    expect(await report(id)).toHaveLength(1)
  })

  it('says on the phone who is missing: the words wait as an organization that is missing', async () => {
    await addActor()
    const id = await started(ACTORS)
    const [row] = (await overview(id)).invitations
    const body = { outcome: 'changesNoted', note: 'La maison de Granby manque.' }
    await ask('POST', `/api/campaigns/${id}/calls/${row!.id}`, body, { token })
    // The words are of the actor, and never taken for an organization of its name.
    const title = 'Dit par MRC d’exemple fr'
    const [waiting] = await queue()
    expect(waiting).toMatchObject({ kind: 'nomination', organization: title })
    expect(await report(id)).toMatchObject([
      { organization: title, message: body.note, decision: 'waiting' },
    ])
    await payload.update({
      collection: 'organizations',
      id: payloadId(world.organizations.listed),
      data: { name: title },
      depth: 0,
    })
    const review = await get<object>(`/api/organization-proposals/${waiting!.id}/review`)
    expect(review).toMatchObject({ message: body.note, alike: [] })
  })

  it.each(['allRight', 'answeredByMail'])(
    'says on the phone or in a letter that nobody is missing (%s): nothing waits',
    async (outcome) => {
      await addActor()
      const id = await started(ACTORS)
      const [row] = (await overview(id)).invitations
      const body = { outcome, note: 'Personne ne manque.' }
      const to = `/api/campaigns/${id}/calls/${row!.id}`
      expect((await ask('POST', to, body, { token })).status).toBe(200)
      expect(await proposals()).toEqual([])
      expect((await overview(id)).actors).toMatchObject({ rate: 100, totals: { answered: 1 } })
    },
  )

  it('says that nobody is missing with one button, in its language, and is reminded no more', async () => {
    for (const locale of LOCALES) await addActor(locale)
    const id = await started(ACTORS)
    const links = await tokensIn()
    expect(links).toHaveLength(LOCALES.length)
    // To look at the page, as a mail gateway does, says nothing.
    for (const link of links) {
      expect(await findAskedActor(link)).toMatchObject({
        state: 'asked',
        list: { params: { slug: 'monteregie' } },
      })
    }
    expect((await overview(id)).actors.totals).toMatchObject({ asked: 0, answered: 0 })
    for (const link of links.slice(1)) {
      const of = ((await findAskedActor(link)) as { of: string }).of
      for (let time = 0; time < 2; time += 1) {
        expect(await sayNobodyMissing(payload, { token: link, of })).toEqual({})
      }
      expect(await findAskedActor(link)).toMatchObject({ state: 'answered' })
    }
    const { actors, invitations } = await overview(id)
    expect(actors.totals).toMatchObject({ answered: links.length - 1 })
    expect(invitations.filter(({ state }) => state === 'answered')).toHaveLength(links.length - 1)
    expect(await proposals()).toEqual([])
    const told = await payload.count({
      collection: 'audit-events',
      where: { action: { equals: 'campaigns.nobodyMissing' } },
    })
    expect(told.totalDocs).toBe(links.length - 1)
    // The letters leave; two weeks later only who did not answer has another one.
    await payload.db.updateMany({
      collection: 'outbox-messages',
      where: { kind: { equals: 'campaign' } },
      data: { state: 'sent' },
    })
    await runCampaigns(payload, noon(addDays(TODAY, 14)))
    expect(await letters()).toHaveLength(links.length + 1)
  })

  it('says it by its own link alone, while it is asked', async () => {
    const first = await addActor()
    await addActor('en')
    const id = await started(ACTORS)
    const of = `a${first.id}`
    const links = await tokensIn()
    const link = links.find((each) => each.startsWith(`${of}.`))
    const other = links.find((each) => each !== link)
    const forged = `${link!.slice(0, -1)}${link!.endsWith('A') ? 'B' : 'A'}`
    for (const [how, by, refusal] of [
      ['made up', { token: forged, of }, 'unknown'],
      ['without a link', { token: undefined, of }, 'unknown'],
      ['of another page', { token: other, of }, 'otherLink'],
    ] as const) {
      expect(await sayNobodyMissing(payload, by), how).toEqual({ refusal })
    }
    expect(await findAskedActor(forged)).toEqual({ refusal: 'unknown' })
    await act(id, 'close')
    expect(await findAskedActor(link)).toMatchObject({
      state: 'notAsked',
      list: '/directory/regions',
    })
    expect(await sayNobodyMissing(payload, { token: link, of })).toEqual({ refusal: 'notAsked' })
    expect((await overview(id)).actors.totals.answered).toBe(0)
  })
})
