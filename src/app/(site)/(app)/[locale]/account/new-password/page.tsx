import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { findLinkSecret } from '@/accounts/payload/linkSecret'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { isPasswordLinkAlive } from '@/accounts/payload/signIn'
import { readParams } from '@/i18n/params'

import { NewPasswordForm } from '../_forms/NewPasswordForm'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.newPassword' })
  return { title: t('title'), robots: { index: false } }
}

export default async function NewPasswordPage({ params }: Props) {
  const { locale } = await readParams(params)
  const token = await findLinkSecret('/account/new-password')
  const t = await getTranslations({ locale, namespace: 'account.newPassword' })
  return (
    <Shell locale={locale} href="/account/new-password">
      <Page locale={locale} title={t('title')} width="reading">
        <NewPasswordForm locale={locale} token={token} isAlive={await isPasswordLinkAlive(token)} />
      </Page>
    </Shell>
  )
}
