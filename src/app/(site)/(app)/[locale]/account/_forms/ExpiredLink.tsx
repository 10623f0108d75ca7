'use client'

import { useTranslations } from 'next-intl'

import { ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

/** The link was used or is too old: how to get another. */
export function ExpiredLink({ locale }: { locale: Locale }) {
  const t = useTranslations('account.newPassword')
  return (
    <div role="status">
      <Callout tone="warning" title={t('expiredTitle')}>
        <p>{t('expired')}</p>
        <p>
          <ButtonLink href={pathTo(locale, '/account/forgotten-password')}>
            {t('askAgain')}
          </ButtonLink>
        </p>
      </Callout>
    </div>
  )
}
