import { getTranslations } from 'next-intl/server'

import { PassageText, type PassageWords } from '@/components/Passage'
import type { GuideChange } from '@/data/guide/changes'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  change: GuideChange
  words: PassageWords
}

/** One change of a chapter: when, which chapter, what its authors say of it. */
export async function ChangeRow({ locale, change, words }: Props) {
  const { chapter, date, kind, note } = change
  const t = await getTranslations({ locale, namespace: 'guide.changes' })
  return (
    <li>
      <p className="update-meta">
        <time dateTime={dayAt(date)}>{formatDay(dayAt(date), locale)}</time>
        <span className="muted">{t(`kind.${kind}`)}</span>
      </p>
      <h2 className="update-title">
        <a href={pathTo(locale, { pathname: '/guide/[slug]', params: { slug: chapter.address } })}>
          <PassageText passage={chapter.title} words={words} />
        </a>
      </h2>
      {note && (
        <p>
          <PassageText passage={note} words={words} />
        </p>
      )}
    </li>
  )
}
