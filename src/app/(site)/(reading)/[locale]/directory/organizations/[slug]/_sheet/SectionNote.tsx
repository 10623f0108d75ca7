import { VerificationNote } from '@/components/VerificationBadge'
import type { SheetView } from '@/data/directory'
import type { Section } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  sheet: SheetView
  section: Section
}

/**
 * What stands behind one section, beside its facts. When every section stands alike, the badge
 * under the title says it once for all.
 */
export function SectionNote({ locale, sheet, section }: Props) {
  if (sheet.verification.state !== 'partly') return null
  const known = sheet.verification.sections.find((candidate) => candidate.section === section)
  return known ? <VerificationNote locale={locale} section={known} /> : null
}
