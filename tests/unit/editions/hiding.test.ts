import { describe, expect, it } from 'vitest'

import { hidesSomething } from '@/editions/hiding'

const OPEN = {
  doNotList: false,
  sites: [{ id: 'a', isAddressHidden: false }, { id: 'b' }],
  services: [{ id: 's', isHidden: false }],
}

describe('a sheet hides something that it showed', () => {
  it.each([
    ['an address', { ...OPEN, sites: [{ id: 'a', isAddressHidden: true }, { id: 'b' }] }, true],
    ['a service', { ...OPEN, services: [{ id: 's', isHidden: true }] }, true],
    ['itself', { ...OPEN, doNotList: true }, true],
    ['nothing', { ...OPEN }, false],
    ['a place that left', { ...OPEN, sites: [{ id: 'b' }] }, false],
    [
      'a place that came in hidden',
      { ...OPEN, sites: [...OPEN.sites, { id: 'c', isAddressHidden: true }] },
      false,
    ],
  ])('%s', (_, after, hides) => {
    expect(hidesSomething(OPEN, after)).toBe(hides)
  })

  it('not when it was hidden before, nor when it is new', () => {
    const hidden = { ...OPEN, services: [{ id: 's', isHidden: true }], doNotList: true }
    expect(hidesSomething(hidden, hidden)).toBe(false)
    expect(hidesSomething(hidden, OPEN)).toBe(false)
    expect(hidesSomething(undefined, hidden)).toBe(false)
  })
})
