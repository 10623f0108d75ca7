import { anchorNamer } from '@/content'
import {
  extract,
  type Resource,
  type StoredUnits,
  stripMarks,
  type Unit,
  unitState,
} from '@/translation'

import type { Passage, Section } from './types'

/** Titles of this level have no anchor: see `headingsOf`. */
const SMALL_TITLE = 3

/**
 * A text cut at its titles, as its page shows it: each passage in the language where its translation is
 * approved, else in French.
 *
 * @param entries units of the language; `undefined` for French itself
 */
export function sectionsOf(
  resource: Resource,
  entries: StoredUnits | undefined,
): { title: Passage; sections: Section[] } {
  const nameAnchor = anchorNamer()
  let title: Passage = { text: '', state: 'source' }
  const sections: Section[] = [{ passages: [] }]
  for (const unit of extract(resource)) {
    const passage = readingOf(unit, entries)
    if (unit.kind === 'title') title = passage
    else if (isTitle(unit)) {
      sections.push({ anchor: nameAnchor(passage.text), heading: passage, passages: [] })
    } else if (unit.kind !== 'withdrawal') sections.at(-1)!.passages.push(passage)
  }
  return { title, sections: sections.filter(({ heading, passages }) => heading ?? passages.length) }
}

const isTitle = ({ kind, level }: Unit): boolean =>
  kind === 'stepsTitle' || (kind === 'heading' && level !== SMALL_TITLE)

/** The approved words, of today's French or of an older one; else the French. */
function readingOf(unit: Unit, entries: StoredUnits | undefined): Passage {
  if (!entries) return { text: plain(unit.source), state: 'source' }
  const entry = entries[unit.key]
  const state = unitState(entry, unit)
  if (entry?.state !== 'approved' || state === 'missing') {
    return { text: plain(unit.source), state: 'missing' }
  }
  return { text: plain(entry.target), state: state === 'stale' ? 'stale' : 'approved' }
}

const plain = (text: string): string => stripMarks(text).trim()
