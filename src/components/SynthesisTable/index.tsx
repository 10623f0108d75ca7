import { getTranslations } from 'next-intl/server'

import { Legend } from '@/components/Legend'
import { VerificationSign } from '@/components/VerificationBadge'
import type { RegionView, SynthesisRowView } from '@/data/directory'
import { type VerificationState, VERIFICATION_STATES } from '@/directory/verification'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { GapSentence } from './GapSentence'

const SIGNS = { offered: '●', conditional: '○' } as const
const TRUST_SIGNS: Record<VerificationState, string> = {
  confirmed: '✓',
  due: '✓',
  old: '',
  edited: '↻',
  partly: '◐',
  web: '',
}

/** Columns that fit on a wide screen; with more, the table scrolls and says so. */
const SEEN_AT_ONCE = 12

/** The line of a service, so that the matrix of the province leads to it. */
export const serviceRowId = (service: string): string => `service-${service}`

interface Props {
  locale: Locale
  view: RegionView
}

/**
 * Services × organizations of a region, with a sentence for each gap. On a phone each service
 * becomes a card that lists who offers it.
 */
export async function SynthesisTable({ locale, view }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.region.table' })
  return (
    <>
      {/* A box that scrolls is reached by the keyboard: arrows move it. */}
      <div className="synthesis-scroll" tabIndex={0} role="region" aria-label={t('scroll')}>
        <table className="synthesis" role="table">
          <caption className="visually-hidden">
            {t('caption', { region: view.region.name })}
          </caption>
          <Head locale={locale} view={view} />
          <tbody role="rowgroup">
            {view.rows.map((row) => (
              <Row key={row.key} locale={locale} view={view} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {view.organizations.length > SEEN_AT_ONCE && (
        <p className="synthesis-scroll-note small muted screen-only">
          {t('scrollNote', { count: view.organizations.length })}
        </p>
      )}
      <SynthesisLegend locale={locale} />
    </>
  )
}

async function Head({ locale, view }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.region.table' })
  const trust = await getTranslations({ locale, namespace: 'directory.verification.short' })
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className="synthesis-service">
          {t('service')}
        </th>
        {view.organizations.map(({ slug, name, verification }) => (
          <th key={slug} role="columnheader" scope="col" className="synthesis-organization">
            <a href={sheetOf(locale, slug)}>{name}</a>
            {TRUST_SIGNS[verification] && (
              <span className="synthesis-trust" title={trust(verification)}>
                <span aria-hidden="true"> {TRUST_SIGNS[verification]}</span>
                <span className="visually-hidden"> ({trust(verification)})</span>
              </span>
            )}
          </th>
        ))}
        <th role="columnheader" scope="col" className="number">
          {t('total')}
        </th>
      </tr>
    </thead>
  )
}

async function Row({ locale, view, row }: Props & { row: SynthesisRowView }) {
  const t = await getTranslations({ locale, namespace: 'directory.region.table' })
  const gap = await getTranslations({ locale, namespace: 'directory.region.gap' })
  return (
    <tr role="row" id={serviceRowId(row.key)} className={row.gap ? 'synthesis-gap' : undefined}>
      <th role="rowheader" scope="row" className="synthesis-service">
        {row.name}
      </th>
      {row.gap && (
        <td role="cell" colSpan={view.organizations.length || 1} className="synthesis-sentence">
          <div>
            {gap('here')} <GapSentence locale={locale} gap={row.gap} />
          </div>
        </td>
      )}
      {!row.gap &&
        row.cells.map((cell, index) => {
          const organization = view.organizations[index]
          if (!organization) return null
          if (!cell) return <td key={organization.slug} role="cell" className="synthesis-none" />
          return (
            <td key={organization.slug} role="cell">
              <span aria-hidden="true">{SIGNS[cell.availability]}</span>
              <span className="visually-hidden">{t(cell.availability)}</span>
              <a className="synthesis-name" href={sheetOf(locale, organization.slug)}>
                {organization.name}
              </a>
              {cell.availability === 'conditional' && (
                <span className="synthesis-condition">{t('conditional')}</span>
              )}
            </td>
          )
        })}
      <td role="cell" className="number synthesis-total">
        {row.total}
      </td>
    </tr>
  )
}

async function SynthesisLegend({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'directory.region.table' })
  return (
    <Legend
      label={t('legend')}
      items={[
        { sign: SIGNS.offered, label: t('offered') },
        { sign: SIGNS.conditional, label: t('conditional') },
        ...VERIFICATION_STATES.map((state) => ({
          sign: <VerificationSign locale={locale} state={state} />,
        })),
      ]}
    />
  )
}

const sheetOf = (locale: Locale, slug: string): string =>
  pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug } })
