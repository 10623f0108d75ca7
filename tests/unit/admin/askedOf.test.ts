import { expect, it } from 'vitest'

import { askedOf } from '@/admin/TranslationDesk/state/askedOf'
import type { SourceUnit } from '@/translation'

const unit: SourceUnit = {
  key: 'u1',
  kind: 'title',
  context: '',
  source: 'Bonjour',
  marks: [],
  fingerprint: 'x',
}
const first = { updatedAt: '2026-11-30T06:00:00.000Z' }

it('a preview is asked of the words that the site does not have', () => {
  const draft = { unit, before: '', text: 'Hello' }
  const works = { u1: { save: 'waiting' as const, draft }, u2: { save: 'saved' as const } }
  expect(JSON.parse(askedOf(7, { works, passages: first }))).toMatchObject({
    translation: 7,
    words: { u1: 'Hello' },
  })
})

it('a preview is asked anew once others wrote in the translation', () => {
  const later = { updatedAt: '2026-11-30T06:01:00.000Z' }
  expect(askedOf(7, { works: {}, passages: later })).not.toBe(
    askedOf(7, { works: {}, passages: first }),
  )
})
