import { VerificationNote } from '@/components/VerificationBadge'
import type { SheetView } from '@/data/directory'
import type { SectionVerification, VerificationState } from '@/directory/verification'
import type { Section } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  sheet: SheetView
  section: Section
  /** Another section shown at the same place: what stands behind both alike is said once. */
  besides?: Section
}

/** Of these states every section has the same trust. */
const ALIKE: readonly VerificationState[] = ['confirmed', 'web']

/** What stands behind all sections alike: said once, and beside none of them. */
export function commonNote({ state, sections }: SheetView['verification']) {
  const [first] = sections
  const isCommon =
    first && ALIKE.includes(state) && sections.every((section) => isAlike(section, first))
  return isCommon ? first : undefined
}

/**
 * What stands behind one section, beside its facts. When every section stands alike, it is said once
 * for all, with the legend.
 */
export function SectionNote({ locale, sheet, section, besides }: Props) {
  const { state, sections } = sheet.verification
  if (state === 'web' || commonNote(sheet.verification)) return null
  const find = (code: Section | undefined) => sections.find((each) => each.section === code)
  const known = find(section)
  const other = find(besides)
  if (!known || (other && isAlike(known, other))) return null
  return <VerificationNote locale={locale} section={known} />
}

const isAlike = (a: SectionVerification, b: SectionVerification): boolean =>
  a.trust === b.trust && a.age === b.age && a.date === b.date && a.channel === b.channel
