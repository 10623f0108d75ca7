import config from '@payload-config'
import { createLocalReq, handleEndpoints, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { LOOK_UPS } from '@/audit/actions'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'

import { tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'

let payload: Payload
let token: string
let employer: Id

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
  const { id } = await payload.create({
    collection: 'employers',
    data: fieldsFor({ name: 'Ferme d’exemple', key: 'ferme d exemple' }),
    depth: 0,
  })
  employer = id
  await payload.db.deleteMany({ collection: 'audit-events', where: {}, req: {} })
})

const OTHER_PAGE = 'http://localhost:3000/admin/collections/lmia-corrections/create'
const OWN_PAGE = 'http://localhost:3000/admin/collections/employers'

async function ask(query: string, referer?: string): Promise<number> {
  const answer = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/employers?${query}`, {
      headers: { Authorization: `JWT ${token}`, ...(referer && { Referer: referer }) },
    }),
  })
  await answer.arrayBuffer()
  return answer.status
}

/** What the log kept, and what of it an administrator is shown. */
async function log() {
  const admin = await account(payload, ['admin'])
  const read = async (where = {}) =>
    (
      await payload.find({
        collection: 'audit-events',
        where: { and: [where, { action: { like: 'employers.' } }] },
        user: admin,
        overrideAccess: false,
      })
    ).docs.map(({ action }) => action)
  const { baseFilter } = payload.collections['audit-events'].config.admin
  const req = await createLocalReq({ user: admin }, payload)
  const shown = await baseFilter?.({ limit: 10, page: 1, req, sort: '-createdAt' })
  return { kept: await read(), shown: await read(shown ?? {}) }
}

const ASKED = [
  ['the names beside a relationship', 'depth=0&limit=250&where[id][in]={id}', OTHER_PAGE, 'lookUp'],
  ['a choice of a few', 'depth=0&limit=10&where[name][like]=Ferme', OTHER_PAGE, 'lookUp'],
  ['its own list', 'depth=0&limit=10', OWN_PAGE, 'read'],
  ['many at once, whatever page it says it comes from', 'depth=0&limit=1000', OTHER_PAGE, 'read'],
  ['all at once, whatever page it says it comes from', 'depth=0&limit=0', OTHER_PAGE, 'read'],
  ['what refers to them besides', 'depth=1&limit=10', OTHER_PAGE, 'read'],
  ['what is asked from no page', 'depth=0&limit=10', undefined, 'read'],
] as const

describe('restricted rows that a person reads leave a line in the log', () => {
  it.each(ASKED)('%s', async (_, query, page, kind) => {
    expect(await ask(query.replace('{id}', String(employer)), page)).toBe(200)
    const { kept, shown } = await log()
    expect(kept).toEqual([`employers.${kind}`])
    expect(shown).toEqual(kind === 'lookUp' ? [] : kept)
    expect(LOOK_UPS.includes(kept[0]!)).toBe(kind === 'lookUp')
  })

  it('what the admin counts while it draws a page leaves none', async () => {
    const admin = await account(payload, ['admin'])
    await payload.count({ collection: 'employers', user: admin, overrideAccess: false })
    expect((await log()).kept).toEqual([])
  })

  it('what the site itself reads leaves none', async () => {
    await payload.find({ collection: 'employers' })
    expect((await log()).kept).toEqual([])
  })
})
