import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { extract, settleAddress, translatedTitle, type Addresses } from '@/translation'

const address = fc.stringMatching(/^[a-z]{1,2}(-2)?$/)

describe('the address that a translated title gives', () => {
  it('is told apart by a number from those that lead elsewhere', () => {
    expect(settleAddress({}, 'work', new Set(['work', 'work-2'])).address).toBe('work-3')
  })

  it('stays when there is no title', () => {
    const now = { address: 'work', formerAddresses: ['job'] }
    expect(settleAddress(now, '', new Set())).toEqual(now)
  })

  it('is free, and every address that was ever had still leads there, once', () => {
    fc.assert(
      fc.property(fc.array(address), fc.uniqueArray(address), (wishes, others) => {
        const taken = new Set(others)
        const had = new Set<string>()
        let now: Addresses = {}
        for (const wished of wishes) {
          now = settleAddress(now, wished, taken)
          expect(taken.has(now.address!)).toBe(false)
          had.add(now.address!)
        }
        const known = [...(now.address ? [now.address] : []), ...(now.formerAddresses ?? [])]
        expect(known.sort()).toEqual([...had].sort())
      }),
    )
  })
})

describe('a translated title', () => {
  const title = 'Changer d’employeur'
  const [unit] = extract({ title })
  const entry = { source: title, target: 'Changing employers', state: 'approved' as const }

  it('is the approved translation of today’s French', () => {
    expect(translatedTitle({ title }, { [unit!.key]: entry })).toBe('Changing employers')
  })

  it('is none while it waits for approval, is of other French, or is missing', () => {
    expect(translatedTitle({ title }, { [unit!.key]: { ...entry, state: 'toReview' } })).toBe(
      undefined,
    )
    expect(translatedTitle({ title: 'Autre' }, { [unit!.key]: entry })).toBeUndefined()
    expect(translatedTitle({ title: '' }, {})).toBeUndefined()
  })
})
