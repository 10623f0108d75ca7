import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { HandbookPages } from '@/components/Handbook'
import { env } from '@/env'
import { TASKS } from '@/handbook'
import { findPictures } from '@/handbook/payload/pictures'
import { NO_MODEL } from '@/handbook/quoted'
import { readParams } from '@/i18n/params'

import { Frame } from '../../_sheet/Frame'
import { personalMetadata } from '../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'mySheet.help' })
  return personalMetadata(t('metaTitle'))
}

/** The handbook of organizations: everyone may read it, so that a lost link does not hide its own remedy. */
export default async function SheetHelpPage({ params }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'mySheet.help' })
  return (
    <Frame locale={locale} href="/my-sheet/help" title={t('title')} lead={t('lead')}>
      <HandbookPages
        admin=""
        locale={locale}
        model={NO_MODEL}
        opens
        pictures={await findPictures('organization', locale)}
        tasks={TASKS.organization}
      />
      <p>
        {t.rich('write', {
          contact: () => <a href={`mailto:${env.CONTACT_EMAIL}`}>{env.CONTACT_EMAIL}</a>,
        })}
      </p>
    </Frame>
  )
}
