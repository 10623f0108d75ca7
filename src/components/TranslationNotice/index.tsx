import { isMostlyFrench, type ReadingText, type TranslationNotice as Notice } from '@/data/readText'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import type { Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  notice: Notice | null
  /** The page itself, for the way to its French text. */
  href: Href
}

/** How much of a text is translated and since when, at its head. Nothing in French. */
export function TranslationNotice({ locale, notice, href }: Props) {
  if (!notice || isMostlyFrench(notice)) return null
  const t = translator(locale, 'guide.translation')
  const { percent, stale, missing, updatedAt } = notice
  return (
    <div className="translation-notice">
      <p>
        <strong>{t('percent', { percent })}</strong>
        {updatedAt && ` · ${t('updatedOn', { date: formatDay(dayAt(updatedAt), locale) })}`}
      </p>
      {(stale > 0 || missing > 0) && (
        <p>
          {stale > 0 && `${t('stale', { count: stale })} `}
          {missing > 0 && `${t('missing', { count: missing })} `}
          <a href={pathTo(DEFAULT_LOCALE, href)} hrefLang={DEFAULT_LOCALE}>
            {t('allInFrench')}
          </a>
        </p>
      )}
    </div>
  )
}

interface BannerProps extends Pick<Props, 'locale' | 'href'> {
  text: ReadingText
}

/** Above the title of a text that is still in French, once, in the reader's language. */
export function FrenchBanner({ locale, text, href }: BannerProps) {
  if (text.isWithdrawn || !isMostlyFrench(text.translation)) return null
  const t = translator(locale, 'guide.translation')
  return (
    <div className="translation-notice">
      <p>
        <strong>{t('untranslated')}</strong>{' '}
        <a href={pathTo(DEFAULT_LOCALE, href)} hrefLang={DEFAULT_LOCALE}>
          {t('openFrench')}
        </a>
      </p>
    </div>
  )
}
