/* Where somebody writes, in the form; and the same place on the page. */

/** The fields of a text that are no passage, and what shows them on its page. */
export const FIELDS = {
  title: '.page-head h1',
  summary: '.page-lead',
  sources: '.chapter-sources',
} as const

export type FieldPlace = keyof typeof FIELDS

/** A field, or a passage of the text by its number from 0; of running text its element, of a table its row. */
export type Place = { field: FieldPlace } | { block: number; part?: number }

/** A passage by the key of its unit, where somebody translates passage by passage. */
export interface UnitPlace {
  unit: string
}

export const isSamePlace = (
  a: Place | UnitPlace | undefined,
  b: Place | UnitPlace | undefined,
): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Where the cursor stands; nothing outside of what the page shows. */
export function placeOf(target: Element | null): Place | undefined {
  const row = target?.closest('[id^="content-row-"]')
  const block = row ? numberIn(row.id) : undefined
  if (target && block !== undefined) {
    const part = partOf(target, block)
    return part === undefined ? { block } : { block, part }
  }
  const field = (Object.keys(FIELDS) as FieldPlace[]).find((name) =>
    target?.closest(`#field-${name}, [id^="${name}-row-"]`),
  )
  return field && { field }
}

/** In a passage: the row of its table or its step, else the element of its running text. */
function partOf(target: Element, block: number): number | undefined {
  const row = target.closest(`[id^="content-${block}-"][id*="-row-"]`)
  if (row) return numberIn(row.id)
  const cell = target.closest<HTMLElement>('[data-row]')?.dataset.row
  if (cell !== undefined && /^\d+$/.test(cell)) return Number(cell)
  const editor = target.closest('[contenteditable="true"]')
  return editor ? elementIn(editor) : undefined
}

/** Which of the elements with words in it holds the cursor. */
function elementIn(editor: Element): number | undefined {
  let at: Node | null = window.getSelection()?.anchorNode ?? null
  while (at && at.parentNode !== editor) at = at.parentNode
  const written = [...editor.children].filter((each) => each.textContent?.trim())
  const found = written.indexOf(at as Element)
  return found < 0 ? undefined : found
}

const numberIn = (id: string): number | undefined => {
  const [, digits] = /-row-(\d+)$/.exec(id) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** How the form names a place, for who goes there. */
export const fieldOf = (place: Place): string =>
  'field' in place ? place.field : `content.${place.block}`
