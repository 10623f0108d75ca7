import { getTranslations } from 'next-intl/server'

import { ButtonLink } from '@/components/Button'
import { TextAreaField } from '@/components/Field'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { ReadingVisit } from '@/outsideReading/visit'

import { readingHref } from './readingHref'

interface Props {
  locale: Locale
  reading: string
  visit: ReadingVisit
}

/** The link opens nothing, whatever the reason: made up, ended and withdrawn are told alike. Nothing written is lost. */
export async function ClosedReading({ locale, reading, visit: { sent } }: Props) {
  const t = await getTranslations({ locale, namespace: 'outsideReading.closed' })
  const unsent = [sent?.words, sent?.remark].filter(Boolean).join('\n\n')
  return (
    <Shell locale={locale} href={readingHref(reading)}>
      <Page locale={locale} width="reading" title={t('title')} lead={t('text')}>
        {unsent && (
          <TextAreaField
            name="unsent"
            label={t('unsent')}
            defaultValue={unsent}
            readOnly
            rows={8}
          />
        )}
        <p>{t('ask')}</p>
        <p>
          <ButtonLink kind="secondary" href={pathTo(locale, '/feedback')}>
            {t('write')}
          </ButtonLink>
        </p>
      </Page>
    </Shell>
  )
}
