import { describe, expect, it } from 'vitest'

import {
  byUrgency,
  type Call,
  CALL_OUTCOME_CODES,
  type CallOutcome,
  channelOf,
  isCalled,
  isProposed,
  readCall,
  readCalls,
  sayOutcome,
} from '@/campaigns/calls'
import { LOCALES } from '@/i18n/locales'

const TODAY = '2026-12-01'

describe('what is written down of a call', () => {
  it.each([
    [{ outcome: 'shouting' }, ['unknownOutcome']],
    [{ outcome: 'changesNoted', note: ' ' }, ['noteNeeded']],
    [{ outcome: 'closed' }, ['noteNeeded']],
    [{ outcome: 'answeredByMail' }, ['noteNeeded']],
    [{ outcome: 'answeredByMail', note: 'Le bureau a déménagé.' }, []],
    [{ outcome: 'callLater' }, ['dayNeeded']],
    [{ outcome: 'callLater', again: '2026-11-30' }, ['dayNeeded']],
    [{ outcome: 'callLater', again: TODAY }, []],
    [{ outcome: 'noAnswer' }, []],
    [{ outcome: 'allRight', seen: { contact: 'x' } }, []],
  ])('%j: %j', (sent, refusals) => {
    expect(readCall(sent, TODAY).refusals).toEqual(refusals)
  })

  it('is read back, and what is no call is left out', () => {
    const calls = CALL_OUTCOME_CODES.map((outcome): Call => ({
      at: '2026-12-01T15:00:00Z',
      by: 'Camille',
      outcome,
      note: '',
      again: null,
    }))
    expect(readCalls(JSON.parse(JSON.stringify(calls)))).toEqual(calls)
    expect(readCalls([null, {}, { outcome: 'noAnswer' }])).toEqual([])
    expect(readCalls(undefined)).toEqual([])
  })
})

describe('who was called', () => {
  const noted = (outcome: CallOutcome): Call => ({
    ...{ at: '2026-12-01T15:00:00Z', by: 'Camille', note: '', again: null },
    outcome,
  })
  it('is not who wrote', () => {
    expect(isCalled([])).toBe(false)
    expect(isCalled([noted('answeredByMail')])).toBe(false)
    expect(isCalled([noted('answeredByMail'), noted('noAnswer')])).toBe(true)
  })
})

describe('what waits among the proposals', () => {
  it('is whatever has words to decide on, by how it came', () => {
    expect(CALL_OUTCOME_CODES.filter(isProposed)).toEqual([
      'changesNoted',
      'changesByMail',
      'closed',
    ])
    expect(CALL_OUTCOME_CODES.filter((code) => channelOf(code) === 'email')).toEqual([
      'answeredByMail',
      'changesByMail',
    ])
    // Nothing waits without words.
    for (const outcome of CALL_OUTCOME_CODES.filter(isProposed)) {
      expect(readCall({ outcome, note: '' }, TODAY).refusals).toEqual(['noteNeeded'])
    }
  })
})

describe('what came of a call, in words', () => {
  it('is of a sheet, or of who is missing from a list', () => {
    expect(sayOutcome('allRight', false, 'fr')).toBe('Tout est exact')
    expect(sayOutcome('allRight', true, 'fr')).toBe('Il ne manque personne')
    expect(sayOutcome('noAnswer', true, 'en')).toBe('No answer')
    for (const locale of LOCALES) {
      for (const isOfActor of [false, true]) {
        const said = CALL_OUTCOME_CODES.map((code) => sayOutcome(code, isOfActor, locale))
        expect(new Set(said).size).toBe(CALL_OUTCOME_CODES.length)
      }
    }
  })
})

describe('whom to call first', () => {
  const called = (name: string, ...calls: Partial<Call>[]) => ({
    name,
    calls: calls.map((call): Call => ({
      at: '',
      by: '',
      outcome: 'noAnswer',
      note: '',
      again: null,
      ...call,
    })),
  })
  it('is a day that was agreed on, then who was never called, then the longest ago', () => {
    const later = called('later', { again: '2026-12-09' })
    const today = called('today', { again: TODAY })
    const never = called('never')
    const longAgo = called('long ago', { at: '2026-11-20T15:00:00Z' })
    const lately = called('lately', { at: '2026-11-30T15:00:00Z' })
    const order = [later, lately, never, longAgo, today].sort((a, b) => byUrgency(a, b, TODAY))
    expect(order.map(({ name }) => name)).toEqual(['today', 'never', 'long ago', 'lately', 'later'])
  })
})
