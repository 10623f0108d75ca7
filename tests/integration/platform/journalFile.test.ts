import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { NO_FILTERS, toWhere } from '@/audit/journalFilters'
import { recordAudit } from '@/audit/recordAudit'

import { account, emptyDatabase, startPayload } from '../harness'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(() => emptyDatabase(payload))

async function ask(
  role: 'admin' | 'researcher',
  query = '',
  language = 'fr',
  more: () => Promise<unknown> = () => Promise.resolve(),
) {
  const user = await account(payload, [role])
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password: 'a long password for tests' },
  })
  await payload.db.deleteMany({ collection: 'audit-events', where: {}, req: {} })
  await recordAudit(
    { payload, user },
    {
      action: 'message.resend',
      summary: '=1+1',
      resource: 'outbox-messages',
      resourceKey: 7,
    },
  )
  await recordAudit({ payload, user }, { action: 'map.consult', summary: 'y=2024' })
  await recordAudit({ payload, user }, { action: 'employers.lookUp', summary: 'employers' })
  await more()
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

  const actionsIn = async (answer: Response): Promise<string[]> => {
    const [, ...lines] = (await answer.text()).trim().split('\r\n')
    return lines.map((line) => /\b(?:message|map|text|journal)\.\w+/.exec(line)?.[0] ?? line).sort()
  }

  it('is asked by the role that the account has, and for what nobody with an account did', async () => {
    const byNobody = () =>
      recordAudit({ payload, user: null }, { action: 'map.exportRefused', summary: 'y=2024' })
    const askFor = async (role: string) =>
      actionsIn(await ask('admin', `?role=${role}`, 'fr', byNobody))
    expect(await askFor('admin')).toEqual(['map.consult', 'message.resend'])
    expect(await askFor('nobody')).toEqual(['map.exportRefused'])
    expect(await askFor('translator')).toEqual([])
    expect(await askFor('anything')).toEqual([])
  })

  it('is asked by what it is about', async () => {
    const filters = { ...NO_FILTERS, object: 'outbox-messages', document: ' 7 ' }
    const query = new URLSearchParams(toWhere(filters)).toString()
    expect(await actionsIn(await ask('admin', `?${query}`))).toEqual(['message.resend'])
    const others = new URLSearchParams(toWhere({ ...filters, document: '8' })).toString()
    expect(await actionsIn(await ask('admin', `?${others}`))).toEqual([])
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
