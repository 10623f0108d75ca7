import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import { OrgHelpers } from '@/components/OrgHelpers'
import { Section } from '@/components/Section'
import { findHelpers } from '@/data/directory'
import type { ChapterView } from '@/data/guide/chapters'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

const SHOWN = 3

const HELPERS_ID = 'helpers'

/** Longest town or postal code looked at. */
const MAX_PLACE = 80

interface Props {
  locale: Locale
  chapter: Pick<ChapterView, 'address' | 'services'>
  near?: string | undefined
}

/** Who can help with this, near a place that the reader may give. */
export async function Helpers({ locale, chapter: { address, services }, near: typed }: Props) {
  if (services.length === 0) return null
  const near = typed?.trim().slice(0, MAX_PLACE)
  const view = await findHelpers({
    locale,
    services,
    language: locale,
    limit: SHOWN,
    ...(near ? { near } : {}),
  })
  const t = await getTranslations({ locale, namespace: 'guide.helpers' })
  return (
    <Section title={t('title')} size="small" id={HELPERS_ID}>
      <TownForm locale={locale} address={address} near={near} id="near" />
      {near && !view.place && <p className="small">{t('placeUnknown', { place: near })}</p>}
      {!near && <p className="small muted screen-only">{t('askTown')}</p>}
      <OrgHelpers locale={locale} view={view} near={near} />
    </Section>
  )
}

/** The same question at the head of the text on a phone, where the answer stands far below. */
export async function HelpersAtHead({ locale, chapter: { address, services } }: Props) {
  if (services.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'guide.helpers' })
  return (
    <aside className="helpers-head" aria-label={t('title')}>
      <p className="helpers-head-title">
        <a href={`#${HELPERS_ID}`}>{t('title')}</a>
      </p>
      <TownForm locale={locale} address={address} id="near-head" />
    </aside>
  )
}

interface TownProps {
  locale: Locale
  address: ChapterView['address']
  near?: string | undefined
  id: string
}

async function TownForm({ locale, address, near, id }: TownProps) {
  const t = await getTranslations({ locale, namespace: 'guide.helpers' })
  const page = pathTo(locale, { pathname: '/guide/[slug]', params: { slug: address } })
  return (
    <form className="helpers-form" action={`${page}#${HELPERS_ID}`}>
      <TextField
        name="near"
        id={id}
        label={t('near')}
        defaultValue={near ?? ''}
        maxLength={MAX_PLACE}
        autoComplete="postal-code"
      />
      <Button kind="secondary">{t('show')}</Button>
    </form>
  )
}
