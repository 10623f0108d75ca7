import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { findMyChanges, findMySection, findMySheet } from '@/data/mySheet'
import { LINK_DAYS } from '@/directory/link/linkState'
import { sectionOf, toFields } from '@/directory/link/sectionForm'
import { hashToken } from '@/directory/link/token'
import type { Id } from '@/db/ids'
import {
  confirmSections,
  dropSection,
  refuseLink,
  saveSection,
  sendDraft,
} from '@/directory/payload/links/answers'
import { sendLinks } from '@/directory/payload/links/askForLink'
import { readSheet } from '@/directory/payload/readSheet'
import { SECTIONS } from '@/directory/vocabulary'
import { fieldsFor } from '@/db/documents'
import type { Organization } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import {
  type Holder,
  linkHolder,
  makeLink as makeSheetLink,
  type MadeLink,
  openedBy,
  tokenIn,
  writeBy,
} from './sheetHolder'
import { makeWorld, type World } from './world'

let payload: Payload
let world: World
let session: string

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  session = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
})

type Kept =
  | 'verification-events'
  | 'outbox-messages'
  | 'audit-events'
  | 'sheet-links'
  | 'organization-proposals'

const all = async <Slug extends Kept>(collection: Slug) =>
  (
    await payload.find({
      collection,
      pagination: false,
      depth: 0,
      sort: 'createdAt',
      showHiddenFields: true,
      overrideAccess: true,
    })
  ).docs

const linksPath = (id: Id = world.organizations.listed) => `/api/organizations/${id}/links`

const makeLink = (deliver: 'email' | 'copy' = 'copy', id?: Id) =>
  makeSheetLink(session, id ?? world.organizations.listed, deliver)

/** Whoever holds a link of the listed sheet, or of another one. */
const holder = (id?: Id) => linkHolder(session, id ?? world.organizations.listed)

const change = (data: object) =>
  payload.update({
    collection: 'organizations',
    id: world.organizations.listed as number,
    data: fieldsFor<Partial<Organization>>(data),
    depth: 0,
    overrideAccess: true,
  })

const opened = (token: string) => openedBy(payload, { token, of: '' })

const write = (by: Holder, fields: Record<string, string[]>) =>
  writeBy(payload, by, 'contact', fields)

describe('a personal link', () => {
  it('is mailed to the address on file in the language asked for, and kept by its hash alone', async () => {
    expect((await makeLink('email')).url).toBeUndefined()
    const [message] = await all('outbox-messages')
    expect(message).toMatchObject({ kind: 'link', recipient: 'secret@example.org' })
    expect(message?.text).toContain('/es/mi-ficha?link=')
    const token = tokenIn(message?.text ?? '')
    const [link] = await all('sheet-links')
    expect(link).toMatchObject({ tokenHash: hashToken(token), origin: 'mailed', locale: 'es' })
    for (const kept of ['sheet-links', 'audit-events'] as const) {
      expect(JSON.stringify(await all(kept))).not.toContain(token)
    }
    const days = (Date.parse(link!.expiresAt) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(LINK_DAYS)
  })

  it('is shown once to be copied, and its hash to nobody', async () => {
    const { url } = await makeLink('copy')
    expect(tokenIn(url)).not.toBe('')
    const { text } = await ask('GET', linksPath(), undefined, { token: session })
    expect(text).not.toContain(tokenIn(url))
    const listed = await ask('GET', '/api/sheet-links', undefined, { token: session })
    expect(listed.status).toBe(200)
    expect(listed.text).not.toMatch(/tokenHash|draft/)
    expect((await ask('GET', '/api/sheet-links', undefined)).status).toBe(403)
  })

  it('is made by the research team only, and not mailed where it cannot be', async () => {
    const translator = await tokenOf(payload, (await account(payload, ['translator'])).email)
    expect((await ask('POST', linksPath(), {}, { token: translator! })).status).toBe(403)
    expect((await ask('POST', linksPath(), {})).status).toBe(401)
    expect((await ask('POST', linksPath(999_999), {}, { token: session })).status).toBe(404)
    await change({ contact: { email: null } })
    expect((await ask('POST', linksPath(), {}, { token: session })).text).toContain('noAddress')
    const hidden = linksPath(world.organizations.hidden)
    expect((await ask('POST', hidden, {}, { token: session })).text).toContain('doNotList')
    expect(await all('sheet-links')).toEqual([])
  })

  it('changes nothing by being opened, as often as mail servers like', async () => {
    const { token } = await holder()
    for (let time = 0; time < 3; time += 1) {
      expect(await findMySheet({ token, locale: 'fr' })).toMatchObject({ answered: 0 })
    }
    const [link] = await all('sheet-links')
    expect(link?.usedAt ?? null).toBeNull()
    expect((await all('verification-events')).length).toBe(1) // of the world
  })

  it.each([
    ['unknown', 'guessed', async () => 'A'.repeat(43)],
    ['unknown', 'cut short', async () => (await holder()).token.slice(0, 40)],
    ['unknown', 'the hash itself', async () => hashToken((await holder()).token)],
  ] as const)('is %s when it is %s', async (refusal, _, make) => {
    expect(await findMySheet({ token: await make(), locale: 'fr' })).toEqual({ refusal })
  })

  it('opens nothing any more once it has expired or was revoked, whatever is sent', async () => {
    const by = await holder()
    const [link] = await all('sheet-links')
    const { sheet } = await opened(by.token)
    await payload.db.updateOne({
      collection: 'sheet-links',
      id: link!.id,
      data: { expiresAt: new Date(Date.now() - 1).toISOString() },
      req: {},
    })
    expect(await confirmSections(payload, by, sheet.fingerprints)).toEqual({ refusal: 'expired' })
    const other = await holder()
    const path = `${linksPath()}/${other.of}/revoke`
    expect((await ask('POST', path, {}, { token: session })).status).toBe(200)
    expect((await ask('POST', path, {}, { token: session })).status).toBe(409)
    expect(await sendDraft(payload, other, { message: 'x', locale: 'fr', seen: '' })).toEqual({
      refusal: 'revoked',
    })
    expect((await all('verification-events')).length).toBe(1)
    expect((await all('audit-events')).map(({ action }) => action)).toContain('sheet-links.revoke')
  })

  it('is ended by whoever says that it is not their organization', async () => {
    const by = await holder()
    expect(await refuseLink(payload, by)).toEqual({})
    expect(await findMySheet({ token: by.token, locale: 'fr' })).toEqual({ refusal: 'revoked' })
  })

  it('answers for its own organization only, whatever page is open in another tab', async () => {
    const mine = await holder()
    const other = await holder(world.organizations.elsewhere)
    const { sheet } = await opened(mine.token)
    const mixed = { token: other.token, of: mine.of }
    expect(await confirmSections(payload, mixed, sheet.fingerprints)).toEqual({
      refusal: 'otherLink',
    })
  })
})

describe('still right', () => {
  it('is an event for each section, by the organization, through its link, once a day', async () => {
    const by = await holder()
    const { sheet } = await opened(by.token)
    for (let time = 0; time < 2; time += 1) {
      expect(await confirmSections(payload, by, sheet.fingerprints)).toEqual({})
    }
    const events = (await all('verification-events')).filter(({ channel }) => channel === 'link')
    // A database gives them in any order.
    const sections = events.map(({ section }) => section).sort()
    expect(sections).toEqual(SECTIONS.map(({ code }) => code).sort())
    expect(events.find(({ section }) => section === 'contact')).toMatchObject({
      actor: 'organization',
      fingerprint: sheet.fingerprints.contact,
    })
    expect(await findMySheet({ token: by.token, locale: 'fr' })).toMatchObject({
      answered: SECTIONS.length,
    })
    const { text } = await ask('GET', linksPath(), undefined, { token: session })
    expect((JSON.parse(text) as MadeLink).links[0]?.state).toBe('used')
  })

  it('confirms nothing of a sheet that changed while it was read', async () => {
    const by = await holder()
    const { sheet } = await opened(by.token)
    await change({ contact: { phone: '450 555-0111' } })
    expect(await confirmSections(payload, by, sheet.fingerprints)).toEqual({
      refusal: 'changedMeanwhile',
    })
    expect((await all('verification-events')).length).toBe(1)
    const { services } = sheet.fingerprints
    expect(await confirmSections(payload, by, { services })).toEqual({})
    expect(await confirmSections(payload, by, {})).toEqual({ refusal: 'nothingSaid' })
  })
})

describe('what an organization writes', () => {
  it('is kept with the link, for any device, and changes no sheet', async () => {
    const by = await holder()
    expect(await write(by, { 'contact.phone': ['450 555-0199'] })).toEqual({ problems: [] })
    expect(await findMySheet({ token: by.token, locale: 'fr' })).toMatchObject({ changeCount: 1 })
    const form = await findMySection({ token: by.token, locale: 'fr', section: 'contact' })
    expect(form).toMatchObject({ values: { 'contact.phone': ['450 555-0199'] } })
    expect((await opened(by.token)).sheet.document.contact?.phone).toBe('450 555-0100')
    await dropSection(payload, by, 'contact')
    expect(await findMySheet({ token: by.token, locale: 'fr' })).toMatchObject({ changeCount: 0 })
  })

  it('keeps what is right beside what is wrong', async () => {
    const by = await holder()
    const answer = await write(by, { 'contact.phone': ['450 555-0199'], 'contact.email': ['x'] })
    expect(answer.problems).toEqual([{ name: 'contact.email', code: 'email' }])
    expect(await findMySheet({ token: by.token, locale: 'fr' })).toMatchObject({ changeCount: 1 })
    expect(await write(by, { base: ['{'] })).toEqual({ refusal: 'unreadable' })
  })

  it('is shown beside what the team changed meanwhile, and reaches the desk as a conflict', async () => {
    const by = await holder()
    await write(by, { 'contact.phone': ['450 555-0199'] })
    const before = await findMyChanges({ token: by.token, locale: 'fr' })
    await change({ contact: { phone: '450 555-0111', email: 'secret@example.org' } })
    const stale = { message: '', locale: 'fr', seen: 'seen' in before ? before.seen : '' } as const
    expect(await sendDraft(payload, by, stale)).toEqual({ refusal: 'changedMeanwhile' })
    const review = await findMyChanges({ token: by.token, locale: 'fr' })
    if ('refusal' in review) throw new Error(review.refusal)
    expect(review.changes).toMatchObject([
      { status: 'conflict', before: '450 555-0100', now: '450 555-0111', after: '450 555-0199' },
    ])
    expect(await sendDraft(payload, by, { ...stale, seen: review.seen })).toEqual({})
    const [proposal] = await all('organization-proposals')
    const path = `/api/organization-proposals/${proposal!.id}/review`
    const { text } = await ask('GET', path, undefined, { token: session })
    expect((JSON.parse(text) as { changes: object[] }).changes).toMatchObject([
      { path: 'contact.phone', status: 'conflict' },
    ])
  })

  it('is compared with what its form was first drawn from, also when it is shown again', async () => {
    const by = await holder()
    const { values } = await opened(by.token)
    const base = JSON.stringify(sectionOf('contact', values))
    const sent = { ...toFields('contact', values), base: [base], 'contact.email': ['wrong'] }
    await change({ contact: { phone: '450 555-0142', email: 'secret@example.org' } })
    const form = await findMySection({ token: by.token, locale: 'fr', section: 'contact', sent })
    expect(form).toMatchObject({ base })
    const again = { ...sent, 'contact.email': ['secret@example.org'] }
    await saveSection(payload, by, { section: 'contact', sent: again })
    expect((await opened(by.token)).merged.changes).toEqual([]) // the team's number stands
  })

  it('tells what its section said when it was written, however long it waits', async () => {
    const by = await holder()
    const { contact } = (await opened(by.token)).sheet.fingerprints
    await write(by, { 'contact.phone': ['450 555-0199'] })
    await change({ contact: { phone: '450 555-0100', email: 'other@example.org' } })
    const review = await findMyChanges({ token: by.token, locale: 'fr' })
    if ('refusal' in review) throw new Error(review.refusal)
    const word = { message: '', locale: 'fr', seen: review.seen } as const
    expect(await sendDraft(payload, by, word)).toEqual({})
    const [proposal] = await all('organization-proposals')
    expect(proposal?.seen).toMatchObject({ contact })
    expect((await readSheet(payload, world.organizations.listed))?.fingerprints.contact).not.toBe(
      contact,
    )
  })

  it('is sent once, however often the button is pressed, and decided field by field', async () => {
    const by = await holder()
    await write(by, { 'contact.phone': ['450 555-0199'], 'contact.phoneNote': ['poste 2'] })
    const review = await findMyChanges({ token: by.token, locale: 'fr' })
    if ('refusal' in review) throw new Error(review.refusal)
    const word = { message: '', locale: 'en', seen: review.seen } as const
    const answers = [await sendDraft(payload, by, word), await sendDraft(payload, by, word)]
    expect(answers).toEqual([{}, { refusal: 'nothingSaid' }])
    const [proposal, ...more] = await all('organization-proposals')
    expect(more).toEqual([])
    expect(proposal).toMatchObject({ kind: 'update', channel: 'link', locale: 'en' })
    const desk = `/api/organization-proposals/${proposal!.id}`
    const { text } = await ask('GET', `${desk}/review`, undefined, { token: session })
    const { changes } = JSON.parse(text) as { changes: { path: string; seen: string }[] }
    const decided = await ask(
      'POST',
      `${desk}/decide`,
      {
        decisions: { 'contact.phone': 'accept', 'contact.phoneNote': 'refuse' },
        seen: Object.fromEntries(changes.map(({ path, seen }) => [path, seen])),
        reason: 'Aucun poste 2.',
      },
      { token: session },
    )
    expect(decided.status).toBe(200)
    const { document } = (await opened(by.token)).sheet
    expect(document.contact).toMatchObject({ phone: '450 555-0199' })
    expect(document.contact?.phoneNote ?? null).toBeNull()
  })
})

describe('the hours of a season', () => {
  const SUMMER = { from: '06-15', to: '08-31' }

  it('are written by the link, decided, and stand on the sheet as the team would write them', async () => {
    const by = await holder()
    const { values } = await opened(by.token)
    const place = (values.sites as { id: string }[])[0]!.id
    const name = `sites.${place}.hours`
    const sent = {
      ...toFields('hours', values),
      base: [JSON.stringify(sectionOf('hours', values))],
      [`${name}~kind`]: ['weekly'],
      [`${name}~mo.0.opens`]: ['09:00'],
      [`${name}~mo.0.closes`]: ['16:00'],
      [`${name}~s.0.fromDay`]: ['15'],
      [`${name}~s.0.fromMonth`]: ['06'],
      [`${name}~s.0.toDay`]: ['31'],
      [`${name}~s.0.toMonth`]: ['08'],
      [`${name}~s.0~mo.0.opens`]: ['08:00'],
      [`${name}~s.0~mo.0.closes`]: ['20:00'],
    }
    const wrong = { ...sent, [`${name}~s.0.toDay`]: [''] }
    expect(await saveSection(payload, by, { section: 'hours', sent: wrong })).toEqual({
      problems: [{ name: `${name}~s.0.toDay`, code: 'monthDay' }],
    })
    expect(await saveSection(payload, by, { section: 'hours', sent })).toEqual({ problems: [] })
    const changes = await findMyChanges({ token: by.token, locale: 'fr' })
    if ('refusal' in changes) throw new Error(changes.refusal)
    expect(JSON.stringify(changes)).toContain('du 15 juin au 31 août')
    const word = { message: '', locale: 'fr', seen: changes.seen } as const
    expect(await sendDraft(payload, by, word)).toEqual({})

    const [proposal] = await all('organization-proposals')
    const path = `/api/organization-proposals/${proposal!.id}`
    const review = await ask('GET', `${path}/review`, undefined, { token: session })
    const [change] = (JSON.parse(review.text) as { changes: { path: string; seen: string }[] })
      .changes
    const decided = await ask(
      'POST',
      `${path}/decide`,
      { decisions: { [change!.path]: 'accept' }, seen: { [change!.path]: change!.seen } },
      { token: session },
    )
    expect(decided.status).toBe(200)
    const { document } = (await opened(by.token)).sheet
    expect(document.sites?.[0]?.hours).toMatchObject({
      kind: 'weekly',
      weekly: [{ days: ['mo'], opens: '09:00', closes: '16:00' }],
      seasons: [{ ...SUMMER, weekly: [{ days: ['mo'], opens: '08:00', closes: '20:00' }] }],
    })
  })
})

describe('a phone and a postal code', () => {
  const publish = (data: object) => change({ ...data, _status: 'published' })

  it.each([
    ['a phone without its area code', { contact: { phone: '555-0143' } }],
    ['a foreign phone without +', { contact: { phone: '55 1234 5678' } }],
  ])('are refused to the team too: %s', async (_, data) => {
    await expect(publish(data)).rejects.toThrow(/Téléphone/)
  })

  it('are written alike by the team, and those of before keep nothing waiting', async () => {
    const { document } = (await opened((await holder()).token)).sheet
    const sites = (document.sites ?? []).map((site) => ({ ...site, postalCode: 'J0L' }))
    await expect(publish({ sites })).rejects.toThrow(/Code postal/)
    await publish({
      contact: { phone: '4505550177' },
      sites: sites.map((site) => ({ ...site, postalCode: 'j0l2l0' })),
    })
    const after = (await opened((await holder()).token)).sheet.document
    expect(after.contact?.phone).toBe('450 555-0177')
    expect(after.sites?.[0]?.postalCode).toBe('J0L 2L0')

    // A draft asks nothing; what it says is not published, as long as readers do not have it already.
    const contact = { ...after.contact, phone: '5551234' }
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { contact, _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    const more = { otherNames: [{ name: 'Sigle d’exemple' }] }
    await expect(publish(more)).rejects.toThrow(/Téléphone/)
    await payload.db.updateOne({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { ...after, contact },
      req: {},
    })
    expect((await publish(more)).contact?.phone).toBe('5551234')
  })
})

describe('a lost link', () => {
  it('is mailed again to the address on file, with what was being written', async () => {
    await makeLink('email')
    const first = tokenIn((await all('outbox-messages'))[0]?.text ?? '')
    const [link] = await all('sheet-links')
    await write({ token: first, of: String(link!.id) }, { 'contact.phone': ['450 555-0199'] })
    await payload.db.deleteMany({ collection: 'outbox-messages', where: {}, req: {} })
    await sendLinks(payload, ' Secret@Example.org ', 'en')
    // Each sheet of the address has its own; the one that asked not to appear has none.
    const messages = await all('outbox-messages')
    expect(messages.map(({ recipient }) => recipient)).toEqual(
      Array.from({ length: 3 }, () => 'secret@example.org'),
    )
    const drafts = await Promise.all(
      messages.map(async ({ text }) =>
        findMySheet({ token: tokenIn(text ?? ''), locale: 'en' }).then((sheet) =>
          'refusal' in sheet ? sheet : [sheet.name, sheet.changeCount],
        ),
      ),
    )
    expect(drafts).toContainEqual(['Organisme d’exemple visible', 1])
    await sendLinks(payload, 'secret@example.org', 'en')
    expect((await all('outbox-messages')).length).toBe(messages.length)
  })

  it.each([
    '',
    'nobody@example.org',
    'secret',
    '%@example.org',
    'secret@example.org\nBcc: x@x.org',
  ])('is mailed to no other address: %j', async (typed) => {
    await sendLinks(payload, typed, 'fr')
    expect(await all('outbox-messages')).toEqual([])
    expect(await all('sheet-links')).toEqual([])
  })

  it('is not looked for by what is longer than an address', async () => {
    await sendLinks(payload, `secret@example.org${'a'.repeat(60_000)}`, 'fr')
    expect(await all('outbox-messages')).toEqual([])
  })
})
