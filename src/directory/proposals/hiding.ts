import type { ComparedChange, ProposedChange } from './changes'
import { isRowId, type Values, valueAt } from './sheet'

/*
 * What an organization hides is hidden at once: less is shown, and waiting could harm. To show it again
 * is a proposal like any other (decision 0096).
 */

/** What may be hidden: the box of each list, in each of its rows. */
const HIDEABLE = { services: 'isHidden', sites: 'isAddressHidden' } as const

type HideableList = keyof typeof HIDEABLE

const LISTS = Object.keys(HIDEABLE) as HideableList[]

/** The path of the box that hides a row. */
const boxOf = (list: HideableList, row: unknown): string =>
  `${list}.${String(row)}.${HIDEABLE[list]}`

/** Whether a proposed change hides a service or an address that stands on a sheet, and does nothing else. */
export const isHiding = ({ path, after }: Pick<ProposedChange, 'path' | 'after'>): boolean => {
  const [, row = ''] = path.split('.')
  return after === true && isRowId(row) && LISTS.some((list) => path === boxOf(list, row))
}

/**
 * The changes that hide something that is there and shown; also what only a draft has taken away, as long
 * as everyone finds it.
 *
 * @param changes laid over the sheet as it stands
 * @param online the sheet as everyone reads it; nothing when it is not online
 */
export const hidingAmong = (
  changes: readonly ComparedChange[],
  online?: Values,
): ComparedChange[] =>
  changes.filter(
    (change) =>
      isHiding(change) &&
      (change.status === 'open' ||
        change.status === 'conflict' ||
        (change.status === 'gone' && online !== undefined && isShownIn(online, change.path))),
  )

/** A row that is there answers for its box, ticked or not; one that is gone answers nothing. */
const isShownIn = (sheet: Values, path: string): boolean => {
  const value = valueAt(sheet, path)
  return value !== undefined && value !== true
}

/**
 * A sheet whose rows are hidden or shown as everyone finds them, whatever a draft over it says of that:
 * who looks whether a place is hidden asks about the public.
 */
export function hiddenAsOnline(sheet: Values, online: Values): Values {
  const lists = LISTS.map((list) => [
    list,
    ((sheet[list] ?? []) as Values[]).map((row) => {
      const value = valueAt(online, boxOf(list, row.id))
      return value === undefined ? row : { ...row, [HIDEABLE[list]]: value === true }
    }),
  ])
  return { ...sheet, ...(Object.fromEntries(lists) as Values) }
}

interface Row {
  id?: string | null
}

interface HideableRows<Service, Site> {
  services?: readonly Service[] | null
  sites?: readonly Site[] | null
}

/**
 * The rows of a sheet with those of the paths hidden, and all others as they were.
 *
 * @param paths as in `hidingAmong`; one whose row the sheet does not have says nothing
 */
export const withHidden = <Service extends Row, Site extends Row>(
  { services, sites }: HideableRows<Service, Site>,
  paths: ReadonlySet<string>,
): { services: Service[]; sites: Site[] } => ({
  services: rowsHidden('services', services ?? [], paths),
  sites: rowsHidden('sites', sites ?? [], paths),
})

const rowsHidden = <Each extends Row>(
  list: HideableList,
  rows: readonly Each[],
  paths: ReadonlySet<string>,
): Each[] =>
  rows.map((row) => (paths.has(boxOf(list, row.id)) ? { ...row, [HIDEABLE[list]]: true } : row))
