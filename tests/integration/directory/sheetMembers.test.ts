import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { ownSheets } from '@/access'
import type { Id } from '@/db/ids'
import { MAX_MEMBERS } from '@/directory/link/members'
import { ofAccount } from '@/directory/link/sheetPages'
import { sendDraft } from '@/directory/payload/links/answers'
import { findDraft, keepDraft } from '@/directory/payload/links/drafts'
import { findMembers } from '@/directory/payload/links/findMembers'
import { openSheet } from '@/directory/payload/links/openSheet'
import {
  askForAccount,
  changeColleague,
  endColleague,
  inviteColleague,
} from '@/directory/payload/links/people'
import { mergeOrganizations, undoMerge } from '@/directory/payload/duplicates/mergeOrganizations'
import { writeWhole } from '@/db/whole'
import type { User } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, itWithTransactions, opening, startPayload } from '../harness'
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

const by = (user: User, of: Id = sheet) => ({ account: user.id, of: ofAccount(of) })
const key = (user: User, of: Id = sheet) => ({ account: user.id, organization: of })
const member = (right: 'edit' | 'confirm' = 'edit', more: Partial<User> = {}) =>
  account(payload, ['organization'], { ...opening(sheet, right), ...more })
const invite = (email: string, right = 'confirm', name = 'Noé') =>
  inviteColleague(payload, by(editor), { name, email, right, locale: 'fr' })
const read = (user: User) =>
  payload.findByID({ collection: 'users', id: user.id, depth: 0, overrideAccess: true })
const tokenFor = async (role: 'admin' | 'researcher') =>
  (await tokenOf(payload, (await account(payload, [role])).email))!

const lines = async (action: string) =>
  (
    await payload.find({
      collection: 'audit-events',
      where: { action: { equals: action } },
      pagination: false,
      sort: 'createdAt',
      overrideAccess: true,
    })
  ).docs

const messages = async () =>
  (
    await payload.find({
      collection: 'outbox-messages',
      pagination: false,
      showHiddenFields: true,
      overrideAccess: true,
    })
  ).docs

const DRAFT = {
  changes: [{ path: 'contact.phone', before: null, after: '450 555-0199' }],
  seen: {},
}

async function writeDraft(user: User, of: Id = sheet) {
  const found = await openSheet(payload, key(user, of))
  if (found.refusal) throw new Error(found.refusal)
  const { holder } = found.opened
  await writeWhole(payload, (req) => keepDraft(req, holder, DRAFT))
}

describe('the form of an account', () => {
  it('opens nothing again that was ended since it was opened', async () => {
    const token = await tokenFor('admin')
    const other = await member()
    const { sheets } = await read(other)
    await endColleague(payload, by(editor), other.id)
    const { status } = await ask(
      'PATCH',
      `/api/users/${other.id}`,
      { name: 'Noé', sheets },
      { token },
    )
    expect(status).toBe(200)
    const kept = await read(other)
    expect(kept).toMatchObject({ name: 'Noé', sheets: [{ endedAt: expect.any(String) }] })
    expect(ownSheets(kept)).toEqual([])
  })

  it('is not needed to give a member another right: the team does it beside the sheet', async () => {
    const token = await tokenFor('researcher')
    const path = `/api/organizations/${sheet}/accounts/${editor.id}/right`
    const { text } = await ask('POST', path, { right: 'confirm' }, { token })
    expect(JSON.parse(text)).toMatchObject({ members: [{ name: 'Camille', right: 'confirm' }] })
    expect((await ask('POST', path, { right: 'edit' })).status).toBe(401)
  })
})

describe('an organization that asks by its link for an account', () => {
  const askByLink = async (email: string) => {
    await payload.update({
      collection: 'organizations',
      id: sheet as number,
      data: { contact: { email } },
      overrideAccess: true,
    })
    const token = await tokenFor('researcher')
    const made = await ask(
      'POST',
      `/api/organizations/${sheet}/links`,
      { deliver: 'copy', locale: 'fr' },
      { token },
    )
    const { url, links } = JSON.parse(made.text) as { url: string; links: { id: Id }[] }
    const secret = /link=([\w-]{43})/.exec(url)?.[1]
    const answering = { token: secret, of: String(links[0]?.id) }
    return askForAccount(payload, answering, { name: 'Dominique', locale: 'fr' })
  }

  it('is answered alike for one that was ended, and nothing opens; the team sees it in the log', async () => {
    const other = await member()
    await endColleague(payload, by(editor), other.id)
    expect(await askByLink(other.email)).toEqual({})
    expect(ownSheets(await read(other))).toEqual([])
    expect(await messages()).toEqual([])
    expect(await lines('sheet-accounts.askEnded')).toMatchObject([
      { details: { account: other.id } },
    ])
    await invite(other.email)
    expect(ownSheets(await read(other))).toEqual([{ organization: sheet, right: 'confirm' }])
  })

  it('widens no right', async () => {
    const other = await member('confirm')
    expect(await askByLink(other.email)).toEqual({})
    expect(ownSheets(await read(other))).toEqual([{ organization: sheet, right: 'confirm' }])
  })
})

describe('an invitation', () => {
  it.each([
    ['of the team', ['researcher', 'organization'] as const],
    ['of a reader of the map', ['mapReader'] as const],
  ])('changes no password of an account %s', async (_, roles) => {
    const known = await account(payload, [...roles], {
      emailProvedAt: null,
      ...(roles.length > 1 ? opening(world.organizations.elsewhere) : {}),
    })
    expect(await invite(known.email)).toEqual({})
    expect(ownSheets(await read(known))).toContainEqual({ organization: sheet, right: 'confirm' })
    expect((await messages()).at(-1)).toMatchObject({ recipient: known.email })
    expect(await tokenOf(payload, known.email)).toBeDefined()
  })

  it('changes no password of an account that has signed in', async () => {
    const { elsewhere } = world.organizations
    const known = await account(payload, ['organization'], {
      ...opening(elsewhere),
      emailProvedAt: null,
    })
    await tokenOf(payload, known.email)
    await invite(known.email)
    expect(await tokenOf(payload, known.email)).toBeDefined()
  })

  it('with another right is told and kept as what results, also a moment later', async () => {
    const email = 'noe@example.org'
    for (const right of ['confirm', 'confirm', 'edit', 'confirm']) await invite(email, right)
    const rights = (await lines('sheet-accounts.invite')).map(({ details }) => details)
    expect(rights).toMatchObject([{ right: 'confirm' }, { right: 'edit' }])
    const texts = (await messages()).map(({ text }) => text ?? '')
    expect(texts.filter((text) => text.includes('inviter des collègues'))).toHaveLength(1)
    expect(texts).toHaveLength(2)
  })

  it('is one of ten a day, whatever was ended meanwhile', async () => {
    for (let time = 0; time < 10; time += 1) {
      expect(await invite(`noe${time}@example.org`)).toEqual({})
      const [other] = (await findMembers(payload, sheet)).filter(({ name }) => name === 'Noé')
      await endColleague(payload, by(editor), other!.account)
    }
    expect(await invite('eva@example.org')).toEqual({ refusal: 'tooManyInvitations' })
    expect(await messages()).toHaveLength(10)
  })
})

describe('changes of who answers for a sheet, at once', () => {
  itWithTransactions('leave somebody who may edit', async () => {
    const other = await member()
    await Promise.all([
      endColleague(payload, by(editor), other.id),
      endColleague(payload, by(other), editor.id),
    ])
    expect(await findMembers(payload, sheet)).toHaveLength(1)
    const [left] = await findMembers(payload, sheet)
    const third = await member()
    await Promise.all([
      changeColleague(payload, by(third), { account: left!.account, right: 'confirm' }),
      changeColleague(
        payload,
        { account: left!.account, of: ofAccount(sheet) },
        {
          account: third.id,
          right: 'confirm',
        },
      ),
    ])
    const rights = (await findMembers(payload, sheet)).map(({ right }) => right)
    expect(rights).toContain('edit')
  })

  itWithTransactions('are no more people than may be', async () => {
    for (let count = 1; count < MAX_MEMBERS - 1; count += 1) await member('confirm')
    const emails = ['a@example.org', 'b@example.org', 'c@example.org']
    await Promise.all(emails.map((email) => invite(email)))
    expect(await findMembers(payload, sheet)).toHaveLength(MAX_MEMBERS)
  })
})

describe('a sheet that is merged', () => {
  it('opens for nobody; who answered for both has the wider right, until it is undone', async () => {
    const { listed, elsewhere } = world.organizations
    const both = await account(payload, ['organization'], {
      sheets: [...opening(listed, 'confirm').sheets, ...opening(elsewhere).sheets],
    })
    const user = await account(payload, ['researcher'])
    await writeWhole(payload, (req) => mergeOrganizations(req, listed, elsewhere), { user })
    expect(await openSheet(payload, key(both, elsewhere))).toEqual({ refusal: 'sheetGone' })
    expect((await openSheet(payload, key(both, listed))).refusal).toBeUndefined()
    expect(ownSheets(await read(both))).toContainEqual({ organization: listed, right: 'edit' })
    const [decision] = (
      await payload.find({ collection: 'duplicate-decisions', overrideAccess: true })
    ).docs
    await writeWhole(payload, (req) => undoMerge(req, decision!.pair), { user })
    expect(ownSheets(await read(both))).toEqual([
      { organization: listed, right: 'confirm' },
      { organization: elsewhere, right: 'edit' },
    ])
  })

  it('takes what its accounts had not sent along', async () => {
    const { listed, elsewhere } = world.organizations
    const other = await account(payload, ['organization'], opening(elsewhere))
    await writeDraft(other, elsewhere)
    const user = await account(payload, ['researcher'])
    await writeWhole(payload, (req) => mergeOrganizations(req, listed, elsewhere), { user })
    expect(await findDraft(payload, key(other, listed))).toMatchObject({ draft: DRAFT })
    expect(await findDraft(payload, key(other, elsewhere))).toBeNull()
  })
})

describe('what a member has not sent', () => {
  it('goes with the account, and with the sheet, and no other goes', async () => {
    const { elsewhere } = world.organizations
    const sheets = [...opening(sheet).sheets, ...opening(elsewhere).sheets]
    const [one, two] = [await member('edit', { sheets }), await member('edit', { sheets })]
    for (const user of [one, two]) {
      for (const of of [sheet, elsewhere]) await writeDraft(user, of)
    }
    await payload.delete({ collection: 'users', id: one.id, overrideAccess: true })
    expect(await findDraft(payload, key(one))).toBeNull()
    expect(await findDraft(payload, key(two))).not.toBeNull()
    await payload.delete({
      collection: 'organizations',
      id: elsewhere as number,
      overrideAccess: true,
    })
    expect(await findDraft(payload, key(two, elsewhere))).toBeNull()
    expect(await findDraft(payload, key(two))).not.toBeNull()
  })

  it('waits while they may only confirm, and send words', async () => {
    const other = await member()
    await writeDraft(other)
    await changeColleague(payload, by(editor), { account: other.id, right: 'confirm' })
    const sent = { message: 'Nouveau numéro.', locale: 'fr', seen: '' } as const
    expect(await sendDraft(payload, by(other), sent)).toEqual({})
    expect(await findDraft(payload, key(other))).toMatchObject({ draft: DRAFT })
  })
})
