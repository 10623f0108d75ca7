import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { TextAreaField } from '@/components/Field'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  /** Path of the list, with its query. */
  list: string
}

/** Pixels, where the script that says the height does not run. */
const HEIGHT = 600

/** The code that shows a list on another site, to be copied. */
export async function EmbedCode({ locale, list }: Props) {
  const t = await getTranslations({ locale, namespace: 'openData' })
  const src = escape(new URL(list, env.SITE_URL).href)
  const code = [
    `<iframe src="${src}" title="${escape(t('embed.title'))}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0" data-accompagner></iframe>`,
    `<script src="${new URL('/embed.js', env.SITE_URL).href}" async></script>`,
  ].join('\n')
  return (
    <>
      <TextAreaField
        name="code"
        label={t('preview.codeLabel')}
        hint={t('preview.codeHint')}
        defaultValue={code}
        rows={6}
        readOnly
        spellCheck={false}
      />
      <copy-link data-url={code} data-done={t('preview.copied')}>
        <Button type="button" kind="secondary" hidden>
          {t('preview.copy')}
        </Button>
      </copy-link>
    </>
  )
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
