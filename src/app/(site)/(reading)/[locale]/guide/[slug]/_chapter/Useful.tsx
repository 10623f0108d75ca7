import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import type { ChapterView } from '@/data/guide/chapters'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  chapter: Pick<ChapterView, 'slug' | 'isWithdrawn'>
}

/** Whether the chapter was useful, in one press and of nobody; whoever misses something says what. */
export async function Useful({ locale, chapter: { slug, isWithdrawn } }: Props) {
  if (isWithdrawn || !env.STATISTICS) return null
  const t = await getTranslations({ locale, namespace: 'guide.useful' })
  return (
    <form className="useful screen-only" method="post" action="/api/useful">
      <h2 id="useful" className="useful-question">
        {t('question')}
      </h2>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="chapter" value={slug} />
      <p className="useful-answers">
        <Button kind="secondary" name="answer" value="yes">
          {t('yes')}
        </Button>
        <Button kind="secondary" name="answer" value="no">
          {t('no')}
        </Button>
      </p>
      <p id="useful-thanks" className="useful-thanks" tabIndex={-1}>
        <strong>{t('thanks')}</strong>
      </p>
      <p className="small muted">{t('note')}</p>
    </form>
  )
}
