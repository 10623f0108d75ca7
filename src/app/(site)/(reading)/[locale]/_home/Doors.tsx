import { getTranslations } from 'next-intl/server'

import { Section } from '@/components/Section'
import type { ChapterLink } from '@/data/guide/chapters'
import type { HomePart, HomeUpdate } from '@/data/home'
import { formatDay } from '@/days/words'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

/** The second door: the parts of the guide. */
export async function Understand({
  locale,
  parts,
}: {
  locale: Locale
  parts: readonly HomePart[]
}) {
  const t = await getTranslations({ locale, namespace: 'home' })
  return (
    <Section title={t('understand.title')} id="understand">
      <p>{t('understand.lead')}</p>
      <ul className="rows home-parts">
        {parts.map((part) => (
          <li key={part.key}>
            <a href={pathTo(locale, { pathname: '/guide', hash: part.key })}>
              <strong>{part.name}</strong>
            </a>
            <span className="home-count">
              {t('understand.chapters', { count: part.chapterCount })}
            </span>
            <p className="home-topics">{t(`topics.${part.key}`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The third door: procedures, and the map for those who plan. */
export async function Accompany({
  locale,
  procedures,
}: {
  locale: Locale
  procedures: readonly ChapterLink[]
}) {
  const t = await getTranslations({ locale, namespace: 'home.accompany' })
  return (
    <Section title={t('title')} id="accompany">
      <p>{procedures.length > 0 ? t('lead') : t('empty')}</p>
      <ul className="rows">
        {procedures.map(({ slug, address, title }) => (
          <li key={slug}>
            <a
              href={pathTo(locale, { pathname: '/guide/[slug]', params: { slug: address } })}
              lang={langOf(title)}
            >
              {title.text}
            </a>
          </li>
        ))}
        <li>
          <a href={pathTo(locale, '/map')}>
            <strong>{t('map')}</strong>
          </a>
          <p className="home-topics">{t('mapNote')}</p>
        </li>
      </ul>
    </Section>
  )
}

/** What changed lately. */
export async function Changes({
  locale,
  updates,
}: {
  locale: Locale
  updates: readonly HomeUpdate[]
}) {
  const t = await getTranslations({ locale, namespace: 'home' })
  return (
    <Section title={t('changes.title')} id="changes">
      {updates.length === 0 && <p className="muted">{t('changes.empty')}</p>}
      <ul className="rows">
        {updates.map((update) => (
          <li key={update.slug}>
            <p className="home-when">
              <time dateTime={update.date}>{formatDay(update.date, locale)}</time>
              {' · '}
              {t(`kinds.${update.kind}`)}
            </p>
            <a
              href={pathTo(locale, { pathname: '/updates/[slug]', params: { slug: update.slug } })}
              lang={langOf(update.title)}
            >
              {update.title.text}
            </a>
          </li>
        ))}
      </ul>
      {updates.length > 0 && (
        <p>
          <a href={pathTo(locale, '/updates')}>{t('changes.all')}</a>
        </p>
      )}
    </Section>
  )
}

/** A title that is not translated yet is read in French. */
const langOf = ({ state }: HomeUpdate['title']) =>
  state === 'missing' ? DEFAULT_LOCALE : undefined
