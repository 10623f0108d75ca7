import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'

import { tokenOf } from '../accounts/api'
import { account, emptyDatabase, HAS_TRANSACTIONS, startPayload } from '../harness'
import { meeting } from './faults'

const EDITORS = 10
const SAVES = 50
/** One write of this many meets another: more than all ten do until one of them had its second try. */
const EVERY = 101
const LIMIT_MS = 300_000

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(() => emptyDatabase(payload))

interface Editor {
  token: string
  sheet: Id
}

async function anEditor(): Promise<Editor> {
  const { email, id } = await account(payload, ['researcher'])
  const sheet = await payload.create({
    collection: 'organizations',
    data: fieldsFor({
      name: `Entraide ${id}`,
      slug: `entraide-${id}`,
      kind: 'nonProfit',
      cost: 'free',
    }),
    depth: 0,
  })
  return { token: (await tokenOf(payload, email))!, sheet: sheet.id }
}

/** Saves a sheet as the admin does, and gives what was answered. */
async function save({ token, sheet }: Editor, name: string): Promise<number> {
  const answer = await handleEndpoints({
    config,
    request: new Request(`http://localhost/api/organizations/${sheet}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify({ name, _status: 'published' }),
    }),
  })
  await answer.arrayBuffer()
  return answer.status
}

/** Everyone saves at once, each their own sheet, one time after the other. */
async function work(editors: readonly Editor[]): Promise<number[]> {
  const answered = await Promise.all(
    editors.map(async (editor) => {
      const statuses: number[] = []
      for (let turn = 1; turn <= SAVES; turn += 1) statuses.push(await save(editor, `Tour ${turn}`))
      return statuses
    }),
  )
  return answered.flat()
}

/** How many versions of a sheet are kept, and what everyone reads. */
async function kept({ sheet }: Editor) {
  const { docs } = await payload.db.findVersions({
    collection: 'organizations',
    where: { parent: { equals: sheet } },
    pagination: false,
    limit: 0,
    req: {},
  })
  const { name } = await payload.findByID({ collection: 'organizations', id: sheet, depth: 0 })
  return { versions: docs.length, name }
}

const marks = async (): Promise<number> => {
  const where = { key: { like: 'mark:content:' } }
  const found = await payload.db.find({
    collection: 'payload-kv',
    where,
    pagination: false,
    limit: 0,
    req: {},
  })
  return found.docs.length
}

describe('ten people who save fifty times each, at once', () => {
  it('lose none of the five hundred, though some meet others', { timeout: LIMIT_MS }, async () => {
    const editors = await Promise.all(Array.from({ length: EDITORS }, anEditor))
    let met = 0
    const { result } = await meeting(
      payload,
      ({ number }) => {
        if (!HAS_TRANSACTIONS || number % EVERY !== 0) return undefined
        met += 1
        return 'conflict'
      },
      () => work(editors),
    )
    expect(result.filter((status) => status !== 200)).toEqual([])
    expect(result).toHaveLength(EDITORS * SAVES)
    for (const editor of editors) {
      expect(await kept(editor)).toEqual({ versions: 1 + SAVES, name: `Tour ${SAVES}` })
    }
    expect(await marks(), 'each publication is seen by every process').toBe(EDITORS * (1 + SAVES))
    if (HAS_TRANSACTIONS) expect(met).toBeGreaterThan(EDITORS)
  })
})
