import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Elsewhere } from '@/components/Elsewhere'
import { EmptyState } from '@/components/EmptyState'
import { Missing } from '@/components/GiveOn/Missing'
import { Ways } from '@/components/GiveOn/Ways'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { clientLocale, findGiven } from '@/data/giving'
import { givenMessage } from '@/data/givenMessage'
import { readItems, writeItem, writeItems } from '@/giving/items'
import { readParams } from '@/i18n/params'
import { readQuery, type SearchParams } from '@/i18n/query'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'giving' })
  return {
    title: t('title'),
    description: t('metaDescription'),
    robots: { index: false, follow: true },
  }
}

/** The ways of giving on a sheet, a passage or a whole handout, in the language of who receives it. */
export default async function GivePage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const query = await readQuery(searchParams, '/give')
  const client = clientLocale(query.lang, locale)
  const asked = readItems(query.items)
  const { given, gone } = await findGiven({ locale: client, items: asked.items })
  const items = given.map(({ item }) => item)
  const t = await getTranslations({ locale, namespace: 'giving' })
  const lost = [...gone.map(writeItem), ...asked.unreadable]
  const href = {
    pathname: '/give',
    query: { items: writeItems(items), lang: query.lang },
  } as const
  return (
    <Shell locale={locale} href={href} quickExit>
      <Page locale={locale} title={t('title')} width="reading">
        {items.length === 0 ? (
          <EmptyState title={t('nothingTitle')}>
            <p>{t('nothingText')}</p>
            <Elsewhere
              locale={locale}
              guide={t('handout.toGuide')}
              directory={t('handout.toDirectory')}
            />
          </EmptyState>
        ) : (
          <>
            <Missing locale={locale} lost={lost} tooMany={asked.tooMany} />
            <Ways
              locale={locale}
              client={client}
              items={items}
              message={givenMessage(given, client)}
            />
          </>
        )}
      </Page>
    </Shell>
  )
}
