import { getLocale } from 'next-intl/server'

import { Problem } from '@/components/Problem'
import { Shell } from '@/components/Shell'
import { firstLocale } from '@/i18n/firstLocale'

export default async function NotFound() {
  const asked = await getLocale()
  const locale = firstLocale(asked)
  return (
    <Shell locale={locale} href="/">
      <Problem locale={locale} kind="notFound" />
    </Shell>
  )
}
