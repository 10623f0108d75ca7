import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { ROLES } from '@/access'
import { listChaptersAbout } from '@/data/guide/about'
import { allStoredAs } from '@/db/documents'
import { dayAt } from '@/days/calendar'
import { withDataset } from '@/map/payload/dataset'
import type { User } from '@/payload-types'
import { countStates, extract, UNIT_STATES, type Resource, type StoredUnits } from '@/translation'

import { seed, type SeedResult } from '../../../seed'
import { chapters } from '../../../seed/chapters'
import { organizations } from '../../../seed/organizations'
import { provedRows, SEEDED_ROWS } from '../guide/provedRows'
import { emptyDatabase, startPayload } from '../harness'

const TODAY = new Date()
const MINUTES = 60_000

let payload: Payload
let result: SeedResult
const lines: string[] = []

const all = async (collection: Parameters<Payload['find']>[0]['collection'], draft = false) => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft,
    overrideAccess: true,
    pagination: false,
    where: {},
  })
  return allStoredAs<Record<string, unknown>>(docs)
}

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  result = await seed(payload, { log: (line) => lines.push(line), today: TODAY })
}, 3 * MINUTES)

describe('the seeded accounts', () => {
  it('have one person for each role, and two researchers for four eyes', async () => {
    const users = await all('users')
    const roles = users.flatMap(({ roles: own }) => own as string[])
    for (const role of ROLES) expect(roles).toContain(role)
    expect(roles.filter((role) => role === 'researcher')).toHaveLength(2)
    expect(result.accounts).toHaveLength(users.length)
  })

  it('sign in with the passwords that were given, each its own', async () => {
    expect(new Set(result.accounts.map(({ password }) => password)).size).toBe(7)
    for (const { email, password } of result.accounts) {
      const { user } = await payload.login({ collection: 'users', data: { email, password } })
      expect(user?.email).toBe(email)
    }
  })
})

describe('Today in the seeded world', () => {
  it('counts for each account as much as is found where its rows lead', async () => {
    const seen = new Set<string>()
    const users = allStoredAs<User & { collection: 'users' }>(
      (await all('users')).map((user) => ({ ...user, collection: 'users' })),
    )
    for (const { email, password } of result.accounts) {
      const user = users.find((each) => each.email === email)!
      const codes = await provedRows(payload, user, dayAt(TODAY), password)
      codes.forEach((code) => seen.add(code))
    }
    expect([...seen]).toEqual(expect.arrayContaining([...SEEDED_ROWS]))
  })
})

describe('the seeded texts', () => {
  it('are published by somebody else than their author, with a history', async () => {
    for (const text of [...(await all('guide-chapters')), ...(await all('pages'))]) {
      expect(text).toMatchObject({ _status: 'published', workflowState: 'published' })
      expect(String(text.approvedBy)).not.toBe(String(text.author))
      expect(text.history).not.toEqual([])
    }
    const labour = (await all('guide-chapters')).find(({ slug }) => slug === 'normes-du-travail')
    expect(labour).toMatchObject({ edition: 2, isExample: true })
    expect(JSON.stringify(labour?.content)).toContain('16,60 $')
  })

  it('leave a line in the log for each action, and the one publication without review its reason', async () => {
    const events = await all('audit-events')
    const published = events.filter(({ action }) => action === 'guide-chapters.approveAndPublish')
    const again = chapters.filter(({ earlier }) => earlier)
    expect(published).toHaveLength(chapters.length + again.length)
    expect(events.filter(({ action }) => action === 'updates.publishAlone')).toHaveLength(1)
  })

  it('have translations in every state, and passages in every state', async () => {
    const published = await all('translations')
    const latest = await all('translations', true)
    const states = new Set(latest.map(({ workflowState }) => workflowState))
    expect([...states].sort()).toEqual(['inProgress', 'inReview', 'notStarted', 'published'])

    const texts = new Map((await all('guide-chapters')).map((text) => [String(text.id), text]))
    const streams = [...texts.values()].find(
      ({ slug }) => slug === 'volets-bas-salaire-et-haut-salaire',
    )!
    const spanish = published.find(
      ({ resourceKey, resourceType, language }) =>
        resourceType === 'guide-chapters' &&
        resourceKey === String(streams.id) &&
        language === 'es',
    )!
    const counts = countStates(extract(streams as Resource), spanish.units as StoredUnits)
    expect(counts.units.stale).toBe(3)
    expect(counts.units.missing).toBeGreaterThan(10)
    expect(counts.units.approved).toBeGreaterThan(50)

    const seen = new Set<string>()
    for (const { resourceType, resourceKey, units } of latest) {
      const text = resourceType === 'guide-chapters' ? texts.get(String(resourceKey)) : undefined
      if (!text) continue
      const { units: byState } = countStates(extract(text as Resource), units as StoredUnits)
      for (const state of UNIT_STATES) if (byState[state] > 0) seen.add(state)
    }
    expect([...seen].sort()).toEqual([...UNIT_STATES].sort())
  })
})

describe('the seeded directory', () => {
  it('shows the public what is listed, and nothing of the two that are not', async () => {
    const { docs } = await payload.find({
      collection: 'organizations',
      depth: 0,
      draft: false,
      overrideAccess: false,
      pagination: false,
    })
    expect(docs).toHaveLength(organizations.length - 2)
    const { name } = docs.find(({ slug }) => slug.includes('lanaudiere-2'))!
    expect(name).toBe('Organisme d’exemple – Lanaudière 2')
  })

  it('leads from a need to the chapters that are most about it, in the language of who reads', async () => {
    const labour = await listChaptersAbout({ locale: 'es', service: 'labourRights' })
    expect(labour[0]?.title).toMatchObject({
      text: 'Normas laborales: salario, horas, despido',
      state: 'approved',
    })
    expect(labour).toHaveLength(2)
    const abuse = await listChaptersAbout({ locale: 'en', service: 'emergency' })
    expect(abuse[0]?.title.text).toBe('Closed permit: changing employers')
    expect(await listChaptersAbout({ locale: 'es', service: 'nothing' })).toEqual([])
    // Read once for everybody: a search asks the database nothing.
    const find = vi.spyOn(payload, 'find')
    expect(await listChaptersAbout({ locale: 'fr', service: 'labourRights' })).toHaveLength(2)
    expect(find).not.toHaveBeenCalled()
    find.mockRestore()
  })

  it('names regions and services in the three languages', async () => {
    const { docs } = await payload.find({
      collection: 'service-categories',
      depth: 0,
      locale: 'es',
      overrideAccess: false,
      where: { key: { equals: 'housing' } },
    })
    expect(docs[0]).toMatchObject({ name: 'Vivienda' })
    expect(await all('regions')).toHaveLength(17)
  })
})

describe('the seeded map', () => {
  it('holds the example lists, placed', async () => {
    const positions = await withDataset(payload, async (rows) => {
      let sum = 0
      for await (const row of rows) sum += row.positions
      return sum
    })
    expect(positions).toBeGreaterThan(3000)
  })
})
