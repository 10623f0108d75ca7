import type { Square } from '@/content/grid'

import type { Edges } from './place'

/** How many rows a page of keys goes. */
const PAGE = 10

interface Pressed {
  key: string
  ctrlKey: boolean
  metaKey: boolean
}

/** By how much a key moves the cursor; nothing when it does not. With Control, to the end. */
export function stepBy(
  { key, ctrlKey, metaKey }: Pressed,
  { first, last }: Edges,
  { row, column }: Square,
): Square | undefined {
  const isFar = ctrlKey || metaKey
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? first.row - row : -1, column: 0 }
    case 'ArrowDown':
      return { row: isFar ? last.row - row : 1, column: 0 }
    case 'ArrowLeft':
      return { row: 0, column: isFar ? first.column - column : -1 }
    case 'ArrowRight':
      return { row: 0, column: isFar ? last.column - column : 1 }
    case 'PageUp':
      return { row: -PAGE, column: 0 }
    case 'PageDown':
      return { row: PAGE, column: 0 }
    case 'Home':
      return { row: isFar ? first.row - row : 0, column: first.column - column }
    case 'End':
      return { row: isFar ? last.row - row : 0, column: last.column - column }
    default:
      return undefined
  }
}
