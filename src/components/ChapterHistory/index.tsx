import { getFormatter, getTranslations } from 'next-intl/server'

import type { HistoryView } from '@/data/guide/chapters'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  history: readonly HistoryView[]
}

/** What changed at each publication, last first, as its author wrote it. */
export async function ChapterHistory({ locale, history }: Props) {
  if (history.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'guide.history' })
  const format = await getFormatter({ locale })
  const noteLang = locale === DEFAULT_LOCALE ? undefined : DEFAULT_LOCALE
  return (
    <section id="history" aria-labelledby="history-title" className="chapter-history">
      <h2 id="history-title">{t('title')}</h2>
      <ol className="rows">
        {history.map(({ date, kind, note }, index) => (
          <li key={index}>
            <time dateTime={date.slice(0, 10)}>{format.dateTime(new Date(date), 'long')}</time>
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
