import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { findLinkSecret } from '@/accounts/payload/linkSecret'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { findRequestToConfirm } from '@/forms/payload/sendAccessRequest'
import { readParams } from '@/i18n/params'
import { sitePayload } from '@/sitePayload'

import { ConfirmForm } from './ConfirmForm'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'map.confirm' })
  return { title: t('title'), robots: { index: false } }
}

/** Opening the link changes nothing, as machines open links too: a person confirms. */
export default async function ConfirmRequestPage({ params }: Props) {
  const { locale } = await readParams(params)
  const token = await findLinkSecret('/map/request/confirm')
  const request = await findRequestToConfirm(await sitePayload(), token)
  const t = await getTranslations({ locale, namespace: 'map.confirm' })
  return (
    <Shell locale={locale} href="/map/request/confirm" current="map">
      <Page locale={locale} title={t('title')} width="reading">
        <ConfirmForm locale={locale} token={token} request={request} />
      </Page>
    </Shell>
  )
}
