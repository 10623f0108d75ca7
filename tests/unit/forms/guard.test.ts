import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import {
  drawGuard,
  holdUsed,
  isProved,
  judgeSent,
  keepGuard,
  noteTaken,
  type Passed,
} from '@/forms/guard'
import { type FormGuard, longestWorkS, WAIT_S } from '@/forms/guardFields'
import { MOST_WAITED, ON_AT, Pressure, WINDOW_MINUTES } from '@/forms/pressure'
import { LEAST_MS, makeStamp, readStamp, STAMP_MS } from '@/forms/stamp'
import { isSolved, PUZZLES, puzzleText, readProof, writeProof, ZERO_BITS } from '@/forms/work'
import { LIMITS } from '@/server/rateLimits'

const SECRET = 'a secret of this test'
const NOW = Date.UTC(2026, 10, 29, 12)
const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS

/** Does what a browser does. */
function solve(stamp: string): string {
  const found = Array.from({ length: PUZZLES }, (_, puzzle) => {
    for (let tried = 0; ; tried += 1) {
      const hash = createHash('sha256')
        .update(puzzleText(stamp, puzzle, tried))
        .digest()
      if (isSolved(hash)) return tried
    }
  })
  return writeProof(found)
}

/** A door at its ordinary, or while machines send many. */
function openDoor(isUnderAttack = false) {
  const pressure = new Pressure()
  if (isUnderAttack) for (let i = 0; i < ON_AT.machines; i += 1) pressure.note(NOW, 'machines')
  return { secret: SECRET, pressure }
}

const whyOf = (verdict: ReturnType<typeof judgeSent>) =>
  'guard' in verdict ? verdict.guard.hold?.why : 'passes'
const guardOf = (verdict: ReturnType<typeof judgeSent>) => (verdict as { guard: FormGuard }).guard

describe('the stamp of a form', () => {
  it('says when the form was drawn', () => {
    const made = makeStamp(SECRET, NOW, WAIT_S)
    expect(readStamp(SECRET, made.text)).toEqual({ text: made.text, drawnAt: NOW, waitS: WAIT_S })
  })

  it('is another one for each page', () => {
    expect(makeStamp(SECRET, NOW).text).not.toBe(makeStamp(SECRET, NOW).text)
  })

  it.each([
    ['another secret', makeStamp('another', NOW).text],
    ['another time', makeStamp(SECRET, NOW).text.replace(/^[^-]+/, (NOW - 5).toString(36))],
    ['no wait', makeStamp(SECRET, NOW, WAIT_S).text.replace(/-u-/, '-0-')],
    ['nothing signed', 'abc'],
    ['nothing', ''],
    ['very much', 'a'.repeat(60_000)],
  ])('made up with %s is none', (_, text) => {
    expect(readStamp(SECRET, text)).toBeUndefined()
  })
})

describe('the work of a browser', () => {
  it('counts zeros in bits', () => {
    expect(ZERO_BITS).toBe(12)
    expect(isSolved(Uint8Array.of(0, 0b0000_1111))).toBe(true)
    expect(isSolved(Uint8Array.of(0, 0b0001_0000))).toBe(false)
    expect(isSolved(Uint8Array.of(1, 0))).toBe(false)
  })

  it('is proved for its own stamp alone', () => {
    const stamp = makeStamp(SECRET, NOW)
    const proof = solve(stamp.text)
    expect(isProved(stamp, proof)).toBe(true)
    expect(isProved(makeStamp(SECRET, NOW), proof)).toBe(false)
  })

  it.each([
    '',
    '1',
    '1-2-3',
    `${'0-'.repeat(PUZZLES)}`,
    `${'x-'.repeat(PUZZLES)}1`,
    '1'.repeat(9999),
  ])('is not read from %j', (text) => {
    expect(readProof(text)).toBeUndefined()
  })
})

describe('a form that is sent', () => {
  const draw = (door = openDoor()) => drawGuard(door, NOW).stamp

  it.each([
    ['after a while', LEAST_MS, 'passes'],
    ['hours later', STAMP_MS, 'passes'],
    ['at once', LEAST_MS - 1, 'fast'],
    ['on another day', STAMP_MS + 1, 'old'],
    ['before its page was drawn', -LEAST_MS - 1, 'old'],
  ])('%s', (_, laterMs, why) => {
    const door = openDoor()
    expect(whyOf(judgeSent(door, { stamp: draw() }, NOW + laterMs))).toBe(why)
  })

  it.each([{}, { stamp: '' }, { stamp: 'made-up' }])('with the stamp of %j comes back', (sent) => {
    const verdict = judgeSent(openDoor(), sent, NOW)
    expect(whyOf(verdict)).toBe('again')
    // What comes back can be sent.
    const { stamp } = guardOf(verdict)
    expect(whyOf(judgeSent(openDoor(), { stamp }, NOW + LEAST_MS))).toBe('passes')
  })

  it('too fast has only to be sent again', () => {
    const stamp = draw()
    expect(guardOf(judgeSent(openDoor(), { stamp }, NOW + 1)).stamp).toBe(stamp)
  })

  it('with something to correct keeps its stamp and its work', () => {
    const stamp = draw()
    const kept = keepGuard(openDoor(true), { stamp, proof: '1-2' }, NOW)
    expect(kept).toEqual({ stamp, proof: '1-2', isWorkAsked: true })
    expect(keepGuard(openDoor(), { stamp: 'made-up', proof: '1-2' }, NOW)).not.toHaveProperty(
      'proof',
    )
  })
})

describe('a form that is sent while machines send many', () => {
  const later = NOW + LEAST_MS
  const waited = NOW + WAIT_S * SECOND_MS

  it('passes by the work of a browser', () => {
    const door = openDoor(true)
    const { stamp, isWorkAsked } = drawGuard(door, NOW)
    expect(isWorkAsked).toBe(true)
    const proof = solve(stamp)
    expect(whyOf(judgeSent(door, { stamp, proof }, later))).toBe('passes')
    // A fast browser is no machine.
    expect(whyOf(judgeSent(door, { stamp, proof }, NOW + 1))).toBe('passes')
    expect(
      whyOf(judgeSent(door, { stamp, proof: writeProof(Array(PUZZLES).fill(0)) }, later)),
    ).toBe('work')
  })

  it('passes without a script by waiting, said in seconds', () => {
    const door = openDoor(true)
    const first = judgeSent(door, { stamp: drawGuard(door, NOW).stamp }, later)
    expect(guardOf(first).hold).toEqual({ why: 'work', waitS: WAIT_S })
    const { stamp } = guardOf(first)
    expect(whyOf(judgeSent(door, { stamp }, later + 1))).toBe('soon')
    const early = judgeSent(door, { stamp }, later + 10 * SECOND_MS)
    expect(guardOf(early)).toMatchObject({ stamp, hold: { why: 'soon', waitS: WAIT_S - 10 } })
    expect(whyOf(judgeSent(door, { stamp }, later + WAIT_S * SECOND_MS))).toBe('passes')
  })

  it('takes nobody’s turn to wait by being sent again and again', () => {
    const door = openDoor(true)
    const { stamp } = makeStampOf(door)
    for (let i = 0; i <= MOST_WAITED; i += 1) {
      expect(judgeSent(door, { stamp }, waited)).toMatchObject({ isByWaiting: true })
    }
    expect(door.pressure.mayWait(waited)).toBe(true)
  })

  it('takes no turn to wait by the work of a browser', () => {
    const door = openDoor(true)
    const { stamp } = drawGuard(door, NOW)
    const passed = judgeSent(door, { stamp, proof: solve(stamp) }, waited) as Passed
    for (let i = 0; i <= MOST_WAITED; i += 1) noteTaken(door, passed, waited)
    expect(door.pressure.mayWait(waited)).toBe(true)
  })

  it('does not pass by waiting when too many do', () => {
    const door = openDoor(true)
    const { stamp } = makeStampOf(door)
    for (let i = 0; i < MOST_WAITED; i += 1) {
      const verdict = judgeSent(door, makeStampOf(door), waited)
      expect(whyOf(verdict)).toBe('passes')
      noteTaken(door, verdict as Passed, waited)
    }
    expect(guardOf(judgeSent(door, { stamp }, waited)).hold).toEqual({
      why: 'busy',
      waitS: WINDOW_MINUTES * 60,
    })
    // The work of a browser passes still.
    expect(whyOf(judgeSent(door, { stamp, proof: solve(stamp) }, waited))).toBe('passes')
  })

  const makeStampOf = (door: ReturnType<typeof openDoor>) => ({
    stamp: makeStamp(door.secret, NOW, WAIT_S).text,
  })
})

describe('how long a form waits for its browser', () => {
  const guard = { stamp: 'any', isWorkAsked: true }

  it.each([
    ['work', WAIT_S, WAIT_S],
    ['soon', 12, 12],
    ['busy', WINDOW_MINUTES * 60, WAIT_S],
    ['used', 0, WAIT_S],
  ] as const)('%s, %i seconds to wait: %i', (why, waitS, longest) => {
    expect(longestWorkS({ ...guard, hold: { why, waitS } })).toBe(longest)
  })

  it('which nothing holds: as long as a person would', () => {
    expect(longestWorkS(guard)).toBe(WAIT_S)
  })
})

describe('what counts as many', () => {
  it('is more than one address may send, though it does so at the end of its time and again at the start', () => {
    const { limit, windowMs } = LIMITS.forms
    expect(windowMs).toBeGreaterThanOrEqual(WINDOW_MINUTES * MINUTE_MS)
    for (const most of Object.values(ON_AT)) {
      expect(most).toBeGreaterThan(2 * limit)
      // Nor does it keep on what others turned on.
      expect(most / 2).toBeGreaterThan(limit)
    }
  })

  it('is no person who goes back and writes something else', () => {
    const door = openDoor()
    for (let i = 0; i < ON_AT.machines; i += 1) holdUsed(door, 'used', NOW)
    expect(door.pressure.isHigh(NOW)).toBe(false)
  })

  it.each(Object.entries(ON_AT))('%s: %i in ten minutes', (kind, limit) => {
    const said: boolean[] = []
    const pressure = new Pressure((isOn) => said.push(isOn))
    for (let i = 1; i < limit; i += 1) pressure.note(NOW, kind as keyof typeof ON_AT)
    expect(pressure.isHigh(NOW)).toBe(false)
    pressure.note(NOW, kind as keyof typeof ON_AT)
    expect(pressure.isHigh(NOW)).toBe(true)
    expect(said).toEqual([true])
  })

  it('ends by itself, once half as many come', () => {
    const said: boolean[] = []
    const pressure = new Pressure((isOn) => said.push(isOn))
    const next = NOW + 5 * MINUTE_MS
    for (let i = 0; i < ON_AT.machines; i += 1) pressure.note(NOW, 'machines')
    expect(pressure.isHigh(NOW)).toBe(true)
    for (let i = 0; i < ON_AT.machines / 2; i += 1) pressure.note(next, 'machines')
    const over = NOW + WINDOW_MINUTES * MINUTE_MS
    expect(pressure.isHigh(over)).toBe(true)
    expect(pressure.isHigh(next + WINDOW_MINUTES * MINUTE_MS)).toBe(false)
    expect(said).toEqual([true, false])
  })

  it('is judged of what people send in a busy hour as ordinary', () => {
    const pressure = new Pressure()
    for (let minute = 0; minute < 60; minute += 1) {
      for (let i = 0; i < 5; i += 1) pressure.note(NOW + minute * MINUTE_MS, 'all')
      expect(pressure.isHigh(NOW + minute * MINUTE_MS)).toBe(false)
    }
  })
})
