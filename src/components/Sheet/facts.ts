import type { SheetView, SiteView } from '@/data/directory'
import { townIn } from '@/directory/places/exonyms'
import type { Locale } from '@/i18n/locales'

/** A page that shows the way: exact only when the address is known. */
export function wayTo({ point, precision, address, municipality }: SiteView): string | null {
  if (point && precision === 'address') {
    const to = encodeURIComponent(`${point.latitude},${point.longitude}`)
    return `https://www.openstreetmap.org/directions?to=${to}`
  }
  const query = [address, municipality, 'Québec'].filter(Boolean).join(', ')
  return address && municipality
    ? `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`
    : null
}

/** What its address does not say, or what its distances are counted from when that is not it. */
export function aboutPlace({ address, point, precision }: SiteView) {
  if (!address) return 'municipalityOnly'
  return point && precision !== 'address' ? (`distances.${precision}` as const) : null
}

/** Street, town and postal code on one line, as far as they are known. */
export const addressLine = ({ address, municipality, postalCode }: SiteView): string =>
  [[address, municipality].filter(Boolean).join(', '), postalCode?.replace(' ', '\u00a0')]
    .filter(Boolean)
    .join('\u00a0 ')

/** What it costs, when somebody said so, and what kind of organization it is. */
export const costAndKind = ({ cost, kind }: Pick<SheetView, 'cost' | 'kind'>): string =>
  [cost, kind].filter(Boolean).join(' · ')

/** What a place is called: by its own name, else by its town; nothing when neither is known. */
export const placeName = ({ label, municipality }: SiteView, locale: Locale): string | null =>
  label ?? (municipality ? townIn(municipality, locale) : null)
