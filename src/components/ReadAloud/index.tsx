import { getTranslations } from 'next-intl/server'

import { assetUrl } from '@/app/(site)/assetUrl'
import type { Locale } from '@/i18n/locales'

/** Buttons that listen to the text of the page, where the browser has a voice for it. */
export async function ReadAloud({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'common.readAloud' })
  const words = { listen: t('listen'), pause: t('pause'), resume: t('resume') }
  return (
    <read-aloud
      data-script={assetUrl('readAloud.js')}
      data-words={JSON.stringify(words)}
      data-parts="h1, .page-lead, .prose"
    >
      <button type="button" className="link-button" hidden>
        {words.listen}
      </button>
      <button type="button" className="link-button" hidden>
        {t('stop')}
      </button>
    </read-aloud>
  )
}
