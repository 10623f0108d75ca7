import type { ClipboardEvent } from 'react'

import { clearRange, copyRange, readPasted } from '@/content/grid'

import { change } from './actions'
import type { Desk } from './desk'
import { fill, isOneSquare, overflows, wordsOf } from './pasting'
import { squareOf } from './useCursor'
import { leftOut } from './words'

/** What is on the clipboard, in the two forms that programs put there. */
export const clipboardOf = (data: DataTransfer | null) => ({
  html: data?.getData('text/html') ?? '',
  text: data?.getData('text/plain') ?? '',
})

/** Of React, or of the browser. */
interface Pasting {
  clipboardData: DataTransfer | null
  target: EventTarget | null
  preventDefault: () => void
  stopPropagation: () => void
}

/** Fills the table from the cursor on; words alone go where they are written. */
export function paste(desk: Desk, event: Pasting): void {
  const { cursor, edges, grid, isReadOnly, locale, tell } = desk
  const pasted = clipboardOf(event.clipboardData)
  const read = readPasted(pasted)
  if (isReadOnly || read.is === 'nothing') return
  const words = wordsOf(read)
  const [[cell = ''] = []] = words ?? []
  if (desk.writing.current && words && isOneSquare(words)) {
    event.preventDefault()
    event.stopPropagation()
    desk.writing.current.insert(cell)
    tell('dropped' in read ? leftOut(read.dropped, locale) : '')
    return
  }
  if (cursor.isEditing && words && isOneSquare(words)) {
    // The box would cut them without a word.
    if (overflows(event.target as HTMLTextAreaElement, pasted.text)) {
      event.preventDefault()
      tell(desk.say('tooLong'))
    }
    event.stopPropagation()
    return
  }
  event.preventDefault()
  event.stopPropagation()
  const hasRowNames = edges.first.column < 0
  const { filled, said } = fill(read, { grid, active: cursor.active, hasRowNames, locale })
  if (filled) change(desk, filled.grid, said, filled.at)
  else tell(said)
}

export function copy(desk: Desk, event: ClipboardEvent, isCut: boolean): void {
  const { cursor, grid, isReadOnly, table } = desk
  if (cursor.isEditing || !squareOf(event.target)) return
  const { html, text } = copyRange(grid, cursor.range)
  event.clipboardData.setData('text/plain', text)
  event.clipboardData.setData('text/html', html)
  event.preventDefault()
  if (isCut && !isReadOnly) table.change(clearRange(grid, cursor.range))
}
