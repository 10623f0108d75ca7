import { describe, expect, it } from 'vitest'

import { pluralForm, sayCounted } from '@/i18n/plural'

const CALLS = {
  fr: { one: '{n} appel', other: '{n} appels' },
  en: { one: '{n} call', other: '{n} calls' },
  es: { one: '{n} llamada', other: '{n} llamadas' },
}

describe('one and several', () => {
  it.each([
    ['fr', ['one', 'one', 'other', 'other']],
    ['en', ['other', 'one', 'other', 'other']],
    ['es', ['other', 'one', 'other', 'other']],
  ] as const)('in %s: of nothing, one, two, a million', (locale, forms) => {
    expect([0, 1, 2, 1_000_000].map((count) => pluralForm(locale, count))).toEqual(forms)
  })

  it('choose the sentence by its number', () => {
    expect(sayCounted(CALLS, 'fr', { n: 1 })).toBe('1 appel')
    expect(sayCounted(CALLS, 'en', { n: 0 })).toBe('0 calls')
    expect(sayCounted({ fr: 'Oui', en: 'Yes', es: 'Sí' }, 'es')).toBe('Sí')
  })
})
