import { Blocks } from '@/components/Blocks'
import { ChapterSources } from '@/components/ChapterSources'
import { PassageOriginal, PassageText, passageWords } from '@/components/Passage'
import { FrenchBanner, TranslationNotice } from '@/components/TranslationNotice'
import type { ChapterView } from '@/data/guide/chapters'
import { isMostlyFrench } from '@/data/readText'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  chapter: ChapterView
  /** Before the names of its anchors, where it is not alone in its document. */
  anchorsOf?: string
}

/** A chapter below its title where the whole guide is read at a stretch: printed, or taken along. */
export function ChapterText({ locale, chapter, anchorsOf }: Props) {
  const words = passageWords(locale)
  const href = { pathname: '/guide/[slug]', params: { slug: chapter.address } } as const
  return (
    <>
      {chapter.summary?.text && (
        <>
          <p className="page-lead">
            <PassageText passage={chapter.summary} words={words} />
          </p>
          <PassageOriginal passage={chapter.summary} words={words} />
        </>
      )}
      <FrenchBanner locale={locale} text={chapter} href={href} />
      <TranslationNotice locale={locale} notice={chapter.translation} href={href} />
      <div className={isMostlyFrench(chapter.translation) ? 'prose prose--french' : 'prose'}>
        <Blocks blocks={chapter.blocks} locale={locale} anchorsOf={anchorsOf} />
      </div>
      <ChapterSources locale={locale} sources={chapter.sources} id={chapter.slug} />
    </>
  )
}
