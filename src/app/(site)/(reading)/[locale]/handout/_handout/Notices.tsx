import { getTranslations } from 'next-intl/server'

import { Elsewhere } from '@/components/Elsewhere'
import { EmptyState } from '@/components/EmptyState'
import { type Item, writeItem, writeItems, writeKeys } from '@/giving/items'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface KeysProps {
  locale: Locale
  /** All that the address asks for, as it is written. */
  keys: readonly string[]
  chosen: { lang?: string | undefined; format?: string | undefined }
}

interface MissingProps extends KeysProps {
  /** Keys of what is not online. */
  lost: readonly string[]
  tooMany: number
  /** Who was sent it has nothing to take out. */
  isReader: boolean
}

/** What was asked for and is not here; what is gone can be taken out of the basket that still holds it. */
export async function Missing({ locale, lost, keys, tooMany, chosen, isReader }: MissingProps) {
  const t = await getTranslations({ locale, namespace: 'giving' })
  return (
    <>
      {lost.length > 0 && (
        <p className="give-gone">
          {t('gone', { count: lost.length })}
          {!isReader && (
            <>
              {' '}
              <a
                className="screen-only"
                href={pathTo(locale, {
                  pathname: '/handout',
                  query: { items: writeKeys(keys.filter((key) => !lost.includes(key))), ...chosen },
                })}
                data-drops={writeKeys(lost)}
                rel="nofollow"
              >
                {t('forget', { count: lost.length })}
              </a>
            </>
          )}
        </p>
      )}
      {tooMany > 0 && <p className="give-gone">{t('tooMany', { count: tooMany })}</p>}
    </>
  )
}

interface RemovedProps extends KeysProps {
  removed: readonly Item[]
}

/** What was just taken out, and the way back. */
export async function Removed({ locale, removed, keys, chosen }: RemovedProps) {
  if (removed.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return (
    <p className="handout-removed" role="status">
      {t('removed', { count: removed.length })}{' '}
      <a
        href={pathTo(locale, {
          pathname: '/handout',
          query: { items: writeKeys([...keys, ...removed.map(writeItem)]), ...chosen },
        })}
        data-drops=""
        data-puts={writeItems(removed)}
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
      <p>{t('emptyText')}</p>
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
