'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'

import { keyOfMunicipality } from '@/map/areas'
import { FACET, type Facet } from '@/map/facets'
import { formatQuarter, type MapPeriod } from '@/map/period'
import type { MapMeta } from '@/map/wire'

/** Numbers, periods and codes in the reader's words. */
export function useWords(
  meta: Pick<MapMeta, 'regions' | 'occupations' | 'places' | 'municipalities'> | undefined,
) {
  const t = useTranslations('map')
  const format = useFormatter()
  const locale = useLocale()
  return useMemo(() => {
    const regions = new Map(meta?.regions.map(({ code, name }) => [code, name]))
    const municipalities = namesOf(meta)
    const twoDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
    const quarter = (index: number): string => {
      const [year, number] = formatQuarter(index).split('Q') as [string, string]
      return t('quarter', { year, number })
    }
    const regionName = (code: string): string => regions.get(code) ?? t('regionUnknown')
    return {
      integer: (value: number) => format.number(value, 'integer'),
      /** '1,4 k', and whole numbers under a thousand: what fits in a circle, in any language. */
      short: (value: number): string => {
        if (value < 1000) return String(value)
        return `${(value < 99_500 ? twoDigits : whole).format(value / 1000)}\u00a0k`
      },
      quarter,
      period: ({ from, to }: Pick<MapPeriod, 'from' | 'to'>): string => {
        if (from === to) return quarter(from)
        const [first, last] = [Math.floor(from / 4), Math.floor(to / 4)]
        if (first === last && to - from === 3) return String(first)
        return t('range', { from: quarter(from), to: quarter(to) })
      },
      regionName,
      /** What a value of a facet is called. */
      value: (facet: Facet, value: string): string => {
        const { by } = FACET[facet].naming
        if (by === 'region') return regionName(value)
        if (value === '')
          return t(by === 'messages' || by === 'occupation' ? 'notPublished' : 'areaUnknown')
        if (by === 'itself') return value
        if (by === 'municipality') return municipalities.get(keyOfMunicipality(value)) ?? value
        return by === 'occupation'
          ? `${value} · ${meta?.occupations[value] ?? ''}`
          : t(`values.${facet}.${value}`)
      },
    }
  }, [t, format, locale, meta])
}

/** Municipalities by key: those of circles, and those that stand on the circles of others. */
function namesOf(
  meta: Pick<MapMeta, 'places' | 'municipalities'> | undefined,
): ReadonlyMap<string, string> {
  if (!meta) return new Map()
  const { key, name } = meta.places
  return new Map([
    ...key.map((one, at) => [one, name[at]!] as const),
    ...meta.municipalities.map((one) => [one.key, one.name] as const),
  ])
}

export type Words = ReturnType<typeof useWords>
