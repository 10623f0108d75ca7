import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { checkLog, holds } from '@/audit/seals/checkLog'
import { forgetAnchor } from '@/audit/seals/anchor'
import { beginAnew, findHead, sealKey, sealLog } from '@/audit/seals/sealLog'
import { addMonths, dayAt, noonOf } from '@/days/calendar'
import { KEY_VALUES } from '@/db/keyValues'
import { env } from '@/env'
import { eraseDue } from '@/operations/payload/retention/eraseDue'
import { DEFAULT_PERIODS } from '@/operations/retention/promises'

import { emptyDatabase, startPayload } from '../harness'

let payload: Payload
const LATER = () => new Date(Date.now() + 3_600_000)

beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  await forgetAnchor(env.DATA_DIR)
})

/** One after the other: a thousand at once wait longer for their turn than a write may, on a busy machine. */
async function write(count: number, action = 'message.resend'): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await payload.db.create({
      collection: 'audit-events',
      data: { action, summary: `Ligne ${at}`, details: { z: at, a: { c: 1, b: null } } },
      req: {},
    })
  }
}

const firstLine = async () => {
  const { docs } = await payload.find({ collection: 'audit-events', sort: 'createdAt', limit: 1 })
  return docs[0]!
}

describe('the seals of the log', () => {
  it('leave alone what is too new, then hold all of it', async () => {
    await write(3)
    expect(await sealLog(payload)).toBe(0)
    expect(await sealLog(payload, LATER())).toBe(3)
    expect(await sealLog(payload, LATER())).toBe(0)
    await write(2)
    expect(await checkLog(payload)).toMatchObject({ seals: 1, lines: 3, gone: 0, unsealed: 2 })
    expect(await sealLog(payload, LATER())).toBe(2)
    const checked = await checkLog(payload)
    expect(checked).toMatchObject({ seals: 2, lines: 5, unsealed: 0 })
    expect(holds(checked)).toBe(true)
  })

  it('are made once by processes that begin together, and again after a kill', async () => {
    await write(1203)
    const counts = await Promise.all([sealLog(payload, LATER()), sealLog(payload, LATER())])
    expect(counts[0] + counts[1]).toBe(1203)
    // Killed before it said how far it came.
    await payload.db.deleteMany({
      collection: KEY_VALUES,
      where: { key: { equals: 'audit-seals' } },
      req: {},
    })
    expect((await findHead(payload))?.number).toBe(1)
    await sealLog(payload, LATER())
    const checked = await checkLog(payload)
    expect([checked.lines, checked.unsealed, holds(checked)]).toEqual([1203, 0, true])
  })

  it('tell a line that was changed, removed or added', async () => {
    await write(4)
    await sealLog(payload, LATER())
    const { id, createdAt } = await firstLine()
    await payload.db.updateOne({
      collection: 'audit-events',
      id,
      data: { summary: 'Rien' },
      returning: false,
    })
    expect((await checkLog(payload)).lineFlaws).toMatchObject([{ id: String(id), kind: 'changed' }])
    await payload.db.deleteOne({ collection: 'audit-events', where: { id: { equals: id } } })
    expect((await checkLog(payload)).lineFlaws).toMatchObject([{ id: String(id), kind: 'missing' }])
    await payload.db.create({
      collection: 'audit-events',
      data: { action: 'message.resend', summary: 'Ligne 0', createdAt },
      req: {},
    })
    const kinds = (await checkLog(payload)).lineFlaws.map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['added', 'missing'])
  })

  it('tell a seal that was taken away', async () => {
    await write(1)
    await sealLog(payload, LATER())
    await write(1)
    await sealLog(payload, LATER())
    await payload.db.deleteMany({
      collection: KEY_VALUES,
      where: { key: { equals: sealKey(1) } },
      req: {},
    })
    const checked = await checkLog(payload)
    expect([checked.sealFlaws, holds(checked)]).toEqual([[{ number: 1, flaw: 'missing' }], false])
  })

  it('know what went because its time was over', async () => {
    await write(3, 'map.consult')
    await write(2)
    await sealLog(payload, LATER())
    await eraseDue(payload, DEFAULT_PERIODS, noonOf(addMonths(dayAt(new Date()), 25)))
    const checked = await checkLog(payload)
    expect(checked).toMatchObject({ lines: 2, gone: 3, unsealed: 1 })
    expect(holds(checked)).toBe(true)
  })

  it('know that a consultation did not go by its time', async () => {
    await write(3, 'map.consult')
    await sealLog(payload, LATER())
    await payload.db.deleteMany({
      collection: 'audit-events',
      where: { action: { equals: 'map.consult' } },
    })
    const checked = await checkLog(payload)
    expect(checked.lineFlaws.map(({ kind }) => kind)).toEqual(['missing', 'missing', 'missing'])
  })

  it('are not made anew over seals that were taken away, until a person lets it be', async () => {
    await write(2)
    await sealLog(payload, LATER())
    await payload.db.deleteMany({
      collection: KEY_VALUES,
      where: { key: { like: 'audit-seal' } },
      req: {},
    })
    await expect(sealLog(payload, LATER())).rejects.toThrow(/audit:verify/)
    expect((await checkLog(payload)).sealFlaws).toEqual([{ number: 1, flaw: 'anchor' }])
    await beginAnew(payload)
    expect(await sealLog(payload, LATER())).toBe(2)
    const checked = await checkLog(payload)
    expect([holds(checked), checked.lines]).toEqual([true, 2])
    expect(checked.acceptedAt).not.toBeNull()
  })

  it('begin anew after what no longer agrees, and tell what comes later', async () => {
    await write(2)
    await sealLog(payload, LATER())
    const { id } = await firstLine()
    await payload.db.deleteOne({ collection: 'audit-events', where: { id: { equals: id } } })
    expect(holds(await checkLog(payload))).toBe(false)
    await beginAnew(payload)
    expect(holds(await checkLog(payload))).toBe(true)
    await write(1)
    await sealLog(payload, LATER())
    expect((await checkLog(payload)).lines).toBe(1)
  })

  it('go on at once after a clock that ran ahead was set back, when a person lets it be', async () => {
    const start = Date.now()
    const inHours = (hours: number) => new Date(start + hours * 3_600_000)
    const writeAt = (hours: number) =>
      payload.db.create({
        collection: 'audit-events',
        data: { action: 'message.resend', createdAt: inHours(hours).toISOString() },
        req: {},
      })
    await writeAt(0)
    await writeAt(48)
    await sealLog(payload, inHours(49))
    await writeAt(1)
    expect(await sealLog(payload, inHours(2))).toBe(0)
    expect((await checkLog(payload)).lineFlaws).toMatchObject([{ kind: 'added' }])
    await beginAnew(payload, inHours(3))
    const { id } = await writeAt(4)
    expect(await sealLog(payload, inHours(5))).toBe(1)
    // What the clock dated ahead is sealed once more in its time.
    expect(await sealLog(payload, inHours(49))).toBe(1)
    const checked = await checkLog(payload)
    expect([holds(checked), checked.lines, checked.unsealed]).toEqual([true, 2, 0])
    await payload.db.deleteOne({ collection: 'audit-events', where: { id: { equals: id } } })
    expect((await checkLog(payload)).lineFlaws).toMatchObject([{ kind: 'missing' }])
  })

  it('are looked at from a moment on alone, when asked so', async () => {
    await write(2)
    await sealLog(payload, LATER())
    await write(1)
    await sealLog(payload, new Date(Date.now() + 40 * 86_400_000))
    const since = new Date(Date.now() + 20 * 86_400_000)
    expect(await checkLog(payload, since)).toMatchObject({ seals: 1, lines: 1 })
    expect(await checkLog(payload)).toMatchObject({ seals: 2, lines: 3 })
  })
})
