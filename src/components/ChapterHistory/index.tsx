import { getTranslations } from 'next-intl/server'

import type { HistoryView } from '@/data/guide/chapters'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  history: readonly HistoryView[]
}

/** What changed at each publication, last first, as its author wrote it. */
export async function ChapterHistory({ locale, history }: Props) {
  if (history.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'guide.history' })
  const noteLang = locale === DEFAULT_LOCALE ? undefined : DEFAULT_LOCALE
  return (
    <section id="history" aria-labelledby="history-title" className="chapter-history">
      <h2 id="history-title">{t('title')}</h2>
      <ol className="rows">
        {history.map(({ date, kind, note }, index) => (
          <li key={index}>
            <time dateTime={dayAt(date)}>{formatDay(dayAt(date), locale)}</time>
            {kind !== 'major' && <span className="muted"> · {t(kind)}</span>}
            <br />
            {note ? (
              <span lang={noteLang}>{note}</span>
            ) : (
              t(index === history.length - 1 ? 'first' : 'noNote')
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
