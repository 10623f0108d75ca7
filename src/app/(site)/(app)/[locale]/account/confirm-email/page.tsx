import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { findHeldEmail } from '@/accounts/payload/emailChange'
import { findLinkSecret } from '@/accounts/payload/linkSecret'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { readParams } from '@/i18n/params'
import { sitePayload } from '@/sitePayload'

import { ConfirmEmailForm } from '../_forms/ConfirmEmailForm'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.confirmEmail' })
  return { title: t('title'), robots: { index: false } }
}

/** Opening the link changes nothing, as machines open links too: a person confirms. */
export default async function ConfirmEmailPage({ params }: Props) {
  const { locale } = await readParams(params)
  const token = await findLinkSecret('/account/confirm-email')
  const email = await findHeldEmail(await sitePayload(), token)
  const t = await getTranslations({ locale, namespace: 'account.confirmEmail' })
  return (
    <Shell locale={locale} href="/account/confirm-email">
      <Page locale={locale} title={t('title')} width="reading">
        <ConfirmEmailForm locale={locale} token={token} email={email} />
      </Page>
    </Shell>
  )
}
