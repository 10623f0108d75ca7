import { parseHours } from '@/directory/parseHours'
import { LOCALES, type Locale } from '@/i18n/locales'

import type { LonePassage, Resource } from '../types'

/** A text of a sheet as its document keeps it: a box for each language. */
export type Boxes = Partial<Record<Locale, string | null>> | null

interface Row {
  id?: string | null
}

/** What of an organization's sheet is read here. */
export interface SheetDocument {
  name?: string | null
  _status?: string | null
  doNotList?: boolean | null
  sourceLanguage?: Locale | null
  description?: Boxes | undefined
  /** `service` is the identifier of one of the list. */
  services?:
    readonly (Row & { conditions?: Boxes; isHidden?: boolean | null; service?: unknown })[] | null
  /** `hours` as they are stored: of them, the note and the reasons of days that differ are words. */
  sites?:
    | readonly (Row & {
        label?: string | null
        municipality?: string | null
        wheelchairNote?: string | null
        hours?: unknown
      })[]
    | null
  /** `until` is a day, 'yyyy-MM-dd'. */
  notices?: readonly (Row & { text?: Boxes; until?: string | null })[] | null
}

/**
 * The language that leads a sheet: the one that was chosen; else French where it has French words, and
 * the first that has words where it has none.
 */
export const leadOf = (sheet: SheetDocument): Locale =>
  sheet.sourceLanguage ??
  LOCALES.find((locale) => boxesOf(sheet).some(({ boxes }) => boxes?.[locale]?.trim())) ??
  LOCALES[0]

/**
 * The words of a sheet as a text of the desk: its description, the conditions of the services that the
 * public may know, notes on its places and their hours, why days differ and notices until they are past. One that
 * nobody reads has none.
 *
 * @param today the day it is in Quebec, 'yyyy-MM-dd'
 */
export function sheetResource(sheet: SheetDocument, today: string): Resource {
  const sourceLanguage = leadOf(sheet)
  const isRead = sheet._status !== 'draft' && sheet.doNotList !== true
  return {
    name: sheet.name ?? '',
    sourceLanguage,
    passages: isRead ? passagesIn(sheet, sourceLanguage, today) : [],
  }
}

/** What stands in a sheet's boxes of one language, by its place. */
export const boxesIn = (sheet: SheetDocument, language: Locale): ReadonlyMap<string, string> =>
  new Map(
    boxesOf(sheet).flatMap(({ path, boxes }) => {
      const words = boxes?.[language]?.trim()
      return words ? [[path, words] as const] : []
    }),
  )

/** What a passage is said of: a service, by its identifier in the list, or a place, as the sheet calls it. */
export type Owner = { service: string } | { place: string }

/** Whose words the passages of a sheet are, by their place in it, where its rows are of something. */
export const ownersIn = ({ services, sites }: SheetDocument): ReadonlyMap<string, Owner> =>
  new Map<string, Owner>([
    ...(services ?? []).map(
      (row, index) =>
        [inRow('services', row, index, 'conditions'), { service: String(row.service) }] as const,
    ),
    ...(sites ?? []).flatMap((row, index) => {
      const place = row.label?.trim() || row.municipality?.trim()
      if (!place) return []
      return [HOURS_NOTE, SITE_NOTE].map(
        (field) => [inRow('sites', row, index, field), { place }] as const,
      )
    }),
  ])

/** The place of a text in a row: rows are known by their identifier, wherever they stand. */
export const inRow = (list: string, { id }: Row, index: number, field: string): string =>
  `${list}.${id ?? index}.${field}`

/** These boxes of a sheet with other words in them, by their place. */
const mapBoxes = (
  { description, services, notices }: SheetDocument,
  change: (path: string, boxes: Boxes | undefined) => Boxes | undefined,
): SheetDocument => ({
  ...(description ? { description: change('description', description) } : {}),
  ...(services
    ? {
        services: services.map((row, index) =>
          withBox(
            row,
            'conditions',
            change(inRow('services', row, index, 'conditions'), row.conditions),
          ),
        ),
      }
    : {}),
  ...(notices
    ? {
        notices: notices.map((row, index) =>
          withBox(row, 'text', change(inRow('notices', row, index, 'text'), row.text)),
        ),
      }
    : {}),
})

const withBox = <Each extends Row>(row: Each, field: string, boxes: Boxes | undefined): Each =>
  boxes ? { ...row, [field]: boxes } : row

/**
 * A sheet that is being saved, without boxes that are older than what is known. Where the words that lead are
 * taken away, their translations are too; where another language comes to lead, it begins with what is
 * approved in it. What is written in the same save stays.
 *
 * @param current what is approved in each language, by its place
 */
export function settleBoxes(
  before: SheetDocument,
  now: SheetDocument,
  current: ReadonlyMap<string, Partial<Record<Locale, string>>>,
): SheetDocument {
  const old = leadOf(before)
  const lead = now.sourceLanguage ?? old
  const was = new Map(LOCALES.map((locale) => [locale, boxesIn(before, locale)]))
  return mapBoxes(now, (path, boxes) => {
    const led = was.get(old)?.get(path)
    const known = current.get(path)
    const isLed = lead === old ? Boolean(boxes?.[lead]?.trim()) : !known
    if (!led || isLed) return boxes
    const words = known?.[lead]
    const settled = LOCALES.filter((locale) => locale !== old).flatMap(
      (locale): [Locale, string | null][] => {
        const isWritten = (boxes?.[locale]?.trim() ?? '') !== (was.get(locale)?.get(path) ?? '')
        if (isWritten) return []
        if (lead === old || !words) return [[locale, null]]
        return locale === lead ? [[locale, words]] : []
      },
    )
    return { ...boxes, ...Object.fromEntries(settled) }
  })
}

function passagesIn(sheet: SheetDocument, lead: Locale, today: string): LonePassage[] {
  const inBoxes = boxesOf(sheet)
    .filter(({ until }) => !until || until >= today)
    .map(({ boxes, kind, path }) => ({ kind, path, text: boxes?.[lead]?.trim() ?? '' }))
  const notes = (sheet.sites ?? []).flatMap((site, index): LonePassage[] => [
    {
      kind: 'hoursNote',
      path: inRow('sites', site, index, HOURS_NOTE),
      text: noteIn(site.hours),
    },
    {
      kind: 'siteNote',
      path: inRow('sites', site, index, SITE_NOTE),
      text: site.wheelchairNote?.trim() ?? '',
    },
  ])
  const reasons = reasonsIn(sheet, today).map((text): LonePassage => ({
    kind: 'hoursReason',
    path: reasonPlace(text),
    text,
  }))
  return [...inBoxes, ...notes, ...reasons]
}

/** Why days of a sheet differ, each once: the same holiday closes every place. Past days have none. */
function reasonsIn({ sites }: SheetDocument, today: string): string[] {
  const exceptions = rowsIn(sites).flatMap(({ hours }) => parseHours(hours).hours.exceptions ?? [])
  return [
    ...new Set(
      exceptions.flatMap(({ from, to, label }) => (label && (to ?? from) >= today ? [label] : [])),
    ),
  ]
}

/** Where a reason stands in a sheet: under its words, whichever days they are of. */
export const reasonPlace = (reason: string): string => `reasons.${reason}`

/** Where the notes on a place, and on its hours, stand in its row. */
export const SITE_NOTE = 'wheelchairNote'
export const HOURS_NOTE = 'hours.note'

const noteIn = (hours: unknown): string => {
  const note = typeof hours === 'object' && hours !== null && 'note' in hours ? hours.note : ''
  return typeof note === 'string' ? note.trim() : ''
}

interface BoxedText extends Pick<LonePassage, 'kind' | 'path'> {
  boxes: Boxes | undefined
  until?: string | null
}

/** A list as it is stored; an open form without rows has their number, 0, in its place. */
const rowsIn = <Row>(list: readonly Row[] | null | undefined): readonly Row[] =>
  Array.isArray(list) ? (list as readonly Row[]) : []

/** Every text of a sheet that has a box for each language, in reading order. */
const boxesOf = ({ description, services, notices }: SheetDocument): BoxedText[] => [
  ...rowsIn(notices).map((notice, index) => ({
    kind: 'notice' as const,
    path: inRow('notices', notice, index, 'text'),
    boxes: notice.text,
    ...(notice.until ? { until: notice.until } : {}),
  })),
  { kind: 'description', path: 'description', boxes: description },
  ...rowsIn(services).flatMap((service, index) =>
    service.isHidden === true
      ? []
      : [
          {
            kind: 'conditions' as const,
            path: inRow('services', service, index, 'conditions'),
            boxes: service.conditions,
          },
        ],
  ),
]
