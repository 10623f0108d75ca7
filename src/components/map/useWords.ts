'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'

import type { Facet } from '@/map/facets'
import { formatQuarter, type MapPeriod } from '@/map/period'
import { type KnownNames, nameOfOccupation, nameOfValue } from '@/map/valueNames'
import type { MapMeta } from '@/map/wire'

type NamingMeta = Pick<
  MapMeta,
  'regions' | 'occupations' | 'occupationGroups' | 'places' | 'municipalities'
>

/** Numbers, periods and codes in the reader's words. */
export function useWords(meta: NamingMeta | undefined) {
  const t = useTranslations('map')
  const format = useFormatter()
  const locale = useLocale()
  return useMemo(() => {
    const names = namesOf(meta)
    const groups = new Map(
      Object.entries(names.occupationGroups).flatMap(([group, codes]) =>
        codes.map((code): [string, string[]] => [code, [group]]),
      ),
    )
    const twoDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
    const quarter = (index: number): string => {
      const [year, number] = formatQuarter(index).split('Q') as [string, string]
      return t('quarter', { year, number })
    }
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
      regionName: (code: string): string => names.regions.get(code) ?? t('regionUnknown'),
      occupation: (code: string): string => nameOfOccupation(code, names),
      /** The group that a code is counted in; none without a concordance. */
      groupOf: (code: string): string[] => groups.get(code) ?? [],
      /** The codes that are counted together, most positions first. */
      codesOf: (group: string): readonly string[] => names.occupationGroups[group] ?? [],
      /** What a value of a facet is called. */
      value: (facet: Facet, value: string): string =>
        nameOfValue(facet, value, names, {
          value: (of, one) => t(`values.${of}.${one}`),
          notPublished: t('notPublished'),
          areaUnknown: t('areaUnknown'),
          regionUnknown: t('regionUnknown'),
          others: (count) => t('filters.otherOccupations', { count }),
        }),
    }
  }, [t, format, locale, meta])
}

/** Names by code. Municipalities are those of circles, and those that stand on the circles of others. */
function namesOf(meta: NamingMeta | undefined): KnownNames {
  const { key = [], name = [] } = meta?.places ?? {}
  return {
    regions: new Map(meta?.regions.map((region) => [region.code, region.name])),
    municipalities: new Map([
      ...key.map((one, at) => [one, name[at]!] as const),
      ...(meta?.municipalities ?? []).map((one) => [one.key, one.name] as const),
    ]),
    occupations: meta?.occupations ?? {},
    occupationGroups: meta?.occupationGroups ?? {},
  }
}

export type Words = ReturnType<typeof useWords>
