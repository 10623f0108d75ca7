import { getTranslations } from 'next-intl/server'

import type { ProvinceRowView, ProvinceView } from '@/data/directory'
import type { Sheets } from '@/exports/tableFile'
import type { WorkbookCell, WorkbookSheet } from '@/exports/workbook'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'

/** Widths in characters. */
const NAME_WIDTH = 32
const COUNT_WIDTH = 12
const TEXT_WIDTH = 90

/** The tables of all of Quebec, as the page shows them; `today` is 'YYYY-MM-DD'. */
export async function provinceSheets(
  view: ProvinceView,
  locale: Locale,
  today: string,
): Promise<Sheets> {
  const t = await getTranslations({ locale, namespace: 'directory.province' })
  const regionNames = view.regions.map(({ name }) => name)
  const counts = (row: ProvinceRowView): WorkbookCell[] => [
    row.name,
    ...row.counts,
    row.regionsCovered,
  ]
  const widths = [NAME_WIDTH, ...regionNames.map(() => COUNT_WIDTH), COUNT_WIDTH]
  return [
    {
      name: t('sheets.services'),
      titles: [t('service'), ...regionNames, t('covered')],
      rows: [
        ...view.services.map(counts),
        [t('organizations'), ...view.regions.map(({ organizations }) => organizations), null],
        [t('gaps'), ...view.regions.map(({ gaps }) => gaps), null],
      ],
      widths,
    },
    {
      name: t('sheets.languages'),
      titles: [t('language'), ...regionNames, t('covered')],
      rows: view.languages.map(counts),
      widths,
    },
    await gapsSheet(view, locale),
    await aboutSheet(locale, today),
  ]
}

async function gapsSheet(view: ProvinceView, locale: Locale): Promise<WorkbookSheet> {
  const t = await getTranslations({ locale, namespace: 'directory.province' })
  const yesOrNo = (is: boolean): string => t(is ? 'yes' : 'no')
  const columns = [
    'service',
    'region',
    'nearest',
    'municipality',
    'km',
    'remote',
    'serves',
    'byPhone',
    'address',
  ] as const
  return {
    name: t('sheets.gaps'),
    titles: columns.map((column) => t(`columns.${column}`)),
    rows: view.gaps.flatMap(({ name, regions }) =>
      regions.map(({ name: region, gap: { nearest, byPhone } }): WorkbookCell[] => [
        name,
        region,
        nearest?.name ?? null,
        nearest?.municipality ?? null,
        nearest?.km ?? null,
        nearest && yesOrNo(nearest.remote),
        nearest && yesOrNo(nearest.servesRegion),
        byPhone.map((organization) => organization.name).join('; '),
        nearest && sheetUrl(locale, nearest.slug),
      ]),
    ),
    widths: [NAME_WIDTH, NAME_WIDTH, NAME_WIDTH],
  }
}

async function aboutSheet(locale: Locale, today: string): Promise<WorkbookSheet> {
  const t = await getTranslations({ locale, namespace: 'directory' })
  return {
    name: t('province.sheets.about'),
    titles: [t('province.columns.subject'), t('province.columns.explanation')],
    rows: [
      [t('province.about.source'), absoluteUrl(locale, '/directory/province')],
      [t('province.about.date'), today],
      [t('province.about.counts'), t('province.about.countsText')],
      [t('province.about.distances'), t('region.distanceNote')],
      [t('province.about.compare'), t('region.compare')],
    ],
    widths: [NAME_WIDTH, TEXT_WIDTH],
  }
}

const sheetUrl = (locale: Locale, slug: string): string =>
  absoluteUrl(locale, { pathname: '/directory/organizations/[slug]', params: { slug } })
