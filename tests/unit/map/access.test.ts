import { describe, expect, it } from 'vitest'

import { canReadMap } from '@/access'
import { dayAt } from '@/days/calendar'
import {
  decisionProblems,
  defaultAccessEnd,
  endedAccess,
  isRenewalTime,
  REQUEST_STATES,
} from '@/map/accessDecision'
import { readAccessRequest } from '@/map/accessRequest'
import { accessMessage } from '@/notify/mapAccessMessages'

const NOW = new Date('2026-11-22T15:00:00Z')

const form = (changes: Record<string, string> = {}) => {
  const values = new Map(
    Object.entries({
      name: 'Alex Exemple',
      email: 'alex@example.org',
      organization: 'Municipalité d’exemple',
      position: '',
      purpose: 'Planifier l’accueil de la prochaine saison.',
      website: '',
      consent: 'yes',
      ...changes,
    }),
  )
  return {
    get: (name: string) => values.get(name) ?? null,
    getAll: (name: string) => (name === 'regions' ? ['16', '99', '16', '05'] : []),
  }
}

describe('a request for access', () => {
  it('is read with nothing to say when it is complete', () => {
    expect(readAccessRequest(form())).toMatchObject({ errors: {}, isMachine: false })
  })

  it.each([
    [{ name: '   ' }, { name: 'missing' }],
    [{ email: 'alex' }, { email: 'email' }],
    [{ email: 'a@b.example, c@d.example' }, { email: 'email' }],
    [{ purpose: 'voir' }, { purpose: 'short' }],
    [{ organization: 'x'.repeat(201) }, { organization: 'long' }],
  ])('with %j is refused and kept as typed', (changes, errors) => {
    const read = readAccessRequest(form(changes))
    expect(read.errors).toEqual(errors)
    const [field, typed] = Object.entries(changes)[0]!
    expect(read.values[field as 'name']).toBe(typed.trim())
  })

  it('says everything that is missing at once', () => {
    const { errors } = readAccessRequest({ get: () => null, getAll: () => [] })
    expect(Object.keys(errors)).toEqual(['name', 'email', 'organization', 'purpose', 'consent'])
  })

  it('says once each region that there is', () => {
    expect(readAccessRequest(form()).values.regions).toEqual(['16', '05'])
  })

  it('is refused while the conditions are not accepted', () => {
    expect(readAccessRequest(form({ consent: '' })).errors).toEqual({ consent: 'missing' })
  })

  it('is known for a machine’s by the field nobody sees', () => {
    expect(readAccessRequest(form({ website: 'https://spam.example' })).isMachine).toBe(true)
  })
})

describe('a decision', () => {
  const allowed = new Set([
    'received→approved',
    'received→refused',
    'approved→withdrawn',
    'refused→approved',
    'withdrawn→approved',
  ])
  const pairs = REQUEST_STATES.flatMap((from) => REQUEST_STATES.map((to) => [from, to] as const))

  it.each(pairs)('from %s to %s follows the table', (from, to) => {
    const problems = decisionProblems(from, { state: to, reason: 'Une raison' }, NOW)
    expect(problems.length === 0).toBe(from === to || allowed.has(`${from}→${to}`))
  })

  it('to refuse or withdraw says why', () => {
    expect(decisionProblems('received', { state: 'refused', reason: ' ' }, NOW)).toHaveLength(1)
    expect(decisionProblems('approved', { state: 'withdrawn' }, NOW)).toHaveLength(1)
  })

  it('to approve ends in the future', () => {
    const past = { state: 'approved', accessUntil: '2026-11-21' } as const
    expect(decisionProblems('received', past, NOW)).toHaveLength(1)
  })

  it('to approve for today is approving', () => {
    const today = { state: 'approved', accessUntil: dayAt(NOW) } as const
    expect(decisionProblems('received', today, NOW)).toEqual([])
  })

  it('gives a year when no date is chosen, a month for rows, and nothing of today when taken away', () => {
    expect(defaultAccessEnd(NOW)).toBe('2027-11-22')
    expect(defaultAccessEnd(NOW, 'rows')).toBe('2026-12-22')
    expect(endedAccess(NOW)).toBe('2026-11-21')
  })
})

describe('asking to go on', () => {
  it.each([
    ['2026-12-23', false],
    ['2026-12-22', true],
    ['2026-11-01', true],
  ])('an access until %s: %s', (until, isTime) => {
    expect(isRenewalTime(until, NOW)).toBe(isTime)
  })
})

describe('access to the map', () => {
  it.each([
    ['2026-12-01T04:59:00Z', '2026-11-30', true],
    ['2026-12-02T04:59:59Z', '2026-12-01', true],
    ['2026-12-02T05:00:00Z', '2026-12-01', false],
    ['2027-06-02T03:59:59Z', '2027-06-01', true],
    ['2027-06-02T04:00:00Z', '2027-06-01', false],
  ])('at %s, until %s, is open: %s', (now, mapAccessUntil, isOpen) => {
    expect(canReadMap({ roles: ['mapReader'], mapAccessUntil }, new Date(now))).toBe(isOpen)
  })

  it('is closed when its end is no day', () => {
    for (const mapAccessUntil of [null, '', 'demain', '2099-01-01T00:00:00.000Z']) {
      expect(canReadMap({ roles: ['mapReader'], mapAccessUntil }, NOW)).toBe(false)
    }
  })
})

describe('the e-mail of a decision', () => {
  it.each([
    ['fr', 'jusqu’au 3 mars 2027'],
    ['en', 'until March 3, 2027'],
    ['es', 'hasta el 3 de marzo de 2027'],
  ] as const)('is in the language of the request (%s)', (locale, words) => {
    const { text } = accessMessage({
      locale,
      name: 'Alex',
      contact: 'equipe@example.org',
      state: 'approved',
      until: '2027-03-03',
      mapUrl: 'https://site.example/map',
      passwordUrl: 'https://site.example/password',
    })
    expect(text).toContain(words)
    expect(text).toContain('https://site.example/password')
  })

  it('does not invite to choose a password whoever has one', () => {
    const { text } = accessMessage({
      locale: 'fr',
      name: 'Alex',
      contact: 'equipe@example.org',
      state: 'approved',
      until: dayAt(NOW),
      mapUrl: 'https://site.example/fr/carte',
    })
    expect(text).not.toContain('mot de passe')
  })

  it('of a refusal gives the reason as written', () => {
    const message = { locale: 'es', name: 'Alex', contact: 'equipe@example.org' } as const
    const { text } = accessMessage({ ...message, state: 'refused', reason: 'Falta el propósito.' })
    expect(text).toContain('Motivo: Falta el propósito.')
  })
})
