import type { SourceView } from '@/data/guide/chapters'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  sources: readonly SourceView[]
  /** Tells this list from others on the same page. */
  id?: string
}

/** The official pages that a chapter rests on, each with the day it was last read. */
export function ChapterSources({ locale, sources, id = 'page' }: Props) {
  if (sources.length === 0) return null
  const t = translator(locale, 'guide.sources')
  return (
    <div className="chapter-sources">
      <h2 id={`sources-${id}`}>{t('title')}</h2>
      <ol>
        {sources.map(({ title, publisher, url, language, lastChecked }) => (
          <li key={url}>
            <a href={url} hrefLang={language}>
              {publisher}, <span lang={language === locale ? undefined : language}>{title}</span>
            </a>{' '}
            —{' '}
            {lastChecked
              ? t('checkedOn', { date: formatDay(lastChecked, locale) })
              : t('neverChecked')}
          </li>
        ))}
      </ol>
    </div>
  )
}
