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

/** Puts signs in the place of those before the cursor. */
export function typeOver(
  field: HTMLTextAreaElement,
  { remove, insert }: { remove: number; insert: string },
): void {
  const end = field.selectionStart
  field.setSelectionRange(end - remove, end)
  type(field, insert)
}

/** `insertText` is the one way that can be undone; a browser without it gets the words all the same. */
function type(field: HTMLTextAreaElement, text: string): void {
  if (document.execCommand('insertText', false, text)) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
