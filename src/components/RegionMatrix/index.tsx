import { getTranslations } from 'next-intl/server'

import type { ProvinceRowView, ProvinceView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  /** Of the section that holds it; unique on the page. */
  id: string
  /** Name of the table, seen above it. */
  title: string
  /** What a row is: a service, a language. */
  rowLabel: string
  regions: ProvinceView['regions']
  rows: readonly ProvinceRowView[]
  /** Lines that sum up each region, under the table. */
  sums?: readonly { label: string; values: readonly number[] }[]
  /** Where what is missing from a row is explained. */
  gapHref?: (row: ProvinceRowView) => string
  /** Where those that a cell counts are named. */
  countHref: (row: ProvinceRowView, region: string) => string
}

/**
 * Rows × the seventeen regions, as counts; a zero is a gap. On a narrow screen it scrolls in its box, its
 * names in sight; on paper it is one sheet, lying down.
 */
export async function RegionMatrix({ locale, id, title, rowLabel, regions, rows, ...rest }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.province' })
  const { sums = [], gapHref, countHref } = rest
  return (
    <>
      {/* Every count is a link: whoever walks by the keyboard may pass them all at once. */}
      <a className="matrix-skip" href={`#${id}-after`}>
        {t('skip', { title })}
      </a>
      {/* A box that scrolls is reached by the keyboard: arrows move it. */}
      <div className="matrix-scroll" tabIndex={0} role="region" aria-label={t('scroll', { title })}>
        <table className="matrix">
          <caption className="visually-hidden">{title}</caption>
          <Head locale={locale} rowLabel={rowLabel} regions={regions} />
          <tbody>
            {rows.map((row) => (
              <MatrixRow
                key={row.key}
                row={row}
                regions={regions}
                countHref={(region) => countHref(row, region)}
                gapHref={row.counts.includes(0) ? gapHref?.(row) : undefined}
              />
            ))}
          </tbody>
          {sums.length > 0 && (
            <tfoot>
              {sums.map(({ label, values }) => (
                <tr key={label}>
                  <th scope="row" className="matrix-name">
                    {label}
                  </th>
                  {values.map((value, index) => (
                    <td key={index}>{value}</td>
                  ))}
                  <td />
                </tr>
              ))}
            </tfoot>
          )}
        </table>
      </div>
      <p className="matrix-scroll-note small muted screen-only">
        {t('scrollNote', { count: regions.length })}
      </p>
      {/* On a wide screen the note is not drawn, and nothing could be led to it. */}
      <div id={`${id}-after`} tabIndex={-1} />
    </>
  )
}

async function Head({ locale, rowLabel, regions }: Pick<Props, 'locale' | 'rowLabel' | 'regions'>) {
  const t = await getTranslations({ locale, namespace: 'directory.province' })
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix-name">
          {rowLabel}
        </th>
        {regions.map(({ slug, name }) => (
          <th key={slug} scope="col" className="matrix-region">
            <a
              href={pathTo(locale, {
                pathname: '/directory/regions/[slug]',
                params: { slug },
              })}
            >
              {name}
            </a>
          </th>
        ))}
        <th scope="col" className="matrix-region">
          <span title={t('coveredTitle')}>{t('covered')}</span>
        </th>
      </tr>
    </thead>
  )
}

interface RowProps {
  row: ProvinceRowView
  regions: Props['regions']
  gapHref: string | undefined
  countHref: (region: string) => string
}

function MatrixRow({ row, regions, gapHref, countHref }: RowProps) {
  return (
    <tr>
      <th scope="row" className="matrix-name">
        {gapHref ? <a href={gapHref}>{row.name}</a> : row.name}
      </th>
      {regions.map(({ slug, name }, index) => (
        <td key={slug} className={row.counts[index] === 0 ? 'matrix-gap' : undefined}>
          <Count
            count={row.counts[index] ?? 0}
            href={row.counts[index] === 0 ? gapHref : countHref(slug)}
            name={`${row.name}, ${name}`}
          />
        </td>
      ))}
      <td className="matrix-covered">{row.regionsCovered}</td>
    </tr>
  )
}

interface CountProps {
  count: number
  /** Where those that are counted are named, or where to go instead of nobody. */
  href: string | undefined
  /** Of what and where, for those who hear the links of a page without its table. */
  name: string
}

const Count = ({ count, href, name }: CountProps) =>
  href ? (
    <a href={href} aria-label={`${count} (${name})`}>
      {count}
    </a>
  ) : (
    count
  )
