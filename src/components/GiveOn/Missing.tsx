import { BASKET_ROOM } from '@/giving/basket'
import { writeKeys } from '@/giving/items'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  /** Keys of what is not online. */
  lost: readonly string[]
  /** Keys beyond those that a handout holds. */
  tooMany: number
  /** The handout without what is not online; who was sent it has nothing to take out. */
  without?: string | undefined
}

/** What was asked for and is not here; what is gone can be taken out of the basket that still holds it. */
export function Missing({ locale, lost, tooMany, without }: Props) {
  const t = translator(locale, 'giving')
  return (
    <>
      {lost.length > 0 && (
        <p className="give-gone">
          {t('gone', { count: lost.length })}
          {without && (
            <>
              {' '}
              <a className="screen-only" href={without} data-drops={writeKeys(lost)} rel="nofollow">
                {t('forget', { count: lost.length })}
              </a>
            </>
          )}
        </p>
      )}
      {tooMany > 0 && (
        <p className="give-gone">{t('tooMany', { count: tooMany, most: BASKET_ROOM })}</p>
      )}
    </>
  )
}
