import { getTranslations } from 'next-intl/server'

import { headingsOf } from '@/components/Blocks/contents'
import { SideNav } from '@/components/SideNav'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import type { ReadingBlock } from '@/translation'

/** Of fewer titles than this, the chapter itself is the shorter way. */
const FEWEST_TITLES = 3

interface Props {
  locale: Locale
  blocks: readonly ReadingBlock[]
  /** Beside the text on wide screens, or at its head on a phone: one of the two is shown. */
  at: 'side' | 'head'
}

/** What is on this page. */
export async function Contents({ locale, blocks, at }: Props) {
  const headings = [...headingsOf(blocks).values()]
  if (headings.length < FEWEST_TITLES) return null
  const t = await getTranslations({ locale, namespace: 'guide' })
  return (
    <div className={`contents contents--${at}`}>
      <SideNav
        title={t('onThisPage')}
        items={headings.map(({ id, text, isFrench }) => ({
          href: `#${id}`,
          label: text,
          ...(isFrench ? { lang: DEFAULT_LOCALE } : {}),
        }))}
      />
    </div>
  )
}
