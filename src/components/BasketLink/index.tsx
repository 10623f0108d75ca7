import { assetUrl } from '@/app/(site)/assetUrl'
import { BASKET_ROOM } from '@/giving/basket'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { Icon } from '../Icon'

/**
 * The handout that this browser keeps, with how much stands on it. The small script shows it when there is
 * something; it also says where the script that gives on is.
 */
export function BasketLink({ locale }: { locale: Locale }) {
  const t = translator(locale, 'giving.basket')
  return (
    <basket-link
      hidden
      data-name={t('count', { count: '{count}', most: BASKET_ROOM })}
      data-give={assetUrl('give.js')}
    >
      <a href={pathTo(locale, '/handout')} rel="nofollow">
        <Icon name="sheet" />
        <span className="basket-word">{t('link')}</span> <b />
      </a>
    </basket-link>
  )
}
