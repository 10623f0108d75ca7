import { getTranslations } from 'next-intl/server'

import { env } from '@/env'
import type { Hold } from '@/forms/guardFields'
import type { Locale } from '@/i18n/locales'

import { HoldNotice } from './HoldNotice'

interface Props {
  locale: Locale
  hold: Hold
}

/** Why a form came back, on a page that is drawn on the server alone. */
export async function FormHold({ locale, hold }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.formHold' })
  return <HoldNotice contact={env.CONTACT_EMAIL} hold={hold} t={t} />
}
