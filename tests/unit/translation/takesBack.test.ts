import { describe, expect, it } from 'vitest'

import { takesPassagesBack, type StoredUnit } from '@/translation'

const approved = (target: string): StoredUnit => ({ source: 'mot', target, state: 'approved' })
const toReview = (target: string): StoredUnit => ({ ...approved(target), state: 'toReview' })
const BEFORE = { units: { u1: approved('uno'), u2: approved('dos'), u3: toReview('tres') } }

describe('passages of a translation', () => {
  it.each<[string, object]>([
    ['all are as they were', {}],
    ['one says something else', { u1: approved('otro') }],
    ['one more is approved', { u3: approved('tres') }],
    ['one stands under another key', { u1: undefined, u4: approved('uno') }],
  ])('are still read where %s', (_, units) => {
    expect(takesPassagesBack(BEFORE, after(units))).toBe(false)
  })

  it.each<[string, object]>([
    ['an approval was taken back', { u1: toReview('uno') }],
    ['one was, while another one was given', { u1: toReview('uno'), u3: approved('tres') }],
    ['words are gone', { u1: undefined }],
    ['a box was emptied', { u1: approved(' ') }],
    ['an approval was taken back of words that stand twice', { u1: toReview('dos') }],
  ])('are read no more where %s', (_, units) => {
    expect(takesPassagesBack(BEFORE, after(units))).toBe(true)
  })
})

/** As they are stored: what is gone is not there. */
const after = (units: object) => ({
  units: JSON.parse(JSON.stringify({ ...BEFORE.units, ...units })) as Record<string, StoredUnit>,
})
