import { describe, expect, it } from 'vitest'

import { sameAddressIn } from '@/i18n/findPage'

describe('an address in another language', () => {
  it.each([
    ['/fr/carte?region=16&place=m%3A68055', '/en/map?region=16&place=m%3A68055'],
    ['/fr/carte', '/en/map'],
    ['/fr', '/en'],
    // A part may be called otherwise there: the page itself leads on.
    ['/fr/guide/sante', '/fr/guide/sante'],
    ['/nowhere', '/nowhere'],
  ])('%s is %s', (address, there) => {
    expect(sameAddressIn('en', address)).toBe(there)
  })
})
