import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { TermList } from '@/components/TermList'
import { listTerms } from '@/data/glossary'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'search.glossary' })
  return {
    title: t('title'),
    description: t('lead'),
    alternates: pageAlternates('/glossary', locale),
  }
}

/** The words of the field, each with its plain explanation. */
export default async function GlossaryPage({ params }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'search.glossary' })
  const terms = await listTerms(locale)
  return (
    <Shell locale={locale} href="/glossary">
      <Page locale={locale} title={t('title')} lead={t('lead')} width="reading">
        <TermList locale={locale} terms={terms} />
      </Page>
    </Shell>
  )
}
