/** A sheet with what a row of a file says of it. What the file does not say stays. */
import { foldWords } from '@/text/fold'
import { toTelUri } from '@/text/telUri'
import type { Locale } from '@/i18n/locales'

import { parseHours } from '../parseHours'
import { type Row, type Values, valueAt, withValue } from '../proposals/sheet'
import { type ImportNotice, noticeOf } from './notices'
import { targetAt } from './targets'
import type { Brought, BroughtSite } from './types'

/** Lists of a file are the whole list, or only add to what stands. */
export type ListRule = 'add' | 'replace'

export interface ApplyOptions {
  lists: ListRule
  /** The language that leads the sheet. */
  lead: Locale
  /** Targets whose cell says what our own file says of this sheet: nothing changes there. */
  unchanged: ReadonlySet<string>
}

export interface AppliedBrought {
  values: Values
  notices: ImportNotice[]
}

/** A sheet that says nothing yet. */
export const NEW_SHEET: Values = {
  name: '',
  kind: null,
  cost: null,
  otherNames: [],
  description: {},
  contact: {},
  servesAllQuebec: false,
  languagesSpoken: [],
  populations: [],
  regionsServed: [],
  sites: [],
  services: [],
}

/** The sheet after; it is the same one where nothing changes. */
export function applyBrought(
  sheet: Values,
  brought: Brought,
  options: ApplyOptions,
): AppliedBrought {
  const notices: ImportNotice[] = []
  let values = sheet
  const isNew = (target: string) => !options.unchanged.has(target)
  for (const [path, value] of Object.entries(brought.facts)) {
    if (!isNew(targetAt(path))) continue
    const at = path === 'description' ? `description.${options.lead}` : path
    const stands = valueAt(values, at)
    if (path === 'contact.phone' && dialsTheSame(stands, value)) continue
    const next = Array.isArray(value) ? listAfter(stands, value, options.lists) : value
    values = withValue(values, at, next)
  }
  if (isNew('services')) values = withServices(values, brought.services, options.lists)
  if (isNew('remoteServices')) values = withRemote(values, brought.remoteServices)
  for (const site of brought.sites) {
    const left = Object.fromEntries(
      Object.entries(site).filter(([name]) => isNew(siteTarget(name, brought))),
    )
    const merged = Object.keys(left).length > 0 ? withSite(values, left) : values
    if (merged) values = merged
    else notices.push(noticeOf(brought.line, 'whichSite'))
  }
  if (isNew('regions')) values = withRegions(values, brought.regions, options.lists)
  if (brought.cells.places && isNew('places') && sheet !== NEW_SHEET) {
    notices.push(noticeOf(brought.line, 'summaryOnly'))
  }
  return { values, notices }
}

/** The same number in other groups of digits is no news. */
const dialsTheSame = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && a !== '' && toTelUri(a) === toTelUri(String(b))

/** The column that a field of a place came from. */
const siteTarget = (name: string, { cells }: Brought): string => {
  if (name === 'label') return 'siteLabel'
  // Words of an access that is none of the choices are kept as a note.
  if (name === 'wheelchairNote' && !cells.wheelchairNote) return 'wheelchair'
  return name === 'hoursNote' ? 'hours' : name
}

/** In the order that stands, then what is new; the same list when it says the same. */
function listAfter(present: unknown, brought: readonly unknown[], rule: ListRule): unknown {
  const stands: unknown[] = Array.isArray(present) ? present : []
  const kept = rule === 'add' ? stands : stands.filter((each) => brought.includes(each))
  return [...kept, ...brought.filter((each) => !stands.includes(each))]
}

function withServices(values: Values, keys: string[] | undefined, rule: ListRule): Values {
  if (!keys) return values
  const rows = (values.services ?? []) as Row[]
  const kept = rule === 'add' ? rows : rows.filter(({ service }) => keys.includes(String(service)))
  const added = keys
    .filter((key) => !rows.some(({ service }) => service === key))
    .map((service): Row => ({ id: `new-${service}`, service, availability: 'offered' }))
  return kept.length === rows.length && added.length === 0
    ? values
    : { ...values, services: [...kept, ...added] }
}

/** Services that the file says are given from a distance; it takes that from none. */
function withRemote(values: Values, keys: string[] | undefined): Values {
  const rows = (values.services ?? []) as Row[]
  if (!keys?.some((key) => rows.some(({ service, remote }) => service === key && !remote))) {
    return values
  }
  const services = rows.map((row) =>
    keys.includes(String(row.service)) ? { ...row, remote: true } : row,
  )
  return { ...values, services }
}

/** Regions served besides those of the places. */
function withRegions(values: Values, keys: string[] | undefined, rule: ListRule): Values {
  if (!keys) return values
  const ofSites = ((values.sites ?? []) as Row[]).map(({ region }) => region)
  const present = (values.regionsServed ?? []) as string[]
  const besides = keys.filter((key) => present.includes(key) || !ofSites.includes(key))
  return { ...values, regionsServed: listAfter(present, besides, rule) }
}

/**
 * A place of the file in the sheet: the same one by its address, its name or its postal code, or the
 * only one there is; else one more. Nothing when it could be of several.
 */
function withSite(values: Values, brought: BroughtSite): Values | undefined {
  const rows = (values.sites ?? []) as Row[]
  const found = findSite(rows, brought)
  if (found === 'unclear') return undefined
  const { hoursNote, ...site } = brought
  if (!found) {
    const hours = hoursNote ? { hours: { kind: 'unknown', note: hoursNote } } : {}
    const row = { wheelchair: 'unknown', ...hours, ...site, id: `new-${rows.length}` }
    return { ...values, sites: [...rows, row] }
  }
  const changed = { ...found, ...site }
  // The same town in other letters is no news.
  if (isSameTown(found, site)) changed.municipality = found.municipality ?? site.municipality
  // Words that are no hours take nothing from hours that stand.
  if (site.hours) changed.hours = keepNote(found.hours, site.hours)
  return { ...values, sites: rows.map((row) => (row === found ? changed : row)) }
}

const keepNote = (before: unknown, after: object): object => {
  const { note, exceptions, seasons } = parseHours(before).hours
  return {
    ...after,
    ...(exceptions?.length ? { exceptions } : {}),
    ...(seasons?.length ? { seasons } : {}),
    ...(note ? { note } : {}),
  }
}

function findSite(rows: readonly Row[], site: BroughtSite): Row | 'unclear' | undefined {
  for (const name of ['address', 'label', 'postalCode'] as const) {
    const wanted = foldWords(String(site[name] ?? ''))
    const same = rows.filter(
      (row) => wanted !== '' && foldWords(String(row[name] ?? '')) === wanted,
    )
    if (same.length === 1) return same[0]
  }
  const says = ['address', 'label', 'postalCode', 'municipality'].some((name) => site[name])
  if (rows.length === 1 && (!says || isSameTown(rows[0], site))) return rows[0]
  if (rows.length === 0 || says) return undefined
  return 'unclear'
}

/** The only place of a sheet has moved within its town, or had no address yet. */
const isSameTown = (row: Row | undefined, { municipality }: BroughtSite): boolean =>
  !municipality ||
  !row?.municipality ||
  foldWords(String(municipality)) === foldWords(String(row.municipality))
