import { describe, expect, it } from 'vitest'

import type { VerificationEvent } from '@/directory/types'
import { ageOf, computeVerification, isConfirmedSince } from '@/directory/verification'
import { SECTIONS, type Section } from '@/directory/vocabulary'

const TODAY = '2026-11-28'

const byOrganization = (section: Section, date: string): VerificationEvent => ({
  section,
  actor: 'organization',
  channel: 'form',
  date,
  isUnchanged: true,
})
const byUs = (section: Section, channel: VerificationEvent['channel'], date: string) => ({
  section,
  actor: 'researcher' as const,
  channel,
  date,
  isUnchanged: true,
})
const all = (date: string) => SECTIONS.map(({ code }) => byOrganization(code, date))

describe('a sheet', () => {
  it('is not confirmed when nothing happened', () => {
    expect(computeVerification([], TODAY)).toMatchObject({ state: 'web', date: null })
  })

  it('is confirmed when the organization confirmed every section, as of the oldest', () => {
    const events = [...all('2026-10-03'), byOrganization('contact', '2026-11-01')]
    const verification = computeVerification(events, TODAY)
    expect(verification).toMatchObject({ state: 'confirmed', date: '2026-10-03' })
    expect(isConfirmedSince(verification, '2026-01-01')).toBe(true)
    expect(isConfirmedSince(verification, '2026-10-04')).toBe(false)
  })

  it.each(SECTIONS.map(({ code }) => code))('is partly confirmed without its %s', (section) => {
    const events = all('2026-10-03').filter((event) => event.section !== section)
    expect(computeVerification(events, TODAY).state).toBe('partly')
  })

  it.each(['phone', 'email', 'visit'] as const)(
    'is partly confirmed when our team heard it by %s',
    (channel) => {
      const events = SECTIONS.map(({ code }) => byUs(code, channel, '2026-10-03'))
      expect(computeVerification(events, TODAY)).toMatchObject({
        state: 'partly',
        date: '2026-10-03',
      })
    },
  )

  it('read on the web is not confirmed, however complete', () => {
    const events = SECTIONS.map(({ code }) => byUs(code, 'web', '2026-10-03'))
    expect(computeVerification(events, TODAY)).toMatchObject({ state: 'web', date: '2026-10-03' })
  })

  it('keeps what the organization said when the web is read again later', () => {
    const events = [...all('2026-06-01'), byUs('contact', 'web', '2026-10-03')]
    const { state, sections } = computeVerification(events, TODAY)
    expect(state).toBe('confirmed')
    expect(sections[0]).toMatchObject({ trust: 'confirmed', age: 'fresh', date: '2026-06-01' })
  })
})

describe('a confirmation grows old', () => {
  it.each([
    ['hours', '2026-07-31', 'due', '2027-01-31', 'old'],
    ['contact', '2027-01-31', 'due', '2027-05-31', 'old'],
  ] as const)('of %s', (section, due, dueAge, old, oldAge) => {
    expect(ageOf(section, '2026-01-31', '2026-02-01')).toBe('fresh')
    expect(ageOf(section, '2026-01-31', due)).toBe(dueAge)
    expect(ageOf(section, '2026-01-31', old)).toBe(oldAge)
  })

  it('to the last day of a month that has no such day', () => {
    expect(ageOf('hours', '2026-08-31', '2027-02-27')).toBe('fresh')
    expect(ageOf('hours', '2026-08-31', '2027-02-28')).toBe('due')
  })

  it('and the whole sheet with its oldest section', () => {
    const events = [...all('2026-10-03'), byOrganization('description', '2020-01-01')]
    expect(computeVerification(events, TODAY).state).toBe('confirmed')
    expect(computeVerification(all('2026-04-03'), TODAY).state).toBe('due')
    expect(computeVerification(all('2025-06-03'), TODAY).state).toBe('old')
    expect(computeVerification(all('2025-06-03'), TODAY).date).toBe('2025-06-03')
  })

  it('and what our team heard lately comes before it', () => {
    const events = [byOrganization('contact', '2020-01-01'), byUs('contact', 'phone', '2026-11-01')]
    expect(computeVerification(events, TODAY).sections[0]).toEqual({
      section: 'contact',
      trust: 'checked',
      age: 'fresh',
      date: '2026-11-01',
      channel: 'phone',
    })
  })
})

describe('a sheet that was edited', () => {
  const edited = (section: Section) => ({
    ...byOrganization(section, '2026-10-03'),
    isUnchanged: false,
  })

  it('says so when it was confirmed whole', () => {
    const events = [...all('2026-10-03').slice(1), edited('contact')]
    expect(computeVerification(events, TODAY)).toMatchObject({
      state: 'edited',
      date: '2026-10-03',
    })
  })

  it('is edited when nothing of what was confirmed stands', () => {
    expect(computeVerification([edited('contact')], TODAY).state).toBe('edited')
  })

  it('is not known from the web any more where it was only read there', () => {
    const read = { ...byUs('contact', 'web', '2026-10-03'), isUnchanged: false }
    expect(computeVerification([read], TODAY).sections[0]?.trust).toBe('none')
  })
})
