import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'

import type { Role } from '@/access'
import { checkCode, type SecondStep, TRIES } from '@/accounts/secondStep/factor'
import { newRecoveryCodes, recoveryHash } from '@/accounts/secondStep/recovery'
import { mustHaveSecondStep, readRequired } from '@/accounts/secondStep/required'
import { keyFor, seal, unseal } from '@/accounts/secondStep/seal'
import { isTicketGood, readTicket, TICKET_MS, writeTicket } from '@/accounts/secondStep/ticket'
import {
  keyAddress,
  newKey,
  spelledKey,
  stepOfCode,
  type UsedSteps,
  withUsed,
} from '@/accounts/secondStep/totp'

const SECRET = 'a secret of this site, for tests only'
const NOW = new Date('2027-03-01T12:00:10Z')
const STEP_MS = 30_000
const MINUTE_MS = 60_000
const at = (ms: number): Date => new Date(NOW.getTime() + ms)

const KEY = newKey()
const codeAt = (moment: Date, key = KEY): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: moment.getTime() })

describe('a code of the application', () => {
  it('follows RFC 6238', () => {
    const key = Secret.fromUTF8('12345678901234567890').base32
    const moment = new Date(1_111_111_109_000)
    expect(stepOfCode('081 804', { key, now: moment })).toBe(37_037_036)
  })

  it.each([-1, 0, 1])('is right %i step away', (steps) =>
    expect(stepOfCode(codeAt(at(steps * STEP_MS)), { key: KEY, now: NOW })).toBe(
      Math.floor(at(steps * STEP_MS).getTime() / STEP_MS),
    ),
  )

  it.each([-2, 2])('is wrong %i steps away', (steps) =>
    expect(stepOfCode(codeAt(at(steps * STEP_MS)), { key: KEY, now: NOW })).toBeUndefined(),
  )

  it('serves once, nor does one before it', () => {
    const lastStep = stepOfCode(codeAt(NOW), { key: KEY, now: NOW })!
    const again = (moment: Date) =>
      stepOfCode(codeAt(moment), { key: KEY, used: { lastStep }, now: NOW })
    expect([again(NOW), again(at(-STEP_MS)), again(at(STEP_MS))]).toEqual([
      undefined,
      undefined,
      lastStep + 1,
    ])
  })

  describe('used while the clock ran ahead', () => {
    const DAY_MS = 24 * 60 * MINUTE_MS
    const ahead = at(DAY_MS)
    const stepAt = (moment: Date): number => Math.floor(moment.getTime() / STEP_MS)
    const before = withUsed(stepAt(NOW))
    const used = withUsed(stepAt(ahead), withUsed(stepAt(ahead) - 1, before))
    const typedAt = (moment: Date, now: Date, kept: UsedSteps = used) =>
      stepOfCode(codeAt(moment), { key: KEY, used: kept, now })

    it('stops no code once the clock is right again, also kept as before', () => {
      const later = at(2 * STEP_MS)
      expect(typedAt(later, later)).toBe(stepAt(later))
      expect(typedAt(later, later, { lastStep: stepAt(ahead) })).toBe(stepAt(later))
    })

    it('serves no second time, nor does one that was used before', () => {
      expect(typedAt(NOW, NOW)).toBeUndefined()
      expect(typedAt(at(-STEP_MS), NOW)).toBeUndefined()
      const since = withUsed(stepAt(NOW) + 4, used)
      for (const moment of [ahead, at(DAY_MS - STEP_MS)]) {
        expect(typedAt(moment, moment, since)).toBeUndefined()
      }
    })

    it('is remembered for fifty codes', () => {
      let kept = withUsed(1)
      for (let step = 2; step <= 60; step += 1) kept = withUsed(step, kept)
      expect(kept.lastStep).toBe(60)
      expect(kept.usedSteps).toHaveLength(50)
    })
  })

  it.each(['', '12345', '1234567', 'abcdef', '12 34 5'])('is not "%s"', (typed) =>
    expect(stepOfCode(typed, { key: KEY, now: NOW })).toBeUndefined(),
  )

  it('has a key of 160 bits, told in groups and as an address', () => {
    expect(KEY).toMatch(/^[A-Z2-7]{32}$/)
    expect(spelledKey(KEY)).toMatch(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
    expect(keyAddress(KEY, 'ana@example.org')).toBe(
      `otpauth://totp/Accompagner:ana%40example.org?issuer=Accompagner&secret=${KEY}&algorithm=SHA1&digits=6&period=30`,
    )
  })
})

describe('what is kept', () => {
  it('is read with the same secret, at the same account, unchanged', () => {
    const sealed = seal(KEY, keyFor(SECRET, 'key', 1))
    expect(sealed).not.toContain(KEY)
    expect(unseal(sealed, keyFor(SECRET, 'key', 1))).toBe(KEY)
    for (const key of [
      keyFor('another secret of thirty-two letters', 'key', 1),
      keyFor(SECRET, 'key', 2),
      keyFor(SECRET, 'recovery', 1),
    ]) {
      expect(unseal(sealed, key)).toBeUndefined()
    }
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
    expect(unseal(changed, keyFor(SECRET, 'key', 1))).toBeUndefined()
    expect(unseal('', keyFor(SECRET, 'key', 1))).toBeUndefined()
  })

  it('of recovery codes are hashes, the same however one types', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    expect(codes.every((code) => /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/.test(code))).toBe(true)
    const pepper = keyFor(SECRET, 'recovery', 1)
    const typed = ` ${codes[0]!.toUpperCase().replaceAll('-', ' ')}`
    expect(recoveryHash(typed, pepper)).toBe(recoveryHash(codes[0]!, pepper))
    expect(recoveryHash(typed, pepper)).not.toBe(
      recoveryHash(codes[0]!, keyFor(SECRET, 'recovery', 2)),
    )
  })
})

describe('a second step', () => {
  const fresh: SecondStep = {
    sealedKey: '',
    setUpAt: 0,
    lastStep: 0,
    recovery: ['hash-a', 'hash-b'],
    tries: 0,
    closedUntil: 0,
  }
  const check = (step: SecondStep, typed: string, now = NOW, typedHash = 'none') =>
    checkCode(step, { typed, key: KEY, typedHash, now })
  const wrong = (step: SecondStep, times: number, now = NOW): SecondStep => {
    let last = step
    // Of a step that is long over.
    for (let i = 0; i < times; i += 1) last = check(last, codeAt(at(-100 * STEP_MS)), now).next
    return last
  }

  it('closes after five wrong codes, then for longer, and opens by itself', () => {
    const closed = wrong(fresh, TRIES)
    expect(check(closed, codeAt(NOW)).problem).toBe('closed')
    const later = at(10 * MINUTE_MS)
    expect(check(closed, codeAt(later), later).problem).toBeUndefined()
    const again = wrong(closed, TRIES, later)
    expect(again.closedUntil).toBe(later.getTime() + 60 * MINUTE_MS)
  })

  it('closes for twice as long each time, and never for more than a day', () => {
    const hours: number[] = []
    let now = NOW
    let step = fresh
    for (let times = 0; times < 8; times += 1) {
      step = wrong(step, TRIES, now)
      hours.push((step.closedUntil - now.getTime()) / (60 * MINUTE_MS))
      now = new Date(step.closedUntil)
    }
    expect(hours).toEqual([1 / 6, 1, 2, 4, 8, 16, 24, 24])
    expect(check(step, codeAt(now), now).problem).toBeUndefined()
  })

  it('says once that it closes', () => {
    const almost = wrong(fresh, TRIES - 1)
    const last = check(almost, codeAt(at(-100 * STEP_MS)))
    expect(last.isNowClosed).toBe(true)
    expect(check(last.next, codeAt(NOW)).isNowClosed).toBeUndefined()
  })

  it('is passed by a recovery code while it is closed, and is open then', () => {
    const { next, problem, isRecovery } = check(wrong(fresh, TRIES), 'code', NOW, 'hash-b')
    expect([problem, isRecovery, next.recovery]).toEqual([undefined, true, ['hash-a']])
    expect(check(next, codeAt(NOW)).problem).toBeUndefined()
    expect(check(next, 'code', NOW, 'hash-b').problem).toBe('wrong')
  })

  it('forgets wrong tries after a right one', () => {
    const { next } = check(wrong(fresh, TRIES - 1), codeAt(NOW))
    expect(next.tries).toBe(0)
  })

  it('takes recovery codes only when the secret of the site was changed', () => {
    const asked = { typed: codeAt(NOW), key: undefined, typedHash: 'none', now: NOW }
    expect(checkCode(fresh, asked).problem).toBe('wrong')
  })
})

describe('a ticket', () => {
  const ticket = { purpose: 'code', account: 3, until: NOW.getTime() + TICKET_MS } as const
  const text = writeTicket(SECRET, ticket, 'bond')

  it('is good for a while, for the account as it was', () => {
    expect(readTicket(text)).toEqual(ticket)
    expect(isTicketGood(text, SECRET, 'bond', NOW)).toBe(true)
    expect(isTicketGood(text, SECRET, 'bond', at(TICKET_MS))).toBe(false)
    expect(isTicketGood(text, SECRET, 'another bond', NOW)).toBe(false)
    expect(isTicketGood(text, `${SECRET}!`, 'bond', NOW)).toBe(false)
  })

  it('is not written by anybody else, nor for another purpose or account', () => {
    const [, signature] = text.split('.')
    for (const other of [{ purpose: 'setUp' }, { account: 4 }, { until: ticket.until + 1 }]) {
      const claims = Buffer.from(JSON.stringify({ ...ticket, ...other })).toString('base64url')
      expect(isTicketGood(`${claims}.${signature}`, SECRET, 'bond', NOW)).toBe(false)
    }
    for (const odd of ['', '.', 'x.y', 'bnVsbA.x']) {
      expect(readTicket(odd)).toBeUndefined()
      expect(isTicketGood(odd, SECRET, 'bond', NOW)).toBe(false)
    }
  })
})

describe('who must have a second step', () => {
  it('is said by roles', () => {
    expect(readRequired('')).toEqual({ roles: [] })
    expect(readRequired(' mapReader, admin ')).toEqual({ roles: ['admin', 'mapReader'] })
    expect(readRequired('admins')).toHaveProperty('problem', expect.stringContaining('"admins"'))
  })
  it('is nobody by default', () => {
    const person = { roles: ['admin'] }
    const settings: Role[][] = [[], ['researcher'], ['admin']]
    expect(settings.map((roles) => mustHaveSecondStep(person, roles))).toEqual([false, false, true])
  })
})
