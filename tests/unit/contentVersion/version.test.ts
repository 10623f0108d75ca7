import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { currentContentVersion, freshContentVersion } from '@/contentVersion/version'

import { standIn } from '../../standIn'

/* For how long a process goes on with the version of the content that it knows. */

const marks = vi.hoisted(() => ({ version: 'before' }))
vi.mock('@/db/changeMarks', () => ({
  readNewMarks: async () => ({ seen: { version: marks.version }, changes: [] }),
}))

const PAYLOAD = standIn<Payload>({ collections: {} })
const NOON = new Date('2026-12-01T17:00:00Z')

beforeEach(async () => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
  marks.version = 'before'
  await currentContentVersion(PAYLOAD)
  marks.version = 'after'
})
afterEach(() => {
  vi.useRealTimers()
})

it.each([
  ['is known for less than a quarter of a second', 249, 'before'],
  ['is asked for again after one', 250, 'after'],
  ['is asked for again once the clock of the machine was set back', -3_600_000, 'after'],
])('the version in force %s', async (_, passedMs, expected) => {
  vi.setSystemTime(NOON.getTime() + passedMs)
  expect(freshContentVersion()).toBe(expected === 'before' ? expected : undefined)
  expect(await currentContentVersion(PAYLOAD)).toBe(expected)
})
