import { describeWeeks } from '@/directory/describeHours'
import type { Hours } from '@/directory/hours'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  hours: Hours
  /** `title` stands as a heading until the browser says what holds now. */
  as?: 'line' | 'title'
}

/**
 * Whether it is open now, said by the reader's browser: a kept page cannot know. Without a script
 * the text stays true, because it tells the hours themselves.
 */
export function HoursStatus({ locale, hours, as = 'line' }: Props) {
  const text = as === 'title' ? titleOf(locale) : lineOf(locale, hours)
  return (
    <>
      <open-now data-hours={JSON.stringify(leanHours(hours))} data-locale={locale}>
        {text}
      </open-now>
      {/* Paper keeps what it says: there the hours, never "closed now". */}
      <span className="paper-only">{text}</span>
    </>
  )
}

function titleOf(locale: Locale): string {
  const t = translator(locale, 'directory.hours')
  return t('title')
}

function lineOf(locale: Locale, hours: Hours): string {
  const t = translator(locale, 'directory.hours')
  if (hours.kind === 'always') return t('always')
  if (hours.kind === 'byAppointment') return t('byAppointment')
  const rows = describeWeeks(hours, locale)[0]?.rows.filter((row) => !row.isClosed) ?? []
  if (rows.length === 0) return t('unknown')
  return rows.map((row) => `${row.days}, ${row.hours}`).join(' · ')
}

/** Only what the browser needs: notes and reasons stay on the server. */
const leanHours = ({ kind, weekly, exceptions, seasons }: Hours): Hours => ({
  kind,
  ...(weekly?.length ? { weekly } : {}),
  ...(exceptions?.length
    ? { exceptions: exceptions.map(({ label: _label, ...rest }) => rest) }
    : {}),
  ...(seasons?.length ? { seasons } : {}),
})
