import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readBytes, TooManyBytes } from '@/http/readBytes'
import { readJson } from '@/http/payload/readJson'

/** A body that comes in these pieces, and tells whether it was let go. */
function bodyOf(pieces: readonly Uint8Array[]) {
  const rest = [...pieces]
  const state = { isCancelled: false, given: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = rest.shift()
        if (!piece) return controller.close()
        state.given += 1
        controller.enqueue(piece)
      },
      cancel() {
        state.isCancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { body, state }
}

describe('a body', () => {
  it('is read whole up to its limit, and refused past it', async () => {
    const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(pieces, fc.nat({ max: 120 }), async (sent, maxBytes) => {
        const whole = Buffer.concat(sent)
        const reading = readBytes(bodyOf(sent).body, { maxBytes })
        if (whole.length <= maxBytes) expect(Buffer.from(await reading)).toEqual(whole)
        else await expect(reading).rejects.toThrow(TooManyBytes)
      }),
    )
  })

  it('is not read further than its limit', async () => {
    const { body, state } = bodyOf(Array.from({ length: 50 }, () => new Uint8Array(10)))
    await expect(readBytes(body, { maxBytes: 25 })).rejects.toMatchObject({ size: 30 })
    expect(state).toEqual({ isCancelled: true, given: 3 })
  })

  it('that is absent is empty', async () => {
    expect(await readBytes(null, { maxBytes: 1 })).toHaveLength(0)
  })

  it('tells of each of its pieces', async () => {
    let heard = 0
    const { body } = bodyOf([new Uint8Array(1), new Uint8Array(1)])
    await readBytes(body, { maxBytes: 9, onPiece: () => (heard += 1) })
    expect(heard).toBe(2)
  })
})

describe('an order in JSON', () => {
  const sent = (text: string) => ({ json: () => new Response(text).json() as Promise<unknown> })

  it('is an object', async () => {
    expect(await readJson(sent('{"action":"publish"}'))).toEqual({ action: 'publish' })
  })

  it.each(['null', '"text"', '3'])('that is %s is no order', async (text) => {
    expect(await readJson(sent(text))).toEqual({})
  })

  it.each(['', '{', 'action=publish'])('that is %j is refused, not a fault', async (text) => {
    await expect(readJson(sent(text))).rejects.toMatchObject({ status: 400, isPublic: true })
  })

  it('that nobody can read is empty', async () => {
    expect(await readJson({})).toEqual({})
  })
})
