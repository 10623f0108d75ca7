import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { findMyChanges, findMySheet } from '@/data/mySheet'
import { findMyHistory } from '@/data/mySheet/history'
import { readDirectory } from '@/data/directory/snapshot'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { toFields } from '@/directory/link/sectionForm'
import { ofAccount } from '@/directory/link/sheetPages'
import { confirmSections, sendDraft } from '@/directory/payload/links/answers'
import { keyOf } from '@/directory/payload/links/sheetKey'
import { computeVerification } from '@/directory/verification'
import { dayAt } from '@/days/calendar'
import { followEveryText } from '@/translation/payload/followEveryText'
import { labelOf, type Section, SECTIONS } from '@/directory/vocabulary'
import type { Organization, User } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, opening, startPayload } from '../harness'
import { type Holder, linkHolder, openedBy, writeBy } from './sheetHolder'
import { makeWorld, SLUGS, type World } from './world'

let payload: Payload
let world: World
let researcher: User
let session: string
let sheet: Id

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  sheet = world.organizations.listed
  researcher = await account(payload, ['researcher'])
  session = (await tokenOf(payload, researcher.email))!
})

const SECRET = /rue de l’Essai|J0L ?2L0/

type Kept = 'audit-events' | 'organization-proposals' | 'outbox-messages' | 'verification-events'

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

const stored = (draft = false): Promise<Organization> =>
  payload.findByID({
    collection: 'organizations',
    id: sheet as number,
    depth: 0,
    draft,
    overrideAccess: true,
  })

/** Whoever holds a personal link of the sheet. */
const holder = () => linkHolder(session, sheet)

const opened = (by: Holder) => openedBy(payload, by)

async function write(by: Holder, section: Section, fields: Record<string, string[]>) {
  expect(await writeBy(payload, by, section, fields)).toEqual({ problems: [] })
}

async function send(by: Holder, message = '') {
  const review = await findMyChanges({ ...keyOf(by), locale: 'fr' })
  if ('refusal' in review) throw new Error(review.refusal)
  expect(await sendDraft(payload, by, { message, locale: 'fr', seen: review.seen })).toEqual({})
  return review
}

/** The boxes that hide the first place's address and the second service. */
async function boxes() {
  const { sites, services } = await stored(true)
  return {
    address: `sites.${sites![0]!.id}.isAddressHidden`,
    food: `services.${services![1]!.id}.isHidden`,
  }
}

const shown = async () => {
  const { organizations } = await readDirectory(payload)
  return organizations.find(({ slug }) => slug === SLUGS.listed)!
}

const save = (data: Partial<Organization>, draft: boolean) =>
  payload.update({
    collection: 'organizations',
    id: sheet as number,
    data: fieldsFor<Partial<Organization>>({ ...data, _status: draft ? 'draft' : 'published' }),
    draft,
    depth: 0,
    overrideAccess: true,
  })

const saveAsDraft = (data: Partial<Organization>) => save(data, true)

const saveOnline = (data: Partial<Organization>) => save(data, false)

/** Every version of the sheet, the last first, as it is stored. */
const versions = async () =>
  (
    await payload.db.findVersions<Organization>({
      collection: 'organizations',
      where: { parent: { equals: sheet } },
      sort: '-updatedAt',
      pagination: false,
    })
  ).docs

type Version = Awaited<ReturnType<typeof versions>>[number]

/** Puts a version where no save of this machine would have put it. */
const rewrite = ({ id, ...version }: Version, changed: Partial<Version>) =>
  payload.db.updateVersion<Organization>({
    collection: 'organizations',
    id,
    versionData: { ...version, ...changed },
    returning: false,
  })

const publicText = async () => (await ask('GET', `/api/organizations/${sheet}`, undefined)).text

const standing = async (section: Section) => {
  const { sections } = computeVerification((await shown()).verifications, dayAt(new Date()))
  return sections.find((each) => each.section === section)
}

describe('what an organization hides by its link', () => {
  it('is hidden as it is sent: the public has neither the address nor the service', async () => {
    const by = await holder()
    const { address, food } = await boxes()
    expect(await publicText()).toMatch(SECRET)
    await write(by, 'sites', { [address]: ['on'] })
    await write(by, 'services', { [food]: ['on'] })
    // Written is not sent.
    expect(await publicText()).toMatch(SECRET)
    const { changes } = await send(by)
    expect(changes.map(({ isAtOnce }) => isAtOnce)).toEqual([true, true])

    expect(await publicText()).not.toMatch(SECRET)
    const now = await shown()
    expect(now.sites[0]).toMatchObject({ address: null, municipality: 'Saint-Rémi' })
    expect(now.services.map(({ service }) => service)).toEqual(['permits'])
    const kept = await stored()
    expect(kept._status).toBe('published')
    expect(kept.sites?.[0]?.address).toBe('1, rue de l’Essai')
    expect(await findMySheet({ ...keyOf(by), locale: 'fr' })).toMatchObject({
      changeCount: 0,
      pendingSince: null,
    })
  })

  it('is a change of its own that nobody decides, and the team is told without the address', async () => {
    const by = await holder()
    const { address, food } = await boxes()
    await write(by, 'sites', { [address]: ['on'] })
    await write(by, 'services', { [food]: ['on'] })
    await send(by)
    const [proposal, ...more] = await all('organization-proposals')
    expect(more).toEqual([])
    expect(proposal).toMatchObject({ state: 'accepted', channel: 'link', kind: 'update' })
    expect(proposal?.contactEmail ?? null).toBeNull()
    expect(proposal?.decision?.by ?? null).toBeNull()
    expect((proposal?.changes as { path: string }[]).map(({ path }) => path).sort()).toEqual(
      [address, food].sort(),
    )
    const [message, ...others] = await all('outbox-messages')
    expect(others).toEqual([])
    expect(message).toMatchObject({ recipient: researcher.email, kind: 'proposal' })
    expect(message?.text).toContain('Aide alimentaire')
    expect(message?.text).toContain('Saint-Rémi')
    expect(message?.text).toContain(`/admin/collections/organizations/${sheet}`)
    expect(message?.text).not.toMatch(SECRET)
    const actions = (await all('audit-events')).map(({ action }) => action)
    expect(actions).toContain('sheet-links.hide')
    expect(actions).not.toContain('sheet-links.send')
  })

  it('leaves the rest of what is sent to the team, which can still be confirmed by it', async () => {
    const by = await holder()
    const { food } = await boxes()
    const { services } = await stored()
    const remote = `services.${services![0]!.id}.remote`
    await write(by, 'services', { [food]: ['on'], [remote]: ['on'] })
    await send(by, 'Merci de lire.')
    const proposals = await all('organization-proposals')
    expect(proposals.map(({ state }) => state).sort()).toEqual(['accepted', 'received'])
    const waiting = proposals.find(({ state }) => state === 'received')!
    expect(waiting.message).toBe('Merci de lire.')
    expect((waiting.changes as { path: string }[]).map(({ path }) => path)).toEqual([remote])
    expect((await shown()).services.map(({ remote: is }) => is)).toEqual([false])

    const desk = `/api/organization-proposals/${waiting.id}`
    const { text } = await ask('GET', `${desk}/review`, undefined, { token: session })
    const { changes } = JSON.parse(text) as { changes: { path: string; seen: string }[] }
    const { status } = await ask(
      'POST',
      `${desk}/decide`,
      {
        decisions: { [remote]: 'accept' },
        seen: Object.fromEntries(changes.map(({ path, seen }) => [path, seen])),
      },
      { token: session },
    )
    expect(status).toBe(200)
    expect((await stored()).services?.map(({ isHidden }) => isHidden)).toEqual([false, true])
    expect(await standing('services')).toMatchObject({ trust: 'confirmed', age: 'fresh' })
  })

  it('confirms nothing and undoes no confirmation', async () => {
    const by = await holder()
    const { address, food } = await boxes()
    const { services, sites, hours } = (await opened(by)).sheet.fingerprints
    await confirmSections(payload, by, { services, sites, hours })
    const looked = ['services', 'sites', 'hours', 'languages'] as const
    const stand = () => Promise.all(looked.map(standing))
    const before = await stand()
    const events = await all('verification-events')
    await write(by, 'sites', { [address]: ['on'] })
    await write(by, 'services', { [food]: ['on'] })
    await send(by)
    expect(await stand()).toEqual(before)
    expect(before.map((each) => each?.trust)).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
      'none',
    ])
    expect(new Set(before.slice(0, 3).map((each) => each?.age))).toEqual(new Set(['fresh']))
    // What was said is said again of what is left, as of when it was said.
    const said = ({ section, date, createdAt, channel }: (typeof events)[number]) =>
      JSON.stringify({ section, date, createdAt, channel })
    const after = await all('verification-events')
    // Hours are not said less of: only the two sections that hide something are said again.
    expect(after).toHaveLength(events.length + 2)
    expect(new Set(after.map(said))).toEqual(new Set(events.map(said)))
  })

  it.each([['online'], ['online beneath a draft']])(
    'takes its words from those who translate, %s',
    async (where) => {
      const { services } = await stored()
      const [permits, food] = services!
      const conditions = { fr: 'Sur rendez-vous, derrière l’église.' }
      await saveOnline({ services: [permits!, { ...food!, conditions }] })
      const words = async () =>
        (await payload.find({ collection: 'translations', pagination: false, draft: true })).docs
          .flatMap(({ sourceUnits }) => JSON.stringify(sourceUnits ?? []))
          .join('')
      await followEveryText(payload, new Date())
      expect(await words()).toContain('derrière l’église')
      if (where !== 'online') await saveAsDraft({ name: 'Nom en préparation' })
      const by = await holder()
      await write(by, 'services', { [`services.${food!.id}.isHidden`]: ['on'] })
      await send(by)
      expect(await words()).not.toContain('derrière l’église')
    },
  )

  it('is shown again by a proposal alone, which waits', async () => {
    const by = await holder()
    const { address } = await boxes()
    await write(by, 'sites', { [address]: ['on'] })
    await send(by)
    await write(by, 'sites', { [address]: [] })
    const { changes } = await send(by)
    expect(changes.map(({ isAtOnce }) => isAtOnce)).toEqual([false])
    expect(await publicText()).not.toMatch(SECRET)
    expect((await stored()).sites?.[0]?.isAddressHidden).toBe(true)
    expect((await all('organization-proposals')).map(({ state }) => state).sort()).toEqual([
      'accepted',
      'received',
    ])
  })

  it('is hidden beneath a draft too, which stays a draft and hides it as well', async () => {
    await saveAsDraft({
      name: 'Nom en préparation',
      contact: { phone: '450 555-0133', phoneNote: 'poste 9' },
    })
    const before = await stored()
    const by = await holder()
    const { address, food } = await boxes()
    const { services } = (await opened(by)).sheet.fingerprints
    await confirmSections(payload, by, { services })
    const events = await all('verification-events')
    await write(by, 'sites', { [address]: ['on'] })
    await write(by, 'services', { [food]: ['on'] })
    await send(by)
    expect(await publicText()).not.toMatch(SECRET)
    expect(await standing('services')).toMatchObject({ trust: 'confirmed', age: 'fresh' })
    // Online and in the draft the section says the same: it is said again once.
    expect(await all('verification-events')).toHaveLength(events.length + 1)
    const online = await stored()
    expect(online).toMatchObject({ _status: 'published', name: before.name })
    expect(online.contact).toEqual(before.contact)
    expect(online.languagesSpoken).toEqual(before.languagesSpoken)
    expect(online.services?.map(({ isHidden }) => isHidden)).toEqual([false, true])
    const draft = await stored(true)
    expect(draft).toMatchObject({
      _status: 'draft',
      name: 'Nom en préparation',
      contact: { phone: '450 555-0133' },
    })
    expect(draft.services?.map(({ isHidden }) => isHidden)).toEqual([false, true])
    expect(draft.sites?.[0]?.isAddressHidden).toBe(true)
    // What was being prepared is published as it was, with what was hidden.
    const published = await ask(
      'PATCH',
      `/api/organizations/${sheet}`,
      { _status: 'published', cost: 'free' },
      { token: session },
    )
    expect(published.status).toBe(200)
    expect(await publicText()).not.toMatch(SECRET)
    expect((await stored()).name).toBe('Nom en préparation')
  })
})

describe('what an organization hides while the team works on its sheet', () => {
  it('is hidden for everyone where a draft of the team hides it already', async () => {
    const by = await holder()
    const { address } = await boxes()
    const [site, ...rest] = (await stored()).sites!
    await saveAsDraft({ sites: [{ ...site!, isAddressHidden: true }, ...rest] })
    // The form says what everyone finds, not what the team prepares.
    expect(toFields('sites', (await opened(by)).values)[address]).toBeUndefined()
    await write(by, 'sites', { [address]: ['on'] })
    expect((await send(by)).changes.map(({ isAtOnce }) => isAtOnce)).toEqual([true])
    expect(await publicText()).not.toMatch(SECRET)
    expect((await stored()).sites?.[0]?.isAddressHidden).toBe(true)
    expect((await stored(true)).sites?.[0]?.isAddressHidden).toBe(true)
    expect((await all('organization-proposals')).map(({ state }) => state)).toEqual(['accepted'])
  })

  it('is hidden for everyone where a draft of the team takes the row away', async () => {
    const by = await holder()
    const { address, food } = await boxes()
    await write(by, 'sites', { [address]: ['on'] })
    await write(by, 'services', { [food]: ['on'] })
    const { sites, services } = await stored()
    await saveAsDraft({ sites: sites!.slice(1), services: services!.slice(0, 1) })
    expect((await send(by)).changes.map(({ isAtOnce }) => isAtOnce)).toEqual([true, true])
    expect(await publicText()).not.toMatch(SECRET)
    expect((await shown()).services.map(({ service }) => service)).toEqual(['permits'])
    const draft = await stored(true)
    expect(draft._status).toBe('draft')
    expect(draft.sites ?? []).toHaveLength(sites!.length - 1)
    expect(draft.services).toHaveLength(1)
    expect((await all('organization-proposals')).map(({ state }) => state)).toEqual(['accepted'])
    const [message] = await all('outbox-messages')
    expect(message?.text).toContain('Saint-Rémi')
    expect(message?.text).toContain('Aide alimentaire')
    expect(message?.text).not.toMatch(SECRET)
  })

  it('stays hidden when the draft over it was saved by a machine whose clock is ahead', async () => {
    await saveAsDraft({ name: 'Nom en préparation' })
    const ahead = new Date(Date.now() + 3_600_000).toISOString()
    const [saved] = await versions()
    // As that machine writes it: an update would be dated by this one.
    await payload.db.createVersion<Organization>({
      collectionSlug: 'organizations',
      parent: sheet,
      autosave: false,
      createdAt: ahead,
      updatedAt: ahead,
      versionData: { ...saved!.version, updatedAt: ahead },
      returning: false,
    })
    const by = await holder()
    const { address } = await boxes()
    await write(by, 'sites', { [address]: ['on'] })
    await send(by)
    expect(await publicText()).not.toMatch(SECRET)
    const [first, ...older] = await versions()
    expect(first).toMatchObject({ latest: true, version: { name: 'Nom en préparation' } })
    expect(first!.version.sites?.[0]?.isAddressHidden).toBe(true)
    expect(older.filter(({ latest: is }) => is)).toEqual([])
    // The history knows it by the moment of the version that readers have.
    const [proposal] = await all('organization-proposals')
    expect(older[0]!.version.updatedAt).toBe(proposal!.decision!.at)
    const published = await ask(
      'PATCH',
      `/api/organizations/${sheet}`,
      { _status: 'published', cost: 'free' },
      { token: session },
    )
    expect(published.status).toBe(200)
    expect(await publicText()).not.toMatch(SECRET)
    expect((await stored()).name).toBe('Nom en préparation')
  })

  it('is hidden on a sheet that is no longer as it should be, with what else is sent', async () => {
    const by = await holder()
    const { address } = await boxes()
    const [saved] = await versions()
    const invalid = { ...saved!.version, contact: { email: 'pas une adresse' } }
    await payload.db.updateOne({
      collection: 'organizations',
      id: sheet,
      data: { ...structuredClone(invalid) },
      returning: false,
    })
    await rewrite(saved!, { version: invalid })
    await write(by, 'sites', { [address]: ['on'] })
    await send(by, 'Merci de lire.')
    expect(await publicText()).not.toMatch(SECRET)
    expect(await stored()).toMatchObject({
      _status: 'published',
      contact: { email: 'pas une adresse' },
    })
    const [latest] = await versions()
    expect(latest).toMatchObject({ latest: true, version: { _status: 'published' } })
    expect(latest!.version.sites?.[0]?.isAddressHidden).toBe(true)
    expect((await all('organization-proposals')).map(({ state }) => state).sort()).toEqual([
      'accepted',
      'received',
    ])
    expect(await all('outbox-messages')).toHaveLength(1)
  })

  it('hides nothing over what the team changed between the rereading and the sending', async () => {
    const by = await holder()
    const { address } = await boxes()
    const [site, ...rest] = (await stored()).sites!
    await write(by, 'sites', { [address]: ['on'] })
    const review = await findMyChanges({ ...keyOf(by), locale: 'fr' })
    if ('refusal' in review) throw new Error(review.refusal)
    await saveOnline({ sites: [{ ...site!, isAddressHidden: true }, ...rest] })
    expect(
      await sendDraft(payload, by, { message: 'Un mot.', locale: 'fr', seen: review.seen }),
    ).toEqual({ refusal: 'changedMeanwhile' })
    expect(await all('organization-proposals')).toEqual([])
    expect(await all('outbox-messages')).toEqual([])
    // Of a place that everyone has lost it waits: there is nothing to hide.
    await saveOnline({ sites: rest })
    expect((await send(by)).changes.map(({ isAtOnce }) => isAtOnce)).toEqual([false])
    expect((await all('organization-proposals')).map(({ state }) => state)).toEqual(['received'])
  })
})

describe('what is sent twice at once', () => {
  it('is hidden once: one change, and one message to each researcher', async () => {
    const other = await account(payload, ['researcher'])
    const by = await holder()
    const { address, food } = await boxes()
    await write(by, 'sites', { [address]: ['on'] })
    await write(by, 'services', { [food]: ['on'] })
    const review = await findMyChanges({ ...keyOf(by), locale: 'fr' })
    if ('refusal' in review) throw new Error(review.refusal)
    const word = { message: '', locale: 'fr', seen: review.seen } as const
    const answers = await Promise.all([sendDraft(payload, by, word), sendDraft(payload, by, word)])
    expect(answers.filter(({ refusal }) => refusal === undefined)).toHaveLength(1)
    expect(answers.map(({ refusal }) => refusal)).toContainEqual(
      expect.stringMatching(/^(?:nothingSaid|changedMeanwhile|busy|unsure)$/),
    )
    expect(await publicText()).not.toMatch(SECRET)
    expect(await all('organization-proposals')).toHaveLength(1)
    expect((await all('outbox-messages')).map(({ recipient }) => recipient).sort()).toEqual(
      [other.email, researcher.email].sort(),
    )
  })

  it('is hidden whatever a researcher saves as a draft meanwhile, and nothing of theirs is lost', async () => {
    const by = await holder()
    const { address } = await boxes()
    await write(by, 'sites', { [address]: ['on'] })
    await Promise.all([
      send(by),
      ask(
        'PATCH',
        `/api/organizations/${sheet}?draft=true`,
        { name: 'Nom en préparation', _status: 'draft' },
        { token: session },
      ),
    ])
    expect(await publicText()).not.toMatch(SECRET)
    expect((await stored()).sites?.[0]?.isAddressHidden).toBe(true)
    const saved = await versions()
    expect(saved.some(({ version }) => version.name === 'Nom en préparation')).toBe(true)
  })
})

describe('what an organization hides with its account', () => {
  it('is told in its history as hidden by who did it, and not as a change of the team', async () => {
    const person = await account(payload, ['organization'], { ...opening(sheet), name: 'Camille' })
    const by = { account: person.id, of: ofAccount(sheet) }
    const { food } = await boxes()
    await write(by, 'services', { [food]: ['on'] })
    await send(by)
    expect((await shown()).services.map(({ service }) => service)).toEqual(['permits'])
    const history = await findMyHistory({ ...keyOf(by), locale: 'fr' })
    if ('refusal' in history) throw new Error(history.refusal)
    expect(history.lines.filter(({ what }) => what !== 'confirmed')).toEqual([
      {
        day: dayAt(new Date()),
        what: 'hidden',
        who: { kind: 'person', name: 'Camille' },
        sections: ['Services'],
        sent: null,
      },
    ])
    expect((await all('audit-events')).map(({ action }) => action)).toContain('sheet-accounts.hide')
  })

  it('leaves in the history what was said before, however often it is said again', async () => {
    const person = await account(payload, ['organization'], { ...opening(sheet), name: 'Camille' })
    const by = { account: person.id, of: ofAccount(sheet) }
    const [first] = await all('verification-events')
    const { fingerprint, organization, organizationName } = first!
    const at = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString()
    const said = (section: Section, createdAt: string) => ({
      organization: organization as number,
      organizationName,
      section,
      fingerprint,
      actor: 'organization' as const,
      channel: 'link' as const,
      date: createdAt.slice(0, 10),
      createdAt,
      updatedAt: createdAt,
    })
    const add = (data: ReturnType<typeof said>) =>
      payload.db.create({ collection: 'verification-events', data })
    await add(said('languages', at(400)))
    const again = said('services', at(1))
    for (let time = 0; time < 210; time += 1) await add(again)
    const history = await findMyHistory({ ...keyOf(by), locale: 'fr' })
    if ('refusal' in history) throw new Error(history.refusal)
    const told = history.lines.filter(({ who }) => who.kind === 'link')
    expect(told.map(({ sections }) => sections)).toEqual([
      [labelOf(SECTIONS, 'services', 'fr')],
      [labelOf(SECTIONS, 'languages', 'fr')],
    ])
  })

  it('is not hidden by who may only confirm', async () => {
    const editor = await account(payload, ['organization'], opening(sheet))
    const by = { account: editor.id, of: ofAccount(sheet) }
    const { food } = await boxes()
    await write(by, 'services', { [food]: ['on'] })
    await payload.update({
      collection: 'users',
      id: editor.id,
      data: opening(sheet, 'confirm') as object,
      overrideAccess: true,
    })
    await sendDraft(payload, by, { message: 'Un mot.', locale: 'fr', seen: '' })
    expect((await shown()).services).toHaveLength(2)
    expect((await all('organization-proposals')).map(({ state }) => state)).toEqual(['received'])
  })
})
