import { describe, expect, it } from 'vitest'

import { exitCodeOf, linesOf, rowsOf } from '../../trial/report'
import type { Outcome } from '../../trial/trial'

const outcome = (more: Partial<Outcome> = {}): Outcome => ({
  name: 'leaks',
  what: 'nobody reads what is not theirs',
  findings: [],
  did: ['100 answers'],
  notRun: [],
  seconds: 1.4,
  ...more,
})

describe('the report of the trials', () => {
  it('succeeds when nothing was found', () => {
    expect(exitCodeOf([outcome()])).toBe(0)
    expect(rowsOf([outcome()])[0]).toMatchObject({ trial: 'leaks', found: 'nothing', seconds: 1 })
  })

  it('fails on one finding of any trial, and tells it', () => {
    const found = outcome({ findings: [{ kind: 'leak', said: 'visitor: /fr' }] })
    expect(exitCodeOf([outcome(), found])).toBe(1)
    expect(linesOf([found])).toEqual([
      'FOUND: leaks: leak (somebody read what is not theirs): visitor: /fr',
    ])
  })

  it('fails when no trial was run at all', () => {
    expect(exitCodeOf([])).toBe(1)
  })

  it('says aloud what was not run, and never calls it nothing', () => {
    const skipped = outcome({ did: [], notRun: ['no small disk here'] })
    expect(rowsOf([skipped])[0]).toMatchObject({ found: 'NOT RUN', 'not run': 'yes' })
    expect(linesOf([skipped])).toEqual(['NOT RUN: leaks: no small disk here'])
  })

  it('counts what it does not tell one by one', () => {
    const many = outcome({
      findings: Array.from({ length: 25 }, (_, i) => ({ kind: 'fault' as const, said: `${i}` })),
    })
    expect(linesOf([many]).at(-1)).toBe('FOUND: leaks: 5 more')
  })
})
