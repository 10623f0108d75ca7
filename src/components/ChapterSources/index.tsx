import type { SourceView } from '@/data/guide/chapters'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  sources: readonly SourceView[]
  /** Tells this list from others on the same page. */
  id?: string
}

/** What a chapter rests on: official pages, each with the day it was last read, and what was clarified. */
export function ChapterSources({ locale, sources, id = 'page' }: Props) {
  if (sources.length === 0) return null
  const t = translator(locale, 'guide.sources')
  return (
    <div className="chapter-sources">
      <h2 id={`sources-${id}`}>{t('title')}</h2>
      <ol>
        {sources.map((source, at) => (
          <li key={at}>
            {source.kind === 'page' ? (
              <PageCited locale={locale} source={source} />
            ) : (
              <ClarificationCited locale={locale} source={source} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

interface CitedProps<Kind> {
  locale: Locale
  source: Extract<SourceView, { kind: Kind }>
}

function PageCited({ locale, source }: CitedProps<'page'>) {
  const t = translator(locale, 'guide.sources')
  const { publisher, url, language, lastChecked } = source
  return (
    <>
      <a href={url} hrefLang={language}>
        {publisher}, <Title locale={locale} source={source} />
      </a>{' '}
      — {lastChecked ? t('checkedOn', { date: formatDay(lastChecked, locale) }) : t('neverChecked')}
    </>
  )
}

function ClarificationCited({ locale, source }: CitedProps<'clarification'>) {
  const t = translator(locale, 'guide.sources')
  const { publisher, person, means, givenOn } = source
  const said = {
    who: person ? `${person} (${publisher})` : publisher,
    date: givenOn ? formatDay(givenOn, locale) : '',
  }
  return (
    <>
      {t(means === 'phone' ? 'byPhone' : 'byEmail', said)} —{' '}
      <Title locale={locale} source={source} />
    </>
  )
}

const Title = ({ locale, source: { language, title } }: { locale: Locale; source: SourceView }) => (
  <span lang={language === locale ? undefined : language}>{title}</span>
)
