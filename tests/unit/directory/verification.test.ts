import { describe, expect, it } from 'vitest'

import type { VerificationEvent } from '@/directory/types'
import { computeVerification, isConfirmedSince } from '@/directory/verification'
import { SECTIONS, type Section } from '@/directory/vocabulary'

const byOrganization = (section: Section, date: string): VerificationEvent => ({
  section,
  actor: 'organization',
  channel: 'form',
  date,
})
const byUs = (section: Section, channel: VerificationEvent['channel'], date: string) => ({
  section,
  actor: 'researcher' as const,
  channel,
  date,
})
const all = (date: string) => SECTIONS.map(({ code }) => byOrganization(code, date))

describe('a sheet', () => {
  it('is not confirmed when nothing happened', () => {
    expect(computeVerification([])).toMatchObject({ state: 'web', date: null })
  })

  it('is confirmed when the organization confirmed every section, as of the oldest', () => {
    const events = [...all('2026-10-03'), byOrganization('contact', '2026-11-01')]
    const verification = computeVerification(events)
    expect(verification).toMatchObject({ state: 'confirmed', date: '2026-10-03' })
    expect(isConfirmedSince(verification, '2026-01-01')).toBe(true)
    expect(isConfirmedSince(verification, '2026-10-04')).toBe(false)
  })

  it.each(SECTIONS.map(({ code }) => code))('is partly confirmed without its %s', (section) => {
    const events = all('2026-10-03').filter((event) => event.section !== section)
    expect(computeVerification(events).state).toBe('partly')
  })

  it.each(['phone', 'email', 'visit'] as const)(
    'is partly confirmed when our team heard it by %s',
    (channel) => {
      const events = SECTIONS.map(({ code }) => byUs(code, channel, '2026-10-03'))
      expect(computeVerification(events)).toMatchObject({ state: 'partly', date: '2026-10-03' })
    },
  )

  it('read on the web is not confirmed, however complete', () => {
    const events = SECTIONS.map(({ code }) => byUs(code, 'web', '2026-10-03'))
    expect(computeVerification(events)).toMatchObject({ state: 'web', date: '2026-10-03' })
  })

  it('keeps what the organization said when the web is read again later', () => {
    const events = [...all('2026-05-01'), byUs('contact', 'web', '2026-10-03')]
    const { state, sections } = computeVerification(events)
    expect(state).toBe('confirmed')
    expect(sections[0]).toEqual({ section: 'contact', trust: 'confirmed', date: '2026-05-01' })
  })
})
