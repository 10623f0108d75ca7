import { expect, it } from 'vitest'

import { loadSentence } from '@/lmia/report/loadMessages'

it('an import under way is said since when as people read a moment', () => {
  const params = { by: 'Ana', since: '2026-11-28T15:13:22.027Z' }
  expect(loadSentence('importUnderWay', params, 'en')).toContain(
    '(Ana, since November 28, 2026, 10:13\u00a0a.m.)',
  )
  expect(loadSentence('importUnderWay', params, 'fr')).toContain(
    '(Ana, depuis le 28 novembre 2026, 10\u00a0h\u00a013)',
  )
})
