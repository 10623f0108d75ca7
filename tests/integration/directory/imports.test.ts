import config from '@payload-config'
import { handleEndpoints, Locked, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { ImportMark } from '@/directory/payload/imports/mark'
import type { ImportView } from '@/directory/payload/imports/describeImport'
import { runImport } from '@/directory/payload/imports/runImport'
import { fieldsFor } from '@/db/documents'
import { hasTransactions } from '@/db/engine'
import type { Id } from '@/db/ids'
import type { Lease } from '@/db/lease'
import { queueLease, runJobsRound } from '@/jobs/round'

import { tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { makeWorld, type World } from './world'

let payload: Payload
let token: string
let world: World
/** One for each database: it is held until its holder ends. */
let lease: Lease

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  lease = queueLease(payload)
  world = await makeWorld(payload)
  token = await tokenFor('researcher')
})

const tokenFor = async (role: 'researcher' | 'translator' | 'mapReader'): Promise<string> => {
  const { email } = await account(payload, [role])
  return (await tokenOf(payload, email))!
}

interface Answered {
  id?: string | number
  state?: string
  errors?: { code: string; message: string }[]
}

async function send<Body = Answered>(
  path: string,
  body?: object | string | Uint8Array,
  as = token,
) {
  const isFile = typeof body === 'string' || body instanceof Uint8Array
  const answer = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/organization-imports${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Authorization: `JWT ${as}`,
        Cookie: 'payload-lng=en',
        ...(isFile ? { 'X-File-Name': 'liste.csv' } : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isFile ? (body as BodyInit) : JSON.stringify(body) }),
    }),
  })
  return { status: answer.status, body: (await answer.json()) as Body }
}

async function receive(file: string | Uint8Array): Promise<string> {
  const { status, body } = await send('/receive', file)
  expect(status).toBe(201)
  return String(body.id)
}

const desk = async (id: string): Promise<ImportView> => (await send<ImportView>(`/${id}/desk`)).body

const runJob = () => runJobsRound(payload, lease)

async function apply(id: string): Promise<ImportView> {
  const { open } = await desk(id)
  const { status } = await send(`/${id}/apply`, { seen: open!.seen })
  expect(status).toBe(200)
  await runJob()
  return desk(id)
}

/** Orders without a job's round: the test works through it. */
async function order(id: string): Promise<void> {
  const { open } = await desk(id)
  expect((await send(`/${id}/apply`, { seen: open!.seen })).status).toBe(200)
}

/** The process stops while it keeps the line after so many: what it wrote of that line may stand. */
function stopAfter(lines: number) {
  const update = payload.db.updateOne.bind(payload.db)
  let left = lines
  return vi.spyOn(payload.db, 'updateOne').mockImplementation(async (options) => {
    const isLine = options.collection === 'organization-imports' && 'rows' in options.data
    if (isLine && left === 0) throw new Error('stopped')
    if (isLine) left -= 1
    return update(options)
  })
}

const sheets = async (name: string) =>
  (
    await payload.find({
      collection: 'organizations',
      where: { name: { equals: name } },
      depth: 0,
      draft: true,
      overrideAccess: true, // what stands, whoever may see it
    })
  ).docs

const read = (id: World['organizations']['listed']) =>
  payload.findByID({
    collection: 'organizations',
    id: id as number,
    depth: 0,
    draft: true,
    overrideAccess: true, // what stands, whoever may see it
  })

const exported = async (format: string, language: string): Promise<Uint8Array> => {
  const answer = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/organizations/file?format=${format}`, {
      headers: { Authorization: `JWT ${token}`, Cookie: `payload-lng=${language}` },
    }),
  })
  return new Uint8Array(await answer.arrayBuffer())
}

const FILE =
  'Clé,Nom,Ville,Téléphone,Services,Heures\n' +
  'K-1,Organisme d’exemple du tableur,Granby,4505550150,Permis,lundi 9h-17h\n' +
  'organisme-d-exemple-visible,Organisme d’exemple visible,,450 555-0177,,\n'

const NAMES = ['Un', 'Deux', 'Trois'].map((name) => `Organisme d’exemple ${name}`)

const THREE = `Nom,Ville\n${NAMES.map((name) => `${name},Granby\n`).join('')}`

describe('a list of organizations from a spreadsheet', () => {
  it('is for those who keep the directory', async () => {
    for (const role of ['translator', 'mapReader'] as const) {
      const other = await tokenFor(role)
      expect((await send('/receive', FILE, other)).status).toBe(403)
    }
    const id = await receive(FILE)
    expect((await send(`/${id}/desk`, undefined, await tokenFor('translator'))).status).toBe(403)
    expect((await send(`/${id}/apply`, {}, '')).status).toBe(403)
  })

  it.each(['fr', 'en', 'es'].flatMap((l) => ['csv', 'xlsx'].map((f) => [l, f] as const)))(
    'that is our own file changes nothing when it comes back (%s, %s)',
    async (language, format) => {
      const id = await receive(await exported(format, language))
      const { open } = await desk(id)
      expect(open?.toWrite).toBe(0)
      expect(open?.planned.map(({ fate, notices }) => [fate, notices])).toEqual(
        Array.from({ length: 3 }, () => ['same', []]),
      )
      const { status, body } = await send(`/${id}/apply`, { seen: open?.seen })
      expect(status).toBe(400)
      expect(body.errors).toEqual([expect.objectContaining({ code: 'nothingToDo' })])
    },
  )

  it('is shown first, then written by a job: drafts made, fields changed, with its line', async () => {
    const id = await receive(FILE)
    const before = await desk(id)
    expect(before.open?.counts.filter(({ count }) => count > 0)).toEqual([
      { fate: 'new', label: 'to create', count: 1 },
      { fate: 'changed', label: 'to change', count: 1 },
    ])
    expect(before.open?.planned.find(({ fate }) => fate === 'changed')?.changes).toEqual([
      { label: 'Phone', before: '450 555-0100', after: '450 555-0177' },
    ])
    expect(await sheets('Organisme d’exemple du tableur')).toEqual([])

    const after = await apply(id)
    expect(after).toMatchObject({ state: 'applied', done: 2, total: 2 })
    expect(after.rows.map(({ outcome }) => outcome)).toEqual(['created', 'changed'])
    const [made] = await sheets('Organisme d’exemple du tableur')
    expect(made).toMatchObject({
      _status: 'draft',
      contact: { phone: '450 555-0150' },
      sites: [
        {
          municipality: 'Granby',
          hours: { kind: 'weekly', weekly: [{ days: ['mo'], opens: '09:00', closes: '17:00' }] },
        },
      ],
      services: [{ service: world.services.permits }],
    })
    expect(await read(world.organizations.listed)).toMatchObject({
      _status: 'published',
      contact: { phone: '450 555-0177' },
    })
    const { docs } = await payload.find({
      collection: 'organization-imports',
      depth: 0,
      overrideAccess: true, // what is kept, whoever may see it
    })
    expect(docs[0]).toMatchObject({
      fileName: 'liste.csv',
      state: 'applied',
      createdCount: 1,
      changedCount: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      tables: null,
      plan: null,
    })
  })

  it('finds a sheet again by the key of an earlier file, and its matching by the headings', async () => {
    const first = await receive('Code interne,Nom,Ville\nK-9,Organisme d’exemple neuf,Sutton\n')
    await send(`/${first}/choose`, { columns: ['key', 'name', 'municipality:1'] })
    await apply(first)
    const second = await receive('CODE INTERNE,NOM,VILLE\nK-9,Organisme d’exemple renommé,Sutton\n')
    const { open } = await desk(second)
    expect(open?.columns.map(({ match }) => match)).toEqual(['key', 'name', 'municipality:1'])
    expect(open?.planned[0]).toMatchObject({
      fate: 'changed',
      changes: [{ before: 'Organisme d’exemple neuf', after: 'Organisme d’exemple renommé' }],
    })
  })

  it('does not take the numbers of another list for keys of the first', async () => {
    const first = await receive('Clé,Nom,Ville\n1,Organisme d’exemple neuf,Sutton\n')
    await apply(first)
    for (const file of [
      'ID,Organisme,Ville\n1,Cuisine collective,Bromont\n',
      'Clé,Nom,Ville\n1,Cuisine collective,Bromont\n',
    ]) {
      const { open } = await desk(await receive(file))
      expect(open?.counts.find(({ fate }) => fate === 'changed')?.count).toBe(0)
      expect(open?.planned[0]?.fate).toBe(file.startsWith('ID') ? 'new' : 'alike')
    }
  })

  it('proposes no matching of an import that was undone', async () => {
    const file = 'Code interne,Nom,Ville\nK-9,Organisme d’exemple neuf,Sutton\n'
    const first = await receive(file)
    await send(`/${first}/choose`, { columns: ['otherNames', 'name', 'municipality:1'] })
    await apply(first)
    await send(`/${first}/undo`, {})
    await runJob()
    const { open } = await desk(await receive(file))
    expect(open?.columns.map(({ match }) => match)).toEqual(['', 'name', 'municipality:1'])
  })

  it('that went out before a correction does not take it back', async () => {
    const file = new TextDecoder().decode(await exported('csv', 'fr'))
    const older = file.replaceAll(/\b20\d\d-\d\d-\d\d\b/g, '2020-01-15')
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { contact: { phone: '450 555-0111' } },
      overrideAccess: true, // a correction
    })
    const id = await receive(new TextEncoder().encode(older))
    const { open } = await desk(id)
    expect(
      open?.counts.filter(({ count }) => count > 0).map(({ fate, count }) => [fate, count]),
    ).toEqual([
      ['behind', 1],
      ['same', 2],
    ])
    expect(open?.toWrite).toBe(0)
    const row = open!.planned.find(({ fate }) => fate === 'behind')!
    const decisions = { [row.line]: row.organization }
    const decided = await send<ImportView>(`/${id}/choose`, { decisions })
    expect(decided.body.open?.toWrite).toBe(1)
  })

  it('never makes a namesake by itself, and does what a person decides', async () => {
    const id = await receive('Nom,Ville\nOrganisme d’exemple visible,Gatineau\n')
    const { open } = await desk(id)
    expect(open?.planned[0]).toMatchObject({ fate: 'alike', decision: '' })
    expect(open?.toWrite).toBe(0)
    const decided = await send<ImportView>(`/${id}/choose`, { decisions: { 2: 'create' } })
    expect(decided.body.open?.planned[0]?.fate).toBe('new')
    await apply(id)
    expect(await sheets('Organisme d’exemple visible')).toHaveLength(2)
  })

  it('lists nobody who asked not to be, and no paid service', async () => {
    const hidden = await read(world.organizations.hidden)
    const town = hidden.sites?.[0]?.municipality ?? ''
    const phone = hidden.contact?.phone ?? ''
    const id = await receive(
      `Nom,Ville,Tél,Coût\n${hidden.name},${town},${phone},\nClinique d’exemple,Granby,,payant\n`,
    )
    const { open } = await desk(id)
    expect(open?.planned.map(({ fate }) => fate)).toEqual(['refused', 'refused'])
    expect(open?.planned[1]?.notices.join()).toContain('free services only')
  })
})

describe('an import of organizations', () => {
  it('is applied only as it was seen', async () => {
    const id = await receive(FILE)
    const { open } = await desk(id)
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { contact: { phone: '450 555-0111' } },
      overrideAccess: true, // somebody else changes it
    })
    const { status, body } = await send(`/${id}/apply`, { seen: open?.seen })
    expect(status).toBe(409)
    expect(body.errors).toEqual([expect.objectContaining({ code: 'changedMeanwhile' })])
    expect(body.errors?.[0]?.message).toContain(
      'What is no longer the same: Organisme d’exemple visible.',
    )
  })

  it('is worked out once for its dry run and its order, and anew when anything changed', async () => {
    const id = await receive(FILE)
    const find = vi.spyOn(payload, 'find')
    /** Every sheet is read for a plan, and for nothing else here. */
    const workedOut = () =>
      find.mock.calls.filter(
        ([{ collection, pagination }]) => collection === 'organizations' && pagination === false,
      ).length
    try {
      const { open } = await desk(id)
      expect((await desk(id)).open).toEqual(open)
      expect(workedOut()).toBe(1)
      await payload.update({
        collection: 'organizations',
        id: world.organizations.elsewhere as number,
        data: { contact: { phone: '450 555-0122' } },
        overrideAccess: true, // somebody changes another one
      })
      expect((await desk(id)).open).toEqual(open)
      expect(workedOut()).toBe(2)
      await send(`/${id}/choose`, { lists: 'replace' })
      const again = (await desk(id)).open
      expect(workedOut()).toBe(3)
      expect((await send(`/${id}/apply`, { seen: again?.seen })).status).toBe(200)
      expect(workedOut()).toBe(3)
    } finally {
      find.mockRestore()
    }
  })

  it('leaves a sheet that is changed between the order and the job, and says so', async () => {
    const id = await receive(FILE)
    const { open } = await desk(id)
    await send(`/${id}/apply`, { seen: open?.seen })
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { contact: { phone: '450 555-0111' } },
      overrideAccess: true, // somebody else changes it
    })
    await runJob()
    const { rows } = await desk(id)
    expect(rows[1]).toMatchObject({ outcome: 'left: changed meanwhile', reason: 'Phone' })
    expect((await read(world.organizations.listed)).contact?.phone).toBe('450 555-0111')
  })

  it('is undone as a whole; what was changed since is kept and named', async () => {
    const id = await receive(`${FILE}K-2,Organisme d’exemple touché,Bromont,450 555-0151,Permis,\n`)
    await apply(id)
    const [touched] = await sheets('Organisme d’exemple touché')
    await payload.update({
      collection: 'organizations',
      id: touched!.id,
      data: { contact: { ...touched!.contact, email: 'touche@example.org' } },
      draft: true,
      overrideAccess: true, // somebody works on it
    })
    expect((await send(`/${id}/undo`, {})).status).toBe(200)
    await runJob()
    const { state, rows } = await desk(id)
    expect(state).toBe('undone')
    expect(await sheets('Organisme d’exemple du tableur')).toEqual([])
    expect((await read(world.organizations.listed)).contact?.phone).toBe('450 555-0100')
    expect(await sheets('Organisme d’exemple touché')).toHaveLength(1)
    expect(rows.find(({ name }) => name.includes('touché'))).toMatchObject({
      outcome: 'created → kept: somebody has worked on it since',
      reason: 'E-mail',
    })
    expect((await send(`/${id}/undo`, {})).status).toBe(409)
  })

  it('puts back, when it is undone, what a sheet said before there was a rule for it', async () => {
    const before = await read(world.organizations.listed)
    await payload.update({
      collection: 'organizations',
      id: before.id,
      data: { contact: { ...before.contact, phone: '555-0143' } },
      overrideAccess: true,
      context: { putsBack: true },
    })
    const id = await receive(FILE)
    await apply(id)
    expect((await read(world.organizations.listed)).contact?.phone).not.toBe('555-0143')
    expect((await send(`/${id}/undo`, {})).status).toBe(200)
    await runJob()
    expect((await read(world.organizations.listed)).contact?.phone).toBe('555-0143')
  })

  it('goes on from where its process stopped, and makes nothing twice', async () => {
    const id = await receive(THREE)
    await order(id)
    const stop = stopAfter(2)
    await expect(runImport(payload, id)).rejects.toThrow('stopped')
    stop.mockRestore()
    expect(await desk(id)).toMatchObject({ state: 'applying', done: 2, total: 3 })
    await send(`/${id}/resume`, {})
    await runJob()
    const { state, rows } = await desk(id)
    expect(state).toBe('applied')
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual(
      [2, 3, 4].map((line) => [line, 'created']),
    )
    for (const name of NAMES) expect(await sheets(name)).toHaveLength(1)

    // The same on the way back.
    await send(`/${id}/undo`, {})
    const again = stopAfter(1)
    await expect(runImport(payload, id)).rejects.toThrow('stopped')
    again.mockRestore()
    expect(await desk(id)).toMatchObject({ state: 'undoing', done: 1 })
    await send(`/${id}/resume`, {})
    await runJob()
    expect((await desk(id)).state).toBe('undone')
    // The third was made as the process stopped: without transactions nobody knows whose it is.
    const left = await Promise.all(NAMES.map(async (name) => (await sheets(name)).length))
    expect(left).toEqual([0, 0, hasTransactions(payload) ? 0 : 1])
  })

  it('is worked on by one job at a time', async () => {
    const id = await receive(THREE)
    await order(id)
    const worked = await Promise.all([runImport(payload, id), runImport(payload, id)])
    expect(worked.sort()).toEqual([0, 4])
    expect(await desk(id)).toMatchObject({ state: 'applied', done: 3 })
    for (const name of NAMES) expect(await sheets(name)).toHaveLength(1)
  })

  it('writes a line only as long as nobody else has done it', async () => {
    const id = await receive(THREE)
    await order(id)
    // Another job, on another machine, is through with the first line while this one writes it.
    const create = payload.create.bind(payload)
    const overtake = vi.spyOn(payload, 'create').mockImplementation(async (options) => {
      const made = await create(options)
      await payload.db.updateOne({
        collection: 'organization-imports',
        where: { id: { equals: id } },
        data: { done: 1 },
        req: options.req ?? {},
      })
      return made
    })
    expect(await runImport(payload, id)).toBe(0)
    overtake.mockRestore()
    expect((await desk(id)).rows).toEqual([])
  })

  it('keeps nothing of its file from the moment that it is applied', async () => {
    const id = await receive(THREE)
    await order(id)
    const kept = await payload.findByID({
      collection: 'organization-imports',
      id,
      depth: 0,
      overrideAccess: true, // what is kept, whoever may see it
    })
    expect([kept.state, kept.tables]).toEqual(['applying', null])
    expect(kept.plan).toHaveLength(3)
  })

  it('is applied with the choices that were seen', async () => {
    const id = await receive(THREE)
    const { open } = await desk(id)
    const update = payload.db.updateOne.bind(payload.db)
    // Somebody chooses otherwise after the plan was worked out, before it is written.
    const meanwhile = vi.spyOn(payload.db, 'updateOne').mockImplementationOnce(async (options) => {
      const data = { decisions: { 2: 'leave' }, updatedAt: '2030-01-01T00:00:00.000Z' }
      await update({
        collection: options.collection,
        where: { id: { equals: id } },
        data,
        req: options.req!,
      })
      return update(options)
    })
    const { status, body } = await send(`/${id}/apply`, { seen: open?.seen })
    meanwhile.mockRestore()
    expect([status, body.errors?.[0]?.code]).toEqual([409, 'changedMeanwhile'])
  })

  it('is undone to its end, also when a listing refuses; which one is said', async () => {
    const id = await receive(FILE)
    await apply(id)
    const refuse = vi.spyOn(payload, 'update').mockImplementation(async ({ collection }) => {
      if (collection === 'organizations') throw new Locked('Somebody has it open.')
      throw new Error('nothing else is written')
    })
    await send(`/${id}/undo`, {})
    const worked = await runImport(payload, id).finally(() => refuse.mockRestore())
    expect(worked).toBe(3)
    const { state, rows } = await desk(id)
    expect(state).toBe('undone')
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['created → deleted', ''],
      ['changed → not undone', 'Somebody has it open.'],
    ])
    expect((await read(world.organizations.listed)).contact?.phone).toBe('450 555-0177')
  })

  it('takes no draft of somebody else for its own, and deletes none', async () => {
    const id = await receive(FILE)
    await order(id)
    const name = 'Organisme d’exemple du tableur'
    const own = await payload.create({
      collection: 'organizations',
      data: fieldsFor({ name }),
      draft: true,
      overrideAccess: true, // an editor begins the same one meanwhile
    })
    await runJob()
    expect(await sheets(name)).toHaveLength(2)
    await send(`/${id}/undo`, {})
    await runJob()
    expect((await sheets(name)).map((sheet) => sheet.id)).toEqual([own.id])
  })
})

describe('the mark of an import', () => {
  const mark = async (id: Id, as = token) => {
    const request = new Request(`http://localhost:3000/api/organizations/${id}/import`, {
      headers: { Authorization: `JWT ${as}`, Cookie: 'payload-lng=en' },
    })
    const answer = await handleEndpoints({ config, request })
    const said = (await answer.json()) as { mark?: ImportMark | null }
    return { status: answer.status, mark: said.mark }
  }
  /** Sheets that say that an import wrote them last, found as the list of the admin finds them. */
  const markedBy = async (id: string) =>
    (
      await payload.find({
        collection: 'organizations',
        where: { lastImport: { equals: id } },
        sort: 'name',
        depth: 0,
        draft: true,
        overrideAccess: true, // as the team sees them
      })
    ).docs.map(({ name }) => name)
  const NAME = 'Organisme d’exemple visible'
  const phoneFile = (phone: string) =>
    `Clé,Nom,Téléphone\norganisme-d-exemple-visible,${NAME},${phone}\n`

  it('says on a sheet which one wrote it, when, by whom and what, and finds the sheets', async () => {
    const id = await receive(FILE)
    await apply(id)
    expect(await markedBy(id)).toEqual(['Organisme d’exemple du tableur', NAME])
    const { mark: said } = await mark(world.organizations.listed)
    expect(said).toMatchObject({
      fileName: 'liste.csv',
      isUndone: false,
      row: { outcome: 'changed', changes: [{ label: 'Phone', after: expect.any(String) }] },
    })
    expect(said?.by).toBeTruthy()
    expect(Date.now() - Date.parse(said?.appliedAt ?? '')).toBeLessThan(60_000)
    expect((await mark(world.organizations.elsewhere)).mark).toBeNull()
    expect((await mark(world.organizations.listed, await tokenFor('mapReader'))).status).toBe(403)
  })

  it('is that of the last one, and goes back to the one before when that is undone', async () => {
    const first = await receive(phoneFile('450 555-0177'))
    await apply(first)
    const second = await receive(phoneFile('450 555-0188'))
    await apply(second)
    expect([await markedBy(first), await markedBy(second)]).toEqual([[], [NAME]])
    expect((await send(`/${second}/undo`, {})).status).toBe(200)
    await runJob()
    expect([await markedBy(first), await markedBy(second)]).toEqual([[NAME], []])
    await send(`/${first}/undo`, {})
    await runJob()
    expect((await mark(world.organizations.listed)).mark).toBeNull()
  })

  it('stays that of a later one when an earlier one is undone', async () => {
    const first = await receive(phoneFile('450 555-0177'))
    await apply(first)
    const second = await receive(
      `Clé,Nom,Courriel\norganisme-d-exemple-visible,${NAME},autre@example.org\n`,
    )
    await apply(second)
    await send(`/${first}/undo`, {})
    await runJob()
    expect((await read(world.organizations.listed)).contact?.phone).toBe('450 555-0100')
    expect(await markedBy(second)).toEqual([NAME])
  })

  it('does not go back to one that was undone meanwhile', async () => {
    const first = await receive(phoneFile('450 555-0177'))
    await apply(first)
    const second = await receive(
      `Clé,Nom,Courriel\norganisme-d-exemple-visible,${NAME},autre@example.org\n`,
    )
    await apply(second)
    for (const id of [first, second]) {
      await send(`/${id}/undo`, {})
      await runJob()
    }
    expect((await mark(world.organizations.listed)).mark).toBeNull()
  })

  it('is written by nobody else, and read by the team alone', async () => {
    const id = await receive(FILE)
    await apply(id)
    const researcher = await payload.find({
      collection: 'users',
      where: { roles: { contains: 'researcher' } },
      depth: 0,
      limit: 1,
    })
    await payload.update({
      collection: 'organizations',
      id: world.organizations.listed as number,
      data: { lastImport: null, contact: { phone: '450 555-0199' } },
      overrideAccess: false,
      user: { ...researcher.docs[0]!, collection: 'users' },
    })
    expect(await markedBy(id)).toContain(NAME)
    const seen = await payload.find({
      collection: 'organizations',
      where: { name: { equals: NAME } },
      depth: 0,
      overrideAccess: false, // as anybody
    })
    expect(seen.docs[0]).not.toHaveProperty('lastImport')
  })
})

describe('an import that is taken back', () => {
  describe('undone after somebody worked on a listing that it made', () => {
    const name = 'Organisme d’exemple du tableur'
    const save = (sheet: { id: number | string }, data: object) =>
      payload.update({
        collection: 'organizations',
        id: sheet.id as number,
        data,
        draft: true,
        overrideAccess: true, // somebody works on it
      })
    const WORK: Record<string, (sheet: { id: number | string }) => Promise<unknown>> = {
      'asked not to be listed': (sheet) => save(sheet, { doNotList: true }),
      'a source': (sheet) => save(sheet, { sourcesOfFacts: [{ section: 'contact', note: 'Lu' }] }),
      'saved once more': (sheet) => save(sheet, {}),
      'a listing merged into it': ({ id }) =>
        payload.db.updateOne({
          collection: 'organizations',
          id: world.organizations.listed,
          data: { mergedInto: id },
          req: {},
        }),
      'a mark that it wants no letters': ({ id }) =>
        payload.db.create({
          collection: 'quiet-marks',
          data: { name, key: `o${id}`, organization: id, at: '2026-11-29', channel: 'phone' },
          req: {},
        }),
    }

    it.each(Object.entries(WORK))('keeps it, and what is known of it: %s', async (_, work) => {
      const id = await receive(FILE.split('\n').slice(0, 2).join('\n'))
      await apply(id)
      const [made] = await sheets(name)
      await work(made!)
      await send(`/${id}/undo`, {})
      await runJob()
      const { state, rows } = await desk(id)
      expect(state).toBe('undone')
      expect(rows[0]?.outcome).toBe('created → kept: somebody has worked on it since')
      expect(await sheets(name)).toHaveLength(1)
    })
  })

  it('is refused in words when it is none', async () => {
    for (const [file, status] of [
      ['%PDF-1.7', 400],
      ['', 400],
      ['x'.repeat(17 * 1024 * 1024), 413],
    ] as const) {
      const answer = await send('/receive', file)
      expect(answer.status).toBe(status)
      expect(String(answer.body.errors?.[0]?.message)).toMatch(/\w+ \w+/)
    }
  })

  it('that is put aside keeps nothing of its file', async () => {
    const id = await receive(FILE)
    expect((await send(`/${id}/discard`, {})).body).toMatchObject({ state: 'discarded' })
    expect((await send(`/${id}/apply`, { seen: 'x' })).status).toBe(409)
    const kept = await payload.findByID({
      collection: 'organization-imports',
      id,
      depth: 0,
      overrideAccess: true, // what is kept
    })
    expect(kept.tables).toBeNull()
  })
})
