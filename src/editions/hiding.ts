/** A place or a service of a sheet, as far as it is hidden. */
interface Row {
  id?: string | null
  isHidden?: boolean | null
  isAddressHidden?: boolean | null
}

/** A sheet, as far as it is hidden. */
export interface Sheet {
  doNotList?: boolean | null
  sites?: readonly Row[] | null
  services?: readonly Row[] | null
}

/**
 * Whether a sheet hides something that it showed before: an address, a service, or itself. What comes in hidden was
 * never shown.
 */
export function hidesSomething(before: Sheet | undefined, after: Sheet): boolean {
  if (!before) return false
  if (after.doNotList && !before.doNotList) return true
  return (['sites', 'services'] as const).some((list) => {
    const shown = new Set((before[list] ?? []).flatMap((row) => (isHidden(row) ? [] : [row.id])))
    return (after[list] ?? []).some((row) => isHidden(row) && shown.has(row.id))
  })
}

const isHidden = ({ isHidden, isAddressHidden }: Row): boolean =>
  Boolean(isHidden) || Boolean(isAddressHidden)
