import { getRequestConfig } from 'next-intl/server'

import { formats, TIME_ZONE } from './formats'
import { DEFAULT_LOCALE, isLocale } from './locales'
import { messages } from './messages'

export default getRequestConfig(async ({ locale: asked, requestLocale }) => {
  const wanted = asked ?? (await requestLocale)
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE
  return { locale, messages: messages[locale], timeZone: TIME_ZONE, formats }
})
