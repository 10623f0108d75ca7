import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { OfficialBody } from '@/components/OfficialNumbers'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { listPublicBodies, type PublicBodyView } from '@/data/publicBodies'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { bodyAnchor } from '@/search/bodyTexts'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'search.numbers' })
  return {
    title: t('title'),
    description: t('lead'),
    alternates: pageAlternates('/numbers', locale),
  }
}

/** Every emergency and official number, on one page that can be printed. */
export default async function NumbersPage({ params }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'search.numbers' })
  const bodies = await listPublicBodies(locale)
  return (
    <Shell locale={locale} href="/numbers" quickExit>
      <Page locale={locale} title={t('title')} lead={t('lead')} width="reading">
        <Section title={t('emergencies')}>
          <Bodies locale={locale} bodies={bodies.filter(({ isEmergency }) => isEmergency)} />
        </Section>
        <Section title={t('others')}>
          <Bodies locale={locale} bodies={bodies.filter(({ isEmergency }) => !isEmergency)} />
        </Section>
      </Page>
    </Shell>
  )
}

const Bodies = ({ locale, bodies }: { locale: Locale; bodies: readonly PublicBodyView[] }) => (
  <ul className="rows">
    {bodies.map((body) => (
      <li key={body.key} id={bodyAnchor(body.key)}>
        <OfficialBody locale={locale} body={body} />
      </li>
    ))}
  </ul>
)
