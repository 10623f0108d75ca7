import type { Locale } from '@/i18n/locales'
import { sayCounted } from '@/i18n/plural'
import type { PageChange } from '@/sources/payload/desk'

import { DifferenceParts } from '../Difference'
import { MORE_PASSAGES, WORDS } from './words'

interface Props {
  change: PageChange
  /** Of the page. */
  language: string
  locale: Locale
}

/** What changed in a page, place by place: words that left, words that came, and the lines around them. */
export function Change({ change, language, locale }: Props) {
  if (typeof change === 'string') return <p>{WORDS[change][locale]}</p>
  const { passages, more, isOther } = change
  return (
    <div className="source-watch__change">
      {isOther && <p>{WORDS.other[locale]}</p>}
      {passages.map(({ before, parts, after }, at) => (
        <blockquote key={at} lang={language}>
          {before && <p className="desk-muted">{before}</p>}
          <p>
            <DifferenceParts parts={parts} locale={locale} />
          </p>
          {after && <p className="desk-muted">{after}</p>}
        </blockquote>
      ))}
      {more > 0 && <p>{sayCounted(MORE_PASSAGES, locale, { n: more })}</p>}
    </div>
  )
}
