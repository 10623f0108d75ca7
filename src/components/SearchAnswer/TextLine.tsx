import { langOf } from '@/components/Passage'
import type { TextResult } from '@/data/search'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  result: TextResult
}

/** A text that answers: its title, the part of it, and the words, marked when they are not current. */
export function TextLine({ locale, result }: Props) {
  const t = translator(locale, 'search')
  const { excerpt, heading, kind, path, title } = result
  const isStale = [title, heading, excerpt].some((passage) => passage?.state === 'stale')
  return (
    <article className="site-text">
      <p className="small muted site-text-kind">
        {t(`kinds.${kind}`)}
        {title.state === 'missing' && ` · ${t('inFrench')}`}
      </p>
      <h3 className="site-text-title">
        <a href={path}>
          <span lang={langOf(title)}>{title.text}</span>
          {heading && (
            <>
              {' '}
              <span className="site-text-part" lang={langOf(heading)}>
                {heading.text}
              </span>
            </>
          )}
        </a>
      </h3>
      {excerpt && (
        <p className="site-text-words" lang={langOf(excerpt)}>
          {excerpt.text}
        </p>
      )}
      {isStale && <p className="small site-text-stale">{t('stale')}</p>}
    </article>
  )
}
