import { describe, expect, it } from 'vitest'

import { readKey } from '@/admin/PassagesField/insert'

const press = (code: string, ...held: ('ctrlKey' | 'altKey' | 'shiftKey')[]) =>
  readKey({
    code,
    ctrlKey: held.includes('ctrlKey'),
    altKey: held.includes('altKey'),
    shiftKey: held.includes('shiftKey'),
  })

describe('keys that put words in a passage', () => {
  it('are Ctrl and Shift with a digit for a proposal, Alt and Shift for a term', () => {
    expect(press('Digit1', 'ctrlKey', 'shiftKey')).toEqual({ insert: 'match', index: 0 })
    expect(press('Numpad9', 'altKey', 'shiftKey')).toEqual({ insert: 'term', index: 8 })
  })

  it.each([
    ['the tabs of the browser', press('Digit1', 'ctrlKey')],
    ['a sign of the layout', press('Digit1', 'shiftKey')],
    ['AltGr, which some systems send as both', press('Digit1', 'ctrlKey', 'altKey', 'shiftKey')],
    ['no proposal', press('Digit0', 'ctrlKey', 'shiftKey')],
    ['a letter', press('KeyA', 'ctrlKey', 'shiftKey')],
  ])('leave alone %s', (_, order) => {
    expect(order).toBeUndefined()
  })
})
