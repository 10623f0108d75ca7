import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { findAskedActor } from '@/data/mySheet/nobodyMissing'
import { pathTo } from '@/i18n/paths'

import { ClosedPage } from '../../_sheet/ClosedPage'
import { Frame } from '../../_sheet/Frame'
import { LinkForm } from '../../_sheet/LinkForm'
import { sheetMetadata, visitByLink } from '../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'nobodyMissing.title')

/** Who is missing from the list of a region: opening the link of a letter changes nothing, the button answers. */
export default async function NobodyMissingPage({ params }: Props) {
  const { locale, visit } = await visitByLink(params)
  const actor = await findAskedActor(visit.token)
  if ('refusal' in actor) {
    return <ClosedPage locale={locale} refusal={actor.refusal} visit={visit} isOfLetter />
  }
  const t = await getTranslations({ locale, namespace: 'mySheet.nobodyMissing' })
  const { of, name, state, list } = actor
  return (
    <Frame
      locale={locale}
      href="/my-sheet/nobody-missing"
      title={t('title')}
      lead={t('lead')}
      above={name}
      refusal={visit.refusal}
    >
      <ul>
        <li>
          <a href={pathTo(locale, list)}>{t('read')}</a>
        </li>
        <li>
          <a href={pathTo(locale, '/directory/nominate')}>{t('nominate')}</a>
        </li>
      </ul>
      {state === 'asked' && (
        <>
          <p>{t('counts')}</p>
          <LinkForm locale={locale} step="nobody-missing" of={of}>
            <Button large>{t('do')}</Button>
          </LinkForm>
        </>
      )}
      {state === 'answered' && (
        <div role="status">
          <Callout tone="done" title={t('sentTitle')}>
            <p>{t('sentText')}</p>
          </Callout>
        </div>
      )}
      {state === 'notAsked' && (
        <Callout tone="info" title={t('overTitle')}>
          <p>{t('overText')}</p>
        </Callout>
      )}
    </Frame>
  )
}
