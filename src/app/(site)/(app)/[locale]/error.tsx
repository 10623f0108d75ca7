'use client'

import { useTranslations } from 'next-intl'

import { Button } from '@/components/Button'

interface Props {
  error: Error & { digest?: string }
  reset: () => void
}

/** A fault in a page with React: the log has the detail, the reader a way on. */
export default function ErrorPage({ reset }: Props) {
  const t = useTranslations('errors.fault')
  return (
    <main className="wrap page">
      <h1>{t('title')}</h1>
      <p className="page-lead">{t('text')}</p>
      <p>
        <Button type="button" onClick={reset}>
          {t('retry')}
        </Button>
      </p>
      <p className="muted">{t('urgent')}</p>
    </main>
  )
}
