'use client'

import { useTranslations } from 'next-intl'

/** What the star beside a field means. */
export function RequiredNote() {
  const t = useTranslations('common')
  return <p className="small muted">{t('requiredStar')}</p>
}
