'use client'

import { useTranslations } from 'next-intl'

import { mrcRows } from '@/map/tableRows'
import type { Totals } from '@/map/query'
import type { TerritoryMark } from '@/map/marks'
import type { Level } from '@/map/territories/key'
import type { PlaceTotals } from '@/map/wire'

interface Props {
  /** Those that most places are known by, whatever is filtered. */
  levels: readonly Level[]
  counts: readonly PlaceTotals[]
  /** The MRC that the map draws, those without a place among them. */
  marks: readonly TerritoryMark[] | undefined
  totals: Totals
  /** A number, or that it is not known. */
  figure: (value: number) => string
}

/** What fills the map from afar, as figures; and what stands in no MRC. */
export function Mrcs({ levels, counts, marks, totals, figure }: Props) {
  const t = useTranslations('map.table')
  const rows = mrcRows(counts, marks)
  if (!levels.includes('mrc') || rows.length === 0) return null
  const nowhere = totals.positions - rows.reduce((sum, { positions }) => sum + positions, 0)
  return (
    <table>
      <caption>{t('byMrc', { count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">MRC</th>
          <th scope="col" className="number">
            {t('positions')}
          </th>
          <th scope="col" className="number">
            {t('places')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, positions, places }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="number" data-head={t('positions')}>
              {figure(positions)}
            </td>
            <td className="number" data-head={t('places')}>
              {figure(places)}
            </td>
          </tr>
        ))}
      </tbody>
      {nowhere > 0 && (
        <tfoot>
          <tr>
            <th scope="row">{t('noMrc')}</th>
            <td className="number" data-head={t('positions')}>
              {figure(nowhere)}
            </td>
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  )
}
