import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { TextField } from '@/components/Field'
import { findMyChanges } from '@/data/mySheet'
import { sheetHref } from '@/directory/link/sheetPages'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { ClosedPage } from '../../_sheet/ClosedPage'
import { problemWords } from '../../_sheet/fieldWords'
import { Frame } from '../../_sheet/Frame'
import { LinkForm } from '../../_sheet/LinkForm'
import { sheetMetadata, visitByLink } from '../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'account.title')

/** An account for an organization that has its personal link: at the address on file, and no other. */
export default async function AskForAccountPage({ params, searchParams }: Props) {
  const { locale, visit, sheetKey } = await visitByLink(params)
  const sheet = await findMyChanges({ ...sheetKey, locale })
  if ('refusal' in sheet) {
    return <ClosedPage locale={locale} refusal={sheet.refusal} visit={visit} />
  }
  const { sent } = await readQuery(searchParams, '/my-sheet/account')
  const t = await getTranslations({ locale, namespace: 'mySheet.account' })
  const say = await problemWords(locale, visit.problems)
  return (
    <Frame
      locale={locale}
      href="/my-sheet/account"
      title={t('title')}
      lead={t('lead')}
      above={sheet.name}
      refusal={visit.refusal}
    >
      {sent ? (
        <div role="status">
          <Callout tone="done" title={t('sentTitle')}>
            <p>{t('sentText')}</p>
          </Callout>
        </div>
      ) : (
        <>
          <ul>
            <li>{t('colleagues')}</li>
            <li>{t('history')}</li>
            <li>{t('optional')}</li>
          </ul>
          <LinkForm locale={locale} step="ask" of={sheet.of} noValidate className="public-form">
            <TextField
              name="name"
              label={t('name')}
              autoComplete="name"
              defaultValue={visit.sent?.name?.[0]}
              error={say('name')}
              required
            />
            <p className="small">{t('where')}</p>
            <Button large>{t('send')}</Button>
          </LinkForm>
        </>
      )}
      <p>
        <a href={pathTo(locale, sheetHref(sheet.of))}>{t('back')}</a>
      </p>
    </Frame>
  )
}
