import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { TIME_ZONE } from '@/days/calendar'
import { formats } from '@/i18n/formats'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'

/** What a part of the map says in a language, with plain spaces. */
export const rendered = (locale: Locale, part: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messages[locale]}
      formats={formats}
      timeZone={TIME_ZONE}
    >
      {part}
    </NextIntlClientProvider>,
  ).replaceAll('\u00a0', ' ')
