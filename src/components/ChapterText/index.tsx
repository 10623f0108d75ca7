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
export const ChapterText = (props: Props) => (
  <>
    <ChapterLead {...props} />
    <ChapterBody {...props} />
  </>
)

/** What it is about, in a paragraph. */
export function ChapterLead({ locale, chapter: { summary } }: Omit<Props, 'anchorsOf'>) {
  const words = passageWords(locale)
  if (!summary?.text) return null
  return (
    <>
      <p className="page-lead">
        <PassageText passage={summary} words={words} />
      </p>
      <PassageOriginal passage={summary} words={words} />
    </>
  )
}

/** What a reader is to know of its translation, its text, and its sources. */
export function ChapterBody({ locale, chapter, anchorsOf }: Props) {
  const href = { pathname: '/guide/[slug]', params: { slug: chapter.address } } as const
  return (
    <>
      <FrenchBanner locale={locale} text={chapter} href={href} />
      <TranslationNotice locale={locale} notice={chapter.translation} href={href} />
      <div className={isMostlyFrench(chapter.translation) ? 'prose prose--french' : 'prose'}>
        <Blocks blocks={chapter.blocks} locale={locale} anchorsOf={anchorsOf} />
      </div>
      <ChapterSources locale={locale} sources={chapter.sources} id={chapter.slug} />
    </>
  )
}
