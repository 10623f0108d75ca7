/* What is put in a passage by a key or a button. Typing it, as it were, keeps the browser's undo. */

/** Puts a text in the place of all that the field holds. */
export function replaceAll(field: HTMLTextAreaElement, text: string): void {
  field.focus()
  field.setSelectionRange(0, field.value.length)
  type(field, text)
}

/** Puts a word where the cursor is, or in the place of what is selected. */
export function insertAtCursor(field: HTMLTextAreaElement, word: string): void {
  field.focus()
  type(field, word)
}

/** `insertText` is the one way that can be undone; a browser without it gets the words all the same. */
function type(field: HTMLTextAreaElement, text: string): void {
  if (document.execCommand('insertText', false, text)) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What a key asks for: the first proposal is 0, the first term is 0. */
export type KeyOrder = { insert: 'match' | 'term'; index: number } | undefined

interface Pressed {
  code: string
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * Keys by their place on the keyboard, because Shift makes a digit another sign on each layout. Plain
 * Ctrl or Alt with a digit changes the tab of the browser.
 */
export function readKey({ code, ctrlKey, altKey, shiftKey }: Pressed): KeyOrder {
  const [, digit] = /^(?:Digit|Numpad)([1-9])$/.exec(code) ?? []
  if (!digit || !shiftKey || ctrlKey === altKey) return undefined
  return { insert: ctrlKey ? 'match' : 'term', index: Number(digit) - 1 }
}
