import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import path from 'node:path'

import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { forgetContentVersion } from '@/contentVersion/version'
import { editionAddress, editionName } from '@/data/editionName'
import { findEdition, listEditions } from '@/data/editions'
import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { fileName, filesOf } from '@/editions/files'
import { checkEditions } from '@/editions/payload/checkEditions'
import { forgetDropped } from '@/editions/payload/forgetDropped'
import { makeEdition } from '@/editions/payload/makeEdition'
import { editionFolder, EditionStore } from '@/editions/payload/store'
import { getEdition } from '@/editions/payload/stored'
import { announceEditionPress, type DrawnEdition, type EditionPress } from '@/editions/press'
import { env } from '@/env'
import { LOCALES } from '@/i18n/locales'
import type { User } from '@/payload-types'
import { drawEdition } from '@/server/editions/draw'
import { withoutScheme } from '@/text/webAddress'

import { ask, tokenOf } from '../accounts/api'
import { hiddenRefuge } from '../directory/hiddenRefuge'
import { makeWorld } from '../directory/world'
import { account, emptyDatabase, startPayload } from '../harness'
import { BUILT_ASSETS, openWholeSite, type WholeSite } from '../platform/wholeSite'
import { publishedChapter } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let site: WholeSite
let researcher: Account
let admin: Account

const store = new EditionStore(env)

/** How often something was drawn and printed; what stops a printing, as a kill does. */
let drawn = 0
let printed: string[] = []
let dieAt: number | undefined

const press: EditionPress = {
  canPrint: true,
  draw: async ({ number, languages }): Promise<DrawnEdition> => {
    drawn += 1
    return {
      files: filesOf(languages).map((file) => ({
        ...file,
        isToPrint: file.format === 'pdf',
        bytes: Buffer.from(`${fileName(number, file)} drawn ${drawn}`),
      })),
      changes: { fr: [] },
      shown: { guide: ['logement'], directory: ['refuge-d-essai'] },
    }
  },
  print: async (html) => {
    if (dieAt === printed.length) throw new Error('killed')
    const words = Buffer.from(html).toString('utf8')
    printed.push(words)
    return Buffer.from(`%PDF ${words}`)
  },
}

beforeAll(async () => {
  payload = await startPayload()
  site = await openWholeSite(payload, { CHROMIUM_PATH: 'none' })
})
afterAll(() => site?.close())

beforeEach(async () => {
  await emptyDatabase(payload)
  await rm(editionFolder(env), { recursive: true, force: true })
  announceEditionPress(press)
  drawn = 0
  printed = []
  dieAt = undefined
  researcher = await account(payload, ['researcher'])
  admin = await account(payload, ['admin'])
  forgetContentVersion()
})
afterEach(() => forgetContentVersion())

const prepare = (more: object = {}) =>
  payload.create({
    collection: 'editions',
    data: fieldsFor({ date: '2026-03-15', ...more }),
    depth: 0,
    overrideAccess: true,
  })

const order = async (id: Id, name: string, person: Account = admin, body: object = {}) => {
  const token = await tokenOf(payload, person.email)
  return ask('POST', `/api/editions/${id}/${name}`, body, { token: token! })
}

const make = async (id: Id): Promise<number> => {
  const { progress } = await getEdition(payload, id)
  return makeEdition(payload, { id, run: progress!.run, press, site: env })
}

async function issued(more: object = {}): Promise<Id> {
  const { id } = await prepare(more)
  expect((await order(id, 'make', researcher)).status).toBe(200)
  await make(id)
  expect((await order(id, 'issue', researcher)).status).toBe(200)
  forgetContentVersion()
  return id
}

const fetchFile = (path: string, init: RequestInit = {}) =>
  fetch(`http://localhost:${site.port}${path}`, { redirect: 'manual', ...init })

describe('an edition', () => {
  it('has the next number by itself, and no number twice, also of two people at once', async () => {
    await prepare()
    const both = await Promise.allSettled([prepare(), prepare()])
    const again = both.filter(({ status }) => status === 'rejected').map(() => prepare())
    await Promise.all(again)
    const { docs } = await payload.find({ collection: 'editions', depth: 0, overrideAccess: true })
    expect(docs.map(({ number }) => number).sort()).toEqual([1, 2, 3])
    await expect(prepare({ number: 2 })).rejects.toThrow()
    const refused = await ask(
      'POST',
      '/api/editions',
      { date: '2026-03-15', number: 2 },
      { token: (await tokenOf(payload, researcher.email))! },
    )
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Le prochain libre est le 4.')
  })

  it('is not there under what can be no identifier, and the answer says so', async () => {
    for (const id of ['none', '1e3', '9'.repeat(30)]) {
      const { status, text } = await order(id, 'make')
      expect([status, text]).toEqual([404, expect.stringContaining('Cette édition n’existe pas')])
    }
  })

  it('is seen by nobody but the team until it is issued', async () => {
    const { id } = await prepare()
    await order(id, 'make')
    await make(id)
    expect(await listEditions({})).toEqual([])
    expect((await ask('GET', `/api/editions/${id}`, undefined)).status).toBe(404)
    expect((await fetchFile(`/editions/1/${NAME}`)).status).toBe(404)
    await order(id, 'issue')
    forgetContentVersion()
    expect(await listEditions({})).toMatchObject([{ number: 1, isWithdrawn: false }])
    const { text, status } = await ask('GET', `/api/editions/${id}`, undefined)
    expect(status).toBe(200)
    // Names of what may ask not to be listed any more.
    expect(text).not.toMatch(/frozen|refuge-d-essai/)
  })

  it('has bytes that are those of its sums, whole and in part, for ever at one address', async () => {
    await issued()
    const view = await findEdition({ number: 1, locale: 'fr' })
    expect(view?.files).toHaveLength(LOCALES.length * 6)
    const sums = await (await fetchFile('/editions/1/SHA256SUMS')).text()
    for (const { path, name, sha256, bytes } of view!.files) {
      const answer = await fetchFile(path!)
      const body = Buffer.from(await answer.arrayBuffer())
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256)
      expect(body.length).toBe(bytes)
      expect(sums).toContain(`${sha256}  ${name}\n`)
      expect(answer.headers.get('etag')).toBe(`"${sha256}"`)
      expect(answer.headers.get('cache-control')).toContain('immutable')
    }
    const file = `/editions/1/${NAME}`
    const part = await fetchFile(file, { headers: { Range: 'bytes=0-3' } })
    expect([part.status, await part.text()]).toEqual([206, '%PDF'])
    expect(await statusOf(file, { Range: 'bytes=999999-' })).toBe(416)
    const etag = (await fetchFile(file)).headers.get('etag')!
    expect(await statusOf(file, { 'If-None-Match': etag })).toBe(304)
    expect((await fetchFile('/editions/1/accompagner-2-guide-fr.pdf')).status).toBe(404)
    expect((await fetchFile('/editions/1/%2e%2e%2fsecret')).ok).toBe(false)
    const cited = await (await fetchFile('/editions/1/citation-en.bib')).text()
    expect(cited).toContain('Edition 1, March 2026')
    expect(await (await fetchFile('/editions/1/citation-es.ris')).text()).toContain('ET  - 1')
  })

  it('is whole or not there when its making is killed, and goes on from where it was', async () => {
    const { id } = await prepare()
    await order(id, 'make')
    dieAt = 2
    await expect(make(id)).rejects.toThrow('killed')
    const stopped = await getEdition(payload, id)
    expect([stopped.state, stopped.frozen]).toEqual(['making', null])
    expect((await order(id, 'issue')).status).toBe(409)
    dieAt = undefined
    expect(await make(id)).toBe(18)
    // Read once: what was printed after the kill says the same as what was printed before.
    expect(drawn).toBe(1)
    expect(printed).toHaveLength(6)
    const { state, frozen } = await getEdition(payload, id)
    expect([state, frozen?.files.length]).toEqual(['made', 18])
    // Done twice, it changes nothing.
    expect(await make(id).catch(() => 0)).toBe(0)
    expect((await getEdition(payload, id)).frozen).toEqual(frozen)
  })

  it('may get other notes while it waits to be issued, but nothing that is printed', async () => {
    const { id } = await prepare()
    await order(id, 'make')
    const token = (await tokenOf(payload, researcher.email))!
    const save = (data: object) => ask('PATCH', `/api/editions/${id}`, data, { token })
    expect((await save({ notes: { fr: 'Trop tôt' } })).status).toBe(409)
    await make(id)
    const made = await getEdition(payload, id)
    expect((await save({ notes: { fr: 'Ce qui est nouveau' } })).status).toBe(200)
    expect((await save({ date: '2027-01-01' })).text).toContain('imprimés dans les fichiers')
    expect((await save({ languages: { es: false } })).status).toBe(409)
    // A form that was opened before sends back what it was given.
    expect((await save({ state: 'draft', guideWithheldAt: '2026-01-01' })).status).toBe(200)
    expect((await save({ state: 'issued', issuedAt: '2026-01-01' })).status).toBe(200)
    const after = await getEdition(payload, id)
    expect([after.issuedAt ?? null, after.guideWithheldAt ?? null]).toEqual([null, null])
    expect(after.notes?.fr).toBe('Ce qui est nouveau')
    expect([after.state, after.date, after.frozen]).toEqual(['made', '2026-03-15', made.frozen])
  })

  it('says that it was issued to whoever has it made, stopped or issued again', async () => {
    const id = await issued()
    for (const name of ['make', 'drop', 'issue']) {
      const { status, text } = await order(id, name)
      expect([status, text]).toEqual([409, expect.stringContaining('"code":"frozen"')])
      expect(text).toContain('Cette édition est parue')
    }
    // One that is being made says so.
    const { id: other } = await prepare()
    await order(other, 'make')
    expect((await order(other, 'make')).text).toContain('Cette édition est en fabrication')
  })

  it('is not made for whoever stopped it', async () => {
    const { id } = await prepare()
    await order(id, 'make')
    const { progress } = await getEdition(payload, id)
    await order(id, 'drop')
    const made = await makeEdition(payload, {
      id,
      run: progress!.run,
      press,
      site: env,
    })
    expect([made, (await getEdition(payload, id)).state]).toEqual([0, 'draft'])
  })

  it('is not finished by the making of an order that was dropped for another one', async () => {
    const { id } = await prepare()
    await order(id, 'make')
    const { progress } = await getEdition(payload, id)
    let orders = 0
    // Somebody stops it and begins anew, just before its last write.
    const { updateOne } = payload.db
    payload.db.updateOne = async (asked) => {
      if (asked.collection === 'editions' && asked.data.state === 'made') {
        orders += 1
        payload.db.updateOne = updateOne
        expect((await order(id, 'drop')).status).toBe(200)
        expect((await order(id, 'make')).status).toBe(200)
      }
      return updateOne.call(payload.db, asked)
    }
    try {
      const made = await makeEdition(payload, {
        id,
        run: progress!.run,
        press,
        site: env,
      })
      expect([made, orders]).toEqual([0, 1])
    } finally {
      payload.db.updateOne = updateOne
    }
    const after = await getEdition(payload, id)
    expect([after.state, after.frozen]).toEqual(['making', null])
    expect(after.progress?.run).not.toBe(progress!.run)
    expect(await make(id)).toBe(18)
  })

  it('may be looked at by the team, and by nobody else, before it is issued', async () => {
    const { id } = await prepare()
    await order(id, 'make')
    await make(id)
    const asked = async (person?: Account, name = NAME) => {
      const token = person && (await tokenOf(payload, person.email))
      return handleEndpoints({
        config,
        request: new Request(`http://localhost/api/editions/${id}/files/${name}`, {
          headers: token ? { Authorization: `JWT ${token}` } : {},
        }),
      })
    }
    expect((await asked()).status).toBe(403)
    expect((await asked(await account(payload, ['organization']))).status).toBe(403)
    const looked = await asked(researcher)
    expect([looked.status, await looked.text()]).toEqual([200, `%PDF ${NAME} drawn 1`])
    expect(looked.headers.get('cache-control')).toBe('private, no-store')
    expect((await asked(admin, '..%2f..%2faccompagner.db')).status).toBe(404)
    await order(id, 'issue')
    await order(id, 'withdraw', admin, { reason: 'Une adresse y est.' })
    // Whoever judges what is held back has to see it.
    expect([(await asked(researcher)).status, (await asked(admin)).status]).toEqual([403, 200])
  })

  it('leaves nothing on the disk once it is thrown away, unless another one names it', async () => {
    const dayMs = 86_400_000
    const inDays = (days: number) => new Date(Date.now() + days * dayMs)
    const kept = await issued()
    const sums = (await getEdition(payload, kept)).frozen!.files.map(({ sha256 }) => sha256)
    const { id } = await prepare()
    await order(id, 'make')
    await make(id)
    const dropped = (await getEdition(payload, id)).frozen!.files.map(({ sha256 }) => sha256)
    // As if both had the same file, and a file that the database knows nothing of.
    await store.drop([{ sha256: sums[0]! }])
    const unknown = await store.put(Buffer.from('of another database'))
    await order(id, 'drop')
    const there = (all: string[]) => Promise.all(all.map((sum) => store.check(sum)))
    expect(await forgetDropped(payload, env, new Date()), 'may be undone').toBe(0)
    expect(await forgetDropped(payload, env, inDays(2))).toBe(18)
    expect((await there(dropped)).filter((how) => how !== 'missing')).toEqual([])
    expect((await there([...sums, unknown])).every((how) => how === 'whole')).toBe(true)
    // Marked no more: made again, it stays.
    expect(await forgetDropped(payload, env, inDays(3))).toBe(0)
    const again = await prepare()
    await order(again.id, 'make')
    await make(again.id)
    const { frozen } = await getEdition(payload, again.id)
    await payload.delete({
      collection: 'editions',
      id: payloadId(again.id),
      depth: 0,
      overrideAccess: true,
    })
    expect(await forgetDropped(payload, env, inDays(2))).toBe(frozen!.files.length)
  })

  it('that could not be made whole leaves no file for ever, and has all of them once it is', async () => {
    const { id } = await prepare()
    await order(id, 'make')
    const { updateOne } = payload.db
    payload.db.updateOne = async (asked) => {
      if (asked.collection === 'editions' && asked.data.state === 'made') throw new Error('away')
      return updateOne.call(payload.db, asked)
    }
    try {
      await expect(make(id)).rejects.toThrow('away')
    } finally {
      payload.db.updateOne = updateOne
    }
    const later = new Date(Date.now() + 86_400_000)
    const made = await store.listDropped(later)
    expect(made.length).toBeGreaterThan(1)
    expect(await make(id)).toBe(made.length)
    expect(await store.listDropped(later)).toEqual([])
    expect(await checkEditions(payload, env)).toEqual({ files: made.length, flaws: [] })
  })

  it('is not made without a browser or a language, and says so', async () => {
    const { id } = await prepare({ languages: { fr: false, en: false, es: false } })
    expect((await order(id, 'make')).text).toContain('Cochez au moins une langue')
    const other = await prepare()
    announceEditionPress({ ...press, canPrint: false })
    const refused = await order(other.id, 'make')
    expect([refused.status, refused.text.includes('CHROMIUM_PATH')]).toEqual([409, true])
  })
})

const NAME = 'accompagner-1-guide-fr.pdf'

describe('an edition that was issued', () => {
  const DATA = { notes: { fr: 'Autre chose' }, number: 9, date: '2027-01-01', state: 'draft' }

  it('is changed and deleted by no door', async () => {
    const id = await issued({ notes: { fr: 'Ce qui est nouveau' } })
    const before = await getEdition(payload, id)
    const token = (await tokenOf(payload, admin.email))!
    const doors: [string, () => Promise<unknown>][] = [
      ['a save by the API', () => refuse(ask('PATCH', `/api/editions/${id}`, DATA, { token }))],
      [
        'a save of many',
        () =>
          refuse(
            ask('PATCH', `/api/editions?where[number][equals]=1`, { notes: DATA.notes }, { token }),
          ),
      ],
      [
        'a deletion by the API',
        () => refuse(ask('DELETE', `/api/editions/${id}`, undefined, { token })),
      ],
      [
        'a deletion of many',
        () => refuse(ask('DELETE', `/api/editions?where[number][equals]=1`, undefined, { token })),
      ],
      ['its making', () => refuse(order(id, 'make'))],
      ['putting it back', () => refuse(order(id, 'drop'))],
      [
        'the local API',
        () =>
          payload.update({
            collection: 'editions',
            id: payloadId(id),
            data: fieldsFor({ notes: DATA.notes }),
            depth: 0,
            overrideAccess: true,
          }),
      ],
      [
        'a deletion by the local API',
        () =>
          payload.delete({
            collection: 'editions',
            id: payloadId(id),
            depth: 0,
            overrideAccess: true,
          }),
      ],
    ]
    for (const [door, knock] of doors) {
      await expect(knock(), door).rejects.toThrow()
      expect([door, await getEdition(payload, id)]).toEqual([door, before])
    }
    // What keeps the site tidy has no door to its files either.
    expect((await checkEditions(payload, env)).flaws).toEqual([])
  })

  it('has a form that is read, and no longer written in', async () => {
    const { id } = await prepare()
    const token = (await tokenOf(payload, researcher.email))!
    const written = async (edition: Id): Promise<string[]> => {
      const { text } = await ask('POST', `/api/editions/access/${edition}`, {}, { token })
      const { fields } = JSON.parse(text) as { fields: Record<string, true | { update?: boolean }> }
      return ['number', 'date', 'languages', 'notes'].filter((name) => {
        const may = fields[name]
        return may === true || may?.update
      })
    }
    expect(await written(id)).toEqual(['number', 'date', 'languages', 'notes'])
    expect(await written(await issued())).toEqual([])
  })

  it('is withdrawn by an administrator alone, with a reason that everyone reads', async () => {
    const id = await issued()
    expect((await order(id, 'withdraw', researcher, { reason: 'Non' })).status).toBe(403)
    expect((await order(id, 'withdraw', admin, { reason: ' ' })).status).toBe(409)
    expect((await order(id, 'withdraw', admin, { reason: 'Une adresse y est.' })).status).toBe(200)
    forgetContentVersion()
    expect(await findEdition({ number: 1, locale: 'en' })).toMatchObject({
      isWithdrawn: true,
      withdrawal: { reason: 'Une adresse y est.', lang: 'fr' },
    })
    expect((await fetchFile(`/editions/1/${NAME}`)).status).toBe(410)
    expect((await fetchFile('/editions/1/SHA256SUMS')).status).toBe(200)
    expect((await order(id, 'issue')).status).toBe(409)
  })

  it('no longer gives the directory once an organization hides what stands in it', async () => {
    const world = await makeWorld(payload)
    const open = hiddenRefuge(world)
    const shown = {
      ...open,
      slug: 'refuge-d-essai',
      sites: open.sites.map((site: object) => ({ ...site, isAddressHidden: false })),
    }
    const { id: sheet } = await payload.create({
      collection: 'organizations',
      data: fieldsFor({ ...shown, _status: 'published' }),
      depth: 0,
      overrideAccess: true,
    })
    const id = await issued()
    const waiting = await prepare()
    await order(waiting.id, 'make')
    await make(waiting.id)
    const { sites } = await payload.findByID({
      collection: 'organizations',
      id: payloadId(sheet),
      depth: 0,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'organizations',
      id: payloadId(sheet),
      data: fieldsFor({ sites: sites?.map((each) => ({ ...each, isAddressHidden: true })) }),
      depth: 0,
      overrideAccess: true,
    })
    forgetContentVersion()
    expect((await fetchFile('/editions/1/accompagner-1-directory-fr.xlsx')).status).toBe(410)
    expect((await fetchFile(`/editions/1/${NAME}`)).status).toBe(200)
    expect(await findEdition({ number: 1, locale: 'fr' })).toMatchObject({
      withheld: { directory: expect.any(String) as string },
    })
    // What was ready has to be made anew, without it.
    expect(await getEdition(payload, waiting.id)).toMatchObject({ state: 'draft', frozen: null })
    expect(
      (await order(id, 'release', researcher, { part: 'directory', reason: 'x' })).status,
    ).toBe(403)
    // What it is for is not what everyone reads.
    const silent = await order(id, 'release', admin, { part: 'directory', reason: ' ' })
    expect([silent.status, silent.text.includes('le journal la garde')]).toEqual([409, true])
    await order(id, 'release', admin, {
      part: 'directory',
      reason: 'Ce n’était pas la bonne ligne.',
    })
    forgetContentVersion()
    expect((await fetchFile('/editions/1/accompagner-1-directory-fr.xlsx')).status).toBe(200)
  })

  it('no longer gives the directory once a draft that hides something is published', async () => {
    const world = await makeWorld(payload)
    const open = hiddenRefuge(world)
    const shown = {
      ...open,
      slug: 'refuge-d-essai',
      sites: open.sites.map((site: object) => ({ ...site, isAddressHidden: false })),
    }
    const { id: sheet } = await payload.create({
      collection: 'organizations',
      data: fieldsFor({ ...shown, _status: 'published' }),
      depth: 0,
      overrideAccess: true,
    })
    const write = (data: object, draft: boolean) =>
      payload.update({
        collection: 'organizations',
        id: payloadId(sheet),
        data: fieldsFor(data),
        draft,
        depth: 0,
        overrideAccess: true,
      })
    const { sites } = await payload.findByID({
      collection: 'organizations',
      id: payloadId(sheet),
      depth: 0,
      overrideAccess: true,
    })
    const hidden = sites?.map((each) => ({ ...each, isAddressHidden: true }))
    await write({ sites: hidden, _status: 'draft' }, true)
    // Read while everyone still reads the address.
    await issued()
    expect((await fetchFile('/editions/1/accompagner-1-directory-fr.xlsx')).status).toBe(200)
    await write({ _status: 'published' }, false)
    forgetContentVersion()
    expect((await fetchFile('/editions/1/accompagner-1-directory-fr.xlsx')).status).toBe(410)
  })

  it('no longer gives the guide once the past of a chapter in it is hidden', async () => {
    const writer = await account(payload, ['researcher'])
    const reviewer = await account(payload, ['researcher'])
    const chapter = await publishedChapter(payload, writer, reviewer)
    const { slug } = await payload.findByID({
      collection: 'guide-chapters',
      id: payloadId(chapter),
      depth: 0,
      overrideAccess: true,
    })
    const { draw } = press
    announceEditionPress({
      ...press,
      draw: async (asked) => ({
        ...(await draw(asked)),
        shown: { guide: [String(slug)], directory: [] },
      }),
    })
    const { id } = await prepare()
    await order(id, 'make')
    const { progress } = await getEdition(payload, id)
    const other: EditionPress = {
      ...press,
      draw: async (asked) => ({
        ...(await draw(asked)),
        shown: { guide: [String(slug)], directory: [] },
      }),
    }
    await makeEdition(payload, { id, run: progress!.run, press: other, site: env })
    await order(id, 'issue')
    const token = (await tokenOf(payload, admin.email))!
    const hidden = await ask(
      'POST',
      `/api/guide-chapters/${chapter}/past`,
      { action: 'hide', reason: 'Une personne y était nommée.' },
      { token },
    )
    expect(hidden.status).toBe(200)
    forgetContentVersion()
    expect((await fetchFile(`/editions/1/${NAME}`)).status).toBe(410)
    expect((await fetchFile('/editions/1/accompagner-1-directory-fr.xlsx')).status).toBe(200)
  })

  it('tells for ever since which edition its changes are, also if one in between is issued later', async () => {
    await issued({ number: 1 })
    await issued({ number: 3 })
    await issued({ number: 2 })
    const sinceOf = async (number: number) =>
      (await findEdition({ number, locale: 'fr' }))?.changes?.since ?? null
    expect([await sinceOf(1), await sinceOf(2), await sinceOf(3)]).toEqual([null, 1, 1])
  })

  it('is found changed or missing when its files are read again', async () => {
    await issued()
    const [first, second] = (await findEdition({ number: 1, locale: 'fr' }))!.files
    await writeFile(path.join(editionFolder(env), first!.sha256), 'x'.repeat(first!.bytes))
    await rm(path.join(editionFolder(env), second!.sha256))
    const { files, flaws } = await checkEditions(payload, env)
    expect(files).toBe(18)
    expect(flaws).toEqual([
      { name: first!.name, flaw: 'changed' },
      { name: second!.name, flaw: 'missing' },
    ])
    expect((await fetchFile(second!.path!)).status).toBe(503)
  })
})

describe('what an edition is drawn from', () => {
  it('is what anyone reads: nothing hidden, no draft, nothing of the map', async () => {
    const world = await makeWorld(payload)
    await payload.create({
      collection: 'organizations',
      data: fieldsFor({ ...hiddenRefuge(world), _status: 'published' }),
      depth: 0,
      overrideAccess: true,
    })
    const writer = await account(payload, ['researcher'])
    await publishedChapter(payload, writer, researcher)
    forgetContentVersion()
    const { files, shown } = await drawEdition(
      { number: 3, date: '2026-03-15', languages: ['fr', 'es'], since: null },
      { site: env.SITE_URL, assets: BUILT_ASSETS },
    )
    expect(files.map(({ part, language, format }) => `${part} ${language} ${format}`)).toEqual(
      filesOf(['fr', 'es']).map(({ part, language, format }) => `${part} ${language} ${format}`),
    )
    expect(shown.guide).toHaveLength(1)
    for (const { bytes } of files) {
      const words = Buffer.from(bytes).toString('utf8')
      expect(words).not.toMatch(/Cachette|H0H ?0H0|Discrétion|48\.91|-69\.11|EIMT \d/)
    }
    for (const { bytes, language } of files.filter(({ format }) => format === 'pdf')) {
      const printed = Buffer.from(bytes).toString('utf8')
      const name = editionName({ number: 3, date: '2026-03-15', locale: language })
      // In the foot of each page: where it is kept as it is.
      expect(printed).toContain(`${name} · ${withoutScheme(editionAddress(3, language))}`)
    }
    expect(Buffer.from(files[0]!.bytes).toString('utf8')).toContain('Édition 3, mars 2026')
    const data = JSON.parse(Buffer.from(files[2]!.bytes).toString('utf8')) as {
      edition: { number: number }
      chapters: unknown[]
    }
    expect([data.edition.number, data.chapters.length]).toEqual([3, 1])
  })
})

/** Asked as a browser does: `fetch` says by itself that it wants no kept answer. */
const statusOf = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: site.port, path, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).on('error', reject)
  })

/** What an address refuses is an error here, as the local API's is. */
async function refuse(answer: ReturnType<typeof ask>): Promise<void> {
  const { status, body } = await answer
  const errors = (body as { errors?: unknown[] }).errors ?? []
  if (status >= 400 || errors.length > 0) throw new Error(`refused: ${status}`)
}
