import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { matterOfGiven } from '@/components/Handout/matterOfGiven'
import { Missing } from '@/components/GiveOn/Missing'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { clientLocale, findGiven } from '@/data/giving'
import { sizeOf, type Format } from '@/giving/fit'
import { keysIn } from '@/giving/basket'
import { readItems, writeItem, writeKeys } from '@/giving/items'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import '@/components/styles/handout.css'

import { Desk } from './_handout/Desk'
import { Empty, NoPdf, NothingLeft, Removed } from './_handout/Notices'
import { Paper } from './_handout/Paper'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return {
    title: t(isForReader(await readQuery(searchParams, '/handout')) ? 'forReader' : 'title'),
    description: t('metaDescription'),
    robots: { index: false, follow: true },
  }
}

/** Whether somebody was sent it: nothing on it is for them to set. */
const isForReader = (query: { for?: string }): boolean => query.for === 'reader'

/** What was chosen, as one page to hand to somebody in their language. Its address says all of it. */
export default async function HandoutPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const query = await readQuery(searchParams, '/handout')
  const isReader = isForReader(query)
  const client = clientLocale(query.lang, locale)
  const format: Format = query.format === 'half' ? 'half' : 'letter'
  const asked = readItems(query.items)
  const before = keysIn(query.removed)
  const { given, gone } = await findGiven({ locale: client, items: asked.items })
  const t = await getTranslations({ locale, namespace: 'giving' })
  const chosen = { lang: query.lang, format: query.format }
  const href = {
    pathname: '/handout',
    query: { items: writeKeys(asked.keys), ...chosen, for: query.for },
  } as const
  const lost = [...gone.map(writeItem), ...asked.unreadable]
  const rest = { items: writeKeys(asked.keys.filter((key) => !lost.includes(key))), ...chosen }
  const size = sizeOf(matterOfGiven(given, client), format)
  return (
    <Shell locale={locale} href={href} quickExit>
      <Page
        locale={locale}
        title={t(isReader ? 'handout.forReader' : 'handout.title')}
        lead={isReader ? undefined : t('handout.lead')}
      >
        {query.pdf && <NoPdf locale={locale} why={query.pdf} />}
        <Removed locale={locale} keys={asked.keys} before={before} chosen={chosen} />
        <Missing
          locale={locale}
          lost={lost}
          tooMany={asked.tooMany}
          without={isReader ? undefined : pathTo(locale, { pathname: '/handout', query: rest })}
        />
        {given.length === 0 &&
          (isReader ? (
            <NothingLeft locale={locale} isGone={lost.length > 0} />
          ) : (
            <Empty locale={locale} isUndoing={before.length > 0 || lost.length > 0} />
          ))}
        {given.length > 0 && (
          <>
            {!isReader && (
              <Desk
                locale={locale}
                client={client}
                format={format}
                given={given}
                keys={asked.keys}
                chosen={chosen}
                fits={size !== undefined}
              />
            )}
            <Paper client={client} format={format} given={given} size={size} />
          </>
        )}
      </Page>
    </Shell>
  )
}
