import { type Item, writeItem } from '@/giving/items'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

import { Icon } from '../Icon'

interface Props {
  locale: Locale
  item: Item
  /** What is given on, for who does not see where the link stands. */
  name: string
  /** Whether its name is French on a page in another language. */
  isFrench?: boolean
}

/**
 * A quiet link to the ways of giving a sheet or a passage on. The small script opens them over the page; without
 * it they are a page.
 */
export function GiveOn({ locale, item, name, isFrench = false }: Props) {
  const t = translator(locale, 'giving')
  return (
    <a
      className="give-on"
      href={pathTo(locale, { pathname: '/give', query: { items: writeItem(item) } })}
      rel="nofollow"
    >
      <Icon name="share" /> {t('link')}
      <span className="visually-hidden" lang={isFrench ? DEFAULT_LOCALE : undefined}>
        {' '}
        {name}
      </span>
    </a>
  )
}
