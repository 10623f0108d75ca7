import { namePassage } from '@/content'
import { COLON } from '@/i18n/colon'
import type { Label, Locale } from '@/i18n/locales'

import { nameOf } from '../approveUnits'
import type { Placement } from '../placement'
import type { Unit } from '../types'

const WORDS = {
  heading: { fr: 'Sous l’intertitre', en: 'Under the heading', es: 'Bajo el subtítulo' },
  row: { fr: 'Ligne', en: 'Row', es: 'Fila' },
  of: { fr: 'À propos de', en: 'About', es: 'Sobre' },
} satisfies Record<string, Label>

/**
 * Where each passage stands, by its key: what it is (with its column), the heading that it comes under
 * and how its row begins. A file shows passages without their page.
 *
 * @param places of each, by its key
 * @param locale of who reads the notes
 */
export function placeNotes(
  units: readonly Unit[],
  places: ReadonlyMap<string, Placement>,
  locale: Locale,
): Map<string, string[]> {
  const sentence = (word: keyof typeof WORDS, source: string | undefined) =>
    source === undefined ? [] : [`${WORDS[word][locale]}${COLON[locale]} ${nameOf({ source })}`]
  return new Map(
    units.map((unit) => {
      const { headings = [], of, row } = places.get(unit.key) ?? {}
      return [
        unit.key,
        [
          kindOf(unit, locale),
          ...(of === undefined ? [] : [`${WORDS.of[locale]}${COLON[locale]} ${of}`]),
          ...sentence('heading', headings.at(-1)),
          ...sentence('row', row),
        ],
      ]
    }),
  )
}

function kindOf({ kind, context }: Unit, locale: Locale): string {
  const { label, part } = namePassage(kind, context)
  if (!part) return label[locale]
  return `${label[locale]} · ${'french' in part ? part.french : part[locale]}`
}
