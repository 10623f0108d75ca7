import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { isPasswordLinkAlive } from '@/accounts/payload/signIn'
import { readParams } from '@/i18n/params'
import { readQuery, type SearchParams } from '@/i18n/query'

import { NewPasswordForm } from '../_forms/NewPasswordForm'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.newPassword' })
  return { title: t('title'), robots: { index: false } }
}

export default async function NewPasswordPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { token = '' } = await readQuery(searchParams, '/account/new-password')
  const t = await getTranslations({ locale, namespace: 'account.newPassword' })
  return (
    <Shell locale={locale} href={{ pathname: '/account/new-password', query: { token } }}>
      <Page locale={locale} title={t('title')} width="reading">
        <NewPasswordForm locale={locale} token={token} isAlive={await isPasswordLinkAlive(token)} />
      </Page>
    </Shell>
  )
}
