import { describe, expect, it } from 'vitest'

import { inOrderOfNeed, type Needed } from '@/translation/need'
import { countStates } from '@/translation/states'
import type { UnitState } from '@/translation/types'

/** A translation with one passage of two words in each of these states. */
function translation(name: string, states: UnitState[], more: Partial<Needed> = {}) {
  const units = states.map((state, index) => ({
    key: `${index}`,
    source: 'deux mots',
    fingerprint: state,
  }))
  const entries = Object.fromEntries(
    states.flatMap((state, index) =>
      state === 'missing'
        ? []
        : [
            [
              `${index}`,
              {
                source: '',
                target: 'x',
                state: state === 'approved' ? ('approved' as const) : ('toReview' as const),
                fingerprint: state === 'stale' ? 'other' : state,
              },
            ],
          ],
    ),
  )
  return { name, counts: countStates(units, entries), ...more }
}

const ONLINE = { publishedAt: '2026-11-01T12:00:00Z' }

describe('translations in order of need', () => {
  it('begin with what readers see stale, then what has a day, then the rest by how much is done', () => {
    const expected = [
      translation('stale online', ['approved', 'stale'], ONLINE),
      translation('due soon', ['missing', 'approved'], { dueDate: '2026-12-01' }),
      translation('due later', ['missing', 'approved'], { ...ONLINE, dueDate: '2026-12-24' }),
      translation('stale, read by nobody', ['stale']),
      translation('online with French in it', ['approved', 'missing'], ONLINE),
      translation('begun', ['missing', 'toReview']),
      translation('not begun, short', ['missing']),
      translation('not begun, long', ['missing', 'missing']),
      translation('to review', ['toReview']),
      translation('done', ['approved'], { ...ONLINE, dueDate: '2026-01-01' }),
    ]
    const names = (all: readonly { name: string }[]) => all.map(({ name }) => name)
    expect(names(inOrderOfNeed(expected.toReversed()))).toEqual(names(expected))
  })

  it('leave the list that was given as it is', () => {
    const given = [translation('a', ['approved']), translation('b', ['stale'])]
    inOrderOfNeed(given)
    expect(given[0]?.name).toBe('a')
  })
})
