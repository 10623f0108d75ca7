import { getTranslations } from 'next-intl/server'

import { Elsewhere } from '@/components/Elsewhere'
import { EmptyState } from '@/components/EmptyState'
import { BASKET_ROOM } from '@/giving/basket'
import { writeKeys } from '@/giving/items'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface RemovedProps {
  locale: Locale
  /** All that the address asks for, as it is written. */
  keys: readonly string[]
  /** All that it asked for before something was taken out, in its order. */
  before: readonly string[]
  chosen: { lang?: string | undefined; format?: string | undefined }
}

/** That something was just taken out, and the way back to the handout as it was. */
export async function Removed({ locale, keys, before, chosen }: RemovedProps) {
  const out = before.filter((key) => !keys.includes(key))
  if (out.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  const isEmptied = keys.length === 0 && out.length > 1
  return (
    <p className="handout-removed" role="status">
      {t(isEmptied ? 'emptied' : 'removed')}{' '}
      <a
        href={pathTo(locale, {
          pathname: '/handout',
          query: { items: writeKeys(before), ...chosen },
        })}
        data-drops={writeKeys(before.filter((key) => keys.includes(key))) ?? ''}
        data-puts={writeKeys(before)}
        rel="nofollow"
      >
        {t('undo')}
      </a>
    </p>
  )
}

/** How a handout comes about; what this browser keeps is opened at once, but not just after it was emptied. */
export async function Empty({ locale, isUndoing }: { locale: Locale; isUndoing: boolean }) {
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return (
    <EmptyState title={t('emptyTitle')}>
      {!isUndoing && (
        <basket-link data-opens="">
          <a hidden href={pathTo(locale, '/handout')}>
            {t('title')}
          </a>
        </basket-link>
      )}
      <p>{t('emptyText', { most: BASKET_ROOM })}</p>
      <p className="small muted">{t('emptyPrivate')}</p>
      <Elsewhere locale={locale} guide={t('toGuide')} directory={t('toDirectory')} />
    </EmptyState>
  )
}

/** For who was sent something that is no longer there, or an address of which the end was lost on the way. */
export async function NothingLeft({ locale, isGone }: { locale: Locale; isGone: boolean }) {
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return (
    <EmptyState title={t(isGone ? 'leftTitle' : 'cutTitle')}>
      <p>{t('leftText')}</p>
      <Elsewhere locale={locale} guide={t('toGuide')} directory={t('toDirectory')} />
    </EmptyState>
  )
}

/** Why there is no PDF, and what gives one all the same. */
export async function NoPdf({ locale, why }: { locale: Locale; why: string }) {
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return (
    <p className="give-gone screen-only" role="status">
      {t(`noPdf.${why === 'none' || why === 'full' ? why : 'failed'}`)}
    </p>
  )
}
