import { ChapterBody, ChapterLead } from '@/components/ChapterText'
import { PassageOriginal, PassageText, passageWords } from '@/components/Passage'
import type { ChapterView } from '@/data/guide/chapters'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  chapter: ChapterView
}

/** A chapter in something to take along: its title, what to know of it, its text, its sources. */
export const BookChapter = (props: Props) => (
  <>
    <BookChapterHead {...props} />
    <ChapterBody {...props} />
  </>
)

/** Its title, what to know of it, and what it is about. */
export function BookChapterHead({ locale, chapter }: Props) {
  const words = passageWords(locale)
  return (
    <>
      <p className="book-part">{chapter.partName}</p>
      <h1>
        <PassageText passage={chapter.title} words={words} />
      </h1>
      <PassageOriginal passage={chapter.title} words={words} />
      <ChapterState locale={locale} chapter={chapter} />
      <ChapterLead locale={locale} chapter={chapter} />
    </>
  )
}

/** When it was published and checked; an example says that it is one. */
function ChapterState({ locale, chapter }: { locale: Locale; chapter: ChapterView }) {
  const meta = translator(locale, 'guide.meta')
  const facts = translator(locale, 'guide.facts')
  const { publishedAt, checkedAt, isExample, edition } = chapter
  const checked = checkedAt && { date: formatDay(checkedAt, locale) }
  return (
    <p className="book-facts">
      {isExample && (
        <>
          <strong>{meta('example')}</strong>.{' '}
        </>
      )}
      {publishedAt && facts('published', { date: formatDay(dayAt(publishedAt), locale), edition })}{' '}
      {checked && (isExample ? meta('sourcesReadOn', checked) : meta('checkedOn', checked))}
      {checked && '.'}
    </p>
  )
}
