import type { SheetView, SiteView } from '@/data/directory'
import type { SectionVerification } from '@/directory/verification'
import type { Section } from '@/directory/vocabulary'

/** What stands behind one section of the sheet. */
export const sectionOf = (sheet: SheetView, section: Section): SectionVerification =>
  sheet.verification.sections.find((candidate) => candidate.section === section) ?? {
    section,
    trust: 'none',
    date: null,
  }

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

/** Street, town and postal code on one line, as far as they are known. */
export const addressLine = ({ address, municipality, postalCode }: SiteView): string =>
  [[address, municipality].filter(Boolean).join(', '), postalCode]
    .filter(Boolean)
    .join('\u00a0\u00a0')
