import { expect, it } from 'vitest'

import { sayPercent } from '@/i18n/percent'

it.each([
  ['fr', '98\u00a0%'],
  ['en', '98%'],
  ['es', '98\u00a0%'],
] as const)('a share is written as in %s', (locale, written) => {
  expect(sayPercent(98, locale)).toBe(written)
  expect(sayPercent(97.6, locale)).toBe(written)
})
