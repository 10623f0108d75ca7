import fc from 'fast-check'
import { describe, it } from 'vitest'

import {
  extract,
  follow,
  saveUnits,
  snapshot,
  type SourceUnit,
  type StoredUnits,
} from '@/translation'

import { paragraph, richText } from './factories'
import { firstParagraphs, playOut, steps, type Desk } from './interleavings'

const text = (paragraphs: readonly string[]) => ({
  title: 'Les reçus',
  content: [richText(...paragraphs.map((words) => paragraph(words)))],
})

/** One translation in memory. */
function deskInMemory(): Desk {
  let stored: StoredUnits = {}
  let units: readonly SourceUnit[] = snapshot(extract(text(firstParagraphs())))
  const date = '2026-11-28T10:00:00.000Z'
  const idOf = (person: string) => (person === 'ana' ? '1' : '2')
  return {
    idOf,
    read: async () => ({ units, stored }),
    save: async (person, order) => {
      const checks = { language: 'en' } as const
      const saved = saveUnits(stored, units, [order], { person: idOf(person), date, checks })
      stored = saved.stored
      return saved.outcomes[0]!
    },
    publishFrench: async (paragraphs) => {
      const translation = { language: 'en', units: stored, sourceUnits: units }
      const followed = follow(translation, text(paragraphs), { minor: false, now: date })
      if (followed) ({ units: stored, sourceUnits: units } = followed)
    },
  }
}

describe('two translators, approvals and new French, in any order', () => {
  it('lose nothing, sign nothing for each other and approve nothing unseen', async () => {
    await fc.assert(
      fc.asyncProperty(steps(30), (script) => playOut(deskInMemory(), script)),
      { numRuns: 1000 },
    )
  })
})
