import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import type { ChapterView } from '@/data/guide/chapters'
import { addDays, dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { ATOM_TYPE } from '@/exports/atom'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  chapter: Pick<ChapterView, 'address' | 'history' | 'slug'>
  /** Where whoever cites the text finds it as it stood on a day: not where it already stands so. */
  children?: ReactNode
}

/** What changed at a publication, by the evening before and that of the day. */
const compared = (locale: Locale, slug: ChapterView['address'], date: string): string =>
  pathTo(locale, {
    pathname: '/guide/[slug]/compare',
    params: { slug },
    query: { from: addDays(dayAt(date), -1), to: dayAt(date) },
  })

/** What changed at each publication, last first, as its author wrote it. */
export async function ChapterHistory({
  locale,
  chapter: { address, history, slug },
  children,
}: Props) {
  if (history.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'guide.history' })
  const follow = await getTranslations({ locale, namespace: 'follow' })
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
            {index < history.length - 1 && (kind === 'major' || kind === 'minor') && (
              <>
                {' '}
                <a className="screen-only" rel="nofollow" href={compared(locale, address, date)}>
                  {t('compare')}
                  <span className="visually-hidden"> ({formatDay(dayAt(date), locale)})</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
      {children}
      <p className="small">
        <a
          href={pathTo(locale, { pathname: '/guide/[slug]/atom', params: { slug: address } })}
          type={ATOM_TYPE}
        >
          {t('feed')}
        </a>{' '}
        · <a href={pathTo(locale, '/guide/changes')}>{t('all')}</a>
      </p>
      <p className="screen-only">
        <a href={pathTo(locale, { pathname: '/follow', query: { chapter: slug } })} rel="nofollow">
          {follow('link')}
        </a>
      </p>
    </section>
  )
}
