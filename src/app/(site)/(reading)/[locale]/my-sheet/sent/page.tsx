import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { findMySheet } from '@/data/mySheet'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { ClosedPage, Frame } from '../_sheet/Frame'
import { personalMetadata, readVisit } from '../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'mySheet.sentPage' })
  return personalMetadata(t('title'))
}

/** Thanks, and what happens next. */
export default async function SentPage({ params }: Props) {
  const { locale } = await readParams(params)
  const { token } = await readVisit()
  const sheet = await findMySheet({ token, locale })
  if ('refusal' in sheet) return <ClosedPage locale={locale} refusal={sheet.refusal} />
  const t = await getTranslations({ locale, namespace: 'mySheet.sentPage' })
  return (
    <Frame
      locale={locale}
      href="/my-sheet/sent"
      title={t('title')}
      lead={t('lead')}
      above={sheet.name}
    >
      <h2>{t('next')}</h2>
      <ul>
        <li>{t('meanwhile')}</li>
        <li>{t('accepted')}</li>
        <li>{t('refused')}</li>
      </ul>
      <p>
        <a href={pathTo(locale, '/my-sheet')}>{t('back')}</a>
      </p>
    </Frame>
  )
}
