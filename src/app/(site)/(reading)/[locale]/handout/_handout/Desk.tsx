import { getTranslations } from 'next-intl/server'

import type { Given } from '@/data/giving'
import type { Format } from '@/giving/fit'
import type { Locale } from '@/i18n/locales'

import { Contents } from './Contents'
import { Settings } from './Settings'

interface Props {
  locale: Locale
  /** The language of who is handed it. */
  client: Locale
  format: Format
  given: readonly Given[]
  /** All that the address asks for, as it is written. */
  keys: readonly string[]
  chosen: { lang?: string | undefined; format?: string | undefined }
  /** It stands on one page, as far as that can be counted. */
  fits: boolean
}

/** What the helper sets above the paper; who was sent it sees none of this. */
export async function Desk({ chosen, fits, ...shared }: Props) {
  const { locale, client, format, given, keys } = shared
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return (
    <>
      <div className="handout-desk">
        <Settings {...shared} />
        <Contents locale={locale} client={client} given={given} keys={keys} chosen={chosen} />
      </div>
      {!fits && <p className="give-gone">{t(format === 'half' ? 'tooLongHalf' : 'tooLong')}</p>}
    </>
  )
}
