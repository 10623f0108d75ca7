import { getFormatter, getTranslations } from 'next-intl/server'

import { Badge, type BadgeTone } from '@/components/Badge'
import type { SectionVerification, Verification } from '@/directory/verification'
import type { Locale } from '@/i18n/locales'

const TONES: Record<Verification['state'], BadgeTone> = {
  confirmed: 'confirmed',
  partly: 'partial',
  web: 'unconfirmed',
}

interface Props {
  locale: Locale
  verification: Pick<Verification, 'state' | 'date'>
}

/** What stands behind a whole sheet, with its date. */
export async function VerificationBadge({ locale, verification: { state, date } }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.verification' })
  const format = await getFormatter({ locale })
  return (
    <Badge tone={TONES[state]}>
      {date ? t(state, { date: format.dateTime(atNoon(date), 'long') }) : t('unknown')}
    </Badge>
  )
}

/** The same in two words, for a legend. */
export async function VerificationSign({
  locale,
  state,
}: {
  locale: Locale
  state: Verification['state']
}) {
  const t = await getTranslations({ locale, namespace: 'directory.verification.short' })
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}

const NOTE_SIGNS: Record<SectionVerification['trust'], string> = {
  confirmed: '✓',
  checked: '◐',
  web: '○',
  none: '○',
}

/** What stands behind one section, beside its facts. */
export async function VerificationNote({
  locale,
  section,
}: {
  locale: Locale
  section: SectionVerification
}) {
  const t = await getTranslations({ locale, namespace: 'directory.verification.section' })
  const format = await getFormatter({ locale })
  const date = section.date ? format.dateTime(atNoon(section.date), 'long') : ''
  return (
    <p className={`verification-note verification-note--${section.trust}`}>
      <span aria-hidden="true">{NOTE_SIGNS[section.trust]}</span> {t(section.trust, { date })}
    </p>
  )
}

/** A day as an instant of that day in Quebec, whatever the season. */
export const atNoon = (date: string): Date => new Date(`${date}T17:00:00Z`)
