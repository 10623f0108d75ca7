'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'

import type { Growth } from '@/map/compare'

/** A growth in words: "+ 12 %", "nouveau", "trop peu". */
export function useGrowthWords(): (growth: Growth) => string {
  const t = useTranslations('map.compare')
  const format = useFormatter()
  return useMemo(
    () => (growth) =>
      growth.kind === 'share'
        ? format.number(growth.share, {
            style: 'percent',
            maximumFractionDigits: 0,
            signDisplay: 'exceptZero',
          })
        : t(growth.kind),
    [t, format],
  )
}
