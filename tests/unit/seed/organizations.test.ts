import { describe, expect, it } from 'vitest'

import { computeVerification, VERIFICATION_STATES } from '@/directory/verification'
import {
  AVAILABILITIES,
  HOURS_KINDS,
  ORGANIZATION_KINDS,
  TYPED_CHANNELS,
} from '@/directory/vocabulary'
import { toSlug } from '@/text/fold'

import { describeOrganization, organizations } from '../../../seed/organizations'
import { regions } from '../../../seed/regions'
import { languages, populations, serviceCategories } from '../../../seed/taxonomy'

const TODAY = new Date('2026-11-22T12:00:00Z')
const sheets = organizations.map((seed) => describeOrganization(seed, TODAY))
const listed = sheets.filter(({ doNotList, isDraft }) => !doNotList && !isDraft)
const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code).sort()
const present = (values: readonly string[]) => [...new Set(values)].sort()

describe('the example organizations', () => {
  it('are about sixty, with distinct names, addresses and phone numbers', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(55)
    const phones = sheets.flatMap(({ contact }) => contact.phone ?? [])
    expect(new Set(phones).size).toBe(phones.length)
    expect(new Set(sheets.map(({ name }) => toSlug(name))).size).toBe(sheets.length)
  })

  it('say by their name that they are invented', () => {
    for (const { name } of sheets) expect(name).toContain('d’exemple')
  })

  it.each(regions.map(({ code }) => code))('are listed in region %s', (code) => {
    expect(listed.some((sheet) => sheet.regions.includes(code))).toBe(true)
  })

  it('use only known services, populations, languages and regions', () => {
    const services = serviceCategories.map(({ key }) => key)
    for (const sheet of sheets) {
      expect(services).toEqual(expect.arrayContaining(sheet.services.map(({ service }) => service)))
      expect(populations.map(({ key }) => key)).toEqual(expect.arrayContaining(sheet.populations))
      expect(languages.map(({ code }) => code)).toEqual(expect.arrayContaining(sheet.languages))
      expect(regions.map(({ code }) => code)).toEqual(expect.arrayContaining(sheet.regions))
    }
  })

  it('offer every service somewhere, and leave every region but Montréal a gap', () => {
    const offered = listed.flatMap(({ services }) => services.map(({ service }) => service))
    expect(present(offered)).toEqual(serviceCategories.map(({ key }) => key).sort())
    const withoutFood = regions.filter(
      ({ code }) =>
        !listed.some(
          (sheet) =>
            sheet.regions.includes(code) &&
            sheet.services.some(({ service }) => service === 'food'),
        ),
    )
    expect(withoutFood.length).toBeGreaterThan(0)
  })

  it('are of every kind', () => {
    expect(present(listed.map(({ kind }) => kind))).toEqual(codesOf(ORGANIZATION_KINDS))
  })

  it('have every kind of hours, seasons, exceptions and a night that passes midnight', () => {
    const hours = listed.flatMap(({ sites }) => sites.map((site) => site.hours))
    expect(present(hours.map(({ kind }) => kind))).toEqual(codesOf(HOURS_KINDS))
    expect(hours.some(({ seasons }) => seasons?.some(({ from, to }) => from > to))).toBe(true)
    expect(hours.some(({ exceptions }) => exceptions?.some(({ closed }) => !closed))).toBe(true)
    expect(hours.some(({ weekly }) => weekly?.some(({ opens, closes }) => closes < opens))).toBe(
      true,
    )
    expect(hours.some(({ weekly }) => weekly?.some(({ closes }) => closes === '24:00'))).toBe(true)
    expect(hours.some(({ kind, weekly }) => kind === 'byAppointment' && weekly?.length)).toBe(true)
    expect(hours.some(({ kind, weekly }) => kind === 'weekly' && weekly?.length === 0)).toBe(true)
  })

  it('reach every state of verification, confirmed long ago and never checked included', () => {
    const states = listed.map(({ verifications }) =>
      computeVerification(verifications, '2026-11-22'),
    )
    expect(present(states.map(({ state }) => state))).toEqual([...VERIFICATION_STATES].sort())
    expect(states.some(({ date }) => date === null)).toBe(true)
    const channels = listed.flatMap(({ verifications }) =>
      verifications.map((event) => event.channel),
    )
    expect(present(channels)).toEqual(codesOf(TYPED_CHANNELS))
  })

  it('offer services with and without conditions, on the spot and from a distance', () => {
    const services = listed.flatMap((sheet) => sheet.services)
    expect(present(services.map(({ availability }) => availability))).toEqual(
      codesOf(AVAILABILITIES),
    )
    expect(services.some(({ remote }) => remote)).toBe(true)
    for (const { availability, conditions } of services) {
      if (availability === 'conditional') expect(conditions?.fr).toBeTruthy()
    }
  })

  it('carry notices that are in force, to come to an end, and over', () => {
    const today = TODAY.toISOString().slice(0, 10)
    const notices = listed.flatMap((sheet) => sheet.notices)
    expect(notices.some(({ from, until }) => from <= today && until >= today)).toBe(true)
    expect(notices.some(({ until }) => until < today)).toBe(true)
  })

  it('include one that asked not to appear, one draft, several sites and missing translations', () => {
    expect(sheets.filter(({ doNotList }) => doNotList)).toHaveLength(1)
    expect(sheets.filter(({ isDraft }) => isDraft)).toHaveLength(1)
    expect(listed.some(({ sites }) => sites.length >= 3)).toBe(true)
    expect(listed.some(({ description }) => !description.en)).toBe(true)
    expect(listed.some(({ description }) => !description.es)).toBe(true)
    const complete = listed.filter(({ description }) => description.en && description.es)
    expect(complete.length).toBeGreaterThan(listed.length / 2)
  })

  it('place a site at an address or at its municipality, inside Quebec', () => {
    const sites = listed.flatMap((sheet) => sheet.sites)
    expect(present(sites.map(({ geoPrecision }) => geoPrecision))).toEqual([
      'address',
      'municipality',
    ])
    for (const { latitude, longitude } of sites) {
      expect(latitude).toBeGreaterThan(44.9)
      expect(latitude).toBeLessThan(53)
      expect(longitude).toBeGreaterThan(-80)
      expect(longitude).toBeLessThan(-57)
    }
  })
})
