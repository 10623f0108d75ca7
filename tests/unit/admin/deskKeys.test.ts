import { describe, expect, it } from 'vitest'

import { readKey, type KeyOrder } from '@/admin/TranslationDesk/state/keys'

type Held = 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'

const press = (code: string, ...held: Held[]) => typed({ code }, ...held)

const typed = (
  { code, key = '', isTyping = true }: { code: string; key?: string; isTyping?: boolean },
  ...held: Held[]
): KeyOrder | undefined =>
  readKey(
    {
      code,
      key,
      ctrlKey: held.includes('ctrlKey'),
      metaKey: held.includes('metaKey'),
      altKey: held.includes('altKey'),
      shiftKey: held.includes('shiftKey'),
    },
    isTyping,
  )

describe('the keys of the desk', () => {
  it.each([
    ['saveAndNext', press('Enter', 'ctrlKey')],
    ['saveAndNext', press('NumpadEnter', 'metaKey')],
    ['approveAndNext', press('Enter', 'ctrlKey', 'shiftKey')],
    ['confirmAndNext', press('Enter', 'altKey')],
    ['nextMissing', press('ArrowDown', 'altKey', 'shiftKey')],
    ['next', press('ArrowDown', 'altKey')],
    ['previous', press('ArrowUp', 'altKey')],
    ['copySource', press('KeyC', 'altKey', 'shiftKey')],
    ['help', press('F1')],
    ['help', typed({ code: 'Slash', key: '?', isTyping: false }, 'shiftKey')],
  ] as const)('ask for %s', (command, order) => {
    expect(order).toEqual({ command, index: 0 })
  })

  it('with a digit, ask for one of several', () => {
    expect(press('Digit1', 'ctrlKey', 'shiftKey')).toEqual({ command: 'insertMatch', index: 0 })
    expect(press('Numpad9', 'altKey', 'shiftKey')).toEqual({ command: 'insertTerm', index: 8 })
  })

  it.each([
    ['the tabs of the browser', press('Digit1', 'ctrlKey')],
    ['a sign of the layout', press('Digit1', 'shiftKey')],
    ['AltGr, which some systems send as both', press('Digit1', 'ctrlKey', 'altKey', 'shiftKey')],
    ['no proposal', press('Digit0', 'ctrlKey', 'shiftKey')],
    ['a letter', press('KeyA', 'ctrlKey', 'shiftKey')],
    ['a line that begins', press('Enter')],
    ['a question mark that is typed', typed({ code: 'Slash', key: '?' }, 'shiftKey')],
  ])('leave alone %s', (_, order) => {
    expect(order).toBeUndefined()
  })
})
