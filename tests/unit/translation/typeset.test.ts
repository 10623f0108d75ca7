import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { LOCALES, type Locale } from '@/i18n/locales'
import { typeset } from '@/translation/typeset'

/** A text as it becomes when it is typed sign by sign. */
function typed(text: string, locale: Locale): string {
  let all = ''
  for (const sign of text) {
    all += sign
    const change = typeset(all, locale)
    if (change) all = all.slice(0, all.length - change.remove) + change.insert
  }
  return all
}

describe('what is typed takes the signs of its language', () => {
  it.each([
    ['fr', 'Il a dit "oui" hier', 'Il a dit «\u00a0oui\u00a0» hier'],
    ['fr', '("oui")', '(«\u00a0oui\u00a0»)'],
    ['fr', "l'avis", 'l’avis'],
    ['fr', 'Attention: lisez', 'Attention\u00a0: lisez'],
    ['fr', 'Attention : lisez', 'Attention\u00a0: lisez'],
    ['fr', 'Coût : 155 $, 5 %', 'Coût\u00a0: 155\u00a0$, 5\u00a0%'],
    ['fr', '155$', '155\u00a0$'],
    ['fr', 'Vraiment ? Oui ; non !', 'Vraiment? Oui; non!'],
    ['fr', 'https://example.org à 12:30', 'https://example.org à 12:30'],
    ['fr', 'Attendez...', 'Attendez…'],
    ['fr', '<1>"Guide"</1>', '<1>«\u00a0Guide\u00a0»</1>'],
    ['en', 'They said "yes", didn\'t they?', 'They said “yes”, didn’t they?'],
    ['en', 'the \'visa\' ("work")', 'the ‘visa’ (“work”)'],
    ['es', 'Dijo "sí"', 'Dijo «sí»'],
    ['es', 'un 5 % más', 'un 5\u00a0% más'],
    ['es', 'cuesta $155 : sí', 'cuesta $155: sí'],
  ] as const)('in %s: %s', (locale, keys, text) => {
    expect(typed(keys, locale)).toBe(text)
  })

  it.each(LOCALES)('once, so that a sign that was put is not changed again (%s)', (locale) => {
    const signs = fc.string({
      unit: fc.constantFrom(...'ab1 \u00a0"\':;?!%$.<>/(«»“”’'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(signs, (before) => {
        const change = typeset(before, locale)
        fc.pre(change !== undefined)
        const after = before.slice(0, before.length - change.remove) + change.insert
        expect(change.remove).toBeLessThanOrEqual(before.length)
        expect(typeset(after, locale)).toBeUndefined()
      }),
    )
  })
})
