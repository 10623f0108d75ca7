import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { SelectField, TextField, type Option } from '@/components/Field'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

type Props = { locale: Locale; languages: readonly Option[]; services: readonly Option[] }

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
          <TextField
            name="place"
            label={t('place')}
            placeholder={t('placeExample')}
            autoComplete="address-level2"
          />
          <SelectField
            name="language"
            label={t('language')}
            anyLabel={t('anyLanguage')}
            options={languages}
          />
          <SelectField
            name="service"
            label={t('service')}
            anyLabel={t('anyService')}
            options={services}
          />
        </div>
        <input type="hidden" name="lat" disabled />
        <input type="hidden" name="lon" disabled />
        <div className="home-find-go">
          <Button type="submit">{t('submit')}</Button>
          <p className="home-find-note">
            {t('nothingKept')}{' '}
            <use-position
              data-waiting={t('positionWaiting')}
              data-done={t('positionDone')}
              data-refused={t('positionRefused')}
            >
              <button type="button" className="link-button" hidden>
                {t('usePosition')}
              </button>
            </use-position>
          </p>
        </div>
      </form>
    </section>
  )
}
