import { describe, expect, it } from 'vitest'

import { withoutScheme } from '@/text/webAddress'

describe('an address as people type it', () => {
  it.each([
    ['https://www.exemple.org/', 'www.exemple.org'],
    ['http://exemple.org/aide/', 'exemple.org/aide'],
    ['https://exemple.org/fr/guide', 'exemple.org/fr/guide'],
    ['http://localhost:3000/fr', 'localhost:3000/fr'],
    ['https://wwwexemple.org', 'wwwexemple.org'],
    ['exemple.org/https://autre.org', 'exemple.org/https://autre.org'],
  ])('of %s is %s', (address, shown) => {
    expect(withoutScheme(address)).toBe(shown)
  })
})
