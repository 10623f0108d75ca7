import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { leaveMark, tidyMarks, versionOf } from '@/db/changeMarks'
import { changeKey, changeKeyIf, readKey } from '@/db/keyValues'

import { emptyDatabase, itWithTransactions, startPayload } from '../harness'

const HOUR_MS = 60 * 60_000

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(() => emptyDatabase(payload))

const marks = async () => {
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: 'payload-kv',
    where: { key: { like: 'mark:' } },
    pagination: false,
    limit: 0,
    req: {},
  })
  return docs.map(({ key }) => key).sort()
}

describe('the version that marks make', () => {
  it('is another one after each mark, and the same when nothing happened', async () => {
    const seen = new Set([await versionOf(payload, 'content')])
    for (let change = 1; change <= 3; change += 1) {
      await leaveMark(payload, 'content')
      seen.add(await versionOf(payload, 'content'))
      expect(await versionOf(payload, 'content')).toBe([...seen].at(-1))
      expect(seen.size).toBe(change + 1)
    }
  })

  it('does not follow the marks of another subject', async () => {
    const before = await versionOf(payload, 'content')
    await leaveMark(payload, 'corrections')
    expect(await versionOf(payload, 'content')).toBe(before)
    expect(await versionOf(payload, 'corrections')).not.toBe('none')
  })

  it('changes for a mark that arrives late, though a newer one is there', async () => {
    await leaveMark(payload, 'content')
    const before = await versionOf(payload, 'content')
    const [newest = ''] = await marks()
    const older = newest.replace(/content:.{9}/, 'content:0aaaaaaaa')
    await payload.db.create({ collection: 'payload-kv', data: { key: older, data: {} }, req: {} })
    expect(await versionOf(payload, 'content')).not.toBe(before)
  })

  itWithTransactions('shows a mark at its commit, and never after an abort', async () => {
    const before = await versionOf(payload, 'content')
    const aborted = (await payload.db.beginTransaction())!
    await leaveMark(payload, 'content', { transactionID: aborted })
    expect(await versionOf(payload, 'content')).toBe(before)
    await payload.db.rollbackTransaction(aborted)
    expect(await versionOf(payload, 'content')).toBe(before)
    const committed = (await payload.db.beginTransaction())!
    await leaveMark(payload, 'content', { transactionID: committed })
    expect(await versionOf(payload, 'content')).toBe(before)
    await payload.db.commitTransaction(committed)
    expect(await versionOf(payload, 'content')).not.toBe(before)
  })

  it('is new after old marks are removed, and recent ones stay', async () => {
    await leaveMark(payload, 'content')
    const [recent] = await marks()
    const later = Date.now() + 2 * HOUR_MS
    await tidyMarks(payload, 'content')
    expect(await marks()).toContain(recent)
    const before = await versionOf(payload, 'content')
    await tidyMarks(payload, 'content', later)
    expect(await versionOf(payload, 'content')).not.toBe(before)
    expect(await marks()).not.toContain(recent)
  })

  it('keeps the marks of twenty that come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => leaveMark(payload, 'content')))
    expect(await marks()).toHaveLength(20)
  })
})

describe('a value that several change at once', () => {
  interface Count {
    revision: number
    total: number
  }

  it('loses no change', async () => {
    const add = () =>
      changeKey<Count>(payload, 'count', (before) => ({ total: (before?.total ?? 0) + 1 }))
    await Promise.all(Array.from({ length: 8 }, add))
    expect(await readKey<Count>(payload, 'count')).toEqual({ revision: 8, total: 8 })
  })

  it('stays as it is when the change gives up', async () => {
    await changeKey<Count>(payload, 'count', () => ({ total: 1 }))
    expect(await changeKeyIf<Count>(payload, 'count', () => undefined)).toBeUndefined()
    expect(await readKey<Count>(payload, 'count')).toEqual({ revision: 1, total: 1 })
  })
})
