import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import type { Option } from '@/components/Field'
import { MainFields, PositionFields, PositionNote } from '@/components/OrgSearchForm/parts'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  languages: readonly Option[]
  services: readonly Option[]
}

/** The first door: who can help, near here, in my language. A plain GET to the directory. */
export async function FindHelp({ locale, languages, services }: Props) {
  const t = await getTranslations({ locale, namespace: 'home.find' })
  return (
    <section className="home-find" aria-labelledby="find-title">
      <h2 id="find-title">{t('title')}</h2>
      <form
        action={pathTo(locale, { pathname: '/directory', hash: 'results' })}
        method="get"
        role="search"
      >
        <div className="home-find-fields">
          <MainFields
            t={t}
            languages={languages}
            services={services}
            asked={{ language: locale }}
          />
        </div>
        <PositionFields />
        <div className="home-find-go">
          <Button type="submit">{t('submit')}</Button>
          <PositionNote t={t} className="home-find-note" />
        </div>
      </form>
    </section>
  )
}
