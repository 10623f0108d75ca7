import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { dayAt } from '@/days/calendar'
import { readSheetTranslations, wordsOfSheet } from '@/data/directory/sheetTexts'
import type { Texts } from '@/directory/types'
import type { Locale } from '@/i18n/locales'
import type { Organization } from '@/payload-types'
import { extract, match, unitState } from '@/translation'
import { boxesIn, leadOf, settleBoxes, sheetResource } from '@/translation/kinds/sheet'
import { isPerson } from '@/workflow/payload/request'

/** What a person takes away, or has led by another language, brings back no older words of a box. */
export const settleSheetBoxes: CollectionBeforeChangeHook<Organization> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc || !isPerson(req)) return data
  const old = leadOf(originalDoc)
  const lead = data.sourceLanguage ?? old
  const current = lead === old ? new Map() : await readCurrent(req, originalDoc, lead)
  return { ...data, ...settleBoxes(originalDoc, data, current) } as typeof data
}

/** By their place, what is approved of the texts; in the language that comes to lead, else what its box has just been given. */
async function readCurrent(
  req: PayloadRequest,
  document: Organization,
  lead: Locale,
): Promise<ReadonlyMap<string, Texts>> {
  // Read as if it were online: what a draft says is known too.
  const sheet = { ...document, _status: 'published', doNotList: false } as const
  const of = { sheet: document.id, req }
  const readable = (await readSheetTranslations(req.payload, of)).get(String(document.id))
  const latest = (await readSheetTranslations(req.payload, { ...of, draft: true })).get(
    String(document.id),
  )
  const written = latest?.find(({ language }) => language === lead)
  const units = extract(sheetResource(sheet, dayAt(new Date())))
  const entries = match(written?.units ?? {}, written?.sourceUnits ?? [], units)
  const boxes = boxesIn(sheet, lead)
  const words = wordsOfSheet(sheet, readable)
  return new Map(
    units.map((unit) => {
      const { key, path } = unit
      const box = boxes.get(path)
      const isFresh = entries[key]?.target === box && unitState(entries[key], unit) === 'toReview'
      return [path, { ...(box && isFresh ? { [lead]: box } : {}), ...words.get(path)?.texts }]
    }),
  )
}
