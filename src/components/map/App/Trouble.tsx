'use client'

import { useLocale, useTranslations } from 'next-intl'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { Button, ButtonLink } from '../../Button'

import type { Refusal } from '../requests'
import { STAGE_ID } from '../stageId'

/** Why the map cannot be shown, and what to do. */
export function Trouble({ refusal, onRetry }: { refusal: Refusal; onRetry: () => void }) {
  const t = useTranslations('map.trouble')
  const locale = useLocale() as Locale
  return (
    <div className="wrap page" role="alert" id={STAGE_ID} tabIndex={-1}>
      <h1>{t(`${refusal}.title`)}</h1>
      <p className="page-lead">{t(`${refusal}.text`)}</p>
      {refusal === 'signedOut' ? (
        <ButtonLink
          href={pathTo(locale, {
            pathname: '/account/sign-in',
            query: { next: window.location.pathname + window.location.search },
          })}
        >
          {t('signIn')}
        </ButtonLink>
      ) : refusal === 'noAccess' ? (
        <ButtonLink href={pathTo(locale, '/map/request')}>{t('ask')}</ButtonLink>
      ) : (
        <Button type="button" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  )
}
