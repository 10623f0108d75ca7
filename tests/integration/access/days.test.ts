import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { addDays, dayAt } from '@/days/calendar'

import { account, emptyDatabase, startPayload } from '../harness'

describe('a field for a day', () => {
  let payload: Payload
  let user: Awaited<ReturnType<typeof account>>
  beforeAll(async () => {
    payload = await startPayload()
  })
  beforeEach(async () => {
    await emptyDatabase(payload)
    user = await account(payload, ['researcher'])
  })
  afterAll(() => emptyDatabase(payload))

  const save = (lastChecked: string | null) =>
    payload.create({
      collection: 'sources',
      data: {
        title: 'Page',
        publisher: 'Organisme public',
        url: 'https://example.org',
        language: 'fr',
        lastChecked,
      },
      depth: 0,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
  const saveChapter = (reviewBy: string) =>
    payload.create({
      collection: 'guide-chapters',
      data: { title: 'Chapitre', slug: 'chapitre', reviewBy },
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })

  it.each(['2027-06-01', '1er juin 2027', 'June 1, 2027', '1 de junio de 2027'])(
    'keeps %s as that day, without hour or zone',
    async (typed) => {
      const { id } = await save(typed)
      const kept = await payload.findByID({ collection: 'sources', id, depth: 0 })
      expect(kept.lastChecked).toBe('2027-06-01')
    },
  )

  it('keeps nothing for an empty box', async () => {
    expect((await save('')).lastChecked).toBeNull()
  })

  it.each(['1/6/2027', '31 février 2027', 'demain', '2027-06-01T00:00:00.000Z'])(
    'refuses %s in a sentence that quotes it',
    async (typed) => {
      await expect(save(typed)).rejects.toMatchObject({
        data: { errors: [{ path: 'lastChecked', message: expect.stringContaining(typed) }] },
      })
    },
  )

  it('refuses it in a draft too, which is saved without the other checks', async () => {
    await expect(saveChapter('31 février 2027')).rejects.toMatchObject({
      data: { errors: [{ path: 'reviewBy' }] },
    })
    expect((await saveChapter('1er mars 2027')).reviewBy).toBe('2027-03-01')
  })

  it('is compared as a day', async () => {
    const today = dayAt(new Date())
    for (const count of [-1, 0, 1]) await save(addDays(today, count))
    const found = await payload.find({
      collection: 'sources',
      where: { lastChecked: { less_than: today } },
      depth: 0,
    })
    expect(found.docs.map(({ lastChecked }) => lastChecked)).toEqual([addDays(today, -1)])
  })
})
