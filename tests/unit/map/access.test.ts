import { describe, expect, it } from 'vitest'

import { decisionProblems, defaultAccessEnd, endOfDay, REQUEST_STATES } from '@/map/accessDecision'
import { readAccessRequest } from '@/map/accessRequest'
import { csvLines } from '@/map/exportRows'
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
      ...changes,
    }),
  )
  return { get: (name: string) => values.get(name) ?? null }
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
    const { errors } = readAccessRequest({ get: () => null })
    expect(Object.keys(errors)).toEqual(['name', 'email', 'organization', 'purpose'])
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
    const past = { state: 'approved', accessUntil: '2026-11-21T12:00:00Z' } as const
    expect(decisionProblems('received', past, NOW)).toHaveLength(1)
  })

  it('gives a year when no date is chosen, to the end of a day in Quebec', () => {
    expect(defaultAccessEnd(NOW)).toBe('2027-11-23T03:59:59.000Z')
    expect(endOfDay('2027-03-03T02:00:00Z')).toBe('2027-03-03T03:59:59.000Z')
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
      until: new Date('2027-03-04T03:59:59Z'),
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
      until: NOW,
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

describe('an exported file', () => {
  it('has its header in the language asked', () => {
    expect([...csvLines([], 'es')][0]).toMatch(/^\uFEFFPeriodo,.*,Puestos,EIMT\r\n$/)
  })
})
