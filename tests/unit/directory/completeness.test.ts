import { describe, expect, it } from 'vitest'

import { COMPLETENESS_PARTS, computeCompleteness } from '@/directory/completeness'
import { SECTIONS } from '@/directory/vocabulary'

import { offers, organization, site } from './world'

const whole = organization('whole', {
  contact: {
    phone: '450 555-0143',
    phoneNote: null,
    email: null,
    website: 'https://example.org',
    contactRole: 'accueil',
  },
  description: { fr: 'Accueil des personnes migrantes.' },
  sites: [site({ hours: { kind: 'byAppointment' }, wheelchair: 'no' })],
  services: [offers('welcome')],
  languages: ['fr'],
  populations: ['tmw'],
})

describe('completeness', () => {
  it('is 100 of a sheet that says what readers need', () => {
    expect(computeCompleteness(whole)).toEqual({ score: 100, missing: [] })
  })

  it('names what is missing, most needed first', () => {
    const { score, missing } = computeCompleteness(organization('bare', { cost: null }))
    expect(missing.slice(0, 4)).toEqual(['phone', 'services', 'languages', 'place'])
    expect(missing).toContain('cost')
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThan(25)
  })

  it('is never 100 while something is missing', () => {
    expect(computeCompleteness({ ...whole, cost: null })).toMatchObject({ missing: ['cost'] })
    expect(computeCompleteness({ ...whole, cost: null }).score).toBeLessThan(100)
  })

  it('asks for the hours and the access of places only of who has places', () => {
    const byPhone = { ...whole, sites: [], servesAllQuebec: true }
    expect(computeCompleteness(byPhone)).toEqual({ score: 100, missing: [] })
  })

  it('asks for each thing in a section of the sheet', () => {
    const sections = new Set<string>(SECTIONS.map(({ code }) => code))
    for (const { section } of Object.values(COMPLETENESS_PARTS)) {
      expect(sections).toContain(section)
    }
  })
})
