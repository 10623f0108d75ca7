import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { findQuietAsker } from '@/data/mySheet/quiet'
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
  const { locale, visit } = await visitByLink(params)
  const asker = await findQuietAsker(visit.token)
  if ('refusal' in asker) {
    return <ClosedPage locale={locale} refusal={asker.refusal} visit={visit} isOfLetter />
  }
  const { sent } = await readQuery(searchParams, '/my-sheet/quiet')
  const t = await getTranslations({ locale, namespace: 'mySheet.quiet' })
  const isActor = asker.kind === 'actor'
  return (
    <Frame
      locale={locale}
      href="/my-sheet/quiet"
      title={t('title')}
      lead={t(isActor ? 'actorLead' : 'lead')}
      above={asker.name}
      refusal={visit.refusal}
    >
      {sent ? (
        <div role="status">
          <Callout tone="done" title={t('sentTitle')}>
            <p>{t(isActor ? 'actorSentText' : 'sentText')}</p>
          </Callout>
        </div>
      ) : (
        <LinkForm locale={locale} step="quiet" of={asker.of}>
          <Button large>{t('do')}</Button>
        </LinkForm>
      )}
      {isActor && <p className="small muted">{t('actorCounts')}</p>}
      <p className="my-sheet-back">
        {isActor ? (
          <a href={pathTo(locale, '/directory')}>{t('actorBack')}</a>
        ) : (
          <a href={pathTo(locale, sheetHref(asker.of))}>{t('back')}</a>
        )}
      </p>
    </Frame>
  )
}
