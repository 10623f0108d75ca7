import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'

import { STAFF, hasRole } from '@/access'
import { Page } from '@/components/Page'
import { Problem } from '@/components/Problem'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { currentUser } from '@/accounts/payload/session'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { Colours } from './Colours'
import { Samples } from './Samples'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'styleguide' })
  return { title: t('title'), robots: { index: false } }
}

/** Every component as it is, in both themes: for those who work on the site. */
export default async function StyleguidePage({ params }: Props) {
  const { locale } = await readParams(params)
  const user = await currentUser()
  if (!user) redirect(pathTo(locale, '/account/sign-in'))
  if (!hasRole(user, ...STAFF)) {
    return (
      <Shell locale={locale} href="/styleguide">
        <Problem locale={locale} kind="forbidden" />
      </Shell>
    )
  }
  const t = await getTranslations({ locale, namespace: 'styleguide' })
  return (
    <Shell locale={locale} href="/styleguide" region="16">
      <Page locale={locale} title={t('title')} lead={t('lead')}>
        <Colours locale={locale} />
        <Section title={t('type')}>
          <p className="styleguide-title">{t('typeSample')}</p>
          <h2>{t('typeSample')}</h2>
          <h3>{t('typeSample')}</h3>
          <p>{t('typeSample')}</p>
          <p className="small muted">{t('typeSample')}</p>
        </Section>
        <Section title={t('themeLight')}>
          <div className="theme theme--light">
            <Samples locale={locale} idPrefix="light" />
          </div>
        </Section>
        <Section title={t('themeDark')}>
          <div className="theme theme--dark">
            <Samples locale={locale} idPrefix="dark" />
          </div>
        </Section>
      </Page>
    </Shell>
  )
}
