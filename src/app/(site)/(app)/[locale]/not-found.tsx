import { getLocale } from 'next-intl/server'

import { Problem } from '@/components/Problem'
import { Shell } from '@/components/Shell'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'

export default async function NotFound() {
  const asked = await getLocale()
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  return (
    <Shell locale={locale} href="/">
      <Problem locale={locale} kind="notFound" />
    </Shell>
  )
}
