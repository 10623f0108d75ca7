import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { ownSheets } from '@/access'
import { endSession } from '@/accounts/payload/sessions'
import { findMyChanges, findMySection, findMySheet } from '@/data/mySheet'
import { findMyHistory } from '@/data/mySheet/history'
import { findMyPeople } from '@/data/mySheet/people'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { sectionOf, toFields } from '@/directory/link/sectionForm'
import { ofAccount } from '@/directory/link/sheetPages'
import { confirmSections, saveSection, sendDraft } from '@/directory/payload/links/answers'
import { openSheet } from '@/directory/payload/links/openSheet'
import {
  askForAccount,
  changeColleague,
  endColleague,
  inviteColleague,
} from '@/directory/payload/links/people'
import { recordVerification } from '@/directory/payload/recordVerification'
import { SECTIONS } from '@/directory/vocabulary'
import type { User } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, opening, startPayload } from '../harness'
import { makeWorld, type World } from './world'

let payload: Payload
let world: World
let sheet: Id
let editor: User

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  sheet = world.organizations.listed
  editor = await account(payload, ['organization'], { ...opening(sheet), name: 'Camille' })
})

type Kept =
  | 'audit-events'
  | 'organization-proposals'
  | 'outbox-messages'
  | 'sheet-drafts'
  | 'verification-events'

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

const by = (user: User, of: Id = sheet) => ({ account: user.id, of: ofAccount(of) })
const key = (user: User, of: Id = sheet) => ({ account: user.id, organization: of })
const shown = (user: User, of: Id = sheet) => findMySheet({ ...key(user, of), locale: 'fr' })

async function opened(user: User) {
  const found = await openSheet(payload, key(user))
  if (found.refusal) throw new Error(found.refusal)
  return found.opened
}

async function write(user: User, fields: Record<string, string[]>) {
  const { values } = await opened(user)
  const base = JSON.stringify(sectionOf('contact', values))
  const sent = { ...toFields('contact', values), base: [base], ...fields }
  return saveSection(payload, by(user), { section: 'contact', sent })
}

async function send(user: User, message = '') {
  const review = await findMyChanges({ ...key(user), locale: 'fr' })
  const seen = 'seen' in review ? review.seen : ''
  return sendDraft(payload, by(user), { message, locale: 'es', seen })
}

const confirmer = () =>
  account(payload, ['organization'], { ...opening(sheet, 'confirm'), name: 'Sacha' })

const invite = (user: User, email: string, right = 'confirm') =>
  inviteColleague(payload, by(user), { name: ' Noé\nExemple ', email, right, locale: 'en' })

const findByEmail = async (email: string): Promise<User> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
  })
  return docs[0]!
}

describe('an account', () => {
  it('opens the sheets it answers for, each by its address, and no other', async () => {
    const { listed, elsewhere, hidden } = world.organizations
    const both = await account(payload, ['organization'], {
      sheets: [...opening(listed).sheets, ...opening(elsewhere, 'confirm').sheets],
    })
    expect(await shown(both, listed)).toMatchObject({ of: ofAccount(listed), right: 'edit' })
    expect(await shown(both, elsewhere)).toMatchObject({ right: 'confirm' })
    expect(await shown(both, hidden)).toEqual({ refusal: 'noAccess' })
    expect(await shown(editor, 'nonsense')).toEqual({ refusal: 'noAccess' })
    const researcher = await account(payload, ['researcher'])
    expect(await shown(researcher, listed)).toEqual({ refusal: 'noAccess' })
    expect(await findMySheet({ account: undefined, organization: listed, locale: 'fr' })).toEqual({
      refusal: 'signedOut',
    })
  })

  it('confirms at once, by its name, through its own channel', async () => {
    const { fingerprints } = (await opened(editor)).sheet
    for (let time = 0; time < 2; time += 1) {
      expect(await confirmSections(payload, by(editor), fingerprints)).toEqual({})
    }
    const events = (await all('verification-events')).filter(({ channel }) => channel === 'account')
    expect(events.map(({ section }) => section)).toEqual(SECTIONS.map(({ code }) => code))
    expect(events[0]).toMatchObject({ actor: 'organization', person: editor.id })
    expect(await shown(editor)).toMatchObject({ answered: SECTIONS.length })
    expect((await all('audit-events')).at(-1)).toMatchObject({
      action: 'sheet-accounts.confirm',
      actor: editor.id,
    })
  })

  it('keeps what it writes for itself, and sends it as a proposal that names it', async () => {
    const other = await account(payload, ['organization'], opening(sheet))
    expect(await write(editor, { 'contact.phone': ['450 555-0199'] })).toEqual({ problems: [] })
    expect(await shown(editor)).toMatchObject({ changeCount: 1 })
    expect(await shown(other)).toMatchObject({ changeCount: 0 })
    expect(await send(editor)).toEqual({})
    expect(await shown(editor)).toMatchObject({ changeCount: 0 })
    expect((await all('organization-proposals')).at(-1)).toMatchObject({
      channel: 'account',
      account: editor.id,
      contactEmail: editor.email,
      locale: 'es',
    })
  })

  it('is the actor of what is confirmed by its proposal, whoever decides', async () => {
    await write(editor, { 'contact.phone': ['450 555-0199'] })
    await send(editor)
    const token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
    const [proposal] = await all('organization-proposals')
    const desk = `/api/organization-proposals/${proposal!.id}`
    const review = await ask('GET', `${desk}/review`, undefined, { token })
    const { changes } = JSON.parse(review.text) as { changes: { path: string; seen: string }[] }
    const order = {
      decisions: { 'contact.phone': 'accept' },
      seen: Object.fromEntries(changes.map(({ path, seen }) => [path, seen])),
      reason: 'Merci.',
    }
    expect((await ask('POST', `${desk}/decide`, order, { token })).status).toBe(200)
    expect((await all('verification-events')).at(-1)).toMatchObject({
      section: 'contact',
      channel: 'account',
      person: editor.id,
    })
  })

  it('that may only confirm changes nothing, whatever is sent, and reports in words', async () => {
    const user = await confirmer()
    expect(await write(user, { 'contact.phone': ['450 555-0199'] })).toEqual({
      refusal: 'mayNotEdit',
    })
    expect(await findMySection({ ...key(user), section: 'contact', locale: 'fr' })).toEqual({
      refusal: 'mayNotEdit',
    })
    expect(await invite(user, 'noe@example.org')).toEqual({ refusal: 'mayNotEdit' })
    expect(await send(user, 'Nous avons déménagé.')).toEqual({})
    expect((await all('organization-proposals')).at(-1)).toMatchObject({
      changes: [],
      message: 'Nous avons déménagé.',
    })
    const { fingerprints } = (await opened(user)).sheet
    expect(await confirmSections(payload, by(user), fingerprints)).toEqual({})
    const token = (await tokenOf(payload, user.email))!
    const proposal = { title: 'x', organization: sheet, changes: [{ path: 'name', after: 'x' }] }
    const { status } = await ask('POST', '/api/organization-proposals', proposal, { token })
    expect(status).toBe(403)
  })

  it('does not send what it wrote while it could still edit', async () => {
    const other = await account(payload, ['organization'], opening(sheet))
    await write(other, { 'contact.phone': ['450 555-0199'] })
    await changeColleague(payload, by(editor), { account: other.id, right: 'confirm' })
    expect(await shown(other)).toMatchObject({ right: 'confirm', changeCount: 0 })
    expect(await send(other)).toEqual({ refusal: 'nothingSaid' })
  })
})

describe('a colleague', () => {
  it('who has no account gets one, and a link to choose a password', async () => {
    expect(await invite(editor, ' Noe@Example.org ')).toEqual({})
    const made = await findByEmail('noe@example.org')
    expect(made).toMatchObject({ name: 'Noé Exemple', preferredLocale: 'en' })
    expect(ownSheets(made)).toEqual([{ organization: sheet, right: 'confirm' }])
    const [message] = await all('outbox-messages')
    expect(message).toMatchObject({ kind: 'account', recipient: 'noe@example.org' })
    expect(message?.text).toMatch(/^Hello Noé Exemple,\n\nCamille invites you/)
    expect(message?.text).toMatch(/\/en\/account\/\S+\?token=/)
  })

  it('who has an account opens one sheet more, and the inviter learns nothing of it', async () => {
    const known = await account(payload, ['mapReader'], { name: 'Nom secret' })
    const unknown = await invite(editor, 'noe@example.org')
    expect(await invite(editor, known.email)).toEqual(unknown)
    expect(ownSheets(await findByEmail(known.email))).toHaveLength(1)
    const people = await findMyPeople({ ...key(editor), locale: 'fr' })
    expect(JSON.stringify(people)).not.toContain('Nom secret')
    expect(people).toMatchObject({
      members: [{ name: 'Camille' }, { name: 'Noé Exemple' }, { name: 'Noé Exemple' }],
    })
    expect((await all('outbox-messages')).at(-1)?.text).not.toContain('token=')
    expect(await tokenOf(payload, known.email)).toBeDefined()
  })

  it('whose address was never proved opens it by the link in the message alone', async () => {
    const squatter = await account(payload, ['organization'], {
      ...opening(world.organizations.elsewhere),
      emailProvedAt: null,
    })
    await invite(editor, squatter.email)
    expect(await tokenOf(payload, squatter.email)).toBeUndefined()
    expect((await all('outbox-messages')).at(-1)?.text).toContain('token=')
  })

  it('is written to once in a while, however often the button is pressed', async () => {
    for (let time = 0; time < 3; time += 1) await invite(editor, 'noe@example.org')
    expect(await all('outbox-messages')).toHaveLength(1)
  })

  it('is not invited without a name and a whole address, and is told of both at once', async () => {
    const typed = { name: ' ', email: 'noe@', right: 'edit', locale: 'fr' } as const
    expect(await inviteColleague(payload, by(editor), typed)).toEqual({
      problems: [
        { name: 'name', code: 'required' },
        { name: 'email', code: 'email' },
      ],
    })
    expect(await all('outbox-messages')).toEqual([])
  })

  it('whose access is ended opens nothing from that moment, with their session still open', async () => {
    const other = await confirmer()
    const token = (await tokenOf(payload, other.email))!
    const read = () => ask('GET', '/api/verification-events', undefined, { token })
    expect((await read()).status).toBe(200)
    const { fingerprints } = (await opened(other)).sheet
    expect(await endColleague(payload, by(editor), other.id)).toEqual({})
    expect(await shown(other)).toEqual({ refusal: 'noAccess' })
    expect(await confirmSections(payload, by(other), fingerprints)).toEqual({ refusal: 'noAccess' })
    expect((await read()).status).toBe(403)
    expect(await endColleague(payload, by(editor), other.id)).toEqual({ refusal: 'unknownPerson' })
  })

  it('is forgotten with what they had not sent', async () => {
    const other = await account(payload, ['organization'], opening(sheet))
    await write(other, { 'contact.phone': ['450 555-0199'] })
    expect(await all('sheet-drafts')).toHaveLength(1)
    await endColleague(payload, by(editor), other.id)
    expect(await all('sheet-drafts')).toEqual([])
  })

  it('is not the last who may edit, unless the team ends it', async () => {
    await confirmer()
    expect(await endColleague(payload, by(editor), editor.id)).toEqual({ refusal: 'lastEditor' })
    const lesser = { account: editor.id, right: 'confirm' }
    expect(await changeColleague(payload, by(editor), lesser)).toEqual({ refusal: 'lastEditor' })
    const token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
    const path = `/api/organizations/${sheet}/accounts`
    expect((await ask('POST', `${path}/${editor.id}/end`, {}, { token })).status).toBe(200)
    expect(await shown(editor)).toEqual({ refusal: 'noAccess' })
  })

  it('leaves by themselves, and keeps no other from it', async () => {
    const other = await confirmer()
    expect(await endColleague(payload, by(other), editor.id)).toEqual({ refusal: 'mayNotEdit' })
    expect(await endColleague(payload, by(other), other.id)).toEqual({})
  })

  it('is invited by the team too, and by nobody else through an address', async () => {
    const path = `/api/organizations/${sheet}/accounts`
    const typed = { name: 'Noé', email: 'noe@example.org', right: 'edit', locale: 'es' }
    const as = async (role: 'organization' | 'researcher' | 'translator') =>
      (await tokenOf(payload, (await account(payload, [role])).email))!
    for (const role of ['organization', 'translator'] as const) {
      expect((await ask('POST', path, typed, { token: await as(role) })).status, role).toBe(403)
    }
    expect((await ask('POST', path, typed)).status).toBe(401)
    const token = await as('researcher')
    const nothing = await ask('POST', path, {}, { token })
    expect(nothing.body.errors).toMatchObject([{ code: 'name' }, { code: 'email' }])
    const answer = await ask('POST', path, typed, { token })
    expect(JSON.parse(answer.text)).toMatchObject({
      members: [{ name: 'Camille' }, { name: 'Noé', right: 'edit' }],
    })
  })
})

describe('an organization that holds its personal link', () => {
  const linkOf = async (deliver: 'copy' | 'email') => {
    const token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
    const path = `/api/organizations/${sheet}/links`
    const { text } = await ask('POST', path, { deliver, locale: 'fr' }, { token })
    const made = JSON.parse(text) as { url?: string; links: { id: Id }[] }
    const mailed = (await all('outbox-messages')).at(-1)?.text
    const secret = /link=([\w-]{43})/.exec(made.url ?? mailed ?? '')?.[1]
    return { token: secret, of: String(made.links[0]?.id) }
  }

  it('gets an account at the address on file, whatever is typed', async () => {
    const answer = await askForAccount(payload, await linkOf('email'), {
      name: 'Dominique',
      locale: 'fr',
    })
    expect(answer).toEqual({})
    const made = await findByEmail('secret@example.org')
    expect(ownSheets(made)).toEqual([{ organization: sheet, right: 'edit' }])
    expect((await all('outbox-messages')).at(-1)).toMatchObject({
      kind: 'account',
      recipient: 'secret@example.org',
    })
  })

  it('gets none where no address is known, nor by an account’s page', async () => {
    await payload.update({
      collection: 'organizations',
      id: sheet as number,
      data: { contact: { email: null } },
      overrideAccess: true,
    })
    const typed = { name: 'Dominique', locale: 'fr' } as const
    expect(await askForAccount(payload, await linkOf('copy'), typed)).toEqual({
      refusal: 'noAddress',
    })
    expect(await askForAccount(payload, by(editor), typed)).toEqual({ refusal: 'mayNotEdit' })
  })
})

describe('the history of a sheet', () => {
  it('says who confirmed, sent and changed what, with the word back, and the team as such', async () => {
    const other = await confirmer()
    const { contact } = (await opened(other)).sheet.fingerprints
    await confirmSections(payload, by(other), { contact })
    await write(editor, { 'contact.phone': ['450 555-0199'] })
    await send(editor, 'Nouveau numéro.')
    const researcher = await account(payload, ['researcher'], { name: 'Nom de l’équipe' })
    await payload.update({
      collection: 'organizations',
      id: sheet as number,
      data: { contact: { phone: '450 555-0142' } },
      user: researcher,
      overrideAccess: false,
    })
    await endColleague(payload, by(editor), other.id)
    const history = await findMyHistory({ ...key(editor), locale: 'fr' })
    if ('refusal' in history) throw new Error(history.refusal)
    expect(history.lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          what: 'confirmed',
          who: { kind: 'person', name: 'Sacha' },
          sections: ['Coordonnées'],
        }),
        expect.objectContaining({
          what: 'sent',
          who: { kind: 'person', name: 'Camille' },
          sent: { state: 'received', message: 'Nouveau numéro.', decidedOn: null, reason: null },
        }),
        expect.objectContaining({
          what: 'changed',
          who: { kind: 'team' },
          sections: ['Coordonnées'],
        }),
      ]),
    )
    expect(JSON.stringify(history)).not.toContain('Nom de l’équipe')
  })

  it('tells what the organization said on the phone apart from what the team read by itself', async () => {
    const { document, fingerprints } = (await opened(editor)).sheet
    const said = { organization: document, fingerprints, date: '2026-11-02', role: '' } as const
    const events = [
      { sections: ['contact'], actor: 'organization', channel: 'phone' },
      { sections: ['services'], actor: 'researcher', channel: 'web' },
    ] as const
    for (const event of events) await recordVerification({ payload }, { ...said, ...event })
    const history = await findMyHistory({ ...key(editor), locale: 'es' })
    if ('refusal' in history) throw new Error(history.refusal)
    const told = history.lines.filter(({ day }) => day === '2026-11-02')
    expect(told.map(({ who, sections }) => [who, sections])).toEqual(
      expect.arrayContaining([
        [{ kind: 'noted', channel: 'phone' }, ['Contacto']],
        [{ kind: 'checked', channel: 'web' }, ['Servicios']],
      ]),
    )
  })

  it('keeps what was confirmed by a proposal that the team took down', async () => {
    const { document, fingerprints } = (await opened(editor)).sheet
    const { id } = await payload.create({
      collection: 'organization-proposals',
      data: fieldsFor({
        title: 'Par téléphone',
        kind: 'confirmation',
        channel: 'phone',
        organization: sheet,
      }),
      depth: 0,
      overrideAccess: true,
    })
    const sections = ['languages'] as const
    const said = { organization: document, fingerprints, sections, date: '2026-11-03' } as const
    const told = { actor: 'organization', channel: 'phone', proposal: id } as const
    await recordVerification({ payload }, { ...said, ...told })
    const history = await findMyHistory({ ...key(editor), locale: 'fr' })
    if ('refusal' in history) throw new Error(history.refusal)
    expect(history.lines).toContainEqual(
      expect.objectContaining({ day: '2026-11-03', sections: ['Langues parlées'] }),
    )
  })
})

describe('signing out', () => {
  it('ends the session that the pages were shown for, and no other', async () => {
    const [token, kept] = [
      await tokenOf(payload, editor.email),
      await tokenOf(payload, editor.email),
    ]
    const headers = new Headers({ Authorization: `JWT ${token}` })
    const { user } = await payload.auth({ headers })
    await endSession(payload, user as User)
    expect((await payload.auth({ headers })).user).toBeNull()
    const others = new Headers({ Authorization: `JWT ${kept}` })
    expect((await payload.auth({ headers: others })).user?.id).toBe(editor.id)
  })
})
