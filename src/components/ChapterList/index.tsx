import { getTranslations } from 'next-intl/server'

import { passageWords, PassageText } from '@/components/Passage'
import type { ChapterSummary } from '@/data/guide/chapters'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  chapters: readonly ChapterSummary[]
}

/** Chapters with what they answer and, in English and Spanish, how much of them is translated. */
export async function ChapterList({ locale, chapters }: Props) {
  const t = await getTranslations({ locale, namespace: 'guide' })
  const words = passageWords(locale)
  return (
    <ul className="rows chapter-list">
      {chapters.map(({ slug, address, title, summary, translation, isWithdrawn }) => (
        <li key={slug}>
          <a
            className="chapter-list-title"
            href={pathTo(locale, { pathname: '/guide/[slug]', params: { slug: address } })}
          >
            <PassageText passage={title} words={words} />
          </a>
          {summary?.text && (
            <p className="chapter-list-summary">
              <PassageText passage={summary} words={words} />
            </p>
          )}
          <p className="small muted">
            {isWithdrawn && t('withdrawn.badge')}
            {translation && !isWithdrawn && <TranslationState t={t} notice={translation} />}
          </p>
        </li>
      ))}
    </ul>
  )
}

function TranslationState({
  t,
  notice,
}: {
  t: Awaited<ReturnType<typeof getTranslations<'guide'>>>
  notice: NonNullable<ChapterSummary['translation']>
}) {
  const { percent, stale } = notice
  return (
    <>
      {percent === 0 && stale === 0 ? t('translation.none') : t('translation.percent', { percent })}
      {stale > 0 && ` · ${t('translation.staleShort', { count: stale })}`}
    </>
  )
}
