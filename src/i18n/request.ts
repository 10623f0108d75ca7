import { TIME_ZONE } from '@/days/calendar'

import { firstLocale } from './firstLocale'
import { getRequestConfig } from 'next-intl/server'

import { formats } from './formats'
import { messages } from './messages'

export default getRequestConfig(async ({ locale: asked, requestLocale }) => {
  const wanted = asked ?? (await requestLocale)
  const locale = firstLocale(wanted)
  return { locale, messages: messages[locale], timeZone: TIME_ZONE, formats }
})
