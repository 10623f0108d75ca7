'use client'

import { useTranslations } from 'next-intl'

import type { Totals } from '@/map/query'
import { type Level, mrcKey, mrcName } from '@/map/territories/key'
import { sumByTerritory } from '@/map/territories/totals'
import type { PlaceTotals } from '@/map/wire'

import type { Words } from '../useWords'

interface Props {
  /** Those that most places are known by, whatever is filtered. */
  levels: readonly Level[]
  counts: readonly PlaceTotals[]
  totals: Totals
  words: Words
}

const byName = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** What fills the map from afar, as figures; and what stands in no MRC. */
export function Mrcs({ levels, counts, totals, words }: Props) {
  const t = useTranslations('map.table')
  if (!levels.includes('mrc') || counts.length === 0) return null
  const names = new Map(counts.map(({ place }) => [mrcKey(place.mrc), mrcName(place.mrc)]))
  const all = [...sumByTerritory('mrc', counts).values()].filter(({ key }) => key !== '')
  const nowhere = totals.positions - all.reduce((sum, { positions }) => sum + positions, 0)
  const rows = all
    .map((one) => ({ ...one, name: names.get(one.key) ?? one.key }))
    .sort((a, b) => byName.compare(a.name, b.name))
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
              {words.integer(positions)}
            </td>
            <td className="number" data-head={t('places')}>
              {words.integer(places)}
            </td>
          </tr>
        ))}
      </tbody>
      {nowhere > 0 && (
        <tfoot>
          <tr>
            <th scope="row">{t('noMrc')}</th>
            <td className="number" data-head={t('positions')}>
              {words.integer(nowhere)}
            </td>
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  )
}
