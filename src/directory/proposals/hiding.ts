import type { ComparedChange, ProposedChange } from './changes'

/*
 * What an organization hides is hidden at once: less is shown, and waiting could harm. To show it again
 * is a proposal like any other (decision 0096).
 */

const HIDES = /^(?:services\.[0-9a-f]{24}\.isHidden|sites\.[0-9a-f]{24}\.isAddressHidden)$/

/** Whether a proposed change hides a service or an address that stands on a sheet, and does nothing else. */
export const isHiding = ({ path, after }: Pick<ProposedChange, 'path' | 'after'>): boolean =>
  after === true && HIDES.test(path)

/**
 * The changes that hide something that is there and shown.
 *
 * @param changes laid over the sheet as it stands
 */
export const hidingAmong = (changes: readonly ComparedChange[]): ComparedChange[] =>
  changes.filter(
    (change) => isHiding(change) && (change.status === 'open' || change.status === 'conflict'),
  )

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
