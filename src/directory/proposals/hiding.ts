import type { ComparedChange, ProposedChange } from './changes'
import { type Values, valueAt } from './sheet'

/*
 * What an organization hides is hidden at once: less is shown, and waiting could harm. To show it again
 * is a proposal like any other (decision 0096).
 */

const HIDES = /^(?:services\.[0-9a-f]{24}\.isHidden|sites\.[0-9a-f]{24}\.isAddressHidden)$/

/** Whether a proposed change hides a service or an address that stands on a sheet, and does nothing else. */
export const isHiding = ({ path, after }: Pick<ProposedChange, 'path' | 'after'>): boolean =>
  after === true && HIDES.test(path)

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
  const asOnline = (list: 'services' | 'sites', box: 'isHidden' | 'isAddressHidden') =>
    ((sheet[list] ?? []) as Values[]).map((row) => {
      const value = valueAt(online, `${list}.${String(row.id)}.${box}`)
      return value === undefined ? row : { ...row, [box]: value === true }
    })
  return {
    ...sheet,
    services: asOnline('services', 'isHidden'),
    sites: asOnline('sites', 'isAddressHidden'),
  }
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
  services: (services ?? []).map((row) =>
    paths.has(`services.${row.id}.isHidden`) ? { ...row, isHidden: true } : row,
  ),
  sites: (sites ?? []).map((row) =>
    paths.has(`sites.${row.id}.isAddressHidden`) ? { ...row, isAddressHidden: true } : row,
  ),
})
