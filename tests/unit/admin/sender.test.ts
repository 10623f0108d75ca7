import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { Sender, type SenderTools, type Standing } from '@/admin/Together/sender'
import { withoutLocks } from '@/admin/withoutLocks'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const words = (title: string) => ({ from: '2026-01-01', patch: { title: { value: title } } })
const HERE = { value: { others: [] } }
const SILENT = { trouble: { kind: 'silent' } } as const
const SIGNED_OUT = { trouble: { kind: 'signedOut' } } as const
const REFUSED = { trouble: { kind: 'refused', sentence: 'Trop long.' } } as const

function aSender(...answers: Awaited<ReturnType<SenderTools['post']>>[]) {
  const sent: object[] = []
  const said: Standing['kind'][] = []
  const sender = new Sender({
    post: (body) => {
      sent.push(body)
      return Promise.resolve(answers.shift() ?? HERE)
    },
    onBeat: () => undefined,
    onStanding: ({ kind }) => said.push(kind),
  })
  return { sender, sent, said }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('what is not saved', () => {
  it('goes at once, then the latest words alone, no more often than every three seconds', async () => {
    const { sender, sent, said } = aSender()
    sender.give(words('a'))
    await pass(0)
    sender.give(words('ab'))
    sender.give(words('abc'))
    await pass(2900)
    expect(sent).toEqual([words('a')])
    await pass(200)
    expect(sent).toEqual([words('a'), words('abc')])
    expect(said).toEqual(['kept', 'kept'])
  })

  it('goes again without the network or a session, until it is there', async () => {
    const { sender, sent, said } = aSender(SILENT, SIGNED_OUT)
    sender.give(words('a'))
    await pass(0)
    await pass(10_000)
    // Somebody signed in in another tab and came back.
    sender.runNow()
    await pass(0)
    expect(sent).toHaveLength(3)
    expect(said).toEqual(['trouble', 'trouble', 'kept'])
    await pass(60_000)
    expect(sent).toHaveLength(3)
  })

  it('that is refused is not sent again as it is, and is said where nothing else keeps it', async () => {
    const { sender, sent, said } = aSender(REFUSED, SILENT)
    sender.give(words('a'))
    await pass(60_000)
    expect(sent).toHaveLength(1)
    sender.give(words('b'), false)
    await pass(0)
    expect(said).toEqual(['trouble', 'noRoom'])
  })

  it.each([HERE, SILENT])('is not said to be kept, or not, once it was saved', async (answer) => {
    let arrive = () => {}
    const said: Standing['kind'][] = []
    const sender = new Sender({
      post: (body) =>
        'from' in body
          ? new Promise((resolve) => (arrive = () => resolve(answer)))
          : Promise.resolve(HERE),
      onBeat: () => undefined,
      onStanding: ({ kind }) => said.push(kind),
    })
    sender.give(words('a'))
    await pass(0)
    // Saved while it was on its way.
    sender.give(null)
    arrive()
    await pass(20_000)
    expect(said).toEqual([])
  })

  it('is forgotten at the site once it is saved, and not asked about where it never was', async () => {
    const { sender, sent } = aSender()
    sender.give(null)
    await pass(10_000)
    expect(sent).toEqual([])
    sender.give(words('a'))
    await pass(0)
    sender.give(null)
    await pass(10_000)
    expect(sent).toEqual([words('a'), { patch: null }])
    sender.giveLast(words('b'))
    sender.give(null)
    await pass(10_000)
    expect(sent).toHaveLength(4)
  })
})

describe('what is saved', () => {
  it('is forgotten at the site where the page is left at once', async () => {
    const { sender, sent } = aSender()
    sender.give(words('a'))
    await pass(0)
    sender.give(null)
    sender.stop()
    await pass(60_000)
    expect(sent).toEqual([words('a'), { patch: null }])
  })

  it('is forgotten without a pause, and once', async () => {
    const { sender, sent } = aSender()
    sender.give(words('a'))
    await pass(0)
    sender.give(null)
    await pass(0)
    expect(sent).toEqual([words('a'), { patch: null }])
    sender.stop()
    expect(sent).toHaveLength(2)
  })
})

describe('the form of a text', () => {
  it('is locked for nobody; other documents are as Payload does', () => {
    const call = (collectionSlug: string) => ({
      name: 'form-state',
      args: { collectionSlug, returnLockStatus: true, checkForStaleData: true },
    })
    for (const slug of ['guide-chapters', 'pages', 'updates']) {
      expect(withoutLocks(call(slug)).args).toMatchObject({
        returnLockStatus: false,
        checkForStaleData: false,
      })
    }
    expect(withoutLocks(call('organizations'))).toEqual(call('organizations'))
  })
})
