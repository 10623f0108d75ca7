import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  organization: { slug: string; name: string; phone: string | null }
}

/**
 * Sends a sheet to somebody: by the phone's own way of sharing where there is one, else by e-mail or
 * text message. Nothing goes through anybody else.
 */
export function SendSheet({ locale, organization: { slug, name, phone } }: Props) {
  const t = translator(locale, 'directory.send')
  const url = absoluteUrl(locale, {
    pathname: '/directory/organizations/[slug]',
    params: { slug },
  })
  const lines = [name, phone, url].filter(Boolean).join('\n')
  const body = encodeURIComponent(lines)
  return (
    <send-sheet
      data-title={name}
      data-text={[name, phone].filter(Boolean).join('\n')}
      data-url={url}
    >
      <details className="send-sheet">
        <summary>
          {t('title')}
          <span className="visually-hidden">, {name}</span>
        </summary>
        <ul>
          <li>
            <a href={`mailto:?subject=${encodeURIComponent(name)}&body=${body}`}>{t('email')}</a>
          </li>
          <li>
            <a href={`sms:?&body=${body}`}>{t('text')}</a>
          </li>
        </ul>
      </details>
    </send-sheet>
  )
}
