import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { firstLocale, personLocale } from '@/i18n/firstLocale'
import { DEFAULT_LOCALE, LOCALES } from '@/i18n/locales'

describe('the language to answer in', () => {
  it('is the first that is one of ours', () => {
    expect(firstLocale('es', 'en')).toBe('es')
    expect(firstLocale(undefined, 'de', ['es'], 'en')).toBe('en')
  })

  it('is French when none is', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (candidates) => {
        const own = candidates.find((one) => (LOCALES as readonly unknown[]).includes(one))
        expect(firstLocale(...candidates)).toBe(own ?? DEFAULT_LOCALE)
      }),
    )
  })

  it('is that of the admin for a person who works in it', () => {
    expect(personLocale({ i18n: { language: 'es' } })).toBe('es')
    expect(personLocale({ i18n: { language: 'pt' } })).toBe('fr')
    expect(personLocale({})).toBe('fr')
  })
})
