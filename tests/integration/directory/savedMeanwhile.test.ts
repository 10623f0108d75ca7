import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Organization, User } from '@/payload-types'

import { make } from '../access/world'
import { account, emptyDatabase, startPayload } from '../harness'
import { rest } from '../guide/texts'

type Account = User & { collection: 'users' }

let payload: Payload
let one: Account
let other: Account
let path: string
let opened: Record<string, unknown>

beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  one = await account(payload, ['researcher'])
  other = await account(payload, ['researcher'])
  const { id } = await make(payload, 'organizations', { _status: 'published', cost: 'free' })
  path = `/organizations/${id}`
  opened = (await rest(payload, `${path}?draft=true&locale=fr`, { user: one })).json
})

const send = async (user: Account, body: object, query = '?draft=true&locale=fr') => {
  const { status, json } = await rest(payload, path + query, { user, method: 'PATCH', body })
  return { status, text: JSON.stringify(json), doc: json.doc as Organization }
}
const latest = async () => (await rest(payload, `${path}?draft=true&locale=fr`, { user: one })).json

describe('two people with one sheet open', () => {
  it.each(['?draft=true&locale=fr', '?locale=fr'])(
    'the later save (%s) does not overwrite what the other one kept, and is told',
    async (query) => {
      expect((await send(one, { ...opened, name: 'Le nom de la première' }, query)).status).toBe(
        200,
      )
      const late = await send(other, { ...opened, email: 'tard@exemple.org' }, query)
      expect([late.status, late.text]).toEqual([409, expect.stringContaining('rechargez la page')])
      expect((await latest()).name).toBe('Le nom de la première')
    },
  )

  it('one’s own saves go on, and whoever names no version changes what they name', async () => {
    const first = await send(one, { ...opened, name: 'Premier' })
    const { updatedAt } = first.doc
    expect((await send(one, { ...opened, updatedAt, name: 'Deuxième' })).status).toBe(200)
    expect((await send(other, { name: 'Troisième' })).status).toBe(200)
    expect((await latest()).name).toBe('Troisième')
  })

  it('what stands beside the sheet (who confirmed it, its links) makes no save late', async () => {
    const standing = await rest(payload, `${path}/verification`, { user: one })
    const { sections } = standing.json as { sections: { section: string; fingerprint: string }[] }
    const seen = Object.fromEntries(sections.map((each) => [each.section, each.fingerprint]))
    const body = {
      seen,
      actor: 'organization',
      channel: 'phone',
      date: '2026-01-05',
      role: 'accueil',
    }
    const confirmed = await rest(payload, `${path}/verification`, {
      user: one,
      method: 'POST',
      body,
    })
    expect(confirmed.status).toBe(200)
    expect((await send(one, { ...opened, name: 'Confirmée' })).status).toBe(200)
  })

  it('an older version comes back all the same', async () => {
    await send(one, { ...opened, name: 'Un autre nom' })
    const { docs } = await payload.findVersions({
      collection: 'organizations',
      where: { parent: { equals: opened.id } },
      sort: 'createdAt',
      depth: 0,
    })
    const restored = await rest(payload, `/organizations/versions/${docs[0]?.id}?draft=true`, {
      user: other,
      method: 'POST',
    })
    expect(restored.status).toBe(200)
    expect((await latest()).name).toBe(opened.name)
  })
})
