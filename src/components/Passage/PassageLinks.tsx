import { assetUrl } from '@/app/(site)/assetUrl'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

/** What the script says that copies addresses of passages, and tells when one is no longer there. */
export function PassageLinks({ locale }: { locale: Locale }) {
  const t = translator(locale, 'guide.links')
  return (
    <passage-links
      data-script={assetUrl('passageLinks.js')}
      data-copy={t('copy')}
      data-copied={t('copied')}
      data-not-copied={t('notCopied')}
      data-changed={t('changed')}
      data-gone={t('gone')}
    />
  )
}
