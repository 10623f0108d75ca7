import { useTranslations } from 'next-intl'

import { settleKey } from '@/lmia/corrections/queue'
import type { Unresolved } from '@/lmia/corrections/unresolved'
import type { WirePlace } from '@/map/wire'

import type { Words } from '../useWords'

interface Props {
  /** All that may be one employer, wherever it stands. */
  alike: readonly Unresolved[]
  employers: WirePlace['employers']
  words: Words
}

/** Employers of the place that the lists may write in two ways: why, and the way to settle it. */
export function Alike({ alike, employers, words }: Props) {
  const t = useTranslations('map.place.alike')
  const names = new Set(employers.map(({ name }) => name))
  const here = alike.filter(
    ({ label, likely }) => likely && (names.has(label) || names.has(likely.name)),
  )
  if (here.length === 0) return null
  return (
    <>
      <h3>{t('title')}</h3>
      <ul className="map-rows map-rows--said">
        {here.map((item) => (
          <li key={item.key}>
            <p>
              {t('pair', {
                name: item.label,
                positions: words.integer(item.positions),
                other: item.likely!.name,
                otherPositions: words.integer(item.likely!.positions),
                place: item.likely!.place,
              })}{' '}
              <a href={`${DESK}?${new URLSearchParams({ settle: settleKey(item) })}`}>
                {t('settle')}
                <span className="visually-hidden"> · {item.label}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const DESK = '/admin/collections/lmia-corrections'
