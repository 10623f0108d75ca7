import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
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
        <dl className="glossary">
          {terms.map(({ anchor, term, definition, french }) => (
            <div key={anchor} id={anchor}>
              <dt>
                <dfn lang={term.isFrench ? 'fr' : undefined}>{term.text}</dfn>
                {term.isFrench && <span className="small muted"> {t('inFrench')}</span>}
              </dt>
              <dd>
                <p lang={definition.isFrench ? 'fr' : undefined}>{definition.text}</p>
                {french && <p className="small muted">{t('french', { term: french })}</p>}
              </dd>
            </div>
          ))}
        </dl>
      </Page>
    </Shell>
  )
}
