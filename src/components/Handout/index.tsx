import { Mark } from '@/components/Mark'
import { QrCode } from '@/components/QrCode'
import { PassageText, passageWords } from '@/components/Passage'
import type { Given } from '@/data/giving'
import type { OfficialNumbers } from '@/data/publicBodies'
import { formatDay } from '@/days/words'
import type { Format, Size } from '@/giving/fit'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { countRead } from '@/translation'

import { EmergencyStrip, SayInFrench } from './Emergency'
import { Sheets } from './Sheets'
import { Texts } from './Texts'

export interface HandoutProps {
  /** The language of who is handed it. */
  locale: Locale
  given: readonly Given[]
  numbers: OfficialNumbers
  format: Format
  size: Size
  /** Where it is read again, and how that is written for who types it. */
  url: string
  shownUrl: string
  /** Day of the calendar. */
  today: string
}

/** One page to hand to somebody: what to do, whom to call, what to say, where to read more. */
export function Handout({ locale, given, numbers, format, size, ...foot }: HandoutProps) {
  const t = translator(locale, 'giving.paper')
  const words = passageWords(locale)
  const texts = given.flatMap((one) => (one.kind === 'text' ? [one] : []))
  const sheets = given.flatMap((one) => (one.kind === 'sheet' ? [one.sheet] : []))
  const chapters = new Set(texts.map(({ chapter }) => chapter.slug))
  const only = chapters.size === 1 ? texts[0]?.chapter : undefined
  return (
    <article
      className={`handout handout--${format} handout--${size}`}
      lang={locale}
      aria-label={t('kind')}
    >
      <header className="handout-head">
        <p className="handout-brand">
          <Mark /> Accompagner
        </p>
        <p className="handout-kind">{t('kind')}</p>
      </header>
      <h2 className="handout-title">
        {only ? (
          <PassageText passage={only.title} words={words} />
        ) : (
          t(texts.length > 0 ? 'forYou' : 'whoTitle')
        )}
      </h2>
      {only?.summary?.text && (
        <p className="handout-lead">
          <PassageText passage={only.summary} words={words} />
        </p>
      )}
      <Texts locale={locale} texts={texts} isAlone={only !== undefined} />
      <Sheets locale={locale} sheets={sheets} isAlone={texts.length === 0} />
      <EmergencyStrip locale={locale} numbers={numbers} />
      <SayInFrench locale={locale} />
      <Foot locale={locale} texts={texts} {...foot} />
    </article>
  )
}

type FootProps = Pick<HandoutProps, 'locale' | 'url' | 'shownUrl' | 'today'> & {
  texts: readonly Extract<Given, { kind: 'text' }>[]
}

/** Where to read more, room for a name and an appointment, how sure this is and since when. */
function Foot({ locale, texts, url, shownUrl, today }: FootProps) {
  const t = translator(locale, 'giving.paper')
  return (
    <footer className="handout-foot">
      <QrCode text={url} label={translator(locale, 'giving')('code')} />
      <div className="handout-more">
        <p>
          <strong>{t('readMore')}</strong>
          <a href={url}>{shownUrl}</a>
        </p>
        {(['preparedFor', 'next'] as const).map((line) => (
          <p key={line} className="handout-line">
            {t(line)}
          </p>
        ))}
      </div>
      <div className="handout-sure">
        <Trust locale={locale} texts={texts} />
        <p>{t('asOf', { date: formatDay(today, locale) })}</p>
        <p>{t('notLegal')}</p>
      </div>
    </footer>
  )
}

/** When the sources of the texts were read, which they are, and what of them is not translated. */
function Trust({ locale, texts }: Pick<FootProps, 'locale' | 'texts'>) {
  const t = translator(locale, 'giving.paper')
  const chapters = [...new Map(texts.map(({ chapter }) => [chapter.slug, chapter])).values()]
  if (chapters.length === 0) return null
  const days = chapters.flatMap(({ checkedAt }) => checkedAt ?? [])
  const oldest = days.length === chapters.length ? days.sort()[0] : undefined
  const isExample = chapters.some((chapter) => chapter.isExample)
  const names = [...new Set(chapters.flatMap(({ sources }) => sources.map((s) => s.publisher)))]
  const [only, ...others] = chapters
  const read = [
    texts.map(({ blocks }) => blocks),
    chapters.map(({ title }) => title),
    others.length === 0 ? only?.summary : undefined,
  ]
  return (
    <>
      {oldest && (
        <p className={isExample ? undefined : 'handout-checked'}>
          {t(isExample ? 'sourcesRead' : 'checked', { date: formatDay(oldest, locale) })}
        </p>
      )}
      {names.length > 0 && (
        <p>
          {t(names.length > MOST_SOURCES ? 'someSources' : 'sources', {
            names: names.slice(0, MOST_SOURCES).join(', '),
          })}
        </p>
      )}
      {locale !== DEFAULT_LOCALE && countRead(read, 'missing') > 0 && <p>{t('inFrench')}</p>}
      {locale !== DEFAULT_LOCALE && countRead(read, 'stale') > 0 && <p>{t('stale')}</p>}
    </>
  )
}

const MOST_SOURCES = 3
