import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { recordAudit } from '@/audit/recordAudit'

import { account, emptyDatabase, startPayload } from '../harness'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(() => emptyDatabase(payload))

async function ask(role: 'admin' | 'researcher', query = '', language = 'fr') {
  const user = await account(payload, [role])
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password: 'a long password for tests' },
  })
  await payload.db.deleteMany({ collection: 'audit-events', where: {}, req: {} })
  await recordAudit({ payload, user }, { action: 'message.resend', summary: '=1+1' })
  await recordAudit({ payload, user }, { action: 'map.consult', summary: 'y=2024' })
  await recordAudit({ payload, user }, { action: 'employers.lookUp', summary: 'employers' })
  return handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/audit-events/file${query}`, {
      headers: { Authorization: `JWT ${token}`, 'Accept-Language': language },
    }),
  })
}

describe('the log as a file', () => {
  it('has what the list shows, newest first, and is a line of the log itself', async () => {
    const answer = await ask('admin')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('Ce qui s’est passé')
    expect(lines[1]).toContain('map.consult')
    expect(lines[2]).toContain('message.resend')
    const { docs } = await payload.find({
      collection: 'audit-events',
      sort: '-createdAt',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ action: 'journal.export', summary: '2' })
  })

  it('has what is asked for alone, in the reader’s language', async () => {
    const answer = await ask('admin', '?where[and][0][action][in]=message.resend', 'es')
    const text = await answer.text()
    expect(text.trim().split('\r\n')).toHaveLength(2)
    expect(text).toContain('Lo que pasó')
    expect(text).not.toMatch(/(?:^|,)=1\+1/m)
  })

  it('is for administrators', async () => {
    expect((await ask('researcher')).status).toBe(403)
  })

  it('refuses a question that cannot be answered before anything leaves', async () => {
    const answer = await ask('admin', '?where[nothing][equals]=1')
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})
