import { describe, expect, it } from 'vitest'

import { afterFailure, isAboutServer, problemOf, refusalCode } from '@/notify/retry'

const NOW = new Date('2026-11-24T12:00:00Z')
const before = { wasHandedOver: false }

describe('a message whose attempt failed', () => {
  it('waits longer each time, and is given up after two days', () => {
    const waits: number[] = []
    let attempts = 0
    for (;;) {
      attempts += 1
      const next = afterFailure({ ...before, command: 'CONN' }, attempts, NOW)
      if (next.state !== 'waiting') {
        expect(next.state).toBe('failed')
        break
      }
      waits.push((next.nextAttemptAt.getTime() - NOW.getTime()) / 1000)
    }
    expect(waits).toEqual([30, 120, 600, 3600, 14_400, 43_200, 86_400])
  })

  it.each([
    ['no one answered', { ...before, command: 'CONN' }, 'waiting', 'unreachable'],
    [
      'the server is busy',
      { ...before, responseCode: 451, command: 'RCPT TO' },
      'waiting',
      'postponed',
    ],
    [
      'the address is refused for good',
      { ...before, responseCode: 550, command: 'RCPT TO' },
      'failed',
      'addressRefused',
    ],
    [
      'our password has expired',
      { responseCode: 535, command: 'AUTH PLAIN', wasHandedOver: true },
      'waiting',
      'accountRefused',
    ],
    [
      'our own address is refused',
      { ...before, responseCode: 550, command: 'MAIL FROM' },
      'waiting',
      'accountRefused',
    ],
    [
      'the words were refused for now',
      { responseCode: 452, wasHandedOver: true },
      'waiting',
      'postponed',
    ],
    [
      'the words were refused for good',
      { responseCode: 554, command: 'DATA', wasHandedOver: true },
      'failed',
      'refused',
    ],
    [
      'the address is none',
      { ...before, command: 'API', isNoAddress: true },
      'failed',
      'addressRefused',
    ],
    ['our own database did not answer', { ...before, command: 'API' }, 'waiting', 'unreachable'],
    [
      'our password is missing',
      { ...before, command: 'API', isOurAccount: true },
      'waiting',
      'accountRefused',
    ],
    [
      'its certificate is not trusted',
      { ...before, command: 'CONN', isInsecure: true },
      'waiting',
      'insecure',
    ],
    [
      'it takes no more connections',
      { ...before, responseCode: 421, command: 'CONN' },
      'waiting',
      'postponed',
    ],
    [
      'the connection timed out after the words',
      { command: 'CONN', wasHandedOver: true },
      'unsure',
      'unanswered',
    ],
    [
      'no answer came after the words',
      { command: 'DATA', wasHandedOver: true },
      'unsure',
      'unanswered',
    ],
    [
      'the words could not even begin',
      { command: 'RCPT TO', wasHandedOver: true },
      'waiting',
      'unreachable',
    ],
  ])('when %s', (_, failure, state, problem) => {
    expect(afterFailure(failure, 1, NOW).state).toBe(state)
    expect(problemOf(failure)).toBe(problem)
  })

  describe('after a person had one sent again that may have left', () => {
    const again = { ...before, mayHaveLeftBefore: true }
    it.each([
      ['two days without an answer', { ...again, command: 'CONN' }, 8, 'unsure'],
      ['its words refused', { ...again, responseCode: 554, command: 'DATA' }, 1, 'unsure'],
      ['its address refused', { ...again, responseCode: 550, command: 'RCPT TO' }, 1, 'failed'],
      ['nobody there yet', { ...again, command: 'CONN' }, 1, 'waiting'],
    ])('is never said not to have left, but when its address is none: %s', (_, failure, n, state) =>
      expect(afterFailure(failure, n, NOW).state).toBe(state),
    )
  })

  it('ends the round when the others would meet the same, and not for one that is no address', () => {
    const failure = { ...before, command: 'API' }
    expect(isAboutServer({ ...failure, isOurAccount: true })).toBe(true)
    expect(isAboutServer({ ...failure, isNoAddress: true })).toBe(false)
  })

  it.each([undefined, 2, 25, 250, 35, 354, 45, 1000])(
    'is not refused by half an answer, or by a yes (%s)',
    (code) => expect(refusalCode(code)).toBeUndefined(),
  )
  it.each([421, 450, 550])('is refused by %i', (code) => expect(refusalCode(code)).toBe(code))
})
