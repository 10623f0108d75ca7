/** The words of sheets in every language: what the organization wrote, and what is approved of it. */
import type { Payload, PayloadRequest } from 'payload'

import { dayAt } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { parseHours } from '@/directory/parseHours'
import type { OlderTexts, Texts } from '@/directory/types'
import type { Organization as OrganizationDocument } from '@/payload-types'
import {
  boxesIn,
  HOURS_NOTE,
  inRow,
  reasonPlace,
  sheetResource,
  SITE_NOTE,
} from '@/translation/kinds/sheet'
import { wordsOf, type ReadableTranslation } from '@/translation/kinds/words'
import { readTranslations } from '@/translation/payload/readTranslations'

export type SheetTranslation = ReadableTranslation

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
export const readSheetTranslations = (
  payload: Payload,
  { sheet, req, draft = false }: { sheet?: Id; req?: PayloadRequest; draft?: boolean } = {},
): Promise<ReadonlyMap<string, SheetTranslation[]>> =>
  readTranslations(payload, { kind: 'organizations', text: sheet, req, draft })

/** The texts of a sheet, by their place in it. */
export const wordsOfSheet = (
  document: Partial<OrganizationDocument>,
  translations: readonly SheetTranslation[] = [],
): ReadonlyMap<string, SheetWords> =>
  wordsOf({
    resource: sheetResource(document, dayAt(new Date())),
    boxes: (language) => boxesIn(document, language),
    translations,
  })

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
        reasonTexts: reasonTexts(row.hours, words),
      }
    }),
    notices: document.notices?.map((row, index) => {
      const found = at(inRow('notices', row, index, 'text'))
      return found ? { ...row, text: found.texts, older: found.older } : row
    }),
  }
}

/** Why days differ, in every language that has the words of today, by the words that lead. */
const reasonTexts = (
  hours: unknown,
  words: ReadonlyMap<string, SheetWords>,
): ReadonlyMap<string, Texts> =>
  new Map(
    (parseHours(hours).hours.exceptions ?? []).flatMap(({ label }) => {
      const found = label && words.get(reasonPlace(label))
      return found ? [[label, found.texts] as const] : []
    }),
  )
