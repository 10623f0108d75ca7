import { namePassage } from '@/content'
import { COLON } from '@/i18n/colon'
import type { Label, Locale } from '@/i18n/locales'

import { nameOf } from '../approveUnits'
import type { Unit } from '../types'

const WORDS = {
  heading: { fr: 'Sous l’intertitre', en: 'Under the heading', es: 'Bajo el subtítulo' },
  row: { fr: 'Ligne', en: 'Row', es: 'Fila' },
} satisfies Record<string, Label>

/** A row of a list in a block: `content.2.rows.1` of `content.2.rows.1.cells.3.text`. */
const ROW = /^(content\.\d+\.\w+\.\d+)\./

/**
 * Where each passage stands, by its key: what it is (with its column), the heading that it comes under
 * and how its row begins. A file shows passages without their page.
 *
 * @param units in reading order
 * @param locale of who reads the notes
 */
export function placeNotes(units: readonly Unit[], locale: Locale): Map<string, string[]> {
  const notes = new Map<string, string[]>()
  const rows = new Map<string, Unit>()
  let heading: Unit | undefined
  const sentence = (word: keyof typeof WORDS, unit: Unit) =>
    `${WORDS[word][locale]}${COLON[locale]} ${nameOf(unit)}`
  for (const unit of units) {
    if (unit.kind === 'heading') heading = unit
    const row = ROW.exec(unit.path)?.[1]
    const first = row === undefined ? undefined : rows.get(row)
    if (row !== undefined && !first) rows.set(row, unit)
    notes.set(unit.key, [
      kindOf(unit, locale),
      ...(heading && heading !== unit ? [sentence('heading', heading)] : []),
      ...(first ? [sentence('row', first)] : []),
    ])
  }
  return notes
}

function kindOf({ kind, context }: Unit, locale: Locale): string {
  const { label, part } = namePassage(kind, context)
  if (!part) return label[locale]
  return `${label[locale]} · ${'french' in part ? part.french : part[locale]}`
}
