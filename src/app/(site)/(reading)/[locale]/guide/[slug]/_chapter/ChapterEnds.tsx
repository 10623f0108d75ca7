import { getTranslations } from 'next-intl/server'

import { PassageText, type PassageWords } from '@/components/Passage'
import type { ChapterLink } from '@/data/guide/chapters'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  previous: ChapterLink | null
  next: ChapterLink | null
  words: PassageWords
}

/** The chapters before and after, in the same part. */
export async function ChapterEnds({ locale, previous, next, words }: Props) {
  if (!previous && !next) return null
  const t = await getTranslations({ locale, namespace: 'guide.ends' })
  const ends = [
    { link: previous, label: t('previous'), rel: 'prev' },
    { link: next, label: t('next'), rel: 'next' },
  ]
  return (
    <nav className="chapter-ends" aria-label={t('label')}>
      {ends.map(
        ({ link, label, rel }) =>
          link && (
            <a
              key={rel}
              rel={rel}
              className={`chapter-ends-${rel}`}
              href={pathTo(locale, { pathname: '/guide/[slug]', params: { slug: link.address } })}
            >
              <span className="small muted">{label}</span>
              <PassageText passage={link.title} words={words} />
            </a>
          ),
      )}
    </nav>
  )
}
