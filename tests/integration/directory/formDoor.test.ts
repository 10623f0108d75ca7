import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { type FormGuard, WAIT_S } from '@/forms/guardFields'
import * as usedStamps from '@/forms/payload/usedStamps'
import { decodeDraft, FORM_DRAFT_HEADER } from '@/forms/draft'
import { MOST_WAITED, ON_AT } from '@/forms/pressure'
import { LEAST_MS, makeStamp, STAMP_MS } from '@/forms/stamp'
import type { Stamp } from '@/forms/stamp'
import { FormDoor } from '@/forms/payload/formDoor'
import { createLogger } from '@/server/logging'

import { emptyDatabase, startPayload } from '../harness'

let payload: Payload
/** What the clock of both processes says. */
let now = Date.now()
/** Two processes of one site, and what they kept. */
let doors: [FormDoor, FormDoor]
let kept: string[] = []

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
})

beforeEach(() => {
  kept = []
  const logger = createLogger({ LOG_LEVEL: 'silent' })
  const make = () => new FormDoor({ secret: () => payload.secret, logger, now: () => now })
  doors = [make(), make()]
})

afterEach(() => {
  vi.restoreAllMocks()
})

const { forgetUsedStamps } = usedStamps
const THANKS = { sent: '1' }

/** The stamp of a page that was open for as long as a person reads. */
function readForm(door = doors[0]): string {
  const { guard } = decodeDraft(door.headers()[FORM_DRAFT_HEADER] ?? null)
  now += LEAST_MS
  return guard!.stamp
}

const save = (message: string) => async () => {
  kept.push(message)
  return THANKS
}

async function send(stamp: string, message: string, door = doors[0], how = save(message)) {
  const values = { stamp, message }
  const verdict = door.judge(values)
  return 'guard' in verdict ? verdict : door.keepOnce(payload, verdict, values, how)
}

const whyOf = (outcome: object) => (outcome as { guard?: FormGuard }).guard?.hold?.why

describe('what is sent by a form', () => {
  it('is kept once, though it is sent twice by one page, to two processes', async () => {
    const stamp = readForm()
    expect(await send(stamp, 'un mot')).toEqual({ thanks: THANKS })
    expect(await send(stamp, 'un mot', doors[1])).toEqual({ thanks: THANKS })
    expect(kept).toEqual(['un mot'])
  })

  it('is kept once, though it is sent ten times at the same moment', async () => {
    const stamp = readForm()
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      return save('un mot')()
    }
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, i) => send(stamp, 'un mot', doors[i % 2], slow)),
    )
    expect(outcomes).toEqual(Array(10).fill({ thanks: THANKS }))
    expect(kept).toEqual(['un mot'])
  })

  it('comes back when its page sent something else, and is kept once it is sent again', async () => {
    const stamp = readForm()
    await send(stamp, 'un mot')
    const again = await send(stamp, 'un autre', doors[1])
    expect(whyOf(again)).toBe('used')
    now += LEAST_MS
    const fresh = (again as { guard: FormGuard }).guard.stamp
    expect(await send(fresh, 'un autre')).toEqual({ thanks: THANKS })
    expect(kept).toEqual(['un mot', 'un autre'])
  })

  it('is not thanked when it could not be kept, and may be sent again', async () => {
    const stamp = readForm()
    const fail = () => Promise.reject(new Error('no database'))
    await expect(send(stamp, 'un mot', doors[0], fail)).rejects.toThrow('no database')
    expect(await send(stamp, 'un mot')).toEqual({ thanks: THANKS })
    expect(kept).toEqual(['un mot'])
  })

  it('is thanked for when it is kept, though that cannot be noted', async () => {
    const stamp = readForm()
    const noting = vi.spyOn(usedStamps, 'noteKept').mockRejectedValue(new Error('no database'))
    expect(await send(stamp, 'un mot')).toEqual({ thanks: THANKS })
    expect(kept).toEqual(['un mot'])
    expect(noting).toHaveBeenCalledTimes(1)
  })

  it('says why it could not be kept, though its stamp cannot be given back', async () => {
    const stamp = readForm()
    const giving = vi.spyOn(usedStamps, 'giveBack').mockRejectedValue(new Error('nor this'))
    const fail = () => Promise.reject(new Error('no database'))
    await expect(send(stamp, 'un mot', doors[0], fail)).rejects.toThrow('no database')
    expect(giving).toHaveBeenCalledTimes(1)
  })

  it('is asked for once more when its process ended in the middle', async () => {
    const stamp = readForm()
    // Never ends: the process is gone.
    await new Promise<void>((began) => {
      const neverEnds = () => {
        began()
        return new Promise<typeof THANKS>(() => undefined)
      }
      void send(stamp, 'un mot', doors[0], neverEnds)
    })
    const again = await send(stamp, 'un mot', doors[1])
    expect(whyOf(again)).toBe('again')
    expect((again as { guard: FormGuard }).guard.stamp).not.toBe(stamp)
  }, 20_000)
})

describe('a stamp that was waited for', () => {
  it('takes one turn, however often it is sent', async () => {
    const [door] = doors
    const waited = () => makeStamp(payload.secret, now - WAIT_S * 1000, WAIT_S).text
    const stamp = waited()
    const next = waited()
    for (let i = 0; i < ON_AT.machines; i += 1) door.noteMachine()
    for (let i = 0; i <= MOST_WAITED; i += 1) {
      expect(await send(stamp, 'un mot')).toEqual({ thanks: THANKS })
    }
    expect(await send(next, 'un autre')).toEqual({ thanks: THANKS })
    for (let i = 2; i < MOST_WAITED; i += 1) await send(waited(), `encore ${i}`)
    expect(whyOf(await send(waited(), 'un de trop'))).toBe('busy')
    expect(kept).toHaveLength(MOST_WAITED)
  })
})

describe('a stamp that was used', () => {
  it('is remembered as long as it could come again, and no longer', async () => {
    const until = (drawnAt: number): Stamp['drawnAt'] => drawnAt + STAMP_MS
    await forgetUsedStamps(payload, new Date(8.64e15))
    const drawnAt = now
    const stamp = readForm()
    await send(stamp, 'un mot')
    expect(await forgetUsedStamps(payload, new Date(until(drawnAt)))).toBe(0)
    expect(whyOf(await send(stamp, 'un autre'))).toBe('used')
    expect(await forgetUsedStamps(payload, new Date(until(drawnAt) + 1))).toBe(1)
    now = until(drawnAt) + 1
    expect(whyOf(await send(stamp, 'un autre'))).toBe('old')
    now = Date.now()
  })
})
