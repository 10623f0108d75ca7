/* What each key of the desk does. Pure: the screen does it. */

/** What can be asked by a key; with `ofNumber`, of the first, the second… of them. */
export const COMMANDS = [
  'saveAndNext',
  'approveAndNext',
  'confirmAndNext',
  'nextMissing',
  'next',
  'previous',
  'insertMatch',
  'insertTerm',
  'proposeTerm',
  'copySource',
  'help',
] as const

export type Command = (typeof COMMANDS)[number]

interface Press {
  /** By its place on the keyboard: with Shift or Alt, a key is another sign on each layout. */
  code: RegExp
  ctrl?: true
  alt?: true
  shift?: true
}

/**
 * Plain Ctrl or Alt with a digit changes the tab of the browser; both together are AltGr, which writes
 * signs on many layouts.
 */
const KEYS: Record<Command, Press> = {
  saveAndNext: { code: /^(?:Numpad)?Enter$/, ctrl: true },
  approveAndNext: { code: /^(?:Numpad)?Enter$/, ctrl: true, shift: true },
  confirmAndNext: { code: /^(?:Numpad)?Enter$/, alt: true },
  nextMissing: { code: /^ArrowDown$/, alt: true, shift: true },
  next: { code: /^ArrowDown$/, alt: true },
  previous: { code: /^ArrowUp$/, alt: true },
  insertMatch: { code: /^(?:Digit|Numpad)([1-9])$/, ctrl: true, shift: true },
  insertTerm: { code: /^(?:Digit|Numpad)([1-9])$/, alt: true, shift: true },
  proposeTerm: { code: /^KeyG$/, alt: true, shift: true },
  copySource: { code: /^KeyC$/, alt: true, shift: true },
  help: { code: /^F1$/ },
}

/** What a key asks for; for one of several, which one, from 0. */
export interface KeyOrder {
  command: Command
  index: number
}

interface Pressed {
  code: string
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** @param isTyping whether the cursor is in a field, where `?` is a sign like any other */
export function readKey(pressed: Pressed, isTyping: boolean): KeyOrder | undefined {
  if (pressed.key === '?' && !isTyping) return { command: 'help', index: 0 }
  for (const command of COMMANDS) {
    const digit = matchKey(KEYS[command], pressed)
    if (digit !== undefined) return { command, index: digit - 1 }
  }
  return undefined
}

/** The digit that was pressed, 1 for a key that has none; nothing for another key. */
function matchKey(press: Press, pressed: Pressed): number | undefined {
  const found = press.code.exec(pressed.code)
  const isCtrl = pressed.ctrlKey || pressed.metaKey
  const isHeld =
    isCtrl === Boolean(press.ctrl) &&
    pressed.altKey === Boolean(press.alt) &&
    pressed.shiftKey === Boolean(press.shift)
  return found && isHeld ? Number(found[1] ?? 1) : undefined
}
