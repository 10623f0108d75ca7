import { describe, expect, it } from 'vitest'

import { compareChanges } from '@/directory/proposals/changes'
import { hiddenAsOnline, hidingAmong, isHiding, withHidden } from '@/directory/proposals/hiding'

const FOOD = '6b06e5f3c2e61e797398edb9'
const PERMITS = '6b06e5f3c2e61e797398edba'
const PLACE = '6b06e5f3c2e61e797398edbb'
const GONE = '6b06e5f3c2e61e797398edbc'

const sheet = {
  services: [
    { id: FOOD, service: 'food', isHidden: false },
    { id: PERMITS, service: 'permits', isHidden: true },
  ],
  sites: [{ id: PLACE, municipality: 'Rimouski', isAddressHidden: false }],
}

describe('a change that hides', () => {
  it.each([
    [`services.${FOOD}.isHidden`, true, true],
    [`sites.${PLACE}.isAddressHidden`, true, true],
    [`services.${FOOD}.isHidden`, false, false],
    [`services.${FOOD}.isHidden`, null, false],
    [`services.${FOOD}.isHidden`, 'true', false],
    // A row to be added is shown to nobody before it is accepted, and a place in a list is no name.
    ['services.new1.isHidden', true, false],
    ['services.0.isHidden', true, false],
    [`services.${FOOD}`, true, false],
    [`services.${FOOD}.remote`, true, false],
    [`sites.${PLACE}.isAddressHidden.x`, true, false],
    ['servesAllQuebec', true, false],
  ])('%s → %j: %j', (path, after, expected) => {
    expect(isHiding({ path, after })).toBe(expected)
  })

  it('is of what stands there and is shown', () => {
    const change = (path: string, before: unknown = false) => ({ path, before, after: true })
    const compared = compareChanges(
      [
        change(`services.${FOOD}.isHidden`),
        change(`services.${PERMITS}.isHidden`), // hidden already
        change(`services.${GONE}.isHidden`),
        change(`sites.${PLACE}.isAddressHidden`, true), // shown again by the team meanwhile
        { path: `services.${FOOD}.remote`, before: false, after: true },
      ],
      sheet,
    )
    expect(hidingAmong(compared).map(({ path }) => path)).toEqual([
      `sites.${PLACE}.isAddressHidden`,
      `services.${FOOD}.isHidden`,
    ])
  })
})

describe('a draft over what is online', () => {
  const online = {
    services: [
      { id: FOOD, isHidden: true },
      { id: PERMITS }, // a box that was never ticked
    ],
    sites: [{ id: GONE, isAddressHidden: false }],
  }

  it('hides what it has taken away, as long as everyone finds it', () => {
    const gone = (path: string) => ({ path, before: false, after: true })
    const compared = compareChanges(
      [gone(`sites.${GONE}.isAddressHidden`), gone(`services.${GONE}.isHidden`)],
      sheet,
    )
    expect(compared.map(({ status }) => status)).toEqual(['gone', 'gone'])
    expect(hidingAmong(compared, online).map(({ path }) => path)).toEqual([
      `sites.${GONE}.isAddressHidden`,
    ])
    const hidden = { services: [], sites: [{ id: GONE, isAddressHidden: true }] }
    expect(hidingAmong(compared, hidden)).toEqual([])
    expect(hidingAmong(compared)).toEqual([])
  })

  it('says of its rows whether everyone finds them, and of its own rows what it says', () => {
    expect(hiddenAsOnline(sheet, online)).toEqual({
      services: [
        { id: FOOD, service: 'food', isHidden: true },
        { id: PERMITS, service: 'permits', isHidden: false },
      ],
      sites: sheet.sites,
    })
  })
})

describe('the rows of a sheet', () => {
  it('are hidden by their identifiers, and the others stay the very same', () => {
    const paths = new Set([`services.${FOOD}.isHidden`, `sites.${GONE}.isAddressHidden`])
    const { services, sites } = withHidden(sheet, paths)
    expect(services).toEqual([{ ...sheet.services[0], isHidden: true }, sheet.services[1]])
    expect(services?.[1]).toBe(sheet.services[1])
    expect(sites).toEqual(sheet.sites)
    expect(withHidden({}, paths)).toEqual({ services: [], sites: [] })
  })
})
