import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { EmptyState } from '@/components/EmptyState'
import { Handout } from '@/components/Handout'
import { matterOfGiven } from '@/components/Handout/matterOfGiven'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { clientLocale, findGiven } from '@/data/giving'
import { handoutUrl, placeOf } from '@/data/givenMessage'
import { findOfficialNumbers } from '@/data/publicBodies'
import { dayAt } from '@/days/calendar'
import { sizeOf, type Format } from '@/giving/fit'
import { type Item, readItems, writeItem, writeItems, writeKeys } from '@/giving/items'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import '@/components/styles/handout.css'

import { Contents } from './_handout/Contents'
import { Settings } from './_handout/Settings'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return {
    title: t('title'),
    description: t('metaDescription'),
    robots: { index: false, follow: true },
  }
}

/** What was chosen, as one page to hand to somebody in their language. Its address says all of it. */
export default async function HandoutPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const query = await readQuery(searchParams, '/handout')
  const client = clientLocale(query.lang, locale)
  const format: Format = query.format === 'half' ? 'half' : 'letter'
  const asked = readItems(query.items)
  const removed = readItems(query.removed).items
  const { given, gone } = await findGiven({ locale: client, items: asked.items })
  const t = await getTranslations({ locale, namespace: 'giving' })
  const chosen = { lang: query.lang, format: query.format }
  const href = { pathname: '/handout', query: { items: writeKeys(asked.keys), ...chosen } } as const
  const lost = [...gone.map(writeItem), ...asked.unreadable]
  const topics = given.flatMap((one) => (one.kind === 'text' ? one.chapter.sensitiveTopics : []))
  const numbers = await findOfficialNumbers({ locale: client, topics })
  const size = sizeOf(matterOfGiven(given, client), format)
  const isOne = given.length === 1 && given[0]
  const url = isOne ? absoluteUrl(client, placeOf(isOne)) : handoutUrl(given, client)
  const paper = (
    <Handout
      locale={client}
      given={given}
      numbers={numbers}
      format={format}
      size={size ?? (format === 'half' ? 'dense' : 'small')}
      url={url}
      shownUrl={shownUrl(url, client)}
      today={dayAt(new Date())}
    />
  )
  return (
    <Shell locale={locale} href={href} quickExit>
      <Page locale={locale} title={t('handout.title')} lead={t('handout.lead')}>
        <Removed locale={locale} removed={removed} keys={asked.keys} chosen={chosen} />
        <Missing
          locale={locale}
          lost={lost}
          keys={asked.keys}
          tooMany={asked.tooMany}
          chosen={chosen}
        />
        {given.length === 0 ? (
          <Empty locale={locale} isUndoing={removed.length > 0 || lost.length > 0} />
        ) : (
          <>
            <div className="handout-desk">
              <Settings
                locale={locale}
                client={client}
                format={format}
                given={given}
                keys={asked.keys}
              />
              <Contents
                locale={locale}
                client={client}
                given={given}
                keys={asked.keys}
                chosen={chosen}
              />
            </div>
            {!size && (
              <p className="give-gone">
                {t(format === 'half' ? 'handout.tooLongHalf' : 'handout.tooLong')}
              </p>
            )}
            <Paper format={format}>{paper}</Paper>
          </>
        )}
      </Page>
    </Shell>
  )
}

/** The paper as it is printed: half a page twice on one. */
const Paper = ({ format, children }: { format: Format; children: ReactNode }) => (
  <div className={`handout-sheet handout-sheet--${format}`}>
    {children}
    {format === 'half' && (
      <div className="handout-again" aria-hidden="true">
        {children}
      </div>
    )}
  </div>
)

interface MissingProps extends KeysProps {
  /** Keys of what is not online. */
  lost: readonly string[]
  tooMany: number
}

/** What was asked for and is not here; what is gone can be taken out of the basket that still holds it. */
async function Missing({ locale, lost, keys, tooMany, chosen }: MissingProps) {
  const t = await getTranslations({ locale, namespace: 'giving' })
  return (
    <>
      {lost.length > 0 && (
        <p className="give-gone">
          {t('gone', { count: lost.length })}{' '}
          <a
            className="screen-only"
            href={pathTo(locale, {
              pathname: '/handout',
              query: { items: writeKeys(keys.filter((key) => !lost.includes(key))), ...chosen },
            })}
            data-drops={writeKeys(lost)}
            rel="nofollow"
          >
            {t('forget', { count: lost.length })}
          </a>
        </p>
      )}
      {tooMany > 0 && <p className="give-gone">{t('tooMany', { count: tooMany })}</p>}
    </>
  )
}

/** What stands after the question mark is for a camera: nobody types it. */
const shownUrl = (url: string, client: Locale): string =>
  (url.includes('?') ? absoluteUrl(client, '/') : url).replace(/^https?:\/\/(?:www\.)?/, '')

interface KeysProps {
  locale: Locale
  /** All that the address asks for, as it is written. */
  keys: readonly string[]
  chosen: { lang?: string | undefined; format?: string | undefined }
}

interface RemovedProps extends KeysProps {
  removed: readonly Item[]
}

/** What was just taken out, and the way back. */
async function Removed({ locale, removed, keys, chosen }: RemovedProps) {
  if (removed.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return (
    <p className="handout-removed" role="status">
      {t('removed', { count: removed.length })}{' '}
      <a
        href={pathTo(locale, {
          pathname: '/handout',
          query: { items: writeKeys([...keys, ...removed.map(writeItem)]), ...chosen },
        })}
        data-drops=""
        data-puts={writeItems(removed)}
        rel="nofollow"
      >
        {t('undo')}
      </a>
    </p>
  )
}

/** How a handout comes about; what this browser keeps is opened at once, but not just after it was emptied. */
async function Empty({ locale, isUndoing }: { locale: Locale; isUndoing: boolean }) {
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return (
    <EmptyState title={t('emptyTitle')}>
      {!isUndoing && (
        <basket-link data-opens="">
          <a hidden href={pathTo(locale, '/handout')}>
            {t('title')}
          </a>
        </basket-link>
      )}
      <p>{t('emptyText')}</p>
      <p className="small muted">{t('emptyPrivate')}</p>
      <ul>
        <li>
          <a href={pathTo(locale, '/guide')}>{t('toGuide')}</a>
        </li>
        <li>
          <a href={pathTo(locale, '/directory')}>{t('toDirectory')}</a>
        </li>
      </ul>
    </EmptyState>
  )
}
