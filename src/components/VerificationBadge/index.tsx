import { Badge, type BadgeTone } from '@/components/Badge'
import { formatDay } from '@/days/words'
import {
  type SectionVerification,
  type Verification,
  VERIFICATION_STATES,
} from '@/directory/verification'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

const TONES: Record<Verification['state'], BadgeTone> = {
  confirmed: 'confirmed',
  due: 'confirmed',
  old: 'unconfirmed',
  edited: 'changed',
  partly: 'partial',
  web: 'unconfirmed',
}

interface Props {
  locale: Locale
  verification: Pick<Verification, 'state' | 'date'>
}

/** What stands behind a whole sheet, with its date. */
export function VerificationBadge({ locale, verification: { state, date } }: Props) {
  const t = translator(locale, 'directory.verification')
  return (
    <Badge tone={TONES[state]}>
      {date ? t(state, { date: formatDay(date, locale) }) : t('unknown')}
    </Badge>
  )
}

/** The same in two words, for a legend. */
export function VerificationSign({
  locale,
  state,
}: {
  locale: Locale
  state: Verification['state']
}) {
  const t = translator(locale, 'directory.verification.short')
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}

const NOTE_SIGNS: Record<SectionVerification['trust'], string> = {
  confirmed: '✓',
  checked: '◐',
  web: '○',
  none: '○',
}

/** An old or edited section has the sign of what is not known, whoever said it once. */
const AGE_SIGNS: Partial<Record<SectionVerification['age'], string>> = { old: '○', edited: '↻' }

/** What stands behind one section, beside its facts: who said so, when and how. */
export function VerificationNote({
  locale,
  section,
}: {
  locale: Locale
  section: SectionVerification
}) {
  const t = translator(locale, 'directory.verification.section')
  const { trust, age, channel } = section
  const day = section.date ? formatDay(section.date, locale) : ''
  const isRelied = age === 'fresh' || age === 'due'
  const isHeard = trust === 'confirmed' || trust === 'checked'
  // How it was said once helps nobody who cannot rely on it any more.
  const date =
    isHeard && isRelied && channel
      ? t('through', { date: day, channel: t(`channel.${channel}`) })
      : day
  const words = isHeard ? t(`${trust}.${age}`, { date }) : t(trust, { date })
  return (
    <p className={`verification-note verification-note--${isRelied ? trust : age}`}>
      <span aria-hidden="true">{AGE_SIGNS[age] ?? NOTE_SIGNS[trust]}</span> {words}
    </p>
  )
}

/** Every state with what it means. */
export function VerificationLegend({ locale }: { locale: Locale }) {
  const t = translator(locale, 'directory.verification.legend')
  return (
    <details className="verification-legend">
      <summary>{t('title')}</summary>
      <dl>
        {VERIFICATION_STATES.map((state) => (
          <div key={state}>
            <dt>
              <VerificationSign locale={locale} state={state} />
            </dt>
            <dd>{t(state)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
