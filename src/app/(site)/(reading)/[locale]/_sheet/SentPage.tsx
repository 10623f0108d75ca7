import { getTranslations } from 'next-intl/server'

import { Callout } from '@/components/Callout'
import { findMySheet } from '@/data/mySheet'
import { historyHref, organizationOf, sentHref, sheetHref } from '@/directory/link/sheetPages'
import { pathTo } from '@/i18n/paths'

import { ClosedPage } from './ClosedPage'
import { Frame } from './Frame'
import type { SheetPageProps } from './visit'

/** Thanks, and what happens next. */
export async function SentPage({ locale, visit, sheetKey }: SheetPageProps) {
  const sheet = await findMySheet({ ...sheetKey, locale })
  if ('refusal' in sheet)
    return <ClosedPage locale={locale} refusal={sheet.refusal} visit={visit} />
  const isWaiting = sheet.pendingSince !== null
  const organization = organizationOf(sheet.of)
  const t = await getTranslations({ locale, namespace: 'mySheet.sentPage' })
  return (
    <Frame
      locale={locale}
      href={sentHref(sheet.of)}
      title={t('title')}
      lead={t(isWaiting ? 'lead' : 'leadDone')}
      above={sheet.name}
    >
      <h2>{t('next')}</h2>
      <ul>
        {isWaiting ? (
          <>
            <li>{t('meanwhile')}</li>
            <li>{t('accepted')}</li>
            <li>{t(organization ? 'refusedAccount' : 'refused')}</li>
          </>
        ) : (
          <li>{t('done')}</li>
        )}
      </ul>
      <p>
        <a href={pathTo(locale, sheetHref(sheet.of))}>{t('back')}</a>
      </p>
      {organization ? (
        <p>
          <a href={pathTo(locale, historyHref(organization))}>{t('history')}</a>
        </p>
      ) : (
        <Callout tone="tip" title={t('accountTitle')}>
          <p>{t('accountText')}</p>
          <p>
            <a href={pathTo(locale, '/my-sheet/account')}>{t('accountOpen')}</a>
          </p>
        </Callout>
      )}
    </Frame>
  )
}
