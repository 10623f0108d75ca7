import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { ForgottenForm } from '../_forms/ForgottenForm'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.forgotten' })
  return { title: t('title'), robots: { index: false } }
}

export default async function ForgottenPasswordPage({ params }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account' })
  return (
    <Shell locale={locale} href="/account/forgotten-password">
      <Page
        locale={locale}
        title={t('forgotten.title')}
        lead={t('forgotten.lead')}
        width="reading"
        breadcrumbs={[{ label: t('signIn.title'), href: pathTo(locale, '/account/sign-in') }]}
      >
        <ForgottenForm locale={locale} />
      </Page>
    </Shell>
  )
}
