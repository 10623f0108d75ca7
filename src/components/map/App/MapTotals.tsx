import { useTranslations } from 'next-intl'

import type { LmiaKind } from '@/lmia/types'
import { areLmiasKnown, areLmiasPartial } from '@/map/measures'
import type { WireAnswer } from '@/map/wire'

import { Stats } from '../../Stat'

import type { Words } from '../useWords'

interface TotalsProps {
  answer: WireAnswer
  isLoaded: boolean
  kind: LmiaKind
  words: Words
}

/** How many positions, LMIAs and employers answer. */
export function MapTotals({ answer: { totals }, isLoaded, kind, words }: TotalsProps) {
  const t = useTranslations('map')
  const figure = (value: number) => (isLoaded ? words.integer(value) : t('unknownFigure'))
  return (
    <>
      <Stats
        size="small"
        items={[
          {
            value: figure(totals.positions),
            label: t(kind === 'positive' ? 'totals.positions' : 'totals.refused', {
              count: totals.positions,
            }),
          },
          {
            value:
              areLmiasKnown(totals) || !isLoaded ? figure(totals.lmias) : t('notPublishedShort'),
            label: t('totals.lmias', { count: totals.lmias }),
          },
          {
            value: figure(totals.employers),
            label: t('totals.employers', { count: totals.employers }),
          },
        ]}
      />
      {!isLoaded && <p className="map-note small">{t('notLoaded')}</p>}
      {areLmiasPartial(totals) && <p className="map-note small muted">{t('totals.lmiasPartly')}</p>}
    </>
  )
}
