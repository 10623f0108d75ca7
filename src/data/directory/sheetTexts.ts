/** The words of sheets in every language: what the organization wrote, and what is approved of it. */
import type { Payload, PayloadRequest } from 'payload'

import { dayAt } from '@/days/calendar'
import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { OlderTexts, Texts } from '@/directory/types'
import { LOCALES, type Locale } from '@/i18n/locales'
import type { Organization as OrganizationDocument } from '@/payload-types'
import {
  extract,
  match,
  unitState,
  type SourceUnit,
  type StoredUnits,
  type Unit,
} from '@/translation'
import { unitsFromBoxes } from '@/translation/kinds'
import {
  boxesIn,
  HOURS_NOTE,
  inRow,
  leadOf,
  sheetResource,
  SITE_NOTE,
} from '@/translation/kinds/sheet'

export interface SheetTranslation {
  resourceKey: string
  language: Locale
  units?: StoredUnits | null
  sourceUnits?: readonly SourceUnit[] | null
  _status?: 'draft' | 'published' | null
}

/** One text of a sheet: current words by language, and older ones where there are no others. */
export interface SheetWords {
  texts: Texts
  older: OlderTexts
}

/**
 * The translations of every sheet as everyone reads them, by the sheet's identifier; with those that nobody
 * reads yet, so that it is known that they are there.
 *
 * @param of.sheet of this one only
 * @param of.req the write that asks
 * @param of.draft as they were last saved
 */
export async function readSheetTranslations(
  payload: Payload,
  { sheet, req, draft = false }: { sheet?: Id; req?: PayloadRequest; draft?: boolean } = {},
): Promise<ReadonlyMap<string, SheetTranslation[]>> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: 'organizations' },
      ...(sheet === undefined ? {} : { resourceKey: { equals: String(sheet) } }),
    },
    depth: 0,
    draft,
    // The collection is the team's; of it, only approved words leave here.
    overrideAccess: true,
    pagination: false,
    ...(req ? { req } : {}),
    select: {
      resourceKey: true,
      language: true,
      units: true,
      sourceUnits: true,
      _status: true,
    },
  })
  return Map.groupBy(allStoredAs<SheetTranslation>(docs), ({ resourceKey }) => resourceKey)
}

/** The texts of a sheet, by their place in it. */
export function wordsOfSheet(
  document: Partial<OrganizationDocument>,
  translations: readonly SheetTranslation[] = [],
): ReadonlyMap<string, SheetWords> {
  const lead = leadOf(document)
  const units = extract(sheetResource(document, dayAt(new Date())))
  const words = new Map(
    units.map(({ path, source }) => [path, { texts: { [lead]: source } as Texts, older: {} }]),
  )
  for (const language of LOCALES) {
    if (language === lead) continue
    const entries = entriesIn(document, { language, units, translations })
    for (const unit of units) add(words.get(unit.path), language, entries[unit.key], unit)
  }
  return words
}

interface Asked {
  language: Locale
  units: readonly Unit[]
  translations: readonly SheetTranslation[]
}

/**
 * Of a sheet that has no translation yet, what stands in its boxes is one. Once there is one, be it a draft,
 * the boxes are what came before.
 */
function entriesIn(
  document: Partial<OrganizationDocument>,
  { language, units, translations }: Asked,
): StoredUnits {
  const found = translations.find((each) => each.language === language)
  if (!found) return unitsFromBoxes(units, boxesIn(document, language))
  if (found._status !== 'published') return {}
  return match(found.units ?? {}, found.sourceUnits ?? [], units)
}

/** Nothing unapproved is read, and nothing old as if it were current. */
function add(
  words: { texts: Texts; older: OlderTexts } | undefined,
  language: Locale,
  entry: StoredUnits[string] | undefined,
  unit: Unit,
): void {
  if (!words || entry?.state !== 'approved') return
  const state = unitState(entry, unit)
  const { target: text, staleSince: since } = entry
  if (state === 'approved') words.texts[language] = text
  if (state === 'stale') words.older[language] = { text, ...(since ? { since } : {}) }
}

/** The document with these words in its boxes, and the older ones beside them. */
export function withWords(
  document: OrganizationDocument,
  words: ReadonlyMap<string, SheetWords>,
): OrganizationDocument & { older?: OlderTexts } {
  const at = (path: string) => words.get(path)
  const description = at('description')
  return {
    ...document,
    ...(description ? { description: description.texts, older: description.older } : {}),
    services: document.services?.map((row, index) => {
      const found = at(inRow('services', row, index, 'conditions'))
      return found ? { ...row, conditions: found.texts, older: found.older } : row
    }),
    sites: document.sites?.map((row, index) => {
      const note = at(inRow('sites', row, index, SITE_NOTE))
      const hours = at(inRow('sites', row, index, HOURS_NOTE))
      return {
        ...row,
        ...(note ? { noteTexts: note.texts, older: note.older } : {}),
        ...(hours ? { hoursNoteTexts: hours.texts, olderHoursNote: hours.older } : {}),
      }
    }),
    notices: document.notices?.map((row, index) => {
      const found = at(inRow('notices', row, index, 'text'))
      return found ? { ...row, text: found.texts, older: found.older } : row
    }),
  }
}
