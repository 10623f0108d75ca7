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
  /** Days between which the words can be compared; without the last one, until today. */
  compareFrom?: string
  compareTo?: string
}

/** Of a first publication there is nothing to compare with, and a withdrawn text is not compared. */
const COMPARED: ReadonlySet<GuideChange['kind']> = new Set(['major', 'minor', 'translation'])

/** One change of a chapter: when, which chapter, what its authors say of it. */
export async function ChangeRow({ locale, change, words, compareFrom, compareTo }: Props) {
  const { chapter, date, kind, note } = change
  const t = await getTranslations({ locale, namespace: 'guide.changes' })
  const compare = await getTranslations({ locale, namespace: 'guide.compare' })
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
      {compareFrom && COMPARED.has(kind) && (
        <p className="small">
          <a
            rel="nofollow"
            href={pathTo(locale, {
              pathname: '/guide/[slug]/compare',
              params: { slug: chapter.address },
              query: { from: compareFrom, to: compareTo },
            })}
          >
            {compare('link')}
            <span className="visually-hidden"> ({chapter.title.text})</span>
          </a>
        </p>
      )}
    </li>
  )
}
