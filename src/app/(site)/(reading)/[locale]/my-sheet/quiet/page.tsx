import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { findMyChanges } from '@/data/mySheet'
import { sheetHref } from '@/directory/link/sheetPages'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { ClosedPage } from '../../_sheet/ClosedPage'
import { Frame } from '../../_sheet/Frame'
import { LinkForm } from '../../_sheet/LinkForm'
import { sheetMetadata, visitByLink } from '../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'quiet.title')

/** Not to be asked again: opening the link of a letter changes nothing, the button does. */
export default async function QuietPage({ params, searchParams }: Props) {
  const { locale, visit, sheetKey } = await visitByLink(params)
  const sheet = await findMyChanges({ ...sheetKey, locale })
  if ('refusal' in sheet) {
    return <ClosedPage locale={locale} refusal={sheet.refusal} visit={visit} />
  }
  const { sent } = await readQuery(searchParams, '/my-sheet/quiet')
  const t = await getTranslations({ locale, namespace: 'mySheet.quiet' })
  return (
    <Frame
      locale={locale}
      href="/my-sheet/quiet"
      title={t('title')}
      lead={t('lead')}
      above={sheet.name}
      refusal={visit.refusal}
    >
      {sent ? (
        <div role="status">
          <Callout tone="right" title={t('sentTitle')}>
            <p>{t('sentText')}</p>
          </Callout>
        </div>
      ) : (
        <LinkForm locale={locale} step="quiet" of={sheet.of}>
          <Button large>{t('do')}</Button>
        </LinkForm>
      )}
      <p className="my-sheet-back">
        <a href={pathTo(locale, sheetHref(sheet.of))}>{t('back')}</a>
      </p>
    </Frame>
  )
}
