import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { ANSWER_DAYS } from '@/map/accessRequest'

import { drawDoor } from '../../_forms/drawDoor'
import { regionChoices } from '../regionChoices'
import { RequestForm } from '../RequestForm'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'map.request' })
  return {
    title: t('title'),
    description: t('lead', { days: ANSWER_DAYS }),
    alternates: pageAlternates('/map/request', locale),
  }
}

export default async function MapRequestPage({ params }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'map' })
  return (
    <Shell locale={locale} href="/map/request" current="map">
      <Page
        locale={locale}
        title={t('request.title')}
        lead={t('request.lead', { days: ANSWER_DAYS })}
        width="reading"
        breadcrumbs={[{ label: t('gate.title'), href: pathTo(locale, '/map') }]}
      >
        <RequestForm door={drawDoor()} locale={locale} regions={await regionChoices(locale)} />
      </Page>
    </Shell>
  )
}
